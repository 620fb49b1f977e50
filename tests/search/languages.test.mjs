// @ts-check
// What the search knows of its languages: roots of typed forms, and words that say little.
import assert from "node:assert/strict";
import test from "node:test";
import { english } from "../../overrides/assets/javascripts/search/language_en.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { wordsOf } from "../../overrides/assets/javascripts/search/words.mjs";

const ROOTS = {
  mengirim: "kirim",
  ngirim: "kirim",
  ngirimin: "kirim",
  dikirimin: "kirim",
  kirimkan: "kirim",
  menulis: "tulis",
  nulis: "tulis",
  nulisin: "tulis",
  memakai: "pakai",
  makai: "pakai",
  membeli: "beli",
  pembeli: "beli",
  menyewa: "sewa",
  nyewa: "sewa",
  nyari: "cari",
  nyicil: "cicil",
  menghitung: "hitung",
  ngitung: "hitung",
  menggaji: "gaji",
  ngecek: "cek",
  mengecek: "cek",
  menjual: "jual",
  menjualnya: "jual",
  penjual: "jual",
  berjualan: "jual",
  terjual: "jual",
  melapor: "lapor",
  merugi: "rugi",
  mewarnai: "warna",
  ngasih: "kasih",
  ngambil: "ambil",
  uangku: "uang",
  uangmu: "uang",
  uangnya: "uang",
  apakah: "apa",
  uangpun: "uang",
  dapet: "dapat",
  temen: "teman",
  bener: "benar",
  dibenerin: "benar",
  sebulan: "bulan",
  memperbaiki: "baik",
  kubeli: "beli",
};

for (const [typed, root] of Object.entries(ROOTS)) {
  test(`"${typed}" may come from "${root}"`, () => {
    assert.ok(indonesian.roots(typed).includes(root), String(indonesian.roots(typed)));
  });
}

test("roots are told from the longest on, each once, none too short, the word itself first", () => {
  for (const typed of [...Object.keys(ROOTS), "di", "ke", "an"]) {
    const roots = indonesian.roots(typed);
    assert.deepEqual(roots, [...new Set(roots)]);
    assert.deepEqual(
      roots,
      [...roots].sort((one, other) => other.length - one.length),
    );
    assert.ok(roots.every((root) => root.length >= 3));
    if (typed.length > 2) assert.ok(roots.includes(typed));
  }
});

test("the sound that a prefix swallowed comes back where a vowel is left", () => {
  assert.equal(indonesian.whole("mengirim", "irim"), "kirim");
  assert.equal(indonesian.whole("pengiriman", "irim"), "kirim");
  assert.equal(indonesian.whole("menulis", "ulis"), "tulis");
  assert.equal(indonesian.whole("menjual", "jual"), "jual");
  assert.equal(indonesian.whole("mengecek", "cek"), "cek");
  assert.equal(indonesian.whole("irim", "irim"), "irim");
  assert.equal(indonesian.whole("dikirim", "kirim"), "kirim");
  assert.equal(english.whole("menace", "enace"), "enace");
});

test("English knows forms that no rule makes", () => {
  assert.deepEqual(english.roots("sold"), ["sell"]);
  assert.deepEqual(english.roots("bought"), ["buy"]);
  assert.deepEqual(english.roots("people"), ["person"]);
  assert.deepEqual(english.roots("selling"), []);
});

for (const [name, language] of Object.entries({ indonesian, english })) {
  test(`the weak words of ${name} are words as they are typed`, () => {
    for (const word of language.weak) {
      if (word.length > 1)
        assert.deepEqual(
          wordsOf(word).map((one) => one.word),
          [word],
        );
    }
    assert.ok(language.weak.size > 50);
  });

  test(`in ${name} what asks for a meaning is among the weak words`, () => {
    assert.deepEqual(
      [...language.asking].filter((word) => !language.weak.has(word)),
      [],
    );
  });
}
