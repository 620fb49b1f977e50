"""What the hub's pages load of its own: where it lies, and what of it waits until it is needed."""

from __future__ import annotations

SCRIPTS, STYLES = "assets/javascripts/", "assets/stylesheets/"
MODULES = f"{SCRIPTS}page/"
SHEET, SCRIPT = f"{STYLES}hub.css", f"{SCRIPTS}hub.js"
# Loaded only where, and when, they are needed; a script comes after those that it loads.
RARE = (
    *("contents.mjs", "changed.mjs", "answering.mjs", "display.mjs", "own.mjs", "progress.mjs"),
    *("aloud.mjs", "scrolled.mjs", "share.mjs"),
)
APART = (
    *("found.css", "tools.css", "onward.css", "progress.css", "display.css", "aloud.css"),
    *("share.css", "signs.css", "lasting.css", "codes.css"),
)

SHEETS = (SHEET, *(f"{STYLES}{name}" for name in APART))
NAMED = (
    *SHEETS,
    "assets/images/mark.svg",
    *(f"{SCRIPTS}{name}" for name in RARE),
    SCRIPT,
    f"{SCRIPTS}saving.js",
    f"{SCRIPTS}typed.mjs",
    f"{SCRIPTS}lost.mjs",
)
TOOLS = f"{SCRIPTS}tools/*.js"
