"""The site's name or description stands in another language than the readers it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place
from kembar.tongues import is_foreign, knows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each text of mkdocs.yml that a language takes over untranslated."""
    nav = site.navigation
    default, *others = site.settings.languages
    for edition in nav.editions if nav else ():
        if not nav or edition.locale not in others or not knows((default, edition.locale)):
            continue
        for name, text in {**nav.texts, **edition.texts}.items():
            if is_foreign(text.text, edition.locale, default):
                place = Place(nav.path, edition.line)
                yield Fault(
                    Place(nav.path, text.line),
                    Words(
                        id=f'{name} untuk "{edition.locale}": {quoted(text.text, 36)}',
                        en=f'{name} is not in "{edition.locale}": {quoted(text.text, 32)}',
                    ),
                    Words(
                        id=f'tulis {name} "{edition.locale}" di {place.path}:{place.line}',
                        en=f'write {name} in "{edition.locale}" at {place.path}:{place.line}',
                    ),
                    place,
                )


RULE = Rule("site-text", site=check)
