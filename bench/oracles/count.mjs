// Reads JSON strings, one a line; prints what the references say of each, one JSON object a line.
// Offsets are code points from 0, ends exclusive.
import { createInterface } from "node:readline";
import twitter from "twitter-text";
import assigned from "@unicode/unicode-7.0.0/Binary_Property/Assigned/regex.mjs";
import { SegmentedMessage } from "sms-segments-calculator";
import { RichText } from "@atproto/api";

const known = new RegExp(`^(?:${assigned.source})$`, assigned.flags);

function places(text, found) {
  const before = (units) => [...text.slice(0, units)].length;
  return found.map(({ indices: [start, end] }) => [before(start), before(end)]);
}

function sms(text) {
  const message = new SegmentedMessage(text);
  const ucs = message.encodingName === "UCS-2";
  return {
    encoding: ucs ? "ucs2" : "gsm7",
    used: ucs ? text.length : message.numberOfCharacters,
    segments: message.segmentsCount,
  };
}

// Lengths, and where the hashtags are once they are counted in octets.
function bluesky(text) {
  const { graphemeLength, length, unicodeText } = new RichText({ text });
  const octets = (units) => unicodeText.utf16IndexToUtf8Index(units);
  const tags = twitter.extractHashtagsWithIndices(text).map(({ indices: [start, end] }) => [octets(start), octets(end)]);
  return { graphemes: graphemeLength, octets: length, tags };
}

// Characters that Unicode 7.0, which the reference's letters are from, had in neither case.
function isYoung(char) {
  return [char, char.toLowerCase(), char.toUpperCase()].every((form) => !known.test(form));
}

function answer(text) {
  return {
    text,
    length: twitter.parseTweet(text).weightedLength,
    urls: places(text, twitter.extractUrlsWithIndices(text)),
    mentions: places(text, twitter.extractMentionsOrListsWithIndices(text)),
    hashtags: places(text, twitter.extractHashtagsWithIndices(text)),
    cashtags: places(text, twitter.extractCashtagsWithIndices(text)),
    links: places(text, twitter.extractEntitiesWithIndices(text)),
    sms: sms(text),
    bluesky: bluesky(text),
    // Of the clusters that UCS-2 segments are filled with, the widths in UTF-16 units.
    widths: new SegmentedMessage(text).graphemes.map((grapheme) => grapheme.length),
    young: [...new Set(text)].filter(isYoung).join(""),
  };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(answer(JSON.parse(line))));
}
