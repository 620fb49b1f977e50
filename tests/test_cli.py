"""`python hooks check` on a small broken site, `python hooks explain`, and both used wrongly."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from kembar import checks, cli
from kembar.model import Site

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
SiteOf = Callable[..., Site]

# The golden reports of these pages are in tests/golden/.
BROKEN: Mapping[str, str | bytes] = {
    "id/index.md": (
        "# Beranda\n\nRp1.500.000 untuk 3 orang.\n\n[hilang](/tidak-ada.md) ![](/x, 100%.png)\n"
    ),
    "en/index.md": "# Home\n\nRp150,000 for 2 people.\n\n## More { #more }\n",
    "id/\033[31mmerah.md": "# Merah\n",
    "id/rusak.md": b"# Rusak\n\xff\n",
}
CLEAN = {"id/index.md": "# Beranda\n", "en/index.md": "# Home\n"}


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def run(*words: str | Path, out: io.StringIO | None = None, **environment: str) -> tuple[int, str]:
    out = out or io.StringIO()
    status = cli.main(["check", *map(str, words)], out, environment)
    return status, out.getvalue()


@pytest.mark.parametrize("report_in", ["id", "en"])
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_broken_site_is_reported_as_ever(
    site: SiteOf, docs: Path, monkeypatch: pytest.MonkeyPatch, form: str, report_in: str
) -> None:
    site(BROKEN)
    monkeypatch.chdir(docs.parent)
    golden = GOLDEN / f"broken.{report_in}.{form}"

    assert run("--docs", docs, "--format", form, "--report-in", report_in) == (
        cli.FOUND,
        golden.read_text("utf-8"),
    )


def test_json_is_read_by_every_reader_of_json(site: SiteOf, docs: Path) -> None:
    site(BROKEN)
    _, report = run("--docs", docs, "--format", "json")

    assert report.isascii()
    assert {tuple(finding) for finding in json.loads(report)["findings"]} == {
        ("rule", "level", "path", "line", "message", "hint", "other", "page")
    }


def test_a_clean_site_passes(site: SiteOf, docs: Path) -> None:
    site(CLEAN)

    assert run("--docs", docs) == (
        cli.CLEAN,
        "Checked 2 pages, 1 pair, 0 links. Found nothing wrong.\n",
    )


def test_notices_alone_pass(site: SiteOf, docs: Path) -> None:
    site({"id/a.md": "# A\n\nAda 3 orang.\n", "en/a.md": "# A\n\nPeople come.\n"})

    status, report = run("--docs", docs)

    assert (status, report.splitlines()[-1]) == (
        cli.CLEAN,
        "To learn more: python hooks explain small-number",
    )
    assert report.splitlines()[-2] == "Checked 2 pages, 1 pair, 0 links. Found 1 notice."


def test_other_languages_can_be_asked_for(site: SiteOf, docs: Path) -> None:
    site(CLEAN | {"fr/index.md": "# Accueil\n", "fr/plus.md": "# Plus\n"})

    status, report = run("--docs", docs, "--languages", "fr,en", "--format", "json")

    assert (status, json.loads(report)["checked"]) == (
        cli.FOUND,
        {"pages": 3, "pairs": 1, "links": 0},
    )


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        (Terminal, {}, True),
        (Terminal, {"NO_COLOR": ""}, True),
        (Terminal, {"NO_COLOR": "1"}, False),
        (io.StringIO, {}, False),
    ],
)
def test_only_a_terminal_without_no_color_gets_colour(
    site: SiteOf,
    docs: Path,
    stream: type[io.StringIO],
    environment: dict[str, str],
    *,
    coloured: bool,
) -> None:
    site(BROKEN)
    _, report = run("--docs", docs, out=stream(), **environment)

    assert ("\033" in report) is coloured


def test_the_machines_language_is_that_of_the_report(site: SiteOf, docs: Path) -> None:
    site(CLEAN)

    assert run("--docs", docs, LANG="id_ID.UTF-8") == (
        cli.CLEAN,
        "Diperiksa: 2 halaman, 1 pasang, 0 tautan. Ditemukan: tidak ada masalah.\n",
    )


def test_the_docs_folder_is_called_as_seen_from_here(
    site: SiteOf, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site({"id/a.md": "# A\n"})
    paths = []
    for here in (docs.parents[1], docs.parent, docs, docs / "id"):
        monkeypatch.chdir(here)
        _, report = run("--docs", os.path.relpath(docs), "--format", "json")
        paths.append(json.loads(report)["findings"][0]["path"])

    assert paths == [
        f"{docs.parent.name}/docs/id/a.md",
        "docs/id/a.md",
        "id/a.md",
        "docs/id/a.md",
    ]


def test_a_folder_without_a_site_is_wrong_use(
    docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    statuses = [run("--docs", docs / "tidak-ada"), run("--docs", docs)]
    (docs / "en").rmdir()
    statuses.append(run("--docs", docs))

    assert statuses == [(cli.WRONG_USE, "")] * 3
    assert capsys.readouterr().err == (
        f"kembar: no folder {docs}/tidak-ada\n"
        f"kembar: no pages in {docs}\n"
        f"kembar: no folder {docs}/en for the language en\n"
    )


def test_a_docs_folder_that_leads_in_circles_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loop = tmp_path / "docs"
    loop.symlink_to(loop)

    assert (run("--docs", loop), capsys.readouterr().err) == (
        (cli.WRONG_USE, ""),
        f"kembar: no folder {loop}\n",
    )


def test_wrong_settings_are_wrong_use(
    site: SiteOf, docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site(CLEAN)
    (docs.parent / "kembar.toml").write_text("lang = 1\n")

    assert (run("--docs", docs), capsys.readouterr().err) == (
        (cli.WRONG_USE, ""),
        'kembar: kembar.toml: unknown entry "lang"\n',
    )


def explained(*words: str) -> tuple[int, str]:
    out = io.StringIO()
    return cli.main(["explain", *words], out, {}), out.getvalue()


@pytest.mark.parametrize("report_in", ["id", "en"])
def test_a_rule_is_explained_in_the_readers_language(report_in: str) -> None:
    golden = GOLDEN / f"explained.{report_in}.text"

    assert explained("pair-missing", "--report-in", report_in) == (
        cli.CLEAN,
        golden.read_text("utf-8"),
    )


def test_without_a_name_every_rule_is_listed() -> None:
    status, report = explained()

    assert (status, [line.split()[:2] for line in report.splitlines()]) == (
        cli.CLEAN,
        [[rule.id, checks.level(rule)] for rule in checks.RULES],
    )


@pytest.mark.parametrize(
    ("name", "meant"), [("link-targets", "link-target"), ("LINKTARGET", None), ("xyz", None)]
)
def test_an_unknown_rule_is_wrong_use_and_the_closest_is_named(
    capsys: pytest.CaptureFixture[str], name: str, meant: str | None
) -> None:
    assert explained(name) == (cli.WRONG_USE, "")
    err = capsys.readouterr().err
    assert err.startswith(f'kembar: no rule "{name}"; did you mean "{meant or ""}')
    assert err.count("\n") == 1


MISUSE = {
    "": "python hooks: error: the following arguments are required: COMMAND",
    "periksa": (
        "python hooks: error: argument COMMAND: invalid choice: 'periksa'"
        " (choose from 'check', 'explain', 'fix', 'outside', 'confirm', 'diff', 'gate',"
        " 'redirect', 'retire', 'publish', 'search')"
    ),
    "check --format xml": (
        "python hooks check: error: argument --format: invalid choice: 'xml'"
        " (choose from 'text', 'json', 'github', 'sarif')"
    ),
    "check --languages id": (
        'python hooks check: error: argument --languages: "id" must name two languages,'
        " such as id,en"
    ),
    "check --languages id,en,id": (
        'python hooks check: error: argument --languages: "id,en,id" must name two languages,'
        " such as id,en"
    ),
    "check --languages id,../en": (
        'python hooks check: error: argument --languages: "id,../en" must name folders'
        " of the docs folder"
    ),
    "check --languages id,.git": (
        'python hooks check: error: argument --languages: "id,.git" must name folders'
        " of the docs folder"
    ),
    "check --report-in fr": (
        "python hooks check: error: argument --report-in: invalid choice: 'fr'"
        " (choose from 'id', 'en')"
    ),
}


@pytest.mark.parametrize("words", MISUSE)
def test_wrong_words_are_wrong_use(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        cli.main(words.split(), io.StringIO(), {})

    last = capsys.readouterr().err.splitlines()[-1]
    # Python 3.12 and later write choices without quotes.
    assert (raised.value.code, last.replace("'", "")) == (2, MISUSE[words].replace("'", ""))


def program(
    *words: str | Path, folder: Path, environment: Mapping[str, str] | None = None, pipe: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Run `python hooks` in a process of its own, piped into another program if one is named."""
    command = [sys.executable, str(ROOT / "hooks"), *map(str, words)]
    chosen = {key: value for key, value in os.environ.items() if key != "PYTHONIOENCODING"}
    chosen |= environment or {}
    if not pipe:
        return subprocess.run(command, cwd=folder, env=chosen, capture_output=True, check=False)
    script = f'"$@" | {pipe}; exit "${{PIPESTATUS[0]}}"'
    return subprocess.run(
        ["bash", "-c", script, "bash", *command],
        cwd=folder,
        env=chosen,
        capture_output=True,
        check=False,
    )


