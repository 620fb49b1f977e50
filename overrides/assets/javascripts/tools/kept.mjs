// @ts-check
// What a reader wrote into the tools stays on this phone, until she empties them.

const KEPT = "hub-tools";

/** Return all that is kept, by tool; nothing where a private window forbids it. */
const all = () => {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return found && typeof found === "object" ? found : {};
  } catch {
    return {};
  }
};

/**
 * Return what was written into a tool, by the name of the field.
 * @param {string} tool
 * @returns {Record<string, any>}
 */
export const kept = (tool) => all()[tool] ?? {};

/**
 * Keep what is written in a tool now; without anything, forget it. Return whether that is so.
 * @param {string} tool
 * @param {Record<string, any>} [values]
 */
export const keep = (tool, values) => {
  const now = { ...all(), [tool]: values };
  try {
    if (Object.values(now).some(Boolean)) localStorage.setItem(KEPT, JSON.stringify(now));
    else localStorage.removeItem(KEPT);
    return true;
  } catch {
    return false; // A private window, or no room: shown, but not kept.
  }
};
