"""How the style sheets become one, with nothing in it that no page of the site can use."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

import tinycss2

from kembar.delivery.selectors import finds, is_young, parted, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tinycss2.ast import Node

    from kembar.delivery.vocabulary import Vocabulary

_IMPORT = re.compile(r'^@import "([\w-]+\.css)";\n', re.MULTILINE)
_CONDITIONS = frozenset({"media", "supports"})
_KEYFRAMES = "@keyframes "
_IMPORTANT = "!important"
_SHORT = frozenset({"margin", "padding", "background"})
_READ = re.compile(r"var\(\s*(--[\w-]+)")
_WORD = re.compile(r"[\w-]+")
# Of no use to Chrome 80, Firefox 78 and Safari 13, or to newer ones.
_OLD = re.compile(r"-ms-|-o-|-moz-(?!osx-font-smoothing|text-size-adjust)")
# A text in quotes; or a comma, a space, or the nought before a point, which need less room.
_ROOM = re.compile(r"""("[^"]*"|'[^']*')|\s*(,)\s*|(\s)\s*|(?<![\w.])0(?=\.\d)""")


@dataclass(frozen=True, slots=True)
class Style:
    """A rule, or a step of an animation.

    `within` is what stands around it, outermost first: `@media print`.
    """

    within: tuple[str, ...]
    selector: str
    values: tuple[tuple[str, str], ...]


def gathered(entry: str, sheets: Mapping[str, str]) -> str:
    """Return a style sheet with all that it imports from beside it; raises ValueError."""
    if entry not in sheets:
        raise ValueError(f"assets/stylesheets: there is no style sheet {entry}")
    imported = [gathered(name, sheets) for name in _IMPORT.findall(sheets[entry])]
    return "".join(imported) + _IMPORT.sub("", sheets[entry])


def cut(sheet: str, site: Vocabulary, beside: Iterable[str] = ()) -> str:
    """Return a style sheet without what no page can use; raises ValueError for a broken one.

    `beside` are style sheets that read its properties.
    """
    styles = _without_overruled([*_styles(_rules(sheet), (), site)])
    elsewhere = frozenset(name for other in beside for name in _READ.findall(other))
    while (fewer := _without_unread(styles, elsewhere)) != styles:
        styles = fewer
    parts = []
    for within, group in groupby(styles, lambda style: style.within):
        rules = "".join(
            f"{style.selector}{{{';'.join(f'{name}:{value}' for name, value in style.values)}}}"
            for style in group
        )
        parts.append("".join(f"{each}{{" for each in within) + rules + "}" * len(within))
    return "".join(parts) + "\n"


def _styles(rules: Sequence[Node], within: tuple[str, ...], site: Vocabulary) -> Iterator[Style]:
    for rule in rules:
        if rule.type == "qualified-rule":
            yield from _split(rule, within, site)
        elif rule.content is None:
            raise ValueError(f"style sheet: @{rule.at_keyword} has no braces")
        else:
            prelude = _tight(tinycss2.serialize(rule.prelude)).replace(": ", ":")
            opening = f"@{rule.lower_at_keyword} {prelude}".strip()
            if rule.lower_at_keyword in _CONDITIONS:
                yield from _styles(_rules(rule.content), (*within, opening), site)
            elif opening.startswith(_KEYFRAMES):
                for step in _rules(rule.content):
                    yield Style((*within, opening), written(step.prelude), _values(step.content))
            else:  # @page, @font-face
                yield Style(within, opening, _values(rule.content))


def _split(rule: Node, within: tuple[str, ...], site: Vocabulary) -> Iterator[Style]:
    """Yield a rule; each selector that an old browser may not know has a rule of its own."""
    used = [selector for selector in parted(rule.prelude) if finds(selector, site)]
    values = _values(rule.content)
    known = [written(selector) for selector in used if not is_young(selector)]
    young = [written(selector) for selector in used if is_young(selector)]
    for selector in [*([",".join(known)] if known else []), *young]:
        yield Style(within, selector, values)


def _without_overruled(styles: Sequence[Style]) -> list[Style]:
    """Return styles without values that later rules for the very same selectors always replace."""
    later: set[tuple[tuple[str, ...], str, str]] = set()
    left = []
    for style in reversed(styles):
        places = {style.within, *([()] if "@keyframes" not in "".join(style.within) else [])}
        selectors = style.selector.split(",")
        kept = tuple(
            (name, value)
            for name, value in style.values
            if not all(
                any((place, each, one) in later for place in places for one in _set_by(name))
                for each in selectors
            )
            or value.endswith(_IMPORTANT)
        )
        later.update((style.within, each, name) for each in selectors for name, _ in kept)
        if kept:
            left.append(replace(style, values=kept))
    return left[::-1]


def _set_by(name: str) -> tuple[str, ...]:
    """Return the properties that set this one."""
    short = name.partition("-")[0]
    return (name, short) if short in _SHORT else (name,)


def _without_unread(styles: Sequence[Style], elsewhere: frozenset[str]) -> list[Style]:
    """Return styles without properties that no other reads, and without unplayed animations."""
    values = [one for style in styles for one in style.values]
    read = elsewhere.union(*(_READ.findall(value) for _, value in values))
    played = {
        word for name, value in values if "animation" in name for word in _WORD.findall(value)
    }
    left = []
    for style in styles:
        around = style.within[-1] if style.within else ""
        if around.startswith(_KEYFRAMES) and around.removeprefix(_KEYFRAMES) not in played:
            continue
        kept = tuple(
            (name, value) for name, value in style.values if name[:2] != "--" or name in read
        )
        if kept:
            left.append(replace(style, values=kept))
    return left


def _rules(source: str | Sequence[Node]) -> list[Node]:
    found = tinycss2.parse_rule_list(source, skip_comments=True, skip_whitespace=True)
    return [_sound(one) for one in found]


def _values(content: Sequence[Node]) -> tuple[tuple[str, str], ...]:
    found = tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True)
    return tuple(
        (one.name, _value(one.value) + (_IMPORTANT if one.important else ""))
        for one in map(_sound, found)
        if not _OLD.match(one.name)
    )


def _value(tokens: Sequence[Node]) -> str:
    # One that is set to nothing keeps a space: old browsers ask for it.
    return _tight(tinycss2.serialize(tokens)) or " "


def _tight(text: str) -> str:
    return _ROOM.sub(lambda found: found[1] or found[2] or (found[3] and " ") or "", text.strip())


def _sound(one: Node) -> Node:
    if one.type == "error":
        raise ValueError(f"style sheet, line {one.source_line}: {one.message}")
    return one
