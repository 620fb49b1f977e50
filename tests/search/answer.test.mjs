// @ts-check
// The whole answer: results, and what helps a reader who does not find hers.
import assert from "node:assert/strict";
import test from "node:test";
import { answerOf, passageFor } from "../../overrides/assets/javascripts/search/answer.mjs";
import { indexed } from "./collection.mjs";

const PAGES = [
  { url: "", title: "Beranda", kind: "page", text: "Mulai lagi." },
  {
    url: "istilah/",
    title: "Istilah",
    kind: "glossary",
    text: "",
    sections: [
      { anchor: "omzet", heading: "omzet (turnover)", text: "Semua uang dari penjualan." },
      { anchor: "sk", heading: "surat keterangan (SK)", text: "Surat dari pabrik." },
      { anchor: "apa-itu", heading: "apa (itu)", text: "Kata." },
    ],
  },
  {
    url: "harga/",
    title: "Harga jual",
    kind: "lesson",
    text: "Harga dan omzet.",
    sections: [{ anchor: "rugi", heading: "Jangan rugi", text: "Harga modal, harga jual." }],
  },
  { url: "kisah/", title: "Kisah Saman", kind: "story", text: "Harga barangnya turun." },
  { url: "tipu/", title: "Kena tipu", kind: "page", text: "Satu jam pertama." },
];
const SAID = {
  words: { omzet: "omset, pemasukan kotor" },
  help: /** @type {[number, string, string][]} */ ([
    [0, "", "Tidak diketik siapa pun."],
    [4, "kena hack, ditipu, kasih kode, kenapa sk, ?!", "Satu jam pertama."],
    [3, "saman hilang", ""],
  ]),
  popular: [2, 3, 0],
};
const index = indexed("id", PAGES, SAID.words);
/** @param {string} text */
const ask = (text, kind = "", limit = 10, said = /** @type {any} */ (SAID)) =>
  answerOf(index, said, { text, kind, limit });

test("a result tells where it leads and what answers in its names", () => {
  const { results, total } = ask("harga ");

  assert.equal(total, 3);
  assert.deepEqual(results[0], {
    number: 5,
    url: "harga/",
    page: ["", "Harga", " jual"],
    heading: null,
    kind: "lesson",
  });
  assert.deepEqual(
    results.find(({ url }) => url === "harga/#rugi"),
    {
      number: 6,
      url: "harga/#rugi",
      page: ["", "Harga", " jual"],
      heading: ["Jangan rugi"],
      kind: "lesson",
    },
  );
});

test("as many are shown as there is room for, and all are counted", () => {
  const { results, total, counts } = ask("harga ", "", 1);

  assert.deepEqual([results.length, total, counts], [1, 3, { lesson: 2, story: 1 }]);
});

test("a kind filters results, and the counts stay those of all", () => {
  const { results, total, counts } = ask("harga ", "story");

  assert.deepEqual(
    results.map(({ url }) => url),
    ["kisah/"],
  );
  assert.deepEqual([total, counts], [1, { lesson: 2, story: 1 }]);
  assert.deepEqual(ask("harga ", "right").results, []);
  assert.deepEqual(ask("harga ", "right").nearest, []);
});

test("a term is not told twice: its card, and what else has the word", () => {
  const { card, results, total, counts } = ask("omzet ");

  assert.equal(card?.url, "istilah/#omzet");
  assert.deepEqual(
    results.map(({ url }) => url),
    ["harga/"],
  );
  assert.deepEqual([total, counts], [1, { lesson: 1 }]);
});

test("under a filter there is no card, and the term is among the results", () => {
  const { card, results, total, counts } = ask("omzet ", "glossary");

  assert.equal(card, null);
  assert.deepEqual(
    results.map(({ url }) => url),
    ["istilah/#omzet"],
  );
  assert.deepEqual([total, counts], [1, { lesson: 1, glossary: 1 }]);
  assert.equal(ask("kena hack", "lesson").card, null);
});

test("beside help the term stays among the results", () => {
  const { card, results } = ask("kenapa sk ");

  assert.equal(card?.type, "help");
  assert.ok(results.some(({ url }) => url === "istilah/#sk"));
});

test("suggestions go on with the last word, the usual ones first, short ones before long", () => {
  const site = indexed("id", [
    { url: "a/", title: "Bayar barang", text: "batas" },
    {
      url: "b/",
      title: "Barang baru",
      sections: [
        { anchor: "a", heading: "Bakul" },
        { anchor: "b", heading: "2023 bab" },
      ],
    },
  ]);
  const suggested = (/** @type {string} */ text) =>
    answerOf(site, { words: { bagus: "oke" }, help: [], popular: [] }, { text, kind: "", limit: 1 })
      .suggestions;

  assert.deepEqual(suggested("cara ba"), ["cara barang", "cara bab", "cara baru"]);
  assert.deepEqual(suggested("bag"), ["bagus"]);
  assert.deepEqual(suggested("bat"), []);
  assert.deepEqual(suggested("20"), []);
  assert.deepEqual(ask("su").suggestions, ["surat"]);
  assert.deepEqual(ask("Cara KI").suggestions, ["Cara kisah"]);
});

