// @ts-check
// The days of the plan on which a group meets, counted from the day on which it starts.
import { later } from "./days.mjs";

const MEETINGS = [
  { day: 7, minutes: 10 },
  { day: 14, minutes: 15 },
  { day: 30, minutes: 15 },
];

/**
 * Return a day as the phone's own clock has it.
 * @param {Date} now
 */
export const today = (now) =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);

/**
 * Return the meetings with their dates, which are empty without a start; that day is day 1.
 * @param {string | undefined} start
 */
export const meetings = (start = "") =>
  MEETINGS.map((one) => ({
    ...one,
    date: /^20\d\d-/.test(start) ? later(start, one.day - 1) : "",
  }));

/**
 * Return what is wrong with a start, by the name of its words; nothing if it is good.
 * @param {string} start
 * @param {boolean} isBroken as a browser has it that cannot read what is typed
 * @param {string} now
 */
export const wrongStart = (start, isBroken, now) => {
  if (!start) return isBroken ? "broken" : "";
  const last = meetings(start)[MEETINGS.length - 1].date;
  return !last ? "broken" : last < now ? "over" : "";
};
