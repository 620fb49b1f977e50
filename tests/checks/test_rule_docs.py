"""The document beside each rule is its test: fences are files, and marked lines are reported.

A fence's title is a file's path below docs, or kembar.toml beside docs. A line that must be
reported ends in a comment with the level and words of the message; the reader of the page never
sees it, for it is taken off before the page is read. Several on one line stand in the order of
their messages. `encoding` is for files that Markdown cannot show.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from kembar import checks, read
from kembar.checks import RULES
from kembar.documents import document
from kembar.read.built import with_published
from kembar.waive import waived

if TYPE_CHECKING:
    from kembar.documents import Case, File
    from kembar.finding import Fault, Rule, Words

FOLDER = Path(checks.__file__).parent
RULE_NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
DOCUMENT_NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))

TODAY = date(2026, 11, 23)  # on which waivers are judged
MESSAGE, HINT = 80, 120  # characters


def write(file: File, docs: Path) -> None:
    """Write a file of a case without its marks."""
    path = docs.parent / file.path if file.path == read.SETTINGS_FILE else docs / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file.text.encode(file.encoding))


@dataclass(frozen=True, slots=True)
class Trial:
    """A case of a document, and what its rule makes of it."""

    rule: str
    case: Case

    def marks(self) -> list[tuple[str, int, str, str]]:
        """Return path, line, level and words of what the case asks for, by place."""
        marks = [(file.path, *mark) for file in self.case.files for mark in file.marks()]
        return sorted(marks, key=lambda mark: mark[:2])

    def faults(self, folder: Path) -> list[Fault]:
        """Return what the rule finds in the files of the case, by place."""
        docs = folder / "docs"
        for language in ("id", "en"):
            (docs / language).mkdir(parents=True)
        for file in self.case.files:
            write(file, docs)
        site, built = read.site(docs), folder / "site"
        if built.is_dir():
            site = with_published(site, docs, built)
        rule = rule_of(self.rule)
        if rule.waiver or rule.dated:
            judged = waived(checks.run(site), site, TODAY)
            found = [finding.fault for finding in judged if finding.rule == rule.id]
        else:
            found = list(rule.check(site))
        return sorted(found, key=lambda fault: (fault.place, fault.message.en))


def rule_of(rule: str) -> Rule:
    """Return the rule of a rule module."""
    return cast("Rule", importlib.import_module(f"kembar.checks.{rule}").RULE)


def texts(words: Words) -> tuple[str, str]:
    """Return the words in both languages."""
    return words.id, words.en


DOCUMENTS = {name: document((FOLDER / f"{name}.md").read_text("utf-8")) for name in DOCUMENT_NAMES}
TRIALS = [Trial(name, case) for name, found in DOCUMENTS.items() for case in found.cases]
every_case = pytest.mark.parametrize(
    "trial", TRIALS, ids=lambda trial: f"{trial.rule}: {trial.case.title}"
)
every_document = pytest.mark.parametrize("name", DOCUMENT_NAMES)


@every_case
def test_a_rule_reports_the_marked_lines_and_no_others(trial: Trial, tmp_path: Path) -> None:
    level = checks.level(rule_of(trial.rule))
    faults, marks = trial.faults(tmp_path), trial.marks()

    reported = [(fault.place.path, fault.place.line, level, fault.message.en) for fault in faults]
    assert [one[:3] for one in reported] == [one[:3] for one in marks], reported
    pairs = [(mark[3], one[3]) for mark, one in zip(marks, reported, strict=True)]
    assert [(words, message) for words, message in pairs if words not in message] == []


@every_case
def test_messages_and_hints_are_short_in_both_languages(trial: Trial, tmp_path: Path) -> None:
    faults = trial.faults(tmp_path)

    messages = [text for fault in faults for text in texts(fault.message)]
    hints = [text for fault in faults for text in texts(fault.hint)]
    assert [text for text in messages if not 0 < len(text.strip()) <= MESSAGE] == []
    assert [text for text in hints if not 0 < len(text.strip()) <= HINT] == []
    assert [text for text in messages + hints if "\n" in text] == []


@every_case
def test_a_finding_points_at_lines_that_exist(trial: Trial, tmp_path: Path) -> None:
    lines = {file.path: max(1, len(file.lines)) for file in trial.case.files}

    places = [place for fault in trial.faults(tmp_path) for place in (fault.place, fault.other)]
    assert [one for one in places if one and not 0 < one.line <= lines.get(one.path, 0)] == []


@every_document
def test_a_document_says_in_one_sentence_what_is_wrong(name: str) -> None:
    found = DOCUMENTS[name]

    assert found.rule == name.replace("_", "-")
    sentence = re.compile(r"[A-Z](?!.*\. ).*\.")
    assert [what for what in texts(found.what) if not sentence.fullmatch(what)] == []


def test_every_document_is_written_in_indonesian_too() -> None:
    assert [name for name, found in DOCUMENTS.items() if not found.bilingual] == []


@every_document
def test_a_document_shows_a_failing_and_a_passing_case(name: str) -> None:
    assert {case.fails for case in DOCUMENTS[name].cases} == {True, False}


@every_document
def test_every_case_of_a_document_has_its_own_sentence_and_files(name: str) -> None:
    cases = DOCUMENTS[name].cases

    titles = [case.title for case in cases]
    paths = [[file.path for file in case.files] for case in cases]
    assert sorted(set(titles)) == sorted(titles)
    assert [title for title in titles if not re.fullmatch(r"[A-Z].* .*[^.\s]", title)] == []
    assert [one for one in paths if not one or len(set(one)) < len(one)] == []


def test_every_rule_has_a_document_and_every_document_a_rule() -> None:
    assert DOCUMENT_NAMES == RULE_NAMES


def test_the_rules_are_those_of_the_rule_modules() -> None:
    assert sorted(RULES, key=lambda rule: rule.id) == [rule_of(name) for name in RULE_NAMES]


def test_a_rule_is_called_what_its_module_is_called() -> None:
    assert [rule_of(name).id for name in RULE_NAMES] == [
        name.replace("_", "-") for name in RULE_NAMES
    ]
    assert [name for name in RULE_NAMES if not re.fullmatch("[a-z]+(_[a-z]+)*", name)] == []
