"""A joined script does what its modules do, and what cannot be joined is told in one line."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from kembar.delivery.scripts import joined, markup, scripts
from kembar.search.files import files
from kembar.search.index import Passage, SearchedPage

from tests.search.node import MODULES, ROOT, program, told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SOURCES = {path.name: path.read_text("utf-8") for path in MODULES.glob("*.mjs")}
CHAIN = {
    "a.mjs": (
        'import { b } from "./b.mjs";\nimport { c, D } from "./c.mjs";\nexport const a = b + c;\n'
    ),
    "b.mjs": '// Note\nimport { c } from "./c.mjs";\n\nexport const b = c;\n',
    "c.mjs": "export const c = 1;\nexport class D {}\nexport async function e() {}\n",
}


def test_modules_come_in_the_order_in_which_they_are_needed_each_once() -> None:
    assert joined("a.mjs", CHAIN) == (
        "const c=1;class D{}async function e(){}const b=c;export const a=b+c\n"
    )


def test_of_a_module_that_is_no_entry_nothing_is_exported() -> None:
    assert re.findall(r"export \w+ \w+", joined("b.mjs", CHAIN)) == ["export const b"]


def test_what_is_unpacked_stays_behind_what_it_is_unpacked_from(tmp_path: Path) -> None:
    """In a row of constants, tdewolff-minify 2.24 moves such a one to the front."""
    script = tmp_path / "script.mjs"
    text = (
        "const left = (orders) => {\n  const kept = orders - 1;\n"
        "  const { total } = ((given) => ({ total: 2 * given.kept }))({ kept });\n"
        "  const [first] = [{ total }].map((one) => one.total);\n  return first;\n};\n"
        "console.log(left(4));\n"
    )

    script.write_text(joined("a.mjs", {"a.mjs": text}), "utf-8")

    done = subprocess.run([program(), script], capture_output=True, text=True, check=True)
    assert done.stdout == "6\n"


def test_a_language_has_a_dialog_and_a_thread_of_its_own() -> None:
    modules = {
        "dialog.mjs": "export const open = 1;\n",
        "worker.id.mjs": "serve(1);\n",
        "worker.en.mjs": "serve(2);\n",
    }

    assert scripts("id", modules) == {
        "dialog": "export const open=1\n",
        "worker": "serve(1)\n",
    }
    assert scripts("en", modules)["worker"] == "serve(2)\n"


REFUSED: Mapping[str, tuple[dict[str, str], str]] = {
    "no entry": ({}, "search: there is no module a.mjs"),
    "no such module": (
        {"a.mjs": 'import { b } from "./b.mjs";\n'},
        "a.mjs: there is no module b.mjs",
    ),
    "itself": (
        {"a.mjs": 'import { a } from "./a.mjs";\n'},
        "a.mjs: imports itself by way of a.mjs",
    ),
    "a ring": (
        {
            "a.mjs": 'import { b } from "./b.mjs";\n',
            "b.mjs": 'import { c } from "./c.mjs";\n',
            "c.mjs": 'import { a } from "./a.mjs";\n',
        },
        "a.mjs: imports itself by way of c.mjs",
    ),
    "all names": (
        {"a.mjs": 'import * as b from "./b.mjs";\n', "b.mjs": ""},
        'a.mjs: "import * as b from "./b.mjs";" is no import of names from beside it',
    ),
    "another folder": (
        {"a.mjs": 'import { b } from "../b.mjs";\n', "b.mjs": ""},
        'a.mjs: "import { b } from "../b.mjs";" is no import of names from beside it',
    ),
    "a package": (
        {"a.mjs": 'import { b } from "b";\n'},
        'a.mjs: "import { b } from "b";" is no import of names from beside it',
    ),
    "another name": (
        {"a.mjs": 'import { b as c } from "./b.mjs";\n', "b.mjs": "export const b = 1;\n"},
        'a.mjs: "import { b as c } from "./b.mjs";" is no import of names from beside it',
    ),
    "a name twice": (
        {
            "a.mjs": 'import { b } from "./b.mjs";\nconst c = b;\n',
            "b.mjs": "export const b = 1;\nfunction c() {}\n",
        },
        'a.mjs: the name "c" is taken by b.mjs',
    ),
    "a name twice in one": (
        {"a.mjs": "let a;\nclass a {}\n"},
        'a.mjs: the name "a" is taken by a.mjs',
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_joined_is_told_in_one_line(what: str) -> None:
    modules, line = REFUSED[what]

    with pytest.raises(ValueError, match=f"^{re.escape(line)}$"):
        joined("a.mjs", modules)


def test_a_script_that_is_none_is_told_in_one_line() -> None:
    with pytest.raises(ValueError, match=r"^a\.mjs: unexpected ; in expression on line 1 .*[^\n]$"):
        joined("a.mjs", {"a.mjs": "const a = ;\n"})


@pytest.mark.parametrize(
    "line",
    ['export { b } from "./b.mjs";', "export default 1;", "export let b = 1;", "export { c };"],
)
def test_an_export_that_would_stay_is_refused(line: str) -> None:
    modules = {"a.mjs": 'import { b } from "./b.mjs";\nb;\n', "b.mjs": f"const c = 1;\n{line}\n"}

    with pytest.raises(ValueError, match=r"^b\.mjs: "):
        joined("a.mjs", modules)


def test_names_within_functions_are_their_own() -> None:
    modules = {
        "a.mjs": 'import { b } from "./b.mjs";\nexport function a() {\n  const c = b;\n}\n',
        "b.mjs": "export const b = 1;\nconst c = 2;\n",
    }

    assert joined("a.mjs", modules) == "const b=1,c=2;export function a(){const e=b}\n"


def pages(language: str) -> list[SearchedPage]:
    """Return the glossary and some pages of the hub, as they are written."""
    found = [
        SearchedPage(
            f"{path.stem}/",
            path.stem.replace("-", " "),
            "glossary" if path.stem == "istilah" else "lesson",
            (
                Passage("", "", path.read_text("utf-8")[:2_000]),
                Passage("omzet", "omzet", "Nilai jual, turnover."),
            ),
        )
        for path in sorted((ROOT / "docs" / language).glob("pelajaran/*.md"))
    ]
    return [SearchedPage("istilah/", "Istilah", "glossary", found[0].passages), *found]


QUESTIONS = {
    "id": [
        "bukti transfer",
        "ngirimin barang2",
        "omset",
        "pelangan",
        "harg",
        "xyzzy",
        "",
        "kena tipu",
    ],
    "en": ["sold goods", "pric", "turnover", "custmer", "what is omzet", "xyzzy", "", "it's"],
}


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_joined_thread_answers_as_its_modules_do(tmp_path: Path, language: str) -> None:
    said = {"words": {"omzet": "omset, jualan"}, "help": [[1, "kena tipu"]], "popular": [1, 2, 3]}
    code = scripts(language, SOURCES)
    for path, content in files(pages(language), said, language, code, "1a2b").items():
        (file := tmp_path / "search" / path).parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    answers = told("beside.mjs", tmp_path, language, value=QUESTIONS[language])

    assert [one for one, _ in answers] == [other for _, other in answers]
    assert sum(one["total"] > 0 for one, _ in answers) >= 5


def test_the_joined_dialog_exports_what_its_module_exports(tmp_path: Path) -> None:
    (script := tmp_path / "dialog.mjs").write_text(scripts("id", SOURCES)["dialog"], "utf-8")

    assert told("exports.mjs", script) == told("exports.mjs", MODULES / "dialog.mjs")


def test_markup_is_a_module_of_one_text_without_room_between_tags() -> None:
    html = '\n<p class="a">\n  <b>«x»</b> y\n</p>\n\n<i></i>\n'

    assert markup(html) == (
        'export const MARKUP = "<p class=\\"a\\"><b>«x»</b> y\\n</p><i></i>";\n'
    )
