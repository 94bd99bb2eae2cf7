"use strict";
// The page by keyboard alone.

import { step } from "./findings.js";

const dialog = document.getElementById("keys");
const help = document.getElementById("help");
const acts = {
  j: () => step(1),
  n: () => step(1),
  k: () => step(-1),
  p: () => step(-1),
  "/": () => (document.querySelector("#filter:not([hidden])") ?? document.getElementById("message"))?.focus(),
  "?": () => dialog.showModal(),
};

help.hidden = false;
help.addEventListener("click", acts["?"]);
document.addEventListener("keydown", (event) => {
  const writes = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
  const act = writes || event.ctrlKey || event.metaKey || event.altKey ? null : acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
