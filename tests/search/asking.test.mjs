import assert from "node:assert/strict";
import { test } from "node:test";
import {
  completed,
  stepped,
  whatsapp,
  withQuestion,
} from "../../overrides/assets/javascripts/search/asking.mjs";

const PAGE = "https://mulailagi.example/en/kisah/?s=1#awal";

test("a question goes into the address, and out again", () => {
  const asked = withQuestion(PAGE, "bukti & tf?");
  assert.equal(asked, "https://mulailagi.example/en/kisah/?s=1&q=bukti+%26+tf%3F#awal");
  assert.equal(withQuestion(asked, "jkp"), "https://mulailagi.example/en/kisah/?s=1&q=jkp#awal");
  assert.equal(withQuestion(asked, ""), PAGE);
  assert.equal(withQuestion(asked, false), PAGE);
});

test("arrows go round, by way of the field", () => {
  const walk = (key) => [-1, 0, 1, 2].map((at) => stepped(at, key, 3));
  assert.deepEqual(walk("ArrowDown"), [0, 1, 2, -1]);
  assert.deepEqual(walk("ArrowUp"), [2, -1, 0, 1]);
  assert.equal(stepped(-1, "ArrowDown", 0), -1);
  assert.equal(stepped(-1, "ArrowUp", 0), -1);
});

test("a sentence is completed with what was typed, whatever that is", () => {
  assert.equal(completed("# hasil", 23), "23 hasil");
  assert.equal(completed("Cari “#”?", "$& # $1"), "Cari “$& # $1”?");
});

test("a message for WhatsApp survives as it is", () => {
  const message = "Halo, “rugi & bonus 100%?” #1";
  assert.equal(new URL(whatsapp(message)).searchParams.get("text"), message);
});
