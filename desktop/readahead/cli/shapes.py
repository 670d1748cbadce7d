"""From values to JSON: the shapes that `--json` prints and `readahead help json` describes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from readahead.desk.reports import ImportReport, Named, ReadArticle, Refusal
from readahead.model.annotation import Annotation
from readahead.model.article import Article, ArticleSummary
from readahead.model.card import (
    Attribution,
    Card,
    DateMention,
    Entity,
    Figure,
    FiledCard,
    Placement,
    Uncarded,
)
from readahead.model.changes import Changes
from readahead.model.history import Act
from readahead.model.memo import Memo, MemoSummary
from readahead.model.passage import Span
from readahead.model.relation import Relation, Story
from readahead.model.topic import Suggestion, Topic

Shape = dict[str, object]


def read_article(read: ReadArticle) -> Shape:
    """An article read without a library: its fields, "cards" and "uncarded"."""
    text = read.article.text
    cards: list[Shape] = [
        {
            **card(one, text, number=number, placement=placement),
            "relations": [
                {"card": other + 1, "kind": kind.value, "because": because}
                for other, kind, because in read.relations.get(number - 1, ())
            ],
        }
        for number, (one, placement) in enumerate(
            zip(read.reading.cards, read.placements, strict=True), start=1
        )
    ]
    return {
        **article(read.article, number=None),
        "cards": cards,
        "uncarded": [uncarded(one, text) for one in read.reading.uncarded],
        "suggested_topics": [
            {**suggestion(one), "cards": [index + 1 for index in one.cards]} for one in read.suggestions
        ],
    }


def refusal(refused: Refusal) -> Shape:
    """A source that gave no article."""
    return {"source": refused.source, "sentence": refused.sentence}


def article(value: Article, *, number: int | None) -> Shape:
    """One article with its text; *number* is its number in the library."""
    return {
        "id": number,
        "sha256": value.text_sha256,
        "name": value.name,
        "title": value.title,
        "outlet": value.outlet,
        "agency": value.agency,
        "source": value.source,
        "byline": value.byline,
        "dateline": value.dateline,
        "published": _day(value.published),
        "language": value.language,
        "address": value.address,
        "file_name": value.file_name,
        "exercise": value.exercise,
        "origins": {field.value: origin.value for field, origin in value.origins},
        "body": {"start": value.body.start, "end": value.body.end},
        "text": value.text,
    }


def article_summary(value: ArticleSummary) -> Shape:
    """One row of the list of articles."""
    return {
        "id": value.id,
        "name": value.name,
        "outlet": value.outlet,
        "agency": value.agency,
        "source": value.source,
        "published": _day(value.published),
        "imported_at": value.imported_at.isoformat(),
        "exercise": value.exercise,
        "cards": value.cards,
        "copies": value.copies,
    }


def filed_card(
    value: FiledCard, text: str, notes: Iterable[Annotation] = (), *, relations: Iterable[Relation] = ()
) -> Shape:
    """A card of a library; *text* is its article's, or the earlier one that an orphan stands in."""
    placement = Placement(value.topic_name, value.topic_reason, value.offers)
    shape = card(value.card, text, number=value.id, placement=placement)
    return {
        **shape,
        "article": value.article,
        "article_name": value.article_name,
        "placed_by_hand": value.placed_by_hand,
        "status": value.status.value,
        "is_orphan": value.is_orphan,
        "memos": list(value.memos),
        "annotations": [annotation(note) for note in notes],
        "relations": [relation(one) for one in relations],
    }


def card(value: Card, text: str, *, number: int, placement: Placement) -> Shape:
    """A card as the engine made it, with where it was put."""
    return {
        "id": number,
        "kind": value.kind.value,
        "headline": value.headline,
        "topic": placement.topic or None,
        "topic_reason": placement.reason,
        "topic_offers": list(placement.offers),
        "article": None,
        "passages": [
            {"start": one.start, "end": one.end, "role": one.role.value, "quote": one.quote(text)}
            for one in value.passages
        ],
        "attribution": attribution(value.attribution, text),
        "figures": [figure(one, text) for one in value.figures],
        "dates": [date_mention(one, text) for one in value.dates],
        "entities": [entity(one, text) for one in value.entities],
        "rule": value.rule,
        "engine": value.engine,
        "status": "new",
        "annotations": [],
        "relations": [],
    }


def relation(value: Relation) -> Shape:
    """Another card and how it bears on the one it is told of."""
    return {"card": value.card, "kind": value.kind.value, "because": value.because}


def story(value: Story) -> Shape:
    """The articles that carry one text; the first is the one that was asked about."""
    return {
        "counted": value.counted,
        "outlets": list(value.outlets),
        "origins": list(value.origins),
        "copies": [article_summary(one) for one in value.articles[1:]],
        "related": [{**article_summary(one.article), "share": round(one.share, 2)} for one in value.related],
    }


def suggestion(value: Suggestion) -> Shape:
    """A topic that cards propose."""
    return {
        "name": value.name,
        "terms": list(value.terms),
        "because": value.because,
        "cards": list(value.cards),
    }


def attribution(value: Attribution, text: str) -> Shape:
    """Who said it and how; source and cue are spans or null."""
    return {
        "who": value.who,
        "title": value.title,
        "source": None if value.source is None else _span(value.source, text),
        "cue": None if value.cue is None else {**_span(value.cue, text), "lemma": value.lemma},
        "stance": value.stance,
        "mode": value.mode.value,
        "via": value.via,
        "resolved_from": value.resolved_from,
        "inferred": value.inferred,
    }


