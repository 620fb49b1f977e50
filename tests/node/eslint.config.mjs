// Whatever the oldest phone does not know, in the scripts: in their language, and of what it offers.
import compat from "eslint-plugin-compat";

export default [
  {
    ...compat.configs["flat/recommended"],
    files: ["**/*.mjs"],
    languageOptions: { ecmaVersion: 2020, sourceType: "module" },
    settings: { browsers: ["chrome 80"] },
  },
];
