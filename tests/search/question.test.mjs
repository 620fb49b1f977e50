// @ts-check
// What a question may mean: which stems stand for its words, and how much each says.
import assert from "node:assert/strict";
import test from "node:test";
import { typedWords, unitsOf } from "../../overrides/assets/javascripts/search/question.mjs";
import { Index } from "../../overrides/assets/javascripts/search/index.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { indexed } from "./collection.mjs";

const PAGES = [
  {
    url: "a/",
    title: "Kirim barang",
    text: "uang modal barang kirim pelanggan harga barangmu 2 15",
  },
  { url: "b/", title: "Bukti", text: "bukti transfer apa cara hargailah pasar bayar" },
];
const WORDS = { uang: "duit, doku", "bukti transfer": "bukti tf", cara: "kiat", modal: "duit" };
const index = indexed("id", PAGES, WORDS);

/** @param {string} question @param {Index} [known] the stems that each unit may mean */
const stems = (question, known = index) =>
  unitsOf(known, question).map(({ meanings }) => meanings.map((one) => one.stems.join("+")));
/** @param {string} question */
const words = (question) => typedWords(question).map(({ word }) => word);

test("a doubled word is one", () => {
  assert.deepEqual(words("barang2"), ["barang"]);
  assert.deepEqual(words("barang-barang"), ["barang"]);
  assert.deepEqual(words("barang barang barang"), ["barang"]);
  assert.deepEqual(words("barang2nya"), ["barang", "nya"]);
});

test("a 2 that stands apart, or another number, is a word", () => {
  assert.deepEqual(words("barang 2"), ["barang", "2"]);
  assert.deepEqual(words("barang3"), ["barang", "3"]);
  assert.deepEqual(words("2 barang"), ["2", "barang"]);
});

test("a typed word means its stem, wholly", () => {
  const [unit, ...others] = unitsOf(index, "pelanggan ");

  assert.deepEqual(others, []);
  assert.equal(unit.weight, 1);
  assert.deepEqual(unit.meanings[0], { stems: ["langgan"], weight: 1 });
});

test("nothing is meant where nothing is typed", () => {
  assert.deepEqual(unitsOf(index, ""), []);
  assert.deepEqual(unitsOf(index, " ?! "), []);
});

test("a word that nothing is like means nothing", () => {
  assert.deepEqual(stems("xyzzyqwv "), [[]]);
});

test("the last word may go on, only while nothing follows it", () => {
  assert.ok(stems("har")[0].includes("harga"));
  assert.deepEqual(stems("har "), [[]]);
  assert.deepEqual(stems("har?"), [[]]);
  assert.deepEqual(stems("har uang")[0], []);
  assert.ok(stems("uang har")[1].includes("harga"));
});

test("one letter is no beginning of anything", () => {
  assert.deepEqual(stems("h"), []);
  assert.ok(!stems("1")[0].includes("15"));
});

test("what is begun says less, the less of it is typed", () => {
  const weight = (/** @type {string} */ typed) =>
    unitsOf(index, typed)[0].meanings.find((one) => one.stems[0] === "transfer")?.weight ?? 0;

  assert.ok(weight("transfe") > weight("tran"));
  assert.ok(weight("tran") > 0);
  assert.ok(weight("transfe") < 1);
});

test("of very many words that two letters begin, those are meant that stand in most places", () => {
  const many = [..."abcdef"].flatMap((one) => [..."klmnopqrtv"].map((other) => `ba${one}${other}`));
  const site = indexed("en", [
    { url: "a/", title: "", text: many.join(" ") },
    { url: "b/", title: "", text: many.slice(-20).join(" ") },
  ]);
  const found = stems("ba", site)[0];

  assert.ok(found.length < many.length);
  for (const word of many.slice(-20)) assert.ok(found.includes(word), word);
});

test("a slip of the thumb is forgiven where nothing else is meant", () => {
  assert.deepEqual(stems("tranfser "), [["transfer"]]);
  assert.deepEqual(stems("hrga "), [["harga"]]);
  assert.deepEqual(stems("ahrga "), [["harga"]]);
});

test("a word that stands there is never taken for a slip", () => {
  const site = indexed("en", [{ url: "a/", title: "", text: "price prize prime" }]);

  assert.deepEqual(stems("price ", site), [["price"]]);
  assert.deepEqual(stems("prizes ", site), [["prize"]]);
});

test("only the nearest words are meant by a slip", () => {
  const site = indexed("en", [{ url: "a/", title: "", text: "customer custodian costume" }]);

  assert.deepEqual(stems("custommer ", site), [["custom"]]);
  assert.deepEqual(stems("qustomer ", site), [[]]);
});

