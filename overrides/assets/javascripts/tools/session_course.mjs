// @ts-check
// What the page itself says of the course: its lessons by module, and the texts for a group.

/**
 * @typedef {object} Lesson
 * @property {string} code
 * @property {string} title
 * @property {number} minutes
 * @property {string[]} needs
 * @property {string} bring what the trainer's guide says is to be brought
 */
/** @typedef {{ code: string, title: string, lessons: Lesson[] }} Module */
/** @typedef {{ id: string, title: string, text: string }} Text */
/**
 * A piece of the page, as it is read: a heading has an id, a row of a table its cells.
 * @typedef {{ tag: string, id?: string, texts: string[], href?: string }} Piece
 */

const LESSON = /^(L\d\d) · (.+)$/;
const BRING = /^(L\d\d): (.+)$/;
const CODE = /L\d\d/g;

/**
 * Return the course that stands in pieces of the page.
 * @param {Piece[]} pieces
 */
export const course = (pieces) => {
  /** @type {Module[]} */
  const modules = [];
  /** @type {Text[]} */
  const texts = [];
  /** @type {Map<string, Lesson>} */
  const lessons = new Map();
  let [id, title] = ["", ""];
  for (const { tag, id: own = "", texts: found } of pieces) {
    const [text, minutes = "", needs = ""] = found;
    const [, code, rest] = (tag === "li" ? BRING : LESSON).exec(text) ?? [];
    if (tag === "h3") {
      [id, title] = [own, text];
      if (/^m\d\d$/.test(id)) modules.push({ code: id.toUpperCase(), title, lessons: [] });
    } else if (tag === "blockquote") texts.push({ id, title, text });
    else if (tag === "tr" && code && modules.length) {
      const lesson = { code, title: rest, minutes: Number(minutes), bring: "" };
      lessons.set(code, { ...lesson, needs: needs.match(CODE) ?? [] });
      modules[modules.length - 1].lessons.push(/** @type {Lesson} */ (lessons.get(code)));
    } else if (tag === "li") {
      const lesson = lessons.get(code);
      if (lesson) lesson.bring = rest;
    }
  }
  return { modules, lessons, texts };
};

/**
 * Return the pieces of a page.
 * @returns {Piece[]}
 */
export const pieces = () => {
  /** @param {any} one @returns {string[]} */
  const texts = ({ localName, children, firstChild, textContent }) =>
    localName === "tr"
      ? [...children].map((cell) => cell.textContent.trim())
      : [(localName === "h3" ? firstChild : { textContent }).textContent.trim()]; // a sign may follow
  const found = document.querySelectorAll(
    ".hub-page h3, .hub-page tr, .hub-page li, .hub-page blockquote",
  );
  return [...found].map((one) => ({ tag: one.localName, id: one.id, texts: texts(one) }));
};
