// @ts-check
// The words of a search are marked where its result leads.

/** @param {string} list  the address of the search's manifest */
export const mark = (list) => {
  const kept = sessionStorage.getItem("hub-landing");
  sessionStorage.removeItem("hub-landing");
  const { at, by, words } = JSON.parse(kept ?? "{}");
  // Other sites may share this storage: only a script of ours may be named in it.
  if (at === location.href && by.startsWith(new URL(".", list).href))
    import(by).then(({ land }) => land(words));
};
