"""The words for an import: what a file is, how a field is known, how a text is encoded, and what came of it all."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from readahead.desk.looks import Look, Standing
from readahead.desk.reports import ImportReport, Named, Outcome, PassedOver, Remedy
from readahead.gui import sentences, wording
from readahead.gui.languages import Counts
from readahead.model.article import Origin


def origin(one: Origin | None) -> str:
    """Return how a field came to be known, or nothing."""
    match one:
        case Origin.STATED:
            return QCoreApplication.translate("Origin", "stated")
        case Origin.GUESSED:
            return QCoreApplication.translate("Origin", "guessed")
        case Origin.ASKED:
            return QCoreApplication.translate("Origin", "chosen by you")
        case Origin.EDITED:
            return QCoreApplication.translate("Origin", "edited by you")
        case None:
            return ""


def standing(look: Look) -> str:
    """Return in a word or two what a file is to the library."""
    if look.remedy is Remedy.ENCODING:
        return QCoreApplication.translate("Standing", "Which encoding?")
    if look.is_open:
        return QCoreApplication.translate("Standing", "Which day?")
    match look.standing:
        case Standing.NEW if look.earlier:
            return QCoreApplication.translate("Standing", "Changed since")
        case Standing.NEW:
            return QCoreApplication.translate("Standing", "New")
        case Standing.COPY:
            return QCoreApplication.translate("Standing", "Copy")
        case Standing.ALREADY_THERE:
            return QCoreApplication.translate("Standing", "Already there")
        case Standing.TWICE:
            return QCoreApplication.translate("Standing", "Here twice")
        case Standing.REFUSED:
            return QCoreApplication.translate("Standing", "Cannot be read")
        case Standing.LEFT_OUT:
            return QCoreApplication.translate("Standing", "Left out")


def because(look: Look) -> str:
    """Return in sentences what stands behind `standing`, or nothing."""
    said = [_because(look)]
    if look.can_come_in and look.is_stub:
        said.append(
            QCoreApplication.translate(
                "Standing", "Looks like the beginning of an article only; the whole can be pasted instead."
            )
        )
    if look.can_come_in and look.earlier:
        words = QCoreApplication.translate(
            "Standing", "Read at the same address before, with other words: “{name}”."
        )
        said.append(words.format(name=look.earlier))
    if look.can_come_in and look.foreign:
        words = QCoreApplication.translate(
            "Standing", "Language: {language}. Only its quotations, figures and dates are read."
        )
        said.append(words.format(language=wording.language(look.foreign)))
    return " ".join(words for words in said if words)


def _because(look: Look) -> str:
    match look.standing:
        case Standing.COPY:
            words = QCoreApplication.translate("Standing", "A copy of “{name}”.")
        case Standing.ALREADY_THERE:
            words = QCoreApplication.translate("Standing", "In the library as “{name}”.")
        case Standing.TWICE:
            words = QCoreApplication.translate("Standing", "The same text as {name}.")
        case Standing.REFUSED if look.remedy is Remedy.ENCODING:
            return QCoreApplication.translate("Standing", "Its bytes do not tell in which encoding it is.")
        case Standing.REFUSED | Standing.LEFT_OUT:
            # the sentence begins with the name, which stands beside it
            return sentences.without(look.source, look.sentence)
        case Standing.NEW:
            return ""
    return words.format(name=look.like)


def advice(remedy: Remedy) -> str:
    """Return what can be done about a file that gave no article."""
    match remedy:
        case Remedy.RETRY:
            return QCoreApplication.translate("Remedy", "See to the file, then try again.")
        case Remedy.ENCODING:
            return QCoreApplication.translate(
                "Remedy", "Choose its encoding: its first lines show which is right."
            )
        case Remedy.PASTE:
            return QCoreApplication.translate(
                "Remedy", "Open it where it can be read, copy the article, and paste that."
            )
        case Remedy.NONE:
            return ""


def day(when: date) -> str:
    """Return a day with its weekday, by which a person may know it: "Thu, 3 Apr 2025"."""
    weekday = QLocale().toString(QDate(when.year, when.month, when.day), "ddd")
    both = QCoreApplication.translate("Dates", "{weekday}, {day}")
    return both.format(weekday=weekday, day=wording.day(when))


def days(both: Sequence[date]) -> str:
    """Return "3 Apr 2025 or 4 Mar 2025"."""
    if len(both) == 1:
        return wording.day(both[0])
    either = QCoreApplication.translate("Dates", "{first} or {second}")
    return either.format(first=wording.day(both[0]), second=wording.day(both[1]))


def encoding(codec: str) -> str:
    """Return what an encoding is called, after whose letters it has: "Cyrillic (Windows-1251)"."""
    letters, name = _letters(_plain(codec)), short_encoding(codec)
    if not letters:
        return name
    both = QCoreApplication.translate("Encoding", "{letters} ({name})")
    return both.format(letters=letters, name=name)


def short_encoding(codec: str) -> str:
    """Return an encoding's own name: "UTF-8", "Windows-1252"."""
    return _NAMES.get(_plain(codec), codec.upper().replace("_", "-"))


