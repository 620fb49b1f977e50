"""`python hooks redirect`, `retire` and `publish`: nothing that was published is ever lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from kembar import cli, read
from kembar.cli.publish import branch_of
from kembar.model.promises import Promise
from kembar.schema import Settings, Tool
from kembar.whereabouts import End, offered, whereabouts

from tests.promises import EN, ID, Hub, agreed_hub, committed_hub

TOOLS = {"T01": Tool("target", {"id": "Targetmu", "en": "Your target"})}
DATA = "---\nid: {}\n---\n\n"
MERGED = DATA.format("L02") + "# {}\n\n## {} {{ #biaya }}\n\n{}\n"
CLOSED = "closed and is never used again"
KEYS = 'languages = ["id", "en"]\nheading-ids = "explicit"\n'


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hub:
    """A hub that was published, with two pages and their codes."""
    monkeypatch.setenv("GITHUB_REF", "refs/heads/main")
    hub = agreed_hub(tmp_path)
    hub.write(
        {
            "kembar.toml": KEYS,
            "docs/id/harga.md": DATA.format("L01") + ID,
            "docs/en/harga.md": DATA.format("L01") + EN,
            "docs/id/modal.md": MERGED.format("Modal", "Biaya", "Hitung semua biayamu."),
            "docs/en/modal.md": MERGED.format("Capital", "Costs", "Work out all your costs."),
        }
    )
    hub.run("confirm", "--all", "--reason", "start")
    assert hub.run("publish") == (cli.CLEAN, "Noted: 7 new.\n")
    return hub


def rename(hub: Hub, old: str, new: str) -> None:
    for language in ("id", "en"):
        (hub.folder / f"docs/{language}/{old}.md").rename(hub.folder / f"docs/{language}/{new}.md")


def delete(hub: Hub, name: str) -> None:
    for language in ("id", "en"):
        (hub.folder / f"docs/{language}/{name}.md").unlink()


def moved(hub: Hub) -> list[str]:
    """Return the lines of what moved and what is gone."""
    return [line for line in hub.text("ledger/moved.txt").splitlines() if line and line[0] != "#"]


def errors(hub: Hub) -> list[str]:
    """Return what is wrong with the hub, without the hints."""
    said = hub.run("check")[1].splitlines()
    return [line.strip() for line in said if ": error[" in line]


def refused(hub: Hub, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return the one line by which a command is refused."""
    capsys.readouterr()
    assert hub.run(*words) == (cli.WRONG_USE, "")
    (line,) = capsys.readouterr().err.splitlines()
    return line.removeprefix("kembar: ")


def test_publishing_notes_pages_sections_and_codes_once(hub: Hub) -> None:
    text = hub.text("ledger/addresses.txt")

    assert text.splitlines()[4:] == [
        "/harga/",
        "/harga/#biaya",
        "/harga/#latihan",
        "/modal/",
        "/modal/#biaya",
        "L01 /harga/",
        "L02 /modal/",
    ]
    assert hub.run("publish", "--report-in", "id") == (cli.CLEAN, "Dicatat: 0 yang baru.\n")
    assert hub.text("ledger/addresses.txt") == text


def test_what_one_language_has_is_promised_for_that_language(hub: Hub) -> None:
    hub.write({"docs/id/sini.md": "# Sini\n\n## Saja { #saja }\n"})

    hub.run("publish")

    assert "/sini/ id\n/sini/#saja id\n" in hub.text("ledger/addresses.txt")


def test_tools_have_codes_that_belong_to_no_page(hub: Hub) -> None:
    site = read.site(hub.folder / "docs")
    site = replace(site, settings=Settings(tools=TOOLS))

    (promise,) = (one for one in offered(site) if one.address == "T01")

    assert promise == Promise("T01")
    assert whereabouts(site).end("T01") == End("here", "T01")


def test_built_files_are_promised_if_they_keep_their_names(hub: Hub) -> None:
    built = (
        *("index.html", "404.html", "a/index.html", "cetak/L01.id.pdf", "salindia/L01.id.html"),
        *("en/umpan.xml", "lessons.json", "sitemap.xml", "_headers", "assets/hub.0a1b2c3d.css"),
        *("sw.js", "lessons.json.br", "p/L01/index.html", "Caddyfile"),
    )
    hub.write({f"site/{path}": "x" for path in built})

    assert hub.run("publish", "--site", str(hub.folder / "site"))[1] == "Noted: 4 new.\n"
    assert set(hub.text("ledger/addresses.txt").splitlines()) >= {
        *("/cetak/L01.id.pdf", "/salindia/L01.id.html", "/en/umpan.xml", "/lessons.json")
    }


