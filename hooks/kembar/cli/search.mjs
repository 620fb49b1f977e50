// @ts-check
// Ranks a collection with the code that the site's pages use: node search.mjs MODULES < INDEX
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const modules = `${pathToFileURL(process.argv[2]).href}/`;
const { Index } = await import(`${modules}index.mjs`);
const { numbersOf } = await import(`${modules}parts.mjs`);
const { unitsOf } = await import(`${modules}question.mjs`);
const { ranked } = await import(`${modules}rank.mjs`);
const { indonesian } = await import(`${modules}language_id.mjs`);
const { english } = await import(`${modules}language_en.mjs`);

const { language, toc, said, words, lengths, questions, most } = JSON.parse(
  readFileSync(0, "utf8"),
);
const index = new Index(toc, { id: indonesian, en: english }[language]);
words.forEach((part, number) => index.add(part, number));
index.hear(said);
index.measure(numbersOf(lengths));
const answers = questions.map((question) =>
  ranked(index, unitsOf(index, question))
    .slice(0, most)
    .map((section) => index.sections[section].page),
);
process.stdout.write(JSON.stringify(answers));
