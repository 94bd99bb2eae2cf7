// The editor of a message: CodeMirror with brandkit's tokens, completion, findings and wordings.
// It knows nothing of the page or the server: texts and marks go in, texts and wishes come out.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyField, historyKeymap, indentWithTab, redo, undo } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { blocks, setBlocks } from "./blocks.js";
import { completing } from "./completing.js";
import { change } from "./difference.js";
import { findings, findingKeys, show } from "./findings.js";
import { messageLanguage } from "./language.js";
import { bases } from "./bases.js";
import { theme } from "./theme.js";
import { tokens } from "./tokens.js";

const kept = { history: historyField };

/**
 * Make an editor in a shadow root: there style sheets are adopted, so that the page's policy needs no exception.
 *
 * wishes: {changed(), save(), words(): what can be completed, label: for those who do not see it}
 */
export function makeEditor(host, wishes) {
  const root = host.attachShadow({ mode: "open" });
  const night = matchMedia("(prefers-color-scheme: dark)");
  const dark = new Compartment();
  const based = bases();

  const extensions = [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorView.lineWrapping,
    messageLanguage(),
    tokens,
    blocks,
    findings,
    autocompletion({ override: [completing(wishes.words)], icons: false, maxRenderedOptions: 12 }),
    theme,
    dark.of(EditorView.darkTheme.of(night.matches)),
    keymap.of([
      { key: "Mod-s", preventDefault: true, run: () => (wishes.save(), true) },
      ...findingKeys,
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
    EditorView.contentAttributes.of({ "aria-label": wishes.label, spellcheck: "true", tabindex: "0" }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      based.follow(update.changes);
      wishes.changed();
    }),
  ];
  const fresh = (text) => EditorState.create({ doc: text, extensions });
  const view = new EditorView({ state: fresh(""), parent: root, root });
  night.addEventListener("change", () => {
    view.dispatch({ effects: dark.reconfigure(EditorView.darkTheme.of(night.matches)) });
  });

  const open = (state) => {
    based.forget();
    view.setState(state);
  };
  return {
    /** Open a text; what was kept of it brings its history back. */
    open: (text, before) => open(before ? EditorState.fromJSON(before, { extensions }, kept) : fresh(text)),
    text: () => view.state.doc.toString(),
    keep: () => view.state.toJSON(kept),
    /** Put another text in its place: only what differs changes, and it can be undone. */
    replace(text) {
      const changes = change(view.state.doc.toString(), text);
      if (changes) view.dispatch({ changes, annotations: Transaction.userEvent.of("input.replace") });
    },
    /** Return what the text is now; marks that are told of it later find their places, whatever is typed meanwhile. */
    base: () => based.now(view.state.doc.length),
    mark(base, marks) {
      if (!based.use(base)) return;
      const placed = marks.findings.map((each) => ({ ...each, ...based.place(each) }));
      const told = marks.blocks.map((each) => ({ ...each, at: based.at(each.at) }));
      view.dispatch(show(view.state, placed, (fix) => this.fix(fix.changes)), { effects: setBlocks.of(told) });
    },
    /** Make changes whose places are in the text that was marked; return whether their words still stand there. */
    fix(changes) {
      const now = based.changes(changes);
      if (now) view.dispatch({ changes: now, userEvent: "input.fix", scrollIntoView: true });
      return Boolean(now);
    },
    /** Select a stretch of the text that was marked, and go there. */
    go(from, to = from) {
      const range = based.place({ from, to });
      view.dispatch({
        selection: { anchor: range.from, head: range.to },
        effects: EditorView.scrollIntoView(range.from, { y: "center" }),
      });
      view.focus();
    },
    goToLine(line) {
      const there = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
      view.dispatch({ selection: { anchor: there.from, head: there.to }, effects: EditorView.scrollIntoView(there.from, { y: "center" }) });
      view.focus();
    },
    undo: () => undo(view),
    redo: () => redo(view),
    focus: () => view.focus(),
    /** For tests and for those who extend the page. */
    view,
  };
}
