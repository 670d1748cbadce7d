"""Which cards a memo takes, and where it puts them."""

from collections import Counter

import pytest

from readahead.desk.desk import Desk
from readahead.model.card import CardId, CardQuery, FiledCard, Kind
from readahead.model.errors import InvalidValue, NotFound, UnknownTemplate
from readahead.model.memo import Block, Provenance

TEMPLATES = (
    "decision-memo",
    "information-brief",
    "meeting-brief",
    "qa-note",
    "read-ahead",
    "situation-review",
)


def test_each_section_holds_the_kinds_its_template_names_and_no_more_than_its_limit(starter: Desk) -> None:
    for template in starter.templates():
        memo = starter.memo(starter.new_memo(template.label, template=template.name).id)
        for section, plan in zip(memo.sections, template.sections, strict=True):
            kinds = [starter.card(entry.card).filed.card.kind for entry in section.entries if entry.card]
            assert set(kinds) <= set(plan.kinds)
            assert len(kinds) <= plan.limit


REPEATING = {Block.TIMELINE, Block.WHO_IS_WHO, Block.COVERAGE}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_card_stands_once_in_a_memo_but_where_cards_are_shown_in_another_order(
    starter: Desk, template: str
) -> None:
    memo = starter.memo(starter.new_memo("All", template=template).id)
    lines = [entry.card for one in memo.sections if one.block not in REPEATING for entry in one.entries]
    assert len(lines) == len(set(lines)) > 7


def section(starter: Desk, template: str, block: Block) -> list[FiledCard]:
    """The cards of a new memo's section set as *block*."""
    memo = starter.memo(starter.new_memo("One", template=template).id)
    found = next(one for one in memo.sections if one.block is block)
    return [starter.card(entry.card).filed for entry in found.entries if entry.card]


def test_who_is_who_has_each_person_with_an_office_once(starter: Desk) -> None:
    people = [card.card.attribution for card in section(starter, "read-ahead", Block.WHO_IS_WHO)]
    names = [one.who.casefold() for one in people]
    assert all(one.title for one in people)
    assert len(names) == len(set(names)) > 3


def test_the_coverage_by_angle_lets_articles_speak_for_each_topic(starter: Desk) -> None:
    found = section(starter, "situation-review", Block.COVERAGE)
    topics = Counter(card.topic for card in found)
    assert topics.keys() == {topic.id for topic in starter.topics() if topic.cards}
    assert 1 < max(topics.values()) <= 3
    assert len({(card.topic, card.article) for card in found}) == len(found) == 9


def test_no_kind_crowds_the_others_out_of_a_list_of_points(starter: Desk) -> None:
    kinds = Counter(card.card.kind for card in section(starter, "decision-memo", Block.POINTS))
    assert kinds.keys() == set(Kind)
    assert max(kinds.values()) - min(kinds.values()) <= 1


@pytest.mark.parametrize("block", [Block.POSITIONS, Block.FIGURES])
def test_articles_take_turns_in_a_section_other_origins_first(starter: Desk, block: Block) -> None:
    found = section(starter, "situation-review", block)
    articles = Counter(card.article for card in found)
    assert max(articles.values()) == 1
    kinds = {card.card.kind for card in found}
    origins = {card.agency or card.outlet for card in starter.cards() if card.card.kind in kinds}
    assert {card.agency or card.outlet for card in found} == origins
    order = [card.id for card in starter.cards() if card.id in {one.id for one in found}]
    assert [card.id for card in found] == order, "the lines stand in the order of the cards"


def test_one_article_fills_a_section_where_nothing_else_is_said(starter: Desk) -> None:
    topic = next(topic for topic in starter.topics() if topic.name == "Gaza ceasefire")
    memo = starter.memo(starter.new_memo("One", template="situation-review", topics=[topic.id]).id)
    found = next(one for one in memo.sections if one.block is Block.POINTS)
    articles = {starter.card(entry.card).filed.article for entry in found.entries if entry.card}
    assert (len(found.entries), len(articles)) == (5, 1)


def test_what_copies_say_in_the_same_words_stands_once(starter: Desk) -> None:
    said = Counter(card.card.headline.casefold() for card in starter.cards())
    twice = [card for card in starter.cards() if said[card.card.headline.casefold()] > 1]
    assert twice
    # what is kept comes first, so that both copies of a line are asked for
    starter.keep([card.id for card in twice])
    memo = starter.memo(starter.new_memo("All", template="read-ahead").id)
    (background,) = [one for one in memo.sections if one.heading == "Background"]
    lines = [entry.text.casefold() for entry in background.entries]
    assert any(said[line] > 1 for line in lines)
    assert len(lines) == len(set(lines))


