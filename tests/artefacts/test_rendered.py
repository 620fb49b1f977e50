"""Pages as readers get them."""

from kembar.artefacts.rendered import Rendered, by_code

DATA = {"title": "Kunci", "minutes": 20, "needs": ["L01", 2], "module": "dua"}


def page(code: str, language: str = "id") -> Rendered:
    return Rendered(code, "lesson", language, "a.md", "a/", DATA, "<p>Halo.</p>")


def test_what_a_page_does_not_say_is_empty() -> None:
    one = page("L01")
    assert (one.said("title"), one.said("person")) == ("Kunci", "")
    assert (one.whole("minutes"), one.whole("module"), one.whole("year")) == (20, 0, 0)
    assert (one.listed("needs"), one.listed("title")) == (["L01", "2"], [])


def test_pages_are_found_by_their_permanent_id_and_language() -> None:
    lesson, twin, rule, first = page("L02"), page("L02", "en"), page(""), page("L01")
    found = by_code([lesson, twin, rule, first])
    assert found == {"L01": {"id": first}, "L02": {"id": lesson, "en": twin}}
    assert list(found) == ["L01", "L02"]
