// @ts-check
// What a reader has read, checked and finished: its form, and how that of two phones becomes one.

/**
 * @typedef {object} Learnt of one lesson; what is not there is "", days are written 2026-11-23
 * @property {string} at the heading that was read last
 * @property {string} title what that heading says
 * @property {string} language in which it says so
 * @property {string} day of the last visit
 * @property {string} done the day the lesson was finished
 * @property {string} checked the day of the last answer
 * @property {string} answers to its questions, one letter each: 1 right, 0 not yet, x none
 *
 * @typedef {Record<string, Learnt>} Progress by lesson; what was read last comes last
 */

const VERSION = 1;
const LESSON = /^L\d\d$/;
const DAY = /^20\d\d-[01]\d-[0-3]\d$/;
/** @type {Record<string, RegExp>} */
const FORMS = {
  at: /^[a-z0-9-]{1,80}$/,
  title: /^.{1,200}$/,
  language: /^[a-z]{2}$/,
  day: DAY,
  done: DAY,
  checked: DAY,
  answers: /^[01x]{1,9}$/,
};

/** Return what can be believed of something that was kept or sent. @param {any} raw @returns {Learnt} */
export const learntOf = (raw) => {
  const parts = Object.entries(FORMS).map(([key, form]) => {
    const value = raw?.[key];
    const sound = typeof value === "string" && form.test(value);
    return [key, sound && (form !== DAY || Date.parse(value)) ? value : ""];
  });
  return Object.fromEntries(parts);
};

/**
 * Return the lessons of which anything can be believed.
 * @param {[id: string, raw: any][]} pairs
 * @returns {Progress}
 */
export const progressFrom = (pairs) => {
  const known = pairs.filter(([id]) => LESSON.test(id));
  const whole = known.map(([id, raw]) => /** @type {const} */ ([id, learntOf(raw)]));
  return Object.fromEntries(whole.filter(([, { day }]) => day));
};

/**
 * Return the progress that a text says; null where a later version of the hub has written it.
 * @param {string | null} text
 */
export const progressOf = (text) => {
  let kept;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return {};
  }
  if (kept?.version > VERSION) return null;
  return kept?.version === VERSION ? progressFrom(Object.entries(kept.lessons ?? {})) : {};
};

/** @param {Progress} lessons */
export const writtenOf = (lessons) => JSON.stringify({ version: VERSION, lessons });

/** Return what is known of a lesson after a visit, which comes last. @param {Progress} progress @param {string} id @param {Learnt} one @returns {Progress} */
export const visited = (progress, id, one) => {
  const { [id]: _, ...others } = progress;
  return { ...others, [id]: one };
};

/** Return how many answers are right, are given, and could be. @param {string} answers */
export const scoreOf = (answers) => ({
  right: answers.replace(/[^1]/g, "").length,
  given: answers.replace(/x/g, "").length,
  asked: answers.length,
});

/**
 * Return the answers of two phones: of each question the better one. Where the lesson has changed
 * between them, the reader's own.
 * @param {string} own
 * @param {string} other
 */
const answersOf = (own, other) => {
  if (!scoreOf(own).given) return other || own;
  const better = (/** @type {string} */ one, /** @type {number} */ at) =>
    other[at] === "1" || one === "x" ? other[at] : one;
  return own.length === other.length ? [...own].map(better).join("") : own;
};

/** @param {Learnt} own @param {Learnt} other @returns {Learnt} */
const bothOf = (own, other) => {
  const later = other.day > own.day;
  const moved = other.at !== own.at && other.at && (later || !own.at);
  const { at, title, language } = moved ? other : own;
  return {
    at,
    title,
    language,
    day: later ? other.day : own.day,
    done: own.done || other.done,
    checked: other.checked > own.checked ? other.checked : own.checked,
    answers: answersOf(own.answers, other.answers),
  };
};

/**
 * Return the progress of two phones in one. What the reader has finished and got right on this one
 * stays; where she is in a lesson, the later visit says.
 * @param {Progress} own
 * @param {Progress} other
 * @returns {Progress}
 */
export const merged = (own, other) => {
  const fresh = Object.entries(other).filter(([id]) => !(id in own));
  const both = Object.entries(own).map(
    ([id, one]) => /** @type {const} */ ([id, id in other ? bothOf(one, other[id]) : one]),
  );
  return Object.fromEntries(
    [...fresh, ...both].sort(([, a], [, b]) => (a.day < b.day ? -1 : +(a.day > b.day))),
  );
};

/**
 * Return where to go on: the lesson read last, or after a finished one the next that is not; null
 * where nothing is left.
 * @param {Progress} progress
 * @param {string[]} ids of the course, in its order
 */
export const onwardOf = (progress, ids) => {
  const read = Object.keys(progress).filter((id) => ids.includes(id));
  const last = read.pop() ?? ids[0];
  const start = ids.indexOf(last);
  const order = [...ids.slice(start), ...ids.slice(0, start)];
  const id = order.find((one) => !progress[one]?.done);
  return id ? { id, last, ...learntOf(progress[id]) } : null;
};
