// @ts-check
// Runs the worker of a built site as a browser would, and asks it: one question after the other.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";

/**
 * Return a worker of a built site that answers questions when all of the index is there.
 * @param {string} site the folder of the built site
 * @param {string} language
 * @param {(self: object, script: string) => void} run what to run in the place of its script
 */
export function thread(site, language, run = shipped) {
  const at = pathToFileURL(`${site}/search/${language}.json`).href;
  const manifest = JSON.parse(readFileSync(new URL(at), "utf8"));
  const base = "https://hub.example/";
  const fetched = /** @type {string[]} */ ([]);
  let number = 0;
  /** @type {(message: any) => void} */
  let hear = () => {};
  const self = {
    onmessage: /** @type {((event: {data: object}) => void) | null} */ (null),
    setTimeout,
    postMessage: (/** @type {object} */ message) => hear(message),
    fetch: async (/** @type {string} */ url) => {
      fetched.push(new URL(url).pathname.split("/").slice(-2).join("/"));
      const text = await readFile(fileURLToPath(url), "utf8");
      return { ok: true, json: async () => JSON.parse(text), clone: () => null };
    },
  };
  const script = readFileSync(fileURLToPath(new URL(manifest.worker, at)), "utf8");
  run(self, script);
  const toc = JSON.parse(readFileSync(fileURLToPath(new URL(manifest.toc, at)), "utf8"));
  self.onmessage?.({ data: { type: "start", manifest, toc, at, base } });
  /**
   * Return the last answer to a question, when all that it needs has arrived.
   * @param {string} text
   * @returns {Promise<any>}
   */
  const ask = (text, kind = "", limit = 10) =>
    new Promise((resolve, reject) => {
      const id = (number += 1);
      hear = (message) => {
        if (message.type === "failed") reject(new Error(JSON.stringify(message)));
        if (message.type === "answer" && message.id === id && message.complete) resolve(message);
      };
      self.onmessage?.({ data: { type: "ask", id, text, kind, limit } });
    });
  return { ask, fetched, base };
}

/** @param {object} self @param {string} script */
const shipped = (self, script) => vm.runInNewContext(script, { self, URL, console });
