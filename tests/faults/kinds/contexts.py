"""A link to a page that does not exist, in every place that a page has for a link."""

from __future__ import annotations

from tests.faults.plant import Kind, passage

_LINK = "[ILO](/mitra/ilo.md)"


def _in(
    place: str, before: str, after: str = "", rule: str = "link-target", link: str = _LINK
) -> Kind:
    good = f"{before}{link}{after}"
    bad = f"{before}{link.replace('ilo', 'iloo')}{after}"
    return passage(f"a broken link in {place}", rule, good, bad, before.count("\n") + 1)


_IMAGES = {"assets/foto-ilo.png": "x"}


def _file(place: str, before: str, after: str, name: str = "/assets/foto-ilo.png") -> Kind:
    return passage(
        f"a missing file in {place}",
        "asset-missing",
        f"{before}{name}{after}",
        f"{before}{name.replace('ilo', 'iloo')}{after}",
        before.count("\n") + 1,
        files=_IMAGES,
    )


KINDS = (
    _in("a paragraph of several lines", "ILO,\n", ",\nEvermos."),
    _in("an item", "- ", "\n- Evermos"),
    _in("a nested item", "- Evermos\n    - "),
    _in("a numbered item", "1. Evermos\n2. "),
    _in("a task", "- [ ] "),
    _in("a cell", "| A | B |\n|---|---|\n| 1 | ", " |"),
    _in("a table's head", "| A | ", " |\n|---|---|\n| 1 | 2 |"),
    _in("a box", "!!! note\n    "),
    _in("a folded box", "??? note\n    "),
    _in("a box within a box", "!!! note\n    !!! tip\n        "),
    _in("a tab", '=== "A"\n    ILO\n\n=== "B"\n    '),
    _in("a quotation", "> "),
    _in("a footnote", "ILO[^ilo].\n\n[^ilo]: "),
    _in("a definition", "ILO\n:   "),
    _in("emphasis", "**", "**"),
    _in("a link by reference", "[ILO][kantor]\n\n[kantor]: ", link="/mitra/ilo.md"),
    _in("a link by a short reference", "[Kantor]\n\n[Kantor]: ", link="/mitra/ilo.md"),
    _in("a link with a title", "", link='[ILO](/mitra/ilo.md "ILO")'),
    _in("a link in angle brackets", "", link="[ILO](</mitra/ilo.md>)"),
    _in("a link with attributes", "", link="[ILO](/mitra/ilo.md){ .tombol }"),
    _in("a part of a page in HTML", '<div class="grid" markdown>\n\n', "\n\n</div>"),
    passage("a broken link in raw HTML", "link-target", ('<a href="/mitra/ilo/">ILO</a>', '<a href="/en/mitra/ilo/">ILO</a>'), ('<a href="/mitra/iloo/">ILO</a>', '<a href="/en/mitra/iloo/">ILO</a>'), 1),
    passage("a link in raw HTML that leads to the other language", "link-language", ('<a href="/mitra/ilo/">OIT</a>', '<a href="/en/mitra/ilo/">OIT</a>'), ('<a href="/en/mitra/ilo/">OIT</a>', '<a href="/mitra/ilo/">OIT</a>'), 1),
    passage("a broken link in a block of HTML", "link-target", ('<div>\n<p>ILO,\n<a href="/mitra/ilo/">ILO</a></p>\n</div>', '<div>\n<p>ILO,\n<a href="/en/mitra/ilo/">ILO</a></p>\n</div>'), ('<div>\n<p>ILO,\n<a href="/mitra/iloo/">ILO</a></p>\n</div>', '<div>\n<p>ILO,\n<a href="/en/mitra/iloo/">ILO</a></p>\n</div>'), 3),
    passage("a link around an image to no page", "link-target", "[![ILO](/assets/foto-ilo.png)](/mitra/ilo.md)", "[![ILO](/assets/foto-ilo.png)](/mitra/iloo.md)", 1, files=_IMAGES),
    _file("an image", "![ILO](", ")"),
    _file("an image by reference", "![ILO][foto]\n\n[foto]: ", ""),
    _file("an image in raw HTML", '<img alt="ILO" src="', '">'),
    _file("an image for wide screens", '<img alt="ILO" src="/assets/foto-ilo.png" srcset="', ' 2x">'.replace("ilo", "ilo")),
    _file("a picture's other source", '<picture>\n<source srcset="', '">\n<img alt="ILO" src="/assets/foto-ilo.png">\n</picture>'),
    _file("a video", '<video controls src="', '"></video>'),
    _file("a video's cover", '<video controls src="/assets/foto-ilo.png" poster="', '"></video>'),
    _file("a sound", '<audio controls src="', '"></audio>'),
    _file("a video's source", '<video controls>\n<source src="', '">\n</video>'),
    passage("an image that another site sends", "third-party-request", "![ILO](/assets/foto-ilo.png)", "![ILO](https://www.ilo.org/foto-ilo.png)", 1, files=_IMAGES, also=frozenset({"image-parity"})),
    passage("an image in another file name", "asset-missing", "![ILO](/assets/foto-ilo.png)", "![ILO](/assets/foto-ILO.PNG)", 1, files=_IMAGES),
)  # fmt: skip
