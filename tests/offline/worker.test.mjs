// @ts-check
// The worker: what it answers with and without a network, what it keeps and forgets.
import assert from "node:assert/strict";
import test from "node:test";
import { pageOf, phoneOf, SCOPE, SITE } from "./phone.mjs";

const LOST = '<html><h1>Lost</h1><ul id="hub-kept"><li>x</li></ul></html>';
const FILES = {
  "": pageOf("Home"),
  "a/": pageOf("A"),
  "en/": pageOf("English"),
  "hub.aaaaaaaa.css": "a",
  "mark.svg": "<svg/>",
  "503.html?v=1": LOST,
  "en/503.html?v=1": LOST.replace("Lost", "Lost in English"),
  "search/id.json": '{"toc": "id/toc.cccccccc.json"}',
  "search/id/toc.cccccccc.json": "{}",
};

test("the shell is kept at the start, and all of it", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.install();
  assert.deepEqual(phone.kept("hub-files"), SITE.shell);

  const broken = phoneOf({ ...FILES, "mark.svg": "" });
  await assert.rejects(broken.install());
});

test("a page is answered from what is kept, and fetched anew behind it", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  phone.self.files["a/"] = pageOf("B");
  const old = await (await phone.open("a/?q=1#x")).text();
  assert.equal(old, pageOf("A"));
  assert.deepEqual(phone.told, ["changed"]);

  assert.equal(await (await phone.open("a/")).text(), pageOf("B"));
  assert.deepEqual(phone.told, ["changed"]);
});

test("a page that opens is told when it asks, however soon the news came", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  phone.self.files["a/"] = pageOf("B");
  await phone.open("a/");
  phone.told.length = 0;
  await phone.tell("a/");
  assert.deepEqual(phone.told, ["changed"]);

  await phone.open("a/");
  phone.told.length = 0;
  await phone.tell("a/");
  assert.deepEqual(phone.told, []);
});

test("a new frame is no news, and is kept", async () => {
  const phone = phoneOf({ ...FILES, "hub.bbbbbbbb.css": "b" });
  await phone.open("a/");
  const anew = pageOf("A", '<link rel="stylesheet" href="../hub.bbbbbbbb.css">');
  phone.self.files["a/"] = anew;
  await phone.open("a/");

  assert.deepEqual(phone.told, []);
  assert.equal(await (await phone.open("a/")).text(), anew);
  assert.ok(phone.kept("hub-files").includes("hub.bbbbbbbb.css"));
});

test("a page is not kept without its styles", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  phone.self.files["a/"] = pageOf("B", '<link rel="stylesheet" href="../hub.bbbbbbbb.css">');
  await phone.open("a/");
  phone.self.up = false;

  assert.equal(await (await phone.open("a/")).text(), pageOf("A"));
});

test("a page that has gone or moved is forgotten; a host in trouble changes nothing", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  phone.self.moved.add("a/");
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-pages"), []);

  phone.self.moved.clear();
  await phone.open("a/");
  delete phone.self.files["a/"];
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-pages"), []);

  phone.self.files["a/"] = pageOf("A");
  await phone.open("a/");
  phone.self.fetch = async () => new Response("trouble", { status: 503 });
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-pages"), ["a/"]);
});

test("where everything is missing for a while, nothing is forgotten; what is gone for good is", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  phone.self.fetch = async () => new Response("lost", { status: 404 });
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-pages"), ["a/"]);

  phone.self.fetch = async () => new Response("gone", { status: 410 });
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-pages"), []);
});

test("what is written for a folder is not answered beside it", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.open("a/");
  for (const path of ["a", "a/index.html"]) {
    const answer = await phone.open(path);
    assert.deepEqual([answer.status, answer.headers.get("location")], [302, `${SCOPE}a/`]);
  }
});

test("without a network and a copy, the page of the language says what is there", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.install();
  await phone.open("a/");
  await phone.open("en/");
  phone.self.up = false;
  const answer = await phone.open("b/");
  assert.equal(answer.status, 503);
  assert.equal(
    await answer.text(),
    LOST.replace("<li>x</li>", `<li><a href="${SCOPE}a/">A</a></li>`),
  );
  assert.match(await (await phone.open("en/b/")).text(), /Lost in English.*English<\/a>/);

  phone.caches.stores.clear();
  assert.equal((await phone.open("b/")).type, "error");
});

test("what another site of this host keeps is neither listed nor forgotten", async () => {
  const phone = phoneOf({ ...FILES });
  const address = "https://hub.example/y/b/";
  await (await phone.caches.open("hub-pages/y/")).put(address, new Response(pageOf("Other")));
  const files = await phone.caches.open("hub-files/y/");
  await files.put("https://hub.example/y/hub.eeeeeeee.css", new Response("e"));
  await phone.install();
  await phone.activate();
  await phone.tell("../y/hub.eeeeeeee.css", "../y/p.360.eeeeeeee.webp");
  assert.equal((await files.keys()).length, 1);
  assert.deepEqual(phone.kept("hub-files"), SITE.shell);
  assert.deepEqual(phone.asked, SITE.shell);
  phone.self.up = false;
  assert.doesNotMatch(await (await phone.open("b/")).text(), /Other/);
});

