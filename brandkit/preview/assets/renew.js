"use strict";
// Makes an element like another one and leaves what is alike as it is: what is scrolled, opened or has the focus in it
// stays so, and documents in frames are not fetched again. Those that have changed are fetched a little later.

import { isSame } from "./alike.js";
import { lead } from "./documents.js";

const LEFT = new Set(["open", "hidden", "size", "data-anchor", "aria-current"]);
const KEPT = ["lit", "chosen", "gaping"];

export function renew(old, next) {
  if (isSame(next)) return;
  if (old.nodeType !== next.nodeType || old.nodeName !== next.nodeName) {
    old.replaceWith(next);
  } else if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
  } else if (!old.isEqualNode(next)) {
    renewAttributes(old, next);
    renewChildren(old, next);
  }
}

function renewAttributes(old, next) {
  const kept = KEPT.filter((name) => old.classList.contains(name));
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !LEFT.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (LEFT.has(name) || old.getAttribute(name) === value) continue;
    if (name === "src") lead(old, value);
    else old.setAttribute(name, value);
  }
  if (kept.length) old.classList.add(...kept);
}

// Children with an id are looked for by it; the others meet in the order in which they stand.
function renewChildren(old, next) {
  const named = new Map([...old.children].filter((each) => each.id).map((each) => [each.id, each]));
  const wanted = new Set([...next.children].map((each) => each.id).filter(Boolean));
  let at = old.firstChild;
  for (const child of [...next.childNodes]) {
    while (at && at.id && at.id !== child.id && !wanted.has(at.id)) at = without(at);
    const same = child.id ? named.get(child.id) : at && !at.id && at.nodeName === child.nodeName ? at : null;
    if (!same || same.nodeName !== child.nodeName) {
      old.insertBefore(child, at);
    } else {
      if (same === at) at = at.nextSibling;
      else old.insertBefore(same, at);
      renew(same, child);
    }
  }
  while (at) at = without(at);
}

function without(node) {
  const after = node.nextSibling;
  node.remove();
  return after;
}
