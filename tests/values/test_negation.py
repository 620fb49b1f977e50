"""A lost "tidak" or "not" is seen, and the many other ways of saying no are left alone."""

import pytest
from kembar.values.clash import ALLOWING, BINDING, DENYING, may_clash
from kembar.values.negation import moods, opposed, together


def words(indonesian: str, english: str) -> list[tuple[str, str]]:
    ours, theirs = moods(indonesian, "id"), moods(english, "en")
    if len(ours) != len(theirs):
        ours, theirs = [together(ours)], [together(theirs)]
    return [found for one, two in zip(ours, theirs, strict=True) if (found := opposed(one, two))]


# fmt: off
SAME = [
    ("Lihat https://a.id/tidak-ada ya.", "See https://a.id/x please."),
    ("Tidak hanya murah, tetapi juga kuat.", "Not only cheap but also strong."),
    ("Belum ada jadwal.", "There is no schedule yet."),
    ("Belum ada jadwal.", "The schedule is yet to come."),
    ("Bukan hadiah, melainkan pinjaman.", "It is a loan, not a gift."),
    ("Kamu tidak boleh masuk kecuali diundang.", "You may enter only if invited."),
    ("Jangan lewatkan kelas.", "Avoid missing classes."),
    ("Kelas tanpa biaya.", "The class is free of charge."),
    ("Ponsel tanpa kabel.", "A wireless phone."),
    ("Tidak ada biaya.", "There are no fees."),
    ("Tidak ada yang tahu.", "Nobody knows."),
    ("Cuti tanpa gaji.", "Unpaid leave."),
    ("Itu tidak sah.", "That is illegal."),
    ("Tidak perlu bayar.", "You need not pay."),
    ("Tidak wajib.", "It is optional."),
    ("Dilarang merokok.", "Smoking is forbidden."),
    ("Kamu tidak dapat masuk.", "You cannot enter."),
    ("Jangan lupa bawa KTP.", "Remember to bring your ID card."),
    ("Jangan ragu bertanya.", "Feel free to ask."),
    ("Tidak lama lagi.", "Soon."),
    ("Tidak jauh dari kantor.", "Close to the office."),
    ("Tidak sedikit yang berhasil.", "Many succeed."),
    ("Tidak selalu berhasil.", "It may fail."),
    ("Kamu bisa mendaftar.", "You are able to register."),
    ("Kamu perlu KTP.", "You need an ID card."),
    ("Kamu harus datang.", "You have to come."),
    ("Boleh ikut.", "You are welcome to join."),
    ("Kamu harus mendaftar.", "Register first."),
    ("Sampaikan bila tidak bisa hadir.", "Tell us if you are unable to come."),
    ("Bukankah itu baik?", "Is that good?"),
    ("Jangan bayar dulu.", "Hold off paying."),
    ("Tidak apa-apa.", "That is fine."),
    ("Uangnya tidak kembali.", "The money is non-refundable."),
    ("Biayanya tidak tetap.", "The fees vary."),
    ("Tidak masalah.", "No problem."),
    ("Tidak ada salahnya bertanya.", "It never hurts to ask."),
    ("Jangan sampai terlambat.", "Make sure to be on time."),
    ("Jangan khawatir.", "Don't worry."),
    ("Tidak setuju.", "Disagree."),
    ("Sudah atau belum?", "Done or not?"),
    ("Kalau belum, daftar.", "If you have yet to, register."),
    ("Orang yang belum bekerja.", "People who are still out of work."),
    ("Kelas ini bukan untukmu.", "This class is for others."),
    ("Nomor tidak aktif.", "An inactive number."),
    ("Tidak aman.", "Unsafe."),
    ("Data yang tidak lengkap.", "Incomplete data."),
    ("Mau tidak mau kita bayar.", "Like it or not, we pay."),
    ("Tidak sengaja.", "By accident."),
    ("Tidak sama.", "They differ."),
    ("Tidak termasuk ongkir.", "Excluding delivery."),
    ("Tidak terbatas.", "Unlimited."),
    ("Tidak mungkin.", "Impossible."),
    ("Belum menikah.", "Single."),
    ("Tak terduga.", "Unexpected."),
    ("Mudah, bukan?", "Easy, isn't it?"),
    ("Mudah, bukan?", "Easy, right?"),
    ("Pelajari tanpa buru-buru.", "Take your time to learn."),
]
OTHER = [
    ("Kamu tidak boleh membagikan PIN.", "You may share the PIN."),
    ("Kamu tidak wajib membayar.", "You must pay."),
    ("Jangan bagikan OTP.", "Share the OTP."),
    ("Bagikan OTP.", "Don't share the OTP."),
    ("Kamu boleh pulang.", "You must not go home."),
    ("Peserta wajib hadir.", "Participants may attend."),
    ("Peserta harus membawa KTP.", "Participants can bring their ID card."),
    ("Kamu dapat mengubah data.", "You cannot change the data."),
    ("Kamu akan dibayar.", "You will not be paid."),
    ("Biayanya tidak dikembalikan.", "The fee is refunded."),
]
# fmt: on


@pytest.mark.parametrize(("indonesian", "english"), SAME)
def test_other_ways_of_saying_no_are_left_alone(indonesian: str, english: str) -> None:
    assert words(indonesian, english) == []


@pytest.mark.parametrize(("indonesian", "english"), OTHER)
def test_a_lost_negation_or_duty_is_seen(indonesian: str, english: str) -> None:
    assert len(words(indonesian, english)) == 1


@pytest.mark.parametrize(("indonesian", "english"), [*SAME, *OTHER])
def test_texts_that_cannot_clash_are_not_opposed(indonesian: str, english: str) -> None:
    assert may_clash(indonesian, english) or words(indonesian, english) == []


def heard(kind: str, *texts: str) -> bool:
    """Return whether one of some texts denies, binds or allows in either language."""
    return any(
        getattr(mood, kind)
        for text in texts
        for language in ("id", "en")
        for mood in moods(text, language)
    )


@pytest.mark.parametrize("word", sorted(DENYING))
def test_a_word_that_may_deny_does(word: str) -> None:
    assert heard("denies", f"{word} boleh", f"must {word} go", f"don'{word} go")


@pytest.mark.parametrize("word", sorted(BINDING))
def test_a_word_that_may_bind_does(word: str) -> None:
    assert heard("binds", f"{word} to")


@pytest.mark.parametrize("word", sorted(ALLOWING))
def test_a_word_that_may_allow_does(word: str) -> None:
    assert heard("allows", f"{word} to")


def test_a_language_whose_words_are_unknown_has_no_moods() -> None:
    assert moods("Il ne faut pas.", "fr") == []


def test_a_space_behind_the_last_sentence_is_no_sentence() -> None:
    assert [mood.text for mood in moods("Ya. Tidak. ", "id")] == ["Ya.", "Tidak."]
