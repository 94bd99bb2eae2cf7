"use strict";
// What is written and how it can be undone outlive a reload: they are kept in this tab, and only there.

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

export function draft(message, name) {
  try {
    return JSON.parse(sessionStorage.getItem(key(message, name)));
  } catch {
    return null;
  }
}
