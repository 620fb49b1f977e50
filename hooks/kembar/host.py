"""What the hooks know about the program that builds the site: MkDocs with static-i18n.

static-i18n builds each further language from inside its own `on_post_build`, so every event but
startup and shutdown fires once a language, with one and the same config object. The attributes
in `I18n` and `Twin` are not documented; tests/test_hooks.py notices when they change.
"""

import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import urljoin

import click
import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import CountHandler

from kembar import read
from kembar.budgets import Budgets

# Event priorities: static-i18n answers config, files, nav and post_build at -100.
FIRST = 100
AFTER_I18N = -200
SHRUNK = -205  # the photos as they came are gone
STYLED = -210
SLIDES = -220  # the slides are there; no style sheet is cut to what they use
CARRIED = -225  # the packs are there, with the paper and slides that are in them
GUARDED = -230  # no script in a page changes after this
LISTED = -232  # what can be downloaded is there, and is listed for programs
TOLD = -235  # each page tells what it costs; only what is invisible to readers may change after
KEPT = -240  # no page changes any more
WEIGHED = -245
WRITTEN = -250  # every file of the site is there, and the site not yet in its place
PACKED = -260  # no file changes after this
LAST = -300

UNPUBLISHED = (InclusionLevel.EXCLUDED, InclusionLevel.DRAFT)


class LanguageConfig(Protocol):
    """One entry of `languages` in static-i18n's settings."""

    name: str


class I18n(Protocol):
    """The part of the static-i18n plugin that the hooks lean on."""

    building: bool
    current_language: str | None
    default_language: str
    build_languages: Sequence[str]

    def get_language_config(self, locale: str) -> LanguageConfig:
        """Return the settings of one language."""


class Twin(File):
    """What static-i18n adds to a page's file; for type checking, never constructed."""

    locale: str
    alternates: Mapping[str, "Twin"]


def i18n(config: MkDocsConfig) -> I18n:
    """Return the static-i18n plugin."""
    if "i18n" not in config.plugins:
        message = "mkdocs.yml: 'plugins' lacks 'i18n', which builds the languages"
        raise PluginError(message)
    return cast("I18n", config.plugins["i18n"])


def outermost(config: MkDocsConfig) -> bool:
    """Return whether this event belongs to the whole site, not to a build inside the build."""
    return not i18n(config).building


def language(config: MkDocsConfig) -> str:
    """Return the language that is being built."""
    return i18n(config).current_language or default_language(config)


def default_language(config: MkDocsConfig) -> str:
    """Return the language at the site's root."""
    return i18n(config).default_language


def name(config: MkDocsConfig, locale: str) -> str:
    """Return what a language calls itself."""
    return i18n(config).get_language_config(locale).name


def folder(config: MkDocsConfig, locale: str) -> str:
    """Return where a language lies below the site's root: "" or "en/"."""
    return "" if locale == default_language(config) else f"{locale}/"


def twins(config: MkDocsConfig, file: File) -> dict[str, Twin]:
    """Return the page in each language in which it is really published, in the site's order."""
    page = cast("Twin", file)
    found = {
        locale: twin
        for locale, twin in page.alternates.items()
        if twin.locale == locale and twin.inclusion not in UNPUBLISHED
    }
    found[page.locale] = page
    return {locale: found[locale] for locale in i18n(config).build_languages if locale in found}


def address(config: MkDocsConfig, file: File) -> str:
    """Return a page's address in full."""
    if not config.site_url:
        message = "mkdocs.yml: 'site_url' is empty, so no page can name its twin's address"
        raise PluginError(message)
    return urljoin(config.site_url, file.url)


def budgets(config: MkDocsConfig) -> Budgets:
    """Return what budgets.toml allows."""
    try:
        return read.budgets_of(Path(config.docs_dir))
    except ValueError as error:
        raise PluginError(str(error)) from error


def is_of_theme(config: MkDocsConfig, file: File) -> bool:
    """Return whether a file comes with the theme, and not from what the hub adds to it."""
    return file.src_dir in config.theme.dirs and file.src_dir != config.theme.custom_dir


def withheld(files: Files, below: str) -> dict[str, str]:
    """Take the scripts below a folder from what is published, and return them by name."""
    modules = [file for file in files if file.dest_uri.startswith(below)]
    for file in modules:
        files.remove(file)
    return {Path(file.dest_uri).name: file.content_string for file in modules}


def serving() -> bool:
    """Return whether this is `mkdocs serve`; its `--clean` calls itself "build" in on_startup."""
    context = click.get_current_context(silent=True)
    return context is not None and context.info_name == "serve"


def refused() -> bool:
    """Return whether `--strict` has counted a warning; it aborts only after on_post_build."""
    # ProperDocs counts on a logger of its own and stands in for the module `mkdocs`.
    handlers = logging.getLogger(mkdocs.__name__).handlers
    return any(isinstance(each, CountHandler) and each.get_counts() for each in handlers)


def running(process: int) -> bool:
    """Return whether another build may be running under this process number."""
    try:
        os.kill(process, 0)
    except OSError as error:
        return isinstance(error, PermissionError)
    return process != os.getpid()
