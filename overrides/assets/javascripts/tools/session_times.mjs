// @ts-check
// When each lesson of a plan begins, with our own suggestion for breaks; and what comes too early.

/** @typedef {import("./session_course.mjs").Lesson} Lesson */
/** @typedef {import("./session_plan.mjs").Plan} Plan */
/**
 * A lesson, a short break, or the long one at noon.
 * @typedef {{ from: number, to: number, what: Lesson | "rest" | "noon" }} Row
 */

const SITTING = 90; // minutes that people may sit without a break
// At noon people eat and pray, a little early where a break is due: but not where the session is over
// soon, and not just after they have come.
const NOON = { from: 705, early: 30, to: 810, minutes: 60, before: 60, after: 45 };

/**
 * Return the rows of a plan's timetable.
 * @param {Lesson[]} lessons in their order
 * @param {Pick<Plan, "start" | "pause">} plan
 */
export const timetable = (lessons, { start, pause }) => {
  /** @type {Row[]} */
  const rows = [];
  let [now, sat, left] = [start, 0, total(lessons)];
  /** @param {Row["what"]} what @param {number} minutes */
  const add = (what, minutes) => {
    rows.push({ from: now, to: now + minutes, what });
    now += minutes;
    sat = typeof what === "string" ? 0 : sat + minutes;
  };
  for (const lesson of lessons) {
    const isDue = sat > 0 && sat + lesson.minutes > SITTING;
    const isNoon = now >= NOON.from - (isDue ? NOON.early : 0) && now < NOON.to;
    const isOver = rows.some(({ what }) => what === "noon");
    const goesOn = now - start >= NOON.before && left > NOON.after;
    if (pause && isNoon && goesOn && !isOver) add("noon", NOON.minutes);
    else if (pause && isDue) add("rest", pause);
    add(lesson, lesson.minutes);
    left -= lesson.minutes;
  }
  return rows;
};

/**
 * Return what lessons take together.
 * @param {Lesson[]} lessons
 */
export const total = (lessons) => lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * Return what lessons build on that is not taught, or is taught after them; each with those lessons.
 * @param {Lesson[]} lessons in their order
 */
export const gaps = (lessons) => {
  const codes = lessons.map(({ code }) => code);
  /** @type {Map<string, string[]>} */
  const found = new Map();
  lessons.forEach(({ code, needs }, at) => {
    for (const need of needs)
      if (!codes.slice(0, at).includes(need)) found.set(need, [...(found.get(need) ?? []), code]);
  });
  return [...found].map(([need, by]) => ({ need, by, isThere: codes.includes(need) }));
};
