// @ts-check
// A session on paper: its timetable, what to bring and what to send; and a sheet of QR codes.
import { element } from "./elements.mjs";

/** @typedef {import("./session_course.mjs").Lesson} Lesson */

const ROOM = "………………………";

/**
 * Return a table.
 * @param {string} title
 * @param {string[][]} rows of which the first is the head
 */
const grid = (title, [head, ...rows]) => {
  /** @param {string[]} cells @param {string} tag */
  const row = (cells, tag) => element("tr", {}, ...cells.map((text) => element(tag, {}, text)));
  return element(
    "table",
    { class: "hub-paper__table" },
    element("caption", {}, title),
    element("thead", {}, row(head, "th")),
    element("tbody", {}, ...rows.map((cells) => row(cells, "td"))),
  );
};

/**
 * Return a plan as it is printed.
 * @param {{ when: string, sum: string, times: string[][], lessons: Lesson[], link: string,
 *   send: { when: string, title: string, to: string }[] }} plan
 * @param {any} words
 */
export const planPaper = ({ when, sum, times, lessons, send, link }, words) => [
  element("p", {}, element("b", {}, words.title)),
  element("p", {}, `${words.date}: ${when || ROOM} · ${words.place}: ${ROOM}`),
  element("p", {}, sum),
  grid(words.times, [words.timesHead, ...times]),
  grid(words.bring, [words.bringHead, ...lessons.map(({ code, bring }) => [code, bring])]),
  grid(words.messages, [
    words.messagesHead,
    ...send.map(({ when: day, title, to }) => [day || "………", title, to]),
  ]),
  element("p", {}, `${words.here} ${link}`),
];

/**
 * Return the QR codes of lessons, once they are all there; raises an error if one does not come.
 * @param {Lesson[]} lessons
 * @param {string} root where this site is served
 * @param {string} base the address that the codes lead to
 */
export const codesPaper = async (lessons, root, base) => {
  const drawn = lessons.map(({ code, title }) => {
    const picture = new Image();
    picture.src = `${root}p/${code}/qr.svg`;
    picture.alt = "";
    const lines = [element("b", {}, code), title, `${base}p/${code}`];
    const below = lines.map((one) => element("div", {}, one));
    return { picture, whole: element("div", { class: "hub-session__code" }, picture, ...below) };
  });
  await Promise.all(drawn.map(({ picture }) => picture.decode()));
  return [element("div", { class: "hub-session__codes" }, ...drawn.map(({ whole }) => whole))];
};
