// @ts-check
// What MiniSearch finds: node minisearch.mjs MODULE < {"language", "texts", "questions"}
// Words, stems and nothing else are as ours are, so that what is compared is what is found.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { english } from "../../overrides/assets/javascripts/search/language_en.mjs";
import { indonesian } from "../../overrides/assets/javascripts/search/language_id.mjs";
import { wordsOf } from "../../overrides/assets/javascripts/search/words.mjs";

const { default: MiniSearch } = await import(pathToFileURL(process.argv[2]).href);
const { language, texts, questions } = JSON.parse(readFileSync(0, "utf8"));
const { stem } = { id: indonesian, en: english }[/** @type {"id" | "en"} */ (language)];

const search = new MiniSearch({
  fields: ["title", "text"],
  tokenize: (/** @type {string} */ text) => wordsOf(text).map(({ word }) => word),
  processTerm: stem,
});
search.addAll(texts);
process.stdout.write(
  JSON.stringify(
    questions.map((/** @type {string} */ question) => search.search(question).map(({ id }) => id)),
  ),
);
