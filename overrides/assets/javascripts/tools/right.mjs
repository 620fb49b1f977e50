// @ts-check
// What a law gives after a layoff: the steps of lessons L02 and L03, and of the pages on rights.
import { exact, isLess, over, plus, rounded, times } from "./exact.mjs";
import { JKP_MONTHS, JKP_PERCENT, JKP_WAGE, RIGHTS } from "./rights.mjs";

/** @typedef {import("./exact.mjs").Numbers} Numbers */
/** @typedef {Record<string, import("./fields.mjs").Field>} Fields */

/** @type {import("./fields.mjs").Field} */
const WAGE = { kind: "money", example: "4000000", least: "1000" };

export const SEVERANCE = {
  name: "severance",
  /** @type {Fields} */
  fields: {
    wage: WAGE,
    years: { kind: "count", example: "5", most: "60" },
    months: { kind: "count", example: "6", most: "11" },
    reason: {
      kind: "choice",
      example: "losses",
      choices: ["losses", "closed", "other"],
    },
  },
  /**
   * @param {Numbers} given
   * @param {Record<string, string>} chosen
   */
  work: (given, { reason }) => {
    const { wage } = given;
    const by = exact(reason === "other" ? "1" : "0.5");
    const found = RIGHTS.severance({ ...given, times: by });
    return {
      given,
      severance: found.severance,
      long_service: found.long_service,
      total: plus(rounded(found.severance), rounded(found.long_service)),
      reason,
      by,
      full: over(found.severance, times(by, wage)),
      long: over(found.long_service, wage),
    };
  },
};

export const JKP = {
  name: "jkp",
  /** @type {Fields} */
  fields: { wage: WAGE },
  /** @param {Numbers} given */
  work: ({ wage }) => {
    const isCut = isLess(JKP_WAGE, wage);
    const { month } = RIGHTS.jkp({ wage });
    const total = times(rounded(month), JKP_MONTHS);
    return {
      ...{ wage, isCut, counted: isCut ? JKP_WAGE : wage, most: JKP_WAGE },
      ...{ percent: JKP_PERCENT, months: JKP_MONTHS, month, total },
    };
  },
};
