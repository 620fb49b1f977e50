// @ts-check
// Which sections come first, in small sites where there is no doubt.
import assert from "node:assert/strict";
import test from "node:test";
import { unitsOf } from "../../overrides/assets/javascripts/search/question.mjs";
import { ranked } from "../../overrides/assets/javascripts/search/rank.mjs";
import { indexed, named } from "./collection.mjs";

/**
 * @param {import("./collection.mjs").Page[]} pages
 * @param {string} question
 * @param {Record<string, string>} words
 */
const found = (pages, question, words = {}) => {
  const index = indexed("en", pages, words);
  return named(index, ranked(index, unitsOf(index, question)));
};
const FILL = "river stone cloud";

test("an empty question and unknown words find nothing", () => {
  const pages = [{ url: "a/", title: "Price", text: "price" }];

  assert.deepEqual(found(pages, ""), []);
  assert.deepEqual(found(pages, "?!"), []);
  assert.deepEqual(found(pages, "xyzzyqwv"), []);
  assert.deepEqual(found([], "price"), []);
});

test("a site of one text finds it", () => {
  assert.deepEqual(found([{ url: "a/", title: "", text: "price" }], "price"), ["a/"]);
});

test("what equals comes in the order of the site", () => {
  const pages = ["c/", "a/", "b/"].map((url) => ({ url, title: "", text: `price ${FILL}` }));

  assert.deepEqual(found(pages, "price"), ["c/", "a/", "b/"]);
  assert.deepEqual(found([...pages].reverse(), "price"), ["b/", "a/", "c/"]);
});

test("a word in the heading counts more than one in the text, and that more than one above", () => {
  const pages = [
    {
      url: "a/",
      title: "Price",
      text: "",
      sections: [{ anchor: "under", heading: "Stone", text: FILL }],
    },
    {
      url: "b/",
      title: "River",
      text: FILL,
      sections: [
        { anchor: "text", heading: "Cloud", text: `price ${FILL}` },
        { anchor: "head", heading: "Price", text: FILL },
      ],
    },
  ];
  const order = found(pages, "price");

  assert.deepEqual([order[0], order.at(-1)], ["b/#head", "a/#under"]);
  assert.ok(order.indexOf("b/#text") > 0);
});

test("a rare word counts more than a common one", () => {
  const common = [...Array(8)].map((_, at) => ({
    url: `${at}/`,
    title: "",
    text: `price ${FILL}`,
  }));
  const pages = [...common, { url: "rare/", title: "", text: `refund ${FILL}` }];

  assert.equal(found(pages, "price refund")[0], "rare/");
});

test("a text that has all words comes before one that has one of them often", () => {
  const pages = [
    { url: "often/", title: "", text: `price price price price ${FILL}` },
    { url: "all/", title: "", text: `price refund ${FILL}` },
    { url: "other/", title: "", text: `refund ${FILL}` },
  ];

  assert.equal(found(pages, "price refund")[0], "all/");
});

test("of texts that say it as often, the short one comes first", () => {
  const pages = [
    { url: "long/", title: "", text: `price ${`${FILL} `.repeat(30)}` },
    { url: "short/", title: "", text: `price ${FILL} ${FILL} ${FILL} ${FILL} ${FILL} ${FILL}` },
  ];

  assert.deepEqual(found(pages, "price"), ["short/", "long/"]);
});

test("what says it more often comes first", () => {
  const pages = [
    { url: "once/", title: "", text: `price ${FILL} ${FILL}` },
    { url: "more/", title: "", text: `price price price ${FILL} stone` },
  ];

  assert.deepEqual(found(pages, "price"), ["more/", "once/"]);
});

