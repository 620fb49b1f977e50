// @ts-check
// What helps a reader on: words to go on with, the nearest words, what a term means, help at once.
import { typedWords } from "./question.mjs";
import { slips, wordsOf } from "./words.mjs";

/**
 * @typedef {import("./index.mjs").Index} Index
 * @typedef {import("./index.mjs").Said} Said
 * @typedef {{type: "term", name: string, url: string, number: number}
 *   | {type: "help", title: string, url: string, text: string}} Card
 */

const FEW = 3;

/** @param {Index} index @param {Said | null} said @returns {Map<string, number>} words in full, as readers see them */
export function surface(index, said) {
  return index.kept("surface", () => {
    const found = new Map();
    const texts = index.contents.pages.flatMap(([, title, , sections]) => [
      title,
      ...sections.map(([, heading]) => heading),
    ]);
    for (const { word } of [...texts, ...Object.keys(said?.words ?? {})].flatMap(wordsOf)) {
      if (!/^\d/.test(word)) found.set(word, (found.get(word) ?? 0) + 1);
    }
    return found;
  });
}

/**
 * @param {Index} index
 * @param {string} text
 * @param {Map<string, number>} words
 * @returns {string[]} the question with its last word gone on, not as a mere form of what it is
 */
export function suggestions(index, text, words) {
  const last = wordsOf(text).pop();
  if (!last || last.to < text.length || last.word.length < 2) return [];
  if (index.language.weak.has(last.word) || index.said.has(last.word)) return [];
  return [...words]
    .filter(([word]) => word.startsWith(last.word))
    .filter(([word]) => index.stemOf(word) !== index.stemOf(last.word))
    .sort(([one, many], [other, more]) => more - many || one.length - other.length)
    .slice(0, FEW)
    .map(([word]) => text.slice(0, last.from) + word);
}

/** @param {Index} index @param {string} text @param {Map<string, number>} words @returns {string[]} */
export function nearest(index, text, words) {
  const typed = typedWords(text).map(({ word }) => word);
  const strong = typed.filter((word) => !index.language.weak.has(word) && word.length > 2);
  return strong
    .flatMap((word) => [...words.keys()].map((other) => ({ other, many: slips(word, other, FEW) })))
    .filter(({ other, many }) => many < Math.min(FEW + 1, other.length - 1))
    .sort((one, other) => one.many - other.many)
    .slice(0, FEW)
    .map(({ other }) => other);
}

/** @param {Index} index @param {string} text @returns {string[]} the words that say something */
function strongWords(index, text) {
  const words = typedWords(text).map(({ word }) => word);
  return words.filter((word) => !index.language.weak.has(word));
}

/** @param {Index} index @param {string[]} words @returns {string} */
function keyOf(index, words) {
  return words.map((word) => index.stemOf(word)).join(" ");
}

/** @param {Index} index @returns {Map<string, number>} the sections of the glossary, by their names */
function termsOf(index) {
  return index.kept("glossary", () => {
    const known = new Map();
    index.sections.forEach(({ page, anchor, heading }, number) => {
      if (!anchor || index.contents.pages[page][2] !== "glossary") return;
      for (const name of names(heading)) {
        const words = strongWords(index, name);
        if (words.length) known.set(keyOf(index, words), number);
      }
    });
    return known;
  });
}

/** @param {Index} index @param {string} text @returns {Card | null} the term that is asked for */
export function term(index, text) {
  const words = strongWords(index, text);
  if (!words.length) return null;
  const said = index.meant(words.join(" ")).map((stems) => stems.join(" "));
  const known = termsOf(index);
  const number = [keyOf(index, words), ...said].map((key) => known.get(key)).find((one) => one);
  if (number === undefined) return null;
  const { page, anchor, heading } = index.sections[number];
  // "What must be on a label" asks for more than what a label is.
  const expected = new Set(wordsOf(heading).map(({ word }) => word));
  const asksMore = typedWords(text).some(
    ({ word }) =>
      index.language.weak.has(word) && !index.language.asking.has(word) && !expected.has(word),
  );
  if (asksMore) return null;
  const url = `${index.contents.pages[page][0]}#${anchor}`;
  return { type: "term", name: heading, url, number };
}

/** @param {string} heading @returns {string[]} "surat keterangan (SK)": both of its names */
function names(heading) {
  return [
    heading.replace(/\s*\([^)]*\)/g, ""),
    ...[...heading.matchAll(/\(([^)]*)\)/g)].map((one) => one[1]),
  ];
}

/**
 * Return the page for an emergency that the question names: by one word as it is typed, for "penipu"
 * is none where "ketipu" is, or by several in their order, whatever stands between them.
 * @param {Index} index
 * @param {Said | null} said
 * @param {string} text
 * @returns {Card | null}
 */
export function help(index, said, text) {
  const typed = typedWords(text).map(({ word }) => word);
  // Chats write "di hack" for "dihack".
  const words = typed.flatMap((word, at) => [`${typed[at - 1] ?? ""}${word}`, word]);
  const stems = words.map((word) => index.stemOf(word));
  for (const [page, entries, what] of said?.help ?? []) {
    const isMeant = entries.split(", ").some((entry) => {
      const parts = wordsOf(entry).map(({ word }) => word);
      if (parts.length < 2) return words.includes(parts[0]);
      let from = 0;
      return parts.every((part) => (from = stems.indexOf(index.stemOf(part), from) + 1) > 0);
    });
    if (isMeant) {
      const [url, title] = index.contents.pages[page];
      return { type: "help", title, url, text: what };
    }
  }
  return null;
}
