"""The document of a rule is read as editors write it."""

import pytest
from kembar.documents import Case, Document, File, document
from kembar.finding import Words

ENGLISH = "# no-tea\n\nNo tea is\nthere.\n\n**Why.** Tea\nhelps.\n\n**Fix.** Make some.\n"
INDONESIAN = "\n---\n\nTidak ada teh.\n\n**Mengapa.** Teh membantu.\n\n**Perbaikan.** Seduh teh.\n"
CASES = """
## A page without tea fails

Words between a heading and a fence are for the reader of the source.

````md title="id/a.md" encoding="cp1252"
## No case
```md
x <!-- error: no tea --> <!-- notice: no cup -->
```
````

## A page with tea passes

~~~toml title="kembar.toml"
<!-- a note -->
~~~

```md title="id/a.md"
```
"""
READ = (
    Case(
        "A page without tea fails",
        (
            File(
                "id/a.md",
                (
                    "## No case",
                    "```md",
                    "x <!-- error: no tea --> <!-- notice: no cup -->",
                    "```",
                ),
                "md",
                "cp1252",
            ),
        ),
    ),
    Case(
        "A page with tea passes",
        (File("kembar.toml", ("<!-- a note -->",), "toml"), File("id/a.md", (), "md")),
    ),
)


def test_a_document_is_read_whole() -> None:
    assert document(ENGLISH + INDONESIAN + CASES) == Document(
        "no-tea",
        Words("Tidak ada teh.", "No tea is there."),
        Words("Teh membantu.", "Tea helps."),
        Words("Seduh teh.", "Make some."),
        READ,
        bilingual=True,
    )


def test_without_an_indonesian_part_the_english_one_stands_in() -> None:
    assert document(ENGLISH + CASES) == Document(
        "no-tea",
        Words("No tea is there.", "No tea is there."),
        Words("Tea helps.", "Tea helps."),
        Words("Make some.", "Make some."),
        READ,
        bilingual=False,
    )


def test_a_document_shows_its_first_example_of_each_sort() -> None:
    found = document(ENGLISH + CASES)

    assert (found.example(fails=True), found.example(fails=False)) == READ


def test_marks_are_not_in_the_file_that_the_rule_reads() -> None:
    (file,), (noted, empty) = READ[0].files, READ[1].files

    assert file.text == "## No case\n```md\nx\n```\n"
    assert list(file.marks()) == [(3, "error", "no tea"), (3, "notice", "no cup")]
    assert (noted.text, list(noted.marks())) == ("<!-- a note -->\n", [])
    assert not empty.text


@pytest.mark.parametrize(
    ("path", "called"),
    [
        ("id/a.md", "docs/id/a.md"),
        ("lepas.md", "docs/lepas.md"),
        ("kembar.toml", "kembar.toml"),
        ("../mkdocs.yml", "mkdocs.yml"),
    ],
)
def test_a_file_of_a_case_is_called_as_from_beside_docs(path: str, called: str) -> None:
    assert File(path, ()).called == called


FRAME = "no-tea: not what, Why, Fix, and the same in Indonesian after ---"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ": not what, Why, Fix, and the same in Indonesian after ---"),
        (ENGLISH, FRAME),
        (ENGLISH.replace("Fix", "Mend") + CASES, FRAME),
        (ENGLISH + INDONESIAN.replace("Perbaikan", "Cara") + CASES, FRAME),
        (ENGLISH + "\n---\n" + CASES, FRAME),
        (ENGLISH + CASES.removesuffix("```\n"), "no-tea: a fence is not closed"),
        (ENGLISH + CASES.replace(' title="kembar.toml"', ""), "no-tea: a fence has no title"),
    ],
)
def test_a_document_that_leaves_its_form_is_named(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        document(text)
