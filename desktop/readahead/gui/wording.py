"""The words for values that carry none themselves: kinds, dates, counts, the hour of a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from readahead.gui import sentences
from readahead.gui.languages import Counts
from readahead.model.kinds import Block, Kind, PageSize, RelationKind

if TYPE_CHECKING:
    from readahead.model.card import Attribution, DateMention, FiledCard


def kind(one: Kind) -> str:
    """Return what a card of this kind is called."""
    match one:
        case Kind.EVENT:
            return QCoreApplication.translate("Kind", "Event")
        case Kind.POSITION:
            return QCoreApplication.translate("Kind", "Position")
        case Kind.QUOTE:
            return QCoreApplication.translate("Kind", "Quote")
        case Kind.FIGURE:
            return QCoreApplication.translate("Kind", "Figure")
        case Kind.BACKGROUND:
            return QCoreApplication.translate("Kind", "Background")
        case Kind.WHY_IT_MATTERS:
            return QCoreApplication.translate("Kind", "Why it matters")


def kinds(one: Kind) -> str:
    """Return what several cards of this kind are called."""
    match one:
        case Kind.EVENT:
            return QCoreApplication.translate("Kind", "Events")
        case Kind.POSITION:
            return QCoreApplication.translate("Kind", "Positions")
        case Kind.QUOTE:
            return QCoreApplication.translate("Kind", "Quotes")
        case Kind.FIGURE:
            return QCoreApplication.translate("Kind", "Figures")
        case Kind.BACKGROUND:
            return QCoreApplication.translate("Kind", "Background")
        case Kind.WHY_IT_MATTERS:
            return QCoreApplication.translate("Kind", "Why it matters")


def block(one: Block) -> str:
    """Return what a section set in this way is called."""
    match one:
        case Block.POINTS:
            return QCoreApplication.translate("Block", "Points")
        case Block.HEADLINE:
            return QCoreApplication.translate("Block", "Headline with key points")
        case Block.BOTTOM_LINE:
            return QCoreApplication.translate("Block", "Bottom line")
        case Block.WHY_IT_MATTERS:
            return QCoreApplication.translate("Block", "Why it matters")
        case Block.LINES_TO_TAKE:
            return QCoreApplication.translate("Block", "Lines to take")
        case Block.IF_RAISED:
            return QCoreApplication.translate("Block", "If raised")
        case Block.QUESTIONS:
            return QCoreApplication.translate("Block", "Questions and answers")
        case Block.RECOMMENDATIONS:
            return QCoreApplication.translate("Block", "Recommendations")
        case Block.COVERAGE:
            return QCoreApplication.translate("Block", "Coverage")
        case Block.POSITIONS:
            return QCoreApplication.translate("Block", "Positions")
        case Block.QUOTES:
            return QCoreApplication.translate("Block", "Quotes")
        case Block.FIGURES:
            return QCoreApplication.translate("Block", "Figures")
        case Block.TIMELINE:
            return QCoreApplication.translate("Block", "Timeline")
        case Block.WHO_IS_WHO:
            return QCoreApplication.translate("Block", "Who is who")
        case Block.OWN_TEXT:
            return QCoreApplication.translate("Block", "Own text")
        case Block.DESK_NOTE:
            return QCoreApplication.translate("Block", "Desk note")
        case Block.ANNEX:
            return QCoreApplication.translate("Block", "Annex of passages")
        case Block.SOURCES:
            return QCoreApplication.translate("Block", "Sources")


def paper(one: PageSize) -> str:
    """Return what this paper is called."""
    match one:
        case PageSize.A4:
            return QCoreApplication.translate("Paper", "A4")
        case PageSize.LETTER:
            return QCoreApplication.translate("Paper", "US Letter")


def relation(one: RelationKind) -> str:
    """Return how another card bears on the one being read."""
    match one:
        case RelationKind.CORROBORATES:
            return QCoreApplication.translate("Relation", "Corroborated by")
        case RelationKind.REPEATS:
            return QCoreApplication.translate("Relation", "Repeats")
        case RelationKind.UPDATES:
            return QCoreApplication.translate("Relation", "Updates")
        case RelationKind.UPDATED_BY:
            return QCoreApplication.translate("Relation", "Updated by")
        case RelationKind.CONFLICTS:
            return QCoreApplication.translate("Relation", "Conflicts with")
        case RelationKind.OPPOSES:
            return QCoreApplication.translate("Relation", "Opposed to")


def contested(one: RelationKind | None) -> str:
    """Return what a list says of a card that another one stands against, or nothing."""
    match one:
        case RelationKind.CONFLICTS:
            return QCoreApplication.translate("Relation", "Conflicts with another card")
        case RelationKind.OPPOSES:
            return QCoreApplication.translate("Relation", "Opposed by another card")
        case _:
            return ""


def cards(count: int) -> str:
    """Return "1 card", "42 cards"."""
    return Counts.tr("%Ln card(s)", "", count)


def sorted_again(count: int) -> str:
    """Return what came of sorting again."""
    if not count:
        return QCoreApplication.translate("Counts", "Sorted again: nothing has changed.")
    return Counts.tr("Sorted again: %Ln card(s) with a new place, or a new reason for it.", "", count)


def sources(count: int) -> str:
    """Return "1 source", "3 sources"."""
    return Counts.tr("%Ln source(s)", "", count)


def articles(count: int) -> str:
    """Return "1 article", "3 articles"."""
    return Counts.tr("%Ln article(s)", "", count)


def topics(count: int) -> str:
    """Return "1 topic", "3 topics"."""
    return Counts.tr("%Ln topic(s)", "", count)


def notes(count: int) -> str:
    """Return "1 note", "3 notes"."""
    return Counts.tr("%Ln note(s)", "", count)


def memos(count: int) -> str:
    """Return "1 memo", "3 memos"."""
    return Counts.tr("%Ln memo(s)", "", count)


def lines(count: int) -> str:
    """Return "1 line", "3 lines"."""
    return Counts.tr("%Ln line(s)", "", count)


def paragraphs(count: int) -> str:
    """Return "1 paragraph", "3 paragraphs"."""
    return Counts.tr("%Ln paragraph(s)", "", count)


def words(count: int) -> str:
    """Return "1 word", "about 170 words"."""
    return Counts.tr("%Ln word(s)", "", count)


def number(value: int) -> str:
    """Return a count with its thousands set apart."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """Return a number with one place behind the point."""
    return QLocale().toString(value, "f", 1)


def clock(at: datetime) -> str:
    """Return the time of day: "09:40"."""
    return at.strftime("%H:%M")


def size(count: int) -> str:
    """Return how many bytes, in the unit a person reads: "0.8 MB", "1.2 GB"."""
    if count >= 1_000_000_000:
        return QCoreApplication.translate("Counts", "{count} GB").format(count=decimal(count / 1e9))
    return QCoreApplication.translate("Counts", "{count} MB").format(count=decimal(max(count, 100_000) / 1e6))


def language(tag: str) -> str:
    """Return what a language calls itself ("Deutsch" for "de"), or its tag where that is not known."""
    return QLocale(tag).nativeLanguageName() if QLocale(tag).language() is not QLocale.Language.C else tag


def published(when: date | None) -> str:
    """Return the day an article was published, or that it has none."""
    return day(when) if when else QCoreApplication.translate("Dates", "no date")


def day(when: date, *, near: date | None = None) -> str:
    """Return "17 Nov", with the year unless it is that of *near*."""
    form = (
        QCoreApplication.translate("Dates", "d MMM")
        if near and near.year == when.year
        else QCoreApplication.translate("Dates", "d MMM yyyy")
    )
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def month(when: date, *, near: date | None = None) -> str:
    """Return "Nov", with the year unless it is that of *near*."""
    form = (
        QCoreApplication.translate("Dates", "MMM")
        if near and near.year == when.year
        else QCoreApplication.translate("Dates", "MMM yyyy")
    )
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def mention(one: DateMention, *, near: date | None = None) -> str:
    """Return a date of an article as short as it can be said: "29 Dec", "Oct", "15-21 Dec", "2024"."""
    first, last = one.earliest, one.latest
    if first == last:
        return day(first, near=near)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    after = last + timedelta(days=1)
    if first.day == 1 and after.day == 1 and (first.year, first.month) == (last.year, last.month):
        return month(first, near=near)
    if (first.year, first.month) == (last.year, last.month):
        return QCoreApplication.translate("Dates", "{day}–{last}").format(
            day=first.day, last=day(last, near=near)
        )
    if first.day == 1 and after.day == 1:
        return f"{month(first, near=last)}–{month(last, near=near)}"
    return f"{day(first, near=last)}–{day(last, near=near)}"


def card_date(filed: FiledCard) -> str:
    """Return the first date a card itself names, or nothing."""
    own = [when for when in filed.card.dates if not when.borrowed]
    return mention(own[0], near=filed.published) if own else ""


def source(filed: FiledCard) -> str:
    """Return "News.Az · citing Reuters", as far as it is known, with a word before what is invented for an exercise."""
    parts = [filed.outlet or filed.agency or filed.article_name]
    if filed.outlet and filed.agency and filed.outlet != filed.agency:
        parts.append(QCoreApplication.translate("Source", "citing {agency}").format(agency=filed.agency))
    return " · ".join(parts)


def who(one: Attribution) -> str:
    """Return who says it, in [brackets] where the passage itself does not name them."""
    return f"[{one.who}]" if one.who and (one.resolved_from or one.inferred) else one.who


def resolved(one: Attribution) -> str:
    """Return what the name in brackets was found by, or nothing."""
    if one.who and one.resolved_from:
        return QCoreApplication.translate("Source", "resolved from “{words}”").format(words=one.resolved_from)
    if one.who and one.inferred:
        return QCoreApplication.translate("Source", "taken from a sentence beside it")
    return ""


def placed(filed: FiledCard) -> str:
    """Return where a card lies and what drew it there: "Iran, because of Tehran +3"."""
    topic = filed.topic_name or QCoreApplication.translate("Placed", "Inbox")
    if filed.placed_by_hand:
        return QCoreApplication.translate("Placed", "{topic}: placed by hand").format(topic=topic)
    if not filed.topic_reason:
        return topic
    if filed.topic is None:
        return QCoreApplication.translate("Placed", "{topic}: {reason}").format(
            topic=topic, reason=reason(filed.topic_reason)
        )
    return QCoreApplication.translate("Placed", "{topic}, because of {reason}").format(
        topic=topic, reason=reason(filed.topic_reason)
    )


_WEIGHED = re.compile(
    r"\(from (?P<moves>\d+) moves?\)|\(from its (?P<place>paragraph|lead|article)\)"
    r"|(?P<more>\d+) more words?(?= [+-])|(?P<around>\d+) words? around it(?= [+-])"
)


def reason(words: str) -> str:
    """Return in the user's language why a card lies in a topic: "Hezbollah +3, 2 more words +0.8 (from 4 moves)"."""
    return _WEIGHED.sub(_weighed, sentences.said(words))


