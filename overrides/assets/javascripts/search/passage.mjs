// @ts-check
// What is shown of a text: the part that answers, with the words of the question marked.
import { wordsOf } from "./words.mjs";

/**
 * @typedef {string[]} Segments plain, marked, plain, marked …
 * @typedef {(word: string) => boolean} IsMarked
 */

/** Signs of a passage, and how much of it may stand before its first mark. */
const LENGTH = 150;
const BEFORE = 40;

/**
 * Return a text with its marked words apart.
 * @param {string} text
 * @param {IsMarked} isMarked
 * @returns {Segments}
 */
export function marked(text, isMarked) {
  const segments = [""];
  let at = 0;
  for (const { word, from, to } of wordsOf(text)) {
    if (!isMarked(word)) continue;
    segments[segments.length - 1] += text.slice(at, from);
    segments.push(text.slice(from, to), "");
    at = to;
  }
  segments[segments.length - 1] += text.slice(at);
  return segments;
}

/**
 * Return the part of a text in which most of the words stand, or its opening.
 * @param {string} text
 * @param {(word: string) => string} keyOf what is marked in a word: its stem, or ""
 * @returns {Segments}
 */
export function passageOf(text, keyOf) {
  const hits = wordsOf(text)
    .map(({ word, from, to }) => ({ key: keyOf(word), from, to }))
    .filter(({ key }) => key);
  let best = { many: 0, from: 0 };
  for (const { from } of hits) {
    const start = Math.max(0, from - BEFORE);
    const within = hits.filter((hit) => hit.from >= start && hit.to <= start + LENGTH);
    const many = new Set(within.map(({ key }) => key)).size;
    if (many > best.many) best = { many, from: start };
  }
  return marked(cut(text, best.from), (word) => keyOf(word) !== "");
}

/** @param {string} text @param {number} from @returns {string} whole words from there on */
function cut(text, from) {
  const start = from && text.indexOf(" ", from) + 1;
  const long = text.length > start + LENGTH;
  const space = text.lastIndexOf(" ", start + LENGTH);
  const end = long ? (space > start ? space : start + LENGTH) : text.length;
  return `${start ? "… " : ""}${text.slice(start, end)}${long ? " …" : ""}`;
}
