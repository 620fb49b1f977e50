// @ts-check
// A tool begins when the reader comes near it, or came by a link with its numbers; what it is made
// of is named where it stands.

const UNDER_HEADER = 60; // pixels

export const equip = () => {
  /** @type {Set<HTMLElement>} those that have not begun */
  const places = new Set(document.querySelectorAll(".hub-tool"));
  /** @param {any} place */
  const begin = (place) => {
    const [look, script] = place.querySelectorAll("link");
    import(script.href).then(
      (it) => {
        if (!places.delete(place)) return;
        // Who reads on below stays where she is. Browsers that see to it go by what is under the header.
        look.onload = look.onerror = () => {
          const { top } = place.getBoundingClientRect();
          const below = place.nextElementSibling ?? place;
          const at = below.getBoundingClientRect().top;
          it.start(place);
          if (top < UNDER_HEADER) scrollBy(0, below.getBoundingClientRect().top - at);
        };
        look.rel = "stylesheet";
      },
      () => (script.href += "#"), // browsers may not try the same address again
    );
  };
  const near = new IntersectionObserver(
    (seen) => {
      for (const one of seen) if (one.isIntersecting) begin(one.target);
    },
    { rootMargin: "100%" },
  );
  const seek = () => {
    near.disconnect();
    for (const place of places)
      location.hash.startsWith(`#${place.dataset.tool}:`) ? begin(place) : near.observe(place);
  };
  addEventListener("hashchange", seek);
  addEventListener("online", seek);
  seek();
};
