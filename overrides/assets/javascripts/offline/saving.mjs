// @ts-check
// The page that saves parts of the hub: buttons, sizes, progress.
import { bytesOf, itemsOf, lackingOf, removable, standingOf, told } from "./choosing.mjs";
import { PAGES, SAVING } from "./names.mjs";
import { keptOf, remove, removeAll, save } from "./storing.mjs";

/** @param {HTMLElement} section as saving.html writes it */
export async function offer(section) {
  const said = /** @type {Record<string, string>} */ (section.dataset);
  /** @type {any} */
  const [rows, choice, below] = section.children;
  const [status, bar, count, empty] = below.children;
  const pictures = choice.firstElementChild;
  const base = new URL(said.base, location.href).href;
  const from = new URL(said.list, location.href).href;
  /** @type {import("./choosing.mjs").List} */
  let list = { always: [], parts: {}, items: {} };
  /** @type {AbortController | null} */ let running = null;

  const parts = [...rows.children].map((row) => {
    const size = document.createElement("small");
    const act = document.createElement("button");
    const drop = document.createElement("button");
    act.className = drop.className = "md-button";
    drop.textContent = said.delete;
    row.append(size, act, drop);
    for (const one of [act, drop]) one.setAttribute("aria-describedby", `${row.dataset.part}-name`);
    row.firstElementChild.id = `${row.dataset.part}-name`;
    return { part: row.dataset.part, row, size, act, drop };
  });

  /** @param {string} text */
  const tell = (text) => (status.textContent = text);

  /** The list of today where there is a network, else that of the last time. */
  const learn = async () => {
    const answer = await fetch(from, { cache: "no-cache" }).catch(() =>
      fetch(from, { cache: "force-cache" }),
    );
    list = await answer.json();
  };

  const show = async () => {
    const kept = await keptOf(window, list, base);
    const standings = new Map();
    for (const { part, row, size, act, drop } of parts) {
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
    const pages = await (await caches.open(PAGES)).keys();
    count.textContent = said.seen.replace("#", `${pages.length}`);
    return standings;
  };

  /** @param {string} part */
  const start = async (part) => {
    if (running) return running.abort();
    const own = (running = new AbortController());
    navigator.storage?.persist?.().catch(() => {});
    localStorage.setItem(SAVING, part);
    const { act } = parts.find((one) => one.part === part) ?? parts[0];
    try {
      await learn();
      const items = lackingOf(
        itemsOf(list, part, pictures.checked),
        await keptOf(window, list, base),
      );
      bar.max = items.length || 1;
      bar.value = 0;
      bar.hidden = false;
      act.textContent = said.stop;
      const done = () => {
        bar.value += 1;
        tell(said.busy.replace("#", `${bar.value}/${bar.max}`));
      };
      await save(window, list, items, base, { signal: own.signal, done });
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

  for (const { part, act, drop } of parts) {
    act.onclick = () => start(part);
    drop.onclick = async () => {
      const standings = await show();
      const whole = (/** @type {string} */ one) => ["all", "old"].includes(standings.get(one));
      const others = parts.map((one) => one.part).filter((one) => one !== part && whole(one));
      // What the whole course holds goes with it; a module goes although the course held it.
      await remove(
        window,
        removable(list, part, part === "semua" ? [] : others.filter((one) => one !== "semua")),
        base,
      );
      tell("");
      await show();
    };
  }
  pictures.onchange = show;
  empty.onclick = async () => {
    await removeAll(window);
    await show();
    tell(said.gone);
    navigator.serviceWorker.controller?.postMessage([]); // which keeps what every page needs
  };

  /** Go on where the network or the reader left off. */
  const resume = () => {
    const part = localStorage.getItem(SAVING);
    if (part && !running && navigator.onLine) start(part);
  };

  await learn();
  await show();
  below.hidden = false;
  choice.hidden = !Object.keys(list.pictures ?? {}).length;
  addEventListener("online", resume);
  resume();
}

const section = /** @type {HTMLElement | null} */ (document.querySelector(".hub-saving"));
// Without a worker nothing that is saved could be read: the page says what to do.
if (section) navigator.serviceWorker?.ready.then(() => offer(section));
