"""The report that an editor reads on a terminal: pair by pair, from the top of the page down."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from kembar.finding import Words
from kembar.report.words import LEVELS, counted, plain, summary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.finding import Finding, Level
    from kembar.report.words import Report

NOTICES = 3  # of a rule that are shown of one pair; errors and warnings always all are
_COLOURS: Mapping[Level, str] = {"error": "31;1", "warning": "33;1", "notice": "36;1"}
_BOLD = "1"
_HINT, _TWIN = Words("saran", "hint"), Words("kembaran", "twin")
_MORE = Words(
    "dan {} notice[{}] lagi; semuanya ada di --format json",
    "and {} more notice[{}]; all of them are in --format json",
)
_LEARN = Words("Penjelasan", "To learn more")


def text(report: Report) -> str:
    """Return the findings by pair and at the end what was checked, so that a silent pass shows."""
    shown = [line for name, found in _pairs(report) for line in _pair(report, name, found)]
    if report.findings:
        gravest = min(report.findings, key=lambda finding: [*LEVELS].index(finding.level))
        page = report.page(gravest.rule)
        learn = f"{report.say(_LEARN)}: python hooks explain {gravest.rule}"
        shown += ["", summary(report), f"{learn} · {page}" if page else learn]
    else:
        shown.append(summary(report))
    return "\n".join(shown) + "\n"


def lines(report: Report, finding: Finding) -> list[str]:
    """Return a finding in two lines: where and what, and what to do."""
    return [_found(report, finding), _hint(report, finding)]


def _pairs(report: Report) -> list[tuple[str, list[Finding]]]:
    """Return the findings by the page that both languages call alike, or by the file."""
    pairs: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        place = finding.fault.place
        language, _, name = place.path.partition("/")
        known = language in report.site.settings.languages
        pairs[name if known and name else report.path(place)].append(finding)
    return sorted(pairs.items())


def _pair(report: Report, name: str, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the lines of a pair, section by section; a hint that several share stands once."""
    title = _coloured(report, plain(name), _BOLD)
    yield f"{title} · {counted(findings, report.language)}"
    shown, kept_back = _sifted(sorted(findings, key=lambda finding: _order(report, finding)))
    for _, alike in groupby(shown, key=lambda finding: (finding.rule, _hint(report, finding))):
        group = list(alike)
        yield from (f"  {_found(report, finding)}" for finding in group)
        yield f"  {_hint(report, group[0])}"
    for rule, number in kept_back.items():
        yield f"  {report.say(_MORE).format(number, rule)}"


def _sifted(findings: Sequence[Finding]) -> tuple[list[Finding], Counter[str]]:
    """Return the findings to show, and how many notices of which rule are kept back."""
    shown: list[Finding] = []
    seen: Counter[str] = Counter()
    for finding in findings:
        if finding.level == "notice":
            seen[finding.rule] += 1
        if seen[finding.rule] <= NOTICES:
            shown.append(finding)
    return shown, +Counter({rule: number - NOTICES for rule, number in seen.items()})


def _order(report: Report, finding: Finding) -> tuple[int, int, int]:
    """Return the place of a finding as the reader of both pages meets it: by section."""
    place, languages = finding.fault.place, report.site.settings.languages
    page = report.site.by_path.get(place.path)
    if not page:
        return 0, 0, place.line
    section = sum(one.line <= place.line for one in page.sections)
    return section, languages.index(page.language), place.line


def _found(report: Report, finding: Finding) -> str:
    place, level = report.spot(finding.fault.place), f"{finding.level}[{finding.rule}]"
    level = _coloured(report, level, _COLOURS[finding.level])
    page = report.page(finding.rule)
    if report.colour and page:
        # OSC 8, a link as GCC and ls write it; a terminal that knows none shows the words alone.
        level = f"\033]8;;{page}\033\\{level}\033]8;;\033\\"
    return plain(f"{place}: ") + level + plain(f" {report.say(finding.fault.message)}")


def _hint(report: Report, finding: Finding) -> str:
    """Return the hint, and where the twin is unless the hint says it."""
    hint, other = report.hint(finding), finding.fault.other
    if other and report.spot(other) not in hint:
        hint += f" ({report.say(_TWIN)}: {report.spot(other)})"
    return plain(f"  {report.say(_HINT)}: {hint}")


def _coloured(report: Report, said: str, colour: str) -> str:
    return f"\033[{colour}m{said}\033[0m" if report.colour else said
