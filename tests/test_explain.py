"""A rule is explained on a terminal and on its page from its document alone."""

import re

import pytest
from kembar.checks import RULES
from kembar.documents import document_of
from kembar.explain import COLUMNS, markdown, markdown_list, plain, plain_list
from kembar.finding import Language

FENCE = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)

both_languages = pytest.mark.parametrize("language", ["id", "en"])
every_rule = pytest.mark.parametrize("rule", [rule.id for rule in RULES])


@every_rule
@both_languages
def test_an_explanation_says_what_why_and_how_in_the_readers_language(
    rule: str, language: Language
) -> None:
    document = document_of(rule)
    said = [words.said_in(language) for words in (document.what, document.why, document.fix)]

    terminal, page = " ".join(plain(rule, language).split()), markdown(rule, language)
    assert [words for words in said if words not in page or words not in terminal] == []


@every_rule
@both_languages
def test_the_words_of_an_explanation_fit_a_terminal(rule: str, language: Language) -> None:
    words = [line for line in plain(rule, language).splitlines() if not line.startswith(" ")]

    assert [line for line in words if len(line) > COLUMNS] == []


@every_rule
def test_the_pages_of_a_rule_have_the_same_sections_and_examples(rule: str) -> None:
    pages = [markdown(rule, language) for language in ("id", "en")]

    ids = [
        re.findall(r"^## .+ \{ (#[a-z]+) \}$", FENCE.sub("", page), re.MULTILINE) for page in pages
    ]
    assert ids == [["#mengapa", "#perbaikan", "#salah", "#benar"]] * 2
    indonesian, english = ([fence[0] for fence in FENCE.finditer(page)] for page in pages)
    assert indonesian == english
    assert len(english) > 1


def test_a_rule_on_its_page() -> None:
    document = document_of("image-alt-missing")
    (wrong,), (right,) = (document.example(fails=fails).files for fails in (True, False))

    assert markdown("image-alt-missing", "id") == (
        f"{document.what.id} (`error`: wajib dibetulkan)\n\n"
        f"## Mengapa {{ #mengapa }}\n\n{document.why.id}\n\n"
        f"## Perbaikan {{ #perbaikan }}\n\n{document.fix.id}\n\n"
        "## Contoh yang salah { #salah }\n\n"
        f"`docs/{wrong.path}`:\n\n```md\n{wrong.text}```\n\nDitemukan di `docs/{wrong.path}:3`.\n\n"
        "## Contoh yang benar { #benar }\n\n"
        f"`docs/{right.path}`:\n\n```md\n{right.text}```"
    )


@both_languages
def test_both_lists_hold_every_rule_with_its_level_and_sentence(language: Language) -> None:
    terminal, page = plain_list(language).splitlines(), markdown_list(language).split("\n\n")

    whats = [document_of(rule.id).what.said_in(language) for rule in RULES]
    assert [
        (line.split()[0], what in line) for line, what in zip(terminal, whats, strict=True)
    ] == [(rule.id, True) for rule in RULES]
    assert [entry.split("\n")[0] for entry in page] == [
        f"[`{rule.id}`]({rule.id}.md)" for rule in RULES
    ]
    assert [what for what, entry in zip(whats, page, strict=True) if what not in entry] == []
