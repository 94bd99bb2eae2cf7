"use strict";
// Mails and banners stand in frames that no script can look into. Their facts and findings are anchors there: going to
// one lights up all that is marked alike, by the document's own style sheet.

const NOWHERE = "bk-nothing";

function point(anchor) {
  for (const frame of document.querySelectorAll("iframe.document")) {
    const address = new URL(frame.getAttribute("src"), location.href);
    address.hash = anchor;
    if (frame.dataset.anchor !== anchor) frame.contentWindow?.location.replace(address);
    frame.dataset.anchor = anchor;
  }
}

for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const of = event.target.closest?.("[data-fact],[data-differs]");
    const fact = of && (of.dataset.fact || of.dataset.differs).split(" ")[0];
    if (fact) point(`bk-fact-${fact}`);
    else if (document.querySelector('iframe.document[data-anchor^="bk-fact-"]')) point(NOWHERE);
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-finding]");
  if (button) point(`bk-flaw-${button.dataset.finding}`);
});
