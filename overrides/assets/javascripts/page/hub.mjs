// @ts-check
// What the hub's pages do beyond HTML: the entry that the build joins into the one script of a page.
// Every page is complete without it, and a browser without modules gets just that page.
import { recolour } from "./colours.mjs";
import { steer } from "./drawer.mjs";
import { unfold } from "./folds.mjs";
import { keepPlace } from "./switch.mjs";
import { explain } from "./terms.mjs";
import { lift } from "./top.mjs";
import { ask } from "./search.mjs";
import { keepOffline } from "./offline.mjs";
import { mark } from "./landing.mjs";

recolour();
steer();
keepPlace();
explain();
unfold();
lift();
keepOffline();
const list = ask();
// Only a wide screen shows the contents beside a page.
if (matchMedia("(min-width: 76.25em)").matches) import("./contents.mjs").then((it) => it.follow());
mark(list); // last, for a browser without storage