test("a title with a $ is listed as it is", async () => {
  const phone = phoneOf({ ...FILES, "a/": pageOf("$& $1") });
  await phone.install();
  await phone.open("a/");
  phone.self.up = false;
  assert.ok((await (await phone.open("b/")).text()).includes(">$& $1</a>"));
});

test("a broken copy is no copy", async () => {
  const phone = phoneOf({ ...FILES });
  (await phone.caches.open("hub-pages/x/")).put(`${SCOPE}a/`, new Response("<html><h1>A"));
  assert.equal(await (await phone.open("a/")).text(), pageOf("A"));
  phone.self.up = false;
  assert.equal(await (await phone.open("a/")).text(), pageOf("A"));
});

test("a page of another site below the same address is shown and not kept", async () => {
  const phone = phoneOf({ ...FILES, "other/": "<html><article>Other</article></html>" });
  assert.ok((await (await phone.open("other/")).text()).includes("Other"));
  assert.deepEqual([...(phone.caches.stores.get("hub-pages/x/")?.keys() ?? [])], []);
});

test("a named file is fetched once, another behind what is kept", async () => {
  const phone = phoneOf({ ...FILES });
  for (const path of ["hub.aaaaaaaa.css", "mark.svg", "hub.aaaaaaaa.css", "mark.svg"]) {
    await phone.load(path);
  }
  assert.deepEqual(phone.asked, ["hub.aaaaaaaa.css", "mark.svg", "mark.svg"]);
  phone.self.up = false;
  assert.equal(await (await phone.load("mark.svg")).text(), "<svg/>");
});

test("what tells of a change is that of today where the page's own is gone", async () => {
  const site = { ...SITE, shell: [...SITE.shell, "changed.aaaaaaaa.mjs"] };
  const phone = phoneOf({ ...FILES, "changed.aaaaaaaa.mjs": "today" }, site);
  await phone.install();
  assert.equal(await (await phone.load("changed.99999999.mjs")).text(), "today");
});

test("styles that are gone are those of today; a script of another time is none", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.install();
  assert.equal(await (await phone.load("hub.99999999.css")).text(), "a");
  assert.equal((await phone.load("hub.99999999.js")).status, 404);
  phone.self.up = false;
  assert.equal(await (await phone.load("hub.99999999.css")).text(), "a");
  assert.equal((await phone.load("hub.99999999.js")).type, "error");
});

test("the search's list is the newest, or the last", async () => {
  const phone = phoneOf({ ...FILES });
  await phone.load("search/id.json");
  phone.self.files["search/id.json"] = "{}";
  assert.equal(await (await phone.load("search/id.json")).text(), "{}");
  phone.self.up = false;
  assert.equal(await (await phone.load("search/id.json")).text(), "{}");
  await assert.rejects(phone.load("search/en.json"));
});

test("what is no part of the hub's reading is left alone", async () => {
  const phone = phoneOf({ ...FILES });
  assert.equal(await phone.load("a/"), undefined); // what a page fetches is never an old copy
  assert.equal(await phone.load("mark.svg", "POST"), undefined);
  assert.equal(await phone.load("search/id/words.cccccccc.json"), undefined);
  assert.equal(await phone.load("offline/id.json"), undefined);
  assert.equal(await phone.open("a.pdf"), undefined);
});

test("only so many pictures are kept, the last", async () => {
  const names = Array.from({ length: 62 }, (_, at) => `p${at}.360.aaaaaaaa.webp`);
  const phone = phoneOf({ ...FILES, ...Object.fromEntries(names.map((name) => [name, "p"])) });
  for (const name of names) await phone.load(name);
  assert.deepEqual(phone.kept("hub-pictures"), names.slice(2));
});

test("a picture whose name says nothing of its content is fetched anew behind what is kept", async () => {
  const phone = phoneOf({ ...FILES, "p.png": "old" });
  await phone.load("p.png");
  phone.self.files["p.png"] = "new";
  assert.equal(await (await phone.load("p.png")).text(), "old");
  assert.equal(await (await phone.load("p.png")).text(), "new");
});

test("a picture that was saved stands for its other sizes and forms", async () => {
  const phone = phoneOf({ ...FILES });
  const files = await phone.caches.open("hub-files/x/");
  await files.put(`${SCOPE}p.360.aaaaaaaa.webp`, new Response("p"));
  assert.equal(await (await phone.load("p.720.bbbbbbbb.avif")).text(), "p");
  assert.equal((await phone.load("q.720.bbbbbbbb.avif")).status, 404);
});

