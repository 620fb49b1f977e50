// @ts-check
// Who reads, and how reading goes on, halts and ends.
import assert from "node:assert/strict";
import test from "node:test";
import { speakerOf } from "../../overrides/assets/javascripts/page/speaker.mjs";
import { voiceFor } from "../../overrides/assets/javascripts/page/voices.mjs";

/** @param {string} lang */
const voice = (lang, more = {}) =>
  /** @type {any} */ ({ lang, localService: true, default: false, ...more });

test("a voice is one of the language, and on the phone itself", () => {
  for (const lang of ["id-ID", "id_ID", "in_ID", "in-ID", "ind", "ID"])
    assert.deepEqual(voiceFor([voice("en-GB"), voice(lang)], "id"), voice(lang));
  assert.equal(voiceFor([voice("id-ID", { localService: false })], "id"), undefined);
  assert.equal(voiceFor([voice("inh"), voice("idn-x"), voice("en-IN")], "id"), undefined);
  assert.equal(voiceFor([], "en"), undefined);
  const usual = voice("en_US", { default: true });
  assert.equal(voiceFor([voice("en-AU"), usual, voice("id-ID", { default: true })], "en"), usual);
});

/** A phone that says one thing at a time, and says when it was told to be silent. */
const phone = (usable = true) => {
  /** @type {any[]} */
  const heard = [];
  /** @type {any} */
  let now = null;
  const told = /** @type {string[]} */ ([]);
  const synthesis = /** @type {any} */ ({
    speak: (/** @type {any} */ one) => heard.push((now = one).text),
    cancel: () => {
      const cut = now;
      now = null;
      cut?.onerror({ error: "canceled" }); // some browsers: the end, some later, some not at all
      cut?.onend();
    },
  });
  const it = speakerOf(
    synthesis,
    (text) => /** @type {any} */ (usable ? { text } : undefined),
    (state, passage) => told.push(passage ? `${state} ${passage.text}` : state),
  );
  const end = () => {
    const ended = now;
    now = null;
    ended.onend();
  };
  return { ...it, heard, told, end, fail: (/** @type {string} */ error) => now.onerror({ error }) };
};
const TWO = ["one", "two"].map((text) => ({ element: /** @type {any} */ (null), text }));

test("one sentence follows the other, and then it ends", () => {
  const it = phone();
  it.read(TWO);
  it.end();
  it.end();
  assert.deepEqual(it.heard, ["one", "two"]);
  assert.deepEqual(it.told, ["reading one", "reading two", "ended"]);
});

test("after a pause the sentence is said again from its beginning", () => {
  const it = phone();
  it.read(TWO);
  it.end();
  it.pause();
  assert.deepEqual(it.told.slice(-1), ["paused two"]);
  it.resume();
  assert.deepEqual(it.heard, ["one", "two", "two"]);
  it.end();
  assert.deepEqual(it.told.slice(-1), ["ended"]);
});

test("another speed is heard at once, but does not end a pause", () => {
  const it = phone();
  it.read(TWO);
  it.hasten();
  assert.deepEqual(it.heard, ["one", "one"]);
  it.pause();
  it.hasten();
  assert.deepEqual(it.heard, ["one", "one"]);
});

test("to read something else silences what was read", () => {
  const it = phone();
  it.read(TWO);
  it.end();
  it.read(TWO);
  it.end();
  assert.deepEqual(it.heard, ["one", "two", "one", "two"]);
});

test("to stop forgets it, and a voice that is not ours is left alone", () => {
  const it = phone();
  it.stop();
  assert.deepEqual(it.told, []);
  it.read(TWO);
  it.stop();
  assert.deepEqual(it.told, ["reading one", "off"]);
});

test("silenced from elsewhere it is paused; a voice that fails says so", () => {
  const it = phone();
  it.read(TWO);
  it.fail("interrupted");
  assert.deepEqual(it.told.slice(-1), ["paused one"]);
  it.resume();
  it.fail("synthesis-failed");
  assert.deepEqual(it.told.slice(-1), ["failed one"]);
  it.resume();
  it.end();
  assert.deepEqual(it.heard.slice(-1), ["two"]);

  const mute = phone(false);
  mute.read(TWO);
  assert.deepEqual([mute.heard, mute.told], [[], ["failed one"]]);
});
