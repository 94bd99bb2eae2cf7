"use strict";
// Mails and banners stand in frames that no script can look into. Their facts and findings are anchors there: going to
// one lights up all that is marked alike, by the document's own style sheet.

export const NOWHERE = "bk-nothing";

const CALM = 400; // milliseconds without another change after which a frame follows it
const MOST = 1000; // after which it follows although changes still come
const AT_ONCE = 30; // once the picture of all the rest is there

const waiting = new Map(); // frames with the address of what they are to show
let timer = 0;
let last = -CALM;
let since = 0;

/** Have a frame show another document. Loading one takes a computer as long as all else that a key changes, so that
 * while somebody types the frames follow at the first key, each second, and when the typing is over. */
export function lead(frame, address) {
  const now = performance.now();
  if (!waiting.size) since = now;
  waiting.set(frame, address);
  clearTimeout(timer);
  timer = setTimeout(follow, now - last < CALM ? Math.max(AT_ONCE, Math.min(CALM, since + MOST - now)) : AT_ONCE);
  last = now;
}

/** Let frames show what they do: something newer is about to be said of all of them. */
export function stay() {
  waiting.clear();
}

function follow() {
  for (const [frame, address] of waiting) {
    frame.setAttribute("src", address);
    frame.removeAttribute("data-anchor"); // another document begins at its top
  }
  waiting.clear();
}

export function point(anchor) {
  for (const frame of document.querySelectorAll("iframe.document")) {
    const address = new URL(frame.getAttribute("src"), location.href);
    address.hash = anchor;
    if ((frame.dataset.anchor ?? NOWHERE) !== anchor) frame.contentWindow?.location.replace(address);
    frame.dataset.anchor = anchor;
  }
}
