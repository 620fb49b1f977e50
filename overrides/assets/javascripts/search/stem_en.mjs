// @ts-check
// The Snowball stemmer for English, version 3.1.1 (snowballstem.org, english.sbl, "Porter2"). The
// index is stemmed by the same algorithm in Python; a test holds both equal. A "Y" is a consonant.

const EXCEPTIONS = new Map(
  (
    "andes atlas bias cosmos early:earli gently:gentl howe idly:idl news only:onli singly:singl " +
    "skies:sky skis:ski sky ugly:ugli"
  )
    .split(" ")
    .map((entry) => entry.split(":"))
    .map(([word, stem = word]) => [word, stem]),
);
// What an ending becomes once it lies behind the first or second vowel and consonant.
const SECOND = endings(
  "anci:ance enci:ence ogi:og li: bli:ble abli:able alli:al fulli:ful lessli:less ousli:ous " +
    "entli:ent aliti:al biliti:ble iviti:ive tional:tion ational:ate alism:al ation:ate " +
    "ization:ize izer:ize ator:ate iveness:ive fulness:ful ousness:ous ogist:og",
);
const THIRD = endings(
  "icate:ic ative: alize:al iciti:ic ical:ic tional:tion ational:ate ful: ness:",
);
const FOURTH = endings(
  "ic: ance: ence: able: ible: ate: ive: ize: iti: al: ism: ion: er: ous: ant: ent: ment: ement:",
);
const SHORT = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;

/** @param {string} list @returns {[string, string][]} endings and what they become, longest first */
function endings(list) {
  return list
    .split(" ")
    .map((entry) => /** @type {[string, string]} */ (entry.split(":")))
    .sort(([one], [other]) => other.length - one.length);
}

/** @param {string} word @param {number} from @returns {number} where the region after it begins */
function region(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/**
 * Return the stem of a lower-case English word.
 * @param {string} given
 * @returns {string}
 */
export function stemEnglish(given) {
  const exception = EXCEPTIONS.get(given);
  if (exception !== undefined) return exception;
  if (given.length < 3) return given;
  let word = given.replace(/^'/, "").replace(/^y/, "Y");
  word = word.replace(/(?<=[aeiouy])y/g, "Y");
  const prefix = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(word);
  const first = prefix ? prefix[0].length : region(word, 0);
  const second = region(word, first);

  word = word.replace(/'(?:s'?)?$/, "");
  if (word.endsWith("sses")) word = word.slice(0, -2);
  else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[aeiouy].+s$/.test(word) && !/[su]s$/.test(word)) word = word.slice(0, -1);

  word = past(word, first);
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, "i");

  /** @param {[string, string][]} table @param {(end: string, at: number) => boolean} allowed */
  const step = (table, allowed) => {
    const found = table.find(([end]) => word.endsWith(end));
    if (!found) return;
    const [end, instead] = found;
    const at = word.length - end.length;
    if (allowed(end, at)) word = word.slice(0, at) + instead;
  };
  step(SECOND, (end, at) => {
    if (at < first) return false;
    if (end === "li") return /[cdeghkmnrt]$/.test(word.slice(0, at));
    return end !== "ogi" || word[at - 1] === "l";
  });
  step(THIRD, (end, at) => at >= (end === "ative" ? second : first));
  step(FOURTH, (end, at) => at >= second && (end !== "ion" || /[st]/.test(word[at - 1] ?? "")));

  const at = word.length - 1;
  const rest = word.slice(0, at);
  if (word[at] === "e" && (at >= second || (at >= first && !SHORT.test(rest)))) word = rest;
  else if (word.endsWith("ll") && at >= second) word = rest;
  return word.replace(/Y/g, "y");
}

/** @param {string} word @param {number} first @returns {string} the word without -ed or -ing */
function past(word, first) {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) {
    const kept = eed.index < first || /^(?:succ|proc|exc)$/.test(word.slice(0, eed.index));
    return kept ? word : `${word.slice(0, eed.index)}ee`;
  }
  const found = /(ed|ing)(?:ly)?$/.exec(word);
  if (!found) return word;
  const stem = word.slice(0, found.index);
  if (word.endsWith("ing")) {
    if (/^[^aeiouy]y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
    if (/^(?:even|cann|inn|earr|herr|out)$/.test(stem)) return word;
  }
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return stem.length === first && SHORT.test(stem) ? `${stem}e` : stem;
}
