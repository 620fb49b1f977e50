"""`python hooks gate`: only what a change caused stops it, in every kind of clone."""

import subprocess
import tempfile
from pathlib import Path

import pytest
from kembar import cli

from tests.promises import EN, ID, NOT_EN, NOT_ID, Hub, committed_hub

BEHIND = (
    'docs/en/harga.md:5: warning[twin-behind] "Work out the costs": Indonesian has moved, English'
    " is behind"
)
STOPPED = (
    "Stopped: harga#biaya moved in one language only. Change the other too, or write in the"
    " description: Parity: harga#biaya ok - reason"
)
BROKEN = ("Ambil satu barang.", "Ambil satu barang. [Toko](toko.md)")
MISSING = 'docs/id/harga.md:11: error[link-target] no page "toko.md"'


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return committed_hub(tmp_path / "hub")


def test_a_change_of_nothing_passes(hub: Hub) -> None:
    assert hub.gate() == (cli.CLEAN, [])


def test_a_meaning_that_moves_in_one_language_stops_the_change(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)

    assert hub.gate() == (cli.FOUND, [BEHIND, STOPPED])


def test_english_may_lead(hub: Hub) -> None:
    hub.change("docs/en/harga.md", NOT_EN)

    status, told = hub.gate()

    assert (status, told[0]) == (
        cli.FOUND,
        (
            'docs/id/harga.md:5: warning[twin-behind] "Hitung biaya": English has moved,'
            " Indonesian is behind"
        ),
    )


def test_other_wording_is_told_and_passes(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("Catat semua", "Tulis semua"))

    assert hub.gate() == (
        cli.CLEAN,
        [
            (
                'docs/en/harga.md:5: notice[twin-wording] "Work out the costs": only the wording'
                " moved, in Indonesian"
            ),
        ],
    )


