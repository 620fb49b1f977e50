// The clock of the slides.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  ending,
  lasted,
  over,
  pressed,
  watch,
} from "../../overrides/assets/javascripts/slides/clock.mjs";

/** @type {[string, number][]} */
const STEPS = [
  ["Buka", 4],
  ["Jelaskan", 8],
];

test("a clock runs from the first press, rests at the second, and runs on at the third", () => {
  const resting = { spent: 0, since: null };
  const running = pressed(resting, 1000);
  assert.deepEqual(running, { spent: 0, since: 1000 });
  assert.equal(lasted(running, 5000), 4000);
  const paused = pressed(running, 5000);
  assert.deepEqual(paused, { spent: 4000, since: null });
  assert.equal(lasted(paused, 99_000), 4000);
  assert.equal(lasted(pressed(paused, 100_000), 101_000), 5000);
});

test("a clock that was set back does not run backwards", () => {
  assert.equal(lasted({ spent: 7, since: 1000 }, 500), 7);
});

test("a time reads as on a watch", () => {
  assert.deepEqual([0, 59_999, 60_000, 425_000, 3_900_000].map(watch), [
    "00:00",
    "00:59",
    "01:00",
    "07:05",
    "65:00",
  ]);
});

test("a step ends when it and all before it have had their minutes", () => {
  assert.deepEqual([ending(STEPS, 0), ending(STEPS, 1)], [4, 12]);
});

test("a step has time, is up, and is over by whole minutes", () => {
  const times = [0, 239_999, 240_000, 299_999, 300_000, 420_000];
  assert.deepEqual(
    times.map((time) => over(STEPS, 0, time)),
    [-1, -1, 0, 0, 1, 3],
  );
});
