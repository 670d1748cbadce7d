"""Cards are listed as asked for, placed with a reason, and never moved again by the program once a person did."""

from datetime import date

import pytest

from readahead.model.card import CardQuery, Kind, Status
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import Block


def topics_of(library, cards):
    return [filed.topic_name for filed in library.cards.many(cards)]


def test_cards_come_into_the_inbox_in_order_of_the_text(library, take_in):
    article, cards = take_in(library)
    listed = library.cards.of_article(article)
    assert [filed.id for filed in listed] == list(cards)
    assert [filed.topic for filed in listed] == [None] * 4
    assert {(filed.topic_name, filed.placed_by_hand, filed.status) for filed in listed} == {
        ("", False, Status.NEW)
    }
    assert library.cards.count(CardQuery(inbox=True)) == 4


def test_a_card_shows_where_it_comes_from(library, take_in):
    article, (first, *_) = take_in(library)
    filed = library.cards.get(first)
    assert (filed.article, filed.article_name, filed.outlet, filed.agency, filed.published, filed.exercise) == (
        article, "River talks stall", "The Halm Courier", "Exercise Wire", date(2025, 12, 28), True,
    )  # fmt: skip
    detail = library.cards.detail(first)
    assert detail.text[filed.card.anchor.start : filed.card.anchor.end] == filed.card.headline
    (cited,) = library.cards.cited([first])
    assert (cited.published, cited.article_title, cited.topic) == ("2025-12-28", "River talks stall", "")


def test_the_newest_article_comes_first_and_the_undated_last(library, take_in):
    middle, _ = take_in(library, 1)
    undated, _ = take_in(library, 2, published=None)
    newest, _ = take_in(library, 3, published=date(2026, 1, 1))
    listed = library.cards.list(CardQuery())
    assert [filed.article for filed in listed[::4]] == [newest, middle, undated]
    assert [article.id for article in library.articles.list()] == [newest, middle, undated]
    library.articles.edit(undated, published=date(2027, 1, 1))
    assert library.cards.list(CardQuery(), limit=1)[0].article == undated
    assert library.cards.list(CardQuery(inbox=True), limit=1)[0].article == undated


def test_numbers_come_as_an_array_and_cards_in_any_order(library, take_in):
    _, cards = take_in(library)
    ids = library.cards.ids(CardQuery())
    assert (ids.typecode, ids.tolist()) == ("q", list(cards))
    wanted = [cards[2], 999, cards[0]]
    assert [filed.id for filed in library.cards.many(wanted)] == [cards[2], cards[0]]
    assert library.cards.many([]) == ()
    with pytest.raises(NotFound, match="no card “999”"):
        library.cards.get(999)


def test_kinds_are_counted_whatever_kinds_are_asked_for(library, take_in):
    take_in(library, 1)
    _, cards = take_in(library, 2)
    library.cards.set_status(cards[:1], Status.DISMISSED)
    query = CardQuery(kinds=(Kind.QUOTE, Kind.EVENT))
    assert library.cards.count(query) == 2
    assert library.cards.kinds(query) == {Kind.POSITION: 1, Kind.QUOTE: 2, Kind.FIGURE: 2, Kind.BACKGROUND: 2}


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (CardQuery(new=True), [2, 3]),
        (CardQuery(dismissed=True), [0, 1, 2, 3]),
        (CardQuery(status=Status.DISMISSED), [0]),
        (CardQuery(status=Status.KEPT), [1]),
        (CardQuery(), [1, 2, 3]),
        (CardQuery(annotated=True), []),
        (CardQuery(new=True, kinds=(Kind.QUOTE,)), [2]),
        (CardQuery(inbox=True, new=True), [2, 3]),
    ],
)
def test_cards_are_listed_by_what_was_done_with_them(library, take_in, asked, wanted):
    _, cards = take_in(library)
    library.cards.set_status(cards[:1], Status.DISMISSED)
    library.cards.set_status(cards[1:2], Status.KEPT)
    assert [cards.index(filed.id) for filed in library.cards.list(asked)] == wanted
    assert library.cards.count(asked) == len(wanted)


