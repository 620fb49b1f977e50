"""`python hooks confirm` and the ledger that it writes."""

import io
from pathlib import Path

import pytest
from kembar import cli

from tests.promises import EN, ID, NOT_EN, NOT_ID, Hub, agreed_hub

WAIVER = "<!-- allow link-target: menyusul (Rina, until 2999-03-01) -->"


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return agreed_hub(tmp_path)


def test_a_ledger_has_a_line_for_each_section_in_the_order_of_the_page(hub: Hub) -> None:
    assert list(hub.lines()) == ["@top", "biaya", "latihan"]
    assert hub.text("ledger/pairs/harga.toml").count("\n") == 6


def test_one_section_is_confirmed_and_the_others_are_not(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID, ("Harga yang", "Nilai yang"))

    said = hub.run("confirm", "harga#biaya", "--reason", ' dua\n"kali" \033', "--by", "Rina")

    assert said == (cli.CLEAN, "Agreed: 1 section of 1 page.\n")
    assert hub.lines() == {
        "@top": "confirmed: start",
        "biaya": 'confirmed: dua \\"kali\\" (Rina)',
        "latihan": "confirmed: start",
    }
    assert hub.run("check")[1].count("notice[twin-wording]") == 1


@pytest.mark.parametrize(
    "page", ["harga", "harga.md", "docs/id/harga.md", "en/harga.md", "./docs/en/harga"]
)
def test_a_whole_page_is_confirmed_however_it_is_called(hub: Hub, page: str) -> None:
    assert hub.run("confirm", page, "--reason", "x") == (
        cli.CLEAN,
        "Agreed: 3 sections of 1 page.\n",
    )
    assert set(hub.lines().values()) == {"confirmed: x"}


def test_an_index_page_is_called_by_its_folder(hub: Hub) -> None:
    hub.write({"docs/id/mitra/index.md": "# Mitra\n", "docs/en/mitra/index.md": "# Partners\n"})

    hub.run("confirm", "mitra/", "--reason", "x")

    assert hub.lines("ledger/pairs/mitra/index.toml") == {"@top": "confirmed: x"}


def test_a_section_has_the_name_of_either_language(hub: Hub) -> None:
    hub.write({"docs/id/a.md": "# A\n\n## Biaya\n", "docs/en/a.md": "# A\n\n## Costs\n"})

    hub.run("confirm", "a#costs", "--reason", "x")

    assert hub.lines("ledger/pairs/a.toml") == {"biaya": "confirmed: x"}


def test_all_passes_over_pages_with_errors_and_sections_in_step(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.write({"docs/id/a.md": "# A\n\n[x](hilang.md)\n", "docs/en/a.md": "# A\n"})

    said = hub.run("confirm", "--all", "--reason", "baca", "--report-in", "id")

    assert said == (
        cli.CLEAN,
        "Dilewati, masih ada galat: a.md\nDisepakati: 1 bagian di 1 halaman.\n",
    )
    assert hub.lines() == {
        "@top": "confirmed: start",
        "biaya": "confirmed: baca",
        "latihan": "confirmed: start",
    }
    assert not (hub.folder / "ledger/pairs/a.toml").exists()


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("harg#biaya",), 'no page "harg"; perhaps you mean "harga"'),
        (("harga#biya",), 'no section in harga "biya"; perhaps you mean "biaya"'),
        (("toko",), 'no page "toko"'),
        ((), "name PAGE#SECTION, or --all"),
        (("harga", "--all"), "name PAGE#SECTION, or --all"),
        (("harga", "--reason", "\n "), "--reason must say why"),
    ],
)
def test_wrong_words_are_wrong_use(
    hub: Hub, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], error: str
) -> None:
    assert hub.run("confirm", "--reason", "x", *words) == (cli.WRONG_USE, "")
    assert capsys.readouterr().err == f"kembar: {error}\n"


