"use strict";
// Speaks what a caller hears, with a voice of this computer.

const can = "speechSynthesis" in window;
let speaking = null;

function stop() {
  if (can) speechSynthesis.cancel();
  speaking?.removeAttribute("aria-pressed");
  speaking = null;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-speak]");
  if (!button || !can) return;
  const again = button === speaking;
  stop();
  if (again) return;
  const words = new SpeechSynthesisUtterance(button.dataset.speak);
  words.lang = button.dataset.lang;
  words.onend = () => { if (speaking === button) stop(); };
  speaking = button;
  button.setAttribute("aria-pressed", "true");
  speechSynthesis.speak(words);
});
function refresh() {
  if (!can) for (const each of document.querySelectorAll("[data-speak]")) each.hidden = true;
}
window.addEventListener("brandkit:shown", refresh);
refresh();
