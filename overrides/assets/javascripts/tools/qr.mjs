// @ts-check
// Where the bytes of a QR code stand in its square (ISO/IEC 18004, 6.3 and 7.7 to 7.10).
import { written } from "./correcting.mjs";

/** @typedef {number[][]} Square dark is 1, by row and column */

/**
 * Return by mask whether a bit is turned over there, which it is for 0 (table 10).
 * @param {number} y
 * @param {number} x
 */
const masks = (y, x) => {
  const [two, three] = [(y * x) % 2, (y * x) % 3];
  return [
    (y + x) % 2,
    y % 2,
    x % 3,
    (y + x) % 3,
    ((y >> 1) + Math.floor(x / 3)) % 2,
    two + three,
    (two + three) % 2,
    (y + x + three) % 2,
  ];
};

/**
 * Return a number with the bits that check it.
 * @param {number} value
 * @param {number} divisor
 */
const checked = (value, divisor) => {
  const bits = 31 - Math.clz32(divisor);
  let rest = value << bits;
  while (rest >> bits) rest ^= divisor << (Math.clz32(divisor) - Math.clz32(rest));
  return (value << bits) | rest;
};

/**
 * Return the patterns of a version that hold no data; where data may stand, there is nothing.
 * @param {number} version
 */
const patterns = (version) => {
  const width = 4 * version + 17;
  /** @type {Square} */
  const square = Array.from({ length: width }, () => Array(width));
  /** @type {(row: number, column: number, reach: number, light: number[]) => void} */
  const rings = (row, column, reach, light) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++)
        if (column + x in square && square[row + y])
          square[row + y][column + x] = light.includes(Math.max(Math.abs(y), Math.abs(x))) ? 0 : 1;
  };
  rings(3, 3, 4, [2, 4]);
  rings(3, width - 4, 4, [2, 4]);
  rings(width - 4, 3, 4, [2, 4]);
  // The middles of the alignment patterns (annex E), but for those that would lie in a corner.
  const middles = version < 2 ? [] : version < 7 ? [6, width - 7] : [6, (width - 1) / 2, width - 7];
  const free = middles
    .flatMap((y) => middles.map((x) => [y, x]))
    .filter(([y, x]) => !(x in square[y]));
  for (const [y, x] of free) rings(y, x, 2, [1]);
  for (let at = 8; at < width - 8; at++) square[6][at] = square[at][6] = at % 2 ? 0 : 1;
  return square;
};

/**
 * Return where the bits about mask and version stand, each twice, with their values.
 * @param {number} version
 * @param {number} mask
 * @returns {[number, number, number][]} row, column, and 0 or 1
 */
const facts = (version, mask) => {
  const width = 4 * version + 17;
  /** @type {[number, number, number][]} */
  const found = [[width - 8, 8, 1]];
  // Level M is 00.
  const format = checked(mask, 0x537) ^ 0x5412;
  const near = [0, 1, 2, 3, 4, 5, 7, 8]; // past column and row 6
  for (let bit = 0; bit < 15; bit++) {
    const value = (format >> bit) & 1;
    found.push([near[bit] ?? 8, near[14 - bit] ?? 8, value]);
    found.push(bit < 8 ? [8, width - 1 - bit, value] : [width - 15 + bit, 8, value]);
  }
  for (let bit = 0; version > 6 && bit < 18; bit++) {
    const value = (checked(version, 0x1f25) >> bit) & 1;
    const [long, short] = [Math.floor(bit / 3), width - 11 + (bit % 3)];
    found.push([long, short, value], [short, long, value]);
  }
  return found;
};

/**
 * Return how hard a line is to read: long runs, and what looks like a corner (table 11). The edge
 * is light beyond the square.
 * @param {string} line
 */
const unclear = (line) => {
  const runs = line.match(/0{5,}|1{5,}/g) ?? [];
  let points = runs.reduce((sum, run) => sum + run.length - 2, 0);
  const around = `0000${line}0000`;
  for (let at = around.indexOf("1011101"); at >= 0;) {
    const is = around.slice(at - 4, at) === "0000" || around.slice(at + 7, at + 11) === "0000";
    if (is) points += 40;
    at = around.indexOf("1011101", at + (is ? 7 : 4));
  }
  return points;
};

/**
 * Return how hard a square is to read (table 11).
 * @param {Square} square
 */
const penalty = (square) => {
  const turned = square.map((_, x) => square.map((row) => row[x]));
  let points = [...square, ...turned].reduce((sum, line) => sum + unclear(line.join("")), 0);
  let dark = 0;
  square.forEach((row, y) =>
    row.forEach((one, x) => {
      dark += one;
      const above = square[y - 1] ?? [];
      if (row[x - 1] === one && above[x] === one && above[x - 1] === one) points += 3;
    }),
  );
  return points + 10 * Math.floor(Math.abs((dark * 100) / square.length ** 2 - 50) / 5);
};

/**
 * Yield the places for data: up and down in pairs of columns from the right, past column 6.
 * @param {Square} square
 */
const places = function* (square) {
  let up = true;
  for (let right = square.length - 1; right > 0; right -= right === 8 ? 3 : 2, up = !up)
    for (let at = 0; at < square.length; at++)
      for (const x of [right, right - 1]) {
        const y = up ? square.length - 1 - at : at;
        if (square[y][x] === undefined) yield [y, x];
      }
};

/**
 * Return the QR code of a text, without the light edge of four that it needs; nothing for one of
 * more than 331 bytes.
 * @param {string} text
 * @returns {Square | null}
 */
export const qr = (text) => {
  const content = written(text);
  if (!content) return null;
  const { version, bytes } = content;
  const base = patterns(version);
  // The mask is chosen before these are known (7.8.1).
  for (const [y, x] of facts(version, 0)) base[y][x] = 0;
  const empty = [...places(base)].map(([y, x]) => ({ y, x, turned: masks(y, x) }));
  const best = masks(0, 0)
    .map((_, mask) => {
      const square = base.map((row) => [...row]);
      empty.forEach(({ y, x, turned }, at) => {
        const bit = (bytes[at >> 3] >> (7 - (at % 8))) & 1;
        square[y][x] = turned[mask] ? bit : 1 - bit;
      });
      return { square, mask, points: penalty(square) };
    })
    .reduce((one, other) => (other.points < one.points ? other : one));
  for (const [y, x, value] of facts(version, best.mask)) best.square[y][x] = value;
  return best.square;
};
