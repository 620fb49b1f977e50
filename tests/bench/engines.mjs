// @ts-check
// The engines of the search bench: how each is given the same sections, and how it is asked.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { stemEnglish } from "../../overrides/assets/javascripts/search/stem_en.mjs";
import { stemIndonesian } from "../../overrides/assets/javascripts/search/stem_id.mjs";
import { thread } from "../search/thread.mjs";

/**
 * @typedef {{location: string, title: string, heading: string, text: string}} Section the top of a
 *   page has no heading; its location has no "#"
 * @typedef {object} Open an engine that has begun, from files
 * @property {(question: string) => Promise<string[]>} ask the locations of the best, the best first
 * @property {() => Promise<string[]>} fetched the files that it has needed so far
 * @typedef {object} Engine
 * @property {(sections: Section[], folder: string, language: string) => void} prepare writes what
 *   it answers from, unless others have done so
 * @property {(folder: string, language: string) => Promise<Open>} open
 */

export const MOST = 10; // results
const QUIET = 600; // milliseconds
const peers = createRequire(new URL("../../.cache/bench/node/", import.meta.url));
const nothing = () => {};

/** Return the bytes of a file on the way to a phone. @param {string} file @returns {number} */
export const sent = (file) =>
  Math.min(statSync(file).size, gzipSync(readFileSync(file), { level: 9 }).length);

/** The hub's own, as its pages have it: `folder` is a built site. @type {Engine} */
const ours = {
  prepare: nothing,
  async open(folder, language) {
    const site = thread(folder, language);
    const at = `${folder}/search`;
    const list = `${at}/${language}.json`;
    const { worker, toc } = JSON.parse(readFileSync(list, "utf8"));
    const ask = async (/** @type {string} */ question) => {
      const { results } = await site.ask(question, "", MOST);
      return results.map((/** @type {{url: string}} */ one) => one.url.slice(site.base.length));
    };
    const fetched = async () => {
      // The passages below the results follow by themselves, when the reader pauses.
      for (let known = -1; known !== site.fetched.length;) {
        known = site.fetched.length;
        await new Promise((done) => setTimeout(done, QUIET));
      }
      return [list, ...[worker, toc, ...site.fetched].map((file) => `${at}/${file}`)];
    };
    return { ask, fetched };
  },
};

