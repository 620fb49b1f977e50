// @ts-check
// Saving: what belongs to a part, what is lacking, and what happens when it breaks off.
import assert from "node:assert/strict";
import test from "node:test";
import {
  bytesOf,
  itemsOf,
  lackingOf,
  removable,
  standingOf,
  told,
} from "../../overrides/assets/javascripts/offline/choosing.mjs";
import { end } from "../../overrides/assets/javascripts/offline/ending.mjs";
import {
  keptOf,
  printOf,
  remove,
  removeAll,
  save,
} from "../../overrides/assets/javascripts/offline/storing.mjs";
import { cachesOf, pageOf, SCOPE } from "./phone.mjs";

const LIST = {
  always: [""],
  parts: { 1: ["a/", "b/"], 2: ["c/"], cari: ["search/words.aaaaaaaa.json", "search/id.json"] },
  items: /** @type {Record<string, [number, string?]>} */ ({
    "": [5000, "x"],
    "a/": [10_000, "x"],
    "b/": [20_000, "x"],
    "c/": [1, "x"],
    "p.webp": [30_000],
    "search/words.aaaaaaaa.json": [60_000],
    "search/id.json": [200],
  }),
  pictures: { "a/": ["p.webp"] },
};

test("a part has its pages, those of every part, and pictures if wanted", () => {
  assert.deepEqual(itemsOf(LIST, "1"), ["a/", "b/", ""]);
  assert.deepEqual(itemsOf(LIST, "1", true), ["a/", "b/", "", "p.webp"]);
  assert.deepEqual(itemsOf(LIST, "cari"), LIST.parts.cari);
  assert.deepEqual(itemsOf(LIST, "9"), []);
});

test("how a part stands is told from what is here", () => {
  const items = itemsOf(LIST, "1");
  /** @type {[string, boolean][][]} */
  const states = [
    [],
    [["a/", true]],
    items.map((one) => [one, true]),
    items.map((one) => [one, one !== "a/"]),
  ];
  assert.deepEqual(
    states.map((one) => standingOf(items, new Map(one))),
    ["none", "some", "all", "old"],
  );
  assert.equal(standingOf(items, new Map([["", true]]), LIST.parts[1]), "none");
  assert.deepEqual(lackingOf(items, new Map(states[3])), ["a/"]);
});

test("bytes are told as they are paid", () => {
  assert.equal(told(bytesOf(LIST, ["", "a/"])), "±15 kB");
  assert.equal(told(12), "±1 kB");
});

test("a part goes without what another needs", () => {
  const list = { ...LIST, parts: { ...LIST.parts, 2: ["c/", "b/"] } };
  assert.deepEqual(removable(list, "2", []), ["c/", "b/"]);
  assert.deepEqual(removable(list, "2", ["1"]), ["c/"]);
  assert.deepEqual(removable(list, "1", []), ["a/", "b/", "p.webp"]);
  const both = { ...list, pictures: { "a/": ["p.webp", "q.webp"], "c/": ["p.webp"] } };
  assert.deepEqual(removable(both, "1", ["2"]), ["a/", "q.webp"]);
});

/** @param {Record<string, string>} files */
function threadOf(files) {
  /** @type {[string, any][]} */
  const asked = [];
  const caches = cachesOf();
  const fetch = async (/** @type {string} */ url, init = {}) => {
    const name = url.replace(SCOPE, "");
    asked.push([name, init]);
    if (!(name in files)) throw new TypeError("Failed to fetch");
    return new Response(files[name]);
  };
  return { caches, fetch, asked, thread: /** @type {any} */ ({ caches, fetch, folder: "/x/" }) };
}
const FILES = {
  "": pageOf("Home", ""),
  "a/": pageOf("A", ""),
  "b/": pageOf("B", ""),
  "search/words.aaaaaaaa.json": "{}",
  "search/id.json": "{}",
};

test("pages are fetched past every cache that does not ask", async () => {
  const { thread, asked } = threadOf(FILES);
  await save(thread, LIST, ["a/"], SCOPE);
  assert.deepEqual(asked, [["a/", { cache: "no-cache", signal: undefined }]]);
});

