// @ts-check
// Where progress is kept on the phone. Where a browser keeps nothing it lasts as long as the page.
import { learntOf, progressOf, visited, writtenOf } from "./learnt.mjs";

const PROGRESS = "hub-progress";

/** Return what is kept; null where a later version of the hub keeps it. */
export const keptProgress = () => {
  try {
    return progressOf(localStorage.getItem(PROGRESS));
  } catch {
    return {};
  }
};

/** Return whether it could be kept. @param {import("./learnt.mjs").Progress} progress */
export const keepProgress = (progress) => {
  if (!keptProgress()) return false; // by now a later version has been here, in another tab
  try {
    localStorage.setItem(PROGRESS, writtenOf(progress));
    return true;
  } catch {
    return false;
  }
};

export const emptyProgress = () => {
  try {
    localStorage.removeItem(PROGRESS);
  } catch {
    // Then there is nothing either.
  }
};

/** Return today as the phone's calendar has it: 2026-11-23. */
export const today = () => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join("-");
};

/** Return a day as it is read: 23 November 2026. @param {string} day */
export const dayTold = (day) =>
  new Date(`${day}T00:00`).toLocaleDateString(
    document.documentElement.lang === "en" ? "en-GB" : "id-ID",
    { day: "numeric", month: "long", year: "numeric" },
  );

/**
 * @typedef {object} Leaf what is kept of one lesson
 * @property {() => import("./learnt.mjs").Learnt} read
 * @property {(part: Partial<import("./learnt.mjs").Learnt>) => boolean} write whether it could be kept
 */

/**
 * Return what is kept of a lesson; null where a later version keeps it. It is read each time: another
 * tab may have changed or emptied it.
 * @param {string} id
 * @returns {Leaf | null}
 */
export const leafOf = (id) => {
  /** @type {import("./learnt.mjs").Learnt | null} */
  let loose = null; // what could not be kept
  const read = () => loose ?? learntOf(keptProgress()?.[id]);
  return (
    keptProgress() && {
      read,
      write: (part) => {
        const own = { ...read(), ...part, day: today() };
        const lasts = keepProgress(visited(keptProgress() ?? {}, id, own));
        loose = lasts ? null : own;
        return lasts;
      },
    }
  );
};
