"""The house rules that no linter knows: what hooks/ may hold, and what must agree with what."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.machinery import PathFinder
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from kembar import read
from kembar.parse import render
from mkdocs.utils.yaml import yaml_load
from packaging.requirements import Requirement
from packaging.version import Version

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
HOOKS = sorted(path for path in (ROOT / "hooks").glob("*.py") if path.stem != "__main__")
MODULES = sorted((ROOT / "hooks/kembar").rglob("*.py"))

HOOK_LINES, MODULE_LINES = 60, 200
HINT = 120  # characters; what a key is about is the hint of a finding

# The lock names where it found each package; nothing else depends on a registry.
LOCK = "uv.lock"
FOREIGN = {
    "package registry": r"(?:pypi|pythonhosted|npmjs|yarnpkg|anaconda|jsr)\.(?:org|com|io)\b",
    "font or script host": (
        r"(?:googleapis|gstatic|unpkg|jsdelivr|cloudflare|bootcdn|bootstrapcdn|jquery|bunny|polyfill|typekit|fontawesome"
        r"|googletagmanager|google-analytics|esm|skypack|jspm)\.(?:com|net|org|io|sh|dev)\b"
    ),
    "folder of one machine": r"(?<![\w./~-])/(?:tmp|home|root|Users|mnt|work|private|var/folders)/",
    "drive of one machine": r"\b[A-Z]:\\{1,2}Users\b",
}


def relative(path: Path) -> str:
    """Return a path as it is called from the root."""
    return path.relative_to(ROOT).as_posix()


def settings_of_mkdocs() -> dict[str, Any]:
    """Return what mkdocs.yml says, with its `!ENV` tags resolved."""
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        return yaml_load(file)


def texts() -> Iterator[tuple[str, str]]:
    """Yield path and text of the files that are, or are about to be, in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for path in sorted(filter(None, listed.stdout.decode().split("\0"))):
        file = ROOT / path
        if file.is_file() and b"\0" not in (data := file.read_bytes()):
            yield path, data.decode("utf-8")


def is_fixed(value: ast.expr | None) -> bool:
    """Return whether what a module is given can never change."""
    match value:
        case ast.Tuple(elts=parts) | ast.BoolOp(values=parts):
            return all(map(is_fixed, parts))
        case ast.UnaryOp(operand=part):
            return is_fixed(part)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr="compile")):
            return True
        case _:
            return isinstance(value, ast.Constant | ast.Name | ast.Attribute | None)


def state(code: str) -> list[str]:
    """Return the statements of a module that hold, or make, something that can change."""
    tree = ast.parse(code)
    found: list[ast.stmt] = [node for node in ast.walk(tree) if isinstance(node, ast.Global)]
    for node in tree.body:
        match node:
            case ast.Import() | ast.ImportFrom() | ast.FunctionDef() | ast.ClassDef():
                continue
            case ast.Expr(value=ast.Constant()):
                continue
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                continue
            case ast.Assign() | ast.AnnAssign() if is_fixed(node.value):
                continue
        found.append(node)
    return [ast.unparse(node) for node in found]


def test_imports_only_go_down() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.rstrip().endswith("Contracts: 3 kept, 0 broken.")


def test_every_hook_is_listed_in_mkdocs_yml_and_every_listed_hook_is_there() -> None:
    assert sorted(settings_of_mkdocs()["hooks"]) == [relative(path) for path in HOOKS]


@pytest.mark.parametrize("name", ["kembar", *(path.stem for path in HOOKS)])
def test_a_hook_hides_no_package_by_its_name(name: str) -> None:
    elsewhere = [path for path in sys.path if Path(path).resolve() != ROOT / "hooks"]

    assert name not in sys.stdlib_module_names
    assert PathFinder.find_spec(name, elsewhere) is None


def test_a_hook_is_short() -> None:
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in HOOKS}

    assert {path: lines for path, lines in lengths.items() if lines > HOOK_LINES} == {}


def test_a_hook_holds_no_state() -> None:
    held = {relative(path): state(path.read_text("utf-8")) for path in HOOKS}

    assert {path: found for path, found in held.items() if found} == {}


