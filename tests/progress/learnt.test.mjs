// @ts-check
// What is kept can be read again whatever it has become, and two phones lose nothing in one.
import assert from "node:assert/strict";
import test from "node:test";
import {
  learntOf,
  merged,
  onwardOf,
  progressOf,
  scoreOf,
  visited,
  writtenOf,
} from "../../overrides/assets/javascripts/page/learnt.mjs";

/** @param {Record<string, string>} parts */
const lesson = (parts) => learntOf({ day: "2026-11-23", ...parts });
const L09 = lesson({
  at: "tangga",
  title: "Tangga penghasilan",
  language: "id",
  done: "2026-11-23",
  checked: "2026-11-22",
  answers: "110x1",
});

test("what is written is read again, in its order", () => {
  const progress = { L17: lesson({}), L09: L09 };
  assert.deepEqual(progressOf(writtenOf(progress)), progress);
  assert.deepEqual(Object.keys(progressOf(writtenOf(progress)) ?? {}), ["L17", "L09"]);
});

test("nothing kept, and anything that is no progress, is none", () => {
  for (const text of [
    null,
    "",
    "{",
    "null",
    "7",
    '"L09"',
    "[]",
    "{}",
    '{"version":0,"lessons":{"L09":{"day":"2026-11-23"}}}',
    '{"version":"x","lessons":{"L09":{"day":"2026-11-23"}}}',
    '{"version":1}',
    '{"version":1,"lessons":null}',
    '{"version":1,"lessons":"L09"}',
    '{"version":1,"lessons":[1,2]}',
  ])
    assert.deepEqual(progressOf(text), {}, `${text}`);
});

test("of lessons that are unknown, or of which nothing can be believed, nothing is read", () => {
  const lessons = {
    L09: L09,
    L99x: L09,
    __proto__x: L09,
    L10: null,
    L11: "2026-11-23",
    L12: { at: "tangga" },
    L13: { day: "2026-19-39" },
    L14: { day: 20261123 },
  };
  assert.deepEqual(progressOf(JSON.stringify({ version: 1, lessons })), { L09: L09 });
});

test("of a lesson what cannot be believed is left out, and the rest is read", () => {
  const odd = {
    at: '"><script>',
    title: ["x"],
    language: "id",
    day: "2026-11-23",
    done: "yes",
    checked: "2026-11-22",
    answers: "12345",
    more: 1,
  };
  assert.deepEqual(progressOf(JSON.stringify({ version: 1, lessons: { L09: odd } })), {
    L09: lesson({ language: "id", checked: "2026-11-22" }),
  });
});

test("what a later version has kept is left to it", () => {
  assert.equal(progressOf('{"version":2,"lessons":{}}'), null);
});

test("a lesson that is visited comes last", () => {
  const progress = visited({ L09: L09, L17: lesson({}) }, "L09", lesson({}));
  assert.deepEqual(Object.entries(progress), [
    ["L17", lesson({})],
    ["L09", lesson({})],
  ]);
});

test("a score counts what is right, what is given, and what is asked", () => {
  assert.deepEqual(scoreOf("110x1"), { right: 3, given: 4, asked: 5 });
  assert.deepEqual(scoreOf(""), { right: 0, given: 0, asked: 0 });
});

test("of two phones the later visit says where the reader is", () => {
  const [early, late] = [
    lesson({ at: "komisi", title: "Komisi", language: "id", day: "2026-11-01" }),
    lesson({ at: "latihan", title: "Exercise", language: "en", day: "2026-11-02" }),
  ];
  assert.deepEqual(merged({ L08: early }, { L08: late }), { L08: late });
  assert.deepEqual(merged({ L08: late }, { L08: early }), { L08: late });
});

test("a later visit that does not say where leaves the place of the earlier one", () => {
  const early = lesson({ at: "komisi", title: "Komisi", language: "id", day: "2026-11-01" });
  const late = lesson({ done: "2026-11-02", day: "2026-11-02" });
  const both = { L08: { ...early, day: "2026-11-02", done: "2026-11-02" } };
  assert.deepEqual(merged({ L08: early }, { L08: late }), both);
  assert.deepEqual(merged({ L08: late }, { L08: early }), both);
});

