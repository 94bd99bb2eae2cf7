// Below a block: which channel says it in which wording.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

/** Its value: [{at: a place in the block's last line, words}] */
export const setBlocks = StateEffect.define();

class Wordings extends WidgetType {
  constructor(words) {
    super();
    this.words = words;
  }
  eq(other) {
    return other.words === this.words;
  }
  toDOM() {
    const line = document.createElement("div");
    line.className = "cm-wordings";
    line.textContent = this.words;
    line.title = "which channel says this block in which of its wordings";
    return line;
  }
}

export const blocks = StateField.define({
  create: () => Decoration.none,
  update(shown, { changes, effects, state }) {
    for (const effect of effects) if (effect.is(setBlocks)) return drawn(effect.value, state.doc);
    return shown.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function drawn(told, doc) {
  const ranges = told
    .filter(({ at }) => at <= doc.length)
    .map(({ at, words }) => Decoration.widget({ widget: new Wordings(words), side: 1, block: true }).range(doc.lineAt(at).to));
  return Decoration.set(ranges, true);
}