def test_the_program_runs_from_any_folder_and_checks_the_hub(tmp_path: Path) -> None:
    ended = program("check", "--format", "json", folder=tmp_path)

    assert (ended.returncode, json.loads(ended.stdout)["findings"], ended.stderr) == (0, [], b"")


def test_the_program_shows_every_script_whatever_the_locale(site: SiteOf, docs: Path) -> None:
    undecodable = os.fsdecode(b"\xff.md")
    site({"id/日本😀.md": "# A\n", f"id/{undecodable}": "# B\n"})

    ended = program(
        "check",
        "--docs",
        docs,
        "--format",
        "github",
        folder=docs.parent,
        environment={"LC_ALL": "C", "LANG": "C"},
    )
    lines = ended.stdout.decode("utf-8").splitlines()

    assert (ended.returncode, ended.stderr) == (1, b"")
    assert [line.partition(",")[0] for line in lines[:2]] == [
        "::error file=docs/id/日本😀.md",
        "::error file=docs/id/\ufffd.md",
    ]


def test_the_program_shows_every_script_on_a_terminal_that_cannot(site: SiteOf, docs: Path) -> None:
    site({"id/a.md": "# A\n\n[b](/日本😀.md)\n", "en/a.md": "# A\n"})

    ended = program(
        "check",
        "--docs",
        docs,
        folder=docs.parent,
        environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )

    assert (ended.returncode, ended.stdout.decode("utf-8").splitlines()[1], ended.stderr) == (
        1,
        '  docs/id/a.md:3: error[link-target] no page "/日本😀.md"',
        b"",
    )


@pytest.mark.parametrize(
    ("reader", "seen"),
    [
        ("head -n 1", b"0.md \xc2\xb7 1 error\n"),
        # Gone before the first word.
        ("true", b""),
    ],
)
def test_a_reader_that_has_seen_enough_is_no_failure_of_the_program(
    site: SiteOf, docs: Path, reader: str, seen: bytes
) -> None:
    site({f"id/{number}.md": "# A\n" for number in range(1_000)})

    ended = program("check", "--docs", docs, folder=docs.parent, pipe=reader)

    assert (ended.returncode, ended.stdout, ended.stderr) == (1, seen, b"")


@pytest.mark.parametrize("words", [(), ("periksa",), ("check", "--docs", "tidak-ada")])
def test_the_program_ends_without_a_traceback_when_used_wrongly(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    ended = program(*words, folder=tmp_path)

    assert (ended.returncode, b"Traceback" in ended.stderr, ended.stdout) == (2, False, b"")
