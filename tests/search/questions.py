"""The questions that the search is measured with, and how well it answers them."""

import json
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LANGUAGES = ("id", "en")
SEED = 2023  # the year of the training
MOST = 10

Question = Mapping[str, Any]


@dataclass(frozen=True)
class Quality:
    """How well questions are answered; each a mean from 0 to 1."""

    questions: int
    mrr: float  # 1 / place of the first right answer among the first ten, 0 without one
    success: float  # there is a right answer among the first three
    zero: float  # nothing is found at all


def questions() -> dict[tuple[str, str], list[Question]]:
    """Return the questions of each language, those to tune with ("dev") and the rest ("test").

    Each kind is halved by a fixed seed; nobody looks at how the second half is answered while
    the search is changed.
    """
    chance = random.Random(SEED)  # noqa: S311 — the same halves for ever
    halves: dict[tuple[str, str], list[Question]] = {}
    for language in LANGUAGES:
        kinds: dict[str, list[Question]] = defaultdict(list)
        for question in read(f"queries.{language}"):
            kinds[question["kind"]].append(question)
        dev: list[Question] = []
        test: list[Question] = []
        for _, same in sorted(kinds.items()):
            chance.shuffle(same)
            dev += same[: len(same) // 2]
            test += same[len(same) // 2 :]
        halves |= {(language, "dev"): dev, (language, "test"): test}
    return halves


def read(name: str) -> list[Question]:
    """Return the questions of a file; those of "tuning.id" are there to tune with, all of them."""
    lines = (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def quality(asked: Sequence[Question], answers: Sequence[Sequence[str]]) -> Quality:
    """Return how well answers, best first, fit the sections that are right for each question."""
    places = [
        next((at for at, one in enumerate(found[:MOST], 1) if one in question["relevant"]), 0)
        for question, found in zip(asked, answers, strict=True)
    ]
    return Quality(
        len(places),
        sum(1 / place for place in places if place) / len(places),
        sum(0 < place <= 3 for place in places) / len(places),
        sum(not found for found in answers) / len(places),
    )
