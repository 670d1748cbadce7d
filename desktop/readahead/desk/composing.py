"""A memo out of cards: which card goes into which section of a template."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice, zip_longest

from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery, FiledCard, Kind, Status
from readahead.model.errors import NotFound
from readahead.model.memo import Block, Memo, MemoId, Section, SectionId, Template, TemplateSection
from readahead.model.topic import TopicId

BLOCKS_FOR: dict[Kind, tuple[Block, ...]] = {
    Kind.EVENT: (Block.POINTS, Block.TIMELINE),
    Kind.POSITION: (Block.POSITIONS, Block.POINTS),
    Kind.QUOTE: (Block.QUOTES, Block.POSITIONS, Block.POINTS),
    Kind.FIGURE: (Block.FIGURES, Block.POINTS),
    Kind.BACKGROUND: (Block.POINTS,),
    Kind.WHY_IT_MATTERS: (Block.WHY_IT_MATTERS, Block.BOTTOM_LINE, Block.POINTS),
}
"""Where a card goes in a memo whose template says nothing of its kind."""


REPEATING = frozenset({Block.TIMELINE, Block.WHO_IS_WHO, Block.COVERAGE})
"""The blocks that show cards in another order, and so may show one that stands elsewhere in the memo."""


def fill(library: Library, memo: MemoId, *, template: Template, topics: Sequence[TopicId]) -> None:
    """Put the cards of *topics* (of all cards when there are none) into the memo's sections.

    A section takes the kinds its template names, up to its limit; a card stands once in the memo, but a part that only
    points at cards may repeat one: a timeline, who is who, the coverage by angle. Its articles take turns, those of other
    origins first, so that the newest does not fill it where others have something to say: see `_by_turns`. What a person
    kept or wrote about goes before all turns.
    """
    cards = _candidates(library, topics)
    used: set[CardId] = set()
    for section, plan in zip(library.memos.get(memo).sections, template.sections, strict=True):
        chosen = _chosen(cards, plan, used=used)
        for card in chosen:
            library.memos.add_entry(
                section.id, card=card.id, text=card.card.headline, taken=card.card.headline
            )
        if plan.block not in REPEATING:
            used.update(card.id for card in chosen)


def replan(library: Library, memo: Memo, *, template: Template) -> None:
    """Give *memo* the sections of *template*, in its order: those it has with their lines, those it lacks empty.

    A section the template does not have keeps its lines, and stands behind the one it stood behind; without lines it goes.
    Sections are the same when their headings are, whatever their case.
    """
    held = {section.heading.casefold(): section for section in memo.sections}
    wanted = {section.heading.casefold() for section in template.sections}
    order: list[SectionId] = []
    for plan in template.sections:
        there = held.get(plan.heading.casefold())
        order.append(
            there.id
            if there is not None
            else library.memos.add_section(memo.id, plan.heading, plan.block, plan.prompt)
        )
    for number, section in enumerate(memo.sections):
        if section.heading.casefold() in wanted:
            continue
        if not section.entries:
            library.memos.remove_section(section.id)
            continue
        before = [one.id for one in memo.sections[:number] if one.id in order]
        order.insert(order.index(before[-1]) + 1 if before else 0, section.id)
    for one in order:
        library.memos.move_section(one)
    library.memos.set_fields(memo.id, template=template.name)


def _chosen(cards: Sequence[FiledCard], plan: TemplateSection, *, used: set[CardId]) -> list[FiledCard]:
    """Return the cards that fill a section: those not *used* before, where it does not repeat them."""
    fitting = _of_kinds(cards, plan)
    match plan.block:
        case Block.TIMELINE:
            return _dated(fitting)[-plan.limit :]
        case Block.WHO_IS_WHO:
            people = [card for card in fitting if card.card.attribution.title]
            return _first_of_each(people, lambda card: card.card.attribution.who.casefold())[: plan.limit]
        case Block.COVERAGE:
            told = _first_of_each(fitting, lambda card: card.topic and (card.topic, card.article))
            return _in_turn(told, lambda card: card.topic, limit=plan.limit, each=_LINES_OF_AN_ANGLE)
        case Block.POINTS:
            each = _EVENTS_A_TURN if set(plan.kinds) == {Kind.EVENT} else 1
            left = _by_turns([card for card in fitting if card.id not in used], each=each)
            chosen = _in_turn(left, lambda card: card.card.kind, limit=plan.limit)
        case _:
            chosen = _by_turns([card for card in fitting if card.id not in used])[: plan.limit]
    taken = {card.id for card in chosen}
    return [card for card in fitting if card.id in taken]


def _by_turns(cards: Sequence[FiledCard], *, each: int = 1) -> list[FiledCard]:
    """Return *cards* in the order in which a section takes them: those a person chose first, then turn by turn.

    In each turn each article gives its next card, or *each* cards, and articles of an origin that has had its turn come after those of
    the others. What copies say in the same words counts once.
    """
    once = _first_of_each(cards, lambda card: card.card.headline.casefold())
    turns: Counter[ArticleId] = Counter()
    articles: dict[str, dict[ArticleId, int]] = {}
    order: dict[CardId, tuple[int, ...]] = {}
    for card in once:
        of_origin = articles.setdefault(_origin(card), {})
        place = of_origin.setdefault(card.article, len(of_origin))
        order[card.id] = (*_unchosen(card), turns[card.article] // each, place)
        turns[card.article] += 1
    return sorted(once, key=lambda card: order[card.id])


def _origin(card: FiledCard) -> str:
    """Return where a card's words come from: the agency its article credits, or the outlet, or the article itself."""
    return (card.agency or card.outlet).casefold() or str(card.article)


