// @ts-check
// The index in memory, as its parts arrive.
import assert from "node:assert/strict";
import test from "node:test";
import { Index } from "../../overrides/assets/javascripts/search/index.mjs";
import { english } from "../../overrides/assets/javascripts/search/language_en.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { numbersOf, postingsOf } from "../../overrides/assets/javascripts/search/parts.mjs";
import { indexed } from "./collection.mjs";

/** @type {import("../../overrides/assets/javascripts/search/index.mjs").Contents} */
const CONTENTS = {
  pages: [
    [
      "uang/",
      "Catat uang",
      "lesson",
      [
        ["a", "Uang masuk"],
        ["latihan", "Latihan", 1],
      ],
    ],
    ["hak/", "Hakmu", "right", [], 1],
  ],
};

test("numbers end with a sign of the first half", () => {
  assert.deepEqual(numbersOf("0aI"), [0, 10, 44]);
  assert.deepEqual(numbersOf("K0~IKJ0"), [45, 44 * 45 + 44, 45 * 45]);
  assert.deepEqual(numbersOf(""), []);
});

test("a part tells terms with the sections in which they stand", () => {
  const part = {
    terms: "0bahan 2rang 3u 0uang",
    places: "21" + "0" + "10" + "12" + "3000",
    counts: "123411" + "1",
  };

  assert.deepEqual(postingsOf(part), [
    ["bahan", { sections: [1, 2], counts: [1, 2] }],
    ["barang", { sections: [0], counts: [3] }],
    ["baru", { sections: [2], counts: [4] }],
    ["uang", { sections: [0, 1, 2], counts: [1, 1, 1] }],
  ]);
});

test("a page has its top, and its sections after it", () => {
  assert.deepEqual(new Index(CONTENTS, indonesian).sections, [
    { page: 0, anchor: "", heading: "", behind: false },
    { page: 0, anchor: "a", heading: "Uang masuk", behind: false },
    { page: 0, anchor: "latihan", heading: "Latihan", behind: true },
    { page: 1, anchor: "", heading: "", behind: true },
  ]);
});

test("before any part is there, titles and headings are known", () => {
  const index = new Index(CONTENTS, indonesian);

  assert.ok(index.has("uang"));
  assert.ok(!index.has("barang"));
  const weights = index.named.get("uang");
  assert.deepEqual([...(weights?.keys() ?? [])], [0, 1, 2]);
  assert.ok(Number(weights?.get(1)) > Number(weights?.get(0)));
  assert.ok(Number(weights?.get(0)) > Number(weights?.get(2)));
});

test("terms are in order, those of texts and those of headings", () => {
  const index = new Index(CONTENTS, indonesian);
  index.add({ terms: "0barang 3u", places: "1010", counts: "11" }, 0);

  assert.deepEqual(index.terms, ["barang", "baru", "catat", "hakmu", "latih", "masuk", "uang"]);
  assert.deepEqual(index.startingWith("bar"), ["barang", "baru"]);
  assert.deepEqual(index.startingWith("uang"), []);
  assert.deepEqual(index.startingWith("z"), []);
  assert.equal(index.many("barang"), 1);
  assert.equal(index.many("uang"), 0);
});

test("a start that is a term itself is not told with those that go on", () => {
  const index = indexed("id", [{ url: "a/", title: "", text: "hak hakim hakmur hal" }]);

  assert.deepEqual(index.startingWith("hak"), ["hakim", "hakmur"]);
});

test("a part is asked for once it is wanted, and not when it is there", () => {
  const index = new Index(CONTENTS, indonesian, ["barang", "kirim", "uang"]);
  for (const term of ["aku", "barang", "jual", "kirim", "zakat"]) index.want(term);
  assert.deepEqual([...index.wanted], [0, 1, 2]);

  index.add({ terms: "0kirim", places: "10", counts: "1" }, 1);
  index.want("kirim");
  assert.deepEqual([...index.wanted], [0, 2]);
});

test("a term before the first part is in none", () => {
  const index = new Index(CONTENTS, indonesian, ["barang", "kirim"]);
  index.want("aku");

  assert.deepEqual([...index.wanted], []);
});

test("an index without parts asks for none", () => {
  const index = new Index(CONTENTS, indonesian);
  index.want("uang");

  assert.deepEqual([...index.wanted], []);
});

test("a swallowed sound comes back only where the root stands in the index", () => {
  const index = new Index({ pages: [] }, indonesian);
  assert.equal(index.stemOf("mengirim"), "irim");

  index.add({ terms: "0kirim", places: "10", counts: "1" }, 0);
  assert.equal(index.stemOf("mengirim"), "kirim");
  assert.equal(index.stemOf("menulis"), "ulis");
});

test("what people type leads to what is meant, in stems, from several words too", () => {
  const index = new Index({ pages: [] }, indonesian);
  index.hear({
    words: { uang: "duit, DOKU", "bukti transferan": "bukti tf, tf" },
    help: [],
    popular: [],
  });
  index.hear({ words: { modal: "duit" }, help: [], popular: [] });

  assert.deepEqual(index.meant("duit"), [["uang"], ["modal"]]);
  assert.deepEqual(index.meant("doku"), [["uang"]]);
  assert.deepEqual(index.meant("bukti tf"), [["bukti", "transfer"]]);
  assert.deepEqual(index.meant("uang"), []);
});

test("words of no list are not taken for those that every object has", () => {
  const index = new Index({ pages: [] }, english);

  assert.deepEqual(index.meant("constructor"), []);
  assert.equal(index.has("constructor"), false);
  assert.equal(index.stemOf("hasownproperty"), "hasownproperti");
});

test("lengths are told by section, page and site", () => {
  const index = new Index(CONTENTS, indonesian);
  assert.deepEqual([index.all, index.sizes], [0, [0, 0]]);
  index.measure([1, 2, 3, 4]);

  assert.deepEqual([index.all, index.sizes, index.lengths], [10, [6, 4], [1, 2, 3, 4]]);
});

test("what was made is kept until something new arrives", () => {
  const index = new Index(CONTENTS, indonesian);
  let made = 0;
  const make = () => (made += 1);
  assert.deepEqual(
    [index.kept("a", make), index.kept("a", make), index.kept("b", make)],
    [1, 1, 2],
  );

  index.add({ terms: "0kirim", places: "10", counts: "1" }, 0);
  assert.equal(index.kept("a", make), 3);
  index.measure([]);
  assert.equal(index.kept("a", make), 4);
  index.hear({ words: {}, help: [], popular: [] });
  assert.equal(index.kept("a", make), 5);
});

test("the title of a page without headings counts as a heading, and a short name more", () => {
  const index = new Index(
    {
      pages: [
        ["a/", "Uang", "lesson", [["x", "Lain"]]],
        ["b/", "Uang", "lesson", []],
        ["c/", "Uang besar sekali kita", "lesson", []],
      ],
    },
    indonesian,
  );
  const [above, , alone, long] = [0, 1, 2, 3].map((at) => index.named.get("uang")?.get(at) ?? 0);

  assert.ok(alone > above);
  assert.ok(alone > long);
  assert.ok(long > 0);
});
