"use strict";
// Writing in the page: the editor beside the variants, which are shown as they would be with what is not saved yet.

import { makeEditor } from "./editor.js";
import { bare, begin, conflict, override } from "./edit-dialogs.js";
import { keepDraft, opened } from "./edit-drafts.js";
import { list } from "./edit-list.js";
import { call, send } from "./edit-server.js";

const at = (id) => document.getElementById(id);
const pickers = at("pickers");
const files = new Map(); // by name: {name, called, saved, hash, text, state}
let told = JSON.parse(at("edit-data").textContent);
let words = null; // a promise of what can be completed
let file = null;
let base = null;
let note = ""; // what was done last, until something else is
let isFollowing = false; // the editor takes over what the page shows already

const editor = makeEditor(at("edit-text"), {
  label: "The message, as Markdown",
  changed: () => {
    note = "";
    paint();
    if (!isFollowing) soon();
  },
  save: () => save(),
  words: async () => ({ ...(await words), facts: facts(), forms: forms() }),
});
window.brandkitEditor = editor; // for tests, and for who extends the page
const facts = () => Object.entries(told.facts).map(([label, { about }]) => ({ label, about }));
const forms = () => Object.fromEntries(Object.entries(told.facts).map(([key, each]) => [key, each.forms]));

const textOf = (each) => (each === file ? editor.text() : each.text);
const isChanged = (each) => textOf(each) !== each.saved;
const unsaved = () => [...files.values()].filter(isChanged);

function say(text, isWrong = false) {
  at("edit-state").textContent = text;
  at("edit-state").classList.toggle("wrong", isWrong);
}

function paint() {
  const open = unsaved();
  at("edit-save").disabled = !file || !isChanged(file);
  say(open.length ? `not saved: ${open.map((each) => each.called).join(", ")}` : note);
  at("edit-file").replaceChildren(
    ...told.files.map(({ name, called }) => new Option(called + (files.has(name) && isChanged(files.get(name)) ? " •" : ""), name, false, name === file?.name)),
  );
  const safe = told.safe[file?.name] ?? [];
  at("edit-fix").hidden = !safe.length;
  at("edit-fix").textContent = `Fix what is safe (${safe.length})`;
  at("edit-own").disabled = !bare(told.files).length;
  banner();
}

// What changed on the disk is taken over where nothing of one's own would be lost; else it is told.
function banner() {
  const there = told.hashes[file?.name];
  const other = file && isChanged(file) && there !== file.hash;
  at("edit-banner").hidden = !other;
  if (!other) return;
  at("edit-compare").hidden = !there;
  at("edit-banner").firstElementChild.textContent = there
    ? `${file.called} has changed on the disk. What you wrote is kept here; nothing is overwritten unless you say so.`
    : `${file.called} is not on the disk any more. What you wrote is kept here.`;
}

async function open(name) {
  if (file?.name === name) return;
  try {
    if (!files.has(name)) files.set(name, await opened(told.message, name));
  } catch (error) {
    say(error.message, true);
    return;
  }
  leave();
  file = files.get(name);
  editor.open(file.text, file.state);
  if (file.fresh !== undefined) editor.replace(file.fresh);
  delete file.fresh;
  mark(editor.base());
  paint();
}

function leave() {
  if (!file) return;
  file.text = editor.text();
  file.state = editor.keep();
  keepDraft(told.message, file);
}

// One question at a time; what was typed meanwhile is asked for next, so that the newest text wins.
let flying = 0;
let isWanted = false;
let isSoon = false;
function soon() {
  if (!isSoon) queueMicrotask(ask); // once, for all that one key does, and before the browser draws it
  isSoon = true;
}
function ask() {
  isSoon = false;
  if (flying) isWanted = true;
  else window.dispatchEvent(new Event("brandkit:ask"));
}
window.brandkitAsk = async (address) => {
  base = editor.base();
  flying += 1;
  try {
    const open = unsaved();
    const texts = Object.fromEntries(open.map((each) => [each.name, textOf(each)]));
    const query = new URLSearchParams(new FormData(pickers)).toString();
    const answer = await (open.length ? send("edit/view", { query, texts }) : fetch(address));
    const text = await answer.text();
    return { ok: answer.ok, status: answer.status, text: async () => text };
  } finally {
    flying -= 1;
    if (!flying && isWanted) {
      isWanted = false;
      setTimeout(ask); // once this answer is shown
    }
  }
};

window.addEventListener("brandkit:shown", async () => {
  const data = at("edit-data");
  const before = told.message;
  told = data ? JSON.parse(data.textContent) : { ...told, hashes: {} };
  if (told.message !== before) {
    await another();
    return;
  }
  if (file && !isChanged(file) && told.hashes[file.name] && told.hashes[file.name] !== file.hash) await follow();
  else mark(base);
  paint();
});

/** Go to another message; what is not saved of the one before waits in its drafts. */
async function another() {
  files.clear();
  file = null;
  await start();
}

/** Take over what the file holds now. */
async function follow() {
  const there = await call(`edit/file?${new URLSearchParams({ message: told.message, file: file.name })}`);
  if (isChanged(file)) return;
  Object.assign(file, { saved: there.text, hash: there.hash });
  isFollowing = true;
  editor.replace(there.text);
  isFollowing = false;
  mark(editor.base());
}

