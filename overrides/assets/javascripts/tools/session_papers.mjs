// @ts-check
// What leaves the screen: the messages and the paper of a session, fetched when they are asked for.
import { dayInWords } from "./days.mjs";
import { codesPaper, planPaper } from "./session_paper.mjs";
import { mailing } from "./session_mailing.mjs";
import { messages } from "./session_messages.mjs";

/** @typedef {import("./session_course.mjs").Lesson} Lesson */
/** @typedef {import("./session_course.mjs").Text} Text */

/**
 * Return what makes messages and paper of a plan in a language.
 * @param {any} words
 */
export const papersIn = (words) => {
  const told = { ...words, day: (/** @type {string} */ day) => dayInWords(day, words.language) };
  /** @param {Text[]} texts @param {Parameters<typeof messages>[1]} plan @param {string} base */
  const all = (texts, plan, base) => messages(texts, plan, told, base);
  return {
    messages: all,
    /** @param {ReturnType<typeof messages>} first */
    mailing: (first) => mailing(first, words),
    codes: codesPaper,
    /**
     * @param {ReturnType<typeof messages>} send
     * @param {{ date: string, sum: string, times: string[][], lessons: Lesson[], link: string }} plan
     */
    plan: (send, plan) =>
      planPaper({ ...plan, when: plan.date && told.day(plan.date), send }, words),
  };
};
