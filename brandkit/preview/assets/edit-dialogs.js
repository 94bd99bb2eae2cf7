"use strict";
// The questions that writing asks: what to do about somebody else's change, what a new message is called, and which
// channel gets words of its own.

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
export function begin(message, go) {
  const dialog = document.getElementById("edit-begin");
  make(dialog, (form) => send("edit/new", { message, name: form.elements.name.value }), (made) => go(made.message));
}

/** Return the message's channels that have no file among some. */
export function bare(files) {
  const options = document.getElementById("pickers").elements.only?.options ?? [];
  return [...options].map((each) => each.value).filter((each) => each && !files.some(({ name }) => name === each));
}

/** Ask which of some channels gets words of its own, have its file made, and go there. */
export function override(message, channels, go) {
  const dialog = document.getElementById("edit-override");
  dialog.querySelector("select").replaceChildren(...channels.map((each) => new Option(each)));
  make(dialog, (form) => send("edit/override", { message, channel: form.elements.channel.value }), go);
}

/** Open a dialog; once its form is sent, have the server make something, and go on with what it has made. */
function make(dialog, ask, go) {
  const form = dialog.querySelector("form");
  const wrong = dialog.querySelector("[role=alert]");
  wrong.textContent = "";
  form.reset();
  form.onsubmit = async (event) => {
    if (event.submitter?.value !== "make") return;
    event.preventDefault();
    const answer = await ask(form).catch(() => null);
    if (answer?.ok) {
      dialog.close();
      go(await answer.json());
    } else wrong.textContent = answer ? await answer.text() : "The preview is not running any more.";
  };
  dialog.showModal();
}
