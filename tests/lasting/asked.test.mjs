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

test("an address is understood as chats and other apps hand it on", () => {
  for (const text of [
    "https://x.example/p/L09?utm=1",
    "https://x.example/p/L09/?fbclid=1#a",
    "https://x.example/p/L09?utm=1.",
    "https://x.example/p/?utm=1#L09",
    "https://apps.example/l.php?u=https%3A%2F%2Fx.example%2Fp%2FL09%3Ffbclid%3D1&h=2",
  ])
    assert.deepEqual(askedIn(text), asks("L09", "", text.endsWith("#a") ? "a" : ""), text);
  assert.deepEqual(askedIn("https://x.example/p/l09%2Fen"), asks("L09", "en"));
  assert.deepEqual(askedIn("https://x.example/p/L09/en?a=%20b#c"), asks("L09", "en", "c"));
});

test("a code may come with its name, or in the brackets that it has on paper", () => {
  for (const text of ["kode L09", "Kode: l9", "code L09", "Kode pelajaran: L09", "(L09)", '"L09".'])
    assert.deepEqual(askedIn(text), asks("L09"), text);
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
    "kode ",
    "L09x",
    "L09/de",
    "https://x.example/L",
  ])
    assert.equal(askedIn(text), null, text);
});
