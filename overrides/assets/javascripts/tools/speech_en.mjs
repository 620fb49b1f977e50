// @ts-check
// The words of all calculators in English.

/** @type {import("./speech.mjs").Shell} */
export const SHELL = {
  language: "en",
  millions: ["billion", "million"],
  loss: (money) => `a loss of ${money}`,
  example: "These are example numbers. Put in your own.",
  still: (labels) => `Still example numbers: ${labels.join(", ")}. Put in your own.`,
  sent: "These numbers came with the link. Your own stay until you type.",
  kept: "These are the numbers that you filled in last.",
  unkept: "Your browser keeps nothing, so your numbers are gone when the page is closed.",
  send: "Send by WhatsApp",
  copy: "Copy the link",
  copied: "The link is copied.",
  print: "Print",
  empty: "Empty",
  emptied: "Emptied. Nothing is kept.",
  keeps: "Kept on this phone only, and written into the link that you send.",
  missing: (labels) => `Please complete: ${labels.join(", ")}.`,
  faults: {
    letters: (like) => `Fill this in with digits, for example ${like}.`,
    unclear: (like) => `This can be read in two ways. Write it in full, for example ${like}.`,
    whole: (like) => `Write it without decimals, for example ${like}.`,
  },
  more: (label) => `This cannot be more than "${label}".`,
  small: (least, thousands) => `At least ${least}. Did you mean ${thousands} thousand?`,
  range: (least, most) => `Write something between ${least} and ${most}.`,
};
