"""Whether two texts can be opposed at all, told from their bare words."""

from __future__ import annotations

from kembar.values.names import words

_DENYING = (
    "jangan janganlah dilarang bukan bukanlah tidak tidaklah tak taklah nggak nggaklah enggak"
    " enggaklah gak gaklah ga galah belum belumlah not never cannot t"
)
_BINDING = (
    "wajib harus haruslah mesti diwajibkan diharuskan must have has had having required require"
    " requires shall should obliged obligatory mandatory compulsory ought need needs needed"
    " necessary"
)
_ALLOWING = (
    "boleh bisa dapat diizinkan diperbolehkan opsional sukarela silakan mampu may might can could"
    " allowed permitted optional optionally voluntary able free"
)
# Without one of these words, of whichever language, no pattern of `negation` denies, binds or
# allows.
DENYING, BINDING, ALLOWING = (frozenset(each.split()) for each in (_DENYING, _BINDING, _ALLOWING))


def may_clash(first: str, second: str) -> bool:
    """Return whether one text may deny, or demand what the other allows."""
    one, two = words(first), words(second)
    if not (DENYING.isdisjoint(one) and DENYING.isdisjoint(two)):
        return True
    return _is_eased(one, two) or _is_eased(two, one)


def _is_eased(one: frozenset[str], two: frozenset[str]) -> bool:
    return not (BINDING.isdisjoint(one) or ALLOWING.isdisjoint(two))
