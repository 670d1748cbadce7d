"""What a place is called at the head of the list of cards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Session


def name(place: Place, session: Session) -> str:
    """Return the name of *place*, empty where what it shows has gone."""
    match place.kind:
        case PlaceKind.NEW:
            return QCoreApplication.translate("CardList", "New")
        case PlaceKind.ANNOTATED:
            return QCoreApplication.translate("CardList", "Annotated")
        case PlaceKind.SOURCES:
            return QCoreApplication.translate("CardList", "Sources")
        case PlaceKind.INBOX:
            return QCoreApplication.translate("CardList", "Inbox")
        case PlaceKind.DISMISSED:
            return QCoreApplication.translate("CardList", "Dismissed")
        case PlaceKind.TOPIC:
            topics = session.ask(session.desk.topics) or ()
            return next((topic.name for topic in topics if topic.id == place.topic), "")
        case PlaceKind.ARTICLE if place.article is not None:
            found = session.ask(partial(session.desk.article, place.article))
            return found.article.name if found else ""
        case _:
            return QCoreApplication.translate("CardList", "All cards")
