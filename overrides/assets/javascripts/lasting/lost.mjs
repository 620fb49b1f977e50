// @ts-check
// A permanent link that finds no page: typed in small letters, or opened without a network while the
// page it leads to is on the phone.
import { CODES } from "./codes.mjs";
import { askedIn } from "./asked.mjs";
import { ownLanguage } from "./language.mjs";

const root = new URL("../../", import.meta.url).href;
const typed = /^p\/([^?#]+)/.exec(location.href.slice(root.length));

if (typed && location.href.startsWith(root)) {
  const asked = askedIn(typed[1]);
  const places = (asked && CODES[asked.code]) ?? {};
  const place = places[asked?.language || ownLanguage()] ?? Object.values(places)[0];
  const goal = new URL(place ?? `p/#${typed[1]}`, root);
  if (place !== undefined && location.hash) goal.hash = location.hash;
  // The page of a code that moved or is gone, which could not be opened, is where the reader is.
  if (goal.pathname !== location.pathname) location.replace(goal.href);
}
