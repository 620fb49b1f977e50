// Whatever the oldest phone does not know, in the style sheets.
export default {
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      {
        browsers: ["chrome 80"],
        ignorePartialSupport: true,
        // Passed over there, and nothing is lost: the page looks plainer, or paints later. Selectors
        // of these kinds stand alone in their rules, as test_styles.py holds.
        ignore: [
          "css-content-visibility",
          "css-focus-visible",
          "css-has",
          "css-marker-pseudo",
          "css-not-sel-list",
          "css-revert-value",
          "css-subgrid",
          "flexbox-gap",
          "viewport-unit-variants",
        ],
      },
    ],
  },
};