test("nothing is suggested after a word that is whole: a small one, or one that people type", () => {
  const site = indexed("id", [{ url: "a/", title: "Adat duitan adik", text: "" }], {
    uang: "duit, di muka",
  });
  const suggested = (/** @type {string} */ text) =>
    answerOf(site, null, { text, kind: "", limit: 1 }).suggestions;

  assert.deepEqual(suggested("ad"), ["adat", "adik"]);
  assert.deepEqual(suggested("ada"), []);
  assert.deepEqual(suggested("dui"), ["duitan"]);
  assert.deepEqual(suggested("duit"), []);
  assert.deepEqual(suggested("ada dui"), ["ada duitan"]);
});

test("nothing is suggested where nothing goes on", () => {
  for (const text of ["", "harga", "harga ", "h", "xyz", "ha?"]) {
    assert.deepEqual(ask(text).suggestions, [], text);
  }
});

for (const text of [
  "omzet",
  "omset",
  "apa itu omzet",
  "Omzet adalah?",
  "pengertian omzet",
  "turnover",
  "pemasukan kotor",
  "omzetnya",
]) {
  test(`"${text}" asks for a term`, () => {
    assert.deepEqual(ask(text).card, {
      type: "term",
      name: "omzet (turnover)",
      url: "istilah/#omzet",
      number: 2,
    });
  });
}

for (const text of ["sk", "surat keterangan", "apa itu SK"]) {
  test(`"${text}" asks for a term of two names`, () => {
    assert.equal(ask(text).card?.url, "istilah/#sk");
  });
}

for (const text of [
  "",
  "harga omzet",
  "uang",
  "apa itu",
  "apa",
  "rugi",
  "surat",
  "omzet harus ada berapa",
  "gimana omzet",
]) {
  test(`"${text}" asks for no term`, () => {
    assert.equal(ask(text).card, null);
  });
}

for (const text of [
  "kena hack",
  "Tolong, saya kena hack!",
  "wa kena hack gimana",
  "kena banget di hack",
  "barusan dikasihkan semua kodenya",
  "ditipu",
  "saya di tipu orang",
  "saya ditipu orang",
]) {
  test(`"${text}" needs help`, () => {
    assert.deepEqual(ask(text).card, {
      type: "help",
      title: "Kena tipu",
      url: "tipu/",
      text: "Satu jam pertama.",
    });
  });
}

for (const text of ["", "?!", "hack", "kena", "hack kena", "kenahack", "tipu", "menipu", "uang"]) {
  test(`"${text}" needs no help`, () => {
    assert.notEqual(ask(text).card?.type, "help");
  });
}

test("help comes before a term", () => {
  assert.equal(ask("kenapa sk").card?.type, "help");
});

test("before it is known what people type there is no help, and no popular page", () => {
  const { card, popular } = ask("kena hack", "", 10, null);

  assert.deepEqual([card, popular], [null, []]);
});

test("popular pages are always told", () => {
  const popular = [
    { url: "harga/", title: "Harga jual" },
    { url: "kisah/", title: "Kisah Saman" },
    { url: "", title: "Beranda" },
  ];

  assert.deepEqual(ask("harga").popular, popular);
  assert.deepEqual(ask("xyzzyqwv").popular, popular);
  assert.deepEqual(ask("").popular, popular);
});

test("where nothing is found the nearest words are told", () => {
  const { total, results, counts, nearest } = ask("omzxxt ");

  assert.deepEqual([total, results, counts], [0, [], {}]);
  assert.equal(nearest[0], "omzet");
  assert.ok(nearest.length <= 3);
  assert.deepEqual(ask("qqqqqqqqqqqqqqqq ").nearest, []);
});

test("where something is found no nearest words are told", () => {
  assert.deepEqual(ask("harga").nearest, []);
});

test("an empty question has no results", () => {
  const { total, results, nearest, card } = ask("");

  assert.deepEqual([total, results, nearest, card], [0, [], [], null]);
});

test("a passage marks what answers, and tells the words to mark where it stands", () => {
  const text = "Lihat harga, HARGANYA dan omzet.";

  assert.deepEqual(passageFor(index, "harganya omset", 6, text), {
    segments: ["Lihat ", "harga", ", ", "HARGANYA", " dan ", "omzet", "."],
    words: ["harga", "harganya", "omzet"],
  });
});

test("words of the title and the heading are marked where it stands too, each once", () => {
  assert.deepEqual(passageFor(index, "jangan rugi harga", 6, "Harga modal."), {
    segments: ["", "Harga", " modal."],
    words: ["harga", "rugi"],
  });
  assert.deepEqual(passageFor(index, "jual tipu", 8, "Lain."), {
    segments: ["Lain."],
    words: ["tipu"],
  });
});

test("words that say little are marked only where nothing else was asked", () => {
  assert.deepEqual(passageFor(index, "apa harga ", 0, "Apa harga?").words, ["harga"]);
  const known = indexed("id", [{ url: "a/", title: "", text: "apa itu" }]);
  assert.deepEqual(passageFor(known, "apa ", 0, "Apa harga?").words, ["apa"]);
});

test("a passage of another text has no marks", () => {
  assert.deepEqual(passageFor(index, "omzet ", 0, "Lain."), { segments: ["Lain."], words: [] });
});
