"""The feed of a language: RSS 2.0 as readers of it expect."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from html import unescape
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from kembar.artefacts.data.feed import feed, path
from kembar.artefacts.data.index import Index

from tests.artefacts.data.hub import HOME, HOSTILE, hub, lesson

if TYPE_CHECKING:
    from kembar.finding import Language

ATOM = "{http://www.w3.org/2005/Atom}link"


def channel(text: str) -> ET.Element:
    root = ET.fromstring(text)  # noqa: S314 — our own
    assert (root.tag, root.attrib) == ("rss", {"version": "2.0"})
    [found] = root
    return found


def test_the_channel_says_what_it_is_in_its_language() -> None:
    found = channel(feed(hub(), "en"))

    assert {one.tag: one.text for one in found if one.tag not in {"item", ATOM}} == {
        "title": "Mulai <Lagi>",
        "link": f"{HOME}en/",
        "description": "Home [1].",
        "language": "en",
        "copyright": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "pubDate": "Tue, 24 Nov 2026 00:00:00 +0000",
    }
    [own] = found.findall(ATOM)
    assert own.attrib == {
        "href": f"{HOME}{path(hub(), 'en')}",
        "rel": "self",
        "type": "application/rss+xml",
    }
    assert path(hub(), "en") == "en/umpan.xml"
    assert path(hub(), "id") == "umpan.xml"


def test_what_was_checked_last_comes_first_and_what_has_no_day_not_at_all() -> None:
    items = channel(feed(hub(), "id")).findall("item")

    assert [(one.findtext("guid"), one.findtext("category")) for one in items] == [
        (f"{HOME}p/R01/id", "Hak"),
        (f"{HOME}p/L02/id", "Pelajaran"),
        (f"{HOME}p/L01/id", "Pelajaran"),
        (f"{HOME}p/L03/id", "Pelajaran"),
    ]
    days = [parsedate_to_datetime(one.findtext("pubDate") or "") for one in items]
    assert days == sorted(days, reverse=True)


def test_an_item_is_known_by_its_permanent_link_and_leads_to_its_page() -> None:
    item = channel(feed(hub(), "en")).findall("item")[2]

    assert {one.tag: one.text for one in item} == {
        "title": "Pertama Home",
        "link": f"{HOME}en/pelajaran/l01/",
        "guid": f"{HOME}p/L01/en",
        "pubDate": "Sun, 22 Nov 2026 00:00:00 +0000",
        "category": "Lessons",
        "description": "Baca Pertama Home",
    }
    guid = item.find("guid")
    assert guid is not None
    assert guid.attrib == {"isPermaLink": "false"}


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_title_breaks_the_feed_or_becomes_a_tag(language: Language) -> None:
    text = feed(hub(), language)
    item = next(one for one in channel(text).iter("item") if "L02" in (one.findtext("guid") or ""))

    plain = HOSTILE.removesuffix("\x0b")
    assert item.findtext("title") == plain
    # A description is HTML; as such it says the same.
    assert unescape(item.findtext("description") or "") == f"Baca {plain}"
    assert "<b>" not in (item.findtext("description") or "")
    assert "&amp;" not in text.replace("&#x26;amp;", "")


def test_a_page_without_a_text_to_share_has_its_description() -> None:
    item = channel(feed(hub(), "id")).find("item")

    assert item is not None
    assert item.findtext("description") == "Hak &amp; &lt;i&gt;kamu&lt;/i&gt;."


def test_a_feed_has_at_most_fifty_items_and_may_have_none() -> None:
    many = [lesson(f"L{number:02}", "id", "A") for number in range(60)]

    assert len(channel(feed(Index("A", HOME, {"id": many}), "id")).findall("item")) == 50
    empty = channel(feed(Index("A", HOME, {"id": ()}), "id"))
    assert (empty.findall("item"), empty.find("pubDate"), empty.findtext("link")) == (
        [],
        None,
        HOME,
    )
