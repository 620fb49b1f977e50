// @ts-check
// When a reader's progress is of use: on pages that lead to lessons it is shown, also to who comes
// back to them, where something is kept. Lessons wait for the first scroll (scrolled.mjs).

export const accompany = () => {
  if ("own" in document.body.dataset)
    addEventListener("pageshow", () => {
      try {
        if (localStorage.getItem("hub-progress")) import("./own.mjs").then((it) => it.begin());
      } catch {
        // A browser that forbids storage has nothing to show.
      }
    });
};
