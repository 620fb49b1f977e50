"""`python hooks diff`: what changed since a section was agreed, word by word."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from kembar import cli
from kembar.lock.words import Run, changes, is_typo
from kembar.model import Prose

from tests.promises import NOT_EN, NOT_ID, Hub, committed_hub

AGREED = "harga#biaya: agreed on 2026-11-23 (confirmed: start)"
CONFIRM = 'Once both say the same: python hooks confirm harga#biaya --reason "…"'


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return committed_hub(tmp_path / "hub")


def diff(hub: Hub, section: str = "harga#biaya", *words: str) -> list[str]:
    """Return what the command says."""
    status, said = hub.run("diff", section, *words)
    assert status == cli.CLEAN
    return said.splitlines()


def test_the_words_that_changed_are_shown(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)

    assert diff(hub) == [
        AGREED,
        "docs/id/harga.md:5: Indonesian: its meaning moved",
        "  [-Catat-] {+Kamu harus mencatat+} semua pengeluaranmu setiap hari.",
        "docs/en/harga.md:5: English is as agreed",
        CONFIRM,
    ]


def test_a_typo_is_called_a_typo(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("pengeluaranmu", "pengluaranmu"))

    assert diff(hub)[1] == "docs/id/harga.md:5: Indonesian: only a typo moved"


def test_more_words_are_wording_and_numbers_are_numbers(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("Catat semua pengeluaranmu", "Tulis apa saja yang keluar"))
    hub.change("docs/id/harga.md", ("barang.", "barang 2."))
    hub.run("confirm", "harga#latihan", "--reason", "x")
    hub.commit()
    hub.change("docs/id/harga.md", ("barang 2.", "barang 5."))

    assert diff(hub)[1] == "docs/id/harga.md:5: Indonesian: its wording moved"
    assert diff(hub, "harga#latihan", "--report-in", "id")[1:3] == [
        "docs/id/harga.md:9: Indonesia: angkanya berubah",
        "  Ambil satu barang [-2.-] {+5.+}",
    ]


def test_a_page_shows_its_sections_that_moved(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.write(
        {
            "docs/id/harga.md": hub.text("docs/id/harga.md") + "\n## Baru { #baru }\n",
            "docs/en/harga.md": hub.text("docs/en/harga.md") + "\n## New { #baru }\n",
        }
    )

    assert [line for line in diff(hub, "harga") if line.startswith("harga")] == [
        AGREED,
        "harga#baru: never agreed",
    ]


def test_a_section_in_step_says_so(hub: Hub) -> None:
    assert diff(hub) == [
        AGREED,
        "docs/id/harga.md:5: Indonesian is as agreed",
        "docs/en/harga.md:5: English is as agreed",
    ]
    assert diff(hub, "harga") == ["harga: nothing moved, or nothing was ever agreed"]


def test_the_old_text_is_found_across_renames_and_other_commits(hub: Hub) -> None:
    for number in range(3):
        hub.change("docs/id/harga.md", ("jujur", f"jujur{number}"))
        hub.commit()
    for language in ("id", "en"):
        hub.git("mv", f"docs/{language}/harga.md", f"docs/{language}/tarif.md")
    hub.commit()
    hub.change("docs/id/tarif.md", NOT_ID)
    hub.commit()

    assert diff(hub, "tarif#biaya")[2] == (
        "  [-Catat-] {+Kamu harus mencatat+} semua pengeluaranmu setiap hari."
    )


def test_a_version_that_no_page_can_be_read_from_is_passed_over(hub: Hub) -> None:
    text = hub.text("docs/id/harga.md")
    (hub.folder / "docs/id/harga.md").write_bytes(b"\xff")
    hub.commit()
    hub.git("rm", "--quiet", "docs/id/harga.md")
    hub.commit()
    hub.write({"docs/id/harga.md": text.replace(*NOT_ID)})
    hub.commit()

    assert "[-Catat-]" in diff(hub)[2]


def test_a_shallow_clone_says_that_it_lacks_the_old_text(hub: Hub, tmp_path: Path) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    subprocess.run(
        ["git", "clone", "--quiet", "--depth=1", f"file://{hub.folder}", tmp_path / "shallow"],
        check=True,
    )

    assert diff(Hub(tmp_path / "shallow"))[1:3] == [
        (
            "docs/id/harga.md:5: Indonesian: its meaning moved; no older text (it is in no version"
            " of the page that this clone has)"
        ),
        "docs/en/harga.md:5: English is as agreed",
    ]


def test_without_git_it_still_says_which_side_moved(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.change("docs/en/harga.md", NOT_EN)
    monkeypatch.setenv("PATH", str(hub.folder))

    assert diff(hub)[1:3] == [
        "docs/id/harga.md:5: Indonesian: its meaning moved; no older text (git is not installed)",
        "docs/en/harga.md:5: English: its meaning moved; no older text (git is not installed)",
    ]


def test_a_newer_checker_that_reads_another_meaning_changes_nothing(hub: Hub) -> None:
    lines = hub.text("ledger/pairs/harga.toml")
    older = re.sub(r'(id = "[0-9a-f]{12}:[0-9a-f]{6}):[0-9a-f]{6}', r"\1:012345", lines)
    hub.write({"ledger/pairs/harga.toml": older})
    assert older != lines
    assert hub.run("check")[1].endswith("Found nothing wrong.\n")

    hub.change("docs/id/harga.md", NOT_ID)

    assert "[-Catat-]" in diff(hub)[2]


def test_a_ledger_that_cannot_be_read_is_told(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    hub.write({"ledger/pairs/harga.toml": "<<<<<<< HEAD\n"})

    assert hub.run("diff", "harga") == (cli.WRONG_USE, "")
    assert (
        capsys.readouterr().err == "kembar: ledger/pairs/harga.toml:1: a merge conflict is left\n"
    )


def test_a_terminal_gets_colours_and_nothing_that_steers_it(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("Catat semua", "Catat\u202e"))
    hub.change("ledger/pairs/harga.toml", ("confirmed: start", "\\u001b[2J"))

    _, said = hub.run("diff", "harga#biaya", out=Terminal())

    assert said.splitlines()[0] == "harga#biaya: agreed on 2026-11-23 (\ufffd[2J)"
    assert said.splitlines()[2] == (
        "  \033[31m[-Catat semua-]\033[0m \033[32m{+Catat\ufffd+}\033[0m pengeluaranmu setiap hari."
    )


def test_paragraphs_without_a_change_are_left_out() -> None:
    old = [Prose("a b", 1), Prose("c d", 3), Prose("e", 5)]
    new = [Prose("a b", 1), Prose("c x d", 3), Prose("e", 5), Prose("f", 7)]

    lines = changes(old, new)

    assert lines == [
        [Run("same", ("c",)), Run("new", ("x",)), Run("same", ("d",))],
        [Run("new", ("f",))],
    ]
    assert is_typo(lines)
