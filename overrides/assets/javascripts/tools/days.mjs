// @ts-check
// How days are counted, whatever the phone takes for the hour.

/**
 * Return the day so many days after another.
 * @param {string} day YYYY-MM-DD
 * @param {number} days
 */
export const later = (day, days) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** @type {Intl.DateTimeFormatOptions} */
const WHOLE = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };

/**
 * Return a day in the words of a language.
 * @param {string} day YYYY-MM-DD
 * @param {string} language such as id-ID
 */
export const dayInWords = (day, language) =>
  new Intl.DateTimeFormat(language, WHOLE).format(new Date(day));
