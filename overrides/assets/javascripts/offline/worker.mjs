// @ts-check
// The worker between the hub and the network: what was read is there again, whatever the network does.
import { keepFiles, keepPage, keptFile, keptPage, openStore } from "./keeping.mjs";
import { FILES, PAGES, PICTURES } from "./names.mjs";
import { articleOf, isNamed, kindOf, namesIn } from "./reading.mjs";
import { placeOf, sightOf, stemOf, titleOf } from "./reading.mjs";

/**
 * @typedef {object} Site what the build knows; addresses are as seen from the scope
 * @property {string[]} shell what every page is made of, and the pages without a network
 * @property {[folder: string, page: string][]} lost the page without a network for each language,
 *   the language at the root last
 *
 * @typedef {any} Self the worker's global scope: TypeScript has no types of it beside those of a page
 */

const MOST_PICTURES = 60;

/**
 * Answer for the network.
 * @param {Self} self
 * @param {Site} site
 */
export function serve(self, site) {
  const { caches, clients } = self;
  const { scope } = self.registration;
  const folder = new URL(scope).pathname;
  const thread = { caches, folder, fetch: (/** @type {any} */ ...asked) => self.fetch(...asked) };
  const shell = site.shell.map((one) => new URL(one, scope).href);
  /** @type {Map<string, Promise<boolean>>} whether a page that was just opened has changed */
  const renewed = new Map();

  /** Keep a file of the network's answer. @param {string} store @param {Response} response */
  const put = async (store, /** @type {string} */ address, response) => {
    if (!response.ok) return;
    const files = await openStore(thread, store);
    await files.put(address, response);
    if (store !== PICTURES) return;
    const all = await files.keys();
    for (const old of all.slice(0, -MOST_PICTURES)) await files.delete(old);
  };

  /** Fetch a file, and keep it in the background. @param {any} event @param {string} store */
  const fetched = async (event, store, init = {}) => {
    const response = await self.fetch(event.request, init);
    const copy = response.clone();
    event.waitUntil(put(store, event.request.url, copy).catch(() => {})); // a full phone
    return response;
  };

  /** Fetch a page anew and return whether what it says has changed. @param {string} place @param {string} old */
  const renew = async (place, old) => {
    const response = await self.fetch(place, { cache: "no-cache" });
    const pages = await openStore(thread, PAGES);
    const { redirected, status } = response;
    // Where home is missing too, the host is in trouble: a bad deploy must not empty phones.
    const gone =
      status === 410 || (status === 404 && (await self.fetch(scope, { cache: "no-cache" })).ok);
    if (redirected || gone) {
      await pages.delete(place); // it has moved or gone
      return false;
    }
    const copy = response.clone();
    if (!response.ok || (await copy.text()) === old) return false;
    const changed = articleOf(await keepPage(thread, place, response)) !== articleOf(old);
    if (changed)
      for (const client of await clients.matchAll())
        if (placeOf(client.url) === place) client.postMessage("changed");
    return changed;
  };

  /** The page without a network, with what is kept in its language. @param {string} place */
  const lost = async (place) => {
    const folderOf = (/** @type {string} */ address) =>
      site.lost.find(([folder]) => address.startsWith(scope + folder)) ?? site.lost[0];
    const own = folderOf(place);
    const hit = await keptFile(thread, new URL(own[1], scope).href);
    if (!hit) return Response.error();
    let items = "";
    for (const { url } of await (await openStore(thread, PAGES)).keys()) {
      const kept = folderOf(url) === own && (await keptPage(thread, url));
      if (kept) items += `<li><a href="${url}">${titleOf(kept.html)}</a></li>`;
    }
    const html = (await hit.text()).replace(
      /(<ul id="?hub-kept"?>).*?(?=<\/ul>)/s,
      (_, list) => list + items,
    );
    return new Response(html, { status: 503, headers: { "Content-Type": "text/html" } });
  };

  /** @param {any} event @returns {Promise<Response>} */
  const page = async (event) => {
    const { url } = event.request;
    const place = placeOf(url);
    const kept = await keptPage(thread, place);
    if (kept) {
      const renewal = renew(place, kept.html).catch(() => false); // offline: another time
      renewed.set(place, renewal);
      event.waitUntil(renewal);
      // At /a, what is written for /a/ would lead astray.
      if (url.replace(/[?#].*/, "") !== place) return Response.redirect(place);
      return new Response(kept.html, kept.hit);
    }
    renewed.delete(place);
    try {
      const response = await self.fetch(event.request);
      const copy = response.clone();
      event.waitUntil(keepPage(thread, place, copy).catch(() => {})); // no page, or a full phone
      return response;
    } catch {
      return lost(place);
    }
  };

  /** A file whose content never changes. @param {any} event @returns {Promise<Response>} */
  const named = async (event, store = FILES) => {
    const { url } = event.request;
    const hit = await keptFile(thread, url);
    if (hit) return hit;
    const response = await fetched(event, store).catch(() => Response.error());
    // A page older than all that is left of its time has the looks of today, and is told of them.
    const now = /\.css$|\/changed\./.test(url) && shell.find((one) => stemOf(one) === stemOf(url));
    return (!response.ok && now && (await keptFile(thread, now))) || response;
  };

  /** @type {Record<string, (event: any) => Promise<Response>>} */
  const answers = {
    page,
    named,
    // A picture that was saved stands for its other sizes and forms: with a network that of today,
    // which the page names, without one any.
    picture: async (event) => {
      const asked = event.request.url;
      const alike = async (/** @type {string} */ name, html = "") => {
        for (const { url } of await (await openStore(thread, name)).keys())
          if (
            sightOf(url) === sightOf(asked) &&
            (!html || namesIn(html).some((one) => url.endsWith(`/${one}`)))
          )
            return keptFile(thread, url);
      };
      const client = await clients.get(event.clientId);
      const page = client && (await keptPage(thread, placeOf(client.url)));
      const hit = (await keptFile(thread, asked)) ?? (page && (await alike(FILES, page.html)));
      if (hit) return hit;
      const response = await named(event, PICTURES);
      if (response.ok) return response;
      return (await alike(PICTURES)) ?? (await alike(FILES)) ?? response;
    },
    renewed: async (event) => {
      const hit = await keptFile(thread, event.request.url);
      const fresh = fetched(event, FILES, hit && { cache: "no-cache" });
      if (hit) event.waitUntil(fresh.catch(() => {}));
      return hit ?? fresh;
    },
    newest: (event) =>
      fetched(event, FILES).catch(async (error) => {
        const hit = await keptFile(thread, event.request.url);
        if (!hit) throw error;
        return hit;
      }),
  };

  /** Keep what a page tells of: itself, home, what comes next. @param {string} address */
  const keep = async (address) => {
    const kind = kindOf(address, scope) || kindOf(address, scope, true);
    const place = placeOf(address);
    if (!kind) return;
    if (kind !== "page") await keepFiles(thread, [address], kind === "picture" ? PICTURES : FILES);
    else if (!(await keptPage(thread, place)))
      await keepPage(thread, place, await self.fetch(place));
  };

  /** Forget the files that no page here was made with. */
  const forget = async () => {
    const pages = await openStore(thread, PAGES);
    const files = await openStore(thread, FILES);
    const kept = await files.keys();
    const names = new Set();
    const note = async (/** @type {any} */ one) =>
      namesIn(await one.text()).forEach((name) => names.add(name));
    for (const one of await pages.keys()) await note(await pages.match(one));
    const wanted = (/** @type {string} */ url) =>
      !isNamed(url) || shell.includes(url) || names.has(url.split("/").pop());
    for (const one of kept)
      if (kindOf(one.url, scope) === "newest" || (/js$/.test(one.url) && wanted(one.url)))
        await note(await files.match(one));
    for (const { url } of kept) if (!wanted(url)) await files.delete(url);
  };

  self.oninstall = (/** @type {any} */ event) =>
    event.waitUntil(keepFiles(thread, shell).then(() => self.skipWaiting()));
  self.onactivate = (/** @type {any} */ event) =>
    event.waitUntil(
      forget()
        .catch(() => {}) // it only takes room
        .then(() => clients.claim()),
    );
  self.onmessage = (/** @type {any} */ event) => {
    const work = async () => {
      const { source, data } = event;
      if (await renewed.get(placeOf(source.url))) source.postMessage("changed");
      await keepFiles(thread, shell); // a reader may have cleared them
      for (const address of data) await keep(address).catch(() => {}); // a full phone, or no network
    };
    event.waitUntil(work().catch(() => {})); // likewise
  };
  self.onfetch = (/** @type {any} */ event) => {
    const { method, mode, url } = event.request;
    const kind = method === "GET" && kindOf(url, scope, mode === "navigate");
    if (kind) event.respondWith(answers[kind](event).catch(() => self.fetch(event.request))); // no caches
  };
}
