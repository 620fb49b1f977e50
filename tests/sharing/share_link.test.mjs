// @ts-check
// Where the link that shares a page leads when the panel cannot open.
import assert from "node:assert/strict";
import test from "node:test";
import { share } from "../../overrides/assets/javascripts/page/share_link.mjs";

const CANONICAL = "https://hub.example/alat/en/pelajaran/laba/";
const LINK = "../../../p/L09/";

/** Return a browser without dialogs, and its link that shares. */
const browser = () => {
  const link = /** @type {HTMLAnchorElement} */ ({
    href: "http://localhost/en/p/L09/",
    getAttribute: () => LINK,
  });
  const elements = { ".hub-share": link, "[rel=canonical]": { href: CANONICAL } };
  const document = {
    documentElement: { lang: "en" },
    title: "Laba & komisi – Hub",
    querySelector: (/** @type {keyof typeof elements} */ selector) => elements[selector],
    createElement: () => ({}),
  };
  Object.assign(globalThis, { document, location: { href: "" } });
  return link;
};

/** Return where a tap leads, and whether the link's own way was stopped. */
const tapped = async (/** @type {HTMLAnchorElement} */ link, keys = {}) => {
  let isStopped = false;
  location.href = "";
  const event = {
    ctrlKey: false,
    metaKey: false,
    ...keys,
    preventDefault: () => (isStopped = true),
  };
  link.onclick?.call(link, /** @type {any} */ (event));
  // Loading a module takes a few turns.
  for (let turn = 0; turn < 50 && !location.href && isStopped; turn++)
    await new Promise((done) => setTimeout(done, 10));
  return { isStopped, href: location.href };
};

test("it leads to WhatsApp, with the title and the permanent address, at each tap", async () => {
  const link = browser();
  share();
  const text = "Laba & komisi – Hub\nhttps://hub.example/alat/p/L09";
  const expected = { isStopped: true, href: `https://wa.me/?text=${encodeURIComponent(text)}` };

  assert.deepEqual(await tapped(link), expected);
  assert.deepEqual(await tapped(link), expected);
});

test("with a key that opens a tab it is the link that it is", async () => {
  const link = browser();
  share();

  assert.deepEqual(await tapped(link, { ctrlKey: true }), { isStopped: false, href: "" });
});
