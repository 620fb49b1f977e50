// @ts-check
// From what a family needs to orders and chats: the steps of lesson L09.
import { exact, over, plus, rest, times, up, HUNDRED } from "./exact.mjs";
import { COMMISSION } from "./commission.mjs";
import { MONTHS, TARGETS, WEEKS } from "./targets.mjs";

const SHARES = ["8", "12", "20"].map(exact);

export const TARGET = {
  name: "target",
  /** @type {Record<string, import("./fields.mjs").Field>} */
  fields: {
    need: { kind: "money", example: "1500000", least: "1000" },
    per: { kind: "choice", example: "month", choices: ["day", "week", "month", "year"] },
    price: { kind: "money", example: "120000", least: "1000" },
    percent: { kind: "percent", example: "12", least: "0.1", most: "100" },
    costs: { kind: "money", example: "100000" },
    cancelled: { kind: "percent", example: "10", most: "99" },
    conversion: { kind: "percent", example: "10", least: "0.1", most: "100" },
    days: { kind: "count", example: "26", least: "1", most: "31" },
  },
  /**
   * @param {import("./exact.mjs").Numbers} given
   * @param {Record<string, string>} chosen
   */
  work: (given, { per }) => {
    const { need, price, percent, costs, cancelled, conversion, days } = given;
    const factor = { day: days, week: WEEKS, year: MONTHS }[per];
    const month = !factor ? need : per === "year" ? over(need, factor) : times(need, factor);
    const target = up(month);
    const sum = plus(target, costs);
    /** @param {import("./exact.mjs").Exact} share */
    const plan = (share) => {
      const { commission } = COMMISSION.commission({ price, percent: share });
      const { kept, orders } = TARGETS.orders({ target, costs, commission, cancelled });
      const { chats } = TARGETS.chats({ orders, conversion, days });
      const [sold, asked] = [orders, chats].map((all) => TARGETS.pace({ orders: all, days }));
      return { share, commission, kept, orders, chats, sold, asked };
    };
    const mine = plan(percent);
    const { kept, orders, chats, sold, asked } = mine;
    /** @type {import("./exact.mjs").Numbers} */
    const { day, week, year } = { ...TARGETS.ladder({ month: target, days }), [per]: need };
    return {
      given,
      ...mine,
      ...{ per, factor, month, target, sum, succeeded: rest(cancelled) },
      // What comes out before it is rounded up.
      bare: {
        orders: over(sum, kept),
        sold: over(orders, days),
        chats: over(times(orders, HUNDRED), conversion),
        asked: over(chats, days),
      },
      ladder: {
        day: [day, sold.per_day, asked.per_day],
        week: [week, sold.per_week, asked.per_week],
        month: [target, orders, chats],
        year: [year, sold.per_year, asked.per_year],
      },
      plans: SHARES.map(plan),
    };
  },
};