def test_a_change_of_both_sides_agrees_the_section(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.change("docs/en/harga.md", NOT_EN)

    assert hub.gate() == (cli.CLEAN, ["Agreed: harga#biaya (both changed)"])
    assert "both changed" not in hub.text("ledger/pairs/harga.toml")

    hub.gate("HEAD", "--write")

    assert hub.lines() == {
        "@top": "confirmed: start",
        "biaya": "both changed",
        "latihan": "confirmed: start",
    }
    assert hub.run("check")[1].endswith("Found nothing wrong.\n")


def test_a_change_of_both_sides_that_disagree_agrees_nothing(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("setiap hari", "setiap 25 hari"))
    hub.change("docs/en/harga.md", ("every day", "every 52 days"))

    status, told = hub.gate("HEAD", "--write")

    assert (status, [line.split()[1] for line in told]) == (
        cli.FOUND,
        ["error[number-parity]"],
    )
    assert "both changed" not in hub.text("ledger/pairs/harga.toml")


def test_what_was_wrong_before_is_told_and_stops_nothing(hub: Hub) -> None:
    hub.change("docs/id/harga.md", BROKEN, NOT_ID)
    hub.commit()
    hub.change("docs/id/harga.md", ("Harga yang", "Satu baris lagi.\n\nHarga yang"))

    status, told = hub.gate()

    assert (status, told) == (
        cli.CLEAN,
        [
            (
                'docs/en/harga.md:1: notice[twin-wording] "Setting a price": only the wording'
                " moved, in Indonesian"
            ),
            "Already there: 2 (harga.md 2)",
        ],
    )
    assert hub.run("check")[0] == cli.FOUND


def test_an_error_that_the_change_brings_stops_it(hub: Hub) -> None:
    hub.change("docs/id/harga.md", BROKEN)

    status, told = hub.gate()

    assert (status, MISSING in told) == (cli.FOUND, True)


def test_a_second_fault_like_the_first_is_the_changes_own(hub: Hub) -> None:
    hub.change("docs/id/harga.md", BROKEN)
    hub.commit()
    hub.change("docs/id/harga.md", ("jujur.", "jujur. [Toko](toko.md)"))

    status, told = hub.gate()

    assert (status, sum("link-target" in line for line in told), told[-1]) == (
        cli.FOUND,
        1,
        "Already there: 1 (harga.md 1)",
    )


def test_the_side_that_was_behind_may_catch_up(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    hub.change("docs/en/harga.md", NOT_EN)

    assert hub.gate() == (
        cli.CLEAN,
        [
            (
                'docs/en/harga.md:5: warning[twin-both-moved] "Work out the costs": both languages'
                " moved since they last agreed"
            ),
        ],
    )


def test_the_side_that_leads_may_not_run_further_ahead(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    hub.change("docs/id/harga.md", ("setiap hari", "setiap 3 hari"))

    status, told = hub.gate()

    assert (status, STOPPED in told) == (cli.FOUND, True)


def test_a_confirmation_in_the_change_lets_it_pass(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.run("confirm", "harga#biaya", "--reason", "same", "--by", "Rina")

    assert hub.gate() == (cli.CLEAN, [])
    assert hub.lines()["biaya"] == "confirmed: same (Rina)"


def test_the_description_agrees_a_section(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.write({"body.txt": "Hai\r\n\r\n> parity: `harga.md#biaya` OK \u2013 sama\r\n"})

    told = hub.gate("HEAD", "--body", str(hub.folder / "body.txt"), "--write")

    assert told == (cli.CLEAN, ["Agreed: harga#biaya (pull request: sama)"])
    assert hub.lines()["biaya"] == "pull request: sama"


def test_a_description_agrees_no_more_than_the_change_moves(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.write({"body.txt": "Parity: harga#latihan ok: x\nParity: toko#a ok: x\n"})

    status, told = hub.gate("HEAD", "--body", str(hub.folder / "body.txt"))

    assert (status, told[2:]) == (
        cli.FOUND,
        ['Parity: this change does not move "harga#latihan"', 'Parity: no page "toko"'],
    )


def test_a_section_that_was_never_agreed_is_judged_by_the_change(hub: Hub) -> None:
    lines = hub.text("ledger/pairs/harga.toml").splitlines(keepends=True)
    hub.write({"ledger/pairs/harga.toml": "".join(one for one in lines if "biaya" not in one)})
    hub.commit()
    hub.change("docs/id/harga.md", NOT_ID)

    assert hub.gate() == (cli.FOUND, [BEHIND, STOPPED])


def test_a_new_section_in_both_languages_is_agreed(hub: Hub) -> None:
    hub.write(
        {
            "docs/id/harga.md": ID + "\n## Laba { #laba }\n\nTambahkan.\n",
            "docs/en/harga.md": EN + "\n## Profit { #laba }\n\nAdd it.\n",
        }
    )

    assert hub.gate("HEAD", "--write") == (cli.CLEAN, ["Agreed: harga#laba (both changed)"])
    assert list(hub.lines()) == ["@top", "biaya", "latihan", "laba"]


def test_a_new_pair_is_agreed(hub: Hub) -> None:
    hub.write({"docs/id/toko.md": "# Toko\n", "docs/en/toko.md": "# Shop\n"})

    assert hub.gate("HEAD", "--write") == (cli.CLEAN, ["Agreed: toko#@top (both changed)"])
    assert hub.lines("ledger/pairs/toko.toml") == {"@top": "both changed"}


def test_a_page_that_was_renamed_is_the_same_page(hub: Hub) -> None:
    hub.change("docs/id/harga.md", BROKEN)
    hub.run("confirm", "harga", "--reason", "start")
    hub.commit()
    for language in ("id", "en"):
        hub.git("mv", f"docs/{language}/harga.md", f"docs/{language}/tarif.md")

    assert hub.gate("HEAD", "--write") == (cli.CLEAN, ["Already there: 1 (tarif.md 1)"])
    assert [path.name for path in (hub.folder / "ledger/pairs").iterdir()] == ["tarif.toml"]
    assert list(hub.lines("ledger/pairs/tarif.toml")) == ["@top", "biaya", "latihan"]


def test_a_page_that_was_renamed_and_changed_is_stopped_like_any(hub: Hub) -> None:
    for language in ("id", "en"):
        hub.git("mv", f"docs/{language}/harga.md", f"docs/{language}/tarif.md")
    hub.change("docs/id/tarif.md", NOT_ID)

    status, told = hub.gate()

    assert (status, told[0]) == (cli.FOUND, BEHIND.replace("harga", "tarif"))


def test_a_hub_without_a_ledger_is_not_stopped_for_its_prose(hub: Hub) -> None:
    hub.git("rm", "-r", "--quiet", "ledger")
    hub.commit()
    hub.change("docs/id/harga.md", NOT_ID)

    assert hub.gate("HEAD", "--write") == (cli.CLEAN, [])
    assert not (hub.folder / "ledger").exists()


def test_the_first_page_of_all_is_the_changes_own(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.write({"README.md": "x\n"})
    hub.git("init", "--quiet")
    hub.commit()
    hub.write({"docs/id/a.md": "# A\n", "docs/en/b.md": "# B\n"})

    status, told = hub.gate()

    assert (status, [line.split()[1] for line in told]) == (
        cli.FOUND,
        ["error[pair-missing]", "error[orphan-page]"],
    )


def test_old_settings_that_were_wrong_are_passed_over(hub: Hub) -> None:
    hub.write({"kembar.toml": "lang = 1\n"})
    hub.commit()
    (hub.folder / "kembar.toml").unlink()

    assert hub.gate() == (cli.CLEAN, [])


def test_a_change_begins_where_its_branch_began(hub: Hub) -> None:
    hub.git("switch", "--quiet", "--create", "change")
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    hub.git("switch", "--quiet", "main")
    hub.change("docs/id/harga.md", BROKEN)
    hub.commit()
    hub.git("switch", "--quiet", "change")

    assert hub.gate("main") == (cli.FOUND, [BEHIND, STOPPED])


def test_a_squash_loses_nothing(hub: Hub) -> None:
    start = hub.git("rev-parse", "HEAD")
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    hub.change("docs/en/harga.md", NOT_EN)
    hub.gate(start, "--write")
    hub.commit()
    hub.git("reset", "--quiet", "--soft", start)
    hub.commit()
    hub.git("reflog", "expire", "--expire=now", "--all")
    hub.git("gc", "--quiet", "--prune=now")

    assert hub.gate(start) == (cli.CLEAN, [])
    assert hub.run("check")[1].endswith("Found nothing wrong.\n")


def test_a_shallow_clone_says_what_to_fetch(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = hub.git("rev-parse", "HEAD")
    hub.change("docs/id/harga.md", NOT_ID)
    hub.commit()
    subprocess.run(
        ["git", "clone", "--quiet", "--depth=1", f"file://{hub.folder}", tmp_path / "shallow"],
        check=True,
    )
    shallow = Hub(tmp_path / "shallow")

    assert shallow.run("gate", "--since", first) == (cli.WRONG_USE, "")
    assert capsys.readouterr().err == (
        f'kembar: no revision "{first}" in this clone; fetch it first: git fetch origin {first}\n'
    )
    assert "twin-behind" in shallow.run("check")[1]

    assert shallow.run("gate", "--since", "origin/dev") == (cli.WRONG_USE, "")
    assert capsys.readouterr().err.endswith("git fetch origin dev:refs/remotes/origin/dev\n")

    shallow.git("fetch", "--quiet", "--depth=1", "origin", first)

    assert shallow.gate(first) == (cli.FOUND, [BEHIND, STOPPED])


def test_no_repository_and_no_git_are_wrong_use(
    hub: Hub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses = [hub.run("gate", "--since=-x")]
    (hub.folder / ".git").rename(hub.folder / "git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(hub.folder.parent))
    statuses.append(hub.run("gate", "--since", "HEAD"))
    monkeypatch.setenv("PATH", str(hub.folder))
    statuses.append(hub.run("gate", "--since", "HEAD"))

    assert statuses == [(cli.WRONG_USE, "")] * 3
    assert capsys.readouterr().err == (
        'kembar: "-x" is no revision\n'
        f"kembar: {hub.folder} is not in a Git repository\n"
        "kembar: git is not installed\n"
    )


def test_a_link_of_the_old_tree_leads_to_nothing_outside(hub: Hub) -> None:
    (hub.folder / "docs/id/luar").symlink_to("/")
    hub.commit()
    (hub.folder / "docs/id/luar").unlink()

    assert hub.gate() == (cli.CLEAN, [])


def test_a_tree_that_was_made_by_hand_leads_to_nothing_outside(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    entry = f"100644 blob {hub.git('rev-parse', 'HEAD:docs/id/harga.md')}\tluar.md\n"
    for name in ("..", "..", "..", "docs"):
        done = subprocess.run(
            ["git", "mktree"],
            input=entry,
            cwd=hub.folder,
            check=True,
            capture_output=True,
            text=True,
        )
        entry = f"040000 tree {done.stdout.strip()}\t{name}\n"
    top = subprocess.run(
        ["git", "mktree"], input=entry, cwd=hub.folder, check=True, capture_output=True, text=True
    )

    hub.gate(hub.git("commit-tree", top.stdout.strip(), "-m", "x"))

    assert sorted(path.name for path in tmp_path.iterdir()) == ["hub", "temporary"]


def test_machines_read_what_the_change_caused(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)

    _, said = hub.run("gate", "--since", "HEAD", "--format", "github")

    assert [line.partition(",")[0] for line in said.splitlines()[:-1]] == [
        "::warning file=docs/en/harga.md"
    ]


def test_indonesian_is_spoken_too(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)

    _, said = hub.run("gate", "--since", "HEAD", "--report-in", "id")

    assert said.splitlines()[-1].startswith("Berhenti: harga#biaya berubah dalam satu bahasa saja.")
