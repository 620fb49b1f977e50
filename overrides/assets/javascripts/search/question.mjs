// @ts-check
// What a question may mean: for each typed word the stems that stand in the index for it.
import { slips, wordsOf } from "./words.mjs";

/**
 * @typedef {{stems: string[], weight: number}} Meaning stems that together stand for a typed word
 * @typedef {{weight: number, meanings: Meaning[]}} Unit a word of the question, or several
 * @typedef {import("./index.mjs").Index} Index
 */

/** What a word counts that only holds the sentence together. */
const WEAK = 0.14;
/** What a meaning counts beside the typed word itself. */
const ROOT = 0.4;
const SAID = 0.56;
const BEGUN = 0.6;
const SLIPPED = 0.6;
/** The most words that two or three letters may be the beginning of. */
const MOST_BEGUN = 40;
/** The most words of something that people type as one. */
const LONGEST = 4;

/**
 * Return the words of a question, each once where it is doubled: "barang2", "barang-barang".
 * @param {string} question
 */
export function typedWords(question) {
  return wordsOf(question).filter(({ word, from }, at, all) => {
    const before = all[at - 1];
    return word !== before?.word && !(word === "2" && before?.to === from);
  });
}

/**
 * Return what a question may mean.
 * @param {Index} index
 * @param {string} question
 * @returns {Unit[]}
 */
export function unitsOf(index, question) {
  const typed = typedWords(question);
  const words = typed.map(({ word }) => word);
  const isOpen = typed.length > 0 && typed[typed.length - 1].to === question.length;
  const units = words.map((word, at) => unitOf(index, word, isOpen && at === words.length - 1));
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST); to += 1) {
      for (const stems of index.meant(words.slice(from, to).join(" "))) {
        units.push({ weight: 1, meanings: known(index, stems, SAID) });
      }
    }
  }
  return units;
}

/** @param {Index} index @param {string[]} stems @param {number} weight @returns {Meaning[]} */
function known(index, stems, weight) {
  stems.forEach((stem) => index.want(stem));
  const there = stems.filter((stem) => index.has(stem));
  return there.length ? [{ stems: there, weight }] : [];
}

/**
 * @param {Index} index
 * @param {string} word
 * @param {boolean} isOpen whether the word may still go on
 * @returns {Unit}
 */
function unitOf(index, word, isOpen) {
  const { language } = index;
  const stem = index.stemOf(word);
  const said = index.meant(word);
  const meanings = [
    ...known(index, [stem], 1),
    ...said.flatMap((stems) => known(index, stems, SAID)),
  ];
  if (language.weak.has(word)) return { weight: WEAK, meanings };
  const roots = language.roots(word).filter((root) => root !== word);
  meanings.push(...roots.flatMap((root) => ofRoot(index, root, stem, meanings.length === 0)));
  if (isOpen) meanings.push(...begun(index, word, meanings.length ? [] : roots));
  if (!meanings.length)
    meanings.push(...index.kept(`slip ${word}`, () => slipped(index, [word, stem, ...roots])));
  const isWeak =
    said.length > 0 && (index.said.get(word) ?? []).flat().every((one) => language.weak.has(one));
  return { weight: isWeak ? WEAK : 1, meanings };
}

/**
 * @param {Index} index @param {string} root @param {string} stem
 * @param {boolean} isNeeded whether nothing else stands for the word
 * @returns {Meaning[]}
 */
function ofRoot(index, root, stem, isNeeded) {
  const { endings } = index.language;
  // The index may have lost the first sound of the root, as Snowball does: "irim" for "kirim".
  const bare = isNeeded && /^[kt][aeiou]/.test(root) ? [root.slice(1)] : [];
  const forms = [root, index.stemOf(root), ...endings.map((end) => root + end), ...bare];
  if (isNeeded) forms.forEach((form) => index.want(form));
  const there = new Set(forms.filter((form) => form !== stem && index.has(form)));
  return [
    ...[...there].map((form) => ({ stems: [form], weight: ROOT })),
    ...index.meant(root).flatMap((stems) => known(index, stems, SAID * ROOT)),
  ];
}

/** @param {Index} index @param {string} word @param {string[]} roots @returns {Meaning[]} */
function begun(index, word, roots) {
  const starts = [word, ...roots.filter((root) => root.length > 3)].filter(
    ({ length }) => length > 1,
  );
  return starts.flatMap((start) => {
    const terms = index.startingWith(start);
    terms.sort((one, other) => index.many(other) - index.many(one));
    return terms.slice(0, MOST_BEGUN).map((term) => ({
      stems: [term],
      weight: (BEGUN * start.length) / term.length,
    }));
  });
}

/**
 * Return the words that are nearest to forms that no page has.
 * @param {Index} index
 * @param {string[]} forms
 * @returns {Meaning[]}
 */
function slipped(index, forms) {
  const long = [...new Set(forms)].filter((form) => form.length > 2);
  const found = index.terms.flatMap((term) => {
    if (term.length < 3 || /^\d/.test(term)) return [];
    const costs = long.map((form, at) => {
      // The first letter is rarely wrong, but two may have changed places.
      if (form[0] !== term[0] && form[1] !== term[0] && form[0] !== term[1]) return Infinity;
      // Of three letters only two may have changed places: every other slip is another word.
      if (form.length === 3 && [...form].sort().join() !== [...term].sort().join()) return Infinity;
      const most = form.length > 7 ? 2 : 1;
      const many = slips(form, term, most);
      return many > most ? Infinity : many + (at > 1 ? 0.5 : 0);
    });
    const cost = Math.min(...costs);
    return cost < Infinity ? [{ stems: [term], weight: SLIPPED / Math.floor(cost), cost }] : [];
  });
  const least = Math.min(...found.map(({ cost }) => cost));
  return found.filter(({ cost }) => cost === least).map(({ stems, weight }) => ({ stems, weight }));
}
