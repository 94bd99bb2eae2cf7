// Findings and faults at their words, with a mark beside the line, a way from one to the next, and their fixes.

import { closeLintPanel, forEachDiagnostic, lintGutter, lintKeymap, nextDiagnostic, openLintPanel, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";

const grades = { error: "error", warning: "warning", suggestion: "info" };

export const findings = lintGutter();

/** Return the transaction that shows findings; fix(what) is asked to put one right. */
export function show(state, told, fix) {
  const shown = told
    .filter(({ from, to }) => from <= to && to <= state.doc.length)
    .map((each) => ({
      from: each.from,
      to: each.to,
      severity: grades[each.severity] ?? "error",
      source: [each.rule, each.channel].filter(Boolean).join(" · "),
      message: each.words,
      actions: each.fix ? [{ name: each.fix.words + (each.fix.is_safe ? "" : " (look at it afterwards)"), apply: () => fix(each.fix) }] : [],
    }));
  return setDiagnostics(state, shown);
}

function here(view) {
  const at = view.state.selection.main;
  let found = null;
  forEachDiagnostic(view.state, (each, from, to) => {
    if (from <= at.to && at.from <= to && !(found && found.actions.length)) found = each;
  });
  return found;
}

// Whoever hears the page is told what stands where the cursor has gone.
const going = (step) => (view) => {
  if (!step(view)) return false;
  const found = here(view);
  if (found) view.dispatch({ effects: EditorView.announce.of(`${found.severity}: ${found.message}`) });
  return true;
};

function fixHere(view) {
  const action = here(view)?.actions[0];
  action?.apply(view);
  return true;
}

export const findingKeys = [
  { key: "F8", run: going(nextDiagnostic) },
  { key: "Shift-F8", run: going(previousDiagnostic) },
  { key: "Mod-.", preventDefault: true, run: fixHere },
  { key: "Mod-Shift-m", run: (view) => closeLintPanel(view) || openLintPanel(view) },
  ...lintKeymap.filter(({ key }) => !["F8", "Mod-Shift-m"].includes(key)),
];
