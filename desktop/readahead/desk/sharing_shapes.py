"""From what is carried to another library to the JSON of an export. `sharing_parsing` reads it back.

Every stretch of text stands with its exact words, so that a person can follow it and a reader can check it. What is
empty or usual is left out.
"""

import base64
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from urllib.parse import quote

from readahead.model.card import (
    Attribution,
    Card,
    DateMention,
    Direction,
    Entity,
    Figure,
    Mode,
    Status,
    Uncarded,
)
from readahead.model.memo import MemoOptions, Picture
from readahead.model.passage import Span
from readahead.model.sharing import (
    CardAt,
    CardKey,
    CarriedArticle,
    CarriedCard,
    CarriedDelivery,
    CarriedLine,
    CarriedMemo,
    CarriedNote,
    CarriedPlace,
    CarriedSection,
    CarriedSubscription,
    CarriedTopic,
    CarriedVersion,
    Removal,
)

Shape = dict[str, object]

CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"readahead": "urn:x-readahead:"})
"""Source: W3C Web Annotation Data Model, 3.1 and Web Annotation Vocabulary. The second is for what it has no word for."""


def article(value: CarriedArticle, *, original: str, original_sha256: str) -> Shape:
    """What stands in the front matter of an article's file; *original* names the file with the bytes it was read from."""
    held = value.article
    return _told(
        {
            "title": held.title,
            "outlet": held.outlet,
            "agency": held.agency,
            "byline": held.byline,
            "dateline": held.dateline,
            "published": held.published.isoformat() if held.published else "",
            "address": held.address,
            "exercise": held.exercise,
        }
    ) | {
        "language": held.language,
        "file_name": held.file_name,
        "source_name": value.source_name,
        "origins": {field.value: origin.value for field, origin in held.origins},
        "body": [held.body.start, held.body.end],
        "imported_at": moment(value.imported_at),
        "engine": value.engine,
        "text_sha256": held.text_sha256,
        "original": original,
        "original_sha256": original_sha256,
    }


def card(value: CarriedCard, text: str, topics: Mapping[str, str]) -> Shape:
    """A card; *text* is what it stands in and *topics* the names of topics by their uuids."""
    held = value.card
    return {"kind": held.kind.value, "headline": held.headline} | _told(
        {
            "nth": value.nth,
            "stands_in": value.stands_in,
            "status": "" if value.status is Status.NEW else value.status.value,
            "corrected": value.is_corrected,
            "along": not value.is_asked_for,
            "topics": [_place(place, topics) for place in value.places],
            "passages": [{"role": one.role.value, **span(one.span, text)} for one in held.passages],
            "attribution": _attribution(held.attribution, text),
            **_mentions(held, text),
            "keys": list(held.keys),
            "rule": held.rule,
            "engine": held.engine,
        }
    )


def uncarded(value: Uncarded, text: str) -> Shape:
    """A sentence that gave no card."""
    return {**span(value.span, text), "reason": value.reason}


def version(value: CarriedVersion) -> Shape:
    """What stands in the front matter of the file with a text that an article had."""
    told: Shape = {
        "replaced": value.reason.value if value.reason else "",
        "brought_back": value.piece,
        "until": moment(value.until),
    }
    return _told(told) | {"body": [value.body.start, value.body.end], "text_sha256": value.text_sha256}


def span(value: Span, text: str) -> Shape:
    """A stretch of *text* with its words."""
    return {"start": value.start, "end": value.end, "quote": value.quote(text)}


def note(value: CarriedNote, *, source: str) -> Shape:
    """A note as a Web Annotation on the text in the file *source*, which lies beside it. Nobody is named as its writer.

    Source: W3C Web Annotation Data Model, 3.2.4 (bodies), 3.3.5 (motivation), 4.2.4 and 4.2.5 (selectors).
    """
    anchor = value.anchor
    words: Shape = {
        "type": "TextualBody",
        "value": value.text,
        "format": "text/markdown",
        "purpose": "commenting",
    }
    tags: list[Shape] = [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in value.tags]
    where: Shape = {
        "source": quote(source),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": anchor.exact,
                "prefix": anchor.prefix,
                "suffix": anchor.suffix,
            },
            {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
        ],
    }
    told: Shape = {
        "readahead:trashed": moment(value.trashed),
        "readahead:stands_in": value.stands_in,
    }
    return {
        "id": f"urn:uuid:{value.uuid}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": moment(value.created),
        "modified": moment(value.modified),
        "body": [words, *tags],
        "target": where,
        "readahead:card": key(value.card),
        **_told(told),
    }


def notes(value: CarriedArticle, *, name: str, sources: Mapping[str, str]) -> Shape:
    """The notes on an article, as they stand in the file *name*; *sources* are the files of the texts they stand in.

    Source: W3C Web Annotation Data Model, 5.1.
    """
    items = [note(one, source=sources[one.stands_in]) for one in value.notes]
    page: Shape = {"id": f"{quote(name)}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    head: Shape = {
        "@context": list(CONTEXT),
        "id": quote(name),
        "type": "AnnotationCollection",
        "total": len(items),
    }
    return {**head, "first": page}


def topic(value: CarriedTopic) -> Shape:
    """A topic, one in the trash with how it lay."""
    terms = value.terms
    return {"uuid": value.uuid, "name": terms.name} | _told(
        {
            "under": value.parent,
            "terms": list(terms.terms),
            "excluded": list(terms.excluded),
            "learned": [{"word": word, "weight": weight} for word, weight in terms.learned],
            "suggested": value.suggested,
            "created": moment(value.created),
            "trashed": moment(value.trashed),
            "lay": _removal(value.removal) if value.removal else None,
        }
    )


