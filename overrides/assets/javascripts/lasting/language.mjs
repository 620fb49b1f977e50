// @ts-check
// Which language a permanent link opens in, where the link itself names none.

// Who speaks these reads Indonesian. Old phones call it "in".
const INDONESIAN = ["id", "in", "ms", "jv", "su"];

/**
 * Return "id" or "en": what the reader chose, else as the first of the phone's languages has it.
 * @param {string | null} chosen
 * @param {readonly string[]} spoken
 */
export const languageFor = (chosen, spoken) => {
  if (chosen === "id" || chosen === "en") return chosen;
  for (const tag of spoken) {
    const main = tag.toLowerCase().split(/[-_]/)[0];
    if (INDONESIAN.includes(main)) return "id";
    if (main === "en") return "en";
  }
  return "en";
};

/** The language of this reader; page/choice.mjs keeps the choice. */
export const ownLanguage = () => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("hub-language");
  } catch {
    // A browser that forbids storage: as the phone has it.
  }
  return languageFor(chosen, navigator.languages ?? [navigator.language]);
};
