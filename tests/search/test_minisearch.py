"""On a small collection our search finds what MiniSearch finds, and nothing else.

MiniSearch is another's, and used by many. Words and stems are the same for both here, and only
plain questions are asked: what else a question may mean is our own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from kembar.search.index import Passage, SearchedPage, contents, lengths, parts
from kembar.search.words import words

from tests.search.node import ROOT, program, told

if TYPE_CHECKING:
    from tests.search.node import Ask

MODULE = ROOT / ".cache/node/node_modules/minisearch/dist/es/index.js"
TITLE = re.compile(r"^title: (.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def module() -> str:
    """Where MiniSearch is."""
    if not MODULE.exists():
        program("npm")
        pytest.fail("MiniSearch is not there: `make test` installs it", pytrace=False)
    return str(MODULE)


def pages(language: str) -> list[SearchedPage]:
    """Return the lessons and stories of the hub, each as one text."""
    texts = {
        file.stem: file.read_text("utf-8")
        for folder in ("pelajaran", "kisah")
        for file in sorted((ROOT / "docs" / language / folder).glob("*.md"))
        if file.stem != "index"
    }
    return [
        SearchedPage(name, TITLE.findall(text)[0], "page", (Passage("", "", text),))
        for name, text in texts.items()
    ]


def ours(
    ask: Ask, language: str, collection: list[SearchedPage], questions: list[str]
) -> list[list[str]]:
    found = ask(
        "found",
        language,
        contents(collection),
        [part for _, part in parts(collection, language)],
        lengths(collection),
        questions,
    )
    return [[collection[at].url for at in answer] for answer in found]


def theirs(
    module: str, language: str, collection: list[SearchedPage], questions: list[str]
) -> list[list[str]]:
    texts = [
        {"id": page.url, "title": page.title, "text": page.passages[0].text} for page in collection
    ]
    value = {"language": language, "texts": texts, "questions": questions}
    found: list[list[str]] = told("minisearch.mjs", module, value=value)
    return found


@pytest.mark.parametrize("language", ["id", "en"])
def test_both_put_the_same_page_first_for_a_title(ask: Ask, module: str, language: str) -> None:
    collection = pages(language)
    questions = [f"{page.title} " for page in collection]

    first = [answer[0] for answer in ours(ask, language, collection, questions)]

    assert len(collection) > 20
    assert first == [answer[0] for answer in theirs(module, language, collection, questions)]
    assert first == [page.url for page in collection]


@pytest.mark.parametrize("language", ["id", "en"])
def test_both_find_the_same_pages_for_words_that_say_something(
    ask: Ask, module: str, language: str
) -> None:
    collection = pages(language)
    vocabulary = sorted({word for page in collection for word in words(page.title)})
    strong = ask("strong", language, vocabulary)
    pairs = [f"{one} {other} " for one, other in zip(strong, reversed(strong), strict=True)]
    questions = [*(f"{word} " for word in strong), *pairs]

    found = ours(ask, language, collection, questions)

    rows = zip(questions, found, theirs(module, language, collection, questions), strict=True)
    sets = [(question, set(one), set(other)) for question, one, other in rows]
    assert len(questions) > 150
    assert [(question, other - one) for question, one, other in sets if other - one] == []
    # Indonesian words lead to their roots and to other forms, so there more is found.
    more = [(question, one - other) for question, one, other in sets if one - other]
    assert language == "id" or more == []
    assert len(more) < len(questions) / 4


@pytest.mark.parametrize("language", ["id", "en"])
def test_neither_finds_a_word_that_no_page_is_like(ask: Ask, module: str, language: str) -> None:
    collection = pages(language)
    questions = ["xyzzyqwv ", "", "?! "]

    assert ours(ask, language, collection, questions) == [[], [], []]
    assert theirs(module, language, collection, questions) == [[], [], []]
