// @ts-check
// The words of the question are marked on the page that a result leads to.
import { drawn } from "./drawing.mjs";
import { wordsOf } from "./words.mjs";

/**
 * Where words stand in a text: the start and the end of each.
 * @param {string} text
 * @param {string[]} words
 */
export const places = (text, words) => {
  const wanted = new Set(words.flatMap((one) => wordsOf(one).map(({ word }) => word)));
  return wordsOf(text)
    .filter(({ word }) => wanted.has(word))
    .map(({ from, to }) => [from, to]);
};

/**
 * Mark words in an article, from the anchor of an address on.
 * @param {Element} article
 * @param {string[]} words
 * @param {string} hash
 */
export const markFrom = (article, words, hash) => {
  for (const old of article.querySelectorAll(".hub-found")) old.replaceWith(...old.childNodes);
  article.normalize();
  const start = document.getElementById(decodeURIComponent(hash.slice(1)));
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    const before = start && start.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING;
    const parent = text.parentElement;
    if (before || !parent || parent.closest("code, pre, script, style, svg, textarea")) continue;
    for (const [from, to] of places(text.data, words).reverse()) {
      const word = text.splitText(from);
      word.splitText(to - from).before(drawn("mark", [word], { className: "hub-found" }));
    }
  }
};
