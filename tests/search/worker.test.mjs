// @ts-check
// The search's own thread: what it fetches when, and what it answers with what it has.
import assert from "node:assert/strict";
import test from "node:test";
import { settled, threadOf } from "./collection.mjs";

const PAGES = [
  {
    url: "harga/",
    title: "Harga jual",
    text: "Modal dan ongkos kirim.",
    sections: [{ anchor: "rugi", heading: "Rugi", text: "Zakat dan uang." }],
  },
  {
    url: "istilah/",
    title: "Istilah",
    kind: "glossary",
    sections: [{ anchor: "omzet", heading: "omzet", text: "Nilai jual." }],
  },
  { url: "tipu/", title: "Kena tipu", text: "Satu jam." },
];
const SAID = { words: { uang: "duit" }, help: [[2, "kena hack", "Satu jam."]], popular: [0, 1, 2] };
const WHOLE = ["id/said.json", "id/words-0.json", "id/rest.json"];
const ALPHABET = ["k", "n", "z"]; // parts: dan jam jual, kirim modal, nila ongkos satu uang, zakat

test("nothing is answered before something is asked, and all is fetched once", async () => {
  const { start, told, fetched } = threadOf("id", PAGES, { said: SAID });
  await start();

  assert.deepEqual(told, []);
  assert.deepEqual(fetched, WHOLE);
});

test("a question is answered with titles first, and again when all is there", async () => {
  const site = threadOf("id", PAGES, {
    said: SAID,
    held: ["id/said.json", "id/words-0.json", "id/rest.json"],
  });
  await site.start();
  await site.ask("harga duit zakat ");
  await site.letGo("id/said.json");
  assert.ok(site.heard("answer").every(({ complete }) => !complete));
  const [first] = site.heard("answer");
  assert.deepEqual(
    [first.id, first.text, first.results.length > 0, first.popular],
    [1, "harga duit zakat ", true, []],
  );

  await site.letGo("id/words-0.json");
  assert.ok(site.heard("answer").every(({ complete }) => !complete));
  await site.letGo("id/rest.json");

  const last = site.heard("answer").at(-1);
  assert.equal(last.complete, true);
  assert.deepEqual(
    site.heard("answer").map(({ id }) => id),
    site.heard("answer").map(() => 1),
  );
  assert.deepEqual(site.heard("answer").filter(({ complete }) => complete).length, 1);
  assert.ok(last.results.some((/** @type {any} */ one) => one.url.endsWith("#rugi")));
});

test("addresses are whole: those of results, cards and popular pages", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("omzet ");
  await site.ask("saya kena hack ");
  const [term, help] = site.heard("answer");

  assert.deepEqual(term.results, []);
  assert.equal(term.card.url, "https://hub.example/en/istilah/#omzet");
  await site.ask("omzet ", "glossary");
  assert.deepEqual(
    site
      .heard("answer")
      .at(-1)
      .results.map((/** @type {any} */ one) => one.url),
    ["https://hub.example/en/istilah/#omzet"],
  );
  assert.deepEqual(help.card, {
    type: "help",
    title: "Kena tipu",
    url: "https://hub.example/en/tipu/",
    text: "Satu jam.",
  });
  assert.deepEqual(
    term.popular.map((/** @type {any} */ one) => one.url),
    [
      "https://hub.example/en/harga/",
      "https://hub.example/en/istilah/",
      "https://hub.example/en/tipu/",
    ],
  );
});

test("a question without a card has none", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("modal ");

  assert.equal(site.heard("answer")[0].card, null);
});

test("an empty question is answered with nothing but popular pages", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("");
  const [answer] = site.heard("answer");

  assert.deepEqual(
    [answer.total, answer.results, answer.popular.length, answer.complete],
    [0, [], 3, true],
  );
});

test("texts follow when the reader pauses, only those of the results", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("modal ");
  assert.deepEqual([site.heard("passages"), site.fetched], [[], WHOLE]);

  await site.pause();
  assert.deepEqual(site.fetched.slice(WHOLE.length), ["id/text-0.json"]);
  assert.deepEqual(site.heard("passages")[0], {
    type: "passages",
    id: 1,
    passages: [[0, ["", "Modal", " dan ongkos kirim."], ["modal"]]],
  });
});

test("texts that are here follow at once, and are not fetched again", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("modal ");
  await site.pause();
  const many = site.fetched.length;
  await site.ask("ongkos ");

  assert.deepEqual(site.heard("passages").at(-1).passages[0].slice(0, 2), [
    0,
    ["Modal dan ", "ongkos", " kirim."],
  ]);
  assert.equal(site.heard("passages").at(-1).id, 2);
  assert.equal(site.fetched.length, many);
});

