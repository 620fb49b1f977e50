// @ts-check
// How days become a file that every calendar reads: RFC 5545.

/**
 * @typedef {object} Event
 * @property {string} id which no other event in the world has
 * @property {string} date YYYY-MM-DD
 * @property {string} time HH:MM, or nothing for the whole day
 * @property {number} minutes
 * @property {string} title
 * @property {string} text
 */

const OCTETS = 75; // of a line at most (3.1)

/**
 * Return a text as a value has it (3.3.11).
 * @param {string} text
 */
const escaped = (text) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, "");

/**
 * Return a line in pieces that are short enough, none of which ends within a character (3.1).
 * @param {string} line
 */
const folded = (line) => {
  let octets = 0;
  let whole = "";
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    const isFull = octets + size > OCTETS;
    octets = isFull ? 1 + size : octets + size;
    whole += isFull ? `\r\n ${character}` : character;
  }
  return whole;
};

/**
 * Return the lines of an event. Its hour is that of the place where the reader is; she is reminded
 * two hours before, or at 7 the evening before a whole day.
 * @param {Event} event
 * @param {string} stamp
 */
const lines = ({ id, date, time, minutes, title, text }, stamp) => {
  const day = date.replace(/-/g, "");
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    ...(time
      ? [`DTSTART:${day}T${time.replace(":", "")}00`, `DURATION:PT${minutes}M`]
      : [`DTSTART;VALUE=DATE:${day}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${time ? 2 : 5}H`,
    `DESCRIPTION:${escaped(title)}`,
    "END:VALARM",
    "END:VEVENT",
  ];
};

/**
 * Return a calendar with events, as a file.
 * @param {Event[]} events
 * @param {Date} now
 */
export const calendar = (events, now) => {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const all = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mulai Lagi//Plan//EN",
    ...events.flatMap((event) => lines(event, stamp)),
    "END:VCALENDAR",
  ];
  return all.map((line) => `${folded(line)}\r\n`).join("");
};
