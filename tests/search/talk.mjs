// @ts-check
// Tells what the search's modules make of things: a line of JSON, [what, ...values], is a question.
import { createInterface } from "node:readline";
import { Index } from "../../overrides/assets/javascripts/search/index.mjs";
import { english } from "../../overrides/assets/javascripts/search/language_en.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { numbersOf, postingsOf } from "../../overrides/assets/javascripts/search/parts.mjs";
import { unitsOf } from "../../overrides/assets/javascripts/search/question.mjs";
import { ranked } from "../../overrides/assets/javascripts/search/rank.mjs";
import { wordsOf } from "../../overrides/assets/javascripts/search/words.mjs";

/** @type {Record<string, import("../../overrides/assets/javascripts/search/index.mjs").Language>} */
const LANGUAGES = { id: indonesian, en: english };

/** @type {Record<string, (...values: any[]) => unknown>} */
const ANSWERS = {
  words: (texts) => texts.map((text) => wordsOf(text).map(({ word }) => word)),
  stems: (language, words) => words.map(LANGUAGES[language].stem),
  strong: (language, words) => words.filter((word) => !LANGUAGES[language].weak.has(word)),
  numbers: numbersOf,
  parts: (parts) => parts.map(postingsOf),
  /** How an index that has all of its parts calls the stems of words, and whether it has them. */
  known: (language, pages, parts, words) => {
    const index = new Index({ pages }, LANGUAGES[language]);
    parts.forEach((part, number) => index.add(part, number));
    return words.map((word) => [index.stemOf(word), index.postings.has(index.stemOf(word))]);
  },
  /** All that an index knows: its sections, its postings, and the words of each section. */
  index: (language, pages, parts, lengths) => {
    const index = new Index(
      { pages },
      LANGUAGES[language],
      parts.map(([first]) => first),
    );
    parts.forEach(([, part], number) => index.add(part, number));
    index.measure(numbersOf(lengths));
    return { sections: index.sections, postings: [...index.postings], lengths: index.lengths };
  },
  /** The numbers of the sections that answer each question, best first. */
  found: (language, pages, parts, lengths, questions) => {
    const index = new Index({ pages }, LANGUAGES[language]);
    parts.forEach((part, number) => index.add(part, number));
    index.measure(numbersOf(lengths));
    return questions.map((question) => ranked(index, unitsOf(index, question)));
  },
  /** Which parts a word is looked for in */
  wanted: (language, pages, parts, stems) => {
    const index = new Index(
      { pages },
      LANGUAGES[language],
      parts.map(([first]) => first),
    );
    return stems.map((stem) => {
      index.wanted.clear();
      index.want(stem);
      return [...index.wanted];
    });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [what, ...values] = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(ANSWERS[what](...values))}\n`);
}
