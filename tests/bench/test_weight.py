"""What the bench of pages gives to its peers, and how it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.bench.lessons import LESSON, NEXT, texts
from tests.bench.weight import faults, kind_of, total
from tests.scales import Sent, weighed

if TYPE_CHECKING:
    from pathlib import Path


def test_peers_get_the_words_of_every_lesson_and_nothing_that_only_we_can_read() -> None:
    lessons = texts()

    assert {LESSON, NEXT} < set(lessons)
    assert len(lessons) == 24
    ours = re.compile(r"^(?:!!!|\?\?\?)|\{ ?#|<!--|\]\(/", re.MULTILINE)
    assert {
        name: ours.findall(text) for name, (_, text) in lessons.items() if ours.search(text)
    } == {}
    title, text = lessons[LESSON]
    assert title == "Target: hari, minggu, bulan, tahun"
    assert not text.lstrip().startswith("# ")
    assert "**Rencana, bukan janji**\n\nKolom kebutuhan adalah uang" in text


def test_what_was_sent_is_counted_by_kind() -> None:
    paths = ("/a/", "/a.html", "/hub.1a2b3c4d.js", "/hub.css", "/a.woff2", "/mark.svg")
    answers = [Sent(path, 200, 10, 30) for path in paths]

    assert [kind_of(one) for one in answers] == ["HTML", "HTML", "JS", "CSS", "font", "other"]
    assert total(answers) == 60


def test_what_costs_a_page_its_score_is_named_once() -> None:
    parts = [
        {"id": one, "weight": weight} for one, weight in (("a", 1), ("b", 0), ("c", 2), ("d", 1))
    ]
    audits = {one: {"score": score} for one, score in (("a", 0.5), ("b", 0), ("c", 1), ("d", None))}
    categories = ("performance", "accessibility", "best-practices", "seo")

    report = {"audits": audits, "categories": {one: {"auditRefs": parts} for one in categories}}

    assert faults(report) == "a"


def test_a_host_notes_what_it_sends(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("<p>" * 500)
    (tmp_path / "b.1a2b3c4d.avif").write_bytes(b"x" * 500)

    with weighed(tmp_path, "/sub/") as scales:
        for path in ("a/", "b.1a2b3c4d.avif"):
            with urlopen(scales.address + path) as answer:  # noqa: S310
                kept = answer.headers["Cache-Control"]
        with pytest.raises(HTTPError, match="404"):
            urlopen(scales.address + "c")  # noqa: S310
        page, image, lost = scales.taken()

    assert (page.path, page.status, page.body < 100 < page.whole) == ("/sub/a/", 200, True)
    assert (image.status, image.body) == (200, 500)
    assert (lost.path, lost.status) == ("/sub/c", 404)
    assert kept == "max-age=31536000, immutable"
    assert scales.taken() == []
