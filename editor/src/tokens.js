// brandkit's own tokens: slots, tags, shorter wordings and attributes, in front matter and body alike.

import { Decoration, MatchDecorator, ViewPlugin } from "@codemirror/view";

const kinds = [
  ["cm-slot", /\{\{.*?\}\}/g],
  ["cm-tag", /\{%.*?%\}/g],
  ["cm-attributes", /^ {0,3}\{:.*\}[ \t]*$/g],
  ["cm-wording", /^ {0,3}~ /g],
];

const plugin = ([name, regexp]) => {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: name }) });
  return ViewPlugin.define(
    (view) => ({
      found: matcher.createDeco(view),
      update(update) {
        this.found = matcher.updateDeco(update, this.found);
      },
    }),
    { decorations: (value) => value.found },
  );
};

export const tokens = kinds.map(plugin);
