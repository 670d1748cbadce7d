"""Topics: where a card goes, why, and what topics the cards propose."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import entities, topics
from readahead.model.article import Article
from readahead.model.card import Card, Kind
from readahead.model.passage import Passage, Role, Span
from readahead.model.topic import Suggestion, TopicTerms

HARBOUR = TopicTerms("Harbour", ("harbour", "ferry"))
RAIL = TopicTerms("Rail", ("train", "railway line"))

LEAD = "The two ministers will discuss the Malta ferry plan this week."
TEXT = f"""{LEAD}

The visit will deal with the Malta ferry and with Cyprus, Greece said. A plan calls for lower fares in Malta. Ryanair and its \
rivals accept lower fares in Malta. Ryanair has refused to pay for the ferry. A council would come first. It would precede a vote.

They will also discuss Oman and the Batinah Front, who are talking in Oman. Oman says it is close to a deal with the Batinah \
Front. Then the Batinah Front left Oman. Greece argues that progress has been slow.

Greece has warned about Cyprus too. The crossing from Cyprus is unsafe. Nobody in Nicosia has answered. Greece waits."""
CLAIMS = (
    ("The two ministers will discuss the Malta ferry plan this week", "Malta ferry"),
    ("A plan calls for lower fares in Malta", "Malta ferry"),
    ("Ryanair and its rivals accept lower fares in Malta", "Malta ferry"),
    ("Ryanair has refused to pay for the ferry", "Malta ferry"),
    ("It would precede a vote", "Malta ferry"),
    ("They will also discuss Oman and the Batinah Front", "Oman-Batinah Front"),
    ("Oman says it is close to a deal with the Batinah Front", "Oman-Batinah Front"),
    ("Then the Batinah Front left Oman", "Oman-Batinah Front"),
    ("Greece argues that progress has been slow", "Oman-Batinah Front"),
    ("Greece has warned about Cyprus too", "Cyprus"),
    ("The crossing from Cyprus is unsafe", "Cyprus"),
    ("Nobody in Nicosia has answered", "Cyprus"),
)


def _article(text: str, title: str = "") -> Article:
    return Article(text=text, body=Span(0, len(text)), title=title)


def _card(text: str, words: str, headline: str = "") -> Card:
    start = text.index(words)
    span = Span(start, start + len(words))
    named = tuple(entity for entity in entities.find(text) if span.holds(entity.span))
    return Card(Kind.EVENT, headline or words, (Passage(span),), entities=named)


def _placed(text: str, words: str, *known: TopicTerms, headline: str = "") -> tuple[str, str]:
    (placement,) = topics.place([_card(text, words, headline)], _article(text), known)
    return placement.topic, placement.reason


def _suggested() -> tuple[list[Card], Article, tuple[Suggestion, ...]]:
    article, cards = _article(TEXT), [_card(TEXT, words) for words, _ in CLAIMS]
    return cards, article, topics.suggest([(article, cards)])


def test_a_card_goes_where_its_own_words_draw_it_and_says_which() -> None:
    text = "The ferry strike closed the harbour."
    assert _placed(text, text, HARBOUR, RAIL) == ("Harbour", "harbour +6, ferry +6")


def test_a_term_outside_the_headline_counts_once() -> None:
    text = "The strike closed the harbour."
    assert _placed(text, text, HARBOUR, headline="The strike closed") == ("Harbour", "harbour +3")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Two ferries left.", True),
        ("Both harbours shut.", True),
        ("The harbourmaster left.", False),
        ("HARBOUR SHUT", True),
        ("The railway\nline is cut.", False),
    ],
)
def test_a_term_stands_as_whole_words_in_any_case_or_a_simple_plural(text: str, is_found: bool) -> None:
    assert bool(_placed(text, text, HARBOUR)[0]) is is_found


@pytest.mark.parametrize(
    ("text", "topic"),
    [("They monitor the vote.", ""), ("The Monitors left.", "Truce"), ("A monitor's car.", "")],
)
def test_a_term_in_the_plural_is_found_in_the_plural_alone(text: str, topic: str) -> None:
    assert _placed(text, text, TopicTerms("Truce", ("monitors",)))[0] == topic


def test_a_phrase_is_found_across_a_line_end() -> None:
    assert _placed("The railway\nline is cut.", "The railway\nline is cut.", RAIL)[0] == "Rail"


def test_an_excluded_term_keeps_a_card_out() -> None:
    topic = TopicTerms("Harbour", ("harbour",), excluded=("pearl",))
    text = "The pearl of the harbour was sold."
    assert _placed(text, text, topic, headline="It was sold")[0] == ""


@pytest.mark.parametrize("words", ["Iranian officials came.", "Tehran answered.", "Iran answered."])
def test_a_country_stands_also_in_its_people_and_its_capital(words: str) -> None:
    assert _placed(words, words, TopicTerms("Iran", ("Iran", "Iranian"))) == ("Iran", _one_of(words))


def _one_of(words: str) -> str:
    return "Iranian +6" if "Iranian" in words else "Iran +6"


def test_what_a_person_moved_teaches_and_is_named_as_the_reason() -> None:
    topic = TopicTerms("Harbour", ("harbour",), learned=(("crane", 0.8),), moves=4)
    text = "A crane fell into the harbour."
    assert _placed(text, text, topic, headline="It fell")[1] == "harbour +3, crane +0.8 (from 4 moves)"


@pytest.mark.parametrize(
    ("learned", "topic"),
    [
        ((("crane", 2.0),), ""),
        ((("crane", 1.2), ("quay", 1.2)), ""),
        ((("crane", 1.2), ("quay", 1.3)), "Harbour"),
        ((("crane", 2.0), ("fell", 2.0), ("quay", -1.6)), ""),
    ],
)
def test_learned_words_alone_place_a_card_when_they_say_enough(
    learned: tuple[tuple[str, float], ...], topic: str
) -> None:
    text = "Two cranes fell on the quay."
    assert _placed(text, text, TopicTerms("Harbour", learned=learned, moves=5), RAIL)[0] == topic


@pytest.mark.parametrize(
    ("weights", "topic"),
    [((1.0, 1.0, 1.5), "Rail"), ((2.0, 1.0, 1.2), ""), ((2.0, 2.0, 2.0), "Harbour")],
)
def test_learned_words_overrule_a_term_only_from_far_ahead(
    weights: tuple[float, float, float], topic: str
) -> None:
    harbour = TopicTerms(
        "Harbour", learned=tuple(zip(("crane", "quay", "ship"), weights, strict=True)), moves=5
    )
    text = "A crane on the quay loads the train from a ship."
    assert _placed(text, text, harbour, RAIL, headline="A crane on the quay")[0] == topic


def test_what_was_taken_away_keeps_a_card_out_of_its_terms_topic() -> None:
    topic = TopicTerms("Harbour", ("harbour",), learned=(("museum", -2.0),), moves=4)
    text = "The harbour has a museum."
    assert _placed(text, text, topic, headline="It has a museum") == (
        "",
        "Harbour: harbour +3, museum -2 (from 4 moves)",
    )


def test_what_was_taken_away_says_nothing_against_the_words_of_a_topics_name_or_terms() -> None:
    learned = (("ferry", -2.0), ("strait", -2.0))
    topic = TopicTerms("Maro ferry", ("Maro", "Maro strait"), learned=learned, moves=4)
    text = "The ferry left Maro by the strait."
    assert _placed(text, text, topic, headline="It left Maro") == ("Maro ferry", "Maro +6")


def test_no_reason_speaks_of_no_moves() -> None:
    topic = TopicTerms("Harbour", ("harbour",), learned=(("museum", -0.4),))
    text = "The harbour has a museum."
    assert _placed(text, text, topic)[1] == "harbour +6, museum -0.4"


def test_an_excluded_term_outweighs_learned_words() -> None:
    learned = (("crane", 2.0), ("quay", 2.0))
    topic = TopicTerms("Harbour", excluded=("museum",), learned=learned, moves=4)
    text = "The museum on the quay shows a crane."
    assert _placed(text, text, topic)[0] == ""


def test_a_learned_word_that_is_a_term_counts_as_the_term_alone() -> None:
    topic = TopicTerms("Harbour", ("harbour",), learned=(("Harbours", 2.0),), moves=4)
    text = "The harbour is shut."
    assert _placed(text, text, topic, headline="It is shut")[1] == "harbour +3"


def test_a_learned_name_is_found_where_only_the_surname_is_printed() -> None:
    text = "Lena Orrin came. Later Orrin spoke of the crane."
    topic = TopicTerms("Harbour", learned=(("Lena Orrin", 2.0), ("crane", 0.8)), moves=3)
    placed = _placed(text, "Later Orrin spoke of the crane.", topic)
    assert placed == ("Harbour", "Lena Orrin +2, crane +0.8 (from 3 moves)")


def test_a_reason_names_the_strongest_learned_words_and_sums_up_the_rest() -> None:
    learned = tuple(
        (word, 2.0 - number / 10)
        for number, word in enumerate(("tug", "quay", "pier", "mole", "crane", "winch"))
    )
    topic = TopicTerms("Harbour", learned=(*learned, ("buoy", 1.0)), moves=9)
    text = "A tug, a quay, a pier and a mole. The crane has a winch.\n\nNothing more.\n\nA buoy."
    reason = _placed(text, "A tug, a quay, a pier and a mole. The crane has a winch.", topic)[1]
    assert reason == "tug +2, quay +1.9, pier +1.8, mole +1.7, 2 more words +3.1 (from 9 moves)"


def test_words_around_a_card_count_half_and_are_told_together() -> None:
    text = "The tug met the pilot. It was late."
    learned = (("tug", 2.0), ("pilot", 2.0), ("met", 1.5))
    topic = TopicTerms("Harbour", ("harbour",), learned=learned, moves=2)
    (placement,) = topics.place([_card(text, "It was late.")], _article(text), [topic])
    assert (placement.topic, placement.reason) == ("Harbour", "3 words around it +2.8 (from 2 moves)")


def test_two_topics_that_draw_alike_leave_a_card_in_the_inbox_with_both_on_offer() -> None:
    text = "The ferry hit the train."
    (placement,) = topics.place([_card(text, text)], _article(text), [HARBOUR, RAIL])
    assert placement.topic == ""
    assert placement.offers == ("Harbour", "Rail")


def test_what_a_headline_only_adds_counts_less() -> None:
    text = "They spoke about the ferry, as well as the train."
    assert _placed(text, text, HARBOUR, RAIL)[0] == "Harbour"


def test_a_silent_card_goes_with_its_paragraph() -> None:
    text = "The train stood still. It was late.\n\nThe ferry sailed."
    assert _placed(text, "It was late", HARBOUR, RAIL) == ("Rail", "train +1.5 (from its paragraph)")


def test_a_card_in_a_silent_paragraph_goes_with_the_lead() -> None:
    text = "The train stood still.\n\nIt was late."
    assert _placed(text, "It was late", HARBOUR, RAIL) == ("Rail", "train +1.5 (from its lead)")


def test_a_card_of_a_silent_beginning_goes_with_what_several_paragraphs_speak_of() -> None:
    text = "It was late.\n\nThe train stood still.\n\nNo train came.\n\nThe ferry sailed."
    assert _placed(text, "It was late", HARBOUR, RAIL) == ("Rail", "train +1.5 (from its article)")


def test_what_one_paragraph_speaks_of_draws_no_card_of_another() -> None:
    text = "It was late.\n\nThe train stood still."
    assert _placed(text, "It was late", HARBOUR, RAIL) == ("", "")


def test_a_card_that_nothing_draws_has_no_topic_and_no_offer() -> None:
    (placement,) = topics.place([_card("It rained.", "It rained")], _article("It rained."), [HARBOUR])
    assert (placement.topic, placement.reason, placement.offers) == ("", "", ())


def test_the_words_of_a_context_passage_are_not_the_cards_own() -> None:
    text = "The ferry sailed.\n\nIt rained.\n\nIt was late."
    card = Card(Kind.EVENT, "It was late", (Passage(Span(0, 17), Role.CONTEXT), Passage(Span(31, 42))))
    (placement,) = topics.place([card], _article(text), [HARBOUR])
    assert placement.reason == "ferry +1.5 (from its lead)"


def test_without_topics_every_card_waits() -> None:
    (placement,) = topics.place([_card("It rained.", "It rained")], _article("It rained."), [])
    assert placement.topic == ""


def test_names_that_keep_company_make_topics_and_an_actor_makes_none() -> None:
    _, _, found = _suggested()
    assert [one.name for one in found] == ["Malta ferry", "Oman-Batinah Front", "Cyprus"]


def test_a_country_that_only_acts_is_no_topic() -> None:
    text = "Greece has answered. Then Greece said no. Now Greece waits."
    cards = [_card(text, "Greece has answered"), _card(text, "Greece said no"), _card(text, "Greece waits")]
    assert topics.suggest([(_article(text), cards)]) == ()


def test_a_proposal_says_why_and_which_cards_it_takes() -> None:
    _, _, found = _suggested()
    assert found[1].because == "Oman and Batinah Front are named together in 3 sentences."
    assert found[1].cards == (5, 6, 7)


@pytest.mark.parametrize(("number", "topic"), [(number, topic) for number, (_, topic) in enumerate(CLAIMS)])
def test_cards_fall_into_the_proposed_topics(number: int, topic: str) -> None:
    cards, article, found = _suggested()
    terms = [TopicTerms(one.name, one.terms) for one in found]
    assert topics.place(cards, article, terms)[number].topic == topic


def test_a_topic_that_is_there_already_is_not_proposed_again() -> None:
    cards, article, _ = _suggested()
    found = topics.suggest(
        [(article, cards)], [TopicTerms("My sea", ("Malta",)), TopicTerms("Gulf", ("Oman",))]
    )
    assert [one.name for one in found] == ["Cyprus"]


def test_two_cards_of_one_article_are_too_few_for_a_topic_and_of_two_articles_enough() -> None:
    text = "Talks went on in Malta. Nothing new came from Malta."
    article, cards = (
        _article(text),
        [_card(text, "Talks went on in Malta"), _card(text, "Nothing new came from Malta")],
    )
    assert topics.suggest([(article, cards)]) == ()
    assert [one.name for one in topics.suggest([(article, cards[:1]), (article, cards[1:])])] == ["Malta"]


def test_a_people_the_tables_do_not_know_is_that_of_its_land() -> None:
    text = "Talks went on in Quorria. Quorrian boats left. Shots fell in Quorria."
    cards = [
        _card(text, "Talks went on in Quorria"),
        _card(text, "Quorrian boats left"),
        _card(text, "Shots fell in Quorria"),
    ]
    assert [(one.name, one.cards) for one in topics.suggest([(_article(text), cards)])] == [
        ("Quorria", (0, 1, 2))
    ]


@given(st.text(min_size=1), st.lists(st.text(), max_size=3))
def test_any_text_and_terms_are_placed_the_same_each_time(text: str, terms: list[str]) -> None:
    card = Card(Kind.EVENT, text, (Passage(Span(0, len(text))),))
    known = [TopicTerms("One", tuple(terms)), HARBOUR]
    once = topics.place([card], _article(text), known)
    assert once == topics.place([card], _article(text), known)
    assert len(once[0].offers) <= 3
    assert topics.suggest([(_article(text), [card])]) == topics.suggest([(_article(text), [card])])


WORDS = st.sampled_from(
    ["ferry", "harbour", "train", "crane", "Oman", "Omani", "Muscat", "of", "ferries", "it", ".", "\n\n"]
)
TOPICS = st.builds(
    lambda name, terms, excluded, learned: TopicTerms(
        name, tuple(terms), tuple(excluded), tuple(learned.items()), 3
    ),
    st.sampled_from("ABCDE"),
    st.lists(WORDS, max_size=3),
    st.lists(WORDS, max_size=1),
    st.dictionaries(WORDS, st.floats(-2, 2).map(lambda weight: round(weight, 2)), max_size=3),
)


@given(
    st.lists(WORDS, min_size=1, max_size=12).map(" ".join).filter(str.strip),
    st.lists(TOPICS, min_size=1, max_size=4, unique_by=lambda topic: topic.name),
    st.randoms(use_true_random=False),
)
def test_where_a_card_goes_depends_neither_on_the_order_of_the_topics_nor_on_unrelated_ones(
    text: str, known: list[TopicTerms], chance: random.Random
) -> None:
    article, card = _article(text), _card(text, text)
    (before,) = topics.place([card], article, known)
    far = TopicTerms("Far", ("aardvark",), ("zebra",), (("burrow", 2.0),), 1)
    shuffled = [*known, far]
    chance.shuffle(shuffled)
    (after,) = topics.place([card], article, shuffled)
    assert after == before
    assert not before.topic or before.offers[0] == before.topic
