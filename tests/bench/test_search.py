import re
import threading
from collections.abc import Iterator
from functools import partial
from gzip import decompress
from http.client import HTTPConnection
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from kembar.search.index import Passage, SearchedPage

from tests.bench import texts
from tests.bench.phone import PACKET, Host, Line, until
from tests.bench.search import ask, first_answer, told
from tests.bench.sections import as_page, as_sections, of_hub, sections, write

PAGES = [
    SearchedPage(
        "hak/pesangon/",
        "Pesangon",
        "right",
        (
            Passage("", "", "Uang dari kantor."),
            Passage("cara", "Cara <menagih>", "Kirim surat ke pabrik.", behind=True),
        ),
    ),
    SearchedPage("", "Awal", "page", (Passage("", "", "Mengirim paket."),)),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "site", "id", PAGES)


def test_the_sections_of_a_built_site_are_those_that_went_in(folder: Path) -> None:
    assert of_hub(folder, "id") == PAGES


def test_every_engine_is_given_the_same_sections() -> None:
    top, below, _ = sections(PAGES)

    assert (top["location"], top["heading"]) == ("hak/pesangon/", "")
    assert below == {
        "location": "hak/pesangon/#cara",
        "title": "Pesangon",
        "heading": "Cara <menagih>",
        "text": "Kirim surat ke pabrik.",
    }
    alone = list(as_sections(PAGES[0], "id"))
    assert [re.findall(r'content="(.*?)"', one) for one in alone] == [
        ["hak/pesangon/"],
        ["hak/pesangon/#cara"],
    ]
    assert "<h1>Cara &lt;menagih&gt;</h1><p>Pesangon</p><p>Kirim" in alone[1]
    (page,) = as_page(PAGES[0], "id")
    assert '<p>Uang dari kantor.</p><h2 id="cara">Cara &lt;menagih&gt;</h2><p>Kirim' in page


@pytest.mark.parametrize(
    ("engine", "answers"),
    [
        ("ours", [["", "hak/pesangon/#cara"], ["hak/pesangon/", "hak/pesangon/#cara"]]),
        ("material", [["hak/pesangon/#cara"], ["hak/pesangon/"]]),
    ],
)
def test_an_engine_answers_and_says_what_it_took(
    engine: str, answers: list[list[str]], folder: Path
) -> None:
    asked = ask(engine, folder, "id", ["kirim", "pesangon"], sections(PAGES), weigh=True)

    assert asked.answers == answers
    assert len(asked.sent) == 2
    if engine == "ours":
        assert first_answer(folder) < asked.sent[0] <= asked.sent[1]


def test_answers_are_told_as_the_questions_call_them() -> None:
    questions = [
        {"relevant": ["hak/pesangon#cara"]},
        {"relevant": ["index"]},
        {"relevant": ["mulai"]},
    ]

    assert told(questions, [["", "hak/pesangon/#cara"], [""], []]) == "0.50 · 0.67 · 33%"


def test_new_words_keep_coming_as_in_the_hub() -> None:
    hub = [
        SearchedPage("", "", "", (Passage("", "", f"Kata {one}satu lalu {one}dua ada."),))
        for one in ("mana", "sini", "kala", "besok", "lama")
    ]
    writer = texts.Writer.after(hub)

    pages = texts.pages(20, hub)

    assert pages == texts.pages(20, hub)
    assert len({page.url for page in pages}) == 20
    assert {len(page.passages) for page in pages} == {texts.SECTIONS}
    words = [word for page in pages for passage in page.passages for word in passage.text.split()]
    assert len(words) >= 20 * texts.SECTIONS * texts.WORDS
    expected = writer.scale * len(words) ** writer.exponent
    assert len(set(words)) == pytest.approx(expected, rel=0.1)
    assert all(len(question.split()) == 2 for question in texts.questions(pages, 3))


@pytest.fixture
def line(folder: Path) -> Iterator[tuple[HTTPConnection, Line]]:
    line = Line()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, site=folder, line=line)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        host = HTTPConnection("127.0.0.1", server.server_port)
        yield host, line
        host.close()
        server.shutdown()


def test_a_phone_gets_what_is_in_the_site_and_the_line_counts_it(
    line: tuple[HTTPConnection, Line], folder: Path
) -> None:
    host, counting = line
    host.request("GET", "/search/id.json?x")
    fast = host.getresponse().read()
    counting.slow = True
    host.request("GET", "/search/id.json")
    answer = host.getresponse()
    slow = answer.read()

    assert answer.headers["Content-Type"] == "application/json"
    assert decompress(slow) == (folder / "search/id.json").read_bytes()
    assert slow == fast
    ((when, size),) = counting.carried
    assert len(slow) < size <= PACKET
    assert until(counting, when * 1000 - 1) == 0
    assert until(counting, when * 1000) == size
