"""The worker, the lists of what can be saved, and the manifests, made of a tiny site."""

from __future__ import annotations

import gzip
import io
import json
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from kembar.delivery.icons import icon, icons
from kembar.delivery.offline import Edition, article_of, files_of, kept_files
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = '<link rel="stylesheet" href="{0}hub.aaaaaaaa.css"><link rel="canonical" href="https://x/">'
ID = Edition(
    "id",
    "",
    "Hub",
    "Tentang",
    (
        ("", {"id": "H01"}),
        ("a/", {"id": "L01", "module": 1}),
        ("hak/", {"id": "H12"}),
        ("hak/x/", {"id": "R01"}),
        ("peta/", {"id": "H03"}),
        ("lain/", {}),
    ),
)
EN = Edition("en", "en/", "Hub", "About", (("en/", {"id": "H01"}),))


def page(article: str, up: str = "") -> str:
    return f'<html>{HEAD.format(up)}<a class="hub-brand"></a><article>{article}</article></html>'


def site() -> dict[str, str]:
    index = json.dumps(
        {
            "dialog": "dialog.1.mjs",
            "worker": "worker-id.1.js",
            "toc": "id/toc.1.json",
            "said": "id/said.1.json",
            "rest": "id/rest.1.json",
            "words": [["", "id/words.1.json"]],
        }
    )
    search = ["dialog.1.mjs", "worker-id.1.js", *(f"id/{one}.1.json" for one in PARTS)]
    return {
        **{f"{url}index.html": page(url, "../" * url.count("/")) for url, _ in ID.pages},
        "en/index.html": page("en", "../"),
        "503.html": page("lost"),
        "en/503.html": page("lost in English", "../"),
        "search/id.json": index,
        "search/en.json": index,
        **{f"search/{one}": one for one in search},
    }


PARTS = ("toc", "said", "rest", "words")


def kept(files: Mapping[str, str], root: str = "/") -> dict[str, bytes]:
    return kept_files([ID, EN], lambda path: files[path].encode(), "serve();", root)


def known(worker: bytes) -> dict[str, list[object]]:
    text = worker.decode().removeprefix("self.SITE=").removesuffix(";serve();")
    found: dict[str, list[object]] = json.loads(text)
    return found


def test_the_worker_knows_the_shell_and_the_pages_without_a_network() -> None:
    files = site()
    versions = [
        f"{path}?v={sha256(files[path].encode()).hexdigest()[:8]}"
        for path in ("en/503.html", "503.html")
    ]
    assert known(kept(files)["sw.js"]) == {
        "shell": ["hub.aaaaaaaa.css", *versions],
        "lost": [["en/", versions[0]], ["", versions[1]]],
    }


def test_the_shell_has_what_tells_of_a_change_by_the_name_in_a_script() -> None:
    files = site()
    home = files["index.html"].replace("<article>", '<script src="a/hub.1.js"></script><article>')
    script = 'import("./changed.1a2b3c4d.mjs"), import("./own.1a2b3c4d.mjs")'
    worker = kept({**files, "index.html": home, "a/hub.1.js": script})["sw.js"]

    assert known(worker)["shell"][:3] == [
        *("hub.aaaaaaaa.css", "a/hub.1.js", "a/changed.1a2b3c4d.mjs")
    ]


def test_the_worker_changes_with_the_shell_alone() -> None:
    files = site()
    before = kept(files)["sw.js"]
    assert kept({**files, "a/index.html": page("new", "../")})["sw.js"] == before
    assert kept({**files, "503.html": page("new")})["sw.js"] != before
    other = files["index.html"].replace("aaaaaaaa", "bbbbbbbb")
    assert kept({**files, "index.html": other})["sw.js"] != before


