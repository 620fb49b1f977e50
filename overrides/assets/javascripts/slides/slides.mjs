// @ts-check
// The slides on the screen, and the trainer's own screen beside them.

import { ending, lasted, over, pressed, watch } from "./clock.mjs";
import { asked, heard, led, named, swiped } from "./moves.mjs";

const root = document.documentElement;
const words = document.body.dataset;
/** @type {HTMLElement[]} */
const slides = Array.from(document.querySelectorAll(".slide"));
/** @type {[string, number][]} */
const steps = JSON.parse(words.steps ?? "[]");
const asks = slides.map((slide) => slide.querySelector(".asks") !== null);
const own = location.search === "?trainer";

let spot = { at: named(location.hash, slides.length), shown: false };
let clock = { spent: 0, since: /** @type {number | null} */ (null) };
/** The other window, the trainer's or the room's. */
let beside = own ? window.opener : null;
/** @type {[number, number] | null} */
let finger = null;

/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
function find(selector) {
  return /** @type {HTMLElement} */ (document.querySelector(selector));
}

/** @param {string} move */
function button(move) {
  return find(`.bar [data-do="${move}"]`);
}

/** @param {Element | null | undefined} element */
function isWide(element) {
  return !!element && element.scrollWidth > element.clientWidth + 1;
}

/** Show the slide where the talk is. */
function show() {
  const { at, shown } = spot;
  slides.forEach((slide, number) => {
    slide.hidden = number !== at;
  });
  const answer = slides[at].querySelector(".answer");
  if (answer) {
    answer.toggleAttribute("hidden", !shown);
    slides[at].querySelector(".show")?.toggleAttribute("hidden", shown);
  }
  const wall = /** @type {HTMLElement | null} */ (slides[at].querySelector(".wall"));
  if (wall) {
    wall.classList.remove("tight");
    wall.classList.toggle("tight", wall.scrollHeight > wall.clientHeight + 1);
    wall.scrollTop = 0;
    // What scrolls can be reached with the keyboard.
    for (const one of [wall, /** @type {HTMLElement} */ (wall.querySelector(".body"))]) {
      one.toggleAttribute("tabindex", false);
      if (one.scrollHeight > one.clientHeight + 1 || isWide(one)) one.tabIndex = 0;
    }
  }
  history.replaceState(null, "", `#${at + 1}`);
  find(".count").textContent = `${at + 1}/${slides.length}`;
  const next = slides[at + 1]?.querySelector("h2")?.textContent;
  find(".next").textContent = next ? `${words.next} ${next}` : `${words.last}`;
  tick();
}

/** Tell the time, and how the step of this slide stands. */
function tick() {
  const time = lasted(clock, Date.now());
  const step = Number(slides[spot.at].dataset.step);
  const late = over(steps, step, time);
  const said = late < 0 ? words.until : late === 0 ? words.up : words.late;
  const name = steps.length > 1 ? `${words.step} ${step + 1} ${words.of} ${steps.length}: ` : "";
  const number = late < 0 ? ending(steps, step) : late;
  const plan = find(".plan");
  put(find(".clock"), watch(time));
  put(plan, `${late < 0 ? "✓" : "▲"} ${name}${(said ?? "").replace("{n}", String(number))}`);
  plan.classList.toggle("late", late >= 0);
  button("timer").setAttribute("aria-pressed", String(clock.since !== null));
}

/**
 * @param {HTMLElement} place
 * @param {string} text
 */
function put(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** Tell the other window where the talk is. */
function tell() {
  const where = location.protocol === "file:" ? "*" : location.origin;
  beside?.postMessage({ slides: slides.length, ...spot, ...clock }, where);
}

/** Open the trainer's own window; where that cannot be, show the notes here. */
function present() {
  if (own) return;
  const address = `${location.pathname}?trainer#${spot.at + 1}`;
  beside = window.open(address, "trainer", "popup,width=1000,height=700");
  if (beside) return;
  root.classList.add("noted");
  button("notes").setAttribute("aria-pressed", "true");
  find(".next").textContent = `${words.blocked}`;
}

/** Scroll a slide that is taller than the screen; return whether there was more of it. */
function further() {
  const wall = slides[spot.at].querySelector(".wall");
  if (!wall || wall.scrollHeight - wall.clientHeight - wall.scrollTop < 8) return false;
  wall.scrollBy(0, wall.clientHeight * 0.8);
  return true;
}

/** @param {string} move */
function go(move) {
  if (move === "notes") {
    button("notes").setAttribute("aria-pressed", String(root.classList.toggle("noted")));
    show();
  } else if (move === "timer") {
    clock = pressed(clock, Date.now());
    tick();
    tell();
  } else if (move === "present") {
    present();
  } else if (move === "full") {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.();
  } else if (move === "help") {
    const help = /** @type {HTMLDialogElement} */ (find("dialog"));
    if (help.open) help.close();
    else help.showModal();
  } else if (move !== "on" || own || !further()) {
    spot = led(spot, move, asks);
    show();
    tell();
  }
}

addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  // A space presses the button that has the focus.
  const move = event.key === " " && target.closest("button") ? "" : asked(event);
  if (!move || (find("dialog").hasAttribute("open") && move !== "help")) return;
  event.preventDefault();
  go(move);
});

addEventListener("click", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const move = target.closest("button")?.dataset.do;
  if (move) go(move);
  else if (target.closest(".show")) go("on");
  else if (!own && target.closest(".wall") && !getSelection()?.toString()) {
    go(event.clientX < innerWidth / 3 ? "back" : "on");
  }
});

addEventListener(
  "touchstart",
  ({ target, touches: [touch] }) => {
    // A wide table moves under the finger, not the slides.
    const still = isWide(/** @type {Element} */ (target).closest(".body"));
    finger = still ? null : [touch.clientX, touch.clientY];
  },
  { passive: true },
);
addEventListener(
  "touchend",
  ({ changedTouches: [touch] }) => {
    const move = finger ? swiped(touch.clientX - finger[0], touch.clientY - finger[1]) : "";
    finger = null;
    if (move) go(move);
  },
  { passive: true },
);

addEventListener("hashchange", () => {
  spot = { at: named(location.hash, slides.length), shown: false };
  show();
  tell();
});

addEventListener("message", ({ data, origin, source }) => {
  // The origin of a file is a word for none.
  if (!source || (location.protocol !== "file:" && origin !== location.origin)) return;
  const said = heard(data, slides.length);
  if (!said && data !== "trainer") return;
  beside = /** @type {Window} */ (source);
  if (!said) {
    tell();
    return;
  }
  ({ spot, clock } = said);
  show();
});

/** Alone on the screen, each slide has the first heading; and where it has no notes of its own, it
 * says what the step is that it belongs to. */
for (const slide of slides) {
  slide.querySelector("h2")?.setAttribute("aria-level", "1");
  const step = find(`[data-step="${slide.dataset.step}"] .step`);
  if (!step || slide.querySelector(".notes")) continue;
  const notes = document.createElement("aside");
  notes.className = "notes again";
  notes.append(step.cloneNode(true));
  slide.append(notes);
}

addEventListener("resize", show);
setInterval(tick, 500);
root.classList.add("live");
root.classList.toggle("trainer", own);
find(".bar").hidden = false;
show();
if (own) beside?.postMessage("trainer", location.protocol === "file:" ? "*" : location.origin);