@pytest.mark.parametrize(
    "code",
    [
        "seen = []",
        "pages: dict[str, str] = {}",
        "names = {'a'}",
        "names = [name for name in ()]",
        "count = Counter()",
        "pair = ('a', [])",
        "print()",
        "for name in (): pass",
    ],
)
def test_what_can_change_is_state(code: str) -> None:
    assert len(state(code)) == 1


def test_a_function_that_sets_a_name_of_its_module_makes_state() -> None:
    assert state("last = 0\n\ndef on_config():\n    global last\n    last += 1\n") == [
        "global last"
    ]


def test_what_stays_as_it_is_is_no_state() -> None:
    code = 'A = ("x", -1)\nB = re.compile("x")\nC: int = 2\n\ndef f():\n    seen = []\n'

    assert state(code) == []


def test_a_module_is_at_most_200_lines_long() -> None:
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}

    assert {path: lines for path, lines in lengths.items() if lines > MODULE_LINES} == {}


def test_requirements_txt_is_what_the_lock_says() -> None:
    beside = Path(sys.executable).with_name("uv")
    uv = beside if beside.exists() else shutil.which("uv")
    assert uv, "`make test` puts uv into the environment"

    done = subprocess.run(
        [uv, "export", "--frozen", "--no-dev", "--no-header", "--color=never", "--quiet"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (ROOT / "requirements.txt").read_text("utf-8")


def test_the_lock_names_the_public_registry_only() -> None:
    hosts = re.findall(r'https?://([^/"]+)', (ROOT / LOCK).read_text("utf-8"))

    assert {".".join(host.split(".")[-2:]) for host in hosts} == {
        ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"))
    }


def test_the_checker_reads_pages_with_the_markdown_that_renders_them() -> None:
    listed: list[str | dict[str, Any]] = settings_of_mkdocs()["markdown_extensions"]

    asked = [
        pair for one in listed for pair in ([(one, {})] if isinstance(one, str) else one.items())
    ]
    assert asked == list(render.EXTENSIONS.items())


@pytest.mark.parametrize("what", FOREIGN)
def test_no_file_names_a_host_or_folder_that_is_not_ours(what: str) -> None:
    foreign = re.compile(FOREIGN[what])

    named = [
        f"{path}:{number}: {found[0]}"
        for path, text in texts()
        if path != LOCK
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := foreign.search(line))
    ]
    assert named == []


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("package registry", ("https://", "pypi", ".org/simple")),
        ("package registry", ("https://registry.", "npmjs", ".org/marked")),
        ("font or script host", ("https://fonts.", "googleapis", ".com/css2")),
        ("font or script host", ("//cdn.", "jsdelivr", ".net/npm/x")),
        ("font or script host", ("https://cdnjs.", "cloudflare", ".com/ajax")),
        ("folder of one machine", ("docs: ", "/root", "/site")),
        ("folder of one machine", ('"', "/home", '/rina/hub"')),
        ("drive of one machine", ("C:", "\\Users", "\\rina")),
    ],
)
def test_a_foreign_host_or_folder_is_seen(what: str, words: tuple[str, ...]) -> None:
    assert re.search(FOREIGN[what], "".join(words))


def test_an_address_with_such_a_folder_is_not_a_folder_of_a_machine() -> None:
    address = "https://serikat.example/home/read/1122"

    assert re.search(FOREIGN["folder of one machine"], address) is None


def test_what_is_installed_is_what_the_design_was_measured_on() -> None:
    names = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n")

    assert [version(name) for name in names] == ["1.6.1", "9.8.1", "1.3.1"]
    assert Version(version("click")) >= Version("8.4")


def test_static_i18n_is_asked_for_without_its_material_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {one.name: one for one in map(Requirement, project["dependencies"])}

    assert asked["mkdocs-static-i18n"].extras == set()


def test_every_key_of_kembar_toml_says_in_both_languages_what_to_write() -> None:
    kinds = read.settings_of(ROOT / "docs").kinds

    abouts = {f"{kind.name}.{key.name}": key.about for kind in kinds for key in kind.keys}
    assert {tuple(sorted(about)) for about in abouts.values()} == {("en", "id")}
    said = [text for about in abouts.values() for text in about.values()]
    assert [text for text in said if not 0 < len(text.strip()) <= HINT] == []
