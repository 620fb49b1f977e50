"""A template or style sheet names a file that does not exist."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Reference, Site

_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|#|$")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each file named by a template or style sheet that is nowhere."""
    for reference in site.references:
        if _OUTSIDE.match(reference.target.strip()) or not reference.loads:
            continue
        wanted = _path(reference)
        known = site.files | site.frame
        if wanted not in known:
            near = closest(posixpath.basename(wanted), map(posixpath.basename, sorted(known)))
            yield Fault(
                reference.place,
                Words(
                    id=f"tidak ada berkas {quoted(reference.target)}",
                    en=f"no file {quoted(reference.target)}",
                ),
                Words(id=f'mungkin maksudmu "{near}"', en=f'perhaps you mean "{near}"')
                if near
                else Words(
                    id="taruh berkasnya di sana, atau betulkan alamatnya",
                    en="put the file there, or mend the address",
                ),
            )


def _path(reference: Reference) -> str:
    """Return the path below the site's root; a style sheet's addresses begin at its own folder."""
    address = unquote(re.split("[?#]", reference.target.strip())[0])
    root = reference.folder if reference.in_styles and not address.startswith("/") else ""
    return posixpath.normpath(posixpath.join(root, address.lstrip("/")))


RULE = Rule("template-target", site=check)
