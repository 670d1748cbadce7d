"""Makes articles with cards, any number of them and the same every time: nothing in them is real.

Eight cards an article, of the lengths and in the proportions of what the engine reads out of real articles. They are made one by
one, so that memory stays small however many are asked for.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from invented import AGENCIES, TITLES, VERBS, Ranked, World, world

from readahead.model.article import Article, Field, Origin
from readahead.model.card import (
    Attribution,
    Card,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Kind,
    Mode,
    Reading,
    Uncarded,
)
from readahead.model.passage import Passage, Role, Span

EACH = (5, 11, 8, 6, 10, 7, 9, 8)
"""Cards of one article after the other: eight on the average."""

COPIED = 20
"""One article in so many is another outlet's copy of the one before it."""

NEWEST = date(2026, 6, 30)
DAYS = 3_650
MARKS, COMMON = 24, 2
"""Marks of an article of this length, and how many of them are of stretches of words that stand in very many."""

_COMMON_MARKS = tuple(random.Random("common stretches").getrandbits(60) for _ in range(200))
KINDS = Ranked(tuple(Kind), (0.14, 0.50, 0.61, 0.85, 0.98, 1.0))
RULES = {
    Kind.EVENT: "event-verb",
    Kind.POSITION: "said-clause",
    Kind.QUOTE: "quote-then-speaker",
    Kind.FIGURE: "counted-figure",
    Kind.BACKGROUND: "late-background",
    Kind.WHY_IT_MATTERS: "label-why-it-matters",
}
STATED = tuple(
    (field, Origin.STATED)
    for field in (Field.TITLE, Field.OUTLET, Field.BYLINE, Field.DATELINE, Field.ADDRESS, Field.PUBLISHED)
)
COUNTED = (
    ("people", "killed"),
    ("people", "displaced"),
    ("homes", "destroyed"),
    ("workers", ""),
    ("trucks", ""),
)
ENGINE = "2"


@dataclass(frozen=True, slots=True)
class Generated:
    """An article with the cards read out of it and the bytes it came from.

    places gives for each card the index of its topic in the world, or None for the inbox, with the reason and offers.
    """

    article: Article
    reading: Reading
    raw: bytes
    places: tuple[tuple[int | None, str, tuple[str, ...]], ...]


