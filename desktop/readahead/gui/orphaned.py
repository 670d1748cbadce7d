"""A card whose words do not stand in its article any more: what is said of it, and what keeps it from being marked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from readahead.gui.article_view import Underlined
from readahead.gui.session import Session
from readahead.model.article import ArticleId, short
from readahead.model.card import CardDetail, FiledCard
from readahead.model.passage import Role, Span

LONGEST = 300
"""Code points of the words that are shown of an orphan."""


def quotes(detail: CardDetail) -> tuple[str, ...]:
    """Return the words a card stands on, each passage by itself."""
    return tuple(one.quote(detail.text) for one in detail.filed.card.passages if one.role is Role.CONTENT)


def sentence(detail: CardDetail) -> str:
    """Return what is said of an orphan, with the words it keeps; nothing of another card."""
    if not detail.filed.is_orphan:
        return ""
    words = QCoreApplication.translate(
        "Orphan", "These words do not stand in the article any more; the card keeps them: “{quote}”"
    )
    return words.format(quote=short(" … ".join(quotes(detail)), LONGEST))


def marked(filed: FiledCard) -> list[Span]:
    """Return what is marked of a card in its article: of an orphan nothing, never words that look like its own."""
    if filed.is_orphan:
        return []
    return [one.span for one in filed.card.passages if one.role is Role.CONTENT]


def text_shown(session: Session, detail: CardDetail) -> str:
    """Return the text of a card's article as it is now; a card that is no orphan has it itself."""
    if not detail.filed.is_orphan:
        return detail.text
    found = session.find(partial(session.desk.article, detail.filed.article))
    return found.article.text if found is not None else detail.text


def underlined(session: Session, article: ArticleId) -> list[Underlined]:
    """Return what is underlined in an article: the passages of its cards."""
    cards: Iterable[FiledCard] = session.ask(partial(session.desk.cards_of, article)) or ()
    return [Underlined(span, one.id, one.card.headline) for one in cards for span in marked(one)]


def stands_as(one: CardDetail | None, other: CardDetail | None) -> bool:
    """Return whether two looks at a card find it on the same words of the same text."""
    if one is None or other is None:
        return one is other
    return (one.text, marked(one.filed)) == (other.text, marked(other.filed))
