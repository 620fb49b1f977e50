// @ts-check
// The 30-day plan: worksheet W24, with its three meetings for a calendar or a chat.
import { calendar } from "./calendar.mjs";
import { dayInWords } from "./days.mjs";
import { meetings, today, wrongStart } from "./plan_days.mjs";
import { chatWith } from "./message.mjs";
import { openSheet } from "./sheet.mjs";
import { element } from "./elements.mjs";
import { button, leaving } from "./sheet_results.mjs";
import { sheetOf } from "./sheet_tables.mjs";

/** @typedef {import("./sheet_fields.mjs").Field} Field */
/** @typedef {import("./sheet_fields.mjs").Values} Values */

// As the calculators read it; a loss has a minus.
const MONEY =
  /^\s*[-−]?\s*(rp\.?)?\s*[-−]?\d[\d.,\s]*(k|rb|ribu|jt|juta|mil[iy]ar|[mb]illion|thousand)?\.?\s*(rupiah)?-?\s*$/i;

/**
 * Return whether a text is an amount of rupiah.
 * @param {string} text
 */
export const isMoney = (text) => MONEY.test(text);

/**
 * Return a name that nothing else in the world has.
 */
const unique = () => crypto.getRandomValues(new Uint32Array(4)).join("");

/**
 * Let the reader keep a text as a file.
 * @param {string} name
 * @param {string} text
 */
const saved = (name, text) => {
  const href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
};

/**
 * Return the sheet.
 * @param {any} words
 */
export const planSheet = (words) => {
  /** @param {RegExp} shape @param {string} wrong */
  const only = (shape, wrong) => (/** @type {string} */ value) =>
    !value || shape.test(value) ? "" : wrong;
  const whole = only(/^\s*\d+\s*$/, words.wrongCount);
  const money = (/** @type {string} */ value) => (!value || isMoney(value) ? "" : words.wrongMoney);

  /** @param {string} date */
  const inWords = (date) => date && dayInWords(date, words.language);
  /** @param {string} start */
  const wrongDay = (start, isBroken = false) => wrongStart(start, isBroken, today(new Date()));
  /** @param {Values} values */
  const planned = ({ start = "", hour }) =>
    meetings(wrongDay(start) ? "" : start).map((meeting) => ({
      ...meeting,
      title: words.meeting.replace("{}", meeting.day),
      about: words.about[meeting.day],
      when: inWords(meeting.date) + (meeting.date && hour ? `, ${hour}` : ""),
    }));
  /** @param {Values} values @param {(more: Values) => void} change */
  const use = (values, change) => {
    const { id = unique(), hour = "" } = values;
    const now = new Date();
    const left = planned(values).filter(({ date }) => date >= today(now));
    if (!left.length) return [];
    const save = () => {
      change({ id });
      const events = left.map((one) => ({
        ...one,
        id: `${id}-${one.day}@${location.hostname}`,
        time: hour,
        text: `${one.about}\n${location.href.replace(/#.*/, "")}#alat`,
      }));
      saved(words.file, calendar(events, now));
    };
    const told = left.map(
      ({ title, when, minutes, about }) =>
        `${title}: ${when} (${minutes} ${words.minutes}). ${about}`,
    );
    const invitation = [`*${words.invite}*`, ...told].join("\n\n");
    return [
      element(
        "div",
        { class: "hub-sheet__buttons" },
        button(words.save, save),
        leaving(words.send, chatWith(invitation)),
      ),
    ];
  };

  return sheetOf("plan", words.title, [
    {
      fields: [
        {
          name: "start",
          label: words.start,
          kind: "date",
          named: inWords,
          wrong: (value, isBroken) => words[wrongDay(value, isBroken)] ?? "",
        },
        { name: "hour", label: words.hour, hint: words.hourHint, kind: "time" },
      ],
    },
    { lines: (values) => planned(values).map(({ title, when }) => [title, when]), use },
    {
      title: words.days,
      rows: words.weeks.map((/** @type {string} */ label) => ({ label })),
      columns: [
        { name: "job", label: words.job, most: "80" },
        { name: "chats", label: words.chats, kind: "decimal", most: "12", wrong: whole },
        { name: "orders", label: words.orders, kind: "decimal", most: "12", wrong: whole },
        { name: "profit", label: words.profit, most: "20", wrong: money },
      ],
    },
    {
      fields: [
        {
          name: "limit",
          label: words.limit,
          hint: words.limitHint,
          kind: "decimal",
          wrong: money,
        },
        { name: "closing", label: words.closing, most: "40" },
        { name: "off", label: words.off, most: "40" },
      ],
    },
    {
      title: words.contacts,
      note: words.note,
      own: true,
      rows: words.whom.map((/** @type {string} */ label) => ({ label })),
      columns: [
        { name: "name", label: words.name, most: "40" },
        { name: "number", label: words.number, kind: "tel", most: "20" },
      ],
    },
    { signed: words.signed },
  ]);
};

/**
 * Open the sheet in its place.
 * @param {HTMLElement} place
 * @param {any} words
 */
export const openPlan = (place, words) => openSheet(place, planSheet(words), words);
