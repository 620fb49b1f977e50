"""What the page about open data leads to: the files that programs read, from its own address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.data import feed, llms
from kembar.artefacts.data.lessons import PATH, SCHEMA_PATH
from kembar.finding import Words

if TYPE_CHECKING:
    from kembar.finding import Language

_LESSONS = Words(
    "semua pelajaran dan modul sebagai data, dalam dua bahasa",
    "all lessons and modules as data, in two languages",
)
_SCHEMA = Words(
    "arti setiap bagian data itu, untuk manusia dan untuk program",
    "what each part of that data means, for people and for programs",
)
_FEED = Words(
    "umpan RSS berisi pelajaran, hak, dan kisah, yang terakhir diperiksa lebih dulu",
    "an RSS feed of lessons, rights and stories, the last checked first",
)
_LLMS = Words(
    "daftar halaman dan catatan penting untuk program yang menjawab pertanyaan",
    "a list of pages and important notes for programs that answer questions",
)


def offered(language: Language, *, default: bool) -> str:
    """Return the list of files for a page at the top of its language, the site's default or not.

    MkDocs judges links in Markdown before the files are there, and HTML not at all.
    """
    home = "../" if default else "../../"
    files = (
        (f"{home}{PATH}", PATH, _LESSONS),
        (f"{home}{SCHEMA_PATH}", SCHEMA_PATH, _SCHEMA),
        (f"../{feed.NAME}", feed.NAME, _FEED),
        (f"../{llms.NAME}", llms.NAME, _LLMS),
    )
    items = (
        f'<li><a href="{address}">{name}</a>: {about.said_in(language)}.</li>'
        for address, name, about in files
    )
    return "\n".join(["<ul>", *items, "</ul>"])
