"""Which of two languages a text is written in, told by the small words that carry no meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The commonest function words of each language, without those that are words of another kind in
# a neighbour: a text of any length has some of its own and none of another.
_SMALL_WORDS: Mapping[str, str] = {
    "id": (
        "yang dan di ke dari untuk dengan ini itu tidak adalah pada akan atau juga oleh karena bisa"
        " dapat harus kamu anda saya kami kita mereka sudah belum saat ketika jika kalau bila agar"
        " supaya lebih setiap tiap tetapi tapi namun seperti dalam sebagai hanya bukan ada para"
        " jangan telah sedang masih lagi serta maupun apakah apa siapa bagaimana mengapa kapan"
        " berapa antara tentang secara sehingga maka sangat semua banyak beberapa sebuah seorang"
        " suatu tersebut hal cara lalu kemudian setelah sebelum sampai hingga tanpa lewat"
        " melalui terhadap kepada bagi menjadi merupakan memiliki punya dulu nanti"
    ),
    "en": (
        "the of and to is are been being that this these those with for from your you they"
        " their them its not have has had will would can could should must may might at when"
        " how what which who whose where why but more most does did we our us it she his than"
        " there here into about after before between because while only also each every some"
        " any other such out under again be through during until without within"
    ),
    "es": (
        "el los las una unos unas del al que y con para por como pero más muy este esta"
        " estos estas ese esa esos su sus lo le les nos cuando donde quien cuál también ya"
        " sin sobre entre hasta desde porque has ser está están fue han hay puede pueden"
        " debe deben cada todo todos todas usted tu"
    ),
    "fr": (
        "le les des du et but est sont dans pour par sur avec que qui ne pas plus ce"
        " cette ces cet son sa ses leur leurs nous vous ils elles il elle au aux ou mais"
        " comme été être avoir ont peut peuvent doit doivent si sans sous entre aussi très"
        " tout tous toutes chaque lorsque votre vos une dont"
    ),
    "de": (
        "der das den dem will des und ist sind ein eine einen einem einer eines nicht mit"
        " für von zu zum zur auf aus bei nach über unter vor wenn als auch oder aber sie"
        " er wir ihr ihre ihren sich wird werden wurde kann können muss müssen soll sollte"
        " haben hat wie diese dieser dieses durch nur noch bereits alle jede jeder"
        " zwischen"
    ),
    "pt": (
        "os um uma uns umas do dos das na nos nas ao aos à às que e com para por pelo pela mais"
        " muito este esta estes estas esse essa seu sua seus suas não são foi está estão quando"
        " onde quem também já sem sobre entre até porque ser ter pode podem deve devem cada todo"
        " todos todas você"
    ),
    "it": (
        "il lo gli della del dei delle degli nel nella nei nelle al alla ai alle che è con per non"
        " più come questo questa questi queste suo sua suoi loro sono stato essere avere ha hanno"
        " può possono deve devono quando dove chi anche già senza sopra tra fra fino ogni tutti"
        " tutte una uno"
    ),
    "nl": (
        "of is was we het een van en in op te dat die voor met zijn niet aan er om ook"
        " als maar bij naar uit door over dan nog wordt worden kan kunnen moet moeten"
        " heeft hebben deze dit wat wie waar wanneer elke alle jouw uw zij wij"
    ),
}
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_SHORT = 3  # letters, as in van, der and bin, which stand in names
# What a writer takes over as it is: quotations, and what explains a word in brackets.
_TAKEN_OVER = re.compile(
    r'"[^"]{1,600}"|\u201c[^\u201d]{1,600}\u201d|\u201e[^\u201c\u201d]{1,600}[\u201c\u201d]'
    r"|\u00ab[^\u00bb]{1,600}\u00bb|\u2018[^\u2019]{1,600}\u2019(?!\w)|(?<!\w)'[^']{1,600}'(?!\w)"
    r"|\([^()]{1,600}\)|\[[^\[\]]{1,600}\]"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# Who owns a text, and under what licence, is said in the words of the law that it names.
_LICENCE = re.compile(r"\u00a9|\bcopyright\b|\blicen[sc]ed under\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Weighed:
    """How many words a text has, and how many small words of its own language and the other.

    `kinds` counts each small word of the other language once;
    `plain` counts the longer words that begin with a small letter, which names and titles do not.
    """

    words: int
    own: int
    other: int
    kinds: int
    plain: int


def knows(languages: Sequence[str]) -> bool:
    """Return whether the small words of all these languages are known."""
    return all(_base(language) in _SMALL_WORDS for language in languages)


def is_foreign(text: str, own: str, other: str, *, shared: bool = False) -> bool:
    """Return whether a text, or a whole sentence of it, is written in the other language.

    `shared` is for a text that both pages hold word for word: then less is enough.
    """
    _, theirs = _telling(_base(own), _base(other))
    if theirs.isdisjoint(text.lower().split()) or _LICENCE.search(text):
        return False
    left = _TAKEN_OVER.sub(lambda match: " " * len(match[0]), text)
    whole = _weigh(left, own, other)
    if shared and whole.words > 1 and whole.other and not whole.own and whole.plain:
        return whole.other * 8 >= whole.words
    if _tells(whole, least=3):
        return True
    sentences = _SENTENCE.split(left)
    return len(sentences) > 1 and any(_tells(_weigh(one, own, other), least=6) for one in sentences)


def is_title_in(language: str, title: str, own: str) -> bool:
    """Return whether a title has small words of a language, and none of that of its page."""
    ours, theirs = _telling(_base(own), _base(language))
    words = {word.lower() for word in _WORD.findall(title)}
    return bool(words & theirs) and not words & ours


def _tells(weighed: Weighed, least: int) -> bool:
    enough = 3 if weighed.own else 2
    return (
        weighed.words >= least
        and weighed.kinds >= enough
        and weighed.other >= 8 * weighed.own
        and weighed.other * 7 >= weighed.words
        # Else it is a title or a name.
        and weighed.plain * 4 >= weighed.words - weighed.other
    )


def _weigh(text: str, own: str, other: str) -> Weighed:
    ours, theirs = _telling(_base(own), _base(other))
    written = [word for word in _WORD.findall(text) if len(word) > 1]
    words = [word.lower() for word in written]
    return Weighed(
        len(words),
        # Within a sentence, a capital letter begins a name: "Mulai Lagi is a site".
        sum(
            one[0].islower() or not place
            for place, one in enumerate(written)
            if one.lower() in ours
        ),
        sum(word in theirs for word in words),
        len(theirs.intersection(words)),
        sum(len(one) > _SHORT and one.islower() and one not in theirs for one in written),
    )


@cache
def _telling(own: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the small words that only one of two languages has."""
    ours = frozenset(_SMALL_WORDS[own].split())
    theirs = frozenset(_SMALL_WORDS[other].split())
    return ours - theirs, theirs - ours


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
