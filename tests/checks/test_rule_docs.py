"""The document beside each rule is its test: fences are files, and marked lines are reported.

A fence's title is a file's path below docs, or kembar.toml beside docs. A line that must be
reported ends in a comment with the level and words of the message; the reader of the page never
sees it, for it is taken off before the page is read. Several on one line stand in the order of
their messages. `encoding` is for files that Markdown cannot show.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from kembar import checks, read
from kembar.checks import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault, Rule, Words

FOLDER = Path(checks.__file__).parent
RULE_NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
DOCUMENT_NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))

MESSAGE, HINT = 80, 120  # characters
OPENING = re.compile(r"(`{3,}|~{3,})(.*)")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
MARK = re.compile(r" ?<!-- (error|warning|notice): (.+?) -->")
MARKS = re.compile(r"(?: ?<!-- (?:error|warning|notice): .+? -->)+$")
FRAME = re.compile(
    r"# (?P<id>.+)\n\n(?P<what>(?:.+\n)+)\n\*\*Why\.\*\* (?:.+\n)+\n\*\*Fix\.\*\* (?:.+\n)+"
)


@dataclass(slots=True)
class File:
    """A file of a case, as its fence holds it."""

    path: str
    encoding: str
    lines: list[str] = field(default_factory=list)

    def write(self, docs: Path) -> None:
        """Write the file without its marks."""
        file = docs.parent / self.path if self.path == read.SETTINGS_FILE else docs / self.path
        file.parent.mkdir(parents=True, exist_ok=True)
        content = "".join(f"{MARKS.sub('', line)}\n" for line in self.lines)
        file.write_bytes(content.encode(self.encoding))

    def marks(self) -> Iterator[tuple[str, int, str, str]]:
        """Yield path, line, level and words of each finding that a mark asks for."""
        for number, line in enumerate(self.lines, start=1):
            if marks := MARKS.search(line):
                for level, words in MARK.findall(marks[0]):
                    yield self.path, number, level, words


@dataclass(slots=True)
class Case:
    """What stands below one `##` heading of a document."""

    rule: str
    title: str
    files: list[File] = field(default_factory=list)

    def marks(self) -> list[tuple[str, int, str, str]]:
        """Return what the case asks for, by place."""
        marks = [mark for file in self.files for mark in file.marks()]
        return sorted(marks, key=lambda mark: mark[:2])

    def faults(self, folder: Path) -> list[Fault]:
        """Return what the rule finds in the files of the case, by place."""
        docs = folder / "docs"
        for language in ("id", "en"):
            (docs / language).mkdir(parents=True)
        for file in self.files:
            file.write(docs)
        found = rule_of(self.rule).check(read.site(docs))
        return sorted(found, key=lambda fault: (fault.place, fault.message.en))


def cases(rule: str, document: str) -> list[Case]:
    """Return the cases of a document; headings and fences inside a fence are its content."""
    found: list[Case] = []
    fence, lines = "", [""]
    for line in document.split("\n"):
        if fence:
            if re.fullmatch(rf"{fence}{fence[0]}*[ \t]*", line):
                fence = ""
            else:
                lines.append(line)
        elif opening := OPENING.match(line):
            attributes = dict(ATTRIBUTE.findall(opening[2]))
            file = File(attributes["title"], attributes.get("encoding", "utf-8"))
            found[-1].files.append(file)
            fence, lines = opening[1], file.lines
        elif line.startswith("## "):
            found.append(Case(rule, line.removeprefix("## ")))
    if fence:
        raise ValueError(f"{rule}.md: a fence is not closed")
    return found


def document_of(rule: str) -> str:
    """Return the document of a rule module."""
    return (FOLDER / f"{rule}.md").read_text("utf-8")


def rule_of(rule: str) -> Rule:
    """Return the rule of a rule module."""
    return cast("Rule", importlib.import_module(f"kembar.checks.{rule}").RULE)


def texts(words: Words) -> tuple[str, str]:
    """Return the words in both languages."""
    return words.id, words.en


CASES = [case for rule in DOCUMENT_NAMES for case in cases(rule, document_of(rule))]
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
every_document = pytest.mark.parametrize("name", DOCUMENT_NAMES)


@every_case
def test_a_rule_reports_the_marked_lines_and_no_others(case: Case, tmp_path: Path) -> None:
    level, faults, marks = checks.level(rule_of(case.rule)), case.faults(tmp_path), case.marks()

    reported = [(fault.place.path, fault.place.line, level, fault.message.en) for fault in faults]
    assert [one[:3] for one in reported] == [one[:3] for one in marks], reported
    pairs = [(mark[3], one[3]) for mark, one in zip(marks, reported, strict=True)]
    assert [(words, message) for words, message in pairs if words not in message] == []


@every_case
def test_messages_and_hints_are_short_in_both_languages(case: Case, tmp_path: Path) -> None:
    faults = case.faults(tmp_path)

    messages = [text for fault in faults for text in texts(fault.message)]
    hints = [text for fault in faults for text in texts(fault.hint)]
    assert [text for text in messages if not 0 < len(text.strip()) <= MESSAGE] == []
    assert [text for text in hints if not 0 < len(text.strip()) <= HINT] == []
    assert [text for text in messages + hints if "\n" in text] == []


@every_case
def test_a_finding_points_at_lines_that_exist(case: Case, tmp_path: Path) -> None:
    lines = {file.path: max(1, len(file.lines)) for file in case.files}

    places = [place for fault in case.faults(tmp_path) for place in (fault.place, fault.other)]
    assert [one for one in places if one and not 0 < one.line <= lines.get(one.path, 0)] == []


@every_document
def test_a_document_says_what_why_and_how_to_mend_it(name: str) -> None:
    introduction, _, _ = document_of(name).partition("\n## ")

    frame = FRAME.fullmatch(introduction)
    assert frame is not None
    assert frame["id"] == name.replace("_", "-")
    assert re.fullmatch(r"[A-Z](?!.*\. ).*\.", " ".join(frame["what"].split()))


@every_document
def test_a_document_shows_a_failing_and_a_passing_case(name: str) -> None:
    shown = {bool(case.marks()) for case in cases(name, document_of(name))}

    assert shown == {True, False}


@every_document
def test_every_case_of_a_document_has_its_own_sentence_and_files(name: str) -> None:
    found = cases(name, document_of(name))

    titles = [case.title for case in found]
    paths = [[file.path for file in case.files] for case in found]
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


def test_headings_and_fences_inside_a_fence_are_its_content() -> None:
    document = '# a\n\n## One case\n\n````md title="id/a.md"\n## No case\n\n```md\nx\n```\n````\n'

    (case,) = cases("a", document)

    assert (case.title, case.files) == (
        "One case",
        [File("id/a.md", "utf-8", ["## No case", "", "```md", "x", "```"])],
    )


def test_a_fence_that_is_not_closed_is_no_document() -> None:
    with pytest.raises(ValueError, match="a fence is not closed"):
        cases("a", '## One case\n\n```md title="id/a.md"\n# Judul\n')


def test_marks_are_not_in_the_file_that_the_rule_reads(tmp_path: Path) -> None:
    line = "[awal](a.md) <!-- error: no page --> <!-- notice: a word -->"
    file = File("id/a.md", "utf-8", ["<!-- a note -->", line])

    file.write(tmp_path)

    assert (tmp_path / "id/a.md").read_text("utf-8") == "<!-- a note -->\n[awal](a.md)\n"
    assert list(file.marks()) == [
        ("id/a.md", 2, "error", "no page"),
        ("id/a.md", 2, "notice", "a word"),
    ]
