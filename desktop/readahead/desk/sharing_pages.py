"""The cards of an export as a person reads them: a page for each topic, under the articles they came from.

They are for reading alone: what is taken in again stands in the articles' own files.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath
from urllib.parse import quote

from readahead.desk.sharing_names import Names, slug
from readahead.model.article import short
from readahead.model.card import Status
from readahead.model.passage import Role
from readahead.model.sharing import CarriedArticle, CarriedCard, CarriedNote

PER_PAGE = 1_000
"""Cards from which a topic goes on on another page: a person can open it, and no page fills the memory."""

GATHERED = 20_000
"""Cards gathered on all pages, at most: then the fullest pages are handed over."""

INBOX = "Inbox"

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
_LONGEST_NOTE = 400


class Pages:
    """Gathers cards by topic and hands each page that is full to *add*. topics are the names of topics by their uuids."""

    def __init__(self, add: Callable[[str, bytes], None], *, topics: Mapping[str, str], names: Names) -> None:
        self._add = add
        self._topics = topics
        self._names = names
        self._lines: dict[str, list[str]] = {}
        self._cards: dict[str, int] = {}
        self._gathered = 0

    def article(self, carried: CarriedArticle, stem: str) -> None:
        """Put an article's cards, but for those that were dismissed, on the pages of their topics."""
        by_topic: dict[str, list[CarriedCard]] = {}
        for card in sorted(carried.cards, key=lambda card: card.card.extent.start):
            place = next((place for place in card.places if place.origin != "rejected"), None)
            if place is not None and card.status is not Status.DISMISSED:
                by_topic.setdefault(place.topic, []).append(card)
        for topic, cards in by_topic.items():
            lines = self._lines.setdefault(topic, [])
            lines += _head(carried, stem)
            for card in cards:
                lines += _card(card, carried)
            self._cards[topic] = self._cards.get(topic, 0) + len(cards)
            if self._cards[topic] >= PER_PAGE:
                self._turn(topic)
        self._gathered += sum(map(len, by_topic.values()))
        if self._gathered >= GATHERED:
            while self._cards and sum(self._cards.values()) > GATHERED // 2:
                self._turn(max(self._cards, key=lambda topic: (self._cards[topic], topic)))
            self._gathered = sum(self._cards.values())

    def close(self) -> None:
        """Hand over what is left."""
        for topic in sorted(self._lines, key=lambda topic: (self._topics.get(topic, ""), topic)):
            self._turn(topic)

    def _turn(self, topic: str) -> None:
        name = self._topics.get(topic) or INBOX
        lines = [f"# {_plain(name)}", "", *self._lines.pop(topic)]
        self._cards.pop(topic, None)
        path = self._names.free(f"topics/{slug(name, otherwise='topic')}")
        self._add(f"{path}.md", "\n".join(lines).encode("utf-8"))


def _head(carried: CarriedArticle, stem: str) -> Iterator[str]:
    article = carried.article
    told = ["EXERCISE" if article.exercise else "", _plain(article.source), str(article.published or "")]
    yield f"## {_plain(article.name)}"
    yield ""
    path = quote(PurePath("..", f"{stem}.md").as_posix())
    yield " · ".join([f"[The article]({path})", *filter(None, told)])
    yield ""


def _card(card: CarriedCard, carried: CarriedArticle) -> Iterator[str]:
    held, text = card.card, carried.texts[card.stands_in]
    who = f", {_plain(held.attribution.who)}" if held.attribution.who else ""
    corrected = ", corrected" if card.is_corrected else ""
    gone = ", its words are gone from the article" if card.stands_in else ""
    yield f"- **{_plain(held.headline)}** ({held.kind.value.replace('_', ' ')}{who}{corrected}{gone})"
    words = " … ".join(one.quote(text) for one in held.passages if one.role is Role.CONTENT)
    yield ""
    yield f"  > {_plain(words)}"
    yield ""
    key = card.key if carried.notes else None
    for note in carried.notes:
        if note.card == key and note.trashed is None:
            yield f"  - Note: {_note(note)}"
            yield ""


def _note(note: CarriedNote) -> str:
    tags = "".join(f" ({_plain(tag)})" for tag in note.tags)
    return f"{_plain(short(note.text, _LONGEST_NOTE))}{tags}"


def _plain(words: str) -> str:
    """Return *words* on one line, with nothing in them that Markdown would take for its own."""
    return _MARKUP.sub(r"\\\1", " ".join(words.split()))
