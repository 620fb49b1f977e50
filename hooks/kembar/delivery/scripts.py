"""How the search's modules become one script: joined in the order of their imports, and shrunk.

A phone fetches one file instead of ten, one after the other. The modules keep to a plain form, so
that joining them is no more than leaving out `import` and `export`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import minify

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_IMPORT = re.compile(r'^import \{ \w+(?:, \w+)* \} from "\./([\w.]+)";\n', re.MULTILINE)
_OTHER_IMPORT = re.compile(r"^import\b.*$", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) )", re.MULTILINE)
_OTHER_EXPORT = re.compile(r"^export\b.*$", re.MULTILINE)
# Of constants in a row, tdewolff-minify puts those that are unpacked from what objects are given to
# first, before what is in those objects. Next to what is no constant, they stay.
_UNPACKED = re.compile(r"^([ \t]*)const (?=[{[])", re.MULTILINE)
_NAME = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)


def scripts(language: str, modules: Mapping[str, str]) -> dict[str, str]:
    """Return the two scripts of a language: the dialog, and the thread that answers."""
    return {
        "dialog": joined("dialog.mjs", modules),
        "worker": joined(f"worker.{language}.mjs", modules),
    }


def markup(html: str) -> str:
    """Return the module that holds what the dialog shows beneath its field."""
    tight = re.sub(r">\s+<", "><", html.strip())
    return f"export const MARKUP = {json.dumps(tight, ensure_ascii=False)};\n"


def joined(entry: str, modules: Mapping[str, str]) -> str:
    """Return an entry and all that it imports as one script; raises ValueError.

    `modules` are texts by name. Only what the entry exports is exported.
    """
    names: dict[str, str] = {}
    parts: list[str] = []
    for module in dict.fromkeys(_in_order(entry, modules, ())):
        text = _IMPORT.sub("", modules[module])
        if other := _OTHER_IMPORT.search(text):
            raise ValueError(f'{module}: "{other[0]}" is no import of names from beside it')
        if other := _OTHER_EXPORT.search(_EXPORT.sub("", text)):
            raise ValueError(f'{module}: "{other[0]}" is no export of a function, const or class')
        for name in _NAME.findall(text):
            if name in names:
                raise ValueError(f'{module}: the name "{name}" is taken by {names[name]}')
            names[name] = module
        plain = _UNPACKED.sub(r"\1let ", text)
        parts.append(plain if module == entry else _EXPORT.sub("", plain))
    try:
        return str(minify.string("text/javascript", "\n".join(parts))) + "\n"
    except minify.MinifyError as error:
        raise ValueError(f"{entry}: {' '.join(str(error).split())}") from error


def _in_order(module: str, modules: Mapping[str, str], under: tuple[str, ...]) -> Iterator[str]:
    if module not in modules:
        raise ValueError(f"{under[-1] if under else 'search'}: there is no module {module}")
    if module in under:
        raise ValueError(f"{module}: imports itself by way of {under[-1]}")
    for other in _IMPORT.findall(modules[module]):
        yield from _in_order(other, modules, (*under, module))
    yield module
