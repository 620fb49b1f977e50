// @ts-check
// Which sections answer a question, best first: BM25+ on the section, helped by its whole page.
import { unitsOf } from "./question.mjs";

/**
 * @typedef {import("./index.mjs").Index} Index
 * @typedef {import("./question.mjs").Unit} Unit
 * @typedef {{ids: number[], scores: number[]}} Scores of sections or pages
 */

// Lv and Zhai, "Lower-bounding term frequency normalization" (CIKM 2011); these and the weights
// below were set on the first half of tests/search/queries.*.jsonl and on public questions.
const BM25 = { k: 2, b: 0.2, delta: 0.25 };
const PAGE = { k: 6, b: 0.2, delta: 0.4 };
/** The least length of a section, as a share of the usual one: a line is no better than a few. */
const SHORTEST = 0.5;
const OF_PAGE = 0.2;
/** What exercises, guides and pages about the hub itself count. */
const BEHIND = 0.7;
const BEHIND_PAGE = 0.7;
const BEHIND_IN_PAGE = 0.6;
/** How much it counts that all words of the question are met. */
const MET = 0.6;
/** The most sections of one page before those of other pages. */
const OF_ONE_PAGE = 4;

/**
 * Return the sections that answer a question, best first.
 * @param {Index} index
 * @param {Unit[]} units
 * @returns {number[]}
 */
export function ranked(index, units) {
  const total = new Float64Array(index.sections.length);
  const met = new Float64Array(index.sections.length);
  const pages = new Float64Array(index.contents.pages.length);
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  // A word such as "how" helps to tell answers apart; by itself it is no answer.
  const strong = new Set(/** @type {number[]} */ ([]));
  const isStrong = (/** @type {Unit} */ { weight }) => weight === 1;
  const hasStrong = units.some((unit) => isStrong(unit) && unit.meanings.length);
  for (const unit of units) {
    best(index, unit, scoresOf).forEach((score, section) => {
      total[section] += score * unit.weight;
      met[section] += unit.weight;
      if (isStrong(unit)) strong.add(section);
    });
    best(index, unit, pageScoresOf).forEach((score, page) => {
      pages[page] += score * unit.weight;
    });
  }
  const scores = total.map((score, at) => {
    const { page, anchor, behind } = index.sections[at];
    const last = !behind ? 1 : anchor ? BEHIND : BEHIND_PAGE;
    return score && last * (score * (met[at] / all) ** MET + OF_PAGE * pages[page]);
  });
  const found = [...scores.keys()].filter((at) => scores[at] && (strong.has(at) || !hasStrong));
  found.sort((one, other) => scores[other] - scores[one] || one - other);
  return mixed(index, found);
}

/**
 * Return the sections with no page more than OF_ONE_PAGE times before the others have been told.
 * @param {Index} index @param {number[]} found @returns {number[]}
 */
function mixed(index, found) {
  const told = index.contents.pages.map(() => 0);
  const first = found.filter((at) => (told[index.sections[at].page] += 1) <= OF_ONE_PAGE);
  const kept = new Set(first);
  return [...first, ...found.filter((at) => !kept.has(at))];
}

/**
 * Return what the best meaning of a word is worth in each section, or page.
 * @param {Index} index
 * @param {Unit} unit
 * @param {(index: Index, stem: string) => Scores} scoring
 * @returns {Map<number, number>}
 */
function best(index, unit, scoring) {
  const found = new Map();
  for (const { stems, weight } of unit.meanings) {
    const sums = new Map();
    for (const stem of stems) {
      const { ids, scores } = scoring(index, stem);
      ids.forEach((id, at) =>
        sums.set(id, (sums.get(id) ?? 0) + (scores[at] * weight) / stems.length),
      );
    }
    for (const [id, score] of sums) if (score > (found.get(id) ?? 0)) found.set(id, score);
  }
  return found;
}

/** @param {Index} index @param {string} stem @returns {Scores} what a stem is worth in sections */
function scoresOf(index, stem) {
  return index.kept(`section ${stem}`, () => {
    const { sections, counts } = index.postings.get(stem) ?? { sections: [], counts: [] };
    const named = index.named.get(stem);
    const weights = new Map(named);
    const usual = index.all / index.sections.length || 1;
    sections.forEach((section, at) => {
      const length = Math.max(SHORTEST, (index.lengths[section] ?? usual) / usual);
      const weight = counts[at] / (1 - BM25.b + BM25.b * length);
      weights.set(section, (weights.get(section) ?? 0) + weight);
    });
    return valued(weights, sections.length || weights.size, index.sections.length, BM25);
  });
}

/** @param {Index} index @param {string} stem @returns {Scores} what a stem is worth in pages */
function pageScoresOf(index, stem) {
  return index.kept(`page ${stem}`, () => {
    const weights = new Map();
    const posting = index.postings.get(stem);
    const many = index.contents.pages.length;
    if (!posting || many === index.sections.length) return { ids: [], scores: [] };
    posting.sections.forEach((section, at) => {
      const { page, behind } = index.sections[section];
      const count = posting.counts[at] * (behind ? BEHIND_IN_PAGE : 1);
      weights.set(page, (weights.get(page) ?? 0) + count);
    });
    const usual = index.all / many || 1;
    for (const [page, count] of weights) {
      weights.set(page, count / (1 - PAGE.b + (PAGE.b * index.sizes[page]) / usual));
    }
    return valued(weights, weights.size, many, PAGE);
  });
}

/**
 * @param {Map<number, number>} weights @param {number} found in how many of `all`
 * @param {number} all @param {{k: number, delta: number}} constants @returns {Scores}
 */
function valued(weights, found, all, { k, delta }) {
  const rarity = Math.log(1 + (all - found + 0.5) / (found + 0.5));
  const ids = [...weights.keys()];
  return {
    ids,
    scores: ids.map((id) => {
      const weight = /** @type {number} */ (weights.get(id));
      return rarity * (delta + (weight * (k + 1)) / (weight + k));
    }),
  };
}
