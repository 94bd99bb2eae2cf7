"use strict";
// What the page does by itself: it asks for what changed and puts it in place, and lights up what belongs together.

const view = document.getElementById("view");
const status = document.getElementById("status");
const pickers = document.getElementById("pickers");

const query = () => new URLSearchParams(new FormData(pickers)).toString();

// Cards that look the same as before stay as they are: what is scrolled or chosen in them stays too.
function put(html) {
  const next = document.createElement("template");
  next.innerHTML = html;
  for (const card of next.content.querySelectorAll(".card")) {
    const old = document.getElementById(card.id);
    if (old && old.dataset.print === card.dataset.print) card.replaceWith(old);
  }
  const closed = view.querySelector(".matrix:not([open])");
  view.replaceChildren(next.content);
  if (closed) view.querySelector(".matrix")?.removeAttribute("open");
  window.dispatchEvent(new Event("brandkit:shown"));
}

window.addEventListener("brandkit:ask", () => show());
let asked = 0;
async function show() {
  const mine = ++asked;
  status.textContent = "…";
  try {
    const answer = await (window.brandkitAsk ?? fetch)(`view?${query()}`);
    const text = await answer.text();
    if (mine !== asked) return;
    if (answer.ok) put(text);
    status.textContent = answer.ok ? "" : text;
  } catch {
    status.textContent = "The preview is not running any more.";
  }
}

pickers.addEventListener("change", (event) => {
  history.replaceState(null, "", `?${query()}`);
  if (event.target.name === "message") location.reload();
  else {
    document.documentElement.dataset.theme = pickers.elements.theme.value;
    show();
  }
});

let seen = null;
const events = new EventSource("events");
events.onmessage = (event) => {
  if (seen !== null && seen !== event.data) show();
  seen = event.data;
};

// A fact under the pointer, or with the focus, lights up in every variant.
function light(fact) {
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  if (!fact) return;
  const name = CSS.escape(fact);
  for (const each of document.querySelectorAll(`[data-fact~="${name}"],[data-differs~="${name}"]`)) each.classList.add("lit");
}
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const of = event.target.closest?.("[data-fact],[data-differs]");
    light(of && (of.dataset.fact || of.dataset.differs).split(" ")[0]);
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-finding]");
  if (!button) return;
  const number = button.dataset.finding;
  for (const each of document.querySelectorAll(".chosen")) each.classList.remove("chosen");
  const words = document.querySelectorAll(`.flaw[data-flaw~="${number}"]`);
  for (const each of words) each.classList.add("chosen");
  words[0]?.scrollIntoView({ block: "nearest", behavior: "smooth" });
});
