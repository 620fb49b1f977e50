// @ts-check
// What is said for what is written.
import assert from "node:assert/strict";
import test from "node:test";
import { rowOf, said, sentencesOf } from "../../overrides/assets/javascripts/page/spoken.mjs";
import { TONGUES } from "../../overrides/assets/javascripts/page/tongues.mjs";

const { id, en } = TONGUES;

test("money is a number and then rupiah, with the separators of the language", () => {
  for (const [written, spoken] of [
    ["Rp1.500.000", "1.500.000 rupiah"],
    ["Rp 1.500.000.", "1.500.000 rupiah."],
    ["Rp1,5 juta, bukan Rp2 juta", "1,5 juta rupiah, bukan 2 juta rupiah"],
    ["Rp3 juta–Rp5 juta", "3 juta rupiah sampai 5 juta rupiah"],
    ["Rp200.000/bulan", "200.000 rupiah per bulan"],
    ["Kebutuhan (Rp)", "Kebutuhan (rupiah)"],
    ["Rp0", "0 rupiah"],
    ["Rp5 jutawan", "5 rupiah jutawan"],
  ])
    assert.equal(said(written, id), spoken);
  assert.equal(said("Rp1,500,000 or Rp1.5 million", en), "1,500,000 rupiah or 1.5 million rupiah");
});

test("signs of sums are words", () => {
  assert.equal(
    said("Rp1.600.000 ÷ Rp12.960 ≈ 123,46", id),
    "1.600.000 rupiah dibagi 12.960 rupiah kira-kira 123,46",
  );
  assert.equal(
    said("5 × 26 = 130; 124 − 75 + 10%", id),
    "5 kali 26 sama dengan 130; 124 dikurangi 75 ditambah 10 persen",
  );
  assert.equal(
    said("5 × 26 = 130; 124 − 75 + 10%", en),
    "5 times 26 equals 130; 124 minus 75 plus 10 percent",
  );
  assert.equal(said("−5", id), "minus 5");
});

test("dashes are ranges between things and pauses between words", () => {
  assert.equal(
    said("Hari 1–7, Agustus–September 2023", id),
    "Hari 1 sampai 7, Agustus sampai September 2023",
  );
  assert.equal(said("Days 1–7 – no more", en), "Days 1 to 7, no more");
});

test("what stays as it is: links, times, years, hyphens, law numbers, an ellipsis", () => {
  for (const text of [
    "wa.me/628123456789",
    "konsumen@ojk.go.id",
    "pukul 08.00",
    "satu-satunya",
    "PP 35/2021",
    "Lalu…",
    "dan/atau",
  ])
    assert.equal(said(text, id), text);
});

test("dots to write on are said, and short forms in full", () => {
  assert.equal(
    said("Pesanan ……… ÷ chat ……… = persen: ………", id),
    "Pesanan titik-titik dibagi chat titik-titik sama dengan persen: titik-titik",
  );
  assert.equal(said("If costs reach Rp…… and", en), "If costs reach rupiah blank and");
  assert.equal(said("Nama: ____ (No. 5, dll.)", id), "Nama: titik-titik (nomor 5, dan lain-lain)");
  assert.equal(said("No. That is e.g. 5, etc.", en), "No. That is for example 5, and so on");
});

test("a text is said a sentence at a time", () => {
  assert.deepEqual(sentencesOf('Satu. "Dua!" Tiga? Rp1.500.000 itu 4.5, ya. ini masih. 5 lagi'), [
    "Satu.",
    '"Dua!"',
    "Tiga?",
    "Rp1.500.000 itu 4.5, ya. ini masih.",
    "5 lagi",
  ]);
  assert.deepEqual(sentencesOf(" – . "), []);
});

test("a long sentence is said in parts, at its commas or else between words", () => {
  const clause = "kata yang agak panjang di sini";
  const parts = sentencesOf(`${Array(12).fill(clause).join(", ")}.`);
  assert.ok(parts.every((one) => one.length <= 180));
  assert.ok(parts.slice(0, -1).every((one) => one.endsWith(`${clause},`)));
  assert.equal(parts.join(" "), `${Array(12).fill(clause).join(", ")}.`);

  const words = Array(60).fill("kata").join(" ");
  assert.ok(sentencesOf(words).every((one) => /^kata( kata)*$/.test(one) && one.length <= 180));
  assert.equal(sentencesOf(words).join(" "), words);
  assert.deepEqual(
    sentencesOf("a".repeat(400)).map((one) => one.length),
    [180, 180, 40],
  );
});

test("a row of a table is its name and its cells after their heads", () => {
  const heads = ["Waktu", "Kebutuhan", "Pesanan", ""];
  assert.equal(
    rowOf(["Hari", "Rp58.000", "5", "ya."], heads),
    "Hari; Kebutuhan: Rp58.000; Pesanan: 5; ya",
  );
  assert.equal(rowOf(["Hari", "–", "5", ""], heads), "Hari; Pesanan: 5");
  assert.equal(rowOf(["Hari", "", "", ""], heads), "");
  assert.equal(rowOf(["Hari", "……", "____", "–"], heads), "");
  assert.equal(rowOf(["Satu"], []), "Satu");
  assert.equal(rowOf([""], []), "");
});
