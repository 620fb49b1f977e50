// Keys, swipes and addresses of the slides.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  asked,
  heard,
  led,
  named,
  swiped,
} from "../../overrides/assets/javascripts/slides/moves.mjs";

const ASKS = [false, true, false];

test("each key asks for one thing, in capitals too; with Ctrl it is the browser's", () => {
  const keys = ["ArrowRight", " ", "PageDown", "ArrowLeft", "PageUp", "Home", "End"];
  assert.deepEqual(
    keys.map((key) => asked({ key })),
    ["on", "on", "on", "back", "back", "first", "end"],
  );
  assert.deepEqual(
    ["n", "N", "t", "P", "f", "?", "x", "Enter"].map((key) => asked({ key })),
    ["notes", "notes", "timer", "present", "full", "help", "", ""],
  );
  for (const held of ["ctrlKey", "metaKey", "altKey"]) {
    assert.equal(asked({ key: "p", [held]: true }), "");
  }
});

test("a finger that goes left asks for the next slide, one that goes down only scrolls", () => {
  assert.equal(swiped(-90, 10), "on");
  assert.equal(swiped(90, -10), "back");
  assert.equal(swiped(-90, 80), "");
  assert.equal(swiped(-20, 0), "");
});

test("an address names a slide; what is no number of one is the first or the last", () => {
  assert.deepEqual(
    ["#1", "#3", "#9", "#0", "", "#x", "#-2"].map((hash) => named(hash, 3)),
    [0, 2, 2, 0, 0, 0, 0],
  );
});

test("an answer is shown before the next slide, and stays on the way back", () => {
  let spot = { at: 0, shown: false };
  const seen = [];
  for (const move of ["on", "on", "on", "on", "back", "on", "first", "end", "back", "other"]) {
    spot = led(spot, move, ASKS);
    seen.push([spot.at, spot.shown]);
  }
  assert.deepEqual(seen, [
    [1, false],
    [1, true],
    [2, false],
    [2, false],
    [1, true],
    [2, false],
    [0, false],
    [2, false],
    [1, true],
    [1, true],
  ]);
  assert.deepEqual(led({ at: 0, shown: false }, "back", ASKS), { at: 0, shown: false });
});

test("another window is heard where it makes sense", () => {
  const said = { slides: 3, at: 2, shown: false, spent: 5, since: null };
  const understood = { spot: { at: 2, shown: false }, clock: { spent: 5, since: null } };
  assert.deepEqual(heard(said, 3), understood);
  assert.equal(heard({ ...said, since: 9 }, 3)?.clock.since, 9);
  const strange = [
    null,
    "trainer",
    { ...said, slides: 4 },
    { ...said, at: 3 },
    { ...said, at: "1" },
  ];
  strange.push({ ...said, at: -1 }, { ...said, since: "x" }, { ...said, spent: NaN });
  for (const one of [...strange, { ...said, shown: 1 }]) assert.equal(heard(one, 3), null);
});
