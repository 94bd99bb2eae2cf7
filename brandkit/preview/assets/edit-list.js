"use strict";
// In the list of findings: a button that puts right what is safe to put right.

/** Give the findings that are told their buttons; fix(file, changes) makes the changes. */
export function list(told, fix) {
  for (const each of document.querySelectorAll("#findings .mend")) each.remove();
  for (const { number, file, fix: found } of told.findings) {
    const item = document.querySelector(`#findings [data-finding="${number}"]`)?.parentElement;
    if (!item || !found?.is_safe) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mend";
    button.textContent = `Fix: ${found.words.slice(0, 1).toLowerCase()}${found.words.slice(1)}`;
    button.addEventListener("click", () => fix(file, found.changes));
    item.append(button);
  }
}
