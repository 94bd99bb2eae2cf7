"use strict";
// A page that lies on a disk: theme and width stand in its address, and go along to the pages that it links to.

const looks = new URLSearchParams(location.search);

for (const picker of document.querySelectorAll("[data-sets]")) {
  picker.hidden = false;
  const name = picker.dataset.sets;
  const links = [...picker.querySelectorAll("a")];
  const values = links.map((link) => new URLSearchParams(link.getAttribute("href")).get(name));
  const chosen = values.includes(looks.get(name)) ? looks.get(name) : values[0];
  links.forEach((link, number) => {
    if (values[number] === chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  });
  const prefix = name === "width" ? "w" : "";
  for (const frame of document.querySelectorAll(".frame")) {
    frame.classList.remove(...values.map((value) => prefix + value));
    frame.classList.add(prefix + chosen);
  }
  document.documentElement.dataset[name] = chosen;
}

for (const link of document.querySelectorAll("a[data-keeps]")) {
  const both = new URLSearchParams(looks);
  new URL(link.href).searchParams.forEach((value, name) => both.set(name, value));
  if (both.size) link.search = both;
}

// A fact under the pointer, or with the focus, lights up in every variant.
function light(fact) {
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  if (!fact) return;
  const name = CSS.escape(fact);
  for (const each of document.querySelectorAll(`[data-fact~="${name}"],[data-differs~="${name}"]`)) each.classList.add("lit");
}
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const of = event.target.closest?.("[data-fact],[data-differs]");
    light(of && (of.dataset.fact || of.dataset.differs).split(" ")[0]);
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-finding]");
  if (!button) return;
  for (const each of document.querySelectorAll(".chosen")) each.classList.remove("chosen");
  const words = document.querySelectorAll(`.flaw[data-flaw~="${button.dataset.finding}"]`);
  for (const each of words) each.classList.add("chosen");
  words[0]?.scrollIntoView({ block: "nearest", behavior: "smooth" });
});