test("what one phone has finished stays finished", () => {
  const [done, later] = [lesson({ done: "2026-11-01", day: "2026-11-01" }), lesson({})];
  assert.equal(merged({ L08: done }, { L08: later }).L08.done, "2026-11-01");
  assert.equal(merged({ L08: later }, { L08: done }).L08.done, "2026-11-01");
});

test("what the reader has here is her own, but for a later place and better answers", () => {
  const own = lesson({ ...L09, day: "2026-11-20" });
  const other = lesson({ at: "x", done: "2026-11-24", checked: "2026-11-24", answers: "00000" });
  const { day, checked } = other;
  const place = { at: "x", title: "", language: "" };
  assert.deepEqual(merged({ L09: own }, { L09: other }).L09, {
    ...own,
    ...place,
    day,
    checked,
    answers: "11001",
  });
  const [now, early] = [lesson(L09), { ...other, day: "2026-11-22" }];
  for (const one of [early, { ...other, day: now.day }, { ...other, at: now.at }]) {
    const { at, title, language } = merged({ L09: now }, { L09: one }).L09;
    assert.deepEqual([at, title, language], [now.at, now.title, now.language]);
  }
});

test("of each question the better answer counts, and of a changed lesson the reader's own", () => {
  for (const [own, other, kept] of [
    ["1111x", "00000", "11110"],
    ["11xxx", "xx011", "11011"],
    ["00000", "1xxxx", "10000"],
    ["1x", "00000", "1x"],
    ["xxxxx", "11", "11"],
    ["", "11xxx", "11xxx"],
    ["11xxx", "", "11xxx"],
  ]) {
    const [mine, that] = [own, other].map((answers) => ({ L08: lesson({ answers }) }));
    assert.equal(merged(mine, that).L08.answers, kept);
  }
});

test("lessons that were read on one day stay in the order of this phone", () => {
  const [one, other] = [lesson({}), lesson({ done: "2026-11-23" })];
  const ids = Object.keys(merged({ L08: one, L09: one }, { L09: other, L03: other, L08: one }));
  assert.deepEqual(ids, ["L03", "L08", "L09"]);
});

test("lessons of either phone are there, the last visited last", () => {
  const [a, b, c] = ["2026-11-03", "2026-11-01", "2026-11-02"].map((day) => lesson({ day }));
  assert.deepEqual(Object.keys(merged({ L01: a, L02: b }, { L03: c })), ["L02", "L03", "L01"]);
});

test("to merge again changes nothing", () => {
  const [own, other] = [{ L08: L09, L02: lesson({}) }, { L08: lesson({ answers: "111" }) }];
  const once = merged(own, other);
  assert.deepEqual(merged(once, other), once);
  assert.deepEqual(merged(once, own), once);
  assert.deepEqual(merged(once, {}), once);
});

test("a reader goes on in the lesson that was read last", () => {
  const progress = { L02: lesson({ at: "b" }), L01: lesson({ at: "a" }), L77: lesson({}) };
  const goal = onwardOf(progress, ["L01", "L02", "L03"]);
  assert.deepEqual([goal?.id, goal?.last, goal?.at], ["L01", "L01", "a"]);
});

test("after a finished lesson the next unfinished one follows, from the end back to the start", () => {
  const done = lesson({ done: "2026-11-23" });
  const after = (/** @type {string[]} */ ...finished) =>
    onwardOf(Object.fromEntries(finished.map((id) => [id, done])), ["L01", "L02", "L03"])?.id;
  assert.deepEqual(
    [after("L01"), after("L02", "L01"), after("L03"), after("L01", "L03")],
    ["L02", "L03", "L01", "L02"],
  );
  assert.equal(after("L03", "L01", "L02"), undefined);
});