def test_names_with_spaces_are_noted_so_that_they_are_read_again(hub: Hub) -> None:
    hub.write(
        {
            "docs/id/apa saja.md": "# Apa\n\n## Ini { #ini }\n",
            "site/index.html": "x",
            "site/50% daftar é.pdf": "x",
        }
    )

    assert hub.run("publish", "--site", "site")[1] == "Noted: 3 new.\n"
    assert hub.run("publish", "--site", "site")[1] == "Noted: 0 new.\n"
    assert set(hub.text("ledger/addresses.txt").splitlines()) >= {
        *("/50%25%20daftar%20é.pdf", "/apa%20saja/ id", "/apa%20saja/#ini id")
    }
    (hub.folder / "docs/id/apa saja.md").unlink()
    hub.run("redirect", "/apa%20saja/", "modal")
    assert moved(hub) == ["/apa%20saja/ -> /modal/"]


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("docs/id/a#b.md", "'/a#b/' cannot be published: it needs a plainer name"),
        ("docs/id/en/a.md", "'/en/a/' cannot be published: it needs a plainer name"),
        ("site/a\\b.pdf", r"'/a\\b.pdf' cannot be published: it needs a plainer name"),
        (
            "site/\udcff.pdf",
            r"'/\udcff.pdf' cannot be published: it needs a plainer name",
        ),
        ("docs/id/x.md", "'x1' cannot be published: it needs a capital letter and two digits"),
    ],
)
def test_what_nobody_could_call_is_refused_and_nothing_is_written(
    hub: Hub, capsys: pytest.CaptureFixture[str], path: str, problem: str
) -> None:
    before = hub.text("ledger/addresses.txt")
    hub.write({"site/index.html": "x", "docs/id/baru.md": "# Baru\n", path: DATA.format("x1")})

    assert refused(hub, capsys, "publish", "--site", "site") == problem
    assert hub.text("ledger/addresses.txt") == before


