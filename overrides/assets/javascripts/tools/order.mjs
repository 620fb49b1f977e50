// @ts-check
// What is left of some orders, and where failed COD eats it up: the steps of lessons L06 and L08.
import { exact, down, isLess, minus, over, plus, times, up, ONE, ZERO } from "./exact.mjs";
import { COMMISSION } from "./commission.mjs";
import { SELLING } from "./selling.mjs";

/** @typedef {import("./exact.mjs").Exact} Exact */
/** @typedef {import("./exact.mjs").Numbers} Numbers */
/** @typedef {Record<string, import("./fields.mjs").Field>} Fields */

const ROWS = ["-1", "0", "1", "2"].map(exact); // beside those that failed
const PARTS = ["0.1", "0.3", "0.5"].map(exact);

/** @type {Fields} */
const ITEM = {
  price: { kind: "money", example: "120000", least: "1000" },
  percent: { kind: "percent", example: "12", least: "0.1", most: "100" },
};

/**
 * What is left when so many orders fail.
 * @param {Numbers} given
 */
const left = ({ commission, orders, failed, failure, costs }) => {
  const succeeded = minus(orders, failed);
  const { total } = SELLING["total-commission"]({ commission, orders: succeeded });
  const lost = times(failed, failure);
  const all = plus(costs, lost);
  const { profit } = SELLING.profit({ commission: total, costs: all });
  return { failed, succeeded, total, lost, all, profit };
};

/**
 * Return how many fail in each row of a table, once each and no more than there are.
 * @param {Exact} orders
 * @param {Exact[]} all
 * @returns {Exact[]}
 */
const several = (orders, all) =>
  [...new Set(all.map((number) => down(number)[0]))]
    .sort((one, other) => Number(one - other))
    .map((number) => /** @type {Exact} */ ([number, 1n]))
    .filter((number) => !isLess(number, ZERO) && !isLess(orders, number));

export const ORDER = {
  name: "order",
  /** @type {Fields} */
  fields: {
    ...ITEM,
    orders: { kind: "count", example: "10", least: "1", most: "10000" },
    failed: { kind: "count", example: "1", most: "orders" },
    failure: { kind: "money", example: "20000" },
    costs: { kind: "money", example: "70000" },
  },
  /** @param {Numbers} given */
  work: (given) => {
    const { commission } = COMMISSION.commission(given);
    const mine = left({ ...given, commission });
    const { turnover } = SELLING.turnover({ ...given, orders: mine.succeeded });
    const beside = ROWS.map((more) => plus(given.failed, more));
    const rows = several(given.orders, [ZERO, ...beside]);
    return {
      given,
      ...mine,
      commission,
      turnover,
      each: over(mine.profit, given.orders),
      rows: rows.map((failed) => left({ ...given, commission, failed })),
    };
  },
};

export const COD = {
  name: "cod",
  /** @type {Fields} */
  fields: {
    ...ITEM,
    failure: { kind: "money", example: "20000", least: "1000" },
    orders: { kind: "count", example: "10", least: "1", most: "10000" },
  },
  /** @param {Numbers} given */
  work: (given) => {
    const { orders, failure } = given;
    const { commission } = COMMISSION.commission(given);
    const both = plus(commission, failure);
    const losing = plus(down(over(times(orders, commission), both)), ONE);
    const last = minus(losing, ONE);
    const rows = several(orders, [...PARTS.map((part) => up(times(orders, part))), last, losing]);
    /** @param {Exact} failed */
    const at = (failed) => left({ ...given, commission, failed, costs: ZERO });
    return {
      given,
      commission,
      both,
      share: SELLING["failed-cod"]({ commission, failure }).share,
      losing,
      last,
      gain: at(last).profit,
      loss: minus(ZERO, at(losing).profit),
      rows: rows.map(at),
    };
  },
};
