"""The words that deny, and what may stand for them on the other side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

APOSTROPHE = "['’]"  # noqa: RUF001
# "Don't panic" is "stay calm" as well.
_FEELINGS = (
    "lupa|lupakan|khawatir|khawatirkan|ragu|segan|sungkan|takut|cemas|kaget|panik|malu|menyerah"
    "|putus|patah|berkecil|tergesa|terburu|buru|bingung|bosan|sedih|minder|gentar|repot"
)
_MOODS = "miss|panic|mind|matter|hurry|rush|give up|be shy|be afraid|lose heart|too late|retreat"
# What denies a deed or a duty; "tidak jauh" and "tanpa kabel" are put in many other words.
DENIES: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(
        # "jangan panik" is "stay calm", "bukan rahasia" a secret that is out.
        r"\b(?:jangan(?:lah)?"
        rf"(?!\s+(?:sampai|tunda|tunggu|menunggu|lewatkan|diam|{_FEELINGS})\b)\s+\w+"
        r"|dilarang\b(?:\s+\w+)?|(?<!\bkalau )bukan(?:lah)?\s+(?!hanya|cuma|main|untuk"
        r"|(?:sekadar|sekedar|tidak|rahasia|masalah|begitu|apa|akhir|sembarang)\b|(?-i:[A-Z]))\w+"
        r"|(?<!\bmau )(?:tidak|tak|nggak|enggak|gak|ga|belum)(?:lah)?\s+"
        r"(?:(?:boleh|bisa|dapat)(?!\s+(?:tidak|di(?:pungkiri|mungkiri|hindari|elakkan|sangkal))\b)"
        rf"|(?:harus|wajib|perlu|usah|akan|mau|ingin|pernah)(?!\s+(?:{_FEELINGS})\b)"
        r"|ada(?!\s+(?:salah|kata|duanya|bandingnya))"
        r"|(?!(?:disangka|diduga|diragukan|terasa|terlalu|terduga|tertutup|menutup|menentu|mengapa"
        r"|ternilai|terhitung|terhingga|terkira|tergantikan|terlupakan|terlambat|terpakai)\b)"
        r"(?:di|me[mnlry]|men|ber|ter)\w{3,}))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:(?:must|may|might|can|could|shall|should|will|would|do|does|did|is|are|was|were|has"
        rf"|have|had|need)\s+(?:not|never)|cannot|never)\b(?!\s+(?:forget|worry|hesitate|only|just|(?:{_MOODS})\b))"
        rf"(?:\s+\w+)?|\b(?:do|does|did|is|are|was|were|has|have|had|wo|would|should|could|ca|must|need|might)"
        rf"n{APOSTROPHE}t\b(?!\s+(?:forget|worry|hesitate|only|just|it|they|{_MOODS})\b)",
        re.IGNORECASE,
    ),
}
# Every word that denies at all.
NEGATES: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:tidak|tak|nggak|enggak|gak|ga|jangan|bukan|belum)(?:lah|kah)?\b|\btanpa\b|\bdilarang\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:not|cannot|never|no|without|nothing|nobody|none|neither|nor)\b|n{APOSTROPHE}t\b",
        re.IGNORECASE,
    ),
}
# What may stand for a negation, in either language: the twin of "jangan" is "avoid".
ANSWERS: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:non|nol|tiada|kecuali|selain|hanya|cuma|cukup|(?:meng|ter|di)?hindar\w*|larangan"
        r"|(?:me|ter)larang|(?:meng)?gagal\w*|kurang|sulit|susah|jarang|mustahil|(?:me|di)?tolak\w*"
        r"|menolak|(?:di|mem)?batal\w*|kosong|gratis|bebas|lepas|(?:di)?cegah|mencegah|(?:ber)?henti\w*"
        r"|(?:di)?abaikan|melainkan|daripada|alih-alih|ketimbang|sebelum|hilang|habis|lupa|anti"
        r"|ilegal|pantang|salah|beda|berbeda|dulu|keliru|terlalu|sembarang\w*|lewati|dilewati|berlebih\w*|jauh\w*)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:un(?!i|der|it|til)\w{3,}|in(?:valid|complete|correct|accurate|visible|formal|ability"
        r"|capable|sufficient|eligible|adequate)|im(?:possible|proper|mature)|il[l]?(?:egal|egible"
        r"|egitimate|icit)|ir(?:regular|relevant|respons\w+)|dis\w{3,}|non\w*|mis\w{4,}|\w{2,}less"
        r"|less|free|unless|only|except|instead|rather|avoid\w*|forbid\w*|forbidden|prohibit\w*|bans?"
        r"|banned|refus\w*|refrain|reject\w*|den(?:y|ies|ied)|fail\w*|lack\w*|miss\w*|leave|leaving"
        r"|left|skip\w*|stop\w*|prevent\w*|hardly|barely|rarely|seldom|few|little|zero|empty|hard"
        r"|difficult|beyond|before|out|off|too|wrong|false|absent|away|ignor\w*|cancel\w*|exclu\w+"
        r"|against|despite|yet|nowhere|blank|drop|lose|lost|optional|voluntary|beware|differ\w*|decline\w*|resist\w*|ceas\w+|single|exempt\w*|waiv\w+"
        r"|gone|broken|expir\w+|hidden|private|confidential|calm|trouble|struggl\w*|inevitab\w*"
        r"|illiterate|beginners?|forced|walk-ins?|up to you|relax|rest easy)\b",
        re.IGNORECASE,
    ),
}
