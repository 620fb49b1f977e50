// @ts-check
// The bar below a page that is read aloud: pause, stop, the next section, and the speed, which is kept.

const SPEED = "hub-voice";
const SPEEDS = [0.8, 1, 1.2, 1.5];

/** Return the speed that was kept. */
const keptSpeed = () => {
  try {
    const kept = Number(localStorage.getItem(SPEED));
    return SPEEDS.includes(kept) ? kept : 1;
  } catch {
    return 1; // a private window
  }
};

/**
 * @param {import("./tongues.mjs").Tongue} tongue
 * @param {{pause: () => void, resume: () => void, next: () => void, hasten: () => void, stop: () => void}} acts
 */
export const barOf = (tongue, acts) => {
  const bar = document.createElement("div");
  const status = document.createElement("p");
  const main = document.createElement("button");
  const stop = document.createElement("button");
  const label = document.createElement("label");
  const speed = document.createElement("select");
  let act = acts.pause;
  bar.className = "hub-bar";
  bar.hidden = true;
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", tongue.listen);
  status.setAttribute("role", "status");
  main.type = stop.type = "button";
  main.onclick = () => act();
  stop.textContent = tongue.stop;
  stop.onclick = acts.stop;
  for (const one of SPEEDS)
    speed.add(
      new Option(`${one}×`.replace(".", tongue.point), `${one}`, false, one === keptSpeed()),
    );
  speed.onchange = () => {
    try {
      localStorage.setItem(SPEED, speed.value);
    } catch {
      // Used, but not kept.
    }
    acts.hasten();
  };
  label.append(`${tongue.speed} `, speed);
  bar.append(status, main, stop, label);
  document.body.append(bar);
  return {
    speed: () => Number(speed.value),
    /** @param {import("./speaker.mjs").State} state @param {boolean} more  whether a section follows */
    show: (state, more) => {
      bar.hidden = state === "off";
      status.textContent = { ended: tongue.ended, failed: tongue.failed }[String(state)] ?? "";
      const [word, next] =
        state === "reading"
          ? [tongue.pause, acts.pause]
          : state === "ended"
            ? [tongue.next, acts.next]
            : [tongue.resume, acts.resume];
      act = next;
      main.textContent = word;
      const isLast = state === "ended" && !more;
      if (isLast && document.activeElement === main) stop.focus();
      main.hidden = isLast;
      label.hidden = state === "ended";
    },
  };
};