_LINES_OF_AN_ANGLE = 3
"""How many articles speak for one topic in the coverage by angle."""

_EVENTS_A_TURN = 2
"""How many events an article gives in a turn: what is new is told by the newest first."""


def _first_of_each(cards: Sequence[FiledCard], of: Callable[[FiledCard], object]) -> list[FiledCard]:
    """Return the first of the *cards* of each person or topic; *of* says whose a card is, empty for nobody's."""
    first: dict[object, FiledCard] = {}
    for card in cards:
        if of(card):
            first.setdefault(of(card), card)
    return list(first.values())


def _in_turn(
    cards: Sequence[FiledCard], of: Callable[[FiledCard], object], *, limit: int, each: int | None = None
) -> list[FiledCard]:
    """Return *limit* of the *cards* in their order, taken in turn from the groups *of* tells, so that none crowds the others out.

    *each* is how many of a group are taken at most.
    """
    groups: dict[object, list[FiledCard]] = {}
    for card in cards:
        groups.setdefault(of(card), []).append(card)
    turns = chain.from_iterable(zip_longest(*(group[:each] for group in groups.values())))
    chosen = {card.id for card in islice((card for card in turns if card), limit)}
    return [card for card in cards if card.id in chosen]


def section_for(memo: Memo, kind: Kind, *, template: Template | None) -> SectionId:
    """Return the section of *memo* a card of *kind* belongs in: the template's own mapping, then BLOCKS_FOR.

    Raises NotFound when the memo has no section at all.
    """
    if template:
        headings = [plan.heading for plan in template.sections if kind in plan.kinds]
        for section in memo.sections:
            if section.heading in headings and section.block not in REPEATING:
                return section.id
    for block in BLOCKS_FOR[kind]:
        for section in memo.sections:
            if section.block is block:
                return section.id
    if not memo.sections:
        raise NotFound("section", memo.title)
    return memo.sections[0].id


def section_named(memo: Memo, name: str) -> Section:
    """Return the section whose heading is *name*, or begins with it, without regard to case; raises NotFound."""
    wanted = name.casefold().strip()
    for is_it in (str.__eq__, str.startswith):
        for section in memo.sections:
            if wanted and is_it(section.heading.casefold(), wanted):
                return section
    raise NotFound("section", name)


def _candidates(library: Library, topics: Iterable[TopicId]) -> list[FiledCard]:
    queries = [CardQuery(topic=topic) for topic in topics] or [CardQuery()]
    cards = [card for query in queries for card in library.cards.list(query)]
    # what a person kept or wrote about comes first; the order within is the library's
    return sorted(cards, key=_unchosen)


def _unchosen(card: FiledCard) -> tuple[bool, bool]:
    return card.status is not Status.KEPT, card.notes == 0


def _dated(cards: Sequence[FiledCard]) -> list[FiledCard]:
    dated = [card for card in cards if any(not when.borrowed for when in card.card.dates)]
    return sorted(dated, key=lambda card: min(when.earliest for when in card.card.dates if not when.borrowed))


def _of_kinds(cards: Sequence[FiledCard], plan: TemplateSection) -> list[FiledCard]:
    return [card for card in cards if card.card.kind in plan.kinds]
