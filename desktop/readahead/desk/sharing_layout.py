"""Lays an export out in files: what stands in which, under which name, and the account of them all.

    README.md  manifest.json  SHA256SUMS  topics.json  subscriptions.json  tags.json  copies.jsonl
    articles/2026-03/2026-03-02-river-falls.md  .cards.json  .original.txt  .notes.jsonld  .earlier-1.md
    topics/river-talks.md    memos/meeting-on-the-river.json  .md

It knows neither folders nor bundles: each file is handed to whoever keeps it. The same library gives the same bytes.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath

from readahead import __version__
from readahead.desk import sharing_shapes as shapes
from readahead.desk.sharing_names import Names, slug
from readahead.desk.sharing_pages import Pages
from readahead.model.sharing import (
    CarriedArticle,
    CarriedMemo,
    CarriedPair,
    CarriedSubscription,
    CarriedTag,
    CarriedTopic,
)

PLAIN, FORMAT = 1, 2
"""The versions of this layout: the second has texts that articles had, cards that stand in those, and subscriptions.

An export says the first where it holds nothing of the second, so that older programs take it in.
"""

LIBRARY, BUNDLE = "library", "bundle"
"""What an export is of."""

MANIFEST, SUMS, README = "manifest.json", "SHA256SUMS", "README.md"
TOPICS, TAGS, COPIES = "topics.json", "tags.json", "copies.jsonl"
SUBSCRIPTIONS = "subscriptions.json"

_COUNTED = ("articles", "cards", "asked_for", "alongside", "notes", "topics", "memos", "files", "bytes")

_COMPACT = json.JSONEncoder(ensure_ascii=False)
_SUFFIX = re.compile(r"\.(?:txt|md|markdown|html?|xhtml|mht|eml|pdf|docx|json|xml)")
"""Endings an original keeps, so that a person can open it; anything else is called .bin, which nothing runs."""

_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON takes between quotation marks and YAML does not. Source: YAML 1.2.2, 5.1."""


