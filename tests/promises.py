"""A tiny hub whose sections are agreed, in a Git repository of its own."""

import io
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kembar import cli

TODAY = date(2026, 11, 23)
ID = """\
# Menentukan harga

Harga yang jujur.

## Hitung biaya { #biaya }

Catat semua pengeluaranmu setiap hari.

## Latihan { #latihan }

Ambil satu barang.
"""
EN = """\
# Setting a price

An honest price.

## Work out the costs { #biaya }

Write down all that you spend every day.

## Exercise { #latihan }

Take one product.
"""
# A duty came, to which no rule but those of the ledger objects.
NOT_ID = ("Catat semua", "Kamu harus mencatat semua")
NOT_EN = ("Write down all", "You must write down all")


@dataclass(frozen=True)
class Hub:
    """A hub in a folder."""

    folder: Path

    def write(self, files: Mapping[str, str]) -> None:
        """Write files below the folder."""
        for path, text in files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(text, "utf-8")

    def change(self, path: str, *words: tuple[str, str]) -> None:
        """Replace words of a page, each of which must be there."""
        text = self.text(path)
        for old, new in words:
            assert old in text
            text = text.replace(old, new)
        self.write({path: text})

    def text(self, path: str) -> str:
        """Return what a file says."""
        return (self.folder / path).read_text("utf-8")

    def lines(self, path: str = "ledger/pairs/harga.toml") -> dict[str, str]:
        """Return how each section of a ledger was agreed."""
        found = (line.partition(" = ") for line in self.text(path).splitlines() if "how" in line)
        return {key.strip('"'): line.rpartition('how = "')[2][:-3] for key, _, line in found}

    def git(self, *words: str) -> str:
        """Return what Git says."""
        who = ("-c", "user.name=Rina", "-c", "user.email=rina@hub.example")
        done = subprocess.run(
            ["git", *who, "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", *words],
            cwd=self.folder,
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
        )
        return done.stdout.strip()

    def commit(self) -> str:
        """Commit everything and return the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "x")
        return self.git("rev-parse", "HEAD")

    def run(self, *words: str, out: io.StringIO | None = None) -> tuple[int, str]:
        """Return how a command ended and what it said."""
        out = out or io.StringIO()
        here = Path.cwd()
        os.chdir(self.folder)
        try:
            status = cli.main([*words, "--docs", "docs"], out, {}, TODAY)
        finally:
            os.chdir(here)
        return status, out.getvalue()

    def gate(self, since: str = "HEAD", *words: str) -> tuple[int, list[str]]:
        """Return how the gate ended, its findings and what it said of the change."""
        status, said = self.run("gate", "--since", since, *words)
        found = [line for line in said.splitlines() if line and not line.startswith("    ")]
        counts = ("Checked ", "To learn more")
        return status, [
            line.removeprefix("  ")
            for line in found
            if not line.startswith(counts) and " \N{MIDDLE DOT} " not in line
        ]


def agreed_hub(folder: Path) -> Hub:
    """Return a hub with one pair whose sections are agreed."""
    folder.mkdir(parents=True, exist_ok=True)
    hub = Hub(folder)
    hub.write({"docs/id/harga.md": ID, "docs/en/harga.md": EN})
    hub.run("confirm", "--all", "--reason", "start")
    return hub


def committed_hub(folder: Path) -> Hub:
    """Return such a hub in a repository with one commit."""
    hub = agreed_hub(folder)
    hub.git("init", "--quiet")
    hub.commit()
    return hub
