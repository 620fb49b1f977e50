"""Front matter is read as MkDocs reads it, and what MkDocs passes over in silence is a fault."""

import datetime as dt
from typing import NoReturn

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar.model import FrontMatter, Prose
from kembar.parse.front_matter import front_matter
from mkdocs.utils import meta

TEN_TO_THE_NINE = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{depth}: &a{depth} [{', '.join([f'*a{depth - 1}'] * 10)}]\n" for depth in range(1, 9)
)


def fenced(source: str) -> FrontMatter:
    return front_matter(f"---\n{source}---\n")[0]


def test_values_come_with_the_line_of_each_key_and_item() -> None:
    text = (
        "---\nid: L09\ntitle: 'A: b'\nchecked_on: 2026-11-22\nneeds: [L01,\n  L02]\n"
        "questions:\n  - ask: A?\n    why: B\n---\n\n# Judul\n"
    )

    assert front_matter(text) == (
        FrontMatter(
            {
                "id": "L09",
                "title": "A: b",
                "checked_on": dt.date(2026, 11, 22),
                "needs": ["L01", "L02"],
                "questions": [{"ask": "A?", "why": "B"}],
            },
            {
                "id": 2,
                "title": 3,
                "checked_on": 4,
                "needs": 5,
                "needs[0]": 5,
                "needs[1]": 6,
                "questions": 7,
                "questions[0]": 8,
                "questions[0].ask": 8,
                "questions[0].why": 9,
            },
        ),
        "\n" * 10 + "\n# Judul\n",
    )


def test_bare_keys_at_the_top_are_data_in_the_manner_of_multimarkdown() -> None:
    text = "Title: Satu\n    dua\nDate: 2026\ntitle: tiga\n\n# Judul\n"

    assert front_matter(text) == (
        FrontMatter({"title": "Satu dua tiga", "date": "2026"}, {"title": 1, "date": 3}),
        "\n" * 5 + "# Judul\n",
    )


def test_a_page_may_be_nothing_but_bare_keys() -> None:
    assert front_matter("Title: Satu") == (FrontMatter({"title": "Satu"}, {"title": 1}), "")


def test_a_page_without_data_is_all_text() -> None:
    assert front_matter("# Judul\n\nCatatan: bukan data\n") == (
        FrontMatter(),
        "# Judul\n\nCatatan: bukan data\n",
    )


FAULTS = {
    "a tab": ("a: b\n\tc: d\n", "tab", 3),
    "a value with a colon": (
        "a: b\nc: d: e\n",
        "mapping values are not allowed in this context",
        3,
    ),
    "a quote without an end": ('a: b\nc: "d\n', "found unexpected end of stream", 3),
    "a bracket without an end": ("a: [b\n", "did not find expected ',' or ']'", 2),
    "a list": ("- a\n- b\n", "not keys", 2),
    "a text": ("hanya teks\n", "not keys", 2),
    "nothing": ("# catatan\n", "not keys", 2),
    "a set": ("!!set {a, b}\n", "not keys", 2),
    "a key that is a list": ("a: b\n? [c]\n: d\n", "found unhashable key", 3),
    "a day that is not": ("a: b\nc: 2026-02-30\n", "day is out of range for month", 3),
    "an hour that is not": ("a: 2026-01-01T99:00:00\n", "hour must be in 0..23", 2),
    "a time that is none": (
        "a: !!timestamp b\n",
        "'NoneType' object has no attribute 'groupdict'",
        2,
    ),
    "a truth that is none": ("a:\n  - !!bool b\n", "'b'", 3),
    "a name of Python": (
        "a: !!python/object/apply:os.system [ls]\n",
        (
            "could not determine a constructor for the tag"
            " 'tag:yaml.org,2002:python/object/apply:os.system'"
        ),
        2,
    ),
    "a number of 5,000 digits": (
        f"a: {'1' * 5000}\n",
        (
            "Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits;"
            " use sys.set_int_max_str_digits() to increase the limit"
        ),
        2,
    ),
    "a control character": (
        "a: \x01\n",
        "unacceptable character #x0001: control characters are not allowed",
        1,
    ),
    "an alias of nothing": ("a: *b\n", "found undefined alias", 2),
    "an alias of itself": ("a: &a [*a]\n", "aliases without end", 1),
    "a map within itself": ("a: &a {b: *a}\n", "aliases without end", 1),
    "a map merged with itself": ("a: &a\n  <<: *a\n", "aliases without end", 1),
    "a thousand million aliases": (TEN_TO_THE_NINE, "aliases without end", 1),
    "lists in each other, 100,000 deep": (f"a: {'[' * 100_000}\n", "keys without end", 1),
    "keys in each other, 100,000 deep": (f"{'? ' * 100_000}\n", "keys without end", 1),
    "two documents": ("%YAML 1.1\n---\na: b\n", "did not find expected <document start>", 3),
}


