"""When a sum that seems wrong may not be meant as it is read, by the words and units around it."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from kembar.sums.kinds import is_mixed, is_of_other_things
from kembar.sums.reading import literal
from kembar.sums.rounded import is_rounded_before
from kembar.sums.second import has_second_reading
from kembar.sums.tree import Operand, Worked, operands, steps
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from kembar.sums.equations import Equation
    from kembar.values.tongue import Tongue

# Words that work something out, multiply what they count, place it in a row, or deny it.
_WORKING = frozenset(
    {
        *("kali", "dikali", "dikalikan", "kalikan", "lipat", "bagi", "dibagi", "bagikan", "plus"),
        *("tambah", "ditambah", "tambahkan", "kurang", "dikurangi", "dikurang", "kurangi", "minus"),
        *("pangkat", "akar", "kuadrat", "kubik", "sisa", "sisanya", "lebih", "koma", "antara"),
        *("lusin", "kodi", "gros", "rim", "pasang", "separuh"),
        *("pukul", "tanggal", "pasal", "ayat", "nomor", "bab", "halaman", "versi", "skor"),
        *("times", "multiplied", "divided", "add", "added", "less", "subtract", "subtracted"),
        *("squared", "cubed", "root", "power", "mod", "modulo", "remainder", "rest", "more"),
        *("dozen", "dozens", "gross", "ream", "reams", "pair", "pairs", "half", "twice", "thrice"),
        *("between", "point", "article", "number", "chapter", "page", "version"),
        *("basis", "base", "bits", "kredit", "debit", "debet", "credit"),
        *("score", "am", "pm", "log", "ln", "sin", "cos", "tan", "sqrt"),
    }
)
_DENYING = frozenset({"bukan", "tidak", "jangan", "not", "never"})
# Words for a sum that is wrong on purpose.
_ON_PURPOSE = re.compile(
    r"\b(?:salah|keliru|kesalahan|kekeliruan|jebakan|wrong|incorrect|mistak|false|untrue|trap)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=[\s\"\u201d)])")
# After these, the next number belongs to the result.
_ALSO = frozenset({"dan", "and", "to", "or", "until", "sampai", "hingga", "atau"})
# Sayings, not sums: "1 + 1 = 3" for together we are more, and an answer to everything.
_FEW = 2
_SAYINGS = frozenset({"6×9=42", "6x9=42", "6*9=42"})
# A name that has a value: "81 for m=9".
_NAME = re.compile(r"[^\W\d_]=")
_SAID = re.compile(r"\s{0,3}\([^\W\d_]")
_LONG = 3  # words after a number; more of them are a clause
_NEAR = 400  # characters on each side in which the sentence ends
_SMALL = 100  # such numbers may be shares: "2 : 1"
_AMOUNT = 10**18  # beyond it, a number is no amount of anything
_LARGE = 1000  # from here on, a bare number beside money is money


def is_doubtful(one: Equation, text: str, language: str, intro: str) -> bool:
    """Return whether something else than the bare arithmetic may be meant.

    `intro` is the text that leads to this one, such as the sentence above a list.
    """
    found = literal(one)
    if found is None or isinstance(one.right, Worked) or one.loose or one.cuts:
        return True
    if abs(found) > _AMOUNT:
        return True
    speech = tongue(language)
    everything = [*operands(one.left), one.right]
    return (
        not all(operand.number.sure for operand in everything)
        or any(operand.number.number > _AMOUNT for operand in everything)
        or _is_led_astray(one, speech)
        or _is_named_oddly(everything, speech)
        or len(set(_measures(everything, speech))) > 1
        or is_mixed(one, one.right)
        or is_of_other_things(one, one.right, found)
        or _is_a_range(one, found)
        or _is_on_purpose(one, text, intro)
        or _is_a_saying(one, text[one.start : one.end])
        or _is_explained(one, text)
        or has_second_reading(one, one.right, found)
        or is_rounded_before(one, one.right, found)
    )


def _is_working(words: Iterable[str], speech: Tongue) -> bool:
    return any(
        word in _WORKING
        or word in speech.counts
        or word in speech.fractions
        or word in speech.times
        or word in speech.scales
        or word in speech.dating
        or word in speech.weekly
        for word in words
    )


def _is_led_astray(one: Equation, speech: Tongue) -> bool:
    """Return whether the words before or after the sum may be part of it."""
    lead = [sign.text for sign in one.lead]
    is_bare = all(sign.kind == "word" for sign in one.lead)
    if not is_bare or not _DENYING.isdisjoint(lead) or _is_working(lead, speech):
        return True
    tail = one.tail
    if not tail:
        return False
    units = [*operands(one.right)][-1].units
    goes_on = tail[0].kind == "number" and (not units or units[-1] in _ALSO)
    after = [sign.text for sign in tail[:4] if sign.kind == "word"]
    follows = tail[0].kind in {"number", "word", "(", "about"}
    return goes_on or not follows or _is_working(after, speech)


def _is_named_oddly(everything: list[Operand], speech: Tongue) -> bool:
    *left, right = everything
    if any(operand.labels and not operand.number.is_money for operand in everything):
        return True
    if right.labels and not any(operand.number.is_money for operand in left):
        return True
    if any(not _DENYING.isdisjoint(operand.labels) for operand in everything):
        return True
    # "81 for m = 9", and "5 ÷ 3 = 1 r 2".
    if any(len(word) == 1 for operand in everything for word in operand.units[-1:]):
        return True
    if any(len(operand.units) > _LONG for operand in left):
        return True
    words = chain.from_iterable((*operand.labels, *operand.units) for operand in everything)
    return _is_working(words, speech)


def _measures(everything: list[Operand], speech: Tongue) -> Iterator[str]:
    """Yield the units of measure that numbers and words name."""
    for operand in everything:
        if operand.number.measure:
            yield operand.number.measure
        for word in operand.units:
            name = word.removeprefix("/")
            name = speech.one_of.get(name, name)
            if name in speech.measures:
                unit, size = speech.measures[name]
                yield f"{unit}{size}"


def _is_a_range(one: Equation, found: Decimal) -> bool:
    """Return whether a sign may stand between two ends or two shares, instead of working."""
    numbers = [operand.number for operand in operands(one.left)]
    if found < 0 and not one.right.minus:  # type: ignore[union-attr]
        return True
    doubtful = {step.sign.text for step in steps(one.left) if not step.sign.sure}
    if ":" in doubtful:
        return all(each.number < _SMALL and each.step == 1 and not each.unit for each in numbers)
    telling = any(each.is_money or each.step < 1 or each.number >= _LARGE for each in numbers)
    return not doubtful.isdisjoint("-\u2013") and not telling


def _is_a_saying(one: Equation, written: str) -> bool:
    """Return whether it is said rather than worked out, or gives a name its value."""
    adds = all(step.sign.kind == "+" for step in steps(one.left))
    few = all(
        not operand.number.unit and operand.number.number <= _FEW for operand in operands(one.left)
    )
    return (adds and few) or "".join(written.split()) in _SAYINGS or bool(_NAME.search(written))


def _is_explained(one: Equation, text: str) -> bool:
    """Return whether words in brackets say how bare numbers are meant: "255 + 1 = 0 (overflow)"."""
    everything = [*operands(one.left), *operands(one.right)]
    is_bare = all(not operand.number.unit for operand in everything)
    return is_bare and _SAID.match(text, one.end) is not None


def _is_on_purpose(one: Equation, text: str, intro: str) -> bool:
    """Return whether the sentence asks, or shows a mistake."""
    before = _SENTENCE_END.split(text[max(0, one.start - _NEAR) : one.start])[-1]
    end = _SENTENCE_END.search(text, one.end, one.end + _NEAR)
    sentence = before + text[one.start : end.end() if end else one.end + _NEAR]
    return sentence.rstrip().endswith("?") or bool(_ON_PURPOSE.search(sentence + intro))
