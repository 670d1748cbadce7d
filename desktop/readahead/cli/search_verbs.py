"""The verb that searches everything: articles, cards, notes and memos."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence

from readahead.cli import shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.model.errors import InvalidValue
from readahead.model.found import Found, Hit, Hits
from readahead.model.passage import Span

LIMIT = 20
"""How many of each group are shown, where the person does not say."""

LONGEST = 1_000
"""How many of each group are shown at most."""

QUERY_HELP = "words, “a phrase”, OR, -not, kind: topic: who: outlet: before: after: has:note in:memo"
"""What a query may hold, on one line."""


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of this verb."""
    one = add_verb(verbs, "search", "search articles, cards, notes and memos at once")
    one.add_argument("query", nargs="+", metavar="QUERY", help=QUERY_HELP)
    one.add_argument(
        "--limit",
        type=number,
        default=LIMIT,
        metavar="N",
        help=f"show this many of each ({LIMIT} otherwise, {LONGEST:,} at most)",
    )


def _search(given: argparse.Namespace) -> Answer:
    if not 1 <= given.limit <= LONGEST:
        raise InvalidValue(f"Between 1 and {LONGEST:,} of each can be shown.")
    # behind the blank nothing is the beginning of a word: a terminal is not searched while one types
    query = f"{' '.join(given.query)} "
    with open_desk(given) as desk:
        found = desk.find(query, limit_each=given.limit)
    return Answer("\n".join(_lines(found)), _shape(found))


def _groups(found: Found) -> Mapping[str, Hits]:
    return {
        "articles": found.articles,
        "cards": found.cards,
        "notes": found.notes,
        "memos": found.memos,
    }


def _lines(found: Found) -> Iterator[str]:
    if found.explained:
        yield found.explained
    for name, hits in _groups(found).items():
        if not hits.left_out:
            yield ""
            yield f"{name.capitalize()}: {_counted(hits)}"
            yield from (line for hit in hits.hits for line in _hit(hit))
    if not found.is_complete:
        yield ""
        yield "There was no time to look through everything; ask for something rarer to see all there is."


def _counted(hits: Hits) -> str:
    if not hits.count:
        return "none"
    shown = "" if hits.is_exact and hits.count == len(hits.hits) else f", the first {len(hits.hits)} shown"
    order = "the best first" if hits.is_ranked else "the newest first"
    return f"{hits.count:,}{'' if hits.is_exact else ' or more'}{shown}, {order}"


def _hit(hit: Hit) -> Iterator[str]:
    where = ", ".join(filter(None, [hit.source, str(hit.published or "")]))
    about = f"on card {hit.card}: " if hit.card is not None else ""
    yield f"{hit.number:>7}  {about}{words.short(hit.title, 90)}" + (f" ({where})" if where else "")
    if hit.snippet and hit.snippet != hit.title:
        yield f"         {_marked(hit.snippet, hit.marks)}"


def _marked(text: str, marks: Sequence[Span]) -> str:
    """Return *text* with *marks* between square brackets."""
    parts, at = [], 0
    for mark in marks:
        parts += [text[at : mark.start], "[", text[mark.start : mark.end], "]"]
        at = mark.end
    return "".join([*parts, text[at:]])


def _shape(found: Found) -> shapes.Shape:
    groups = {name: _hits_shape(hits) for name, hits in _groups(found).items()}
    return {"found": groups, "explained": found.explained, "is_complete": found.is_complete}


def _hits_shape(hits: Hits) -> shapes.Shape:
    return {
        "hits": [_hit_shape(hit) for hit in hits.hits],
        "count": hits.count,
        "is_exact": hits.is_exact,
        "is_ranked": hits.is_ranked,
        "left_out": hits.left_out,
    }


def _hit_shape(hit: Hit) -> shapes.Shape:
    return {
        "id": hit.number,
        "title": hit.title,
        "snippet": hit.snippet,
        "title_marks": [_span(mark) for mark in hit.title_marks],
        "marks": [_span(mark) for mark in hit.marks],
        "source": hit.source,
        "published": str(hit.published) if hit.published else None,
        "card": hit.card,
        "kind": hit.kind.value if hit.kind else None,
    }


def _span(mark: Span) -> shapes.Shape:
    return {"start": mark.start, "end": mark.end}


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {"search": _search}
