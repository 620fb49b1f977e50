// @ts-check
// The whole answer to a question: results, and what helps a reader who does not find hers.
import { help, nearest, suggestions, surface, term } from "./offers.mjs";
import { marked, passageOf } from "./passage.mjs";
import { unitsOf } from "./question.mjs";
import { ranked } from "./rank.mjs";
import { wordsOf } from "./words.mjs";

/**
 * @typedef {import("./index.mjs").Index} Index
 * @typedef {import("./index.mjs").Said} Said
 * @typedef {import("./passage.mjs").Segments} Segments
 * @typedef {{number: number, url: string, page: Segments, heading: Segments | null, kind: string}} Result
 */

/**
 * Return what answers a question.
 * @param {Index} index
 * @param {Said | null} said
 * @param {{text: string, kind: string, limit: number}} question
 */
export function answerOf(index, said, { text, kind, limit }) {
  const units = unitsOf(index, text);
  const found = ranked(index, units);
  const isMarked = markedBy(index, units);
  const kindOf = (/** @type {number} */ at) => index.contents.pages[index.sections[at].page][2];
  const card = kind ? null : (help(index, said, text) ?? term(index, text));
  // What the card says need not be said again.
  const listed = card?.type === "term" ? found.filter((at) => at !== card.number) : found;
  const counts = /** @type {Record<string, number>} */ ({});
  for (const at of listed) counts[kindOf(at)] = (counts[kindOf(at)] ?? 0) + 1;
  const shown = kind ? listed.filter((at) => kindOf(at) === kind) : listed;
  const words = surface(index, said);
  return {
    total: shown.length,
    counts,
    results: shown.slice(0, limit).map((at) => resultOf(index, at, isMarked)),
    suggestions: suggestions(index, text, words),
    card,
    nearest: found.length ? [] : nearest(index, text, words),
    popular: (said?.popular ?? []).map((page) => {
      const [url, title] = index.contents.pages[page];
      return { url, title };
    }),
  };
}

/**
 * Return the part of a section's text that answers, and the words to mark where it stands.
 * @param {Index} index
 * @param {string} question
 * @param {number} number of the section
 * @param {string} text
 * @returns {{segments: Segments, words: string[]}}
 */
export function passageFor(index, question, number, text) {
  const isMarked = markedBy(index, unitsOf(index, question));
  const { page, heading } = index.sections[number];
  const read = wordsOf(`${index.contents.pages[page][1]} ${heading} ${text}`);
  return {
    segments: passageOf(text, (word) => (isMarked(word) ? index.stemOf(word) : "")),
    words: [...new Set(read.map(({ word }) => word).filter(isMarked))],
  };
}

/**
 * @param {Index} index
 * @param {import("./question.mjs").Unit[]} units
 * @returns {(word: string) => boolean} whether a word is an answer to one of the question's
 */
function markedBy(index, units) {
  const strong = units.filter(({ weight }) => weight === 1);
  const stems = new Set(
    (strong.length ? strong : units).flatMap(({ meanings }) =>
      meanings.flatMap((one) => one.stems),
    ),
  );
  return (word) => stems.has(index.stemOf(word)) || stems.has(index.language.stem(word));
}

/** @param {Index} index @param {number} at @param {(word: string) => boolean} isMarked @returns {Result} */
function resultOf(index, at, isMarked) {
  const { page, anchor, heading } = index.sections[at];
  const [url, title, kind] = index.contents.pages[page];
  return {
    number: at,
    url: anchor ? `${url}#${anchor}` : url,
    page: marked(title, isMarked),
    heading: anchor ? marked(heading, isMarked) : null,
    kind,
  };
}
