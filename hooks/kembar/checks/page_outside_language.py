"""A file lies where no language builds it: beside the language folders, or in a folder like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import looks_like_language
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each page and each two-letter folder outside the languages."""
    languages = ", ".join(f"{site.docs}/{language}/" for language in site.settings.languages)
    for path in site.strays:
        folder, slash, _ = path.partition("/")
        if slash and looks_like_language(folder):
            message = Words(
                id=f'folder "{folder}" dikira bahasa, jadi tidak ikut dibangun',
                en=f'folder "{folder}" is taken for a language and is not built',
            )
            hint = Words(
                id=f"pindahkan ke {languages} atau beri nama folder yang lebih panjang",
                en=f"move it into {languages} or give the folder a longer name",
            )
        else:
            message = Words(
                id=f"halaman {quoted(path)} berada di luar folder bahasa",
                en=f"page {quoted(path)} is outside every language folder",
            )
            hint = Words(
                id=f"pindahkan ke {languages}",
                en=f"move it into {languages}",
            )
        yield Fault(Place(path, 1), message, hint)


RULE = Rule("page-outside-language", site=check)
