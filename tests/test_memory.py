"""What is remembered is what would be found anew, whatever happens to the file."""

import datetime as dt
import random
from pathlib import Path

import msgspec
import pytest
from kembar import checks, read
from kembar.finding import Finding
from kembar.memory import Memory, digest, memory, plain
from kembar.model import Site

from tests.conftest import ROOT, SiteOf

PAGE = """---
title: A
day: 2026-11-23
tags: [a, {b: 2}]
---
# A

Rp1.000 [b](b.md)
"""


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine of one's own, wherever these tests run."""
    monkeypatch.delenv("CI", raising=False)


def checked(docs: Path, folder: Path) -> tuple[Site, list[Finding]]:
    known = memory(folder)
    site = read.site(docs, memory=known)
    findings = checks.run(site, known)
    known.save()
    return site, findings


def test_what_is_remembered_is_what_was_read(docs: Path, site: SiteOf, tmp_path: Path) -> None:
    site({"id/a.md": PAGE, "en/a.md": PAGE.replace("1.000", "1,001")})
    first, found = checked(docs, tmp_path / "m")

    again, found_again = checked(docs, tmp_path / "m")

    assert memory(tmp_path / "m").known
    assert again.pages == first.pages
    assert again.pages[0].front_matter.values["day"] == dt.date(2026, 11, 23)
    assert found_again == found != []


def test_a_page_is_not_read_twice(
    docs: Path, site: SiteOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site({"id/a.md": PAGE, "en/a.md": PAGE})
    checked(docs, tmp_path / "m")
    monkeypatch.setattr("kembar.read.pages.page", None)

    again, _ = checked(docs, tmp_path / "m")

    assert [page.path for page in again.pages] == ["en/a.md", "id/a.md"]


def test_random_edits_are_found_as_in_a_cold_run(docs: Path, tmp_path: Path) -> None:
    dice = random.Random(7)  # noqa: S311 — the same edits each time
    names = ["pelajaran/apa-itu-reseller.md", "kisah/saman-yusuf.md", "mitra/ojk.md", "index.md"]
    for language in ("id", "en"):
        for name in names:
            (docs / language / name).parent.mkdir(parents=True, exist_ok=True)
            (docs / language / name).write_bytes((ROOT / "docs" / language / name).read_bytes())
    files = sorted(docs.rglob("*.md"))
    for _ in range(12):
        file = dice.choice(files)
        lines = file.read_text("utf-8").split("\n")
        place = dice.randrange(len(lines))
        lines[place : place + dice.randrange(3)] = dice.choice(
            ([], ["## Baru { #baru }", ""], ["Rp12.345 [x](y.md)"], [lines[place]] * 2)
        )
        file.write_text("\n".join(lines), "utf-8")

        warm = checked(docs, tmp_path / "m")
        cold = read.site(docs)

        assert warm[0].pages == cold.pages
        assert warm[1] == checks.run(cold)


LEANING = """
facts = "fakta.md"
glossary = "istilah.md"
[kinds.lesson]
paths = ["a.md"]
[kinds.lesson.keys]
facts = { type = "list", refers = "fact" }
"""


@pytest.mark.parametrize(
    ("path", "text", "rule"),
    [
        ("fakta.md", "# F\n\nD-11 · JKP { #d-11 }\n:   50%.\n", "number-unfounded"),
        ("istilah.md", "# I\n\nlaba { #laba }\n:   Sisa. Hindari: untung.\n", "term-variant"),
    ],
)
def test_a_page_is_judged_anew_when_one_that_it_leans_on_has_changed(  # noqa: PLR0913, PLR0917
    docs: Path, site: SiteOf, tmp_path: Path, path: str, text: str, rule: str
) -> None:
    pages = {
        "a.md": "---\nfacts: [D-11]\n---\n\n# A\n\nUntung 60%.\n",
        "fakta.md": "# F\n\nD-11 · JKP { #d-11 }\n:   60%.\n",
        "istilah.md": "# I\n\nlaba { #laba }\n:   Sisa.\n",
    }
    both = {f"{language}/{name}": page for language in ("id", "en") for name, page in pages.items()}
    site({"../kembar.toml": LEANING, **both})
    _, before = checked(docs, tmp_path / "m")

    (docs / "id" / path).write_text(text, "utf-8")
    _, after = checked(docs, tmp_path / "m")

    assert (rule, "id/a.md") not in [(one.rule, one.fault.place.path) for one in before]
    assert (rule, "id/a.md") in {
        (one.rule, one.fault.place.path) for one in checks.run(read.site(docs))
    }
    assert after == checks.run(read.site(docs))


def test_a_page_that_moved_is_read_anew(docs: Path, site: SiteOf, tmp_path: Path) -> None:
    site({"id/a.md": PAGE})
    checked(docs, tmp_path / "m")
    (docs / "id/a.md").rename(docs / "id/b.md")

    again, findings = checked(docs, tmp_path / "m")

    assert [page.path for page in again.pages] == ["id/b.md"]
    assert {finding.fault.place.path for finding in findings} == {"id/b.md"}


@pytest.mark.parametrize("data", [b"", b"\xc1", msgspec.msgpack.encode({"a": 1}), b"\x81" * 99])
def test_a_damaged_memory_is_no_memory(
    docs: Path, site: SiteOf, tmp_path: Path, data: bytes
) -> None:
    site({"id/a.md": PAGE})
    _, found = checked(docs, tmp_path / "m")
    next((tmp_path / "m").iterdir()).write_bytes(data)

    assert checked(docs, tmp_path / "m")[1] == found


@pytest.mark.parametrize(
    "data",
    [b"\xc1", msgspec.msgpack.encode("x"), msgspec.msgpack.encode(msgspec.msgpack.Ext(9, b""))],
)
def test_an_entry_of_another_kind_is_not_recalled(data: bytes) -> None:
    assert Memory(known={"a": data}).recall("a", list[int]) is None
    assert Memory(known={"a": data}).recall("a", dt.date) is None


def test_an_entry_of_no_known_kind_is_not_recalled() -> None:
    data = msgspec.msgpack.encode(msgspec.msgpack.Ext(9, b""))

    assert Memory(known={"a": data}).recall("a", object) is None


def test_only_what_was_asked_for_again_is_kept(tmp_path: Path) -> None:
    first = memory(tmp_path)
    first.keep("a", 1)
    first.keep("b", 2)
    first.save()
    second = memory(tmp_path)
    assert second.recall("a", int) == 1
    second.save()

    assert memory(tmp_path).known.keys() == {"a"}


def test_the_memory_of_another_version_goes(tmp_path: Path) -> None:
    (tmp_path / "0123456789abcdef").write_bytes(b"old")
    new = memory(tmp_path)
    new.keep("a", 1)
    new.save()

    assert [file.name for file in tmp_path.iterdir()] == [new.file.name if new.file else ""]


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "m").write_text("a file")
    known = memory(tmp_path / "m")
    known.keep("a", 1)

    known.save()

    assert (tmp_path / "m").read_text() == "a file"