def _plain(codec: str) -> str:
    return codec.lower().replace("-", "_").replace("windows_", "cp")


_NAMES = {
    "utf_8": "UTF-8",
    "utf_16_le": "UTF-16",
    "utf_16_be": "UTF-16 BE",
    "koi8_r": "KOI8-R",
    "cp866": "CP 866",
    "iso8859_2": "ISO 8859-2",
    "iso8859_15": "ISO 8859-15",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "shift_jis": "Shift JIS",
    **{f"cp125{number}": f"Windows-125{number}" for number in range(9)},
}


def _letters(codec: str) -> str:
    """Return whose letters a code page has, or nothing for one that has all of them."""
    match codec:
        case "cp1252" | "iso8859_15":
            return QCoreApplication.translate("Encoding", "Western European")
        case "cp1250" | "iso8859_2":
            return QCoreApplication.translate("Encoding", "Central European")
        case "cp1251" | "koi8_r" | "cp866":
            return QCoreApplication.translate("Encoding", "Cyrillic")
        case "cp1253":
            return QCoreApplication.translate("Encoding", "Greek")
        case "cp1254":
            return QCoreApplication.translate("Encoding", "Turkish")
        case "cp1255":
            return QCoreApplication.translate("Encoding", "Hebrew")
        case "cp1256":
            return QCoreApplication.translate("Encoding", "Arabic")
        case "cp1257":
            return QCoreApplication.translate("Encoding", "Baltic")
        case "gb18030" | "big5":
            return QCoreApplication.translate("Encoding", "Chinese")
        case "shift_jis" | "euc_jp":
            return QCoreApplication.translate("Encoding", "Japanese")
        case "euc_kr":
            return QCoreApplication.translate("Encoding", "Korean")
        case _:
            return ""


KINDS = 8
"""Kinds of files that are named of those that are passed over."""


def files(looks: Sequence[Look], passed: PassedOver) -> str:
    """Return how many files there are and what they are: "14 files: 11 new, 2 already there, 1 cannot be read", and how many were *passed* over."""
    held = [look.standing for look in looks]
    parts = [
        Counts.tr("%Ln new", "", held.count(Standing.NEW)),
        Counts.tr("%Ln a copy (copies) of another", "", held.count(Standing.COPY)),
        Counts.tr("%Ln already there", "", held.count(Standing.ALREADY_THERE)),
        Counts.tr("%Ln here twice", "", held.count(Standing.TWICE)),
        Counts.tr("%Ln cannot be read yet", "", held.count(Standing.REFUSED)),
    ]
    counts = (Standing.NEW, Standing.COPY, Standing.ALREADY_THERE, Standing.TWICE, Standing.REFUSED)
    said = [part for part, one in zip(parts, counts, strict=True) if held.count(one)]
    whole = QCoreApplication.translate("Importer", "{files}: {counts}")
    held_in = len({look.path for look in looks})
    words = whole.format(files=Counts.tr("%Ln file(s)", "", held_in), counts=", ".join(said))
    return f"{words}. {_passed_in_all(passed)}" if passed else words


