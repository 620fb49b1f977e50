// @ts-check
// The page that saves parts of the hub: buttons, sizes, progress.
import { bytesOf, itemsOf, lackingOf, removable, standingOf, told } from "./choosing.mjs";
import { keptFile, openStore } from "./keeping.mjs";
import { FILES, PAGES, SAVING } from "./names.mjs";
import { keptOf, remove, removeAll, save } from "./storing.mjs";

/** @param {HTMLElement} section as saving.html writes it */
export async function offer(section) {
  const said = /** @type {Record<string, string>} */ (section.dataset);
  /** @type {any} */
  const [rows, choice, below] = section.children;
  const [status, bar, count, empty] = below.children;
  const pictures = choice.firstElementChild;
  const base = new URL(said.base, location.href).href;
  const phone = { caches, fetch: fetch.bind(window), folder: new URL(base).pathname };
  const from = new URL(said.list, location.href).href;
  /** @type {import("./choosing.mjs").List} */
  let list = { always: [], parts: {}, items: {} };
  /** @type {AbortController | null} */ let running = null;
  let ended = Promise.resolve();

  const parts = [...rows.children].map((row) => {
    const size = document.createElement("small");
    const act = document.createElement("button");
    const drop = document.createElement("button");
    act.className = drop.className = "md-button";
    act.hidden = drop.hidden = true;
    drop.textContent = said.delete;
    row.append(size, act, drop);
    for (const one of [act, drop]) one.setAttribute("aria-describedby", `${row.dataset.part}-name`);
    row.firstElementChild.id = `${row.dataset.part}-name`;
    return { part: row.dataset.part, row, size, act, drop };
  });

  /** Whether every byte is paid for, as far as the phone tells. */
  const isPaid = () => /** @type {any} */ (navigator).connection?.type === "cellular";

  /** Return what was being saved here: a part, with pictures, on data that is paid for. */
  const noted = () => {
    const [at, ...note] = [JSON.parse(localStorage.getItem(SAVING) ?? "null")].flat();
    return at === from ? note : [];
  };

  /** @param {string} text */
  const tell = (text) => (status.textContent = text);

  /** The list of today where there is a network, else that of the last time. */
  const learn = async () => {
    const files = await openStore(phone, FILES);
    const today = await fetch(from, { cache: "no-cache" }).catch(() => null);
    if (today?.ok) await files.put(from, today.clone()).catch(() => {}); // a full phone
    const answer = today?.ok ? today : await keptFile(phone, from);
    if (!answer) throw new TypeError(from);
    list = await answer.json();
    choice.hidden = !Object.keys(list.pictures ?? {}).length;
  };

  const show = async () => {
    const kept = await keptOf(phone, list, base);
    const standings = new Map();
    const offered = Object.keys(list.parts).length ? parts : []; // nothing is known without a list
    for (const { part, row, size, act, drop } of offered) {
      const items = itemsOf(list, part, pictures.checked);
      const standing = standingOf(items, kept, list.parts[part]);
      standings.set(part, standing);
      const lacking = bytesOf(list, lackingOf(items, kept));
      row.hidden = !items.length;
      size.textContent = standing === "all" ? said.done : told(lacking);
      act.hidden = standing === "all";
      act.textContent = { none: said.part, some: said.more, old: said.new, all: "" }[standing];
      drop.hidden = standing !== "all" && standing !== "old";
    }
    const pages = await (await openStore(phone, PAGES)).keys();
    count.textContent = said.seen.replace("#", `${pages.length}`);
    return standings;
  };

  /** @param {string} part */
  const start = async (part) => {
    const own = (running = new AbortController());
    navigator.storage?.persist?.().catch(() => {});
    const { act } = parts.find((one) => one.part === part) ?? parts[0];
    try {
      localStorage.setItem(SAVING, JSON.stringify([from, part, pictures.checked, isPaid()]));
      await learn();
      const items = lackingOf(
        itemsOf(list, part, pictures.checked),
        await keptOf(phone, list, base),
      );
      bar.max = items.length || 1;
      bar.value = 0;
      bar.hidden = false;
      act.textContent = said.stop;
      const done = () => {
        bar.value += 1;
        tell(said.busy.replace("#", `${bar.value}/${bar.max}`));
      };
      await save(phone, list, items, base, { signal: own.signal, done });
      if (!own.signal.aborted) tell(said.done);
      localStorage.removeItem(SAVING);
    } catch (/** @type {any} */ error) {
      const stopped = own.signal.aborted;
      const full = error.name === "QuotaExceededError";
      tell(stopped ? "" : full ? said.full : said.cut);
      if (stopped || full) localStorage.removeItem(SAVING);
    }
    bar.hidden = true;
    running = null;
    await show();
  };

  /** Let go of what is being saved: nothing of it comes after this. */
  const stop = async () => {
    running?.abort();
    await ended;
    if (noted().length) localStorage.removeItem(SAVING);
  };

  for (const { part, act, drop } of parts) {
    act.onclick = () => {
      if (running) running.abort();
      else ended = start(part);
    };
    drop.onclick = async () => {
      await stop();
      const standings = await show();
      const whole = (/** @type {string} */ one) => ["all", "old"].includes(standings.get(one));
      const others = parts.map((one) => one.part).filter((one) => one !== part && whole(one));
      // What the whole course holds goes with it; a module goes although the course held it.
      await remove(
        phone,
        removable(list, part, part === "semua" ? [] : others.filter((one) => one !== "semua")),
        base,
      );
      tell("");
      await show();
    };
  }
  pictures.onchange = show;
  empty.onclick = async () => {
    await stop();
    await removeAll(phone);
    await show();
    tell(said.gone);
    navigator.serviceWorker.controller?.postMessage([]); // which keeps what every page needs
  };

  /** Go on where the network or the reader left off. */
  const resume = async () => {
    if (running) return;
    await learn().catch(() => {}); // neither a network nor a list of another time: another time
    await show();
    below.hidden = false;
    const [part, seen, paid] = noted();
    if (!part || running || !navigator.onLine || (isPaid() && !paid)) return;
    pictures.checked = seen;
    ended = start(part);
  };

  addEventListener("online", resume);
  await resume();
}

const section = /** @type {HTMLElement | null} */ (document.querySelector(".hub-saving"));
// Without a worker nothing that is saved could be read: the page says what to do.
if (section) navigator.serviceWorker?.ready.then(() => offer(section));
