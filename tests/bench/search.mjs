// @ts-check
// Lets one engine answer questions from files, and says what it took:
// node search.mjs ENGINE FOLDER LANGUAGE < {"sections": [] or null, "questions": [], "weigh": true}
// The sections are for an engine that writes its index itself; null, where it has done so before.
import { readFileSync } from "node:fs";
import { engines, sent } from "./engines.mjs";

const [name, folder, language] = process.argv.slice(2);
const ENOUGH = 120_000; // milliseconds: who takes longer for ten questions is not asked them all

const { sections, questions, weigh } = JSON.parse(readFileSync(0, "utf8"));
const engine = engines[name];
if (sections) engine.prepare(sections, folder, language);

const answers = [];
const times = [];
const bytes = [];
const sizes = new Map();
const began = performance.now();
const open = await engine.open(folder, language);
let start = 0;
for (const question of questions) {
  const asked = performance.now();
  answers.push(await open.ask(question));
  const answered = performance.now();
  if (start) times.push(answered - asked);
  start ||= answered - began;
  if (!weigh) continue;
  for (const file of await open.fetched()) if (!sizes.has(file)) sizes.set(file, sent(file));
  bytes.push([...sizes.values()].reduce((sum, one) => sum + one, 0));
  if (answered - began > ENOUGH) break;
}
process.stdout.write(JSON.stringify({ answers, start, times, bytes }));