def _passed_in_all(passed: PassedOver) -> str:
    return Counts.tr("%Ln other file(s) was (were) passed over.", "", passed.count)


def passed_over(passed: PassedOver) -> list[str]:
    """Return what folders held that was not looked into, a line for each sort."""
    kinds = [
        QCoreApplication.translate("Importer", "{number} {suffix}").format(
            number=wording.number(number),
            suffix=suffix or QCoreApplication.translate("Importer", "without a suffix"),
        )
        for suffix, number in passed.kinds[:KINDS]
    ]
    named = Named(len(passed.kinds), tuple(kinds))
    lists, odd = passed.lists, passed.odd
    sorts = (
        (named, Counts.tr("%Ln file(s) of a kind that is not read: {names}", "", passed.of_kinds)),
        (
            lists,
            Counts.tr("%Ln file(s) with neither a feed nor a list of references: {names}", "", lists.count),
        ),
        (odd, Counts.tr("%Ln link(s), pipe(s) or device(s): {names}", "", odd.count)),
    )
    return [words.format(names=one) for one, words in sorts if one.count]


def outcome(report: ImportReport, *, total: int = 0) -> str:
    """Return what came of an import; *total* is how many articles it was to take in where it was stopped, else 0."""
    new, refused = report.count(Outcome.NEW), report.count(Outcome.REFUSED)
    there = report.count(Outcome.ALREADY_THERE)
    said = []
    if total:
        stopped = QCoreApplication.translate(
            "Importer",
            "Stopped. {new} of {total} articles are stored and stay; import the same again to go on.",
        )
        said.append(stopped.format(new=wording.number(new), total=wording.number(total)))
    elif new:
        words = Counts.tr("Imported %Ln article(s) with {cards}.", "", new)
        said.append(words.format(cards=wording.cards(sum(item.cards for item in report.items))))
    elif there and not refused:
        words = Counts.tr("All %Ln article(s) are already in the library; nothing was imported.", "", there)
        return f"{words} {_passed_in_all(report.passed)}" if report.passed else words
    else:
        said.append(QCoreApplication.translate("Importer", "No new article was imported."))
    if there:
        said.append(Counts.tr("%Ln was (were) already there.", "", there))
    if refused:
        said.append(Counts.tr("%Ln source(s) could not be read.", "", refused))
    if report.passed:
        said.append(_passed_in_all(report.passed))
    undated = sum(item.needs_date for item in report.items)
    if undated and not total:
        said.append(_undated(undated, new))
    if changed := sum(item.changed_since is not None for item in report.items):
        said.append(
            Counts.tr("%Ln was (were) read at the same address before, with other words.", "", changed)
        )
    if stubs := sum(item.is_stub for item in report.items):
        said.append(
            Counts.tr("%Ln article(s) look(s) like a beginning only; paste the whole instead.", "", stubs)
        )
    if foreign := sum(bool(item.structure_only) for item in report.items):
        said.append(
            Counts.tr(
                "Of %Ln article(s) in other languages than English only quotations, figures and dates were read.",
                "",
                foreign,
            )
        )
    return " ".join(said)


def _undated(undated: int, articles: int) -> str:
    if undated == articles == 1:
        return QCoreApplication.translate("Importer", "It has no publication date.")
    if undated == articles:
        return QCoreApplication.translate("Importer", "None of them has a publication date.")
    return Counts.tr("%Ln of the articles has(have) no publication date.", "", undated)
