"""What the search finds beside its peers, what it costs, and how soon it answers on a slow phone.

`make bench` prints these tables of README.md after those of the checker. All engines get the same
sections; nothing is fetched while it measures.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import phone, texts
from tests.bench.sections import (
    MINISEARCH,
    as_page,
    as_sections,
    of_hub,
    sections,
    write,
    write_peers,
)
from tests.bench.trees import ROOT
from tests.search.questions import LANGUAGES, Quality, Question, quality, questions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENGINES = {
    "ours": "ours, without the editors' words",
    "stems": "MiniSearch 7.2.0, with our stems",
    "fuzzy": "MiniSearch, stems, prefixes and fuzzy 0.2",
    "plain": "MiniSearch as it comes",
    "material": "Material 9.8.1 as it comes",
    "orama": "Orama 3.1.18, with its stemmers",
    "pagefind": "Pagefind 1.5.2 as it comes",
}
WEIGHED = ("ours", "pagefind", "fuzzy", "material")  # of different make
WITHOUT_NPM = ("ours", "material", "pagefind")
SIZES = (50, 500, 5_000)  # pages
ASKED = 10
ROUNDS = 3
LONG = 60  # seconds: one run tells enough


@dataclass(frozen=True, slots=True)
class Asked:
    """What an engine answered, and what it took.

    Seconds from its files to the first answer, and for each further one; bytes on the way, gzip,
    after each answer.
    """

    answers: list[list[str]]
    start: float
    query: float
    sent: list[int]

    def least(self, other: Asked) -> Asked:
        """Return the quicker of two runs, in each respect."""
        start, query = min(self.start, other.start), min(self.query, other.query)
        return Asked(self.answers, start, query, self.sent)


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as scratch:
        hub = built(Path(scratch) / "hub")
        find(hub, Path(scratch))
        weigh(hub, Path(scratch))
        phone.answer(hub, say)


def built(folder: Path) -> Path:
    """Return the hub's own site, built."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    words = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        str(folder),
    ]
    subprocess.run(words, cwd=ROOT, env=environment, check=True)
    return folder


def find(hub: Path, scratch: Path) -> None:
    """Print how well each engine answers the questions of tests/search."""
    halves = questions()
    heads = " | ".join(f"{language} {half}, {len(of)}" for (language, half), of in halves.items())
    say(f"| MRR@10 · success@3 · nothing found | {heads} |")
    say(f"|---|{'---|' * len(halves)}")
    folders = {}
    for language in LANGUAGES:
        folders[language] = scratch / f"find-{language}"
        pages = of_hub(hub, language)
        write(folders[language], language, pages)
        write_peers(folders[language], language, pages, as_sections)
    rows = [("ours", "ours, as the hub has it", dict.fromkeys(LANGUAGES, hub))]
    rows += [(engine, name, folders) for engine, name in ENGINES.items() if installed(engine)]
    for engine, name, places in rows:
        cells = []
        for (language, _), half in halves.items():
            given = sections(of_hub(hub, language))
            typed = [one["q"] for one in half]
            asked = ask(engine, places[language], language, typed, given)
            cells.append(told(half, asked.answers))
        say(f"| {name} | {' | '.join(cells)} |")
    say("")


def told(asked: Sequence[Question], answers: Sequence[Sequence[str]]) -> str:
    """Return how well answers fit questions, as a cell of the table."""
    found: Quality = quality(asked, [[name_of(one) for one in answer] for answer in answers])
    return f"{found.mrr:.2f} · {found.success:.2f} · {found.zero:.0%}"


def name_of(location: str) -> str:
    """Return what the questions call a section."""
    page, _, anchor = location.partition("#")
    return f"{page.strip('/') or 'index'}{'#' if anchor else ''}{anchor}"


def weigh(hub: Path, scratch: Path) -> None:
    """Print what each engine sends and how long it takes, for more and more pages."""
    say("| | pages | first, kB | whole, kB | ten, kB | start | query |")
    say("|---|--:|--:|--:|--:|--:|--:|")
    for size in SIZES:
        pages = texts.pages(size, of_hub(hub, "id"))
        folder = write(scratch / str(size), "id", pages)
        write_peers(folder, "id", pages, as_page)
        asked = texts.questions(pages, ASKED)
        results = race(folder, asked, sections(pages))
        own = results["ours"]
        for engine, one in results.items():
            name = "ours" if engine == "ours" else ENGINES[engine]
            first = first_answer(folder) if engine == "ours" else one.sent[0]
            sizes = " | ".join(f"{sent / 1000:,.0f}" for sent in (first, one.sent[0], one.sent[-1]))
            few = "" if len(one.sent) == ASKED else f" ({len(one.sent)} asked)"
            say(
                f"| {name} | {size:,} | {sizes}{few} | {one.start / own.start:.2f} "
                f"| {one.query / own.query:.2f} |"
            )
        say(f"| ours, in ms | {size:,} | | | | {own.start * 1000:.0f} | {own.query * 1000:.1f} |")
    say("")


def race(
    folder: Path, asked: Sequence[str], given: Sequence[Mapping[str, str]]
) -> dict[str, Asked]:
    """Return the least of several runs of each engine, run in turns."""
    results: dict[str, Asked] = {}
    for turn in range(ROUNDS):
        for engine in filter(installed, WEIGHED):
            last = results.get(engine)
            if last and last.start + last.query * ASKED > LONG:
                continue
            now = ask(engine, folder, "id", asked, None if turn else given, weigh=True)
            results[engine] = last.least(now) if last else now
    return results


def installed(engine: str) -> bool:
    """Return whether an engine is there; some come by npm, which is not everywhere."""
    return engine in WITHOUT_NPM or MINISEARCH.is_file()


def first_answer(folder: Path) -> int:
    """Return the bytes that ours needs to answer with titles and headings."""
    manifest = json.loads((folder / "search/id.json").read_text("utf-8"))
    names = ["id.json", manifest["worker"], manifest["toc"]]
    return sum(phone.sent((folder / "search" / name).read_bytes()) for name in names)


def ask(  # noqa: PLR0913 — an engine, and what it is asked
    engine: str,
    folder: Path,
    language: str,
    asked: Sequence[str],
    given: Sequence[Mapping[str, str]] | None,
    *,
    weigh: bool = False,
) -> Asked:
    """Return what an engine answers; `given` are the sections, where it has not had them yet.

    To `weigh` what it sends takes a moment after each answer.
    """
    done = subprocess.run(
        ["node", "--no-warnings", ROOT / "tests/bench/search.mjs", engine, folder, language],
        input=json.dumps({"sections": given, "questions": asked, "weigh": weigh}),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    said: dict[str, Any] = json.loads(done.stdout)
    query = statistics.median(said["times"] or [said["start"]])
    return Asked(said["answers"], said["start"] / 1000, query / 1000, said["bytes"])


def say(line: str) -> None:
    """Print a line at once: the whole takes a while."""
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