function mark(from) {
  if (!file || !from) return;
  const faults = told.faults.map((each) => ({ ...each, severity: "error", rule: "cannot be shown" }));
  const here = [...faults, ...told.findings].filter((each) => each.file === file.name);
  editor.mark(from, { findings: here, blocks: told.blocks[file.name] ?? [] });
  list(told, fix);
}

async function go(name, act) {
  if (at("edit").classList.contains("away")) return;
  await open(name);
  if (file?.name === name) act();
}

function goToLine(path, line) {
  const of = told.files.find((each) => each.path === path) ?? (path ? null : told.files[0]);
  const found = told.findings.find((each) => each.file === of?.name && each.line === line && each.number === chosen());
  if (of) go(of.name, () => (found ? editor.go(found.from, found.to) : editor.goToLine(line)));
}

const chosen = () => Number(document.querySelector("#findings .chosen")?.dataset.finding ?? -1);

function goToFact(key) {
  const place = told.facts[key]?.at;
  if (place !== undefined && place !== null) go("", () => editor.go(place));
}

/** Show another message, as the picker does. */
function pick(message) {
  const select = pickers.elements.message;
  if (![...select.options].some((each) => each.value === message)) select.add(new Option(message, message));
  select.value = message;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

async function fix(name, changes) {
  await open(name);
  if (file?.name === name && !editor.fix(changes)) say("these words have changed since; wait until the findings are new", true);
}

async function save() {
  if (!file || !isChanged(file)) return;
  const [saving, text] = [file, editor.text()];
  say("saving …");
  try {
    const answer = await send("edit/save", { message: told.message, file: saving.name, text, hash: saving.hash });
    if (answer.status === 409) {
      await decide(saving, await answer.json());
      return;
    }
    if (!answer.ok) throw new Error(await answer.text());
    Object.assign(saving, { saved: text, hash: (await answer.json()).hash });
    told.hashes[saving.name] = saving.hash;
    note = `saved ${saving.called}`;
    paint();
    leave();
  } catch (error) {
    say(error instanceof TypeError ? "not saved: the preview is not running any more" : `not saved: ${error.message}`, true);
  }
}

async function decide(of, theirs) {
  paint();
  const choice = await conflict(of.called, theirs.text, textOf(of));
  if (choice === "theirs") {
    Object.assign(of, { saved: theirs.text, hash: theirs.hash });
    if (of === file) editor.replace(theirs.text);
    told.hashes[of.name] = theirs.hash;
  } else if (choice === "mine") {
    of.hash = theirs.hash;
    await save();
    return;
  }
  paint();
  editor.focus();
}

async function compare() {
  const there = await call(`edit/file?${new URLSearchParams({ message: told.message, file: file.name })}`);
  await decide(file, there);
}

function show(isThere) {
  at("edit").classList.toggle("away", !isThere);
  at("edit-toggle").setAttribute("aria-expanded", String(isThere));
  at("edit-toggle").textContent = isThere ? "Hide" : "Write";
  sessionStorage.setItem("brandkit:away", isThere ? "" : "yes");
}

at("edit-file").addEventListener("change", (event) => open(event.target.value));
at("edit-save").addEventListener("click", save);
at("edit-undo").addEventListener("click", () => editor.undo());
at("edit-redo").addEventListener("click", () => editor.redo());
at("edit-fix").addEventListener("click", () => fix(file.name, told.safe[file.name]));
at("edit-compare").addEventListener("click", () => compare().catch((error) => say(error.message, true)));
at("edit-toggle").addEventListener("click", () => show(at("edit").classList.contains("away")));
at("edit-new").addEventListener("click", () =>
  begin(told.message, (message) => {
    leave();
    pick(message);
  }),
);
at("edit-own").addEventListener("click", () =>
  override(told.message, bare(told.files), async ({ file: name, called }) => {
    told.files.push({ name, called, path: "" }); // until the next answer tells of it
    await open(name);
    editor.focus();
  }),
);
// Before the page asks for another message, what is written of this one is put aside.
pickers.addEventListener("change", (event) => event.target.name === "message" && leave(), true);
at("edit-text").addEventListener("keydown", (event) => event.stopPropagation()); // its letters are no keys of the page
window.addEventListener("brandkit:line", ({ detail }) => goToLine(detail.path, detail.line));
document.addEventListener("click", (event) => {
  const line = event.target.closest(".to-line");
  const fact = event.target.closest("main [data-fact]");
  if (line) goToLine(line.dataset.path, Number(line.dataset.line));
  else if (fact && getSelection().isCollapsed) goToFact(fact.dataset.fact.split(" ")[0]);
});
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    save();
  }
});
window.addEventListener("pagehide", leave);
window.onbeforeunload = (event) => {
  if (unsaved().length) event.preventDefault();
};

async function start() {
  at("edit-text").inert = true; // what is typed before the text is here would be lost
  words = call(`edit/words?${new URLSearchParams({ message: told.message })}`);
  words.catch((error) => say(error.message, true));
  await open("");
  at("edit-text").inert = !file;
  if (unsaved().length) ask();
}

show(!sessionStorage.getItem("brandkit:away"));
await start();
