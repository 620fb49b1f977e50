// @ts-check
// What a key, a swipe or an address asks for, and where that leads.

/**
 * Where the talk is: the number of the slide from 0, and whether its answer is shown.
 * @typedef {{ at: number, shown: boolean }} Spot
 */

/** @type {Record<string, string>} */
const KEYS = {
  ArrowRight: "on",
  ArrowDown: "on",
  PageDown: "on",
  " ": "on",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Home: "first",
  End: "end",
  n: "notes",
  t: "timer",
  p: "present",
  f: "full",
  "?": "help",
};

/**
 * Return what a key asks for, nothing where it has another meaning.
 * @param {{ key: string, ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean }} event
 */
export function asked(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return "";
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? "";
}

/**
 * Return what a finger asks for that moved so far; one that went up or down only scrolls.
 * @param {number} across
 * @param {number} down
 */
export function swiped(across, down) {
  if (Math.abs(across) < 48 || Math.abs(across) < 2 * Math.abs(down)) return "";
  return across < 0 ? "on" : "back";
}

/**
 * Return the slide that an address names, from 0; the first where it names none.
 * @param {string} hash
 * @param {number} count
 */
export function named(hash, count) {
  const number = /^#\d{1,4}$/.test(hash) ? Number(hash.slice(1)) : 1;
  return Math.min(Math.max(number, 1), count) - 1;
}

/**
 * Return where a move leads. An answer is shown before the next slide, and stays on the way back.
 * @param {Spot} spot
 * @param {string} move
 * @param {boolean[]} asks which slides have an answer
 * @returns {Spot}
 */
export function led(spot, move, asks) {
  const last = asks.length - 1;
  if (move === "on" && asks[spot.at] && !spot.shown) return { at: spot.at, shown: true };
  if (move === "on" && spot.at < last) return { at: spot.at + 1, shown: false };
  if (move === "back" && spot.at > 0) return { at: spot.at - 1, shown: true };
  if (move === "first") return { at: 0, shown: false };
  if (move === "end") return { at: last, shown: false };
  return spot;
}

/**
 * Return what another window says of the talk, or null where it says something else.
 * @param {unknown} said
 * @param {number} count
 */
export function heard(said, count) {
  const { slides, at, shown, spent, since } = Object(said);
  const sound =
    slides === count &&
    Number.isInteger(at) &&
    at >= 0 &&
    at < count &&
    typeof shown === "boolean" &&
    Number.isFinite(spent) &&
    (since === null || Number.isFinite(since));
  return sound ? { spot: { at, shown }, clock: { spent, since } } : null;
}
