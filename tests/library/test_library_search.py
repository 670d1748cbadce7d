"""Any string finds cards, words find their other forms, and operators ask about the card."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.library.asking import LONGEST, MOST_TERMS, MOST_WORDS, read
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Status
from readahead.model.memo import Block

WARNING, DISPLACED, REFUSAL, AGREEMENT = range(4)


@pytest.fixture
def cards(library, take_in):
    """The four cards of one article: a topic, a note and a memo have one each."""
    _, cards = take_in(library)
    library.cards.place(cards[WARNING:1], library.topics.add("Water wars"), reason="", by_hand=True)
    detail = library.cards.detail(cards[DISPLACED])
    library.annotations.add(
        cards[DISPLACED],
        anchor(detail.text, detail.filed.card.anchor),
        "Ask the agency at Brünn",
        tags=["Check"],
    )
    memo = library.memos.add("Monday brief", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=cards[REFUSAL], text="x")
    return cards


@pytest.mark.parametrize(
    ("find", "wanted"),
    [
        ("dam", [WARNING]),
        ("DAM", [WARNING]),
        ("dams", [WARNING]),
        ("warning", [WARNING]),
        ("displacing people", [DISPLACED]),
        ("people dam", []),
        ("people OR dam", [WARNING, DISPLACED]),
        ("state OR people agreed OR displaced", [DISPLACED, AGREEMENT]),
        ("OR dam", [WARNING]),
        ("dam OR", [WARNING]),
        ("or dam", []),
        ('"will not wait"', [REFUSAL]),
        ('"will wait"', []),
        ('"will not', [REFUSAL]),
        ("“will not wait”", [REFUSAL]),
        ('-"will not wait" -dam', [DISPLACED, AGREEMENT]),
        ("-dam OR -people", [WARNING, DISPLACED, REFUSAL, AGREEMENT]),
        ("-kind:quote -kind:figure", [WARNING, AGREEMENT]),
        ("displ", [DISPLACED]),
        ("displ ", []),
        ("di", []),
        ("40", []),
        ("400", [DISPLACED]),
        ("zoe", [REFUSAL]),
        ("ZOË", [REFUSAL]),
        ("brunn", [DISPLACED]),
        ("stall", [WARNING, DISPLACED, REFUSAL, AGREEMENT]),
        ("kind:quote", [REFUSAL]),
        ("kind:quotes", [REFUSAL]),
        ("KIND:pos", [WARNING]),
        ("kind:quote OR kind:figure", [DISPLACED, REFUSAL]),
        ("kind:why", []),
        ("topic:water", [WARNING]),
        ('topic:"water WARS"', [WARNING]),
        ("topic:fire", []),
        ("who:tarn", [REFUSAL]),
        ('who:"relief office"', [DISPLACED]),
        ("who:dam", []),
        ("-who:tarn -who:ardania", [DISPLACED, AGREEMENT]),
        ("outlet:courier dam", [WARNING]),
        ("outlet:wire dam", [WARNING]),
        ("outlet:times", []),
        ("after:2025-12-28 dam", [WARNING]),
        ("after:2025-12-29 dam", []),
        ("before:2025-12-28 dam", []),
        ("before:2026 dam", [WARNING]),
        ("after:2025-12 before:2026-01 dam", [WARNING]),
        ("has:note", [DISPLACED]),
        ("has:notes", [DISPLACED]),
        ("has:figure", [DISPLACED]),
        ("has:date", [DISPLACED, REFUSAL, AGREEMENT]),
        ("tag:check", [DISPLACED]),
        ("TAG:Check people", [DISPLACED]),
        ("tag:check dam", []),
        ('tag:"check"', [DISPLACED]),
        ("tag:chec ", []),
        ("-tag:check dam", [WARNING]),
        ("tag:check OR dam", [WARNING, DISPLACED]),
        ("in:memo", [REFUSAL]),
        ('in:"monday brief"', [REFUSAL]),
        ("in:tuesday", []),
        ("halm-dam", [WARNING]),
        ("dam!!!", [WARNING]),
        ("(dam)", [WARNING]),
        ("dam NOT people", [WARNING]),
        ("people NOT dam NOT 400", []),
        ("dam AND halm", [WARNING]),
        ("dam and people", []),
        ("NOT -dam", [WARNING]),
        ("dam NOT", [WARNING]),
        ("dam OR kind:nothing people", []),
        ("dam OR kind:quote -halm", [REFUSAL]),
        ("topic:water OR has:note", [WARNING, DISPLACED]),
        ("dam OR -kind:quote", [WARNING, DISPLACED, AGREEMENT]),
        ("-topic:water -outlet:times agreed", [AGREEMENT]),
        ("---", [WARNING, DISPLACED, REFUSAL, AGREEMENT]),
        ("kind:nothing dam", [WARNING]),
        ("topic: dam", [WARNING]),
        ("before:yesterday dam", [WARNING]),
        ("   ", [WARNING, DISPLACED, REFUSAL, AGREEMENT]),
    ],
)
def test_a_search_finds(library, cards, find, wanted):
    found = library.cards.ids(CardQuery(find=find))
    assert [cards.index(number) for number in found] == wanted
    assert library.cards.count(CardQuery(find=find)) == len(wanted)


@pytest.mark.parametrize(
    ("find", "words"),
    [
        ("", ""),
        ("dam ", "Cards with “dam”."),
        ("dam", "Cards with “dam…”."),
        ("dams ", "Cards with “dams” (also dam)."),
        ('"a b" -c', "Cards with the phrase “a b”, and not with “c”."),
        ("a OR b c", "Cards with “a” or with “b”, and with “c”."),
        ("kind:why", "Cards of the kind why it matters."),
        ("topic:water who:tarn ", "Cards in a topic called “water” or under one, and said by “tarn”."),
        ("outlet:x has:notes in:memo", "Cards from “x”, and with a note, and in a memo."),
        ("in:brief", "Cards in a memo called “brief”."),
        (
            "before:2026 after:2025-06",
            "Cards published before 2026-01-01, and published on 2025-06-01 or later.",
        ),
        ("after:soon", "after:soon is left out; it takes a date such as 2025-12-28."),
        ("has:x", "has:x is left out; it takes note, date, figure."),
        ("topic: dam ", "Cards with “dam”. topic: is left out; right behind it stands a word."),
        ("dam AND -x ", "Cards with “dam”, and not with “x”."),
        ("NOT x ", "Cards not with “x”."),
        ("dam OR", "Cards with “dam”. OR is left out; it stands between two."),
        ("OR dam ", "Cards with “dam”. OR is left out; it stands between two."),
        ("NOT", "NOT is left out; it refuses what follows it."),
        (
            '!!! ""',
            "“!!!” is left out; it has no letter or digit. An empty phrase is left out; it has no letter or digit.",
        ),
    ],
)
def test_a_search_is_explained_in_words(library, cards, find, words):
    assert library.search.explain(find) == words


def test_too_many_words_are_left_out_and_said_so(library, cards):
    find = " ".join(["dam"] * (MOST_TERMS + 7))
    assert library.cards.count(CardQuery(find=find)) == 1
    assert library.search.explain(find).endswith("7 more are left out: a search takes only so many.")


def test_a_phrase_of_too_many_words_is_shortened_and_said_so(library, cards):
    note = " ".join(["ask"] * (MOST_WORDS + 3))
    (annotation,) = library.annotations.list()
    library.annotations.edit(annotation.id, text=note)
    find = f'"{note}{" ask" * 9}"'
    assert library.cards.count(CardQuery(find=find)) == 1
    assert library.search.explain(find).endswith("12 more are left out: a search takes only so many.")


def test_what_is_too_long_is_cut_and_said_so(library, cards):
    find = "dam " + " " * LONGEST + "people"
    assert library.cards.count(CardQuery(find=find)) == 1
    assert (
        library.search.explain(find)
        == "Cards with “dam”. What stands behind the first 4,000 letters is left out."
    )


def test_a_date_that_does_not_exist_is_left_out():
    assert [term.value for term in read("before:2025-02-30").ignored] == ["2025-02-30"]
    assert read("after:2024-02-29").clauses[0][0].day == date(2024, 2, 29)


def test_the_index_follows_titles_notes_and_the_trash(library, cards):
    def count(find):
        return library.cards.count(CardQuery(find=find))

    library.articles.edit(library.cards.get(cards[0]).article, title="Accord near")
    assert (count("stall "), count("accord ")) == (0, 4)
    (note,) = library.annotations.list()
    library.annotations.edit(note.id, text="Rewritten")
    assert (count("brunn "), count("rewritten ")) == (0, 1)
    library.annotations.remove(note.id)
    assert count("rewritten ") == 0
    library.history.undo()
    assert count("rewritten ") == 1


def test_dismissed_cards_are_found_only_when_asked_for(library, cards):
    library.cards.set_status(cards[:1], Status.DISMISSED)
    assert library.cards.count(CardQuery(find="dam")) == 0
    assert library.cards.count(CardQuery(find="dam", dismissed=True)) == 1


def test_a_search_stays_within_its_topic_kind_and_article(library, cards):
    topic = library.topics.named("water wars").id
    assert library.cards.count(CardQuery(topic=topic, find="stall")) == 1
    assert library.cards.count(CardQuery(topic=topic, find="people")) == 0
    assert library.cards.count(CardQuery(inbox=True, find="stall kind:quote outlet:courier after:2025")) == 1


PIECES = st.sampled_from(
    ['"', "-", "OR", "AND", "NOT", "NEAR(", "(", ")", "*", "^", ":", "kind:", "topic:", "who:", "outlet:", "before:",
     "after:", "has:", "in:", "2025-12", "note", "memo", "dam", "people", "water wars", " ", "{", "}", "+", "'", ";",
     "\\", "%", "_", "\x00", "\ud800", "²", "Ⅷ", "𞤀", "ß", "İ", "ﬁ", "e\u0301", "\u200b", "who:\"", "-who:"]
)  # fmt: skip


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(find=st.one_of(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES).map(" ".join), st.text()))
def test_any_string_is_a_safe_search(find, cards, library):
    query = CardQuery(find=find)
    assert library.cards.count(query) == len(library.cards.ids(query)) <= 4
    found = library.everywhere.find(find, within_ms=60_000)
    assert found.is_complete
    assert found.cards.count in (library.cards.count(query), 0)
    assert isinstance(library.search.explain(find), str)


@pytest.mark.parametrize(
    "find", ["a" * 100_000, '"' * 999, "-" * 5_000, "OR " * 5_000, "a-" * 5_000, "kind:" * 900]
)
def test_a_very_long_string_is_a_safe_search(library, cards, find):
    assert library.cards.count(CardQuery(find=find)) <= 4


def test_a_word_with_thousands_of_forms_is_a_safe_search(library, take_in):
    take_in(library, title=" ".join(f"water{'s' * (number % 2)}{number}" for number in range(3_000)))
    assert library.cards.count(CardQuery(find="waters")) == 4


def test_an_empty_library_can_be_searched():
    with Library.open(None) as library:
        assert library.cards.ids(CardQuery(find="dam who:x -y topic:z")).tolist() == []


@pytest.mark.parametrize("find", ["country ", "hope ", "COUNTRIES ", "hoped "])
def test_a_word_is_found_where_its_stem_changes_letters(library, cards, find):
    (note,) = library.annotations.list()
    library.annotations.edit(note.id, text="Hoping that countries agree")
    assert library.cards.ids(CardQuery(find=find)).tolist() == [cards[DISPLACED]]


def test_the_words_that_are_too_many_are_not_heeded(library, cards):
    assert library.cards.count(CardQuery(find=" ".join(["dam"] * MOST_TERMS + ["people"]))) == 1
    assert library.cards.count(CardQuery(find=" ".join(["dam"] * (MOST_TERMS - 1) + ["people"]))) == 0


@pytest.mark.parametrize(
    "find", ["outlet:östlich", "outlet:OSTLICHE", "outlet:агентство", "in:ÜBER", "in:uber"]
)
def test_names_in_any_script_are_found_whatever_their_case(library, take_in, find):
    _, (card, *_) = take_in(library, outlet="Östliche Zeitung", agency="Агентство")
    memo = library.memos.add("Über den Fluss", template="t", sections=[("Points", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=card, text="x")
    assert card in library.cards.ids(CardQuery(find=find))
