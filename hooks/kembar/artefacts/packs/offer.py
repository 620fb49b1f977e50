"""Where the packs lie on the site, and the links by which a page offers them."""

from __future__ import annotations

from kembar.finding import Words

FOLDER = "paket/"
_STEM = "mulai-lagi"
# The links lead up from any page: each page of the hub's top level is a folder of its own.
_UP = {"id": "../", "en": "../../"}
_NAMES = {
    "html": Words("Unduh satu berkas HTML", "Download the single HTML file"),
    "epub": Words("Unduh buku EPUB", "Download the EPUB book"),
    "zip": Words("Unduh ZIP untuk komputer", "Download the ZIP for computers"),
    "zim": Words("Unduh ZIM untuk Kiwix", "Download the ZIM for Kiwix"),
}


def name(kind: str, language: str) -> str:
    """Return what a pack is called: `mulai-lagi.id.epub`."""
    return f"{_STEM}.{language}.{kind}"


def offer(language: str) -> dict[str, str]:
    """Return the link to each kind of pack, as it stands in the Markdown of a top-level page.

    The files are made after the pages: MkDocs would look for them in vain, but not in HTML.
    """
    return {
        kind: f'<p><a href="{_UP.get(language, "../")}{FOLDER}{name(kind, language)}" download>'
        f"{said.id if language == 'id' else said.en}</a></p>"
        for kind, said in _NAMES.items()
    }