def figure(value: Figure, text: str) -> Shape:
    """A number and what it counts."""
    return {
        "value": _number(value.value),
        "upper": None if value.upper is None else _number(value.upper),
        "qualifier": value.qualifier,
        "unit": value.unit,
        "counted": value.counted,
        "event": value.event,
        "giver": value.giver,
        "anchor": value.anchor,
        **_span(value.span, text),
    }


def date_mention(value: DateMention, text: str) -> Shape:
    """A date with its first and last day."""
    return {
        "value": value.value,
        "earliest": value.earliest.isoformat(),
        "latest": value.latest.isoformat(),
        "ambiguous": value.ambiguous,
        "alternatives": list(value.alternatives),
        "direction": value.direction.value,
        "borrowed": value.borrowed,
        **_span(value.span, text),
    }


def entity(value: Entity, text: str) -> Shape:
    """A name."""
    return {
        "name": value.name,
        "kind": value.kind.value,
        "title": value.title,
        **_span(value.span, text),
    }


def uncarded(value: Uncarded, text: str) -> Shape:
    """A sentence that gave no card."""
    return {**_span(value.span, text), "reason": value.reason}


def topic(value: Topic) -> Shape:
    """A topic."""
    return {
        "id": value.id,
        "uuid": value.uuid,
        "name": value.name,
        "parent": value.parent,
        "terms": list(value.terms.terms),
        "excluded": list(value.terms.excluded),
        "learned": [{"word": word, "weight": weight} for word, weight in value.terms.learned],
        "moves": value.terms.moves,
        "suggested": value.suggested,
        "cards": value.cards,
        "new": value.new,
    }


def annotation(value: Annotation) -> Shape:
    """A note with its W3C selectors."""
    return {
        "id": value.id,
        "uuid": value.uuid,
        "card": value.card,
        "article": value.article,
        "text": value.text,
        "tags": list(value.tags),
        "start": value.anchor.span.start,
        "end": value.anchor.span.end,
        "exact": value.anchor.exact,
        "prefix": value.anchor.prefix,
        "suffix": value.anchor.suffix,
        "created": value.created.isoformat(),
        "modified": value.modified.isoformat(),
    }


def memo_summary(value: MemoSummary) -> Shape:
    """One row of the list of memos."""
    return {
        "id": value.id,
        "title": value.title,
        "template": value.template,
        "marking": value.marking,
        "entries": value.entries,
        "modified": value.modified.isoformat(),
    }


def memo(value: Memo) -> Shape:
    """A memo with its sections and lines."""
    return {
        "id": value.id,
        "uuid": value.uuid,
        "title": value.title,
        "subtitle": value.subtitle,
        "template": value.template,
        "marking": value.marking,
        "options": {field.name: getattr(value.options, field.name) for field in fields(value.options)},
        "header": {field.name: getattr(value.header, field.name) for field in fields(value.header)},
        "sections": [
            {
                "id": section.id,
                "heading": section.heading,
                "block": section.block.value,
                "marking": section.marking,
                "prompt": section.prompt,
                "entries": [
                    {
                        "id": entry.id,
                        "card": entry.card,
                        "text": entry.text,
                        "provenance": entry.provenance.value,
                        "marking": entry.marking,
                    }
                    for entry in section.entries
                ],
            }
            for section in value.sections
        ],
        "created": value.created.isoformat(),
        "modified": value.modified.isoformat(),
    }


def act(value: Act) -> Shape:
    """One thing that was done."""
    return {"id": value.id, "name": value.name, "at": value.at.isoformat(), "undone": value.undone}


def changes(value: Changes) -> Shape:
    """The numbers of what an act touched, by noun."""
    return {field.name: sorted(getattr(value, field.name)) for field in fields(value) if field.name != "act"}


def import_report(report: ImportReport) -> Shape:
    """What an import did."""
    return {
        "imported": [
            {
                "source": item.source,
                "outcome": item.outcome.value,
                "article": item.article,
                "name": item.name,
                "cards": item.cards,
                "sentence": item.sentence,
                "needs_date": item.needs_date,
                "structure_only": item.structure_only,
                "is_stub": item.is_stub,
                "changed_since": item.changed_since,
            }
            for item in report.items
        ],
        "proposed_topics": list(report.proposed),
        "passed_over": {
            "count": report.passed.count,
            "kinds": dict(report.passed.kinds),
            "no_list": _named(report.passed.lists),
            "no_file": _named(report.passed.odd),
        },
        "changes": changes(report.changes),
    }


def _named(value: Named) -> Shape:
    return {"count": value.count, "names": list(value.names)}


def by_card(notes: Sequence[Annotation]) -> Mapping[int, list[Annotation]]:
    """Return the notes of each card, oldest first."""
    found: dict[int, list[Annotation]] = {}
    for note in sorted(notes, key=lambda note: note.created):
        found.setdefault(note.card, []).append(note)
    return found


def _span(span: Span, text: str) -> Shape:
    return {"start": span.start, "end": span.end, "quote": span.quote(text)}


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _day(day: object) -> str | None:
    return None if day is None else str(day)
