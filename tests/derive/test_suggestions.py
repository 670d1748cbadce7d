"""Suggestions: which articles tell one story, what a story is called, and into what a topic falls apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import stories, suggestions, topics
from readahead.derive.reading import read
from readahead.model.article import Article
from readahead.model.card import Card
from readahead.model.passage import Span
from readahead.model.topic import TopicTerms

Told = tuple[Article, tuple[Card, ...]]


def _told(title: str, text: str) -> Told:
    article = Article(text=text, body=Span(0, len(text)), title=title)
    return article, read(article).cards


FERRIES = (
    _told(
        "Strike stops the ferries",
        "Crews of the ferries to Malta began a strike on Monday, their union said. The strike has closed the port of "
        "Valletta. No ship has left Malta since then.",
    ),
    _told(
        "Ferry strike drags on",
        "The strike on the ferries to Malta went into a second week, the union said. The Port Council of Valletta has "
        "called for talks about the strike. Hotels in Malta are empty.",
    ),
)
FLOODS = (
    _told(
        "Flood cuts off Faya",
        "Heavy rain has flooded the north of Chad, officials said. The flood has cut the road to Faya. Neighbours of Chad "
        "have sent tents.",
    ),
    _told(
        "Flood toll rises to 40",
        "The flood in Chad has killed 40 people, the Relief Council said. Water stands in the streets of Faya after the "
        "flood. People in Chad have mourned for three days.",
    ),
)
OMAN = _told(
    "Talks in Oman",
    "Envoys have met in Oman. The talks in Oman will end on Friday. Nothing new has come from Oman.",
)


def _names(*told: Told, beyond: tuple[TopicTerms, ...] = ()) -> list[str]:
    return [found.name for found in suggestions.suggest(told, beyond)]


def test_articles_that_share_their_names_tell_one_story() -> None:
    named = [
        {"Malta": 3, "Valletta": 1, "Ryanair": 2},
        {"Chad": 4, "Faya": 2},
        {"Malta": 1, "Valletta": 2},
        {"Chad": 1, "Faya": 1, "Oman": 1},
    ]
    assert stories.group(named) == [(0, 2), (1, 3)]


def test_articles_that_share_only_what_all_share_tell_stories_of_their_own() -> None:
    each = [{"France": 1, f"{letter}ville": 4, f"{letter}ton": 4} for letter in "ABCDE"]
    assert stories.group(each) == [(0,), (1,), (2,), (3,), (4,)]


def test_a_story_is_called_by_the_name_it_turns_on_and_the_noun_of_its_titles() -> None:
    assert _names(*FERRIES, *FLOODS) == ["Malta strike", "Chad flood"]


def test_a_suggested_story_says_how_many_articles_tell_it() -> None:
    found = suggestions.suggest(FERRIES)
    assert found[0].because == "2 articles tell of Malta and the strike."


@pytest.mark.parametrize("others", [(), FERRIES, FLOODS, (*FERRIES, *FLOODS)])
def test_what_an_article_proposes_stays_when_the_library_grows(others: tuple[Told, ...]) -> None:
    assert "Oman" in _names(OMAN, *others)


def test_a_story_whose_topic_is_there_is_not_proposed_again() -> None:
    assert _names(*FERRIES, *FLOODS, beyond=(TopicTerms("Rain", ("Chad",)),)) == ["Malta strike"]


def test_the_cards_of_a_suggestion_count_through_all_readings() -> None:
    (found,) = [one for one in suggestions.suggest((*FLOODS, *FERRIES)) if one.name == "Malta strike"]
    first = sum(len(cards) for _, cards in FLOODS)
    assert min(found.cards) >= first


def test_a_topic_of_two_matters_falls_apart_into_both() -> None:
    found = suggestions.split((*FERRIES, *FLOODS, OMAN), TopicTerms("Abroad", ("Malta", "Chad", "Oman")))
    assert [one.name for one in found] == ["Malta strike", "Chad flood", "Oman"]
    assert not set(found[0].cards) & set(found[1].cards)


@pytest.mark.parametrize("told", [FERRIES, FLOODS, (OMAN,)])
def test_a_topic_of_one_matter_stays_whole(told: tuple[Told, ...]) -> None:
    assert suggestions.split(told, TopicTerms("Mine", ("Malta", "Chad", "Oman"))) == ()


def test_one_part_beside_the_rest_is_no_split() -> None:
    assert suggestions.split((OMAN, FLOODS[0]), TopicTerms("Mixed")) == ()


def test_what_a_split_proposes_draws_its_cards() -> None:
    whole = (*FERRIES, *FLOODS)
    parts = [TopicTerms(one.name, one.terms) for one in suggestions.split(whole, TopicTerms("Abroad"))]
    placed = [topics.place(cards, article, parts) for article, cards in whole]
    assert [{placement.topic for placement in each} for each in placed] == [
        {"Malta strike"},
        {"Malta strike"},
        {"Chad flood"},
        {"Chad flood"},
    ]


@given(st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 5), max_size=4), max_size=8))
def test_each_article_is_in_one_story(named: list[dict[str, int]]) -> None:
    found = stories.group(named)
    assert sorted(number for story in found for number in story) == list(range(len(named)))
    assert found == stories.group(named)


@given(st.lists(st.sampled_from([*FERRIES, *FLOODS, OMAN]), max_size=5))
def test_any_readings_can_be_asked_what_they_fall_apart_into(told: list[Told]) -> None:
    found = suggestions.split(told, TopicTerms("Mine", ("Malta",)))
    assert len(found) != 1
    assert all(len(one.cards) >= suggestions.ENOUGH_CARDS for one in found)


def test_a_topic_of_one_story_falls_apart_by_what_its_cards_speak_of() -> None:
    text = (
        "Talks about the river have begun in Malta. Nobody has left Malta. A vote in Malta may follow.\n\n"
        "Farmers have marched in Chad. The road to Chad is shut. Rain has not reached Chad."
    )
    found = suggestions.split([_told("River", text)], TopicTerms("River", ("river",)))
    assert [(one.name, one.cards) for one in found] == [("Malta", (0, 1, 2)), ("Chad", (3, 4, 5))]


TALKS = _told(
    "Fishing talks between Norland and Westmark collapse over herring quota",
    "Talks between Norland and Westmark broke down on Wednesday. Norland wants a larger quota of herring, its minister "
    "said. The chief negotiator, Peter Crane, denied this. Astrid Dahl said that she had come with three proposals. "
    "Scientists said the stock had fallen by a third. Crane said his government remained open to an offer.",
)
VESSELS = _told(
    "Senate rejects bid to limit war powers",
    "The Senate on Thursday rejected a resolution on strikes against Venezuela. The resolution would have required a vote "
    "before any attack in Venezuela, its sponsor said. Tim Kaine said there was no evidence. John Thune said the resolution "
    "would tie the hands of the commander. Rand Paul called the campaign illegal. Pete Hegseth said three people had died.",
)
CALM = _told(
    "Bakers bake more bread",
    "Bakers said on Monday that they would bake more bread. The price of flour fell by 4 percent, traders said. Millers "
    "said the harvest had been good. Shops said that people were buying more cakes. Farmers said they were glad of it.",
)


@pytest.mark.parametrize(
    ("told", "names"),
    [(TALKS, ["Norland quota"]), (VESSELS, ["Venezuela"]), (CALM, [])],
    ids=["a name of the title", "a name spoken of from the start", "no name"],
)
def test_an_article_alone_is_proposed_by_its_name_and_the_noun_of_its_title(
    told: Told, names: list[str]
) -> None:
    found = suggestions.suggest([told])
    assert [suggestion.name for suggestion in found] == names
    assert all(suggestion.cards == tuple(range(len(told[1]))) for suggestion in found)


def test_an_institution_is_no_half_of_a_topics_name() -> None:
    text = (
        "The Health Ministry said a boiler had blown up in Karvan. The Health Ministry sent doctors to Karvan on Monday. "
        "In Karvan the Health Ministry opened a ward. The mill in Karvan was shut by the Health Ministry."
    )
    found = suggestions.suggest([_told("A blast at the mill", text)])
    assert [suggestion.name for suggestion in found] == ["Karvan mill"]


def test_a_name_is_called_by_the_last_noun_behind_it() -> None:
    text = (
        "A fire broke out at the Malta textile mill on Monday. Owners of the Malta textile mill said the mill was insured. "
        "Crews reached the mill at noon. Work at the Malta textile mill has stopped. The mill had 200 workers."
    )
    found = suggestions.suggest([_told("Fire", text)])
    assert [suggestion.name for suggestion in found] == ["Malta mill"]
