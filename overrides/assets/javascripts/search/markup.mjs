// @ts-check
// What the dialog shows beneath its field: the build puts partials/search_found.html here.

export const MARKUP = "";
