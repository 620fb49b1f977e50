"""A feed of what was checked last, in one language (RSS 2.0, and the RSS Advisory Board's profile).

No clock is asked: an item is as old as the day on which its page was last checked.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.data.index import HOME, LICENCE, LICENCE_NAME, checked
from kembar.artefacts.lasting import permanent
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kembar.artefacts.data.index import Index
    from kembar.artefacts.rendered import Rendered
    from kembar.finding import Language

NAME = "umpan.xml"
_MOST = 50  # items; a reader asks for all of them each time
_KINDS = (
    ("lesson", Words("Pelajaran", "Lessons")),
    ("right", Words("Hak", "Rights")),
    ("story", Words("Kisah", "Stories")),
)
# XML 1.0, 2.2: characters that no document may hold, however they are written.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def path(index: Index, language: str) -> str:
    """Return where a language's feed lies below the home page."""
    return f"{index.folder(language)}{NAME}"


def feed(index: Index, language: Language) -> str:
    """Return the text of the feed."""
    home = index.page(language, HOME)
    items = sorted(_dated(index, language), key=lambda item: item[0], reverse=True)
    newest = f"\n<pubDate>{_day(items[0][0])}</pubDate>" if items else ""
    about = _plain(home.said("description")) if home else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n'
        f"<title>{_plain(index.name)}</title>\n"
        f"<link>{_plain(f'{index.home}{index.folder(language)}')}</link>\n"
        f"<description>{about}</description>\n"
        f"<language>{language}</language>\n"
        f"<copyright>{LICENCE_NAME}, {LICENCE}</copyright>{newest}\n"
        f'<atom:link href="{escape(f"{index.home}{path(index, language)}")}" rel="self" '
        'type="application/rss+xml"/>\n'
        f"{''.join(_item(index, *item) for item in items[:_MOST])}"
        "</channel>\n</rss>\n"
    )


def _dated(index: Index, language: Language) -> Iterator[tuple[date, str, Rendered]]:
    """Yield each page with its day and the name of its kind."""
    for kind, name in _KINDS:
        for page in index.of_kind(language, kind):
            day = checked(page)
            if day:
                yield day, name.said_in(language), page


def _item(index: Index, day: date, kind: str, page: Rendered) -> str:
    # RSS 2.0, "item": a description is HTML, so what is plain text is written as HTML first.
    link = permanent(index.home, page.code, language=page.language)
    about = _plain(escape(page.said("share_text") or page.said("description"), quote=False))
    return (
        "<item>\n"
        f"<title>{_plain(page.said('title'))}</title>\n"
        f"<link>{_plain(index.address(page))}</link>\n"
        f'<guid isPermaLink="false">{_plain(link)}</guid>\n'
        f"<pubDate>{_day(day)}</pubDate>\n"
        f"<category>{kind}</category>\n"
        f"<description>{about}</description>\n"
        "</item>\n"
    )


def _day(day: date) -> str:
    """Return a day as RFC 822 has it, at its first moment in UTC."""
    return format_datetime(datetime(day.year, day.month, day.day, tzinfo=UTC))


def _plain(text: str) -> str:
    """Return plain text as the profile has it: "&" and "<" by their numbers, in one line."""
    one_line = " ".join(_IMPOSSIBLE.sub("", text).split())
    return one_line.replace("&", "&#x26;").replace("<", "&#x3C;").replace(">", "&#x3E;")
