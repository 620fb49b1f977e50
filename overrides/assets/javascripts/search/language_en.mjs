// @ts-check
// What the search knows of English: stems, and the words that hold a sentence together.
import { stemEnglish } from "./stem_en.mjs";

/** @type {import("./index.mjs").Language} */
export const english = {
  stem: stemEnglish,
  roots: (word) => (IRREGULAR.has(word) ? [/** @type {string} */ (IRREGULAR.get(word))] : []),
  whole: (_, stem) => stem,
  endings: [],
  weak: new Set(
    (
      "about after all also am an and any are as at be because been before being but by can cannot " +
      "could did do does doing done down each few for from get getting gets got had has have " +
      "having he her here him his how if in into is it its just let like many may me might more " +
      "most much must my name no nor not of off on once only or other our out over own please " +
      "same shall she should so some such than that the their them then there these they this " +
      "those through to too under until up us very was way we were what when where which while " +
      "who whom whose why will with would you your called dont doesnt didnt cant im ive isnt " +
      "wont someone something mean means meaning definition"
    ).split(" "),
  ),
  asking: new Set(
    (
      "an are by called definition do does in is it just mean meaning means of please so that the " +
      "this what"
    ).split(" "),
  ),
};

const IRREGULAR = new Map(
  (
    "bought:buy sold:sell paid:pay sent:send lost:lose kept:keep made:make taught:teach " +
    "thought:think written:write wrote:write chosen:choose chose:choose stolen:steal stole:steal " +
    "began:begin begun:begin taken:take took:take given:give gave:give found:find won:win " +
    "left:leave built:build spent:spend told:tell said:say knew:know known:know grew:grow " +
    "grown:grow broke:break broken:break hidden:hide spoke:speak fell:fall women:woman men:man " +
    "children:child people:person"
  )
    .split(" ")
    .map((pair) => /** @type {[string, string]} */ (pair.split(":"))),
);
