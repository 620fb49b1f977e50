// @ts-check
// A small site for the tests of the search: its index, and its files behind a thread of our own.
import { Index } from "../../overrides/assets/javascripts/search/index.mjs";
import { english } from "../../overrides/assets/javascripts/search/language_en.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { numbersOf } from "../../overrides/assets/javascripts/search/parts.mjs";
import { serve } from "../../overrides/assets/javascripts/search/worker.mjs";
import { wordsOf } from "../../overrides/assets/javascripts/search/words.mjs";

/**
 * @typedef {{anchor: string, heading: string, text?: string, behind?: boolean}} Section
 * @typedef {{url: string, title: string, kind?: string, text?: string, behind?: boolean,
 *   sections?: Section[]}} Page
 */

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHI";
const LANGUAGES = { id: indonesian, en: english };

/** @param {number[]} numbers each below 45 */
const written = (numbers) => numbers.map((number) => DIGITS[number]).join("");

/** @param {Page[]} pages @returns {string[]} the texts of all sections in order */
const textsOf = (pages) =>
  pages.flatMap(({ text = "", sections = [] }) => [text, ...sections.map((one) => one.text ?? "")]);

/** @param {Page[]} pages */
const contentsOf = (pages) => ({
  pages: pages.map(({ url, title, kind = "lesson", behind, sections = [] }) => [
    url,
    title,
    kind,
    sections.map((one) => [one.anchor, one.heading, ...(one.behind ? [1] : [])]),
    ...(behind ? [1] : []),
  ]),
});

/**
 * @param {"id" | "en"} language
 * @param {Page[]} pages
 * @param {string[]} starts the first letters of each part but the first
 */
function partsOf(language, pages, starts) {
  /** @type {Map<string, Map<number, number>>} */
  const places = new Map();
  textsOf(pages).forEach((text, section) => {
    for (const { word } of wordsOf(text)) {
      const stem = LANGUAGES[language].stem(word);
      const found = places.get(stem) ?? new Map();
      places.set(stem, found.set(section, Math.min(4, (found.get(section) ?? 0) + 1)));
    }
  });
  const terms = [...places.keys()].sort();
  return ["", ...starts].map((start, number) => {
    const own = terms.filter((term) => term >= start && !(term >= starts[number]));
    const found = own.map((term) => [...(places.get(term) ?? [])]);
    const part = {
      terms: own.map((term) => `0${term}`).join(" "),
      places: found
        .map((one) => {
          const gaps = one.map(([section], at) => section - (one[at - 1]?.[0] ?? -1) - 1);
          return written([one.length, ...gaps]);
        })
        .join(""),
      counts: written(found.flatMap((one) => one.map(([, count]) => count))),
    };
    return /** @type {[string, typeof part]} */ ([own[0] ?? start, part]);
  });
}

/** @param {Page[]} pages */
const lengthsOf = (pages) => written(textsOf(pages).map((text) => wordsOf(text).length));

/**
 * Return the index of a site, all of it.
 * @param {"id" | "en"} language
 * @param {Page[]} pages
 * @param {Record<string, string>} words what people type, by what is meant
 */
export function indexed(language, pages, words = {}) {
  const parts = partsOf(language, pages, []);
  const index = new Index(/** @type {any} */ (contentsOf(pages)), LANGUAGES[language]);
  parts.forEach(([, part], number) => index.add(part, number));
  index.hear({ words, help: [], popular: [] });
  index.measure(numbersOf(lengthsOf(pages)));
  return index;
}

/**
 * Return sections as the tests name them: "url#anchor".
 * @param {Index} index
 * @param {number[]} found
 */
export const named = (index, found) =>
  found.map((at) => {
    const { page, anchor } = index.sections[at];
    return index.contents.pages[page][0] + (anchor && `#${anchor}`);
  });

/** Wait until nothing is left that could go on by itself. */
export const settled = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
};

/**
 * Return a thread that answers for a site, and what a test does to it: files in `held` arrive when
 * they are let go, those in `lost` never, and `pause` ends the pause of a reader.
 * @param {"id" | "en"} language
 * @param {Page[]} pages
 * @param {{said?: object, starts?: string[], caches?: any, held?: string[], lost?: string[]}} [site]
 */
export function threadOf(language, pages, site = {}) {
  const { said = {}, starts = [], caches, held = [], lost = [] } = site;
  const parts = partsOf(language, pages, starts);
  const texts = textsOf(pages);
  const at = "https://hub.example/en/search/id.json";
  /** @type {Map<string, unknown>} */
  const files = new Map([
    ["id/said.json", { words: {}, help: [], popular: [], ...said }],
    [
      "id/rest.json",
      {
        lengths: lengthsOf(pages),
        texts: texts.map((_, number) => [number, `id/text-${number}.json`]),
      },
    ],
    ...parts.map(([, part], number) => [`id/words-${number}.json`, part]),
    ...texts.map((text, number) => [`id/text-${number}.json`, [text]]),
  ]);
  const manifest = {
    toc: "id/toc.json",
    said: "id/said.json",
    rest: "id/rest.json",
    words: parts.map(([first], number) => [first, `id/words-${number}.json`]),
  };
  /** @type {any[]} */
  const told = [];
  /** @type {string[]} */
  const fetched = [];
  /** @type {(() => void)[]} */
  const pauses = [];
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  const isHeld = new Set(held);
  const isLost = new Set(lost);
  const self = {
    onmessage: /** @type {((event: {data: any}) => void) | null} */ (null),
    postMessage: (/** @type {object} */ message) => told.push(structuredClone(message)),
    setTimeout: (/** @type {() => void} */ go) => pauses.push(go),
    caches,
    fetch: async (/** @type {string} */ url) => {
      const name = url.replace(new URL(".", at).href, "");
      fetched.push(name);
      if (isHeld.has(name)) await new Promise((go) => waiting.set(name, () => go(null)));
      if (isLost.has(name)) throw new TypeError("Failed to fetch");
      const text = JSON.stringify(files.get(name) ?? { lengths: "", texts: [] });
      return {
        ok: files.has(name),
        status: 404,
        json: async () => JSON.parse(text),
        clone: () => text,
      };
    },
  };
  serve(/** @type {any} */ (self), LANGUAGES[language]);
  let id = 0;
  return {
    told,
    fetched,
    files,
    lost: isLost,
    start: () => {
      const toc = contentsOf(pages); // the page has fetched it
      const data = { type: "start", manifest, toc, at, base: "https://hub.example/en/" };
      self.onmessage?.({ data });
      return settled();
    },
    /** @param {string} text */
    ask: (text, kind = "", limit = 10) => {
      self.onmessage?.({ data: { type: "ask", id: (id += 1), text, kind, limit } });
      return settled();
    },
    /** @param {string[]} names */
    letGo: (...names) => {
      for (const name of names) {
        isHeld.delete(name);
        waiting.get(name)?.();
      }
      return settled();
    },
    pause: () => {
      for (const go of pauses.splice(0)) go();
      return settled();
    },
    /** @param {string} type */
    heard: (type) => told.filter((message) => message.type === type),
  };
}