def subscription(value: CarriedSubscription) -> Shape:
    """A subscription, with what came of its last look."""
    look: Shape = {"at": moment(value.checked)} | _told({"found": value.found, "fault": value.fault})
    return {"uuid": value.uuid, "kind": value.kind.value, "address": value.address} | _told(
        {
            "title": value.title,
            "topic": value.topic,
            "created": moment(value.created),
            "checked": look if value.checked else None,
        }
    )


def memo(value: CarriedMemo) -> Shape:
    """A memo with its sections and lines, and what was taken out of it."""
    header = {name: getattr(value.header, name) for name in value.header.__slots__}
    return {"uuid": value.uuid, "title": value.title} | _told(
        {
            "subtitle": value.subtitle,
            "template": value.template,
            "marking": value.marking,
            "header": _told(header),
            "language": value.language,
            "created": moment(value.created),
            "modified": moment(value.modified),
            "trashed": moment(value.trashed),
            "sections": [_section(one) for one in value.sections],
            "removed_sections": [_section(one) for one in value.removed_sections],
            "removed_lines": [_line(one) for one in value.removed_lines],
            "options": _options(value.options),
            "pictures": [_picture(one) for one in value.pictures],
            "deliveries": [_delivery(one) for one in value.deliveries],
        }
    )


def _options(value: MemoOptions) -> Shape:
    """What of a memo's options differs from the usual."""
    usual = asdict(MemoOptions())
    return {name: held for name, held in asdict(value).items() if held != usual[name]}


def _picture(value: Picture) -> Shape:
    return {"name": value.name, "media": value.media, "base64": base64.b64encode(value.data).decode("ascii")}


def _delivery(value: CarriedDelivery) -> Shape:
    return {
        "uuid": value.uuid,
        "version": value.version,
        "on": value.on.isoformat(),
        "at": moment(value.at),
        "manifest": value.manifest,
    }


def key(value: CardKey) -> Shape:
    """What a card is known by in its article."""
    return {"kind": value.kind, "start": value.start, "end": value.end, "nth": value.nth}


def moment(value: datetime | None) -> str:
    """A moment in ISO 8601, or nothing."""
    return value.isoformat() if value else ""


def _card_at(value: CardAt) -> Shape:
    return {"article": value.article, **key(value.key)}


def _place(value: CarriedPlace, topics: Mapping[str, str]) -> Shape:
    told: Shape = {"name": topics.get(value.topic, ""), "reason": value.reason, "offers": list(value.offers)}
    return {"topic": value.topic, "origin": value.origin} | _told(told)


def _removal(value: Removal) -> Shape:
    places = [
        {"card": _card_at(one.card), "origin": one.origin, "reason": one.reason, "offers": list(one.offers)}
        for one in value.places
    ]
    return {"under": value.parent, "above": list(value.below), "merged_into": value.merged, "cards": places}


def _section(value: CarriedSection) -> Shape:
    told: Shape = {
        "prompt": value.prompt,
        "marking": value.marking,
        "trashed": moment(value.trashed),
        "lines": [_line(one) for one in value.lines],
    }
    head = {
        "uuid": value.uuid,
        "position": value.position,
        "heading": value.heading,
        "block": value.block.value,
    }
    return head | _told(told)


def _line(value: CarriedLine) -> Shape:
    told: Shape = {
        "card": _card_at(value.card) if value.card else None,
        "taken": value.taken,
        "marking": value.marking,
        "section": value.section,
        "trashed": moment(value.trashed),
    }
    return {"uuid": value.uuid, "position": value.position, "text": value.text} | _told(told)


def _attribution(value: Attribution, text: str) -> Shape:
    return _told(
        {
            "who": value.who,
            "title": value.title,
            "source": span(value.source, text) if value.source else None,
            "cue": span(value.cue, text) if value.cue else None,
            "lemma": value.lemma,
            "stance": value.stance,
            "mode": "" if value.mode is Mode.NARRATION else value.mode.value,
            "via": value.via,
            "resolved_from": value.resolved_from,
            "inferred": value.inferred,
        }
    )


def _mentions(value: Card, text: str) -> Shape:
    return {
        "figures": [_figure(one, text) for one in value.figures],
        "dates": [_date(one, text) for one in value.dates],
        "entities": [_entity(one, text) for one in value.entities],
    }


def _figure(value: Figure, text: str) -> Shape:
    upper: Shape = {} if value.upper is None else {"upper": value.upper}
    told: Shape = {
        "qualifier": value.qualifier,
        "counted": value.counted,
        "event": value.event,
        "giver": value.giver,
        "anchor": value.anchor,
    }
    return {"value": value.value, "unit": value.unit} | upper | _told(told) | span(value.span, text)


def _date(value: DateMention, text: str) -> Shape:
    told: Shape = {
        "direction": "" if value.direction is Direction.NONE else value.direction.value,
        "ambiguous": value.ambiguous,
        "alternatives": list(value.alternatives),
        "borrowed": value.borrowed,
    }
    days = {"value": value.value, "earliest": value.earliest.isoformat(), "latest": value.latest.isoformat()}
    return days | _told(told) | span(value.span, text)


def _entity(value: Entity, text: str) -> Shape:
    return (
        {"name": value.name, "kind": value.kind.value}
        | _told({"title": value.title})
        | span(value.span, text)
    )


def _told(fields: Shape) -> Shape:
    """Return *fields* without the empty ones."""
    return {name: value for name, value in fields.items() if value}
