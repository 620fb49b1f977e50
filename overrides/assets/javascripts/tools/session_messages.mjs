// @ts-check
// The messages around a session: the page's texts for groups, with the times and links of the plan.
import { later } from "./days.mjs";
import { clock } from "./session_plan.mjs";

/** @typedef {import("./session_course.mjs").Lesson} Lesson */
/** @typedef {import("./session_course.mjs").Text} Text */

const BLANK = /…{3,}/g;
// Days after the session, which is day 1; to whom; and what belongs into the blanks of the text.
/** @type {Record<string, { after?: number, isOwn?: true, blanks?: string[] }>} */
const KNOWN = {
  izin: { after: -3, isOwn: true, blanks: ["", "", "", "day", "start", "", ""] },
  "sehari-sebelum": { after: -1, blanks: ["start", "", "end"] },
  kelas: { after: 0 },
  "hari-kelas": { after: 0 },
  "sehari-sesudah": { after: 1, isOwn: true },
  "sebelum-sesi-dua": {}, // the next session has a day that this plan does not know
  "hari-7": { after: 6 },
  "hari-14": { after: 13 },
  "hari-30": { after: 29 },
};

/**
 * Return a text with what is known in its blanks; one with other blanks than expected stays as it is.
 * @param {string} id
 * @param {string} text
 * @param {Record<string, string>} told
 */
export const filled = (id, text, told) => {
  const { blanks = [] } = KNOWN[id];
  if (blanks.length !== (text.match(BLANK) ?? []).length) return text;
  let at = 0;
  return text.replace(BLANK, (blank) => told[blanks[at++]] || blank);
};

/**
 * Return lessons with their permanent links, one below the other.
 * @param {Lesson[]} lessons
 * @param {string} base the address that links begin with
 */
export const links = (lessons, base) =>
  lessons.map(({ code, title }) => `${code} · ${title}\n${base}p/${code}`).join("\n");

/**
 * Return the messages of a plan in the order in which they are sent. A message without a date is
 * told by its title alone.
 * @param {Text[]} texts of the page
 * @param {{ lessons: Lesson[], date: string, from: number, to: number }} plan
 * @param {any} words
 * @param {string} base
 */
export const messages = (texts, { lessons, date, from, to }, words, base) => {
  /** @param {number} [after] */
  const day = (after) => (date && after !== undefined ? words.day(later(date, after)) : "");
  const told = { day: day(0), start: clock(from), end: clock(to) };
  const all = texts.filter(({ id }) => id in KNOWN);
  const evening = all.findIndex(({ id }) => id === "hari-kelas");
  all.splice(Math.max(evening, 0), 0, { id: "kelas", ...words.class });
  return all.map(({ id, title, text }) => {
    const { after, isOwn } = KNOWN[id];
    const head = { izin: "", kelas: "", "sehari-sebelum": words.ahead }[id] ?? words.again;
    const list = id === "izin" ? "" : links(lessons, base);
    return {
      id,
      title,
      when: day(after),
      to: isOwn ? words.own : words.group,
      text: [filled(id, text, told), [head, list].filter(Boolean).join("\n")]
        .filter(Boolean)
        .join("\n\n"),
    };
  });
};
