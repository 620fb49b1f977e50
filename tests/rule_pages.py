"""The pair of pages about each rule: `python tests/rule_pages.py` writes them from the documents.

What a page says is filled in when the site is built; its title and description are here.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "hooks"))

from kembar.documents import Document, document_of  # noqa: E402
from kembar.explain import levels  # noqa: E402
from kembar.finding import Language, Words  # noqa: E402

FOLDERS: dict[Language, Path] = {
    "id": ROOT / "docs/id/penyunting/aturan",
    "en": ROOT / "docs/en/penyunting/aturan",
}
DESCRIPTION = Words(
    "{} Mengapa itu penting dan cara membetulkannya.", "{} Why that matters and how to mend it."
)
PAGE = """\
---
title: {rule}
description: "{description}"
checked_on: {day}
sources: []
---

# {rule}

<!-- fill: rule -->

{back}
"""
BACK = Words(
    "Kembali ke [daftar aturan](/penyunting/aturan/index.md).",
    "Back to the [list of rules](/penyunting/aturan/index.md).",
)
FIRST_DAY = "2026-11-23"


def page(document: Document, language: Language, day: str = FIRST_DAY) -> str:
    """Return the page about a rule that was last checked on a day."""
    description = DESCRIPTION.said_in(language).format(document.what.said_in(language))
    return PAGE.format(
        rule=document.rule,
        description=description.replace("\\", "\\\\").replace('"', '\\"'),
        day=day,
        back=BACK.said_in(language),
    )


def main() -> None:
    """Write the pages that are missing or no longer agree with their rule's document."""
    for rule in levels():
        for language, folder in FOLDERS.items():
            file = folder / f"{rule}.md"
            old = file.read_text("utf-8") if file.exists() else ""
            day = old.partition("checked_on: ")[2].partition("\n")[0] or FIRST_DAY
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(page(document_of(rule), language, day), "utf-8")


if __name__ == "__main__":
    main()
