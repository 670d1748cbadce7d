"""Figures: the number, its unit, how exact it is, what it counts and what happened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import entities, figures
from readahead.model.passage import Span

# text, value, unit, qualifier, counted, event
CASES = [
    ("More than 400 villagers have been killed.", 400, "count", "more than", "villagers", "killed"),
    ("Three border guards have been killed by gunmen.", 3, "count", "", "border guards", "killed"),
    ("The blast killed 12 people.", 12, "count", "", "people", "killed"),
    ("The blast, killing at least 81 people, shook the town.", 81, "count", "at least", "people", "killed"),
    ("About 1,700 residents were injured.", 1700, "count", "about", "residents", "wounded"),
    ("Nearly 40,000 people have been displaced.", 40000, "count", "nearly", "people", "displaced"),
    ("Some 25 activists were arrested.", 25, "count", "some", "activists", "arrested"),
    ("As many as 60 fighters were captured.", 60, "count", "as many as", "fighters", ""),
    ("Up to 5,000 troops will be deployed.", 5000, "count", "up to", "troops", "deployed"),
    ("At least one soldier was wounded.", 1, "count", "at least", "soldier", "wounded"),
    ("The death toll rose to 414.", 414, "count", "", "", "killed"),
    ("Fewer than ten houses were destroyed.", 10, "count", "fewer than", "houses", "destroyed"),
    ("Over 200 homes were damaged.", 200, "count", "over", "homes", "destroyed"),
    ("They freed 19 soldiers.", 19, "count", "", "soldiers", "released"),
    ("They called for freeing all 40 delegates to vote.", 40, "count", "", "delegates", ""),
    ("She released a list of 2,000 donors.", 2000, "count", "", "donors", ""),
    ("The two are in a dead heat at 44 percent.", 44, "percent", "", "", ""),
    ("He was able to raise $235 million.", 235000000, "USD", "", "", ""),
    ("They want to raise the fare to $15.", 15, "USD", "", "", "rose"),
    ("Now 6 of 10 islanders want him home.", 0.6, "share", "", "islanders", ""),
    ("Just a quarter of the rules committee can ask.", 0.25, "share", "just", "rules committee", ""),
    ("Eight hostages were released.", 8, "count", "", "hostages", "released"),
    ("Seven sailors are missing.", 7, "count", "", "sailors", "missing"),
    ("Twenty-one villages were flooded.", 21, "count", "", "villages", ""),
    ("The force has two hundred and fifty observers.", 250, "count", "", "observers", ""),
    ("Bus crash in Tolen\n\nNine people were killed.", 9, "count", "", "people", "killed"),
    ("A dozen trucks crossed the bridge.", 12, "count", "", "trucks", ""),
    ("Half a million people live there.", 500000, "count", "", "people", ""),
    ("Roughly 2.3 million people live there.", 2300000, "count", "roughly", "people", ""),
    ("The party won 54 seats.", 54, "count", "", "seats", ""),
    ("There were 22 ceasefire violations.", 22, "count", "", "ceasefire violations", ""),
    ("It fired 30 missiles at the port.", 30, "count", "", "missiles", "fired"),
    ("The navy intercepted 14 drones.", 14, "count", "", "drones", "intercepted"),
    ("It has 150 armoured vehicles.", 150, "count", "", "armoured vehicles", ""),
    ("Of 300 wounded soldiers few came home.", 300, "count", "", "wounded soldiers", "wounded"),
    ("12 of the hostages were freed.", 12, "count", "", "hostages", "released"),
    ("The dam holds 4.1 billion cubic metres.", 4.1e9, "count", "", "cubic metres", ""),
    ("It reached 41 degrees Celsius.", 41, "count", "", "degrees Celsius", ""),
    ("Flow fell by 12 percent.", 12, "percent", "", "", "fell"),
    ("Flow fell by 12.5 % in a year.", 12.5, "percent", "", "", "fell"),
    ("About 60 per cent of voters agreed.", 60, "percent", "about", "voters", ""),
    ("The rate rose by two percentage points.", 2, "points", "", "", "rose"),
    ("The rate was cut by 25 basis points.", 25, "points", "", "", "fell"),
    ("Roughly half of Tarvesh is under water.", 0.5, "share", "roughly", "Tarvesh", ""),
    ("Two-thirds of the houses are empty.", 2 / 3, "share", "", "houses", ""),
    ("A third of the crop was lost.", 1 / 3, "share", "", "crop", "fell"),
    ("Almost three quarters of its fields are dry.", 0.75, "share", "almost", "fields", ""),
    ("The plan costs $3.5 billion.", 3.5e9, "USD", "", "", "cost"),
    ("They pledged €200 million for repairs.", 2e8, "EUR", "", "", "pledged"),
    ("It cost £40m to build.", 4e7, "GBP", "", "", "cost"),
    ("Aid of US$12,000 was paid.", 12000, "USD", "", "", "cost"),
    ("The state lost 20 million euros.", 2e7, "EUR", "", "", "fell"),
    ("The bill was 90 billion yen.", 9e10, "JPY", "", "", "cost"),
    ("A fine of 300 Canadian dollars was set.", 300, "CAD", "", "", ""),
    ("More than $107 million was raised.", 1.07e8, "USD", "more than", "", ""),
    ("It ended over a year of fighting.", 1, "duration", "over", "year", ""),
    ("The siege lasted 18 months.", 18, "duration", "", "months", ""),
    ("After nearly two years of war they met.", 2, "duration", "nearly", "years", ""),
    ("A 60-day truce was agreed.", 60, "duration", "", "day", ""),
    ("A three-week pause was agreed.", 3, "duration", "", "week", ""),
    ("They waited half an hour.", 0.5, "duration", "", "hour", ""),
    ("The army carried out near-daily raids.", 1, "frequency", "near", "raids", ""),
    ("They meet twice a week.", 2, "frequency", "", "a week", ""),
    ("They patrol three times a day.", 3, "frequency", "", "a day", ""),
    ("Dozens of people were killed.", 24, "count", "dozens", "people", "killed"),
    ("Tens of thousands of farmers fled.", 20000, "count", "tens of thousands", "farmers", "displaced"),
    ("Hundreds were arrested.", 200, "count", "hundreds", "", "arrested"),
    ("The truce was broken 14 times or more.", 14, "count", "", "times", ""),
    ("No fewer than 90 boats sank.", 90, "count", "no fewer than", "boats", ""),
    ("The town has close to 8,000 people.", 8000, "count", "close to", "people", ""),
    ("An estimated 700 families returned home.", 700, "count", "estimated", "families", "released"),
    ("Only six of the gates work.", 6, "count", "only", "gates", ""),
    ("Militants shot dead 10 policemen.", 10, "count", "", "policemen", "killed"),
    ("The 15-year war ended.", 15, "duration", "", "year", ""),
    ("Rice costs 9,000 rupiah.", 9000, "IDR", "", "", "cost"),
    ("The state owes 40 billion Kenyan shillings.", 4e10, "KES", "", "", ""),
    ("Tunisia has borrowed 90 million dinars.", 9e7, "TND", "", "", ""),
    ("It lent out 90 million dinars.", 9e7, "count", "", "dinars", ""),
    ("The fund gave 30 crore rupees.", 3e8, "INR", "", "", ""),
    ("A fine of NT$5,000 was set.", 5000, "TWD", "", "", ""),
    ("They sent 500 pounds of rice.", 500, "count", "", "pounds", "deployed"),
    ("It gave $2 billion in military aid.", 2e9, "USD", "", "military aid", ""),
    ("One in four villages is dry.", 0.25, "share", "", "villages", ""),
    ("Roughly nine out of 10 farmers left.", 0.9, "share", "roughly", "farmers", ""),
    ("Half the town is dry.", 0.5, "share", "", "town", ""),
    ("Half a percentage point was cut.", 0.5, "points", "", "", "fell"),
    ("It was a quarter-point rise.", 0.25, "points", "", "", "rose"),
    ("The index fell 90 points.", 90, "points", "", "", "fell"),
    ("A quarter of a million people live there.", 250000, "count", "", "people", ""),
    ("Two and a half million people live there.", 2.5e6, "count", "", "people", ""),
    ("It took four and a half years.", 4.5, "duration", "", "years", ""),
    ("It took an hour and a half.", 1.5, "duration", "", "hour", ""),
    ("The talks will last three days.", 3, "duration", "", "days", ""),
    ("They sat there over nine days.", 9, "duration", "", "days", ""),
    ("They sat for over nine days.", 9, "duration", "over", "days", ""),
    ("It was done in one day.", 1, "duration", "", "day", ""),
    ("Some 12 000 people live there.", 12000, "count", "some", "people", ""),
    ("In the past week 70 people left.", 70, "count", "", "people", ""),
    ("The level is double the norm.", 2, "times", "", "norm", ""),
    ("More than twice as many ships passed.", 2, "times", "more than", "ships", ""),
    ("The lake is three times as large.", 3, "times", "", "", ""),
    ("No fewer than 20 sailors drowned.", 20, "count", "no fewer than", "sailors", "killed"),
    ("Another 30 patients tested positive.", 30, "count", "", "patients", "infected"),
    ("There were 30 cases of cholera.", 30, "count", "", "cases", "infected"),
    ("There were 30 cases of theft.", 30, "count", "", "cases", ""),
    ("The mill cut 300 jobs.", 300, "count", "", "jobs", "laid off"),
    ("The army lost 30 soldiers.", 30, "count", "", "soldiers", "killed"),
    ("The navy shot down 14 drones.", 14, "count", "", "drones", "intercepted"),
    ("The bus picked up 14 men.", 14, "count", "", "men", ""),
    ("The bank raised rates by 2 percent.", 2, "percent", "", "", "rose"),
    ("It cut the deficit to 30 billion euros.", 3e10, "EUR", "", "", "fell"),
    ("The order cut off 30 villages.", 30, "count", "", "villages", ""),
    ("It left 400 people homeless.", 400, "count", "", "people", "displaced"),
    ("The change reduced deaths by 30 percent.", 30, "percent", "", "", "fell"),
    ("A group of 14 skiers left.", 14, "count", "", "skiers", ""),
    ("The bridge cost 9 billion kroner, Denmark said.", 9e9, "DKK", "", "", "cost"),
    ("The number of men who died in custody rose to 50.", 50, "count", "", "men", "killed"),
    ("A mine killed 12 Marines.", 12, "count", "", "Marines", "killed"),
    ("Some 400 of Mayotte's children left.", 400, "count", "some", "Mayotte's children", ""),
    ("Nine of every ten houses are dry.", 0.9, "share", "", "houses", ""),
    ("Profit fell by almost a third to nothing.", 1 / 3, "share", "almost", "", "fell"),
    ("Output was cut by half.", 0.5, "share", "", "", "fell"),
    ("He is leading by seven points.", 7, "points", "", "", ""),
    ("She is seven points ahead of him.", 7, "points", "", "", ""),
    ("They gave hundreds of millions of euros.", 2e8, "EUR", "hundreds of millions", "", ""),
    ("Over 10 years, it would shrink.", 10, "duration", "", "years", ""),
    ("Three rockets fell near the town.", 3, "count", "", "rockets", ""),
    ("Some 20,000 fewer people live there.", 20000, "count", "some", "people", ""),
    ("It uses 11% of the water used in the valley.", 11, "percent", "", "water", ""),
]

NOT_FIGURES = [
    "It was signed on November 17.",
    "It was signed on 17 November.",
    "It began in 2024.",
    "The 1996 flood came first.",
    "They met at 10:35 in the hall.",
    "They met at 9 a.m. in the hall.",
    "It is one of the reasons.",
    "No one came.",
    "Council Resolution 1701 applies.",
    "An F-16 crashed.",
    "The 44-year-old man spoke.",
    "Anna Lind, 44, spoke.",
    "They won 3-1 on the day.",
    "The vote was 13-2 in the end.",
    "The two-state plan is dead.",
    "He came second in the 21st century.",
    "Call 555-123-4567 for help.",
    "He left three days ago.",
    "The prices fell in the first half.",
    "The Group of Seven met.",
    "It was shut in the last 24 hours.",
    "The Covid-19 rules ended.",
    "Article 5 applies.",
    "The one-sided talks ended.",
    "He chaired the Big Five.",
    "It came in the first half of the year.",
    "Paragraph 4 was dropped.",
    "It was heard on AM 970 in the north.",
    "None of the three laid out a plan.",
    "It landed on runway 24.",
    "It was seen from Hill 205.",
    "It was signed on day 40 of the talks.",
    "One day he will return.",
]


@pytest.mark.parametrize(("text", "value", "unit", "qualifier", "counted", "event"), CASES)
def test_a_figure_is_read_with_all_its_parts(
    text: str, value: float, unit: str, qualifier: str, counted: str, event: str
) -> None:
    found = figures.find(text, entities=entities.find(text))
    assert len(found) == 1
    figure = found[0]
    assert figure.value == pytest.approx(value)
    assert (figure.unit, figure.qualifier, figure.counted, figure.event) == (unit, qualifier, counted, event)


def test_some_of_a_places_many_are_of_their_kind() -> None:
    found = figures.find("At least seven of Varl's 44 delegates have signed.")
    assert [(figure.value, figure.counted) for figure in found] == [(7, "delegates"), (44, "delegates")]


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_a_date_a_time_a_score_or_a_name_is_no_figure(text: str) -> None:
    assert figures.find(text) == ()


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Between 10 and 15 boats sank.", 10, 15),
        ("Some 10 to 15 boats sank.", 10, 15),
        ("It holds 10-15 people.", 10, 15),
        ("It costs $3 to $5 million.", 3e6, 5e6),
        ("It takes three to five weeks.", 3, 5),
        ("Output fell 10–12 percent.", 10, 12),
    ],
)
def test_a_range_has_a_lower_and_an_upper_end(text: str, low: float, high: float) -> None:
    (found,) = figures.find(text)
    assert (found.value, found.upper) == (low, high)


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Since the truce began, 40 people have been killed.", "since the truce began"),
        ("In all 40 people were killed in the past 24 hours.", "in the past 24 hours"),
        ("So far this year 40 people were killed.", "so far this year"),
        ("Since 7 October 2023 more than 40 people have been killed.", "since 7 October 2023"),
        ("40 people were killed.", ""),
    ],
)
def test_the_moment_a_figure_is_counted_from_is_kept(text: str, anchor: str) -> None:
    assert figures.find(text)[0].anchor == anchor


def test_an_aside_between_dashes_does_not_hide_what_happened() -> None:
    text = "Since the truce began, more than 400 villagers—mostly farmers, officials say—have been killed in raids."
    (found,) = figures.find(text)
    assert (found.counted, found.event, found.anchor) == ("villagers", "killed", "since the truce began")


def test_each_of_two_numbers_has_its_own_event() -> None:
    found = figures.find("The blast killed 257 people and injured more than 5,500.")
    assert [(one.value, one.event) for one in found] == [(257.0, "killed"), (5500.0, "wounded")]


def test_the_span_holds_qualifier_number_and_unit() -> None:
    text = "It cost more than $3.5 billion in all."
    (found,) = figures.find(text)
    assert found.span.quote(text) == "more than $3.5 billion"


def test_only_the_span_asked_for_is_read() -> None:
    text = "It has 30 boats. It has 40 trucks."
    (found,) = figures.find(text, span=Span(17, len(text)))
    assert found.value == 40.0


def test_who_gives_a_figure_is_left_to_others() -> None:
    assert figures.find("Officials said 40 people were killed.")[0].giver == ""


PIECES = st.sampled_from(
    [
        "more than",
        "400",
        "1,000",
        "$",
        "%",
        "percent",
        "million",
        "two",
        "dozen",
        "half of",
        "a",
        "-",
        "to",
        "killed",
        "people",
        "3.5",
        "°",
        "of the",
        "—",
        "\n",
        "since",
        "near-daily",
        "0",
        "½",
        "years",
        "“",
        "\u200f",
        ",",
        "1/2",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)))
def test_any_text_gives_figures_inside_it_and_always_the_same(text: str) -> None:
    found = figures.find(text)
    assert found == figures.find(text)
    assert all(one.span.end <= len(text) for one in found)
    assert all(one.upper is None or one.upper >= one.value for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the village, 11 of 140 houses have been burned.", [(11, "houses"), (140, "houses")]),
        (
            "Some 14,900 people were displaced, down from 18,400 two weeks ago.",
            [(14900, "people"), (18400, "people")],
        ),
    ],
)
def test_a_part_counts_what_its_whole_counts_and_a_time_ago_is_not_counted(
    text: str, expected: list[tuple[float, str]]
) -> None:
    assert [(each.value, each.counted) for each in figures.find(text)] == expected


def test_a_text_of_nothing_but_numbers_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "MOST", 5)
    monkeypatch.setattr(figures, "_LOOKED_AT", 20)
    assert len(figures.find("It killed 40 men. " * 6)) == 5
    assert len(figures.find("12 in " * 18 + ". It killed 40 men.")) == 1
    assert figures.find("12 in " * 20 + ". It killed 40 men.") == ()
