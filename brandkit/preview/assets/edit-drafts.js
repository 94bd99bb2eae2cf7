"use strict";
// What is written and how it can be undone outlive a reload: they are kept in this tab, and only there.

import { call } from "./edit-server.js";

const key = (message, name) => `brandkit:draft:${location.pathname}:${message}:${name}`;

export function keepDraft(message, { name, text, saved, hash, state }) {
  try {
    sessionStorage.setItem(key(message, name), JSON.stringify({ text, saved, hash, state }));
  } catch {
    // Too much for the tab's store, a long history say: the words alone are kept.
    try {
      sessionStorage.setItem(key(message, name), JSON.stringify({ text, saved, hash, state: null }));
    } catch (error) {
      console.warn("brandkit: this draft would not outlive a reload", error);
    }
  }
}

function draft(message, name) {
  try {
    return JSON.parse(sessionStorage.getItem(key(message, name)));
  } catch {
    return null;
  }
}

/** Return one of a message's files as it was left in this tab, or else as it is on the disk. */
export async function opened(message, name) {
  const there = await call(`edit/file?${new URLSearchParams({ message, file: name })}`);
  const mine = draft(message, name);
  const own = { name, called: there.called, saved: there.text, hash: there.hash, text: there.text, state: null };
  if (!mine) return own;
  const isMine = mine.text !== mine.saved;
  if (there.hash === mine.hash || isMine) return { ...own, ...mine, called: there.called };
  return { ...own, text: mine.text, state: mine.state, fresh: there.text };
}
