"use strict";
// What the page does by itself: it asks for what changed and puts it in place.

import { news } from "./alike.js";
import { stay } from "./documents.js";
import { renew } from "./renew.js";
import "./facts.js";
import { choose } from "./findings.js";
import "./filter.js";
import "./keys.js";
import "./speak.js";

const status = document.getElementById("status");
const pickers = document.getElementById("pickers");

const query = () => new URLSearchParams(new FormData(pickers)).toString();

function put(html) {
  const next = document.createElement("template");
  next.innerHTML = news(html);
  stay();
  for (const part of next.content.children) {
    const old = document.getElementById(part.id);
    if (old) renew(old, part);
  }
  // The first message has come: the page that shows it has an editor.
  if (document.getElementById("edit-data") && !document.getElementById("edit")) location.reload();
  // What somebody picked is gone, when a person or a channel is: the page shows another, and says so here.
  for (const select of pickers.querySelectorAll("select")) {
    const shown = select.querySelector("option[selected]") ?? select.options[0];
    if (shown && select.value !== shown.value) select.value = shown.value;
  }
  document.title = `${pickers.elements.message?.value || "brandkit"} · brandkit preview`;
  choose();
  window.dispatchEvent(new Event("brandkit:shown"));
}

let asked = 0;
let flying = 0;
let hasChanged = false; // since the question was asked that flies
async function show() {
  const mine = ++asked;
  flying += 1;
  hasChanged = false;
  const waiting = setTimeout(() => { status.textContent = "…"; }, 300);
  try {
    const answer = await (window.brandkitAsk ?? fetch)(`view?${query()}`);
    const text = await answer.text();
    if (mine !== asked) return;
    if (answer.ok) put(text);
    status.textContent = answer.ok ? "" : text;
  } catch {
    if (mine === asked) status.textContent = "The preview is not running any more.";
  } finally {
    clearTimeout(waiting);
    if (mine === asked && status.textContent === "…") status.textContent = "";
    flying -= 1;
    if (!flying && hasChanged) show();
  }
}

// Files are often written in several steps: what is asked already is shown before it is asked anew.
function follow() {
  if (flying) hasChanged = true;
  else show();
}
window.addEventListener("brandkit:ask", show);

document.getElementById("apply").hidden = true; // what is picked is shown at once
pickers.addEventListener("submit", (event) => event.preventDefault());
pickers.addEventListener("change", (event) => {
  if (!event.target.name) return;
  document.documentElement.dataset.theme = pickers.elements.theme.value;
  history.replaceState(null, "", `?${query()}`);
  show();
});

async function showOthers() {
  const answer = await fetch(`others?${query()}`);
  const place = document.getElementById("others");
  if (!answer.ok || !place) return;
  const next = document.createElement("div");
  next.id = "others";
  next.innerHTML = await answer.text();
  renew(place, next);
}

// What the page was made from: of all that has changed since, also before the stream of events was open, it hears.
const seen = { ...document.body.dataset };
const events = new EventSource("events");
for (const [what, act] of [["files", follow], ["others", showOthers]]) {
  events.addEventListener(what, (event) => {
    const isNew = seen[what] !== event.data;
    seen[what] = event.data;
    if (isNew) act();
  });
}
events.addEventListener("error", () => { status.textContent = "The preview is not running any more."; });
events.addEventListener("open", () => { status.textContent = ""; });
// A page that is kept for the way back would hold its stream of events open.
window.addEventListener("pagehide", () => events.close());
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
