// @ts-check
// The permanent form of a page's address, and what is read of the page that lies there.
import assert from "node:assert/strict";
import test from "node:test";
import {
  chatWith,
  codeOf,
  lastingOf,
  textIn,
  typed,
} from "../../overrides/assets/javascripts/page/lasting.mjs";

const LINK = "../../p/L09/";

test("the permanent form has the host that the page names, and no folder's slash", () => {
  const own = "https://mulailagi.example/pelajaran/laba/";
  assert.equal(lastingOf(LINK, own), "https://mulailagi.example/p/L09");
  assert.equal(lastingOf(LINK, own, "langkah"), "https://mulailagi.example/p/L09#langkah");
});

test("it is the same in each language, and below a sub-path", () => {
  const own = "https://hub.example/alat/en/pelajaran/laba/";
  assert.equal(lastingOf("../../../p/L09/", own), "https://hub.example/alat/p/L09");
  assert.equal(lastingOf("p/H01/", "https://hub.example/alat/"), "https://hub.example/alat/p/H01");
});

test("the code is the last part of the link", () => {
  assert.equal(codeOf("https://hub.example/alat/p/L09/"), "L09");
  assert.equal(codeOf("https://hub.example/p"), "");
});

test("a text goes to WhatsApp and comes back as it is", () => {
  const text = "Laba & komisi: 12% dari Rp 50.000?\nhttps://mulailagi.example/p/L09#cek";
  assert.equal(textIn(chatWith(text)), text);
  assert.equal(textIn("https://wa.me/"), "");
});

test("an address is typed without what browsers add", () => {
  assert.equal(typed("https://mulailagi.example/p/L09"), "mulailagi.example/p/L09");
  assert.equal(typed("http://localhost:8000/p/"), "localhost:8000/p/");
});
