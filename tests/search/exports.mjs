// @ts-check
// Tells what a module exports: node exports.mjs MODULE
import { pathToFileURL } from "node:url";

const names = Object.keys(await import(pathToFileURL(process.argv[2]).href));
process.stdout.write(JSON.stringify(names.sort()));
