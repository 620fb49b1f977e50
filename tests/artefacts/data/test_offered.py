"""The list of files on the page about open data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest
from kembar.artefacts.data.offered import offered

if TYPE_CHECKING:
    from kembar.finding import Language


@pytest.mark.parametrize(
    ("language", "page", "feed", "first"),
    [
        ("id", "https://a.example/h/data/", "https://a.example/h/umpan.xml", "semua pelajaran"),
        (
            "en",
            "https://a.example/h/en/data/",
            "https://a.example/h/en/umpan.xml",
            "all lessons",
        ),
    ],
)
def test_the_links_lead_to_the_files_from_a_page_at_the_top_of_its_language(
    language: Language, page: str, feed: str, first: str
) -> None:
    html = offered(language, default=language == "id")

    targets = [urljoin(page, href) for href in re.findall('href="([^"]+)"', html)]
    assert targets == [
        "https://a.example/h/lessons.json",
        "https://a.example/h/lessons.schema.json",
        feed,
        feed.replace("umpan.xml", "llms.txt"),
    ]
    assert f"lessons.json</a>: {first}" in html
