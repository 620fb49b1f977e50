"""The browser's scripts are well formed, of the types that they say, and known to Chrome 80."""

import subprocess

import pytest

from tests.building import ROOT

PROGRAMS = ROOT / ".cache/node/node_modules/.bin"
SCRIPTS = sorted((ROOT / "overrides/assets/javascripts").rglob("*.*js"))
TYPES = "--noEmit --checkJs --allowJs --strict --target es2020 --lib es2020,dom,dom.iterable"


def said(*words: str) -> str:
    """Return what is wrong, as a program says it."""
    program, *rest = words
    if not (PROGRAMS / program).exists():
        pytest.fail(f"there is no {program}: `make test` installs it", pytrace=False)
    done = subprocess.run(
        [PROGRAMS / program, *rest, *map(str, SCRIPTS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_scripts_have_the_form_of_prettier() -> None:
    assert said("prettier", "--check", "--print-width=100") == ""


def test_the_scripts_are_of_the_types_that_they_say() -> None:
    assert said("tsc", *TYPES.split(), "--module", "esnext", "--moduleResolution", "bundler") == ""


def test_the_scripts_ask_for_nothing_that_chrome_80_does_not_have() -> None:
    assert (
        said("eslint", "--no-config-lookup", f"--config={PROGRAMS.parents[1]}/eslint.config.mjs")
        == ""
    )
