// @ts-check
// What the hub keeps on the phone for reading offline, by name. (The search keeps its index itself.)

/** Caches, each followed by the folder of the site, for others may share its host: of pages, of what pages are made of, and of pictures that were seen. */
export const PAGES = "hub-pages";
export const FILES = "hub-files";
export const PICTURES = "hub-pictures";
/** The cache of the search's own thread. */
export const INDEX = "search";
/** In localStorage: what is being saved, while it is. */
export const SAVING = "hub-saving";
