"""What the history and the trash say of acts and things."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from readahead.gui import sentences, wording
from readahead.gui.rows import Row
from readahead.model.history import Act, Alteration, Deed, Noun, Touch, Touched
from readahead.model.trash import Trashed, TrashNoun

LONGEST = 300
"""Code points of a text that are told of in one line."""

_OWN_VALUES = frozenset({"kind", "standing", "status"})
"""Fields that hold words of the program; the rest hold those of articles and people."""

DRAWINGS = {
    Noun.ARTICLE: "newspaper",
    Noun.CARD: "layers",
    Noun.TOPIC: "folder",
    Noun.NOTE: "pencil",
    Noun.MEMO: "file-text",
    Noun.SECTION: "list-tree",
    Noun.LINE: "grip-vertical",
}

TRASH_DRAWINGS = {noun: DRAWINGS[Noun(noun.value)] for noun in TrashNoun}


def act_row(act: Act) -> Row:
    """Return what the history shows of one act."""
    parts = [moment(act.at), *counts(act.touched)]
    if act.undone:
        parts.insert(1, QCoreApplication.translate("History", "undone"))
    drawing = "redo-2" if act.undone else "check"
    return Row(sentences.said(act.name), " · ".join(parts), drawing=drawing, is_faded=act.undone, value=act)


def counts(touched: Touched) -> list[str]:
    """Return how much an act touched: "2 articles", "1 note"."""
    pairs = (
        (touched.articles, wording.articles),
        (touched.cards, wording.cards),
        (touched.topics, wording.topics),
        (touched.annotations, wording.notes),
        (touched.memos, wording.memos),
    )
    return [words(count) for count, words in pairs if count]


def moment(at: datetime) -> str:
    """Return when something was done, to the minute, in the user's own time: "Today 09:40", "17 Nov 14:02"."""
    local, now = at.astimezone(), datetime.now(UTC).astimezone()
    said = wording.hour(at, now=now)
    return said if local.date() == now.date() else f"{said} {wording.clock(local)}"


def date_and_time(at: datetime) -> str:
    """Return when something was, inside a sentence: "17 Nov 2026, 14:02"."""
    local = at.astimezone()
    return f"{wording.day(local.date())}, {wording.clock(local)}"


def touch_row(touch: Touch) -> Row:
    """Return what the history shows of one thing an act touched."""
    below = " · ".join(alteration(one) for one in touch.alterations)
    return Row(touch.name or noun(touch.noun), below, deed(touch.deed), DRAWINGS[touch.noun], value=touch)


def alteration(one: Alteration) -> str:
    """Return "headline: before → after", or what of it there is."""
    before, after = (" ".join(part.split())[:LONGEST] for part in (one.before, one.after))
    if one.field in _OWN_VALUES:
        before, after = sentences.said(before), sentences.said(after)
    if one.field == "topic":
        before, after = (sentences.said(part) if part == "inbox" else part for part in (before, after))
    if before and after:
        return QCoreApplication.translate("History", "{field}: {before} → {after}").format(
            field=sentences.said(one.field), before=before, after=after
        )
    return QCoreApplication.translate("History", "{field}: {words}").format(
        field=sentences.said(one.field), words=after or before or "–"
    )


def noun(one: Noun) -> str:
    """Return what a thing is called."""
    match one:
        case Noun.ARTICLE:
            return QCoreApplication.translate("History", "Article")
        case Noun.CARD:
            return QCoreApplication.translate("History", "Card")
        case Noun.TOPIC:
            return QCoreApplication.translate("History", "Topic")
        case Noun.NOTE:
            return QCoreApplication.translate("History", "Note")
        case Noun.MEMO:
            return QCoreApplication.translate("History", "Memo")
        case Noun.SECTION:
            return QCoreApplication.translate("History", "Section of a memo")
        case Noun.LINE:
            return QCoreApplication.translate("History", "Line of a memo")


def deed(one: Deed) -> str:
    """Return what an act did with a thing."""
    match one:
        case Deed.MADE:
            return QCoreApplication.translate("History", "made")
        case Deed.CHANGED:
            return QCoreApplication.translate("History", "changed")
        case Deed.REMOVED:
            return QCoreApplication.translate("History", "removed")
        case Deed.TRASHED:
            return QCoreApplication.translate("History", "put into the trash")
        case Deed.RESTORED:
            return QCoreApplication.translate("History", "restored")


def trashed_row(one: Trashed) -> Row:
    """Return what the trash shows of one thing in it."""
    said = [noun(Noun(one.noun.value))]
    if one.where:
        said.append(sentences.said(one.where))
    if one.holds:
        held = wording.cards(one.holds) if one.noun is TrashNoun.TOPIC else wording.lines(one.holds)
        said.append(held)
    return Row(one.name, " · ".join(said), moment(one.at), TRASH_DRAWINGS[one.noun], value=one)
