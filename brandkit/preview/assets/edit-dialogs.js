"use strict";
// The two questions that writing asks: what to do about somebody else's change, and what a new message is called.

import { send } from "./edit-server.js";

/** Ask whose text is to stay; return "theirs", "mine" or "". */
export function conflict(called, theirs, mine) {
  const dialog = document.getElementById("edit-conflict");
  const both = dialog.querySelector(".both");
  const see = document.getElementById("edit-both");
  dialog.querySelector("h2 span").textContent = called;
  const [left, right] = both.querySelectorAll("pre");
  fill(left, theirs, mine);
  fill(right, mine, theirs);
  const open = (isOpen) => {
    both.hidden = !isOpen;
    see.setAttribute("aria-expanded", String(isOpen));
  };
  open(false);
  see.onclick = () => open(both.hidden);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue), { once: true }));
}

/** Write a text line by line, and mark the lines that the other text does not have. */
function fill(element, text, other) {
  const known = new Set(other.split("\n"));
  const lines = text.split("\n").map((line) => {
    const shown = document.createElement(known.has(line) ? "span" : "mark");
    shown.textContent = `${line}\n`;
    return shown;
  });
  element.replaceChildren(...lines);
}

/** Ask for the name of a new message, have it made, and go there. */
export function begin(beside, go) {
  const dialog = document.getElementById("edit-begin");
  const form = dialog.querySelector("form");
  const wrong = dialog.querySelector("[role=alert]");
  wrong.textContent = "";
  form.reset();
  form.onsubmit = async (event) => {
    if (event.submitter?.value !== "make") return;
    event.preventDefault();
    const answer = await send("edit/new", { message: beside, name: form.elements.name.value }).catch(() => null);
    if (answer?.ok) {
      dialog.close();
      go((await answer.json()).message);
    } else wrong.textContent = answer ? await answer.text() : "The preview is not running any more.";
  };
  dialog.showModal();
}