test("what stands behind comes after its equals", () => {
  const pages = [
    {
      url: "a/",
      title: "One",
      behind: true,
      text: `price ${FILL}`,
      sections: [{ anchor: "x", heading: "Stone", text: `price ${FILL}`, behind: true }],
    },
    {
      url: "b/",
      title: "Two",
      text: `price ${FILL}`,
      sections: [{ anchor: "x", heading: "Stone", text: `price ${FILL}` }],
    },
  ];
  const order = found(pages, "price");

  assert.deepEqual(new Set(order.slice(0, 2)), new Set(["b/", "b/#x"]));
  assert.equal(order.length, 4);
});

test("no page comes more than four times before others", () => {
  const sections = [...Array(7)].map((_, at) => ({
    anchor: `${at}`,
    heading: "Price",
    text: "price price price",
  }));
  const pages = [
    { url: "many/", title: "Price", text: "price", sections },
    { url: "few/", title: "Other", text: `price ${FILL}` },
  ];
  const order = found(pages, "price");

  assert.equal(order.length, 9);
  assert.equal(order.indexOf("few/"), 4);
  assert.equal(new Set(order).size, 9);
});

test("the sections of a page that is all about it come before lone ones", () => {
  const about = ["a", "b", "c"].map((anchor) => ({
    anchor,
    heading: "Stone",
    text: `price ${FILL}`,
  }));
  const lone = ["a", "b", "c"].map((anchor) => ({
    anchor,
    heading: "Stone",
    text: anchor === "a" ? `price ${FILL}` : FILL,
  }));
  const pages = [
    { url: "lone/", title: "River", text: FILL, sections: lone },
    { url: "about/", title: "River", text: FILL, sections: about },
  ];

  assert.equal(found(pages, "price")[0], "about/#a");
});

test("what is meant counts less than what is typed", () => {
  const pages = [
    { url: "meant/", title: "", text: `money ${FILL}` },
    { url: "typed/", title: "", text: `cash ${FILL}` },
  ];

  assert.deepEqual(found(pages, "cash", { money: "cash" }), ["typed/", "meant/"]);
  assert.deepEqual(found(pages, "money", { money: "cash" }), ["meant/"]);
});

test("words that hold a question together decide nothing against one that says something", () => {
  const pages = [
    { url: "weak/", title: "", text: `what is how to ${FILL}` },
    { url: "strong/", title: "", text: `refund ${FILL}` },
    { url: "c/", title: "", text: FILL },
  ];

  assert.equal(found(pages, "what is how to refund ")[0], "strong/");
});

test("a word that holds a question together is an answer only where no other is", () => {
  const pages = [
    { url: "weak/", title: "", text: `what is how ${FILL}` },
    { url: "strong/", title: "", text: `refund ${FILL}` },
  ];

  assert.deepEqual(found(pages, "how refund "), ["strong/"]);
  assert.deepEqual(found(pages, "how xyzzyqwv "), ["weak/"]);
  assert.deepEqual(found(pages, "how "), ["weak/"]);
});

test("the order of words and their size change nothing", () => {
  const pages = [
    { url: "a/", title: "Price", text: `refund ${FILL}` },
    { url: "b/", title: "Refund", text: `price price ${FILL}` },
    { url: "c/", title: "", text: FILL },
  ];

  assert.deepEqual(found(pages, "PRICE refund "), found(pages, "Refund, price "));
});

test("of all that a word may mean the best counts", () => {
  const pages = [
    { url: "both/", title: "", text: `cash money ${FILL}` },
    { url: "cash/", title: "", text: `cash river ${FILL}` },
    { url: "money/", title: "", text: `money river ${FILL}` },
  ];

  assert.deepEqual(found(pages, "cash ", { money: "cash" }), ["both/", "cash/", "money/"]);
});

test("several words that stand for one count as one", () => {
  const pages = [
    { url: "meant/", title: "", text: `proof transfer ${FILL}` },
    { url: "typed/", title: "", text: `receipt river ${FILL}` },
  ];

  assert.deepEqual(found(pages, "receipt ", { "proof transfer": "receipt" }), ["typed/", "meant/"]);
});
