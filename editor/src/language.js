// Messages as a language: front matter in YAML, then Markdown, in which HTML is text.

import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { defineLanguageFacet, Language, languageDataProp, LanguageSupport } from "@codemirror/language";
import { GFM, parser } from "@lezer/markdown";

export function messageLanguage() {
  const data = defineLanguageFacet({ closeBrackets: { brackets: ["(", "[", "{"] } });
  const markdown = parser.configure([
    GFM,
    { remove: ["HTMLBlock", "HTMLTag", "SetextHeading"] },
    { props: [languageDataProp.add((type) => (type.isTop ? data : undefined))] },
  ]);
  return yamlFrontmatter({ content: new LanguageSupport(new Language(data, markdown, [], "message")) });
}