def test_a_memo_takes_only_the_topics_it_was_given(starter: Desk) -> None:
    topic = starter.topic_named("Iran")
    memo = starter.memo(starter.new_memo("Iran", topics=[topic.id]).id)
    cards = [entry.card for section in memo.sections for entry in section.entries]
    assert cards and {starter.card(card).filed.topic for card in cards if card} == {topic.id}


def test_a_topic_named_twice_gives_its_cards_once(starter: Desk) -> None:
    topic = starter.topic_named("Iran").id
    once, twice = (starter.memo(starter.new_memo("Iran", topics=[topic] * times).id) for times in (1, 2))
    assert [[entry.card for entry in one.entries] for one in twice.sections] == [
        [entry.card for entry in one.entries] for one in once.sections
    ]


def test_a_card_that_is_not_there_is_said_and_none_is_added(starter: Desk) -> None:
    memo = starter.new_memo("Empty", fill=False).id
    card = starter.cards()[0].id
    with pytest.raises(NotFound, match="card “99999”"):
        starter.add_to_memo(memo, [card, CardId(99999)])
    assert not any(section.entries for section in starter.memo(memo).sections)


def test_a_long_title_does_not_make_a_long_menu(starter: Desk) -> None:
    starter.new_memo("Line one\n" + "long " * 60, fill=False)
    topic = starter.new_topic("word " * 60).id
    starter.move([starter.cards()[0].id], topic)
    assert all(len(act.name) < 70 and "\n" not in act.name for act in starter.history(limit=3))


def test_kept_and_annotated_cards_come_first(starter: Desk) -> None:
    positions = starter.cards(CardQuery(kinds=(Kind.POSITION,)))
    noted, kept = positions[-1], positions[-2]
    starter.annotate(noted.id, "Use this.")
    starter.keep([kept.id])
    memo = starter.memo(starter.new_memo("First").id)
    lines = [
        entry.card
        for section in memo.sections
        if section.block is Block.POSITIONS
        for entry in section.entries
    ]
    assert lines[:2] == [kept.id, noted.id]


def test_a_dismissed_card_is_left_out(starter: Desk) -> None:
    gone = starter.cards(CardQuery(kinds=(Kind.WHY_IT_MATTERS,)))
    starter.dismiss([card.id for card in gone])
    memo = starter.memo(starter.new_memo("Without").id)
    assert {card.id for card in gone}.isdisjoint(entry.card for one in memo.sections for entry in one.entries)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_kind_finds_a_section_in_an_empty_memo(starter: Desk, kind: Kind, template: str) -> None:
    memo = starter.new_memo("Empty", template=template, fill=False).id
    card = starter.cards(CardQuery(kinds=(kind,)))[0]
    starter.add_to_memo(memo, [card.id])
    lines = [entry for section in starter.memo(memo).sections for entry in section.entries]
    assert [(entry.card, entry.text, entry.provenance) for entry in lines] == [
        (card.id, card.card.headline, Provenance.VERBATIM)
    ]


def test_a_changed_line_is_marked_as_edited_and_an_own_line_as_own(starter: Desk) -> None:
    memo = starter.new_memo("Edited", fill=False).id
    starter.add_to_memo(memo, [starter.cards()[0].id])
    section = next(one for one in starter.memo(memo).sections if one.entries)
    starter.edit_entry(section.entries[0].id, "Shorter.")
    starter.add_text(section.id, "My own *view*.")
    changed = next(one for one in starter.memo(memo).sections if one.id == section.id)
    assert [entry.provenance for entry in changed.entries] == [Provenance.EDITED, Provenance.OWN]


def test_sections_are_named_by_how_they_begin(starter: Desk) -> None:
    memo = starter.memo(starter.new_memo("Named", fill=False).id)
    heading = memo.sections[-1].heading
    assert starter.section_named(memo.id, heading[:4].upper()) == memo.sections[-1].id
    with pytest.raises(NotFound):
        starter.section_named(memo.id, "no such section")


def test_a_memo_needs_a_title_and_a_template_that_exists(desk: Desk) -> None:
    with pytest.raises(InvalidValue):
        desk.new_memo("   ")
    with pytest.raises(UnknownTemplate):
        desk.new_memo("Brief", template="poem")
    assert desk.memos() == ()
