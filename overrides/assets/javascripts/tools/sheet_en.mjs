// @ts-check
// The words that all sheets have in English.

export const SHEET_WORDS = {
  kept: "What you write is kept on this phone only. Nothing is sent until you share it.",
  share: "Share",
  copy: "Copy",
  print: "Print",
  empty: "Empty",
  nothing: "The sheet is still empty. Fill in something first.",
  copied: "Copied. Paste it anywhere.",
  notCopied: "This phone cannot copy. Try sharing.",
  emptied: "The sheet is empty.",
  undo: "Bring it back",
  restored: "It is all back.",
  unkept: "Your browser does not keep this. It is gone when the page is closed.",
};
