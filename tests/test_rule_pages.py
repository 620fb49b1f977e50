"""Every rule has its pair of pages for editors, and every such page its rule."""

import re

import pytest
from kembar import read
from kembar.documents import document_of
from kembar.explain import levels
from kembar.finding import Language

from tests.building import ADDRESS
from tests.rule_pages import FOLDERS, ROOT, page

DAY = re.compile(r"^checked_on: (.+)$", re.MULTILINE)


@pytest.mark.parametrize("language", FOLDERS)
def test_every_rule_has_its_page_and_every_page_its_rule(language: Language) -> None:
    names = {file.stem for file in FOLDERS[language].glob("*.md")} - {"index"}

    assert names == set(levels()), "python tests/rule_pages.py writes the pages that are missing"


@pytest.mark.parametrize("rule", levels())
@pytest.mark.parametrize("language", FOLDERS)
def test_the_page_of_a_rule_says_what_its_document_says(rule: str, language: Language) -> None:
    text = (FOLDERS[language] / f"{rule}.md").read_text("utf-8")

    (day,) = DAY.findall(text)
    assert text == page(document_of(rule), language, day), "python tests/rule_pages.py mends it"


def test_reports_lead_to_the_published_pages() -> None:
    at = read.settings_of(ROOT / "docs").rules_at

    folders = {"id": "penyunting/aturan/", "en": "en/penyunting/aturan/"}
    assert at == {language: ADDRESS + folder for language, folder in folders.items()}
