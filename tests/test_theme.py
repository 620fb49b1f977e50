"""What is taken out of the theme's page, and what is refused because it looks different."""

import pytest
from kembar.theme import is_of_search, without_search

TEXTS = '"search.result.none": "Tidak ada \\"hasil\\"", "search.result.one": "1"'
WORKER = '"search": "../assets/javascripts/workers/search.a7633da7.min.js"'
OPEN, CLOSE = '<p>"search": "x", </p><script id="__config" type="application/json">', "</script><p>"


def page(config: str) -> str:
    return f"{OPEN}{config}{CLOSE}"


@pytest.mark.parametrize(
    ("config", "left"),
    [
        (
            f'{{"base": "..", {WORKER},  "translations": {{"copy": "\\u0027", {TEXTS}}}, "v": 1}}',
            '{"base": "..", "translations": {"copy": "\\u0027"}, "v": 1}',
        ),
        (f'{{"translations": {{{TEXTS}, "v": ""}}, {WORKER}}}', '{"translations": {"v": ""}}'),
        (
            f'{{\n"translations": {{"v": "" , {TEXTS}}},\n{WORKER}\n}}',
            '{\n"translations": {"v": ""}\n}',
        ),
    ],
)
def test_the_search_leaves_a_page_and_every_other_byte_stays(config: str, left: str) -> None:
    assert without_search(page(config)) == page(left)


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<p>", '0 <script id="__config">'),
        (page("{}") * 2, '2 <script id="__config">'),
        (page("{"), "no JSON in __config"),
        (page("[]"), "no JSON object in __config"),
        (page('{"translations": {}}'), 'no "search" in __config'),
        (page('{"search": {"worker": ""}}'), 'no "search" in __config'),
        (
            page('{"search": "worker.js"}'),
            '"search" in __config outside assets/javascripts/workers/',
        ),
        (page(f"{{{WORKER}}}"), 'no "translations" of the search in __config'),
        (
            page(f'{{{WORKER}, "translations": {{"clipboard.copy": ""}}}}'),
            'no "translations" of the search in __config',
        ),
        (
            page(f'{{{WORKER}, "translations": {{"search.result": ["0", "1"], "copy": ""}}}}'),
            "search in another form in __config",
        ),
        (page(f'{{{WORKER}, "translations": {{{TEXTS}}}}}'), "search in another form in __config"),
    ],
)
def test_a_page_of_another_theme_is_refused_in_one_line(html: str, what: str) -> None:
    with pytest.raises(ValueError, match="the theme's page has ") as refusal:
        without_search(html)

    assert str(refusal.value) == (
        f"the theme's page has {what}; kembar/theme.py knows Material 9.8"
    )


@pytest.mark.parametrize(
    ("path", "left_out"),
    [
        ("assets/javascripts/workers/search.a7633da7.min.js", True),
        ("assets/javascripts/lunr/min/lunr.id.min.js", True),
        ("assets/javascripts/bundle.a5f9d56c.min.js.map", True),
        ("assets/stylesheets/main.57a0d79d.min.css.map", True),
        ("assets/javascripts/bundle.a5f9d56c.min.js", False),
        ("assets/stylesheets/main.57a0d79d.min.css", False),
        ("en/assets/javascripts/lunr/tinyseg.js", False),
    ],
)
def test_the_files_of_the_search_and_the_maps_are_left_out(path: str, *, left_out: bool) -> None:
    assert is_of_search(path) is left_out
