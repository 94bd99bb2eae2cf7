"use strict";
// Finds one of many messages: what is typed narrows the list down, Enter takes the first.

const FEW = 8; // of messages, which anybody finds in the list itself
const filter = document.getElementById("filter");
const message = document.getElementById("message");

function fits(option) {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((each) => option.value.toLowerCase().includes(each));
}

function narrow() {
  const all = [...message.options];
  for (const each of all) each.hidden = !fits(each);
  const left = all.filter((each) => !each.hidden).length;
  message.size = filter.value ? Math.max(2, Math.min(FEW, left)) : 1;
  return left;
}

function take(option) {
  filter.value = "";
  narrow();
  if (!option || option.value === message.value) return;
  message.value = option.value;
  message.dispatchEvent(new Event("change", { bubbles: true }));
}

function refresh() {
  filter.hidden = message.options.length <= FEW;
  narrow();
}

filter.addEventListener("input", narrow);
filter.addEventListener("keydown", (event) => {
  const first = [...message.options].find(fits);
  if (event.key === "Enter") {
    event.preventDefault();
    take(first);
  } else if (event.key === "Escape") take(null);
  else if (event.key === "ArrowDown" && filter.value) message.focus();
});
message.addEventListener("change", () => {
  if (filter.value) {
    filter.value = "";
    narrow();
  }
});
window.addEventListener("brandkit:shown", refresh);
refresh();
