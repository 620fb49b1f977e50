// @ts-check
// How the numbers of a tool go from one phone to another: in an address that the reader sends.

/**
 * Return the address of this page with the numbers of a tool. They stand behind "#", which browsers
 * send to no server.
 * @param {string} tool
 * @param {Record<string, string>} values
 */
export const linkTo = (tool, values) =>
  `${location.href.replace(/#.*/, "")}#${tool}:${new URLSearchParams(values)}`;

/**
 * Return the numbers that came with the address, or nothing.
 * @param {string} tool
 * @returns {Record<string, string> | null}
 */
export const sentTo = (tool) =>
  location.hash.startsWith(`#${tool}:`)
    ? Object.fromEntries(new URLSearchParams(location.hash.slice(tool.length + 2)))
    : null;
