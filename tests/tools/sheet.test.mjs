// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { WORDS as MARKET_EN } from "../../overrides/assets/javascripts/tools/market.en.mjs";
import { WORDS as MARKET_ID } from "../../overrides/assets/javascripts/tools/market.id.mjs";
import { marketSheet, sentence } from "../../overrides/assets/javascripts/tools/market.mjs";
import { WORDS as PLAN_EN } from "../../overrides/assets/javascripts/tools/plan.en.mjs";
import { WORDS as PLAN_ID } from "../../overrides/assets/javascripts/tools/plan.id.mjs";
import { isMoney, planSheet } from "../../overrides/assets/javascripts/tools/plan.mjs";
import { WORDS as CHAT_EN } from "../../overrides/assets/javascripts/tools/whatsapp.en.mjs";
import { WORDS as CHAT_ID } from "../../overrides/assets/javascripts/tools/whatsapp.id.mjs";
import { linkOf } from "../../overrides/assets/javascripts/tools/whatsapp.mjs";

const ANSWERS = {
  who: "pekerja pabrik",
  where: "kontrakan.",
  need: "seragam\nSD",
  asked: "✓",
  product: "Seragam merah",
  name1: "Siti",
  why1: "anaknya SD",
  may1: "✓",
  alone: "✓",
  name3: "Ani",
};

/**
 * Return the names of words, with the length of lists.
 * @param {any} words
 * @returns {any}
 */
const shape = (words) =>
  typeof words === "string"
    ? ""
    : Object.fromEntries(Object.entries(words).map(([name, value]) => [name, shape(value)]));

test("both languages have the same words to say", () => {
  assert.deepEqual(shape(MARKET_EN), shape(MARKET_ID));
  assert.deepEqual(shape(PLAN_EN), shape(PLAN_ID));
  assert.deepEqual(shape(CHAT_EN), shape(CHAT_ID));
});

test("the sentence says what is known and leaves room for the rest", () => {
  assert.equal(sentence(MARKET_ID.frame, {}), "");
  assert.equal(sentence(MARKET_ID.frame, { chat: "grup" }), "");
  assert.equal(
    sentence(MARKET_ID.frame, ANSWERS),
    "Aku membantu pekerja pabrik di kontrakan yang butuh seragam SD, dengan anggaran ………, biasanya ……….",
  );
});

test("names of people are in a message only when the reader wants them there", () => {
  const sheet = marketSheet(MARKET_EN);
  const own = [
    "*My segment*",
    "Who? pekerja pabrik\nWhere? kontrakan.\nWhat do they need? seragam\nSD",
    "My sentence: I help pekerja pabrik in kontrakan who need seragam SD, with a budget of ………, usually ……….",
    "✓ I have asked three people.\nOne product for them: Seragam merah",
  ];
  assert.equal(sheet.message(ANSWERS, false), own.join("\n\n"));
  const people =
    "List of 20 people\n1: Siti · Why they fit: anaknya SD · ✓ May I send offers\n3: Ani";
  assert.equal(sheet.message(ANSWERS, true), [...own.slice(0, 3), people, own[3]].join("\n\n"));
});

test("where nothing is written there is no message", () => {
  assert.equal(marketSheet(MARKET_ID).message({}, true), "");
  assert.equal(planSheet(PLAN_ID).message({}, true), "");
  assert.equal(planSheet(PLAN_ID).message({ name1: "Siti", number1: "0812" }, false), "");
});

test("that a list is not shared is never shared", () => {
  for (const words of [MARKET_EN, MARKET_ID]) {
    const sheet = marketSheet(words);
    assert.equal(sheet.message({ alone: "✓" }, true), "");
    for (const all of [true, false])
      assert.ok(!sheet.message(ANSWERS, all).includes(words.alone), words.alone);
  }
});

test("an amount is written as in the calculators, and a loss has a minus", () => {
  for (const text of ["61.400", "61,400", "300rb", "100 ribu", "Rp 1,5 juta", "Rp50.000,-"])
    assert.equal(isMoney(text), true, text);
  for (const text of [
    "-25.000",
    "−Rp25.000",
    "Rp -25rb",
    "25k",
    "2 million",
    "50000 rupiah",
    " 5 ",
  ])
    assert.equal(isMoney(text), true, text);
  for (const text of ["enam", "Rp lima", "Rp", "ribu", "300 rbx", "5 - 6", "."])
    assert.equal(isMoney(text), false, text);
});

test("a plan that is over has no meetings", (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 11, 10, 12) });
  const sheet = planSheet(PLAN_EN);
  assert.ok(sheet.message({ start: "2026-11-12" }, false).includes("day 30: Friday, 11 December"));
  assert.equal(
    sheet.message({ start: "2026-01-01" }, false),
    "*My 30-day plan*\n\nStarts on: Thursday, 1 January 2026",
  );
});

test("a plan is told with its dates in words", (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 23) });
  assert.equal(
    planSheet(PLAN_ID).message(
      {
        start: "2026-12-01",
        hour: "19:30",
        job2: "Kabari pelanggan",
        chats2: "40",
        limit: "50.000",
      },
      false,
    ),
    [
      "*Rencana 30 hariku*",
      "Mulai tanggal: Selasa, 1 Desember 2026\nJam bertemu: 19:30",
      "Pertemuan hari ke-7: Senin, 7 Desember 2026, 19:30\nPertemuan hari ke-14: Senin, 14 Desember 2026, 19:30\nPertemuan hari ke-30: Rabu, 30 Desember 2026, 19:30",
      "Empat minggu\nHari 8–14: Kabari pelanggan · Chat: 40",
      "Batas rugiku (Rp): 50.000",
    ].join("\n\n"),
  );
});

test("there is a link only where nothing is wrong", () => {
  assert.equal(linkOf({}), "");
  assert.equal(linkOf({ number: "0812-3456-7891" }), "https://wa.me/6281234567891");
  assert.equal(linkOf({ text: " Halo " }), "https://wa.me/?text=Halo");
  assert.equal(linkOf({ number: "0812", text: "Halo" }), "");
  assert.equal(linkOf({ number: "0812-3456-7891", text: "4111 1111 1111 1111" }), "");
});
