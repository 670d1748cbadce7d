"""All that a person sees of a library, as plain JSON: what a file of an earlier schema held and has to hold for ever."""

from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from hashlib import sha256

from readahead.library import Library
from readahead.model.card import CardQuery

ALL = CardQuery(dismissed=True)
SOUGHT = (
    "offer",
    '"the river"',
    "kind:quote",
    "has:note",
    "who:minister",
    "offer -river",
    "topic:offers",
    "envoy",
)


def contents(library: Library) -> dict[str, object]:
    """Return what *library* holds; of what later versions add to a value, nothing is compared."""
    articles = [summary.id for summary in library.articles.list()]
    return {
        "articles": [
            {
                **_plain(asdict(library.articles.get(number).article)),
                "number": number,
                "raw": sha256(library.articles.raw(number)).hexdigest(),
                "uncarded": [_plain(asdict(one)) for one in library.articles.uncarded(number)],
                "copies": [[copy.article.id, copy.share] for copy in library.copies.of(number)],
                "apart": [other.id for other in library.copies.apart(number)],
                "marks": list(library.copies.marks([number])[number]),
                "versions": [_plain(asdict(one)) for one in library.articles.versions(number)],
            }
            for number in articles
        ],
        "cards": [_plain(asdict(card)) for card in library.cards.list(ALL)],
        "lost": {
            str(card.id): library.cards.detail(card.id).text
            for card in library.cards.list(ALL)
            if card.is_orphan
        },
        "subscriptions": [_plain(asdict(one)) for one in library.subscriptions.list()],
        "timeline": [_plain(asdict(row)) for row in library.cards.timeline(ALL)],
        "topics": [_plain(asdict(topic)) for topic in library.topics.list()],
        "notes": [_plain(asdict(note)) for note in library.annotations.list()],
        "memos": [_plain(asdict(library.memos.get(memo.id))) for memo in library.memos.list()],
        "pictures": [
            [picture.name, picture.media, sha256(picture.data).hexdigest()]
            for memo in library.memos.list()
            for picture in library.memos.pictures(memo.id)
        ],
        "deliveries": [
            _plain(asdict(delivery))
            for memo in library.memos.list()
            for delivery in library.memos.deliveries(memo.id)
        ],
        "history": [[act.name, act.at.isoformat(), act.undone] for act in library.history.list()],
        "found": {typed: sorted(library.cards.ids(CardQuery(find=typed))) for typed in SOUGHT},
    }


def lacks(found: object, wanted: object, place: str = "") -> list[str]:
    """Return where *found* does not hold what is *wanted*."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return [
            fault for key, value in wanted.items() for fault in lacks(found.get(key), value, f"{place}/{key}")
        ]
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        return [
            fault
            for at, (one, other) in enumerate(zip(found, wanted, strict=True))
            for fault in lacks(one, other, f"{place}/{at}")
        ]
    return [] if found == wanted else [f"{place}: {found!r}, not {wanted!r}"]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | datetime) else value