test("numbers have no slips", () => {
  assert.deepEqual(stems("16 "), [[]]);
  const site = indexed("en", [{ url: "a/", title: "", text: "1500000 150000" }]);

  assert.deepEqual(stems("1500001 ", site), [[]]);
});

test("of three letters only two may have changed places", () => {
  const site = indexed("en", [{ url: "a/", title: "", text: "job jib fob" }]);

  assert.deepEqual(stems("jbo ", site), [["job"]]);
  assert.deepEqual(stems("jab ", site), [[]]);
});

test("what people type leads to what is meant, and never back", () => {
  assert.deepEqual(stems("doku "), [["uang"]]);
  assert.deepEqual(stems("duit "), [["uang", "modal"]]);
  assert.deepEqual(stems("uang "), [["uang"]]);
  const [unit] = unitsOf(index, "doku ");
  assert.ok(unit.meanings[0].weight < 1);
});

test("several words that people type for something are one more unit", () => {
  const units = unitsOf(index, "foto bukti tf asli");

  assert.deepEqual(
    units.at(-1)?.meanings.map((one) => one.stems),
    [["bukti", "transfer"]],
  );
  assert.equal(units.length, 5);
  assert.equal(unitsOf(index, "bukti asli tf").length, 3);
});

test("a form in a chat leads to its root", () => {
  assert.ok(stems("ngirimin ")[0].includes("kirim"));
  assert.ok(stems("dibayarin ")[0].includes("bayar"));
});

test("words that hold a sentence together say little", () => {
  const [how, money] = unitsOf(index, "apa uang ");

  assert.ok(how.weight < 0.5);
  assert.deepEqual(
    how.meanings.map((one) => one.stems),
    [["apa"]],
  );
  assert.equal(money.weight, 1);
});

test("what stands for a word that says little says little too", () => {
  assert.ok(unitsOf(index, "kiat ")[0].weight < 0.5);
  assert.equal(unitsOf(index, "doku ")[0].weight, 1);
});

test("an English form that no rule makes leads to its root", () => {
  const site = indexed("en", [{ url: "a/", title: "", text: "sell goods" }]);

  assert.deepEqual(stems("sold ", site), [["sell"]]);
});

test("parts are asked for that the words of a question would be in", () => {
  const part = new Index({ pages: [] }, indonesian, ["bahan", "kirim", "uang"]);
  unitsOf(part, "barang ");
  assert.ok(part.wanted.has(0));
  assert.ok(!part.wanted.has(2));
  unitsOf(part, "uang ");
  assert.ok(part.wanted.has(2));
});

test("a root whose first sound the index has lost is meant only where nothing else is", () => {
  const both = indexed("id", [{ url: "a/", title: "", text: "kirim irim" }]);
  const lost = indexed("id", [{ url: "a/", title: "", text: "mengirim kirin" }]);

  assert.ok(!stems("dikirim ", both)[0].includes("irim"));
  assert.deepEqual(stems("kirimin ", lost), [["irim"]]);
});

test("of words that a slip is near to, those farther off are left out", () => {
  const site = indexed("en", [{ url: "a/", title: "", text: "kilimanjaro kilimanjari" }]);

  assert.deepEqual(stems("kilimanaro ", site), [["kilimanjaro"]]);
  assert.deepEqual(stems("kilmanaro ", site), [["kilimanjaro"]]);
});

test("a short word has one slip at the most", () => {
  assert.deepEqual(stems("hatgi "), [[]]);
  assert.deepEqual(stems("trnasfre "), [["transfer"]]);
});

test("what a form of a typed word means counts less than what the word means", () => {
  const weight = (/** @type {string} */ typed) => unitsOf(index, typed)[0].meanings[0].weight;

  assert.deepEqual(stems("dokunya ")[0], ["uang"]);
  assert.ok(weight("dokunya ") < weight("doku "));
});

test("a root goes on only where nothing else is meant", () => {
  const known = indexed("id", [{ url: "a/", title: "", text: "kirim kirimologo" }]);
  const unknown = indexed("id", [{ url: "a/", title: "", text: "kirimologo" }]);

  assert.deepEqual(stems("dikirim", known), [["kirim"]]);
  assert.deepEqual(stems("dikirim", unknown), [["kirimologo"]]);
});

test("parts are asked for that the roots of a word would be in", () => {
  const part = new Index({ pages: [] }, indonesian, ["bahan", "kirim", "m", "uang"]);
  unitsOf(part, "ngirimin ");

  assert.ok(part.wanted.has(1));
});
