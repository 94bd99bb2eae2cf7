// Reads JSON strings, one a line: marked texts. Prints what is left of each when its marks are read, as JSON.
// What is no words (a mention, an emoji by its name) is named in braces.
import { createInterface } from "node:readline";
import { parse } from "discord-markdown-parser";

const LEAVES = new Set(["text", "inlineCode", "codeBlock"]);
const INNER = new Set([
  "blockQuote", "em", "strong", "strikethrough", "underline", "spoiler", "heading", "subtext", "link", "url", "autolink",
]);

function words(node) {
  if (Array.isArray(node)) return node.map(words).join("");
  if (typeof node === "string") return node;
  if (LEAVES.has(node.type)) return node.content;
  if (node.type === "br" || node.type === "newline") return "\n";
  return INNER.has(node.type) ? words(node.content) : `{${node.type}}`;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(words(parse(JSON.parse(line), "extended"))));
}
