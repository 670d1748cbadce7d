"""What an act touched, so that whoever shows it can read again what concerns them."""

from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from readahead.model.annotation import AnnotationId
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.memo import MemoId
from readahead.model.subscription import SubscriptionId
from readahead.model.topic import TopicId

Id = TypeVar("Id")


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows one act made, changed or removed, and the act's name ("Move 12 cards"). `a | b` is both."""

    articles: frozenset[ArticleId] = frozenset()
    topics: frozenset[TopicId] = frozenset()
    cards: frozenset[CardId] = frozenset()
    annotations: frozenset[AnnotationId] = frozenset()
    memos: frozenset[MemoId] = frozenset()
    subscriptions: frozenset[SubscriptionId] = frozenset()
    act: str = ""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            articles=self.articles | other.articles,
            topics=self.topics | other.topics,
            cards=self.cards | other.cards,
            annotations=self.annotations | other.annotations,
            memos=self.memos | other.memos,
            subscriptions=self.subscriptions | other.subscriptions,
            act=self.act or other.act,
        )

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self) if field.name != "act")


@dataclass(frozen=True, slots=True)
class Made(Generic[Id]):
    """What an act that makes something returns: the number of the new thing, and all the act touched."""

    id: Id
    changes: Changes
