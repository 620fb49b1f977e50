// @ts-check
// Which numbers a calculator may work with: what is typed into its fields, read and held to bounds.
import { exact, isLess } from "./exact.mjs";
import { plainly, read } from "./numbers.mjs";

/** @typedef {import("./exact.mjs").Exact} Exact */
/**
 * `least` and `most` are written like 12.5; `most` may be the name of a field above.
 * @typedef {{
 *   kind: "money" | "percent" | "count" | "choice", example: string,
 *   least?: string, most?: string, choices?: string[],
 * }} Field
 * @typedef {{
 *   name: string, least?: Exact, most?: Exact, field?: string, found?: Exact,
 * }} Fault
 * @typedef {{
 *   given: Record<string, Exact>, values: Record<string, string>, faults: Record<string, Fault>,
 * }} Judged
 */

// As many as kembar works with: a hundred milliards.
const MOST = "100000000000";

/**
 * Return what is typed as numbers, how it is kept in either language, and what is wrong.
 * @param {Record<string, Field>} fields
 * @param {Record<string, string>} typed
 * @param {import("./numbers.mjs").Language} language
 */
export const judged = (fields, typed, language) => {
  /** @type {Judged} */
  const { given, values, faults } = { given: {}, values: {}, faults: {} };
  for (const name in fields) {
    const { kind, choices, least = "0", most = MOST } = fields[name];
    if (choices) {
      values[name] = choices.includes(typed[name]) ? typed[name] : choices[0];
      continue;
    }
    const found = read(typed[name], kind, language);
    if (typeof found === "string") {
      faults[name] = { name: found };
      continue;
    }
    values[name] = plainly(found);
    const isField = most in fields;
    const bounds = { least: exact(least), most: isField ? given[most] : exact(most) };
    const isSmall = isLess(found, bounds.least);
    if (isSmall && found[0] && kind === "money") faults[name] = { name: "small", ...bounds, found };
    else if (isSmall || (bounds.most && isLess(bounds.most, found)))
      faults[name] = isField ? { name: "more", field: most } : { name: "range", ...bounds };
    else given[name] = found;
  }
  return { given, values, faults };
};
