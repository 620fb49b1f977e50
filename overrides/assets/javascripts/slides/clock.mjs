// @ts-check
// How long the lesson has lasted, and what the plan says of that.

/**
 * A clock: the milliseconds that it ran before, and since when it runs now; null while it rests.
 * @typedef {{ spent: number, since: number | null }} Clock
 */

const MINUTE = 60000;

/**
 * @param {Clock} clock
 * @param {number} now
 */
export function lasted(clock, now) {
  return clock.spent + (clock.since === null ? 0 : Math.max(0, now - clock.since));
}

/**
 * Return the clock after a press: it runs on, or rests.
 * @param {Clock} clock
 * @param {number} now
 * @returns {Clock}
 */
export function pressed(clock, now) {
  return { spent: lasted(clock, now), since: clock.since === null ? now : null };
}

/**
 * Return a time as on a watch: 07:05, and 65:00 after an hour.
 * @param {number} time
 */
export function watch(time) {
  const seconds = Math.floor(time / 1000);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/**
 * Return the minute by which a step ends, counted from the beginning of the lesson.
 * @param {[string, number][]} steps names and minutes
 * @param {number} step
 */
export function ending(steps, step) {
  return steps.slice(0, step + 1).reduce((sum, [, minutes]) => sum + minutes, 0);
}

/**
 * Return how a step stands: -1 while there is time, else the whole minutes that it is over.
 * @param {[string, number][]} steps
 * @param {number} step
 * @param {number} time
 */
export function over(steps, step, time) {
  const late = time - ending(steps, step) * MINUTE;
  return late < 0 ? -1 : Math.floor(late / MINUTE);
}
