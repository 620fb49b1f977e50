// @ts-check
// The search's own thread: fetches the index part by part, and answers with what it has.
import { answerOf, passageFor } from "./answer.mjs";
import { Index } from "./index.mjs";
import { numbersOf } from "./parts.mjs";

/**
 * @typedef {object} Manifest names of files, as seen from the manifest
 * @property {string} toc
 * @property {string} said
 * @property {string} rest
 * @property {[first: string, file: string][]} words
 *
 * @typedef {{lengths: string, texts: [first: number, file: string][]}} Rest how long each section
 *   is, and which file has its text
 * @typedef {{type: "start", manifest: Manifest, toc: import("./index.mjs").Contents, at: string,
 *   base: string}} Start
 * @typedef {{type: "ask", id: number, text: string, kind: string, limit: number}} Ask
 * @typedef {{postMessage: (message: object) => void, fetch: typeof fetch, setTimeout: typeof setTimeout, caches?: CacheStorage,
 *   onmessage: ((event: {data: Start | Ask}) => void) | null}} Thread
 */

/** Above this many parts only those are fetched that a question needs. */
const FETCHED_AT_ONCE = 2;
const STORE = "search";
/** Milliseconds without a new question before texts are fetched for the answer. */
const PAUSE = 300;

/**
 * Answer what a page asks.
 * @param {Thread} thread
 * @param {import("./index.mjs").Language} language
 */
export function serve(thread, language) {
  /** @type {Start} */ let start;
  /** @type {Ask | null} */ let latest = null;
  /** @type {Index | null} */ let index = null;
  /** @type {import("./index.mjs").Said | null} */ let said = null;
  /** @type {Rest | null} */ let rest = null;
  let loading = false;
  const texts = new Map(/** @type {[string, Promise<string[]>][]} */ ([]));

  /** @param {string} file @returns {Promise<any>} */
  const fetched = (file) => fetchedOnce(thread, start.at, new URL(file, start.at).href);

  /** @param {Index} known */
  const load = async (known) => {
    const { manifest } = start;
    if (!said) {
      said = /** @type {import("./index.mjs").Said} */ (await fetched(manifest.said));
      known.hear(said);
      answer();
    }
    if (manifest.words.length <= FETCHED_AT_ONCE) {
      manifest.words.forEach(([first]) => known.want(first));
    }
    // An answer may want more parts, which are fetched in the next round.
    do {
      const parts = [...known.wanted].map(async (number) => {
        known.add(await fetched(manifest.words[number][1]), number);
      });
      if (!rest) {
        rest = /** @type {Rest} */ (await fetched(manifest.rest));
        known.measure(numbersOf(rest.lengths));
        forget(thread, start, rest).catch(() => {}); // what is left over only takes room
      }
      await Promise.all(parts);
      answer();
    } while (known.wanted.size);
  };

  const loadOnce = async () => {
    if (loading || !index) return;
    loading = true;
    try {
      await load(index);
    } catch {
      thread.postMessage({ type: "failed", id: latest?.id, what: "index" });
    }
    loading = false;
  };

  const answer = () => {
    if (!index || !latest) return;
    const { id, text } = latest;
    const found = answerOf(index, said, latest);
    const absolute = (/** @type {{url: string}} */ one) => ({
      ...one,
      url: new URL(one.url, start.base).href,
    });
    const { results, card, popular, ...more } = found;
    const complete = rest !== null && index.wanted.size === 0;
    thread.postMessage({
      ...more,
      type: "answer",
      id,
      text,
      complete,
      results: results.map(absolute),
      card: card && absolute(card),
      popular: popular.map(absolute),
    });
    if (complete)
      read(
        latest,
        results.map(({ number }) => number),
        card,
      );
    else if (rest) loadOnce();
  };

  /**
   * Send what stands in the sections found, those first whose text is here; the rest is fetched
   * when the reader pauses, for data is paid.
   * @param {Ask} asked @param {number[]} numbers @param {import("./offers.mjs").Card | null} card
   */
  const read = async (asked, numbers, card) => {
    const { id, text: question } = asked;
    const wanted = card?.type === "term" ? [...numbers, card.number] : numbers;
    const here = wanted.filter((number) => texts.has(fileOf(number).file));
    const away = wanted.filter((number) => !here.includes(number));
    /** @param {number} number */
    const send = async (number) => {
      const text = await textOf(number).catch(() => null); // offline: the heading has to do
      if (text === null || asked !== latest || !index) return;
      const { segments, words } = passageFor(index, question, number, text);
      if (number === wanted[numbers.length]) {
        thread.postMessage({ type: "meaning", id, text, words });
      } else {
        thread.postMessage({ type: "passages", id, passages: [[number, segments, words]] });
      }
    };
    here.forEach(send);
    if (away.length) await new Promise((resolve) => thread.setTimeout(resolve, PAUSE));
    if (asked === latest) away.forEach(send);
  };

  /** @param {number} number @returns {{first: number, file: string}} where the text of a section is */
  const fileOf = (number) => {
    const files = /** @type {Rest} */ (rest).texts;
    const after = files.findIndex(([first]) => first > number);
    const [first, file] = files[(after < 0 ? files.length : after) - 1];
    return { first, file };
  };

  /** @param {number} number @returns {Promise<string>} */
  const textOf = async (number) => {
    const { first, file } = fileOf(number);
    const known = texts.get(file) ?? fetched(file);
    texts.set(file, known);
    known.catch(() => texts.delete(file));
    return (await known)[number - first];
  };

  thread.onmessage = ({ data }) => {
    if (data.type === "start") {
      start = data;
      const firsts = start.manifest.words.map(([first]) => first);
      index = new Index(start.toc, language, firsts);
    } else {
      latest = data;
      answer();
    }
    if (!rest) loadOnce();
  };
}

/** Return the folder of the site, for others may share its host. @param {string} at */
const folderOf = (at) => new URL("..", at).pathname;

/**
 * Return a file of the index. Its name changes with its content, so it is fetched once and kept.
 * @param {Thread} thread
 * @param {string} at
 * @param {string} url
 */
async function fetchedOnce(thread, at, url) {
  const store = await thread.caches?.open(STORE + folderOf(at)).catch(() => null); // none without https
  try {
    const known = await store?.match(url);
    if (known) return await known.json();
  } catch {
    store?.delete(url).catch(() => {}); // a broken copy: the network has another
  }
  const response = await thread.fetch(url);
  if (!response.ok) throw new Error(`${response.status}: ${url}`);
  const copy = response.clone();
  const content = await response.json();
  store?.put(url, copy).catch(() => {}); // a full phone keeps nothing
  return content;
}

/** Forget what older indexes of this language have left. @param {Thread} thread @param {Start} start @param {Rest} rest */
async function forget(thread, { manifest, at }, { texts }) {
  const store = await thread.caches?.open(STORE + folderOf(at)).catch(() => null);
  const parts = [...manifest.words, ...texts].map(([, file]) => file);
  const files = [manifest.said, manifest.rest, ...parts];
  const kept = new Set(files.map((file) => new URL(file, at).href));
  const folder = new URL(".", new URL(manifest.said, at)).href;
  for (const { url } of (await store?.keys()) ?? []) {
    if (url.startsWith(folder) && !kept.has(url)) await store?.delete(url);
  }
}