def test_parts_are_modules_rights_the_search_and_everything() -> None:
    files = site()
    listed = json.loads(kept(files)["offline/id.json"])
    search = [
        f"search/{one}"
        for one in ("dialog.1.mjs", "worker-id.1.js", *(f"id/{x}.1.json" for x in PARTS))
    ]
    assert listed["always"] == [""]
    assert listed["parts"] == {
        "1": ["a/"],
        "hak": ["hak/", "hak/x/"],
        "cari": [*search, "search/id.json"],
        "semua": ["a/", "hak/", "hak/x/", "peta/", *search, "search/id.json"],
    }
    content = files["a/index.html"].encode()
    print_ = sha256(b"<article>a/</article>").hexdigest()[:8]
    assert listed["items"]["a/"] == [len(gzip.compress(content, 9)), print_]
    assert listed["items"]["search/id.json"] == [
        len(gzip.compress(files["search/id.json"].encode(), 9))
    ]
    assert "lain/" not in listed["items"]


def test_pictures_of_a_page_are_offered_apart() -> None:
    shown = '<source srcset="../p.720.1.avif"><img src="../p.360.1.webp">'
    files = site() | {"a/index.html": page(shown, "../"), "p.360.1.webp": "p"}
    listed = json.loads(kept(files)["offline/id.json"])
    assert listed["pictures"] == {"a/": ["p.360.1.webp"]}
    assert listed["items"]["p.360.1.webp"] == [len(gzip.compress(b"p", 9))]


def test_a_new_frame_leaves_the_fingerprint_as_it_is() -> None:
    files = site()
    other = files["a/index.html"].replace("aaaaaaaa", "bbbbbbbb")
    before, after = (
        json.loads(kept(one)["offline/id.json"])["items"]["a/"][1]
        for one in (files, {**files, "a/index.html": other})
    )
    assert before == after
    assert article_of("no article") == "no article"


def test_a_page_without_its_end_is_refused() -> None:
    files = site() | {"a/index.html": '<html><a class="hub-brand"></a><article>'}
    with pytest.raises(ValueError, match='a: no "hub-brand … </html>"'):
        kept(files)


def test_the_files_of_a_page_are_its_own_styles_scripts_and_drawings() -> None:
    html = (
        '<link href="../a.css"><script src="b.js"></script><img alt="" src=/c.svg>'
        '<img src="d.png"><a href="e.js"></a><script src="https://other.example/f.js"></script>'
    )
    assert files_of(html, "x/y/index.html") == ["x/a.css", "x/y/b.js", "c.svg"]


def test_a_manifest_installs_each_language_below_any_root() -> None:
    found = json.loads(kept(site(), "/hub/")["manifest.en.webmanifest"])
    listed = found.pop("icons")
    assert found == {
        "id": "/hub/en/",
        "name": "Hub",
        "short_name": "Hub",
        "description": "About",
        "lang": "en",
        "dir": "ltr",
        "start_url": "en/",
        "scope": "./",
        "display": "standalone",
        "theme_color": "#faf6ef",
        "background_color": "#faf6ef",
    }
    assert [(one["sizes"], one.get("purpose")) for one in listed] == [
        ("192x192", None),
        ("512x512", None),
        ("512x512", "maskable"),
    ]
    assert [one["src"] for one in listed] == [*icons()]


def test_an_icon_is_the_mark() -> None:
    image = Image.open(io.BytesIO(icon(192))).convert("RGBA")
    assert image.size == (192, 192)
    scale = 192 / 40
    seen = [image.getpixel((int(x * scale), int(y * scale))) for x, y in MARK]
    assert seen == [(0, 0, 0, 0), GROUND, PAPER, DOT]
    masked = Image.open(io.BytesIO(icon(192, maskable=True))).convert("RGBA")
    assert masked.getpixel((0, 0)) == GROUND


# The corner, the ground, the left of the round and the dot, in units of mark.svg.
MARK = ((0, 0), (20, 20), (9, 20), (30, 11))
GROUND, PAPER, DOT = (123, 30, 79, 255), (255, 248, 240, 255), (242, 177, 52, 255)