class Layout:
    """Writes one export through *put*, which keeps a file under its path. topics are the names of topics by their uuids."""

    def __init__(self, put: Callable[[str, bytes], None], *, topics: Mapping[str, str]) -> None:
        self._put = put
        self._topics = topics
        self._names = Names()
        self._pages = Pages(self.add, topics=topics, names=self._names)
        self._sums = bytearray()
        self._counted = dict.fromkeys(_COUNTED, 0)
        self._format = PLAIN

    @property
    def counted(self) -> Mapping[str, int]:
        """How much was written, by the names of the fields of ExportReport."""
        return self._counted

    def add(self, path: str, data: bytes) -> None:
        """Write one file."""
        self._put(path, data)
        self._sums += f"{hashlib.sha256(data).hexdigest()}  {path}\n".encode()
        self._counted["files"] += 1
        self._counted["bytes"] += len(data)

    def topics(self, topics: Sequence[CarriedTopic]) -> None:
        """Write the topics."""
        self.add(TOPICS, _lined({}, {"topics": map(shapes.topic, topics)}))
        self._counted["topics"] += sum(topic.trashed is None for topic in topics)

    def subscriptions(self, subscriptions: Sequence[CarriedSubscription]) -> None:
        """Write the subscriptions, if there are any."""
        if subscriptions:
            self._format = FORMAT
            listed = map(shapes.subscription, subscriptions)
            self.add(SUBSCRIPTIONS, _lined({}, {"subscriptions": listed}))

    def tags(self, tags: Iterable[CarriedTag]) -> None:
        """Write the tags of notes."""
        self.add(TAGS, _lined({}, {"tags": ({"uuid": tag.uuid, "name": tag.name} for tag in tags)}))

    def article(self, carried: CarriedArticle) -> None:
        """Write an article: its text, its cards, the bytes it was read from, its notes, and the texts it had, if there are any."""
        held = carried.article
        day = held.published.isoformat() if held.published else ""
        words = slug(held.name, otherwise="article")
        stem = self._names.free(f"articles/{day[:7]}/{day}-{words}" if day else f"articles/undated/{words}")
        name = PurePath(stem).name
        original = f"{name}.original{_suffix(held.file_name)}"
        sha256 = hashlib.sha256(carried.original).hexdigest()
        fields = shapes.article(carried, original=original, original_sha256=sha256)
        self.add(f"{stem}.md", _front_matter(fields) + held.text.encode("utf-8"))
        self.add(f"{stem}.cards.json", self._cards(carried))
        self.add(f"{PurePath(stem).parent.as_posix()}/{original}", carried.original)
        if carried.notes:
            earlier = {
                version.text_sha256: f"{name}.earlier-{number}.md"
                for number, version in enumerate(carried.versions, start=1)
            }
            sources = {"": f"{name}.md", **earlier}
            notes = shapes.notes(carried, name=f"{name}.notes.jsonld", sources=sources)
            self.add(f"{stem}.notes.jsonld", _indented(notes))
        for number, version in enumerate(carried.versions, start=1):
            self._format = FORMAT
            held_then = _front_matter(shapes.version(version)) + version.text.encode("utf-8")
            self.add(f"{stem}.earlier-{number}.md", held_then)
        self._pages.article(carried, stem)
        self._counted["articles"] += 1
        self._counted["cards"] += len(carried.cards)
        self._counted["asked_for"] += sum(card.is_asked_for for card in carried.cards)
        self._counted["alongside"] += sum(not card.is_asked_for for card in carried.cards)
        self._counted["notes"] += sum(note.trashed is None for note in carried.notes)

    def pairs(self, pairs: Iterable[CarriedPair]) -> None:
        """Write which articles share text and which were set apart, a line for each two."""
        lines = bytearray()
        for pair in pairs:
            told = {"apart": True} if pair.share is None else {"share": pair.share}
            lines += f"{_COMPACT.encode({'one': pair.one, 'other': pair.other, **told})}\n".encode()
        self.add(COPIES, bytes(lines))

    def memo(self, carried: CarriedMemo, page: str) -> None:
        """Write a memo, and *page*, which is the memo as a person reads it."""
        stem = self._names.free(f"memos/{slug(carried.title, otherwise='memo')}")
        self.add(f"{stem}.json", _indented(shapes.memo(carried)))
        self.add(f"{stem}.md", page.encode("utf-8"))
        self._counted["memos"] += carried.trashed is None

    def close(self, of: str, *, name: str = "", engine: str, schema: int) -> None:
        """Write the account of all files, and the manifest with its seal.

        *of* says what was exported and *name* which topic or memo; *engine* and *schema* are this program's versions.
        """
        self._pages.close()
        sums = bytes(self._sums)
        self._put(SUMS, sums)
        told: dict[str, object] = {
            "readahead": of,
            "format": self._format,
            "name": name,
            "program": __version__,
            "engine": engine,
            "schema": schema,
            **self._counted,
            "sums_sha256": hashlib.sha256(sums).hexdigest(),
        }
        self._put(MANIFEST, _indented({**told, "seal": seal(told)}))

    def _cards(self, carried: CarriedArticle) -> bytes:
        text, texts = carried.article.text, carried.texts
        return _lined(
            {"article": carried.article.text_sha256, "marks": list(carried.marks)},
            {
                "uncarded": (shapes.uncarded(one, text) for one in carried.uncarded),
                "cards": (shapes.card(one, texts[one.stands_in], self._topics) for one in carried.cards),
            },
        )


def seal(told: Mapping[str, object]) -> str:
    """Return what a manifest is sealed with: the SHA-256 of all it says in a fixed order.

    It shows damage and careless changes. It is no signature: who means to deceive can seal their own.
    """
    said = json.dumps({key: value for key, value in told.items() if key != "seal"}, sort_keys=True)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()


def _front_matter(fields: Mapping[str, object]) -> bytes:
    """Return *fields* as YAML, each value on its line as JSON, which is YAML as well."""
    lines = [
        f"{name}: {_UNPRINTABLE.sub(_escaped, _COMPACT.encode(value))}" for name, value in fields.items()
    ]
    return "\n".join(["---", *lines, "---", "", ""]).encode("utf-8")


def _escaped(letter: re.Match[str]) -> str:
    return f"\\u{ord(letter[0]):04x}"


def _lined(head: Mapping[str, object], lists: Mapping[str, Iterable[shapes.Shape]]) -> bytes:
    """Return a JSON object with each item of its *lists* on a line of its own: read and compared line by line."""
    parts = [f'"{name}": {_COMPACT.encode(value)}' for name, value in head.items()]
    for name, items in lists.items():
        listed = ",\n".join(map(_COMPACT.encode, items))
        parts.append(f'"{name}": [\n{listed}\n]' if listed else f'"{name}": []')
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8")


def _indented(shape: Mapping[str, object]) -> bytes:
    return (json.dumps(shape, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _suffix(file_name: str) -> str:
    suffix = PurePath(file_name).suffix.casefold()
    return suffix if _SUFFIX.fullmatch(suffix) else ".bin"