def test_a_topic_counts_its_cards_without_the_dismissed(library, take_in):
    _, cards = take_in(library)
    topic = library.topics.add("Water")
    library.cards.place(cards[:3], topic, reason="water +3", by_hand=False, offers=["Fire", "Earth"])
    library.cards.set_status(cards[:1], Status.KEPT)
    library.cards.set_status(cards[1:2], Status.DISMISSED)
    assert (library.topics.get(topic).cards, library.topics.get(topic).new) == (2, 1)
    filed = library.cards.list(CardQuery(topic=topic))[0]
    assert (filed.topic, filed.topic_name, filed.topic_reason) == (topic, "Water", "water +3")
    assert filed.offers == ("Fire", "Earth")


def test_a_card_placed_by_hand_is_never_moved_by_the_program(library, take_in):
    _, cards = take_in(library)
    water, fire = library.topics.add("Water"), library.topics.add("Fire")
    library.cards.place(cards[:1], water, reason="moved", by_hand=True)
    library.cards.place(cards[1:2], None, reason="moved", by_hand=True)
    library.cards.place(cards, fire, reason="fire +3", by_hand=False)
    assert topics_of(library, cards) == ["Water", "", "Fire", "Fire"]
    assert [filed.placed_by_hand for filed in library.cards.many(cards)] == [True, True, False, False]
    assert library.topics.get(water).terms.moves == 1


def test_the_program_does_not_put_a_card_back_where_a_person_took_it_away(library, take_in):
    _, cards = take_in(library)
    water, fire = library.topics.add("Water"), library.topics.add("Fire")
    library.cards.place(cards, water, reason="water +3", by_hand=False)
    library.cards.place(cards[:2], fire, reason="moved", by_hand=True)
    library.topics.remove(fire)
    assert topics_of(library, cards) == ["", "", "Water", "Water"]
    assert library.cards.get(cards[0]).topic_reason == "“Fire” was removed"
    library.cards.place(cards, water, reason="water +3", by_hand=False)
    assert topics_of(library, cards) == ["", "", "Water", "Water"]
    library.cards.place(cards[:1], water, reason="moved", by_hand=True)
    assert topics_of(library, cards) == ["Water", "", "Water", "Water"]
    assert library.topics.get(water).cards == 3


def test_placing_a_card_by_hand_where_it_is_makes_it_stay(library, take_in):
    _, cards = take_in(library)
    water = library.topics.add("Water")
    library.cards.place(cards, water, reason="water +3", by_hand=False)
    library.cards.place(cards[:1], water, reason="moved", by_hand=True)
    library.cards.place(cards, None, reason="no term", by_hand=False)
    assert topics_of(library, cards) == ["Water", "", "", ""]


def test_nothing_is_placed_when_one_number_is_wrong(library, take_in, held):
    _, cards = take_in(library)
    water = library.topics.add("Water")
    before = held(library)
    with pytest.raises(NotFound, match="card “999”"):
        library.cards.place([*cards, 999], water, reason="", by_hand=True)
    with pytest.raises(NotFound, match="topic “99”"):
        library.cards.place(cards, 99, reason="", by_hand=True)
    with pytest.raises(NotFound, match="card “999”"):
        library.cards.set_status([*cards, 999], Status.KEPT)
    assert held(library) == before


def test_removing_a_topic_puts_its_cards_in_the_inbox_and_undo_restores_it(library, take_in, held):
    _, cards = take_in(library)
    topic = library.topics.add("Water", terms=["water"])
    library.cards.place(cards, topic, reason="water +3", by_hand=False)
    before = held(library)
    library.topics.remove(topic)
    assert library.topics.list() == ()
    assert library.cards.count(CardQuery(inbox=True)) == 4
    with pytest.raises(NotFound):
        library.topics.get(topic)
    library.topics.add("Water")
    library.history.undo()
    library.history.undo()
    assert held(library) == before
    assert library.topics.get(topic).cards == 4


def test_topics_are_told_apart_without_case(library):
    topic = library.topics.add("  Water   wars ", terms=["dam", " Dam ", "", "river"], suggested=True)
    assert library.topics.get(topic).name == "Water wars"
    assert library.topics.get(topic).terms.terms == ("dam", "river")
    for name in ("WATER WARS", "", "  "):
        with pytest.raises(InvalidValue):
            library.topics.add(name)
    library.topics.rename(topic, "water wars")
    other = library.topics.add("Straße")
    assert library.topics.named("STRASSE").id == other
    with pytest.raises(InvalidValue, match="“water wars” already"):
        library.topics.rename(other, "Water Wars")
    with pytest.raises(NotFound):
        library.topics.named("")
    assert [topic.name for topic in library.topics.list()] == ["Straße", "water wars"]


