// @ts-check
// A permanent link opens: in the reader's language, at the same anchor, and Back leads past it. The
// build writes this into the page, behind the links, so that it needs nothing else to be fetched.
import { ownLanguage } from "./language.mjs";

/** @type {HTMLAnchorElement[]} */
const links = [...document.querySelectorAll("a")].filter((link) => link.hreflang);
const own = links.find((link) => link.hreflang === ownLanguage()) ?? links[0];
if (location.hash) own.hash = location.hash;
location.replace(own.href);