test("the meaning of a term follows", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("omzet ");
  await site.pause();

  assert.deepEqual(site.heard("meaning"), [
    { type: "meaning", id: 1, text: "Nilai jual.", words: ["omzet"] },
  ]);
  assert.deepEqual(site.heard("passages"), []);
});

test("no text is fetched for a question that another has followed", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.start();
  await site.ask("modal ");
  await site.ask("jam ");
  await site.pause();

  assert.deepEqual(site.fetched.slice(WHOLE.length), ["id/text-4.json"]);
  assert.deepEqual(
    site.heard("passages").map(({ id }) => id),
    [2],
  );
});

test("a text that comes late overtakes nothing", async () => {
  const site = threadOf("id", PAGES, { said: SAID, held: ["id/text-0.json"] });
  await site.start();
  await site.ask("modal ");
  await site.pause();
  await site.ask("jam ");
  await site.pause();
  await site.letGo("id/text-0.json");

  assert.deepEqual(
    site.heard("passages").map(({ id }) => id),
    [2],
  );
});

test("a text that cannot be fetched is left out, and tried again", async () => {
  const site = threadOf("id", PAGES, { said: SAID, lost: ["id/text-4.json"] });
  await site.start();
  await site.ask("jam ");
  await site.pause();
  assert.deepEqual([site.heard("passages"), site.heard("failed")], [[], []]);

  site.lost.clear();
  await site.ask("jam ");
  await site.pause();
  assert.equal(site.heard("passages").length, 1);
});

test("only the latest question is answered when more of the index arrives", async () => {
  const site = threadOf("id", PAGES, { said: SAID, held: ["id/said.json"] });
  await site.start();
  await site.ask("modal ");
  await site.ask("jam ");
  assert.deepEqual(
    site.heard("answer").map(({ id, complete }) => [id, complete]),
    [
      [1, false],
      [2, false],
    ],
  );
  site.told.length = 0;
  await site.letGo("id/said.json");

  assert.deepEqual([...new Set(site.heard("answer").map(({ id }) => id))], [2]);
  assert.equal(site.heard("answer").at(-1).complete, true);
});

for (const file of WHOLE) {
  test(`that ${file} cannot be fetched is told, and the next question tries again`, async () => {
    const site = threadOf("id", PAGES, { said: SAID, lost: [file] });
    await site.start();
    await site.ask("modal ");
    assert.deepEqual(site.heard("failed").at(-1), { type: "failed", id: 1, what: "index" });
    assert.ok(site.heard("answer").every(({ complete }) => !complete));

    site.lost.clear();
    site.told.length = 0;
    await site.ask("modal ");
    assert.deepEqual(site.heard("failed"), []);
    assert.equal(site.heard("answer").at(-1).complete, true);
    assert.equal(site.heard("answer").at(-1).total > 0, true);
  });
}

test("an answer that is no success is a failure", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  site.files.delete("id/rest.json");
  await site.start();
  await site.ask("modal ");

  assert.equal(site.heard("failed").length > 0, true);
});

test("what was fetched is not fetched again after a failure", async () => {
  const site = threadOf("id", PAGES, { said: SAID, lost: ["id/rest.json"] });
  await site.start();
  await site.ask("modal ");
  site.lost.clear();
  await site.ask("modal ");

  const twice = site.fetched.filter((name, at, all) => all.indexOf(name) !== at);
  assert.deepEqual([...new Set(twice)], ["id/rest.json"]);
});

test("a question that comes before the table of contents waits for it", async () => {
  const site = threadOf("id", PAGES, { said: SAID });
  await site.ask("modal ");
  assert.deepEqual([site.told, site.fetched], [[], []]);
  await site.start();

  assert.deepEqual(site.heard("answer").at(-1).complete, true);
  assert.deepEqual(site.fetched, WHOLE);
});

test("of many parts only those are fetched that a question needs", async () => {
  const site = threadOf("id", PAGES, { said: SAID, starts: ALPHABET });
  await site.start();
  assert.deepEqual(site.fetched, ["id/said.json", "id/rest.json"]);

  await site.ask("zakat ");
  const parts = site.fetched.filter((name) => name.includes("words"));
  assert.equal(parts.slice(0, 3).join(), "id/words-3.json");
  const last = site.heard("answer").at(-1);
  assert.deepEqual(
    [last.complete, last.results.map((/** @type {any} */ one) => one.number)],
    [true, [1]],
  );
});

test("a part that is there is not fetched again, and nothing else is", async () => {
  const site = threadOf("id", PAGES, { said: SAID, starts: ALPHABET });
  await site.start();
  await site.ask("zakat ");
  await site.ask("jam ");
  await site.ask("zakat ");

  const twice = site.fetched.filter((name, at, all) => all.indexOf(name) !== at);
  assert.deepEqual([...new Set(twice)], []);
});

