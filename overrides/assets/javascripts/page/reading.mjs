// @ts-check
// Where the reader is on the page.

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"].map((level) => `article ${level}[id]`).join();
const UNDER_HEADER = 160; // pixels

/** Return the id of the last heading above the text being read, or nothing. */
export const headingRead = () => {
  const headings = [...document.querySelectorAll(HEADINGS)];
  const passed = headings.filter((each) => each.getBoundingClientRect().top < UNDER_HEADER);
  return passed.length ? passed[passed.length - 1].id : "";
};
