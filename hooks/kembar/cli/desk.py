"""What every command works with: the site, read when it is asked for, and whom it talks to."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kembar import checks, read
from kembar.memory import MEMORY_FOLDER, Memory, memory
from kembar.progress import Progress
from kembar.read.built import with_published
from kembar.report import FORMATS, Report
from kembar.waive import waived

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kembar.finding import Finding, Language, Words
    from kembar.model import Site

CLEAN, FOUND, WRONG_USE = 0, 1, 2


@dataclass(frozen=True)
class Desk:
    """The docs folder and its languages, and where the answer goes, in which language."""

    docs: Path
    languages: Sequence[str]
    today: date
    out: TextIO
    language: Language
    colour: bool

    @cached_property
    def memory(self) -> Memory:
        """Return what earlier runs found out."""
        return memory(read.beside(self.docs) / MEMORY_FOLDER)

    @cached_property
    def site(self) -> Site:
        """Return the site; raises ValueError where there is none."""
        name = _name(self.docs) if self.docs.is_dir() else ""
        with Progress(sys.stderr, time.monotonic, self.language) as progress:
            return read.site(self.docs, self.languages, name, self.memory, progress)

    def findings(self, built: str | None = None) -> list[Finding]:
        """Return what is wrong with the site, or what was built from it, and not waived."""
        site = with_published(self.site, self.docs, Path(built)) if built else self.site
        findings = checks.run(site, self.memory)
        self.memory.save()
        return waived(findings, site, self.today)

    def report(self, findings: Sequence[Finding], form: str = "text") -> None:
        """Write findings in one of the formats of reports."""
        report = Report(self.site, findings, self.language, colour=self.colour)
        self.out.write(FORMATS[form](report))

    def say(self, words: Words) -> None:
        """Write a line."""
        self.out.write(f"{plain(words.said_in(self.language))}\n")

    def write(self, files: Mapping[str, str | None]) -> None:
        """Write files, by their path as seen from the docs folder; None removes one."""
        for path, text in files.items():
            file = read.beside(self.docs) / path.removeprefix("../")
            if text is None:
                file.unlink(missing_ok=True)
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            # Whole or not at all: half a ledger is worse than an old one.
            draft = file.with_name(f".{file.name}.{os.getpid()}")
            draft.write_text(text, "utf-8", newline="\n")
            draft.replace(file)


def plain(text: str) -> str:
    """Return the text without characters that steer a terminal: strangers write what is shown."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _name(docs: Path) -> str:
    """Return what messages call the docs folder: its path from here, or its own name."""
    here, folder = Path.cwd(), docs.resolve()
    return folder.relative_to(here).as_posix() if folder.is_relative_to(here) else folder.name
