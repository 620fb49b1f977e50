// @ts-check
// Where the reader is in a lesson: kept as they go on, and offered when they come back.
import { made, pressing } from "./making.mjs";
import { headingRead } from "./reading.mjs";

const PAUSE = 300; // milliseconds between two looks

/**
 * @param {import("./notebook.mjs").Leaf} leaf
 * @param {import("./own_words.mjs").OwnWords} words
 */
export const resume = (leaf, words) => {
  /** @param {string} id */
  const heading = (id) => (id ? document.getElementById(id) : null);
  const left = heading(leaf.read().at);
  const offer = made("div", "", "hub-offer");
  // Who has not reached it again, and does not say no, keeps it.
  let waits = !!left && left.getBoundingClientRect().top > innerHeight;
  const settle = () => {
    waits = false;
    offer.remove();
  };
  if (left && waits) {
    const link = made("a", words.at(left.textContent ?? ""));
    link.href = `#${left.id}`;
    offer.append(link, " ", pressing(words.close, settle));
    left.after(offer); // it lies over the page
  }

  const look = () => {
    timer = 0;
    const read = headingRead();
    const now = heading(read);
    if (!now) return;
    const passed = now === left || now.compareDocumentPosition(left ?? now) & 2; // PRECEDING
    if (waits && passed) settle();
    if (!waits && read !== leaf.read().at)
      leaf.write({
        at: read,
        title: (now.textContent ?? "").trim(),
        language: document.documentElement.lang,
      });
  };
  let timer = 0;
  addEventListener("scroll", () => (timer = timer || setTimeout(look, PAUSE)), { passive: true });
  addEventListener("pagehide", look);
  look();
};
