// @ts-check
// The words of a session's messages and paper in English.
import { papersIn } from "./session_papers.mjs";

export const WORDS = {
  title: "Session plan",
  date: "Date",
  bring: "What to bring",
  messages: "WhatsApp messages",
  copy: "Copy",
  copied: "Copied. Paste it anywhere.",
  notCopied: "This phone cannot copy. Try sharing.",
  renew: "Use the first text",
  ahead: "What we will learn:",
  again: "Read the lessons again:",
  class: { title: "Class day, as you start", text: "These are our lessons today. Tap to open." },
  own: "private chat",
  group: "group",
  place: "Place",
  times: "Timetable",
  timesHead: ["Time", "What", "Minutes"],
  bringHead: ["Code", "Materials"],
  messagesHead: ["When", "Message", "Where"],
  here: "This plan on a phone:",
  send: "Send",
  language: "en-GB",
};

export const PAPERS = papersIn(WORDS);
