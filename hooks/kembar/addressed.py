"""How people call what was published: by its path in docs, its address on the web, or its code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kembar.links.resolve import closest
from kembar.promises import is_code

if TYPE_CHECKING:
    from collections.abc import Collection

    from kembar.model import Site
    from kembar.whereabouts import Whereabouts

_HOST = re.compile(r"https?://[^/]*", re.IGNORECASE)
_PERMANENT = re.compile(r"(?:.*/)?p/(?P<code>[^/]+)(?:/\w+)?/?")
_PAGE_ENDING = re.compile(r"(?:(?:^|(?<=/))(?:index|README))?(?:\.(?:md|html))?$")


def called(site: Site, found: Whereabouts, text: str) -> str:
    """Return the address or code that somebody means by a path, a web address or a code."""
    path, hash_, anchor = unquote(_HOST.sub("", text.strip())).partition("#")
    path = path.partition("?")[0].removeprefix("./")
    codes = {
        code.casefold(): code for code in (*filter(is_code, found.promises.made), *found.codes)
    }
    permanent = _PERMANENT.fullmatch(path)
    code = codes.get((permanent["code"] if permanent else path).casefold())
    if code and hash_:
        return (
            f"{found.end(found.codes.get(code) or found.promises.made[code].page).address}#{anchor}"
        )
    if code:
        return code
    exact = f"/{path.removeprefix('/')}"
    if exact in found.promises.made:
        return f"{exact}{hash_}{anchor}"
    path = exact.removeprefix("/").removeprefix(f"{site.docs}/").removeprefix("docs/")
    for language in site.settings.languages:
        path = f"{path}/".removeprefix(f"{language}/").removesuffix("/")
    if path.rpartition("/")[2].partition(".")[2] not in {"", "md", "html"}:
        return f"{exact}{hash_}{anchor}"
    steps = [step for step in _PAGE_ENDING.sub("", path).split("/") if step]
    # The site may be in a folder of its host; or the folders of the page were left out.
    tries = ["/".join(["", *steps[left:], ""]) for left in (0, 1)]
    known = {*found.pages, *found.promises.made}
    near = [one for one in known if one.endswith(tries[0])]
    page = next((one for one in tries if one in known), near[0] if len(near) == 1 else tries[0])
    return f"{page}{hash_}{anchor}"


def unknown(problem: str, name: str, known: Collection[str]) -> str:
    """Return a problem with an address, and which known one may have been meant."""
    likely = closest(name, [*known])
    return problem + (f'; perhaps you mean "{likely}"' if likely else "")