test("a picture that was saved is not paid for again, until the page shows another", async () => {
  const page = (/** @type {string} */ hash) =>
    pageOf(`<source srcset="../p.720.${hash}.avif"><img src="../p.360.${hash}.webp">`);
  const later = { "p.720.bbbbbbbb.avif": "new", "p.720.aaaaaaaa.avif": "paid" };
  const phone = phoneOf({ ...FILES, ...later, "a/": page("aaaaaaaa") });
  const files = await phone.caches.open("hub-files/x/");
  await files.put(`${SCOPE}p.360.aaaaaaaa.webp`, new Response("saved"));
  await phone.open("a/");
  assert.equal(await (await phone.load("p.720.aaaaaaaa.avif")).text(), "saved");

  phone.self.files["a/"] = page("bbbbbbbb");
  await phone.open("a/");
  assert.equal(await (await phone.load("p.720.bbbbbbbb.avif")).text(), "new");
});

test("what a page tells of is kept, once, and the shell with it", async () => {
  const phone = phoneOf({ ...FILES, "p.360.aaaaaaaa.webp": "p" });
  await phone.tell("a/", "", "p.360.aaaaaaaa.webp", "nowhere/", "en/");
  assert.deepEqual(phone.kept("hub-pages"), ["a/", "", "en/"]);
  assert.deepEqual(phone.kept("hub-pictures"), ["p.360.aaaaaaaa.webp"]);
  assert.deepEqual(phone.kept("hub-files"), SITE.shell);
  phone.asked.length = 0;
  await phone.tell("a/", "", "p.360.aaaaaaaa.webp");
  assert.deepEqual(phone.asked, []);
});

test("a full phone is answered all the same", async () => {
  const phone = phoneOf({ ...FILES });
  phone.caches.room = 0;
  assert.equal(await (await phone.open("a/")).text(), pageOf("A"));
  assert.equal(await (await phone.load("mark.svg")).text(), "<svg/>");
  await phone.tell("a/");
  assert.deepEqual(phone.kept("hub-pages"), []);
});

test("where caches are forbidden the network answers", async () => {
  const phone = phoneOf({ ...FILES });
  phone.caches.open = phone.caches.match = () => Promise.reject(new Error("SecurityError"));
  assert.equal(await (await phone.open("a/")).text(), pageOf("A"));
  assert.equal(await (await phone.load("mark.svg")).text(), "<svg/>");
  assert.equal(await (await phone.load("search/id.json")).text(), FILES["search/id.json"]);
  await phone.activate();
});

test("what a script loads later is kept once it was loaded, and forgotten with it", async () => {
  const script = (/** @type {string} */ hash) =>
    `import("./changed.${hash}.mjs"), styled("../x/changed.${hash}.css")`;
  const page = pageOf("A", '<script type="module" src="/x/hub.bbbbbbbb.js"></script>');
  /** @param {string} hash @returns {Record<string, string>} */
  const made = (hash) => ({
    [`hub.${hash}.js`]: script(hash),
    [`changed.${hash}.mjs`]: "m",
    [`changed.${hash}.css`]: "c",
  });
  const [old, gone] = [made("bbbbbbbb"), made("cccccccc")];
  const phone = phoneOf({ ...FILES, ...old, "a/": page });
  await phone.load("hub.bbbbbbbb.js"); // as the page itself does, before it is kept
  await phone.open("a/");
  assert.deepEqual(phone.kept("hub-files"), ["hub.bbbbbbbb.js"]);
  for (const name of Object.keys(old).slice(1)) await phone.load(name);
  const files = await phone.caches.open("hub-files/x/");
  for (const [name, text] of Object.entries(gone))
    await files.put(SCOPE + name, new Response(text));
  await phone.activate();
  assert.deepEqual(phone.kept("hub-files"), Object.keys(old));
  for (const name of Object.keys(old)) delete phone.self.files[name];
  assert.equal(await (await phone.load("changed.bbbbbbbb.mjs")).text(), "m");
  assert.equal(await (await phone.load("changed.bbbbbbbb.css")).text(), "c");
});

test("files are forgotten when no page was made with them", async () => {
  const head = (/** @type {string} */ name) => `<link rel="stylesheet" href="/x/${name}">`;
  const phone = phoneOf({
    ...FILES,
    "a/": pageOf("A", head("hub.bbbbbbbb.css")),
    "b/": pageOf("B", head("hub.cccccccc.css")),
    "hub.bbbbbbbb.css": "b",
    "hub.cccccccc.css": "c",
    "503.html?v=0": LOST,
  });
  await phone.install();
  await phone.open("a/");
  await phone.open("b/");
  await phone.load("search/id.json");
  await phone.load("search/id/toc.cccccccc.json");
  const files = await phone.caches.open("hub-files/x/");
  await files.put(`${SCOPE}503.html?v=0`, new Response(LOST));
  await files.put(`${SCOPE}search/id/toc.dddddddd.json`, new Response("{}"));
  await (await phone.caches.open("hub-pages/x/")).delete(`${SCOPE}b/`);
  await phone.activate();

  assert.deepEqual(phone.kept("hub-files"), [
    ...SITE.shell,
    "hub.bbbbbbbb.css",
    "search/id.json",
    "search/id/toc.cccccccc.json",
  ]);
});
