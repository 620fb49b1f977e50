// @ts-check
// The page that saves: what it does when it is stopped, cut off, or opened another time.
import assert from "node:assert/strict";
import test from "node:test";
import { pageOf } from "./phone.mjs";
import { browserOf, settled } from "./screen.mjs";

const PARTS = ["1", "2"];
const FILES = {
  "offline/id.json": JSON.stringify({
    always: [""],
    parts: { 1: ["a/", "b/"], 2: ["c/"] },
    items: { "": [1, "x"], "a/": [1, "x"], "b/": [1, "x"], "c/": [1, "x"] },
  }),
  "": pageOf("Home", ""),
  "a/": pageOf("A", ""),
  "b/": pageOf("B", ""),
  "c/": pageOf("C", ""),
};
/** @param {any} browser */
const keptPages = ({ caches }) => {
  const pages = [...caches.stores].filter(([name]) => name.startsWith("hub-pages"));
  return pages.flatMap(([, store]) => [...store.keys()]);
};

test("to delete everything ends what is being saved, and it is not taken up again", async () => {
  const browser = await browserOf({ ...FILES });
  const page = await browser.open("id", PARTS);
  browser.holds = "b/";
  page.act(0).onclick();
  await settled();
  assert.equal(browser.notes.size, 1);
  await page.empty.onclick();
  browser.letGo();
  await settled();
  assert.deepEqual([keptPages(browser), browser.notes.size], [[], 0]);
  assert.equal(page.status.textContent, "gone");
});

test("after a save that was cut off, what is deleted is not fetched by the next visit", async () => {
  for (const press of ["empty", "drop"]) {
    const browser = await browserOf({ ...FILES });
    const page = await browser.open("id", PARTS);
    delete browser.files["b/"];
    page.act(0).onclick();
    await settled();
    assert.equal(page.status.textContent, "cut");
    await (press === "empty" ? page.empty : page.drop(1)).onclick();
    browser.files["b/"] = FILES["b/"];
    browser.asked.length = 0;
    await browser.open("id", PARTS);
    assert.deepEqual(browser.asked, ["offline/id.json"]);
  }
});

test("without a network the page goes by the list of the last time", async () => {
  const browser = await browserOf({ ...FILES });
  await browser.open("id", PARTS);
  browser.up = false;
  const page = await browser.open("id", PARTS);
  assert.deepEqual([page.act(0).hidden, page.act(0).textContent], [false, "part"]);
  browser.up = true;
  browser.files = {};
  assert.equal((await browser.open("id", PARTS)).act(0).textContent, "part");
});

test("without any list nothing is offered but to delete, until there is a network", async () => {
  const browser = await browserOf({ ...FILES });
  browser.up = false;
  const page = await browser.open("id", PARTS);
  assert.deepEqual(
    [0, 1].flatMap((row) => [page.act(row).hidden, page.drop(row).hidden, page.rows[row].hidden]),
    [true, true, false, true, true, false],
  );
  assert.deepEqual([page.below.hidden, page.count.textContent], [false, "seen"]);
  browser.up = true;
  await browser.heard.online();
  assert.deepEqual([page.act(0).hidden, page.act(0).textContent], [false, "part"]);
});

test("a phone without room for a note says so, and can be asked again", async () => {
  const browser = await browserOf({ ...FILES });
  const page = await browser.open("id", PARTS);
  browser.room = false;
  page.act(0).onclick();
  await settled();
  assert.equal(page.status.textContent, "full");
  browser.room = true;
  page.act(0).onclick();
  await settled();
  assert.equal(page.status.textContent, "done");
});

test("what was cut off goes on only where it was begun, and with its pictures", async () => {
  const list = JSON.parse(FILES["offline/id.json"]);
  list.items["p.360.aaaaaaaa.webp"] = [1];
  list.pictures = { "a/": ["p.360.aaaaaaaa.webp"] };
  const text = JSON.stringify(list);
  const browser = await browserOf({ ...FILES, "offline/id.json": text, "offline/en.json": text });
  const page = await browser.open("id", PARTS);
  page.pictures.checked = true;
  page.act(0).onclick();
  await settled();
  assert.equal(page.status.textContent, "cut");

  browser.files["p.360.aaaaaaaa.webp"] = "p";
  browser.asked.length = 0;
  await browser.open("en", PARTS);
  assert.deepEqual(browser.asked, ["offline/en.json"]);

  const again = await browser.open("id", PARTS);
  assert.deepEqual([again.pictures.checked, again.status.textContent], [true, "done"]);
  assert.ok(browser.asked.includes("p.360.aaaaaaaa.webp"));
});

test("what was begun on free data does not go on where bytes are paid for", async () => {
  const browser = await browserOf({ ...FILES });
  const page = await browser.open("id", PARTS);
  delete browser.files["b/"];
  page.act(0).onclick();
  await settled();
  browser.files["b/"] = FILES["b/"];
  browser.asked.length = 0;
  browser.connection.type = "cellular";
  await browser.heard.online();
  await settled();
  assert.deepEqual(browser.asked, ["offline/id.json"]);

  browser.connection.type = "wifi";
  await browser.heard.online();
  await settled();
  assert.equal(page.status.textContent, "done");
});
