"""Subscriptions: feeds and folders that are looked at again for what is new."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from readahead.model.topic import TopicId

SubscriptionId = NewType("SubscriptionId", int)

UNASKED = "It came with an export, and is looked at only once you ask for it."
"""Stands for a fault with a subscription that nobody here has asked for yet."""


class SubscriptionKind(StrEnum):
    """What a subscription looks at."""

    FEED = "feed"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed or a folder that is looked at again when a person asks, or by a timer they switched on.

    address is the feed's http(s) address or the folder's absolute path. title is what it calls itself, or what a person
    called it. With *topic* the cards of its articles go there, else they are sorted as others are. checked is when it was
    last looked at (aware UTC), found how many new articles that brought, and fault the sentence that says why it failed.
    """

    id: SubscriptionId
    kind: SubscriptionKind
    address: str
    title: str = ""
    topic: TopicId | None = None
    checked: datetime | None = None
    found: int = 0
    fault: str = ""

    @property
    def is_unasked(self) -> bool:
        """Whether it came with somebody's export, and nobody here has asked for it yet."""
        # only then is there something to say of one that was never looked at, in whichever version's words
        return self.checked is None and bool(self.fault)

    @property
    def name(self) -> str:
        """The title, or failing that the address."""
        return self.title or self.address
