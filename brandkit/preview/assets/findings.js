"use strict";
// A finding that is clicked, or come to by a key, shows its words in the variants and its line in the source.

import { point } from "./documents.js";

let chosen = null;

const buttons = () => [...document.querySelectorAll("#findings [data-finding]")];
const nameOf = (button) => button.textContent;

const smooth = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

// Marks the words of the finding that is chosen; after a change it may have another number, or be mended.
export function choose() {
  for (const each of document.querySelectorAll(".chosen")) each.classList.remove("chosen");
  const button = buttons().find((each) => nameOf(each) === chosen);
  for (const each of buttons()) each.toggleAttribute("aria-current", each === button);
  if (!button) return null;
  button.classList.add("chosen");
  for (const each of wordsOf(button.dataset.finding)) each.classList.add("chosen");
  lineOf(button)?.classList.add("chosen");
  return button;
}

const wordsOf = (number) => document.querySelectorAll(`.flaw[data-flaw~="${number}"]`);

function lineOf(button) {
  if (!button.dataset.line) return null;
  const files = [...document.querySelectorAll("#source [data-file]")];
  const file = files.find((each) => each.dataset.file === button.dataset.path) ?? (button.dataset.path ? null : files[0]);
  return file?.querySelector(`[data-at="${CSS.escape(button.dataset.line)}"]`) ?? null;
}

// Scrolls only the box that lines stand in: the page stays where the words of the variants are.
function showLine(line) {
  const box = line?.closest(".scroll");
  if (!box) return;
  const top = line.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  box.scrollTo({ top: top - box.clientHeight / 3, behavior: smooth() });
}

function show(button) {
  chosen = nameOf(button);
  choose();
  const first = [...wordsOf(button.dataset.finding)].find((each) => each.closest(".card"));
  first?.closest("details:not([open])")?.setAttribute("open", "");
  first?.scrollIntoView({ block: "center", behavior: smooth() });
  showLine(lineOf(button));
  point(`bk-flaw-${button.dataset.finding}`);
  const { line, path } = button.dataset;
  window.dispatchEvent(new CustomEvent("brandkit:line", { detail: { line: Number(line), path } }));
}

export function step(by) {
  const all = buttons();
  if (!all.length) return;
  const at = all.findIndex((each) => nameOf(each) === chosen);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  show(next);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-finding]");
  const flaw = event.target.closest(".flaw[data-flaw]");
  const to = event.target.closest(".to-line");
  if (button) show(button);
  else if (to) {
    for (const each of document.querySelectorAll("#source .chosen")) each.classList.remove("chosen");
    lineOf(to)?.classList.add("chosen");
    showLine(lineOf(to));
    lineOf(to)?.closest(".scroll").focus({ preventScroll: true });
  } else if (flaw) {
    const number = flaw.dataset.flaw.split(" ")[0];
    const of = document.querySelector(`#findings [data-finding="${number}"]`);
    if (of) {
      of.scrollIntoView({ block: "nearest" });
      show(of);
    }
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  chosen = null;
  choose();
});