/** Material's worker, with the index that its plugin writes for an Indonesian site. @type {Engine} */
const material = {
  prepare(sections, folder) {
    const config = {
      lang: ["en"], // there is no Indonesian; "id" becomes this
      separator: "[\\s\\-]+",
      pipeline: [" "],
      fields: { title: { boost: 1e3 }, text: { boost: 1 }, tags: { boost: 1e6 } },
    };
    const html = (/** @type {string} */ text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    const docs = sections.map(({ location, title, heading, text }) => ({
      location,
      title: html(heading || title),
      text: text && `<p>${html(text)}</p>`,
    }));
    writeFileSync(`${folder}/search_index.json`, JSON.stringify({ config, docs }));
  },
  async open(folder) {
    const files = [`${folder}/material.js`, `${folder}/search_index.json`];
    /** @type {(event: {data: object}) => void} */ let tell = nothing;
    /** @type {(message: any) => void} */ let hear = nothing;
    const self = {
      console,
      addEventListener: (/** @type {string} */ _, /** @type {typeof tell} */ to) => (tell = to),
      postMessage: (/** @type {object} */ message) => hear(message),
    };
    vm.runInNewContext(readFileSync(files[0], "utf8"), Object.assign(self, { self }));
    const said = (/** @type {object} */ data) =>
      new Promise((resolve) => {
        hear = resolve;
        tell({ data });
      });
    const index = JSON.parse(readFileSync(files[1], "utf8"));
    await said({ type: 0, data: { ...index, options: { suggest: false } } });
    return {
      fetched: async () => files,
      async ask(question) {
        const { data } = await said({ type: 2, data: question });
        // It shows pages, with their sections below; each counts for itself, which is kinder.
        const found = data.items.flat().filter((/** @type {any} */ { score }) => score > 0);
        found.sort((/** @type {any} */ one, /** @type {any} */ other) => other.score - one.score);
        return found.slice(0, MOST).map((/** @type {Section} */ { location }) => location);
      },
    };
  },
};

/** Pagefind's bundle, on one thread, as its program has written it. @type {Engine} */
const pagefind = {
  prepare: nothing,
  async open(folder, language) {
    const files = [`${folder}/pagefind/pagefind.js`];
    const html = { getAttribute: () => language };
    const document = { currentScript: null, querySelector: () => html };
    const fetch = async (/** @type {string} */ url) => {
      const file = fileURLToPath(url.replace(/\?.*/, ""));
      files.push(file);
      return new Response(readFileSync(file));
    };
    Object.assign(globalThis, { document, fetch });
    const engine = await import(pathToFileURL(files[0]).href);
    await engine.init();
    return {
      fetched: async () => [...new Set(files)],
      async ask(question) {
        const { results } = await engine.search(question);
        const best = results.slice(0, MOST);
        const shown = await Promise.all(best.map((/** @type {any} */ one) => one.data()));
        return shown.map(({ meta, url }) => meta.location ?? url);
      },
    };
  },
};

/** @typedef {{stems?: boolean, search?: object}} Settings */

/** Return MiniSearch with some settings. @param {Settings} settings @returns {Engine} */
const minisearch = ({ stems = false, search = {} }) => {
  const name = "minisearch.json";
  const options = (/** @type {string} */ language) => {
    const stem = { id: stemIndonesian, en: stemEnglish }[language] ?? String;
    return {
      fields: ["title", "heading", "text"],
      idField: "location",
      searchOptions: search,
      ...(stems && { processTerm: (/** @type {string} */ term) => stem(term.toLowerCase()) }),
    };
  };
  return {
    prepare(sections, folder, language) {
      const MiniSearch = peers("minisearch");
      const index = new MiniSearch(options(language));
      index.addAll(sections);
      writeFileSync(`${folder}/${name}`, JSON.stringify(index));
    },
    async open(folder, language) {
      const files = [`${folder}/minisearch.js`, `${folder}/${name}`];
      const MiniSearch = peers("minisearch");
      const index = MiniSearch.loadJSON(readFileSync(files[1], "utf8"), options(language));
      return {
        fetched: async () => files,
        ask: async (question) =>
          index
            .search(question)
            .slice(0, MOST)
            .map((/** @type {any} */ { id }) => id),
      };
    },
  };
};

/** Orama with its own stemmers. @type {Engine} */
const orama = {
  prepare(sections, folder) {
    writeFileSync(`${folder}/sections.json`, JSON.stringify(sections));
  },
  async open(folder, language) {
    const { create, insertMultiple, search } = peers("@orama/orama");
    const name = { id: "indonesian", en: "english" }[language] ?? "";
    const { stemmer } = peers(`@orama/stemmers/${name}`);
    const index = create({
      schema: { location: "string", title: "string", heading: "string", text: "string" },
      components: { tokenizer: { language: name, stemming: true, stemmer } },
    });
    await insertMultiple(index, JSON.parse(readFileSync(`${folder}/sections.json`, "utf8")));
    const properties = ["title", "heading", "text"];
    return {
      fetched: async () => [],
      async ask(term) {
        const { hits } = await search(index, { term, properties, limit: MOST });
        return hits.map((/** @type {any} */ { document }) => document.location);
      },
    };
  },
};

/** @type {Record<string, Engine>} */
export const engines = {
  ours,
  material,
  pagefind,
  // With more weight for titles and headings it answers the dev half worse.
  stems: minisearch({ stems: true }),
  fuzzy: minisearch({ stems: true, search: { prefix: true, fuzzy: 0.2 } }),
  plain: minisearch({}),
  orama,
};