class Writer:
    """Writes one text from its start, knowing where each piece of it stands."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0

    def add(self, piece: str) -> Span:
        start = self.length
        self.pieces.append(piece)
        self.length = start + len(piece)
        return Span(start, self.length)


def invented(cards: int, *, of: World | None = None, seed: int = 1) -> Iterator[Generated]:
    """Yield articles that hold *cards* cards between them."""
    known = of or world(seed)
    number = 0
    while cards > 0:
        count = min(cards, EACH[number % len(EACH)])
        yield one(known, number, count, seed=seed)
        cards -= count
        number += 1


def one(known: World, number: int, cards: int, *, seed: int = 1) -> Generated:
    """Return the article of this *number*: it depends on nothing else that is made."""
    own = random.Random(f"article {seed} {number}")
    is_copy = number % COPIED == COPIED - 1
    story = random.Random(f"story {seed} {number - is_copy}")
    outlet = known.outlets.one(own)
    agency = own.choice(AGENCIES) if own.random() < 0.25 else ""
    published = NEWEST - timedelta(days=int(DAYS * own.random()))
    place = known.places.one(story)
    title = " ".join([known.people.one(own), *known.words.some(own, own.randint(5, 10))])
    writer = Writer()
    writer.add(f"{title}\n\n{place.upper()} - ")
    body = writer.length - len(place) - 3
    via = f"{outlet}, citing {agency}" if agency else outlet
    made = []
    for at in range(cards):
        if at:
            writer.add("\n\n" if at % 3 == 0 else " ")
        made.append(_card(writer, known, story, published=published, via=via))
    uncarded = tuple(Uncarded(_unread(writer, known, story), "no claim found") for _ in range(cards // 5))
    text = "".join(writer.pieces)
    slug = title.lower().replace(" ", "-")
    article = Article(
        text=text,
        body=Span(body, len(text)),
        title=title,
        outlet=outlet,
        agency=agency,
        byline=f"By {known.people.one(own)}" if own.random() < 0.5 else "",
        dateline=place,
        published=published,
        address=f"https://www.{outlet.lower().replace(' ', '')}.example/{published:%Y/%m}/{slug[:16]}",
        file_name=f"{published}-{slug[:24]}.md",
        exercise=True,
        origins=STATED,
    )
    finished = tuple(make(text) for make in made)
    return Generated(
        article,
        Reading(finished, uncarded, _marks(story, own)),
        _raw(article),
        tuple(_places(known, own, cards)),
    )


def _card(writer: Writer, known: World, chance: random.Random, *, published: date, via: str):
    """Write one sentence and return what makes its card once the text is whole."""
    kind = _kind(chance)
    if kind is Kind.QUOTE:
        writer.add("“")
    start = writer.length
    entities = [_entity(writer, known, chance)] if chance.random() < 0.75 else []
    _words(writer, known, chance, chance.randint(3, 11), gap=bool(entities))
    figures = [_figure(writer, chance)] if kind is Kind.FIGURE or chance.random() < 0.06 else []
    dates = [_date(writer, chance, published)] if chance.random() < 0.4 else []
    _words(writer, known, chance, chance.randint(3, 10), gap=True)
    if chance.random() < 0.5:
        writer.add(" ")
        entities.append(_entity(writer, known, chance))
    content = Span(start, writer.length)
    passages = [Passage(content)]
    attribution = Attribution(via=via)
    if kind in (Kind.POSITION, Kind.QUOTE) or chance.random() < 0.15:
        attribution, more = _said(writer, known, chance, is_quote=kind is Kind.QUOTE, via=via)
        passages += more
    writer.add(".")

    def make(text: str) -> Card:
        words = content.quote(text)
        headline = words if len(words) <= 88 else words[:87].rsplit(" ", 1)[0] + "…"
        return Card(
            kind=kind,
            headline=headline[0].upper() + headline[1:],
            passages=tuple(passages),
            attribution=attribution,
            figures=tuple(figures),
            dates=tuple(dates),
            entities=tuple(entities),
            rule=RULES[kind],
            engine=ENGINE,
            keys=_keys(chance, attribution, figures, words),
        )

    return make


def _kind(chance: random.Random) -> Kind:
    # in the order of Kind: event, position, quote, figure, background, why it matters
    drawn = chance.random()
    return next(kind for kind, share in zip(KINDS.things, KINDS.weights, strict=True) if drawn < share)


def _words(writer: Writer, known: World, chance: random.Random, count: int, *, gap: bool) -> Span:
    return writer.add((" " if gap else "") + " ".join(known.words.some(chance, count)))


def _entity(writer: Writer, known: World, chance: random.Random) -> Entity:
    drawn = chance.random()
    if drawn < 0.5:
        name = known.places.one(chance)
        return Entity(writer.add(name), name, EntityKind.PLACE)
    if drawn < 0.75:
        name = known.bodies.one(chance)
        return Entity(writer.add(name), name, EntityKind.ORGANISATION)
    name = known.people.one(chance)
    # mostly called by the family name alone
    printed = name if chance.random() < 0.4 else name.split()[-1]
    return Entity(writer.add(printed), name, EntityKind.PERSON, title=chance.choice(TITLES))


def _figure(writer: Writer, chance: random.Random) -> Figure:
    counted, event = chance.choice(COUNTED)
    value = round(10 ** (1 + 4 * chance.random()))
    qualifier = "more than" if chance.random() < 0.3 else ""
    writer.add(" ")
    span = writer.add(f"{qualifier} {value:,}".strip())
    writer.add(f" {counted} {event}".rstrip())
    return Figure(span, float(value), qualifier=qualifier, counted=counted, event=event)


def _date(writer: Writer, chance: random.Random, published: date) -> DateMention:
    when = published + timedelta(days=int(120 * chance.random()) - 90)
    direction = Direction.PAST if when < published else Direction.FUTURE
    if chance.random() < 0.6:
        writer.add(" on ")
        return DateMention(writer.add(f"{when.day} {when:%B}"), when.isoformat(), when, when, direction)
    writer.add(" in ")
    first = when.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return DateMention(writer.add(f"{when:%B}"), f"{when:%Y-%m}", first, last, direction)


def _said(
    writer: Writer, known: World, chance: random.Random, *, is_quote: bool, via: str
) -> tuple[Attribution, list[Passage]]:
    writer.add(",” " if is_quote else ", ")
    who, title = known.people.one(chance), chance.choice(TITLES)
    printed = f"{title} {who}".strip() if chance.random() < 0.6 else who.split()[-1]
    source = writer.add(printed)
    writer.add(" ")
    verb, lemma, stance = chance.choice(VERBS)
    cue = writer.add(verb)
    mode = Mode.DIRECT if is_quote else Mode.INDIRECT
    attribution = Attribution(who, title, source, cue, lemma, stance, mode, via)
    return attribution, [Passage(source, Role.SOURCE), Passage(cue, Role.CUE)]


def _keys(
    chance: random.Random, attribution: Attribution, figures: list[Figure], words: str
) -> tuple[str, ...]:
    told = words.split()
    found = [f"{figure.event} {figure.counted} @ {chance.choice(told).lower()}" for figure in figures]
    if attribution.who:
        who = attribution.who.split()[-1].lower()
        found += [f"{who}: {word.lower()[:9]}" for word in chance.sample(told, min(2, len(told)))]
    return tuple(dict.fromkeys(found))


def _unread(writer: Writer, known: World, chance: random.Random) -> Span:
    writer.add(" ")
    span = _words(writer, known, chance, chance.randint(6, 14), gap=False)
    writer.add(".")
    return span


def _marks(story: random.Random, own: random.Random) -> tuple[int, ...]:
    held = {story.getrandbits(60) for _ in range(MARKS - COMMON)}
    return tuple(sorted({*held, *(_COMMON_MARKS[own.randrange(len(_COMMON_MARKS))] for _ in range(COMMON))}))


def _raw(article: Article) -> bytes:
    front = (
        f"---\ntitle: {article.title}\noutlet: {article.source}\nbyline: {article.byline}\n"
        f"date: {article.published}\naddress: {article.address}\nlanguage: en\nexercise: true\n---\n\n"
    )
    return (front + article.text).encode()


def _places(
    known: World, own: random.Random, cards: int
) -> Iterator[tuple[int | None, str, tuple[str, ...]]]:
    main = _index(known, own)
    for _ in range(cards):
        drawn = own.random()
        topic = None if drawn < 0.12 else main if drawn < 0.85 else _index(known, own)
        if topic is None:
            yield None, "", tuple(known.topics.some(own, own.randint(0, 2)))
            continue
        place, word = known.topics.things[topic].split()
        offers = (known.topics.things[_index(known, own)],) if own.random() < 0.6 else ()
        yield topic, f"{place} +3, {word} +{own.randint(1, 3)}", offers


def _index(known: World, own: random.Random) -> int:
    return known.topics.things.index(known.topics.one(own))
