// @ts-check
// What a reader asks for who types or pastes a code: "L09", "l 9", "L09/en", or a whole address.

const ADDRESS = /\/p\/(?:\?[^\s#]*)?#?(\S+)/;
// What chat apps write for "/", "#", "?" and their like, and what they hang behind an address.
const ESCAPED = /%(2[1-9a-f]|3[a-f])/gi;
const QUERY = /^([^?#]+)\?[^\s#]*/;
const NAMED = /^(?:(?:kode|code|pelajaran|lesson)\b\s*)*[\s:("]*/i;
const CODE = /^([a-z])[\s._-]*([\doil]{1,2})(?:[\s/]+(id|en))?\/?(?:\s*#(\S*))?$/i;

/**
 * Return the code, and the language and the anchor where they are named; nothing where it is no
 * code. On paper a nought is taken for an O, and a one for an l.
 * @param {string} text
 */
export const askedIn = (text) => {
  const plain = text.replace(ESCAPED, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const [, own] = ADDRESS.exec(plain) ?? ["", plain];
  const bare = own.trim().replace(NAMED, "").replace(QUERY, "$1");
  const found = CODE.exec(bare.replace(/[.,;:!?)"]+$/, ""));
  if (!found) return null;
  const [, letter, digits, language = "", anchor = ""] = found;
  const number = digits.replace(/o/gi, "0").replace(/[il]/gi, "1").padStart(2, "0");
  return { code: letter.toUpperCase() + number, language: language.toLowerCase(), anchor };
};
