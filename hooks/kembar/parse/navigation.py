"""How mkdocs.yml is written: where its navigation and its languages stand, line by line."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

import yaml

from kembar.model import Prose
from kembar.model.navigation import Edition, Navigation
from kembar.nodes import NotYaml, composed, items, line, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TEXTS = ("site_name", "site_description")
_PLUGIN = "i18n"
_DEEPEST = 12  # levels of a menu


def navigation(text: str, path: str, docs: str) -> Navigation | None:
    """Return what mkdocs.yml says; None if it is not about the language folders of `docs`.

    Tags such as `!ENV` and `!!python/name` are read over: only plain text is looked at.
    """
    try:
        root = composed(text)
    except NotYaml as error:
        return Navigation(path, fault=Prose(str(error), error.line))
    top = table(root)
    plugin = table(_plugin(top.get("plugins")))
    structure, folder = plugin.get("docs_structure"), top.get("docs_dir")
    if isinstance(structure, yaml.ScalarNode) and structure.value != "folder":
        return None
    named = folder.value if isinstance(folder, yaml.ScalarNode) else "docs" if not folder else docs
    if posixpath.basename(named.rstrip("/")) != docs:
        return None
    labels: list[Prose] = []
    pages: list[Prose] = []
    for title, page in _entries(top.get("nav")):
        labels.extend([title] if title else [])
        pages.extend([page] if page else [])
    return Navigation(
        path,
        tuple(labels),
        tuple(pages),
        _texts(top),
        tuple(filter(None, map(_edition, items(plugin.get("languages"))))),
    )


def _plugin(node: yaml.Node | None) -> yaml.Node | None:
    """Return the settings of static-i18n, in a list of plugins or a table of them."""
    for one in [node, *items(node)]:
        if found := table(one).get(_PLUGIN):
            return found
    return None


def _edition(node: yaml.Node) -> Edition | None:
    keys = table(node)
    locale = keys.get("locale")
    if not isinstance(locale, yaml.ScalarNode):
        return None
    translations = keys.get("nav_translations")
    labels = {}
    if isinstance(translations, yaml.MappingNode):
        for key, value in translations.value:
            if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
                labels[key.value] = Prose(value.value, line(key))
    return Edition(locale.value, line(locale), labels, _texts(keys), "nav" in keys)


def _texts(keys: Mapping[str, yaml.Node]) -> dict[str, Prose]:
    return {
        name: Prose(node.value, line(node))
        for name in _TEXTS
        if isinstance(node := keys.get(name), yaml.ScalarNode)
    }


def _entries(
    node: yaml.Node | None, above: frozenset[int] = frozenset()
) -> Iterator[tuple[Prose | None, Prose | None]]:
    """Yield the label and the page of each entry of a navigation, of which it may lack one."""
    if id(node) in above or len(above) > _DEEPEST:
        # An alias that leads in circles.
        return
    for item in items(node):
        if isinstance(item, yaml.ScalarNode):
            yield None, Prose(item.value, line(item))
        for label, value in item.value if isinstance(item, yaml.MappingNode) else ():
            if isinstance(label, yaml.ScalarNode):
                is_page = isinstance(value, yaml.ScalarNode)
                yield (
                    Prose(label.value, line(label)),
                    Prose(value.value, line(value)) if is_page else None,
                )
                yield from _entries(value, above | {id(node)})
