// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../overrides/assets/javascripts/tools/calendar.mjs";
import { later } from "../../overrides/assets/javascripts/tools/days.mjs";
import {
  meetings,
  today,
  wrongStart,
} from "../../overrides/assets/javascripts/tools/plan_days.mjs";

const NOW = new Date("2026-11-23T08:05:09.123Z");
const EVENT = {
  id: "1-7@mulailagi.example",
  date: "2026-12-07",
  time: "",
  minutes: 10,
  title: "Pertemuan hari ke-7",
  text: "Apa yang sudah dicoba?",
};

/** @param {Partial<typeof EVENT>} changes */
const lines = (changes) => calendar([{ ...EVENT, ...changes }], NOW).split("\r\n");

/**
 * Return a file as RFC 5545 has it read: unfolded, then by name and value, in the order of lines.
 * @param {string} file
 */
const read = (file) =>
  file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) => {
      const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line);
      assert.ok(found, line);
      const [, name, parameters, value] = found;
      return [name + parameters, value];
    });

/** @param {string} value */
const plain = (value) => value.replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? "\n" : one));

test("a whole day is the file that the standard describes", () => {
  assert.deepEqual(lines({}), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mulai Lagi//Plan//EN",
    "BEGIN:VEVENT",
    "UID:1-7@mulailagi.example",
    "DTSTAMP:20261123T080509Z",
    "DTSTART;VALUE=DATE:20261207",
    "SUMMARY:Pertemuan hari ke-7",
    "DESCRIPTION:Apa yang sudah dicoba?",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT5H",
    "DESCRIPTION:Pertemuan hari ke-7",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("an hour is that of the place, and lasts so many minutes", () => {
  const found = lines({ time: "19:30", minutes: 15 });
  assert.deepEqual(found.slice(6, 8), ["DTSTART:20261207T193000", "DURATION:PT15M"]);
  assert.ok(found.includes("TRIGGER:-PT2H"));
});

test("texts come back as they were, whatever is in them", () => {
  for (const text of [
    "a, b; c\\d",
    "satu\ndua\r\ntiga\rempat",
    "Kak ☕ 😀".repeat(30),
    "\\n",
    "x:y",
  ]) {
    const found = read(calendar([{ ...EVENT, title: text, text }], NOW));
    const told = found.filter(([name]) => name === "DESCRIPTION" || name === "SUMMARY");
    assert.equal(told.length, 3);
    for (const [, value] of told) {
      assert.equal(plain(value), text.replace(/\r\n?/g, "\n"));
      assert.doesNotMatch(value.replace(/\\[\\;,n]/g, ""), /[\\;,]/);
    }
  }
});

test("control characters are left out", () => {
  const found = read(calendar([{ ...EVENT, text: "a\u0000b\u0007c\u007fd\te" }], NOW));
  assert.equal(found[8][1], "abcd\te");
});

test("no line has more than 75 octets, and no character is cut", () => {
  for (const one of ["a", "é", "☕", "😀", ",", "\n"])
    for (let count = 60; count < 160; count++) {
      const file = calendar([{ ...EVENT, title: one.repeat(count) }], NOW);
      assert.ok(file.endsWith("\r\n"));
      assert.doesNotMatch(file, /[^\r]\n|\r[^\n]/);
      for (const line of file.split("\r\n")) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(line.isWellFormed(), line);
      }
      const [, value] = read(file)[7];
      assert.equal(plain(value), one.repeat(count));
    }
});

test("several events are in one file, each with its own name", () => {
  const file = calendar([EVENT, { ...EVENT, id: "1-14@mulailagi.example" }], NOW);
  const found = read(file);
  assert.deepEqual(
    found.filter(([name]) => name === "UID").map(([, value]) => value),
    ["1-7@mulailagi.example", "1-14@mulailagi.example"],
  );
  /** @type {string[]} */
  const open = [];
  for (const [name, value] of found) {
    if (name === "BEGIN") open.push(value);
    if (name === "END") assert.equal(open.pop(), value);
  }
  assert.deepEqual(open, []);
});

test("days are counted over months, years and leap days", () => {
  assert.equal(later("2026-12-01", 29), "2026-12-30");
  assert.equal(later("2026-12-20", 29), "2027-01-18");
  assert.equal(later("2028-02-01", 29), "2028-03-01");
  assert.equal(later("2027-02-01", 29), "2027-03-02");
});

test("the day of the start is day 1", () => {
  assert.deepEqual(
    meetings("2026-12-01").map(({ day, date, minutes }) => [day, date, minutes]),
    [
      [7, "2026-12-07", 10],
      [14, "2026-12-14", 15],
      [30, "2026-12-30", 15],
    ],
  );
  assert.deepEqual(
    meetings("").map(({ date }) => date),
    ["", "", ""],
  );
});

test("a start is wrong that cannot be read, or whose last day has passed", () => {
  assert.equal(wrongStart("", false, "2026-12-01"), "");
  assert.equal(wrongStart("", true, "2026-12-01"), "broken");
  assert.equal(wrongStart("1026-12-01", false, "2026-12-01"), "broken");
  assert.equal(wrongStart("275760-09-13", false, "2026-12-01"), "broken");
  assert.equal(wrongStart("2026-11-01", false, "2026-11-30"), "");
  assert.equal(wrongStart("2026-11-01", false, "2026-12-01"), "over");
});

test("today is the day that the phone's clock shows", () => {
  const now = new Date(2026, 10, 23, 0, 30);
  assert.equal(today(now), "2026-11-23");
  assert.equal(today(new Date(2026, 10, 23, 23, 30)), "2026-11-23");
});
