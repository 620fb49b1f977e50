// @ts-check
// The panel in which readers choose colours and the size of the text; loaded when it is asked for.
import { styled } from "./sheets.mjs";

const COLOURS = "hub-colours";
const SIZE = "hub-size";
const SCHEMES = ["", "light", "dark"]; // "" is the phone's own, and kept by keeping nothing
const SIZES = ["", "143.75%", "162.5%", "187.5%"]; // 115, 130 and 150 % of measures.css

const root = document.documentElement;
/** @type {Promise<HTMLElement> | undefined} */
let drawn;

/** @param {string} chosen */
const recolour = (chosen) => {
  /** @type {NodeListOf<HTMLMetaElement>} */
  const bars = document.querySelectorAll("meta[name=theme-color]"); // light, dark
  bars.forEach((bar, at) => {
    const own = SCHEMES[at + 1];
    bar.media = chosen ? (chosen === own ? "" : "print") : `(prefers-color-scheme: ${own})`;
  });
  if (chosen) root.dataset.colours = chosen;
  else delete root.dataset.colours;
  try {
    if (chosen) localStorage.setItem(COLOURS, chosen);
    else localStorage.removeItem(COLOURS);
  } catch {
    // A private window: shown, but not kept.
  }
};

/** @param {string} chosen */
const resize = (chosen) => {
  root.style.fontSize = chosen;
  try {
    if (chosen) localStorage.setItem(SIZE, chosen);
    else localStorage.removeItem(SIZE);
  } catch {
    // Likewise.
  }
};

/**
 * @param {string} name
 * @param {string[]} words  what the choice is about, and each of the values
 * @param {string[]} values
 * @param {string} now
 * @param {(chosen: string) => void} choose
 */
const group = (name, words, values, now, choose) => {
  const set = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = words[0];
  set.append(legend);
  values.forEach((value, at) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = name;
    radio.checked = value === now;
    radio.onchange = () => choose(value);
    label.append(radio, words[at + 1]);
    set.append(label);
  });
  return set;
};

/** @param {HTMLElement} button */
const draw = async (button) => {
  const words = (button.dataset.words ?? "").split("|");
  const panel = document.createElement("div");
  panel.id = "hub-display";
  panel.hidden = true;
  panel.append(
    group("colours", words, SCHEMES, root.dataset.colours ?? "", recolour),
    group("size", words.slice(SCHEMES.length + 1), SIZES, root.style.fontSize, resize),
  );
  await styled(new URL("../stylesheets/display.css", import.meta.url).href);
  button.after(panel);
  button.setAttribute("aria-controls", panel.id);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !panel.hidden) show(button, panel, false);
  });
  document.addEventListener("click", ({ target }) => {
    if (panel.hidden || !(target instanceof Node)) return;
    if (!panel.contains(target) && !button.contains(target)) show(button, panel, false);
  });
  // Left by keyboard: what has the focus would be below it.
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || panel.contains(relatedTarget)) return;
    if (relatedTarget !== button) show(button, panel, false, relatedTarget);
  });
  return panel;
};

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} panel
 * @param {boolean} open
 * @param {Node} [elsewhere]  what has the focus already
 */
const show = (button, panel, open, elsewhere) => {
  panel.hidden = !open;
  button.setAttribute("aria-expanded", `${open}`);
  const goal = open
    ? (panel.querySelector("input:checked") ?? panel.querySelector("input"))
    : button;
  if (!elsewhere) /** @type {HTMLElement} */ (goal).focus({ preventScroll: true });
};

/** Open the panel, or close it. @param {HTMLElement} button */
export const turn = async (button) => {
  drawn = drawn ?? draw(button);
  const panel = await drawn;
  show(button, panel, panel.hidden);
};
