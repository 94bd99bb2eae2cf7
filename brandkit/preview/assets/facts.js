"use strict";
// A fact under the pointer, or with the focus, lights up in every variant; a variant that does not say it shows a gap.

import { NOWHERE, point } from "./documents.js";

let lit = "";

export function light(fact) {
  if (fact === lit) return;
  lit = fact;
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  for (const each of document.querySelectorAll(".gaping")) each.classList.remove("gaping");
  if (fact) mark(fact);
  point(fact ? `bk-fact-${fact}` : NOWHERE);
}

function mark(fact) {
  const name = CSS.escape(fact);
  for (const each of document.querySelectorAll(`[data-fact~="${name}"],[data-differs~="${name}"]`)) {
    each.classList.add("lit");
  }
  const label = document.querySelector(`.matrix button[data-fact="${name}"]`)?.textContent ?? fact;
  for (const card of document.querySelectorAll(`.card[data-without~="${name}"]`)) {
    card.classList.add("gaping");
    card.querySelector(".gap").textContent = `does not say: ${label}`;
  }
}

function factOf(target) {
  const of = target.closest?.("[data-fact],[data-differs]");
  return of ? (of.dataset.fact || of.dataset.differs).split(" ")[0] : "";
}

document.addEventListener("pointerover", (event) => light(factOf(event.target)));
document.addEventListener("focusin", (event) => light(factOf(event.target)));
document.addEventListener("keydown", (event) => { if (event.key === "Escape") light(""); });
window.addEventListener("brandkit:shown", () => {
  const fact = lit;
  lit = null;
  if (fact) light(fact);
  lit = fact;
});
