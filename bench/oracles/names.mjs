// Prints the top-level domains that twitter-text knows, as JSON.
import twitter from "twitter-text";

const { validGTLD, validCCTLD } = twitter.regexen;
// Each source is "(?:(?:NAME|NAME|...)(?=...))".
const names = [validGTLD, validCCTLD].flatMap((pattern) =>
  pattern.source.replace(/^(\(\?:)+/, "").replace(/\)\(\?=.*$/, "").split("|"),
);
console.log(JSON.stringify(names));