def test_only_the_main_branch_publishes(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_REF", "refs/pull/7/merge")

    assert refused(hub, capsys, "publish") == (
        'only the branch "main" publishes, and this is "refs/pull/7/merge"'
    )


def test_a_folder_without_a_site_is_refused(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(hub, capsys, "publish", "--site", "x") == "no index.html in x"


def test_the_branch_is_what_ci_says_or_git(hub: Hub) -> None:
    hub.git("init", "--quiet")

    assert branch_of(hub.folder, {}) == "main"
    assert branch_of(hub.folder, {"CI_COMMIT_BRANCH": "harga-baru"}) == "harga-baru"


def test_a_tag_that_is_called_like_the_main_branch_publishes_nothing(tmp_path: Path) -> None:
    hub = committed_hub(tmp_path)
    hub.git("checkout", "--quiet", "--detach")

    assert branch_of(hub.folder, {"CI_COMMIT_REF_NAME": "main", "CI_COMMIT_TAG": "main"}) == ""


def test_a_page_that_was_renamed_is_led_on_with_its_sections_and_what_was_agreed(hub: Hub) -> None:
    rename(hub, "harga", "tarif")
    assert errors(hub) == [
        'ledger/addresses.txt:5: error[address-lost] "/harga/" was published and is gone'
    ]

    said = hub.run("redirect", "docs/id/harga.md", "https://hub.example/en/tarif/")

    assert said == (cli.CLEAN, "Redirected: /harga/ to /tarif/\n")
    assert moved(hub) == ["/harga/ -> /tarif/"]
    assert errors(hub) == []
    assert not (hub.folder / "ledger/pairs/harga.toml").exists()
    assert list(hub.lines("ledger/pairs/tarif.toml")) == ["@top", "biaya", "latihan"]


def test_a_page_that_moves_twice_is_led_straight_to_the_last_place(hub: Hub) -> None:
    rename(hub, "harga", "tarif")
    hub.run("redirect", "harga", "tarif")
    rename(hub, "tarif", "ongkos")
    assert errors(hub) == [
        'ledger/moved.txt:4: error[redirect-broken] moved to "/tarif/", which is not there'
    ]

    hub.run("redirect", "/tarif/", "ongkos", "--report-in", "id")

    assert moved(hub) == ["/harga/ -> /ongkos/", "/tarif/ -> /ongkos/"]
    assert errors(hub) == []


def test_a_page_that_comes_back_is_not_led_away(hub: Hub) -> None:
    rename(hub, "harga", "tarif")
    hub.run("redirect", "harga", "tarif")
    hub.run("publish")
    rename(hub, "tarif", "harga")

    hub.run("redirect", "tarif", "harga")

    assert moved(hub) == ["/tarif/ -> /harga/"]
    assert errors(hub) == []


def test_a_page_that_was_merged_takes_its_code_and_what_was_agreed_along(hub: Hub) -> None:
    delete(hub, "harga")

    hub.run("redirect", "L01", "modal")
    hub.run("redirect", "harga", "modal#biaya")

    assert moved(hub) == ["/harga/ -> /modal/#biaya", "L01 -> L02"]
    assert errors(hub) == []
    assert list(hub.lines("ledger/pairs/modal.toml")) == ["@top", "biaya"]
    assert not (hub.folder / "ledger/pairs/harga.toml").exists()


def test_the_code_of_a_page_that_is_led_on_goes_with_it(hub: Hub) -> None:
    delete(hub, "modal")
    hub.write({"docs/id/harga.md": ID, "docs/en/harga.md": EN})

    hub.run("redirect", "modal", "harga")

    # The page has no code of its own any more; that is another matter.
    assert moved(hub) == ["/modal/ -> /harga/", "L02 -> /harga/"]
    assert [line.partition(" ")[2] for line in errors(hub)] == [
        'error[permanent-id-lost] the permanent code "L01" was published and is gone'
    ]


def test_a_page_is_led_to_the_page_of_a_code(hub: Hub) -> None:
    delete(hub, "harga")
    hub.write({"ledger/pairs/lain.toml": "x"})

    assert hub.run("redirect", "harga", "l02")[1] == "Redirected: /harga/ to /modal/\n"


def test_a_page_without_a_code_is_known_by_what_it_says(tmp_path: Path) -> None:
    hub = agreed_hub(tmp_path)
    hub.write({"ledger/addresses.txt": "/harga/\n", "docs/id/a.md": "# A\n"})
    rename(hub, "harga", "ongkos-dan-tarif")

    assert "run: python hooks redirect /harga/ /ongkos-dan-tarif/, or" in hub.run("check")[1]


def test_a_code_may_lead_to_a_section(hub: Hub) -> None:
    hub.write({"ledger/addresses.txt": "T05\n"})

    hub.run("redirect", "T05", "modal#biaya")

    assert moved(hub) == ["T05 -> /modal/#biaya"]
    assert errors(hub) == []


def test_a_code_cannot_lead_to_a_page_that_cannot_be_read(
    hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.write({"ledger/addresses.txt": "L09\n"})
    for language in ("id", "en"):
        (hub.folder / f"docs/{language}/modal.md").write_bytes(b"\xff")

    assert refused(hub, capsys, "redirect", "L09", "/modal/") == (
        "the page /modal/ cannot be read: mend it first"
    )


def test_a_section_moves_within_its_page_or_to_another(hub: Hub) -> None:
    for language in ("id", "en"):
        hub.change(
            f"docs/{language}/harga.md",
            ("{ #biaya }", "{ #ongkos }"),
            ("{ #latihan }", "{ #coba }"),
        )
    assert len(errors(hub)) == 2

    hub.run("redirect", "harga#biaya", "harga#ongkos")
    hub.run("redirect", "l01#latihan", "p/L02#biaya")

    assert moved(hub) == ["/harga/#biaya -> /harga/#ongkos", "/harga/#latihan -> /modal/#biaya"]
    assert errors(hub) == []


def test_a_file_is_led_on_to_another(hub: Hub) -> None:
    hub.write({"ledger/addresses.txt": "/cetak/a.id.pdf\n/en/umpan.xml\n"})

    hub.run("redirect", "cetak/a.id.pdf", "cetak/b.id.pdf")
    hub.run("redirect", "/en/umpan.xml", "/umpan.xml")

    assert moved(hub) == [
        "/cetak/a.id.pdf -> /cetak/b.id.pdf",
        "/en/umpan.xml -> /umpan.xml",
    ]


def test_a_page_is_retired_with_its_code_and_says_why(hub: Hub) -> None:
    delete(hub, "harga")

    said = hub.run("retire", "harga", "--reason", "Usang | Out\nof date")

    assert said == (cli.CLEAN, "Retired: /harga/, L01\n")
    assert moved(hub) == [
        "/harga/ gone 2026-11-23: Usang | Out of date",
        "L01 gone 2026-11-23: Usang | Out of date",
    ]
    assert errors(hub) == []
    assert not (hub.folder / "ledger/pairs/harga.toml").exists()


def test_a_code_is_retired_with_its_page_and_never_used_again(hub: Hub) -> None:
    delete(hub, "harga")
    assert hub.run("retire", "l01", "--reason", "Usang")[1] == "Retired: L01, /harga/\n"

    hub.write({"docs/id/baru.md": DATA.format("L01") + "# Baru\n"})

    assert [line for line in errors(hub) if "permanent" in line] == [
        f'docs/id/baru.md:2: error[permanent-id-reused] the code "L01" was {CLOSED}'
    ]


def test_what_moved_first_is_retired_later(hub: Hub) -> None:
    delete(hub, "harga")
    hub.run("redirect", "harga", "modal")
    delete(hub, "modal")
    hub.write({"docs/id/a.md": "# A\n", "docs/en/a.md": "# A\n"})

    hub.run("retire", "modal", "--reason", "Usang")
    hub.run("retire", "harga", "--reason", "Usang juga")

    assert [line for line in moved(hub) if line.startswith("/")] == [
        "/harga/ gone 2026-11-23: Usang juga",
        "/modal/ gone 2026-11-23: Usang",
    ]
    assert errors(hub) == []


def test_what_was_retired_may_lead_on_after_all(hub: Hub) -> None:
    delete(hub, "harga")
    hub.run("retire", "harga", "--reason", "Usang")

    hub.run("redirect", "harga", "modal")

    assert moved(hub) == ["/harga/ -> /modal/", "L01 gone 2026-11-23: Usang"]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (
            ("redirect", "/hargaa/", "modal"),
            '"/hargaa/" was never published; perhaps you mean "/harga/"',
        ),
        (
            ("redirect", "harga#biayaa", "modal"),
            '"harga#biayaa" was never published; perhaps you mean "/harga/#biaya"',
        ),
        (
            ("redirect", "harga", "modal"),
            "/harga/ is still there in id/harga.md and en/harga.md: move or delete it first",
        ),
        (
            ("redirect", "harga#biaya", "modal"),
            "/harga/#biaya is still there in id/harga.md and en/harga.md: move or delete it first",
        ),
        (("redirect", "L01", "L02"), "/harga/ still has the code L01: take that away first"),
        (
            ("retire", "L01", "--reason", "x"),
            "/harga/ still has the code L01: take that away first",
        ),
        (
            ("redirect", "/en/modal/?x#biaya", "harga"),
            "/modal/#biaya is still there in id/modal.md and en/modal.md: move or delete it first",
        ),
        (("retire", "lama", "--reason", "x"), '"lama" was never published'),
        (("retire", "harga", "--reason", " | "), "--reason must say why, to readers"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    hub: Hub, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], problem: str
) -> None:
    assert refused(hub, capsys, *words) == problem
    assert not (hub.folder / "ledger/moved.txt").exists()


def test_a_target_must_be_there(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    delete(hub, "harga")

    assert refused(hub, capsys, "redirect", "harga", "modl") == (
        '"modl" is no page, section or code that there is; perhaps you mean "/modal/"'
    )
    assert refused(hub, capsys, "redirect", "harga", "cetak/a.pdf") == (
        '"cetak/a.pdf" is no page, section or code that there is'
    )
    hub.write({"ledger/addresses.txt": "/harga/\n/a.pdf\n"})
    assert refused(hub, capsys, "redirect", "a.pdf", "//evil.example/b.pdf") == (
        '"//evil.example/b.pdf" is no page, section or code that there is'
    )
    assert refused(hub, capsys, "redirect", "harga", "harga") == (
        '"harga" is no page, section or code that there is'
    )


def test_nothing_is_written_over_a_ledger_that_cannot_be_read(
    hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    rename(hub, "harga", "tarif")
    hub.write({"ledger/moved.txt": "/a/ ke /b/\n"})
    assert refused(hub, capsys, "publish") == "ledger/moved.txt:1: not understood: /a/ ke /b/"

    hub.write({"ledger/moved.txt": "", "ledger/pairs/tarif.toml": "x"})
    assert refused(hub, capsys, "redirect", "harga", "tarif").startswith(
        "ledger/pairs/tarif.toml:1: "
    )
    assert (hub.folder / "ledger/pairs/harga.toml").exists()


def test_a_hub_in_which_nothing_was_agreed_moves_its_pages_too(hub: Hub) -> None:
    for file in (hub.folder / "ledger/pairs").iterdir():
        file.unlink()
    (hub.folder / "ledger/pairs").rmdir()
    rename(hub, "harga", "tarif")

    hub.run("redirect", "harga", "tarif")

    assert sorted(file.name for file in (hub.folder / "ledger").iterdir()) == [
        "addresses.txt",
        "moved.txt",
    ]


def test_a_change_that_strikes_out_a_promise_does_not_take_it_back(hub: Hub) -> None:
    hub.git("init", "--quiet")
    hub.write({"ledger/moved.txt": "L09 gone 2026-11-23: Usang\n"})
    hub.commit()
    delete(hub, "modal")
    hub.write({"ledger/addresses.txt": "/harga/\nL01 /harga/\n", "ledger/moved.txt": ""})
    for language in ("id", "en"):
        hub.change(f"docs/{language}/harga.md", ("id: L01", "id: L09"))

    status, said = hub.gate()

    assert status == cli.FOUND
    assert {line.partition("error[")[2].partition("]")[0] for line in said} >= {
        *("address-lost", "permanent-id-lost", "permanent-id-reused")
    }