test("a question that comes while parts arrive is answered wholly too", async () => {
  const site = threadOf("id", PAGES, { said: SAID, starts: ALPHABET, held: ["id/words-3.json"] });
  await site.start();
  await site.ask("zakat ");
  await site.ask("jam ");
  await site.letGo("id/words-3.json");
  await site.pause();

  const last = site.heard("answer").at(-1);
  assert.deepEqual([last.id, last.complete, last.total], [2, true, 1]);
});

test("a question that comes before the rest is there is answered wholly too", async () => {
  const site = threadOf("id", PAGES, { said: SAID, starts: ALPHABET, held: ["id/rest.json"] });
  await site.start();
  await site.ask("zakat ");
  await site.letGo("id/rest.json");

  const last = site.heard("answer").at(-1);
  assert.deepEqual([last.id, last.complete, last.total], [1, true, 1]);
});

test("a part that cannot be fetched is told, and the next question tries again", async () => {
  const site = threadOf("id", PAGES, { said: SAID, starts: ALPHABET, lost: ["id/words-3.json"] });
  await site.start();
  await site.ask("zakat ");
  assert.deepEqual(site.heard("failed").at(-1), { type: "failed", id: 1, what: "index" });

  site.lost.clear();
  await site.ask("zakat ");
  assert.equal(site.heard("answer").at(-1).complete, true);
});

/** Caches as a browser has them; `refuses` is a full phone. @param {string[]} known */
function cachesOf(known = [], refuses = false) {
  const kept = new Map(known.map((url) => [url, "{}"]));
  /** @type {string[]} */
  const names = [];
  const store = {
    match: async (/** @type {string} */ url) => {
      const text = kept.get(url);
      return text && { json: async () => JSON.parse(text) };
    },
    put: async (/** @type {string} */ url, /** @type {string} */ text) => {
      if (refuses) throw new Error("QuotaExceededError");
      kept.set(url, text);
    },
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (/** @type {string} */ url) => kept.delete(url),
  };
  return { kept, names, open: async (/** @type {string} */ name) => (names.push(name), store) };
}
const AT = "https://hub.example/en/search/";

test("what was fetched once is there without a network", async () => {
  const caches = cachesOf();
  const before = threadOf("id", PAGES, { said: SAID, caches });
  await before.start();
  await before.ask("modal ");
  await before.pause();
  assert.deepEqual([...caches.kept.keys()].sort(), before.fetched.map((name) => AT + name).sort());

  const after = threadOf("id", PAGES, { said: SAID, caches, lost: [...before.fetched] });
  await after.start();
  await after.ask("modal ");
  await after.pause();
  assert.deepEqual(after.fetched, []);
  assert.deepEqual(after.told, before.told);
});

test("what is kept lies apart from what another site of the host keeps", async () => {
  const caches = cachesOf();
  await threadOf("id", PAGES, { said: SAID, caches }).start();

  assert.deepEqual([...new Set(caches.names)], ["search/en/"]);
});

test("old files of this language are forgotten, and nothing else is", async () => {
  const others = [`${AT}en/toc.json`, "https://hub.example/x.json", `${AT}id.json`];
  const caches = cachesOf([
    ...others,
    `${AT}id/toc.old.json`,
    `${AT}id/text.old.json`,
    `${AT}id/text-3.json`,
  ]);
  const site = threadOf("id", PAGES, { said: SAID, caches });
  await site.start();

  assert.deepEqual(
    [...caches.kept.keys()].sort(),
    [...others, ...WHOLE.map((name) => AT + name), `${AT}id/text-3.json`].sort(),
  );
});

test("a full phone keeps nothing, and is answered all the same", async () => {
  const caches = cachesOf([], true);
  const site = threadOf("id", PAGES, { said: SAID, caches });
  await site.start();
  await site.ask("modal ");

  assert.equal(site.heard("answer").at(-1).complete, true);
  assert.equal(caches.kept.size, 0);
});

test("where caches are forbidden it is answered all the same", async () => {
  const caches = { open: () => Promise.reject(new Error("SecurityError")) };
  const site = threadOf("id", PAGES, { said: SAID, caches });
  await site.start();
  await site.ask("modal ");
  await settled();

  assert.equal(site.heard("answer").at(-1).complete, true);
  assert.deepEqual(site.heard("failed"), []);
});

test("a copy that is broken is fetched anew, and mended", async () => {
  const caches = cachesOf();
  for (const name of WHOLE) caches.kept.set(AT + name, "{broken");
  const site = threadOf("id", PAGES, { said: SAID, caches });
  await site.start();
  await site.ask("modal ");

  assert.deepEqual(site.fetched, WHOLE);
  assert.equal(site.heard("answer").at(-1).complete, true);
  for (const name of WHOLE) assert.doesNotThrow(() => JSON.parse(caches.kept.get(AT + name) ?? ""));
});
