// @ts-check
// What only a reader who has begun to scroll needs; loaded then.
import { offer } from "./listen.mjs";
import { sign } from "./signs.mjs";
import { keepPlace } from "./switch.mjs";
import { lift } from "./top.mjs";

export const follow = () => {
  lift();
  keepPlace();
  sign();
  if (document.querySelector(".hub-finish")) import("./own.mjs").then((it) => it.begin());
  if (document.querySelector("[data-aloud]")) offer();
};