@pytest.mark.parametrize(
    "value", [{1, 2}, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), b"x", ["a", b""]]
)
def test_what_does_not_come_back_as_it_was_is_not_plain(value: object) -> None:
    with pytest.raises(TypeError):
        plain(value)


def test_what_cannot_be_written_down_is_not_kept() -> None:
    known = Memory()
    for key, value in {"a": 1 << 80, "b": "\ud800", "c": {object()}}.items():
        known.keep(key, value)

    assert known.kept == {}


def test_a_page_with_odd_data_is_read_each_time(docs: Path, site: SiteOf, tmp_path: Path) -> None:
    site({"id/a.md": "---\nat: 2026-11-23 08:00:00\n---\n# A\n"})
    checked(docs, tmp_path / "m")

    again, _ = checked(docs, tmp_path / "m")

    assert again.pages[0].front_matter.values["at"] == dt.datetime(2026, 11, 23, 8, 0, 0)  # noqa: DTZ001


def test_parts_do_not_run_into_each_other() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("a\udc80") != digest(b"a")


def test_where_strangers_send_changes_nothing_is_remembered(tmp_path: Path) -> None:
    kept = memory(tmp_path, {})
    kept.keep("a", 1)
    kept.save()

    assert memory(tmp_path, {}).recall("a", int) == 1
    assert memory(tmp_path, {"CI": "true"}).recall("a", int) is None
