// How the editor looks: the colours are custom properties of the page, which reach into the shadow root.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const floating = { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)", borderRadius: "6px" };

const look = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--paper)", color: "var(--ink)", fontSize: "14px" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)", padding: "8px 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--faint)", border: "0" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)",
  },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--warning) 18%, transparent)" },
  ".cm-slot": { color: "var(--write-slot)", backgroundColor: "color-mix(in srgb, var(--write-slot) 9%, transparent)", borderRadius: "3px" },
  ".cm-tag": { color: "var(--write-tag)" },
  ".cm-attributes, .cm-attributes *": { color: "var(--faint)", fontStyle: "italic" },
  ".cm-wording": { color: "var(--write-tag)", fontWeight: "700" },
  ".cm-slot *, .cm-tag *": { color: "inherit" },
  ".cm-wordings": { padding: "1px 8px 1px 14px", boxShadow: "inset 6px 0 0 var(--paper), inset 9px 0 0 var(--line)", color: "var(--faint)", fontFamily: "system-ui, sans-serif", fontSize: "12px" },
  ".cm-tooltip": { ...floating, fontFamily: "system-ui, sans-serif", fontSize: "13px", maxWidth: "min(440px, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "none" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "2px 8px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--paper)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { color: "var(--faint)", fontStyle: "normal", marginLeft: "1.2em" },
  // The marks of CodeMirror are pictures with styles in them, which the page's policy forbids; these tell apart by shape.
  ".cm-lint-marker": { width: "0.75em", height: "0.75em", margin: "0.4em 0.1em" },
  ".cm-lint-marker-error": { content: "normal", backgroundColor: "var(--error)", borderRadius: "50%" },
  ".cm-lint-marker-warning": { content: "normal", backgroundColor: "var(--warning)", clipPath: "polygon(50% 0, 100% 100%, 0 100%)" },
  ".cm-lint-marker-info": { content: "normal", backgroundColor: "var(--accent)", borderRadius: "2px" },
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy 1.5px", textUnderlineOffset: "3px", paddingBottom: "0" },
  ".cm-lintRange-error": { textDecorationColor: "var(--error)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warning)" },
  ".cm-lintRange-info": { textDecorationColor: "var(--accent)" },
  ".cm-diagnostic": { padding: "6px 10px", whiteSpace: "pre-wrap" },
  ".cm-diagnosticSource": { color: "var(--faint)", opacity: "1", fontSize: "12px" },
  ".cm-diagnosticAction": { font: "inherit", color: "var(--paper)", backgroundColor: "var(--accent)", padding: "2px 10px", borderRadius: "6px", margin: "4px 6px 0 0", display: "inline-block" },
  ".cm-panels": { backgroundColor: "var(--ground)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "color-mix(in srgb, var(--accent) 20%, transparent)" },
  ".cm-panel .cm-button, .cm-panel .cm-textfield": { backgroundImage: "none", backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)", borderRadius: "5px" },
  ".cm-panel button[name=close]": { color: "var(--ink)" },
});

const words = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--write-string)" },
  { tag: [tags.monospace, tags.string, tags.attributeValue], color: "var(--write-string)" },
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.keyword], color: "var(--write-key)" },
  { tag: [tags.comment, tags.meta, tags.processingInstruction, tags.contentSeparator], color: "var(--faint)" },
]);

export const theme = [look, syntaxHighlighting(words)];
