"""A name in the navigation is not translated, or a translation belongs to no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Prose, Site
    from kembar.model.navigation import Edition


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each label without a translation and each translation without a label."""
    nav = site.navigation
    if not nav or not nav.labels:
        return
    labels = {label.text: label for label in reversed(nav.labels)}
    for edition in nav.editions:
        if edition.locale not in site.settings.languages or edition.own_nav:
            continue
        if edition.locale != site.settings.languages[0]:
            # A label that was renamed is one fault, told where its translation is.
            renamed = {closest(name, labels) for name in edition.labels if name not in labels}
            for label in labels.values():
                if label.text in renamed:
                    continue
                if label.text not in edition.labels and _is_wording(label.text, site.settings.kept):
                    yield _untranslated(nav.path, label, edition)
        for name, translation in edition.labels.items():
            if name not in labels:
                yield _dead(nav.path, name, translation, edition, closest(name, labels))


def _is_wording(label: str, kept: tuple[str, ...]) -> bool:
    """Return whether a label is neither a short form nor a name that is kept in every language."""
    return label not in kept and any(character.islower() for character in label)


def _untranslated(path: str, label: Prose, edition: Edition) -> Fault:
    return Fault(
        Place(path, label.line),
        Words(
            id=f'nama menu {quoted(label.text, 36)} belum punya terjemahan "{edition.locale}"',
            en=f'menu name {quoted(label.text, 36)} has no translation in "{edition.locale}"',
        ),
        Words(
            id=f"tulis di nav_translations pada {path}:{edition.line}, walau sama katanya",
            en=f"write it in nav_translations at {path}:{edition.line}, even if it is the same",
        ),
        Place(path, edition.line),
    )


def _dead(path: str, name: str, translation: Prose, edition: Edition, likely: str | None) -> Fault:
    return Fault(
        Place(path, translation.line),
        Words(
            id=f'terjemahan "{edition.locale}" {quoted(name, 30)} tidak dipakai menu mana pun',
            en=f'"{edition.locale}" translation of {quoted(name, 30)} fits no menu name',
        ),
        Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
        if likely
        else Words(
            id="tulis nama menunya persis seperti di nav, atau hapus baris ini",
            en="write the menu name exactly as in nav, or remove this line",
        ),
    )


RULE = Rule("nav-label", site=check)
