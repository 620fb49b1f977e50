// @ts-check
// What a trainer chooses for a session: its lessons by module, the day, the hour, and breaks.
import { element } from "./elements.mjs";
import { added, clock, isDay, minutesOf, PAUSES } from "./session_plan.mjs";
import { total } from "./session_times.mjs";

/** @typedef {import("./session_course.mjs").Module} Module */
/** @typedef {import("./session_plan.mjs").Plan} Plan */

/**
 * Return a module's lessons to tick, folded, and how to show which are chosen.
 * @param {Module} module
 * @param {any} words
 * @param {(change: (codes: string[]) => string[]) => void} change
 */
const moduleTicks = ({ code, title, lessons }, words, change) => {
  const codes = lessons.map((one) => one.code);
  const all = codes.length;
  const count = element("small", {});
  const name = element("summary", { id: `session-${code}` }, title, count);
  /** @param {string} id @param {string} label @param {string[]} of */
  const tick = (id, label, of) => {
    const box = element("input", { type: "checkbox", id: `session-${id}` });
    box.onchange = () =>
      change((now) =>
        box.checked ? of.reduce(added, now) : now.filter((one) => !of.includes(one)),
      );
    const line = element("label", { for: box.id }, label);
    return { box, line: element("div", { class: "hub-sheet__tick" }, box, line) };
  };
  const ticks = lessons.map((one) =>
    tick(one.code, `${one.code} · ${one.title} · ${words.minutes(one.minutes)}`, [one.code]),
  );
  const whole = tick("all", words.whole, codes);
  whole.box.id = `session-all-${code}`;
  whole.line.lastChild.htmlFor = whole.box.id;
  const group = element(
    "fieldset",
    { class: "hub-session__lessons", "aria-labelledby": name.id },
    ...[whole, ...ticks].map(({ line }) => line),
  );
  return {
    element: element("details", {}, name, group),
    /** @param {string[]} chosen */
    show: (chosen) => {
      ticks.forEach(({ box }, at) => (box.checked = chosen.includes(codes[at])));
      const some = ticks.filter(({ box }) => box.checked).length;
      whole.box.checked = some === all;
      whole.box.indeterminate = some > 0 && some < all;
      count.textContent = some ? words.chosen(some, all) : words.lessons(all, total(lessons));
    },
  };
};

/**
 * Return the form of a plan, and how to show one in it.
 * @param {Module[]} modules
 * @param {any} words
 * @param {() => Plan} now
 * @param {(more: Partial<Plan>) => void} change
 */
export const drawnForm = (modules, words, now, change) => {
  const parts = modules.map((one) =>
    moduleTicks(one, words, (choose) => change({ codes: choose(now().codes) })),
  );
  /** @param {string} name @param {any} box @param {(value: string) => void} use */
  const field = (name, box, use, hint = "") => {
    box.id = `session-${name}`;
    box.onchange = () => use(box.value);
    const label = element("label", { for: box.id }, words[name]);
    return element("div", {}, label, box, element("small", {}, hint));
  };
  const date = element("input", { type: "date", min: "2020-01-01", max: "2099-12-31" });
  const start = element("input", { type: "time" });
  const options = PAUSES.map((value) =>
    element("option", { value: String(value) }, value ? words.minutes(value) : words.none),
  );
  const pause = element("select", { "aria-describedby": "session-breaks" }, ...options);
  const about = element("small", { id: "session-breaks" }, words.breaks);
  return {
    element: element(
      "div",
      {},
      ...parts.map((one) => one.element),
      element(
        "div",
        { class: "hub-fields" },
        field("date", date, (value) => change({ date: isDay(value) ? value : "" })),
        field("start", start, (value) => change({ start: minutesOf(value) ?? now().start })),
        field("pause", pause, (value) => change({ pause: Number(value) })),
      ),
      about,
    ),
    show: () => {
      const plan = now();
      for (const one of parts) one.show(plan.codes);
      date.value = plan.date;
      start.value = clock(plan.start, ":");
      pause.value = String(plan.pause);
    },
  };
};
