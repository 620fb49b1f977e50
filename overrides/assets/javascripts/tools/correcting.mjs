// @ts-check
// The bytes of a QR code: those of the text, and those that mend it where a camera reads it wrongly
// (ISO/IEC 18004, 7.4 and 7.5; bytes, level M).

// ISO/IEC 18004, table 9: of level M, the check bytes of each block and the blocks, from version 1.
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];

/**
 * Return how many bytes a version holds (ISO/IEC 18004, table 1).
 * @param {number} version
 */
const size = (version) => {
  const alignment = version < 2 ? 0 : version < 7 ? 25 : 176;
  return (16 * version * (version + 8) + 64 - alignment) >> 3;
};

/**
 * Return a product in the field of 256 elements, modulo x^8 + x^4 + x^3 + x^2 + 1.
 * @param {number} one
 * @param {number} other
 */
const product = (one, other) => {
  let sum = 0;
  for (let bit = 7; bit >= 0; bit--)
    sum = (sum << 1) ^ ((sum >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
  return sum;
};

/**
 * Return the remainder of data divided by the polynomial with the first powers of 2 as its roots.
 * @param {number[]} data
 * @param {number} degree
 */
const remainder = (data, degree) => {
  let divisor = [1];
  for (let root = 1, step = 0; step < degree; step++, root = product(root, 2))
    divisor = [...divisor, 0].map((one, at) => one ^ product(divisor[at - 1] ?? 0, root));
  let left = Array(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ left[0];
    left = [...left.slice(1), 0].map((one, at) => one ^ product(divisor[at + 1], factor));
  }
  return left;
};

/**
 * Return each first one, each second one and so on.
 * @param {number[][]} blocks
 */
const woven = (blocks) =>
  blocks[blocks.length - 1].flatMap((_, at) =>
    blocks.filter((block) => at < block.length).map((block) => block[at]),
  );

/**
 * Return the smallest version that holds a text, with its bytes; nothing where none of 13 does.
 * @param {string} text
 */
export const written = (text) => {
  const bytes = [...new TextEncoder().encode(text)];
  for (const [at, checks] of CHECKS.entries()) {
    const version = at + 1;
    const whole = size(version);
    const room = whole - checks * BLOCKS[at];
    // Mode 4, the count in 8 or 16 bits, the bytes, and 4 bits that end it: half bytes throughout.
    const count = version < 10 ? [bytes.length] : [bytes.length >> 8, bytes.length & 255];
    if (bytes.length + count.length + 1 > room) continue;
    const halves = [4, ...[...count, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
    const data = halves
      .filter((_, place) => place % 2)
      .map((half, place) => (halves[2 * place] << 4) | half);
    for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
    // The last blocks have a byte more where they cannot all be alike.
    const blocks = Array.from({ length: BLOCKS[at] }, (_, block) => {
      const left = BLOCKS[at] - block;
      return data.splice(0, Math.floor(data.length / left));
    });
    const checked = blocks.map((block) => remainder(block, checks));
    return { version, bytes: [...woven(blocks), ...woven(checked)] };
  }
  return null;
};
