// @ts-check
// The index in memory: what is known of the site, growing part by part as it arrives.
import { postingsOf } from "./parts.mjs";
import { wordsOf } from "./words.mjs";

/**
 * @typedef {object} Language
 * @property {(word: string) => string} stem
 * @property {(word: string, stem: string) => string} whole the stem with the first sound that a
 *   prefix may have swallowed, or the stem as it is
 * @property {(word: string) => string[]} roots what a typed form may come from
 * @property {string[]} endings what a stem in the index may still carry
 * @property {Set<string>} weak words that hold a sentence together and say little
 * @property {Set<string>} asking those of them that ask for no more than what a word means
 *
 * @typedef {object} Contents titles and headings; urls are seen from the root of the language
 * @property {[url: string, title: string, kind: string,
 *   sections: [anchor: string, heading: string, behind?: number][], behind?: number][]} pages
 *
 * @typedef {object} Said what editors wrote in search.yml, and the glossary's other names
 * @property {Record<string, string>} words the pages' words: what people type, "duit, doku"
 * @property {[page: number, typed: string, text: string][]} help
 * @property {number[]} popular numbers of pages
 *
 * @typedef {{page: number, anchor: string, heading: string, behind: boolean}} Section
 * @typedef {import("./parts.mjs").Part} Part
 * @typedef {import("./parts.mjs").Postings} Postings
 */

/** How much a word says that stands in a heading, in the title, in the title of the page above. */
const HEADING = 18;
const TITLE = 3.6;
const UNDER = 0.18;

/**
 * Return the sections of a table of contents, the top of each page first, and what they are named.
 * @param {Contents} contents
 * @param {Language} language
 */
function opened(contents, { stem, whole, weak }) {
  /** @type {Section[]} */
  const sections = [];
  /** @type {Map<string, Map<number, number>>} */
  const named = new Map();
  /** @type {Map<string, {stems: Set<string>, share: number}>} */
  const read = new Map();
  /** @param {string} text */
  const readOnce = (text) => {
    const words = wordsOf(text).map(({ word }) => word);
    const stems = new Set(words.flatMap((word) => [stem(word), whole(word, stem(word))]));
    const many = words.filter((word) => !weak.has(word)).length;
    // A word of a short name says more of it; three are usual.
    const found = { stems, share: 1 / (0.5 + many / 6) };
    return read.set(text, found) && found;
  };
  /** Give the next section a name. @param {string} text @param {number} weight */
  const name = (text, weight) => {
    const { stems, share } = read.get(text) ?? readOnce(text);
    for (const one of stems) {
      const places = named.get(one) ?? new Map();
      const before = places.get(sections.length) ?? 0;
      named.set(one, places.set(sections.length, before + share * weight));
    }
  };
  contents.pages.forEach(([, title, , headings, behind], page) => {
    name(title, headings.length ? TITLE : HEADING);
    sections.push({ page, anchor: "", heading: "", behind: Boolean(behind) });
    for (const [anchor, heading, last] of headings) {
      name(title, UNDER);
      name(heading, HEADING);
      sections.push({ page, anchor, heading, behind: Boolean(last) });
    }
  });
  return { sections, named };
}

/** What is known of the site; it answers with the parts that it has so far. */
export class Index {
  /**
   * @param {Contents} contents
   * @param {Language} language
   * @param {string[]} [firsts] the first term of each part that there is to fetch
   */
  constructor(contents, language, firsts = []) {
    this.contents = contents;
    this.language = language;
    this.firsts = firsts;
    /** Parts that a question needs and that are not there yet. */
    this.wanted = new Set(/** @type {number[]} */ ([]));
    this.loaded = new Set(/** @type {number[]} */ ([]));
    this.postings = new Map(/** @type {[string, Postings][]} */ ([]));
    const { sections, named } = opened(contents, language);
    this.sections = sections;
    /** Where a stem is named above the text, and how much it says there. */
    this.named = named;
    this.cache = new Map();
    /** @type {Map<string, string[][]>} what people type: the words that the pages have for it */
    this.said = new Map();
    /** How many words each section has, each page, and all. */
    this.lengths = /** @type {number[]} */ ([]);
    this.sizes = contents.pages.map(() => 0);
    this.all = 0;
  }

  /** All stems in order. @returns {string[]} */
  get terms() {
    return this.kept("terms", () =>
      [...new Set([...this.postings.keys(), ...this.named.keys()])].sort(),
    );
  }

  /** @param {Part} part @param {number} number its place among the parts */
  add(part, number) {
    for (const [term, postings] of postingsOf(part)) this.postings.set(term, postings);
    this.loaded.add(number);
    this.wanted.delete(number);
    this.cache.clear();
  }

  /** @param {Said} said */
  hear(said) {
    for (const [words, typed] of Object.entries(said.words)) {
      const meant = wordsOf(words).map(({ word }) => word);
      for (const one of typed.split(", ")) {
        const parts = wordsOf(one).map(({ word }) => word);
        const key = parts.join(" ");
        if (key) this.said.set(key, [...(this.said.get(key) ?? []), meant]);
      }
    }
    this.cache.clear();
  }

  /** @param {string} typed @returns {string[][]} what is meant by it, in stems */
  meant(typed) {
    return (this.said.get(typed) ?? []).map((words) => words.map((word) => this.stemOf(word)));
  }

  /** @param {number[]} lengths words of each section */
  measure(lengths) {
    this.lengths = lengths;
    this.sizes = this.contents.pages.map(() => 0);
    lengths.forEach((length, at) => (this.sizes[this.sections[at].page] += length));
    this.all = lengths.reduce((sum, one) => sum + one, 0);
    this.cache.clear();
  }

  /** @param {string} word @returns {string} the stem under which the index has the word */
  stemOf(word) {
    return this.kept(`stem of ${word}`, () => {
      const stem = this.language.stem(word);
      const whole = this.language.whole(word, stem);
      return this.postings.has(whole) ? whole : stem;
    });
  }

  /** @param {string} stem @returns {boolean} */
  has(stem) {
    return this.postings.has(stem) || this.named.has(stem);
  }

  /** @param {string} term @returns {number} in how many sections it stands */
  many(term) {
    return this.postings.get(term)?.sections.length ?? 0;
  }

  /**
   * Return what was made under a name since the last part arrived, or make it.
   * @template T
   * @param {string} name
   * @param {() => T} make
   * @returns {T}
   */
  kept(name, make) {
    if (!this.cache.has(name)) this.cache.set(name, make());
    return this.cache.get(name);
  }

  /** Ask for the part that a term would be in. @param {string} term */
  want(term) {
    const next = this.firsts.findIndex((first) => first > term);
    const number = (next < 0 ? this.firsts.length : next) - 1;
    if (number >= 0 && !this.loaded.has(number)) this.wanted.add(number);
  }

  /** @param {string} start @returns {string[]} the terms that begin so and go on */
  startingWith(start) {
    const from = lowerBound(this.terms, start);
    const to = lowerBound(this.terms, `${start}\uffff`);
    return this.terms.slice(this.terms[from] === start ? from + 1 : from, to);
  }
}

/** @param {string[]} sorted @param {string} one @returns {number} */
function lowerBound(sorted, one) {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < one) from = middle + 1;
    else to = middle;
  }
  return from;
}
