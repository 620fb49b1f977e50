// @ts-check
// Each permanent code, with its address in each language, below the root of the site. The build
// writes it.

/** @type {Record<string, Record<string, string>>} */
export const CODES = {};
