// @ts-check
// What is understood of a code that somebody types or pastes.
import assert from "node:assert/strict";
import test from "node:test";
import { askedIn } from "../../overrides/assets/javascripts/lasting/asked.mjs";

/** @param {string} code */
const asks = (code, language = "", anchor = "") => ({ code, language, anchor });

test("a code may be typed as it comes", () => {
  for (const text of ["L09", "l09", "L9", "l9", " L 09 ", "L-09", "l.09", "L_9", "L09/", "L09."])
    assert.deepEqual(askedIn(text), asks("L09"), text);
  assert.deepEqual(askedIn("t1"), asks("T01"));
  assert.deepEqual(askedIn("H24"), asks("H24"));
});

test("what is misread on paper is understood", () => {
  assert.deepEqual(askedIn("LO9"), asks("L09"));
  assert.deepEqual(askedIn("l1O"), asks("L10"));
  assert.deepEqual(askedIn("Lll"), asks("L11"));
  assert.deepEqual(askedIn("mIo"), asks("M10"));
});

test("a language and a part may be named", () => {
  for (const text of ["L09/en", "l9/EN", "L09 en", "L09 / en/"])
    assert.deepEqual(askedIn(text), asks("L09", "en"), text);
  assert.deepEqual(askedIn("L09#langkah"), asks("L09", "", "langkah"));
  assert.deepEqual(askedIn("l09/id #langkah"), asks("L09", "id", "langkah"));
});

test("a whole address is understood, wherever the hub is, and in the middle of a message", () => {
  for (const start of ["https://mulailagi.example/p/", "hub.example/kelas/p/", "/p/", "x/p/#"])
    assert.deepEqual(askedIn(`${start}L09/en#langkah`), asks("L09", "en", "langkah"), start);
  assert.deepEqual(askedIn("Coba ini.\nhttps://mulailagi.example/p/L09\nya!"), asks("L09"));
  assert.deepEqual(askedIn("(https://mulailagi.example/p/L09)."), asks("L09"));
});

test("what is no code asks for nothing", () => {
  for (const text of [
    "",
    " ",
    "L",
    "09",
    "L099",
    "LX9",
    "kode",
    "L09x",
    "L09/de",
    "https://x.example/L",
  ])
    assert.equal(askedIn(text), null, text);
});
