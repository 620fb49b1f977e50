// @ts-check
// In which language a permanent link opens.
import assert from "node:assert/strict";
import test from "node:test";
import { languageFor } from "../../overrides/assets/javascripts/lasting/language.mjs";

/** @param {string[]} spoken */
const phone = (...spoken) => languageFor(null, spoken);

test("who speaks a language of the archipelago reads Indonesian", () => {
  for (const tag of ["id", "id-ID", "ms", "ms-MY", "ms-Arab-BN", "jv", "jv-Latn-ID", "su", "SU-id"])
    assert.equal(phone(tag), "id", tag);
  for (const tag of ["in", "in-ID", "id_ID"]) assert.equal(phone(tag), "id", tag); // old phones
});

test("everybody else reads English", () => {
  for (const tag of ["en", "en-US", "EN-gb", "de", "zh-Hans-CN", "nl", "idx", "msx-MY", "tl", ""])
    assert.equal(phone(tag), "en", tag);
  assert.equal(phone(), "en");
});

test("of several languages the first decides that the hub has", () => {
  assert.equal(phone("en-GB", "id"), "en");
  assert.equal(phone("id", "en"), "id");
  assert.equal(phone("de", "id-ID", "en"), "id");
  assert.equal(phone("de", "en", "id"), "en");
});

test("what the reader chose comes before what the phone speaks", () => {
  assert.equal(languageFor("en", ["id-ID"]), "en");
  assert.equal(languageFor("id", ["de", "en"]), "id");
});

test("a choice that the hub does not have is none", () => {
  for (const odd of ["", "de", "ID", "id-ID", "null", "constructor"])
    assert.equal(languageFor(odd, ["jv"]), "id", odd);
});
