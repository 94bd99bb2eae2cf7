"use strict";
// The findings beside the variants, and the facts: a click goes to the line, a button puts right what is safe.

let told = null;
let hands = null;

/** Take what is shown now, and who goes to places and fixes. */
export function list(next, by) {
  [told, hands] = [next, by];
  for (const { number, file, fix } of told.findings) {
    const item = document.getElementById(`finding-${number}`);
    if (!item || !fix?.is_safe || item.querySelector(".mend")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mend";
    button.textContent = fix.words;
    button.addEventListener("click", () => hands.fix(file, told.findings[number].fix.changes));
    item.append(button);
  }
}

document.addEventListener("click", (event) => {
  if (!told || event.target.closest("a, .mend, #edit")) return;
  const finding = event.target.closest("[data-finding]");
  const fact = event.target.closest("main [data-fact]");
  if (finding) {
    const found = told.findings[Number(finding.dataset.finding)];
    if (found?.file !== undefined && found.file !== null) hands.go(found.file, found.from, found.to);
  } else if (fact && getSelection().isCollapsed) {
    const place = told.facts[fact.dataset.fact.split(" ")[0]]?.at;
    if (place !== undefined && place !== null) hands.go("", place, place);
  }
});
