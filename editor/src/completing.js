// What can be completed where: facts and slots in placeholders, keys in front matter, attributes and channels below
// blocks. What there is comes from the server; where the cursor stands is found here, line by line.

import { pickedCompletion, snippetCompletion } from "@codemirror/autocomplete";

const tagWords = ["if", "elif", "else", "endif", "for", "endfor"].map((label) => ({ label }));

/** Return a source of completions; words() gives, at once or later, {facts, slots, filters, tests, attributes, channels, rules, keys ...}. */
export const completing = (words) => async (context) => {
  const known = await words();
  if (!known) return null;
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const list = inPlaceholder(before, context, known) ?? inAttributes(before, known) ?? inFront(before, context, known) ?? anywhere(context, known);
  if (!list?.options?.length) return null;
  const typed = /[\w.\/-]*$/.exec(before)[0];
  if (!typed && !context.explicit && !list.eager) return null;
  const from = context.pos - (list.typed ?? typed).length;
  return { from, options: list.options, validFor: /^[\w.\/-]*$/ };
};

const shown = (word, more = {}) => ({ label: word.label, detail: word.about, ...more });
const all = (words, more) => (words ?? []).map((word) => shown(word, more));

/** Return what stands in an open placeholder or tag before the cursor; null: there is none. */
function opened(before) {
  const slot = before.lastIndexOf("{{");
  const tag = before.lastIndexOf("{%");
  if (slot > tag && !before.slice(slot).includes("}}")) return { inside: before.slice(slot + 2), isTag: false };
  if (tag > slot && !before.slice(tag).includes("%}")) return { inside: before.slice(tag + 2), isTag: true };
  return null;
}

function inPlaceholder(before, context, known) {
  const open = opened(before);
  if (!open) return null;
  const { inside, isTag } = open;
  const form = /([a-z]\w*)\s*\|\s*form\(\s*["']([\w-]*)$/.exec(inside);
  if (form) return { options: (known.forms[form[1]] ?? []).map((label) => ({ label })), eager: true };
  if (/["'][^"']*$/.test(inside.replace(/(["'])[^"']*\1/g, ""))) return { options: [] };
  if (/\|\s*\w*$/.test(inside)) return { options: known.filters.map(filter), eager: true };
  if (isTag && /^-?\s*\w*$/.test(inside)) return { options: tagWords, eager: true };
  if (isTag && /\bis\s+(not\s+)?\w*$/.test(inside)) return { options: all(known.tests), eager: true };
  const values = [...all(known.facts, { boost: isTag ? 0 : 1 }), ...all(slots(context, known))];
  if (!isTag) values.push({ label: "cta", detail: "the call to action" });
  return { options: values, eager: /\{\{\s*$|\.$/.test(before) };
}

const filter = (word) =>
  word.label === "form" ? snippetCompletion('form("${short}")', { label: "form", detail: word.about }) : shown(word);

/** Return the look-ups there are: those of the data, and in a loop those of its item. */
function slots(context, known) {
  const own = known.slots.filter(({ label }) => !label.includes("[]"));
  const loops = context.state.sliceDoc(0, context.pos).matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)/g);
  for (const [, name, list] of loops) {
    for (const { label, about } of known.slots) {
      if (label.startsWith(`${list}[]`) && !label.slice(list.length + 2).includes("[]")) own.push({ label: name + label.slice(list.length + 2), about });
    }
  }
  return own;
}

function inAttributes(before, known) {
  if (!/^ {0,3}\{:/.test(before)) return null;
  const value = /\b(\w+)\s*=\s*(["'])([^"']*)$/.exec(before);
  if (!value) return { options: known.attributes.map(attribute), eager: /[:\s]$/.test(before) };
  if (["only", "not"].includes(value[1])) return { options: all(known.channels), eager: true };
  if (value[1] === "allow") return { options: all(known.rules), eager: true };
  return { options: [] };
}

const attribute = (word) =>
  word.takes_value ? snippetCompletion(`${word.label}="\${}"`, { label: word.label, detail: word.about }) : shown(word);

/** Return the line of front matter that the cursor's is nested in; "": none. */
function inFront(before, context, known) {
  const doc = context.state.doc;
  const here = doc.lineAt(context.pos).number;
  if (here < 2 || doc.line(1).text.trimEnd() !== "---") return null;
  let parent = "";
  for (let number = 2; number < here; number++) {
    const text = doc.line(number).text;
    if (/^(---|\.\.\.)\s*$/.test(text)) return null;
    const key = /^([a-z]\w*):/.exec(text);
    if (key) parent = key[1];
  }
  return frontKeys(before, /^\s/.test(before) ? parent : "", known);
}

function frontKeys(before, parent, known) {
  const key = (word) => shown(word, { apply: `${word.label}: ` });
  if (/(^channels:|\brequired:\s*\[?)[\w,\s-]*$/.test(before)) return { options: all(known.channels) };
  if (/\brule:\s*[\w\/.-]*$/.test(before)) return { options: all(known.rules) };
  if (/^cta:.*\{[^}]*?\b\w*$/.test(before) || parent === "cta") return { options: known.cta_keys.map(key) };
  if (/\{([^}]*,)?\s*\w*$/.test(before) || (parent === "facts" && /^ {3,}\w*$/.test(before))) return { options: known.fact_keys.map(key) };
  const choices = /^(\w+):\s*\w*$/.exec(before);
  if (choices && known.choices[choices[1]]) return { options: known.choices[choices[1]].map((label) => ({ label })) };
  return /^\w*$/.test(before) ? { options: known.keys.map(key) } : { options: [] };
}

/** Return placeholders whole, where none is open: when they are asked for. */
function anywhere(context, known) {
  if (!context.explicit) return null;
  const whole = (word) => shown(word, { apply: put });
  return { options: [...known.facts, ...slots(context, known)].map(whole) };
}

function put(view, completion, from, to) {
  const text = `{{ ${completion.label} }}`;
  view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: "input.complete", annotations: pickedCompletion.of(completion) });
}
