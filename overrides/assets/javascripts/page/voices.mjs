// @ts-check
// Which voice may read to a reader: one that is on the phone itself.

/** Of a language, as phones write it: "id-ID", "id_ID", and on Android Java's old "in_ID". */
const NAMED = { id: /^(id|in|ind)([-_]|$)/i, en: /^(en|eng)([-_]|$)/i };

/**
 * Return a voice of the phone's own for a language, its default before others; nothing if it has none.
 * A voice that is not local sends every word to the host of whoever made the browser.
 * @param {SpeechSynthesisVoice[]} voices
 * @param {"id" | "en"} language
 */
export const voiceFor = (voices, language) => {
  const own = voices.filter((one) => one.localService && NAMED[language].test(one.lang));
  return own.find((one) => one.default) ?? own[0];
};
