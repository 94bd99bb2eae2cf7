"use strict";
// Of an answer, only what is not as it was in the last one: all the rest need be neither parsed nor compared.

// Elements in which no other one of their name stands, and whose words are all escaped.
const WHOLE = /<(article|details|form|section) [^>]*\bid="(pickers|facts|source|card-[^"]*)"[^>]*>[^]*?<\/\1>/g;

let known = new Map(); // elements of the last answer, by id

/** Return an answer with an empty element, marked as the same, for each that the page shows already. */
export function news(html) {
  const now = new Map();
  const told = html.replace(WHOLE, (whole, name, id) => {
    now.set(id, whole);
    return known.get(id) === whole ? `<${name} id="${id}" data-same></${name}>` : whole;
  });
  known = now;
  return told;
}

export const isSame = (element) => element.dataset?.same !== undefined;
