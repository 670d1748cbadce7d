"""Where in the library the list of cards stands: all of it, a topic, one article, what is new, annotated or dismissed."""

from dataclasses import dataclass, replace
from enum import StrEnum

from readahead.model.article import ArticleId
from readahead.model.card import CardQuery, Status
from readahead.model.topic import TopicId


class PlaceKind(StrEnum):
    """The kinds of places there are."""

    NEW = "new"
    ALL = "all"
    ANNOTATED = "annotated"
    SOURCES = "sources"
    INBOX = "inbox"
    TOPIC = "topic"
    ARTICLE = "article"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Place:
    """One place; topic and article are set for the kinds of those names only."""

    kind: PlaceKind
    topic: TopicId | None = None
    article: ArticleId | None = None

    def query(self) -> CardQuery:
        """Return what finds the cards of this place."""
        query = CardQuery(topic=self.topic, article=self.article)
        match self.kind:
            case PlaceKind.NEW:
                return replace(query, new=True)
            case PlaceKind.ANNOTATED:
                return replace(query, annotated=True)
            case PlaceKind.INBOX:
                return replace(query, inbox=True)
            case PlaceKind.DISMISSED:
                return replace(query, status=Status.DISMISSED)
            case _:
                return query


ALL = Place(PlaceKind.ALL)
SOURCES = Place(PlaceKind.SOURCES)
DISMISSED = Place(PlaceKind.DISMISSED)
