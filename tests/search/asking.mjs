// @ts-check
// Asks the shipped search of a built site: node asking.mjs SITE LANGUAGE < QUESTIONS
import { readFileSync } from "node:fs";
import { thread } from "./thread.mjs";

const [site, language] = process.argv.slice(2);
const { ask, base } = thread(site, language);
const answers = [];
for (const question of JSON.parse(readFileSync(0, "utf8"))) {
  // A card is what readers see first, and what Enter follows.
  const { card, results } = await ask(question);
  const options = card ? [card, ...results] : results;
  answers.push(options.map((/** @type {{url: string}} */ { url }) => url.replace(base, "")));
}
process.stdout.write(JSON.stringify(answers));
