// @ts-check
// How progress goes to another phone: as one word, in a link or in a message.
import { progressFrom } from "./learnt.mjs";

// ml1_L09.1z2.1z3.1z3.110x1.tangga_L10.…: lesson, days of visit, end and answers, answers, heading.
const MARK = "ml";
const FORM = 1;
const WORD = /\bml(\d+)_([\w.-]+)/;
const START = Date.UTC(2020, 0, 1);
const ONE_DAY = 86400000;

/** @param {string} day */
const countOf = (day) => (day ? ((Date.parse(day) - START) / ONE_DAY).toString(36) : "");

/** @param {string} count @param {string} today where it is tomorrow already the other phone may be */
const dayOf = (count, today) => {
  const days = parseInt(count || "0", 36);
  const most = (Date.parse(today) - START) / ONE_DAY + 1;
  return days > 0 && days <= most
    ? new Date(START + days * ONE_DAY).toISOString().slice(0, 10)
    : "";
};

/**
 * Return progress as one word. Of a finished lesson it does not say where the reader was.
 * @param {import("./learnt.mjs").Progress} progress
 */
export const packed = (progress) => {
  const parts = Object.entries(progress).map(([id, { at, day, done, checked, answers }]) => {
    const days = [day, done, checked].map(countOf);
    return [id, ...days, answers, done ? "" : at].join(".").replace(/\.+$/, "");
  });
  return [`${MARK}${FORM}`, ...parts].join("_");
};

/**
 * Return the progress that stands anywhere in a text: none, or null where a later version of the
 * hub has written it. Days that are still to come are not believed.
 * @param {string} text
 * @param {string} today
 */
export const unpacked = (text, today) => {
  const [, form, parts] = WORD.exec(text) ?? ["", "0", ""];
  if (+form > FORM) return null;
  const pairs = parts.split("_").map((part) => {
    const [id, day, done, checked, answers, at] = part.split(".");
    const [visit, end, check] = [day, done, checked].map((count) => dayOf(count, today));
    return /** @type {[string, any]} */ ([
      id,
      { day: visit, done: end, checked: check, answers, at },
    ]);
  });
  return progressFrom(pairs);
};