def _weighed(found: re.Match[str]) -> str:
    if found["moves"]:
        return Counts.tr("(from %Ln move(s))", "", int(found["moves"]))
    if found["more"]:
        return Counts.tr("%Ln more word(s)", "", int(found["more"]))
    if found["around"]:
        return Counts.tr("%Ln word(s) around it", "", int(found["around"]))
    match found["place"]:
        case "paragraph":
            return QCoreApplication.translate("Placed", "(from its paragraph)")
        case "lead":
            return QCoreApplication.translate("Placed", "(from its lead)")
        case _:
            return QCoreApplication.translate("Placed", "(from its article)")


def uncarded(count: int) -> str:
    """Return "1 sentence without a card", "4 sentences without a card"."""
    return Counts.tr("%Ln sentence(s) without a card", "", count)


def hour(at: datetime, *, now: datetime) -> str:
    """Return when a note was written, in the user's own time: "Today 09:40", "Yesterday", "17 Nov"."""
    local, today = at.astimezone(), now.astimezone().date()
    if local.date() == today:
        return QCoreApplication.translate("When", "Today {time}").format(time=clock(local))
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("When", "Yesterday")
    return day(local.date(), near=today)


def listed(names: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    *head, last = names
    both = QCoreApplication.translate("Wording", "{first} and {last}")
    return both.format(first=", ".join(head), last=last) if head else last
