// @ts-check
// A plan and its address, such as "#L01-L03-L09/2026-12-05/09.00": letters, digits and signs that
// no app cuts off, and no word of any language.
import { later } from "./days.mjs";

/**
 * @typedef {object} Plan
 * @property {string[]} codes of lessons, in the order in which they are taught
 * @property {string} date YYYY-MM-DD, or nothing
 * @property {number} start minutes since midnight
 * @property {number} pause minutes of a short break; 0 for none at all
 */

export const PAUSES = [15, 10, 0];
const START = 540;
const MOST = 400; // letters of an address: more are no plan

/** @type {Plan} */
export const EMPTY = { codes: [], date: "", start: START, pause: PAUSES[0] };

/**
 * Return a time of the day, with a sign between hours and minutes.
 * @param {number} minutes
 */
export const clock = (minutes, sign = ".") =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((one) => String(one).padStart(2, "0"))
    .join(sign);

/**
 * Return a written time in minutes, or nothing.
 * @param {string} text
 */
export const minutesOf = (text) => {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : undefined;
};

/**
 * Return whether a text is a day that there is.
 * @param {string} text
 */
export const isDay = (text) =>
  /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && later(text, 0) === text;

/**
 * Return the address of a plan behind "#"; nothing for an empty one.
 * @param {Plan} plan
 */
export const address = ({ codes, date, start, pause }) =>
  codes.length
    ? [
        codes.join("-"),
        ...(date ? [date] : []),
        clock(start),
        ...(pause - PAUSES[0] ? [pause] : []),
      ].join("/")
    : "";

/**
 * Return the plan that an address holds, with the codes that are not known; nothing where it holds
 * none.
 * @param {string} hash
 * @param {{ has: (code: string) => boolean }} known
 */
export const planned = (hash, known) => {
  const [codes, ...rest] = hash.slice(1, MOST).replace(/%2f/gi, "/").split("/");
  if (!/(^|\W)L\d/i.test(codes)) return null;
  const found = [...new Set(codes.toUpperCase().match(/\w+/g))];
  /** @type {Plan} */
  const plan = { ...EMPTY, codes: found.filter((code) => known.has(code)) };
  for (const one of rest) {
    if (isDay(one)) plan.date = one;
    else if (PAUSES.map(String).includes(one)) plan.pause = Number(one);
    else plan.start = minutesOf(one) ?? plan.start;
  }
  return { plan, strange: found.filter((code) => !known.has(code)) };
};

/**
 * Return codes with one more, before the first that comes later in the course.
 * @param {string[]} codes
 * @param {string} code
 */
export const added = (codes, code) => {
  if (codes.includes(code)) return codes;
  const at = codes.findIndex((one) => one > code);
  const end = at < 0 ? codes.length : at;
  return [...codes.slice(0, end), code, ...codes.slice(end)];
};

/**
 * Return codes with one of them so many places later, or earlier.
 * @param {string[]} codes
 * @param {string} code
 * @param {number} by
 */
export const moved = (codes, code, by) => {
  const at = codes.indexOf(code);
  const others = codes.filter((one) => one !== code);
  return [...others.slice(0, at + by), code, ...others.slice(at + by)];
};