def test_terms_and_confirmation_are_kept(library):
    topic = library.topics.add("Water", terms=["dam"], suggested=True)
    library.topics.set_terms(topic, excluded=["fire"])
    library.topics.confirm(topic)
    (found,) = library.topics.list()
    assert (found.terms.terms, found.terms.excluded, found.suggested) == (("dam",), ("fire",), False)
    assert library.topics.terms() == (found.terms,)


def test_a_timeline_is_sorted_by_date_and_leaves_out_borrowed_dates(library, take_in):
    _, cards = take_in(library)
    rows = library.cards.timeline(CardQuery())
    assert [(row.when.value, cards.index(row.card)) for row in rows] == [
        ("2024", 3),
        ("2025-10", 1),
        ("2025-12-22", 2),
    ]
    assert [row.card for row in library.cards.timeline(CardQuery(kinds=(Kind.QUOTE,)))] == [cards[2]]


def test_an_article_that_is_here_already_is_not_filed_twice(library, take_in, article):
    first = take_in(library)
    acts = library.history.list()
    assert take_in(library) == first
    assert library.history.list() == acts
    assert library.articles.find(article.text_sha256) == first[0]
    assert library.articles.find("0" * 64) is None


def test_cards_of_one_kind_on_the_same_words_are_all_kept(library, article, reading):
    twice = type(reading)((reading.cards[1], reading.cards[1]))
    _, cards = library.articles.add(article, twice, raw=b"")
    assert len(set(cards)) == library.cards.count(CardQuery()) == 2


def test_raw_bytes_are_kept_once_and_found_by_their_hash(library, article, reading):
    import hashlib
    from dataclasses import replace

    raw = b"two articles in one file" * 100
    ids = [
        library.articles.add(replace(article, text=article.text + more), reading, raw=raw)[0]
        for more in ("", " More.")
    ]
    sha256 = hashlib.sha256(raw).hexdigest()
    assert library.articles.find_raw(sha256) == ids[0]
    assert {library.articles.get(number).raw_sha256 for number in ids} == {sha256}
    assert library.articles.raw(ids[1]) == raw
    assert library._store.rows("SELECT count(*), max(length(zlib)) < 100 FROM raws") == [(1, 1)]


def test_editing_an_article_changes_what_is_told_and_says_it_was_edited(library, take_in):
    number, cards = take_in(library, title="")
    assert library.articles.list()[0].name.startswith("VESSEN (Exercise)")
    library.articles.edit(number, title=" New title ", agency="", outlet="The Halm Courier")
    edited = library.articles.get(number).article
    assert (edited.title, edited.agency, edited.outlet) == ("New title", "", "The Halm Courier")
    origins = {field.value: origin.value for field, origin in edited.origins}
    assert origins == {"title": "edited", "agency": "edited", "outlet": "asked"}
    assert library.cards.get(cards[0]).article_name == "New title"
    with pytest.raises(NotFound):
        library.articles.edit(99, title="x")


def test_a_card_names_the_memos_it_stands_in(library, take_in):
    _, cards = take_in(library)
    for title in ("First", "Second", "Third"):
        memo = library.memos.add(title, template="brief", sections=[("One", Block.POINTS, "")])
        for _ in range(2):
            library.memos.add_entry(library.memos.get(memo).sections[0].id, card=cards[0], text="x")
    library.memos.remove(memo)
    assert library.cards.get(cards[0]).memos == ("First", "Second")
    assert library.cards.get(cards[1]).memos == ()


def test_counters_and_counting_agree(library, take_in):
    _, cards = take_in(library, 1)
    take_in(library, 2)
    water = library.topics.add("Water")
    library.cards.place(cards[:3], water, reason="", by_hand=True)
    library.cards.set_status(cards[1:2], Status.DISMISSED)
    library.cards.set_status(cards[2:3], Status.KEPT)
    for topic in (None, water):
        for inbox in (False, True):
            for new in (False, True):
                for kinds in ((), (Kind.POSITION, Kind.QUOTE)):
                    query = CardQuery(topic=topic, inbox=inbox, new=new, kinds=kinds)
                    listed = library.cards.list(query)
                    assert library.cards.count(query) == len(listed)
                    if not kinds:
                        assert sum(library.cards.kinds(query).values()) == len(listed)
