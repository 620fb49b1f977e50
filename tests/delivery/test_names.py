"""What pages load has a name that changes with what it holds."""

from kembar.delivery.names import hashed, loading, renamed

NAMES = {"assets/hub.css": "assets/hub.1a2b3c4d.css", "assets/hub.js": "assets/hub.99.js"}


def test_a_name_changes_with_the_content_alone() -> None:
    first, second = hashed("assets/hub.min.css", b"p{}"), hashed("assets/hub.min.css", b"a{}")

    assert first == "assets/hub.min.806db221.css"
    assert second != first
    assert hashed("assets/hub.min.css", b"p{}") == first


def test_a_page_loads_the_new_names_at_any_depth() -> None:
    page = (
        '<link href="assets/hub.css"><link rel="x" href="../../assets/hub.css#a">'
        '<script src="/base/assets/hub.js?x"></script>'
    )

    assert renamed(page, NAMES) == (
        '<link href="assets/hub.1a2b3c4d.css"><link rel="x" href="../../assets/hub.1a2b3c4d.css#a">'
        '<script src="/base/assets/hub.99.js?x"></script>'
    )


def test_what_only_looks_like_a_name_stays() -> None:
    page = (
        '<a href="assets/hub.css.html">assets/hub.css</a><p title="assets/hub.css">'
        '<img src="my-assets/hub.css" data-src="assets/hub.css">'
    )

    assert renamed(page, NAMES) == page


def test_a_script_loads_others_beside_it_by_their_new_names() -> None:
    script = 'import("./hub.js").then(a);import("./hub.jsx");say("hub.js")'

    assert loading(script, NAMES) == script.replace('"./hub.js"', '"./hub.99.js"')


def test_a_script_loads_style_sheets_by_their_new_names() -> None:
    script = 'load("../styles/a.css");load("../other/a.css");load("styles/a.css")'

    assert loading(script, {"assets/styles/a.css": "assets/styles/a.1a.css"}) == script.replace(
        '"../styles/a.css"', '"../styles/a.1a.css"'
    )