def test_a_ledger_that_cannot_be_read_is_not_written_over(
    hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.write({"ledger/pairs/harga.toml": "<<<<<<< HEAD\n"})

    assert hub.run("confirm", "harga", "--reason", "x") == (cli.WRONG_USE, "")
    assert (
        capsys.readouterr().err == "kembar: ledger/pairs/harga.toml:1: a merge conflict is left\n"
    )
    assert hub.text("ledger/pairs/harga.toml") == "<<<<<<< HEAD\n"


def test_a_broken_ledger_of_another_page_is_no_hindrance(hub: Hub) -> None:
    hub.write({"ledger/pairs/toko.toml": "<<<<<<< HEAD\n"})

    assert hub.run("confirm", "harga", "--reason", "x")[0] == cli.CLEAN


def test_a_reader_that_has_gone_is_not_wrong_use(hub: Hub) -> None:
    class Gone(io.StringIO):
        """A pipe whose reader has gone."""

        def write(self, _: str) -> int:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        hub.run("check", out=Gone())


def test_what_is_gone_leaves_the_ledger_and_what_is_missing_for_now_stays(hub: Hub) -> None:
    hub.write(
        {
            "docs/id/harga.md": ID.replace("## Hitung biaya { #biaya }\n", ""),
            "docs/en/harga.md": EN.replace("## Work out the costs { #biaya }\n", "").replace(
                "## Exercise { #latihan }\n", ""
            ),
        }
    )

    hub.run("confirm", "harga#@top", "--reason", "x")

    assert hub.lines() == {"@top": "confirmed: x", "latihan": "confirmed: start"}


def test_a_page_that_was_renamed_takes_its_ledger_along(hub: Hub) -> None:
    for language in ("id", "en"):
        (hub.folder / f"docs/{language}/harga.md").rename(hub.folder / f"docs/{language}/tarif.md")

    hub.run("confirm", "tarif#biaya", "--reason", "x")

    assert [path.name for path in (hub.folder / "ledger/pairs").iterdir()] == ["tarif.toml"]
    assert hub.lines("ledger/pairs/tarif.toml") == {
        "@top": "confirmed: start",
        "biaya": "confirmed: x",
        "latihan": "confirmed: start",
    }


def test_a_section_with_another_id_keeps_its_line(hub: Hub) -> None:
    for language in ("id", "en"):
        hub.change(f"docs/{language}/harga.md", ("#biaya", "#ongkos"))

    hub.run("confirm", "harga#@top", "--reason", "x")

    assert hub.lines() == {
        "@top": "confirmed: x",
        "ongkos": "confirmed: start",
        "latihan": "confirmed: start",
    }


def test_three_languages_agree_together(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.write(
        {
            "kembar.toml": 'languages = ["id", "en", "fr"]\n',
            **{f"docs/{language}/a.md": "# A\n\nB\n" for language in ("id", "en", "fr")},
        }
    )
    hub.run("confirm", "--all", "--reason", "x")

    assert hub.text("ledger/pairs/a.toml").count("fr = ") == 1
    assert hub.run("check")[1].endswith("Found nothing wrong.\n")

    hub.change("docs/fr/a.md", ("B", "C"))

    assert hub.run("check")[1].splitlines()[1] == (
        '  docs/id/a.md:1: notice[twin-wording] "A": only the wording moved, in French'
    )


def test_a_waiver_is_noted_and_lapses_when_what_it_waives_changes(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("Ambil satu", f"{WAIVER}\n[Toko](toko.md). Ambil satu"))
    hub.run("confirm", "harga", "--reason", "x")
    assert hub.run("check")[0] == cli.CLEAN

    hub.change("docs/id/harga.md", ("satu barang", "barang"))
    status, said = hub.run("check")
    assert (status, said.count("link-target]"), said.count("waiver-lapsed]")) == (cli.FOUND, 1, 1)

    # Another section settles nothing, its own does.
    hub.run("confirm", "harga#biaya", "--reason", "x")
    assert hub.run("check")[0] == cli.FOUND
    hub.run("confirm", "harga#latihan", "--reason", "x")
    assert hub.run("check")[0] == cli.CLEAN


def test_a_waiver_of_an_absent_page_is_noted_nowhere(hub: Hub) -> None:
    hub.write({"docs/id/sendiri.md": f"# Sendiri\n\n{WAIVER}\n[Toko](toko.md)\n"})

    hub.run("confirm", "harga", "--reason", "x")

    assert "waived" not in hub.text("ledger/pairs/harga.toml")
    assert "link-target" not in hub.run("check")[1]


def test_a_waiver_in_waivers_toml_is_noted_with_its_page(hub: Hub) -> None:
    hub.change("docs/id/harga.md", ("Ambil satu", "[Toko](toko.md). Ambil satu"))
    hub.write(
        {
            "ledger/waivers.toml": (
                '[[waiver]]\nrule = "link-target"\npath = "docs/id/harga.md"\nreason = "x"\n'
                'owner = "Rina"\nuntil = 2999-03-01\n'
            )
        }
    )
    hub.run("confirm", "harga", "--reason", "x")
    assert hub.run("check")[0] == cli.CLEAN

    hub.change("docs/id/harga.md", ("toko.md", "pasar.md"))

    assert "waiver-lapsed" in hub.run("check")[1]


def test_the_gate_notes_a_new_waiver_and_renews_none(hub: Hub) -> None:
    hub.git("init", "--quiet")
    hub.change("docs/id/harga.md", ("Ambil satu", f"{WAIVER}\n[Toko](toko.md). Ambil satu"))
    hub.run("confirm", "harga", "--reason", "x")
    hub.write({"ledger/waivers.toml": ""})
    hub.commit()
    noted = hub.text("ledger/pairs/harga.toml")
    assert "link-target-" in noted

    hub.change("docs/id/harga.md", ("satu barang", "barang"))
    hub.change("docs/en/harga.md", ("one product", "a product"))
    hub.gate("HEAD", "--write")
    assert hub.text("ledger/pairs/harga.toml") == noted

    hub.change("docs/id/harga.md", ("menyusul", "menyusul nanti"))
    hub.gate("HEAD", "--write")
    assert hub.text("ledger/pairs/harga.toml") != noted
    assert hub.run("check")[0] == cli.CLEAN


def test_both_sides_may_be_settled_by_hand(hub: Hub) -> None:
    hub.change("docs/id/harga.md", NOT_ID)
    hub.change("docs/en/harga.md", NOT_EN)
    assert "twin-both-moved" in hub.run("check")[1]

    hub.run("confirm", "harga#biaya", "--reason", "dibaca")

    assert hub.run("check")[1].endswith("Found nothing wrong.\n")
