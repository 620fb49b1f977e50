// @ts-check
// Answers the same questions with the joined script of a built site and with the modules it is of:
// node beside.mjs SITE LANGUAGE < QUESTIONS
import { readFileSync } from "node:fs";
import { thread } from "./thread.mjs";

const MODULES = "../../overrides/assets/javascripts/search";
const [site, language] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(0, "utf8"));
const { serve } = await import(`${MODULES}/worker.mjs`);
const known = {
  id: (await import(`${MODULES}/language_id.mjs`)).indonesian,
  en: (await import(`${MODULES}/language_en.mjs`)).english,
}[language];

const joined = thread(site, language);
const apart = thread(site, language, (self) => serve(self, known));
const answers = [];
for (const question of questions) {
  answers.push([await joined.ask(question), await apart.ask(question)]);
}
process.stdout.write(JSON.stringify(answers));