test("who saves gets what scripts load later, each once", async () => {
  const head = '<script type="module" src="/x/hub.aaaaaaaa.js"></script>';
  const { thread, caches, asked } = threadOf({
    "a/": pageOf("A", head),
    "b/": pageOf("B", head),
    "hub.aaaaaaaa.js": 'import("./own.aaaaaaaa.mjs")',
    "own.aaaaaaaa.mjs": 'styled("../x/own.aaaaaaaa.css")',
    "own.aaaaaaaa.css": "c",
  });
  for (const page of ["a/", "b/"]) await save(thread, LIST, [page], SCOPE);
  const files = ["hub.aaaaaaaa.js", "own.aaaaaaaa.mjs", "own.aaaaaaaa.css"];
  assert.deepEqual(
    [...(caches.stores.get("hub-files/x/")?.keys() ?? [])],
    files.map((one) => SCOPE + one),
  );
  assert.deepEqual(asked.map(([name]) => name).sort(), ["a/", "b/", ...files].sort());
});

test("what is kept is judged by what it says", async () => {
  const { thread } = threadOf(FILES);
  await save(thread, LIST, ["a/", "b/", ...LIST.parts.cari], SCOPE);
  const list = { ...LIST, items: { ...LIST.items } };
  list.items["a/"] = [1, await printOf("<title>another frame</title><article>A</article>")];
  assert.deepEqual(
    [...(await keptOf(thread, list, SCOPE))],
    [
      ["a/", true],
      ["b/", false],
      ["search/words.aaaaaaaa.json", true],
      ["search/id.json", true],
    ],
  );
});

test("the fingerprint is the one of the build", async () => {
  assert.equal(await printOf("abc"), "ba7816bf"); // FIPS 180-2, B.1
});

test("the search's own index goes where the search looks, its list last", async () => {
  const { thread, caches, asked } = threadOf(FILES);
  await save(thread, LIST, ["search/id.json", "search/words.aaaaaaaa.json"], SCOPE);
  assert.deepEqual(
    asked.map(([name]) => name),
    ["search/words.aaaaaaaa.json", "search/id.json"],
  );
  assert.deepEqual(
    [...(caches.stores.get("search/x/")?.keys() ?? [])],
    [`${SCOPE}search/words.aaaaaaaa.json`],
  );
});

test("a save that breaks off leaves what it has and begins nothing more", async () => {
  const { thread, caches, asked } = threadOf({ "": FILES[""] });
  await assert.rejects(save(thread, LIST, ["", "a/", "b/", "c/", "p.webp"], SCOPE));
  assert.deepEqual([...(caches.stores.get("hub-pages/x/")?.keys() ?? [])], [SCOPE]);
  assert.ok(asked.length < 5);
});

test("a full phone is told from a lost network", async () => {
  const { thread, caches } = threadOf(FILES);
  caches.room = 1;
  await assert.rejects(save(thread, LIST, ["", "a/"], SCOPE), { name: "QuotaExceededError" });
});

test("a save that is stopped fetches nothing more", async () => {
  const { thread, asked } = threadOf(FILES);
  const stop = new AbortController();
  await save(thread, LIST, ["", "a/", "b/", "c/"], SCOPE, {
    signal: stop.signal,
    done: () => stop.abort(),
  });
  assert.equal(asked.length <= 3, true);
});

test("what is removed is gone, and all of it if wanted", async () => {
  const { thread, caches } = threadOf(FILES);
  await save(thread, LIST, ["", "a/", ...LIST.parts.cari], SCOPE);
  await remove(thread, ["a/", "search/words.aaaaaaaa.json"], SCOPE);
  assert.deepEqual(
    Object.fromEntries([...caches.stores].map(([name, store]) => [name, [...store.keys()]])),
    {
      "hub-pages/x/": [SCOPE],
      "search/x/": [],
      "hub-files/x/": [`${SCOPE}search/id.json`],
      "hub-pictures/x/": [],
    },
  );
  const others = ["hub-pages/y/", "search"];
  for (const name of others) await caches.open(name);
  await removeAll(thread);
  assert.deepEqual([...caches.stores.keys()], others);
});

test("the worker that ends all others leaves nothing", async () => {
  const { caches } = threadOf({});
  for (const name of ["hub-pages", "hub-files", "hub-pictures", "search"]) {
    await caches.open(`${name}/x/`);
    await caches.open(`${name}/y/`);
  }
  let ended = 0;
  /** @type {any} */
  const self = {
    caches,
    registration: { scope: SCOPE, unregister: () => (ended += 1) },
    skipWaiting: () => {},
  };
  end(self);
  await new Promise((go) => self.onactivate({ waitUntil: go }));
  const left = ["hub-pages/y/", "hub-files/y/", "hub-pictures/y/", "search/y/"];
  assert.deepEqual([[...caches.stores.keys()], ended], [left, 1]);
});
