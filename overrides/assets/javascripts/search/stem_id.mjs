// @ts-check
// The Snowball stemmer for Indonesian, version 3.1.1 (snowballstem.org, indonesian.sbl). The index
// is stemmed by the same algorithm in Python; a test holds both equal.

const VOWEL = /[aeiou]/;

/** @param {string} word @returns {number} how many vowels it has; about its syllables */
const vowels = (word) => word.replace(/[^aeiou]/g, "").length;

/**
 * Return the stem of a lower-case Indonesian word.
 * @param {string} word
 * @returns {string}
 */
export function stemIndonesian(word) {
  let measure = vowels(word);
  /** What the prefix that was removed allows: 1 me- di- ter-, 2 per-, 3 ke- pe-, 4 ber-. */
  let kind = 0;
  /** @param {RegExp} ending @param {string} [instead] @returns {boolean} */
  const cut = (ending, instead = "") => {
    if (!ending.test(word)) return false;
    word = word.replace(ending, instead);
    measure -= 1;
    return true;
  };
  let restored = false;
  const first = () => {
    // Where a prefix has merged with the first sound of the root, that sound comes back.
    const found = /^(?:di|ke|me(?:m|ng?)?|pe(?:m|ng?)|ter)/.exec(word);
    if (!found) return false;
    const [prefix] = found;
    const rest = word.slice(prefix.length);
    kind = prefix === "ke" || prefix[0] === "p" ? 3 : 1;
    measure -= 1;
    if (prefix.endsWith("m") && VOWEL.test(rest[0])) word = `p${rest}`;
    else if (prefix.endsWith("n") && /^y[aeiou]/.test(rest)) word = `s${rest.slice(1)}`;
    else word = rest;
    restored = word !== rest;
    return true;
  };
  const second = () => {
    const found = /^(?:pe(?:r|l(?=ajar))?|be(?:r|l(?=ajar)|(?=[^aeiou]er)))/.exec(word);
    if (!found) return false;
    const [prefix] = found;
    if (prefix[0] === "b") kind = 4;
    else if (prefix !== "pel") kind = 2;
    word = word.slice(prefix.length);
    measure -= 1;
    return true;
  };
  const suffix = () => {
    if (kind !== 3 && kind !== 2 && cut(/kan$/)) return true;
    if (kind !== 1 && cut(/an$/)) return true;
    return kind <= 2 && cut(/(?<!s)i$/);
  };

  if (measure <= 2) return word;
  cut(/[kl]ah$|pun$/);
  if (measure <= 2) return word;
  cut(/nya$|[km]u$/);
  if (measure <= 2) return word;
  if (first()) {
    // After a sound that came back there is a vowel, and so no second prefix.
    if (measure > 2 && suffix() && measure > 2 && !restored) second();
  } else {
    second();
    if (measure > 2) suffix();
  }
  return word;
}