@pytest.mark.parametrize("name", FAULTS)
def test_data_that_cannot_be_read_is_a_fault_with_its_line(name: str) -> None:
    source, problem, line = FAULTS[name]

    assert fenced(source) == FrontMatter(fault=Prose(problem, line))


def test_lists_too_deep_for_python_are_a_fault() -> None:
    fault = fenced(f"a: {'[' * 4000}{']' * 4000}\n").fault

    assert fault is not None
    assert fault.text.startswith("maximum recursion depth exceeded")


def test_a_fault_of_a_reader_that_names_no_line_stands_on_the_first_of_the_data(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> NoReturn:
        raise yaml.MarkedYAMLError(problem="tanpa baris")

    monkeypatch.setattr("yaml.CSafeLoader.get_single_node", fail, raising=False)

    assert fenced("a: b\n") == FrontMatter(fault=Prose("tanpa baris", 2))


def test_a_key_written_twice_is_a_fault_and_the_last_counts() -> None:
    assert fenced("a: b\nc: d\na: e\n") == FrontMatter(
        {"a": "e", "c": "d"}, {"a": 4, "c": 3}, Prose('"a" twice', 4)
    )


def test_keys_that_are_no_text_become_text() -> None:
    assert fenced("1: a\n2: b\n") == FrontMatter({"1": "a", "2": "b"}, {"1": 2, "2": 3})


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("---\ntitle: A\n\n# Judul\n", "\n\n\n# Judul\n"),
        ("---\ntitle: A\noutcomes:\n  - satu\n- dua\n# Judul\n", "\n\n\n\n\n# Judul\n"),
        ("---\n title : A\n---", "\n\n---"),
        ("---\na:", "\na:"),
    ],
)
def test_data_without_an_end_is_a_fault_and_no_text(text: str, body: str) -> None:
    assert front_matter(text) == (FrontMatter(fault=Prose("unclosed", 1)), body)


@pytest.mark.parametrize("text", ["---\n\n# Judul\n", "---\n---\n\n# Judul\n", "--- \nteks\n"])
def test_a_rule_at_the_top_opens_no_data(text: str) -> None:
    assert front_matter(text) == (FrontMatter(), text)


LINES = st.sampled_from(
    ["---", "--- ", "...", "", "a: b", "A-b_1:c", "a: [b, c]", "    d", "\te", "# F", "- g", "teks"]
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(LINES, max_size=8).map(lambda lines: "\n".join(lines) + "\n"))
def test_data_and_text_are_those_of_mkdocs_unless_there_is_a_fault(text: str) -> None:
    data, body = front_matter(text)
    expected_body, expected = meta.get_data(text)

    assert body.count("\n") == text.count("\n")
    if not data.fault:
        assert (data.values, body.lstrip("\n")) == (expected, expected_body.lstrip("\n"))


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ('a: 1\nrole: "x\nshare: "Teks."\n', 3),
        ('a: "satu\n  dua"\nrole: "x\nshare: "Teks."\n', 4),
        ('a: "b" c\n', 2),
    ],
)
def test_a_quotation_that_closes_on_a_later_line_is_told_where_it_opens(
    source: str, line: int
) -> None:
    fault = fenced(source).fault

    assert fault
    assert fault.line == line
