"""Topics: learned from moves, put under one another, merged and split; what a person placed is never moved."""

from datetime import date

import pytest

from readahead.desk.desk import Desk, Given
from readahead.model.card import CardQuery
from readahead.model.errors import InvalidValue
from readahead.model.topic import TopicId

DREDGING = [
    "The harbour board said the dredger would clear {place} by May.",
    "Silt has closed {place} to large ships, the pilots said.",
    "The dredger left {place} on Monday after engine trouble, its owner said.",
    "Engineers said that silt at {place} was two metres deep.",
]

FARES = ["The company said fares would rise by 9 percent.", "Passengers said the fares were unfair."]


def take_in(desk: Desk, sentences: list[str], number: int, place: str = "the quay") -> None:
    text = f"Report {number} from the port\n\n" + " ".join(each.format(place=place) for each in sentences)
    desk.take_in_text(text, given=Given(published=date(2026, 3, 2), outlet=f"Exercise Post {number}"))


def headlines(desk: Desk, topic: TopicId | None) -> list[str]:
    query = CardQuery(topic=topic) if topic else CardQuery(inbox=True)
    return [filed.card.headline for filed in desk.cards(query)]


def test_what_a_person_moves_teaches_words_that_sort_the_next_import(desk: Desk) -> None:
    works = desk.new_topic("Harbour works").id
    fares = desk.new_topic("Ferry fares").id
    take_in(desk, DREDGING, 1)
    take_in(
        desk, ["The company said fares would rise by 9 percent.", "Passengers said the fares were unfair."], 2
    )
    dredging = [filed.id for filed in desk.cards() if "Report 1" in filed.article_name]
    desk.move(dredging, works)
    desk.move([filed.id for filed in desk.cards() if "Report 2" in filed.article_name], fares)
    take_in(desk, ["Silt had stopped the dredger again, the harbour board said."], 3)
    new = [filed for filed in desk.cards() if "Report 3" in filed.article_name]
    assert [filed.topic for filed in new] == [works]
    assert "from 4 moves" in new[0].topic_reason and "silt" in new[0].topic_reason.lower()
    learned = {word.lower() for word, _ in desk.topic_named("Harbour works").terms.learned}
    assert learned >= {"silt", "dredger"}


def test_sorting_again_takes_what_was_learned_and_leaves_what_a_person_placed(desk: Desk) -> None:
    works = desk.new_topic("Harbour works").id
    other = desk.new_topic("Other").id
    for number, (sentences, place) in enumerate(
        [(DREDGING, "the quay"), (DREDGING, "the basin"), (FARES, ""), (FARES, ""), (DREDGING, "the lock")]
    ):
        take_in(desk, sentences, number, place)
    by_report = [
        [filed.id for filed in desk.cards() if f"Report {number}" in filed.article_name]
        for number in range(5)
    ]
    quay, basin, fares, more_fares, lock = by_report
    desk.move([*quay, *basin, *fares[:1]], works)
    desk.move([*fares[1:], *more_fares], other)
    changes = desk.sort_again()
    assert {filed.topic for filed in desk.cards_by_id(lock)} == {works}
    assert desk.cards_by_id(fares)[0].topic == works
    assert changes.cards == set(lock)
    desk.undo()
    assert {filed.topic for filed in desk.cards_by_id(lock)} == {None}


def test_a_topic_under_another_takes_what_both_draw(desk: Desk) -> None:
    port = desk.new_topic("Port", terms=["harbour"]).id
    silt = desk.new_topic("Silt", terms=["silt", "harbour"]).id
    take_in(desk, ["Silt closed the harbour, the pilots said.", "The harbour board said it would meet."], 1)
    assert "Silt closed the harbour" in headlines(desk, silt)
    desk.nest_topic(silt, port)
    take_in(
        desk,
        ["The harbour has too much silt, the board said.", "A new harbour master was named on Monday."],
        2,
    )
    assert {"The harbour has too much silt"} <= set(headlines(desk, silt))
    # what lies under a topic is found with it
    assert set(headlines(desk, silt)) <= set(headlines(desk, port))
    with pytest.raises(InvalidValue, match="cannot lie under"):
        desk.nest_topic(port, silt)


def test_merged_topics_keep_cards_terms_and_what_a_person_placed(desk: Desk) -> None:
    silt = desk.new_topic("Silt", terms=["silt"]).id
    dredger = desk.new_topic("Dredger", terms=["dredger"]).id
    take_in(desk, DREDGING, 1)
    placed = desk.cards(CardQuery(inbox=True)) or desk.cards(CardQuery(topic=dredger))
    desk.move([placed[0].id], dredger)
    both = set(headlines(desk, silt)) | set(headlines(desk, dredger))
    desk.merge_topics([dredger], silt)
    assert [topic.name for topic in desk.topics()] == ["Silt"]
    assert set(headlines(desk, silt)) == both
    assert set(desk.topic_named("Silt").terms.terms) == {"silt", "dredger"}
    assert desk.cards_by_id([placed[0].id])[0].placed_by_hand
    desk.undo()
    assert [topic.name for topic in desk.topics()] == ["Dredger", "Silt"]


def test_a_split_takes_the_cards_its_terms_draw_and_those_a_person_names(desk: Desk) -> None:
    port = desk.new_topic("Port", terms=["quay", "harbour"]).id
    take_in(desk, DREDGING, 1)
    held = desk.cards(CardQuery(topic=port))
    by_hand = next(filed for filed in held if "Silt" not in filed.card.headline)
    made = desk.split_topic(port, "Silt", terms=["silt"], cards=[by_hand.id])
    assert by_hand.card.headline in headlines(desk, made.id)
    assert any("ilt" in headline for headline in headlines(desk, made.id))
    assert desk.topic_named("Silt").parent == port
    again = {filed.id: filed.topic for filed in desk.cards()}
    desk.sort_again()
    assert {filed.id: filed.topic for filed in desk.cards()} == again
    with pytest.raises(InvalidValue, match="needs some cards"):
        desk.split_topic(port, "Empty")


def test_a_topic_proposes_how_it_may_be_split(starter: Desk) -> None:
    biggest = max(starter.topics(), key=lambda topic: topic.cards)
    for proposal in starter.splits(biggest.id):
        held = starter.cards_by_id(list(proposal.cards))  # type: ignore[misc]
        assert len(held) == len(proposal.cards) > 1
        assert {filed.topic for filed in held} == {biggest.id}
