// @ts-check
// What the hub's pages do beyond HTML: the entry that the build joins into the one script of a page.
// Every page is complete without it, and a browser without modules gets just that page.
import { remember } from "./choice.mjs";
import { accompany } from "./companion.mjs";
import { steer } from "./drawer.mjs";
import { unfold } from "./folds.mjs";
import { dress } from "./looks.mjs";
import { share } from "./share_link.mjs";
import { explain } from "./terms.mjs";
import { ask } from "./search.mjs";
import { equip } from "./tools.mjs";
import { keepOffline } from "./offline.mjs";
import { mark } from "./landing.mjs";

dress();
remember();
steer();
explain();
share();
unfold();
equip();
accompany();
keepOffline();
const list = ask();
// Only a wide screen shows the contents beside a page.
if (matchMedia("(min-width: 76.25em)").matches) import("./contents.mjs").then((it) => it.follow());
addEventListener("scroll", () => import("./scrolled.mjs").then((it) => it.follow()), {
  once: true,
});
try {
  mark(list);
} catch {
  // A browser that forbids storage has no words to mark.
}
