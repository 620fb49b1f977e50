"""What hosts are told: which headers go with every file, and which files never change.

`_headers` is read by Netlify and by Cloudflare Pages, `Caddyfile` by Caddy. GitHub Pages reads
neither; there the policy within each page has to do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kembar.delivery.policy import REFERRER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# A name that changes with its content: `hub.0a1b2c3d.css`.
_HASHED = re.compile(
    r"(?:.*/)?(?:assets|search)/(?:.*/)?[^/]+\.[0-9a-f]{8,64}(?:\.min)?\.(?:css|m?js|json|avif|png|webp)"
)
_FOREVER = "public, max-age=31536000, immutable"
_ASKED_EACH_TIME = "no-cache"
# What no page of ours needs; only names that every browser with this header knows, for others
# are told to the console on every page.
_UNUSED = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb")
# Cloudflare Pages, "Headers": "limits" and "line length".
_RULES, _LINE = 100, 2000


def headers(rules: str) -> Mapping[str, str]:
    """Return what is sent with every file: the whole policy, which a page cannot hold."""
    return {
        "Content-Security-Policy": f"{rules}; frame-ancestors 'none'",
        "Referrer-Policy": REFERRER,
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _UNUSED),
    }


def unchanging(paths: Iterable[str]) -> tuple[str, ...]:
    """Return patterns of the files whose names change with their content: `/search/id/*`."""
    folders: dict[str, list[str]] = defaultdict(list)
    for path in sorted(paths):
        folders[path.rpartition("/")[0]].append(path)
    mixed = {
        above
        for folder, files in folders.items()
        if not all(map(_HASHED.fullmatch, files))
        for above in _with_those_above(folder)
    }
    found: list[str] = []
    for folder, files in folders.items():
        if folder in mixed:
            found += [f"/{path}" for path in files if _HASHED.fullmatch(path)]
        elif all(above in mixed for above in _with_those_above(folder)[:-1]):
            found.append(f"/{folder}/*")
    return tuple(found)


def netlify(sent: Mapping[str, str], forever: Iterable[str]) -> str:
    """Return the text of `_headers`; raises ValueError for what Cloudflare would not read.

    Both hosts have a browser ask for every other file each time, as it must.
    """
    lines = ["/*", *(f"  {name}: {value}" for name, value in sent.items())]
    for pattern in forever:
        lines += [pattern, f"  Cache-Control: {_FOREVER}"]
    if sum(line.startswith("/") for line in lines) > _RULES:
        raise ValueError(f"more than {_RULES} rules; keep hashed files in own folders")
    if max(map(len, lines)) > _LINE:
        raise ValueError(f"a line of over {_LINE} letters; have fewer inline scripts")
    return "\n".join(lines) + "\n"


def caddyfile(sent: Mapping[str, str], forever: Iterable[str], address: str) -> str:
    """Return the text of `Caddyfile` for a site at an address, below a folder of its host or not.

    Caddy 2.6, "Caddyfile Directives".
    """
    parts = urlsplit(address)
    host, folder = f"{parts.scheme}://{parts.netloc}", parts.path.strip("/")
    return _CADDY.format(
        host=host,
        below=f"/{folder}" if folder else "",
        opening=_BELOW.format(folder=folder) if folder else "\thandle {",
        headers="\n".join(f'\t\t{name} "{value}"' for name, value in sent.items()),
        forever=" ".join(forever) or "/none",
        kept=_FOREVER,
        asked=_ASKED_EACH_TIME,
    )


def _with_those_above(folder: str) -> list[str]:
    """Return a folder after all those that it is in: "", "a", "a/b"."""
    steps = folder.split("/") if folder else []
    return ["/".join(steps[:number]) for number in range(len(steps) + 1)]


_BELOW = """\
	redir /{folder} /{folder}/
	handle_path /{folder}/* {{"""

_CADDY = """\
# Written by the build. Caddy 2.6 or newer, from this folder: `caddy run`. It gets a certificate by
# itself; to try it out: `SITE_ADDRESS=:8080 caddy run`.
(hub) {{
	root * {{$SITE_FOLDER:.}}
	header {{
{headers}
		-Server
	}}
	file_server {{
		hide Caddyfile _headers _redirects
		precompressed br gzip
	}}
}}

{{$SITE_ADDRESS:{host}}} {{
{opening}
		# Names that change with their content are kept; for all else a browser asks each time.
		@kept path {forever}
		@asked not path {forever}
		header @kept Cache-Control "{kept}"
		header @asked Cache-Control "{asked}"
		import hub
	}}
	# A wrong address shows the page for it, in the language of the address.
	handle_errors {{
		header Cache-Control "{asked}"
		@english path_regexp ^{below}/en/
		rewrite @english /en/404.html
		@other not path_regexp ^{below}/en/
		rewrite @other /404.html
		import hub
	}}
}}
"""
