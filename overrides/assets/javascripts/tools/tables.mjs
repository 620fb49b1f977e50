// @ts-check
// A table of a tool. Where it is too wide each row becomes a list, so that no number is cut off.
import { element } from "./elements.mjs";

/**
 * Return a table, in a frame that scrolls and can be reached by keys.
 * @param {string} caption
 * @param {string[]} head
 * @param {string[][]} rows
 */
export const table = (caption, head, rows) => {
  const about = { class: "md-typeset__scrollwrap", tabindex: "0", role: "group" };
  /** @param {string[]} cells @param {string} tag */
  const row = (cells, tag) =>
    element("tr", {}, ...cells.map((text, at) => element(tag, { "data-of": head[at] }, text)));
  const lines = [row(head, "th"), ...rows.map((cells) => row(cells, "td"))];
  const whole = element("table", {}, element("caption", {}, caption), ...lines);
  return element("div", { ...about, "aria-label": caption }, whole);
};

/**
 * Show the tables in an element as they fit it.
 * @param {any} holder
 */
export const fit = (holder) => {
  for (const one of holder.querySelectorAll("[role=group]")) {
    one.classList.remove("hub-stacked");
    if (one.scrollWidth > one.clientWidth) one.classList.add("hub-stacked");
  }
};

/**
 * Do so also when the stylesheet has come, the text grows or the phone is turned.
 * @param {HTMLElement} holder
 */
export const fitAlways = (holder) => new ResizeObserver(() => fit(holder)).observe(holder);
