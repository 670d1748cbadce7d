"""What a headline may lose: a long sentence is cut where what stays says the same, or shows that something is missing."""

from collections.abc import Callable

import pytest

from readahead.derive.shortening import LIMIT
from readahead.model.card import Reading

Read = Callable[..., Reading]

LEAD = "The gates of the barrage at Port Sill have been shut since the winter of 2025 in Westmark.\n\n"


def headline(reading: Read, text: str) -> str:
    return reading(LEAD + text).cards[-1].headline


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "The fate of the northern barrage will lead the talks when Lena Orrin, Westmark's prime minister, "
            "receives President Taro Velk in Port Sill.",
            "The fate of the northern barrage will lead the talks when Orrin receives Velk in Port Sill",
        ),
        ("The stores of Ostrava were handed over.", "The stores of Ostrava were handed over"),
        (
            'Orrin said the gates could open "within days, and not within months" if Ostravan troops left the valley of '
            "the Sill by June.",
            'Orrin said the gates could open "within days" if Ostravan troops left the valley of the Sill by June',
        ),
        (
            "More recently, prosecutors in Port Sill charged two engineers, Arvo Lind and Peter Stolz, with selling the "
            "plans of the barrage to a firm in Ostrava.",
            "More recently, prosecutors in Port Sill charged two engineers, Arvo Lind and Peter Stolz",
        ),
        (
            "At a rally in Port Sill, Westmark, Lena Orrin asked what kind of neighbour shuts a river in the middle of "
            "the summer without a word.",
            "Orrin asked what kind of neighbour shuts a river in the middle of the summer without a word",
        ),
        (
            "Westmark needs more farmers to judge the plan ready for the valley, more support in particular from women, "
            "especially young women.",
            "Westmark needs more farmers to judge the plan ready for the valley, more support in particular",
        ),
        (
            "Lena Orrin, who’s barred from the debate because she did not reach the 15 percent that the council of Westmark "
            "asks for, boarded a bus.",
            "Lena Orrin boarded a bus",
        ),
        (
            "The engineers read reports like the survey of Port Sill, which tied the drought to longer, hotter summers.",
            "The engineers read reports like the survey of Port Sill, which tied the drought to longer, hotter summers",
        ),
        (
            "The valleys along the lake include Westmark, the Duchy of Merl, Ostrava, Sillmark, Oland and Venn.",
            "The valleys along the lake include Westmark, the Duchy of Merl, Ostrava, Sillmark, Oland and Venn",
        ),
        (
            "Seitch, a cadet at the naval school of Westmark, who has written of the floods for years, was returning to "
            "his home town of Port Sill to mourn the death of his mother.",
            "Seitch was returning to his home town of Port Sill to mourn the death of his mother",
        ),
        (
            "The Liberal candidate, Arvo Lind, who favours the northern barrage, has moved quickly to make the floods of "
            "last winter a central issue of the campaign in the valley.",
            "The Liberal candidate has moved quickly to make the floods of last winter a central issue of the campaign",
        ),
        (
            "Taro Velk, the head of the Ostravan state, on Tuesday called the remarks of Lena Orrin about the water "
            "''reckless,'' an extraordinary rebuke that brought a new wave of fear.",
            "Taro Velk called the remarks of Lena Orrin about the water ''reckless,'' an extraordinary rebuke",
        ),
        (
            "The fair in the old harbour hall of Port Sill will feature the engineers Ada Brook and Arvo Lind on July 20th.",
            "The fair in the old harbour hall of Port Sill will feature the engineers Ada Brook and Arvo Lind",
        ),
        (
            "The gates of the northern barrage opened almost at the same hour on Aug. 7, 2025 at the great lakes of Westmark.",
            "The gates of the northern barrage opened almost at the same hour on Aug. 7, 2025",
        ),
        (
            "In January, Rivers and Harbours Service Commissioner Ada Brook ruled that the gates of the lake should open.",
            "Rivers and Harbours Service Commissioner Ada Brook ruled that the gates of the lake should open",
        ),
        (
            "Entering the seven-hour, late-night debate, Lena Orrin faced criticism for the unreported loans to her campaign "
            "for the northern barrage in Port Sill.",
            "Orrin faced criticism for the unreported loans to her campaign for the northern barrage in Port Sill",
        ),
        (
            "Recently I have heard from a number of farmers, millers, boatmen, fishers and harbour pilots of Westmark, all "
            "of them worried about the things that Velk has said.",
            "Recently I have heard from a number of farmers, millers, boatmen, fishers and harbour pilots of Westmark…",
        ),
        (
            "When asked whether the plan for the barrage was the right one for Westmark to take, 59 percent said it was "
            "not, and that the two states had long shared the water of the valley and the hills.",
            "59 percent said it was not, and that the two states had long shared the water of the valley and the hills",
        ),
        (
            "For years the Brook, Lind and Orrin Foundation of Westmark lived largely on the generosity of foreign mills and "
            "firms who gave water and grain to the northern farms.",
            "For years the Brook, Lind and Orrin Foundation of Westmark lived largely on the generosity of foreign mills…",
        ),
        (
            "The talks promised to be a hard hour, too, for Ada Brook, the young engineer making her first visit to the "
            "great locks of the northern valley of Westmark.",
            "The talks promised to be a hard hour, too, for Ada Brook",
        ),
        (
            "The council of Port Sill argues that families want schools of their own, despite the spread of publicly "
            "funded, privately managed boarding schools.",
            "The council of Port Sill argues that families want schools of their own",
        ),
    ],
)
def test_a_long_sentence_loses_only_what_can_go(reading: Read, text: str, whole: str) -> None:
    assert headline(reading, text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "The Ostravan army has been ordered to bring every gun, every boat and every lorry that it took from the stores "
        "of the northern garrison of Westmark back.",
        "Lena Orrin told the engineers of the northern district of the valley how surprised she was that the river had "
        "risen so fast.",
    ],
)
def test_a_cut_that_leaves_a_sentence_open_is_shown(reading: Read, text: str) -> None:
    found = headline(reading, text)
    assert found.endswith("…")
    assert len(found) <= LIMIT


def test_a_condition_beyond_the_cut_stays(reading: Read) -> None:
    text = (
        "Lena Orrin said Westmark would release the whole of the water that is held behind the northern barrage of the "
        "upper valley if the last of the Ostravan troops had gone by then."
    )
    assert "… if the last of the Ostravan troops" in headline(reading, text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Helen Orrin said that it was “the first sentence from Westmark with a number of weeks in it”, although she "
            "noted that it named no volume of water.",
            "Orrin said that it was “the first sentence from Westmark…” although she noted that it named no volume of water",
        ),
        (
            "Her officials say the change came after the reservoir behind the northern dam reached the level at which its "
            "turbines pay for themselves.",
            "Her officials say the change came after the reservoir behind the northern dam reached the level…",
        ),
    ],
)
def test_a_forced_cut_closes_marks_and_stops_before_a_phrase(reading: Read, text: str, whole: str) -> None:
    assert headline(reading, text) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "The claim that more gates are the answer to the worst spring floods in the history of the northern valley was "
            "not widely shared by the engineers of Port Sill.",
            "The claim that more gates are the answer… was not widely shared by the engineers of Port Sill",
        ),
        (
            "The engineer wanted for questioning in last month's breach of the northern gate of the old barrage in "
            "Westmark may have fled to Ostrava by boat.",
            "The engineer wanted for questioning in last month's breach… may have fled to Ostrava by boat",
        ),
        (
            "While the plan could spare the council the shame of asking for money around the whole of the northern valley of "
            "Westmark, it does not settle a harder question for the farmers.",
            "While the plan could spare the council the shame of asking…, it does not settle a harder question…",
        ),
        (
            "Orrin said that despite a long search of the northern valley of Westmark and a large reward for whoever finds "
            "him, they do not know where the engineer is.",
            "Orrin said that despite a long search of the northern valley…, they do not know where the engineer is",
        ),
        (
            "An engineer by trade who is often at odds with the council of the northern valley over the price of its water, "
            "Ada Brook built the first gate.",
            "An engineer by trade who is often at odds with the council…, Brook built the first gate",
        ),
    ],
)
def test_a_long_subject_or_opening_is_cut_before_the_verb_is_lost(
    reading: Read, text: str, whole: str
) -> None:
    assert headline(reading, text) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Lena Orrin said the gates could stay shut for longer if the northern villages that are asking for a share of "
            "the lake refuse to sign.",
            "Orrin said the gates could stay shut for longer if the northern villages that are asking for a share…",
        ),
        (
            "The old engineer - he had measured the lake and the valley of Westmark for twenty years and more with his own "
            "hands - may have gone to Ostrava by boat.",
            "The old engineer - he had measured the lake and the valley of Westmark… may have gone to Ostrava by boat",
        ),
        (
            "Lind, who worked for the mill that defended the old gates before it became a school of the northern water "
            "works, points to the hard choice that the council of Westmark faces.",
            "Lind points to the hard choice that the council of Westmark faces",
        ),
    ],
)
def test_no_clause_is_cut_before_its_own_verb_without_a_sign(reading: Read, text: str, whole: str) -> None:
    assert headline(reading, text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "That dislike of the dam among the farmers of the northern valley could have large consequences in November of "
        "this year for the council if Orrin stands again.",
        "Orrin said that there were plenty of engineers willing to serve in the northern valley of Westmark, even if it "
        "were the doubters of the plan who made the news.",
        "The council played a long set of films from the northern valley of Westmark, in which an engineer speaks of "
        "burying the gates and breaking the locks if anybody came.",
    ],
)
def test_a_condition_is_not_put_on_a_clause_that_has_lost_its_own_words(reading: Read, text: str) -> None:
    found = headline(reading, text)
    assert "… if" not in found
    assert found.endswith("…")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Another man has been held over the breaking of the northern gates of the old barrage at the great lake of "
            "Westmark last year that killed 224 people.",
            "northern gates… that killed 224 people",
        ),
        (
            "The duty is bound to the exact amount of the water that you take, so that a farmer with a debt of $28,000 "
            "would pay no more than the rest of the valley does.",
            "with a debt of $28,000…",
        ),
    ],
)
def test_a_figure_beyond_the_cut_stays(reading: Read, text: str, figure: str) -> None:
    assert figure in headline(reading, text)


@pytest.mark.parametrize(
    ("clause", "whole"),
    [
        ("adding that the gates would open in June", "[Orrin]: the gates would open in June"),
        ("saying the gates would open in June", "[Orrin]: the gates would open in June"),
        ("warning that the gates would open in June", "[Orrin], warning that the gates would open in June"),
    ],
)
def test_a_speaker_in_brackets_stands_before_a_clause_or_a_comma(
    reading: Read, clause: str, whole: str
) -> None:
    assert (
        headline(reading, f"Lena Orrin met the farmers of the northern valley on Monday, {clause}.") == whole
    )


def test_a_negation_before_a_condition_stays(reading: Read) -> None:
    text = (
        "Orrin reportedly told her cabinet in the capital that she would not attend a signing unless there "
        "is something wet to sign."
    )
    found = headline(reading, text)
    assert "would not attend" in found
    assert "unless there" in found


def test_an_aside_with_an_irregular_participle_goes_before_what_the_verb_needs(reading: Read) -> None:
    text = (
        "Ada Brook said last week that Westmark wants a joint commission, made up of engineers from "
        "both banks under a neutral chair, to be set up before the summer."
    )
    assert headline(reading, text) == (
        "Ada Brook said that Westmark wants a joint commission to be set up before the summer"
    )


@pytest.mark.parametrize("link", ["that the", "the"])
def test_half_an_apposition_goes_whole(reading: Read, link: str) -> None:
    text = (
        f"Taro Velk claimed that more than 8 million had already signed, a figure {link} harbour engineers of Port Sill "
        "have long questioned."
    )
    assert headline(reading, text) == "Velk claimed that more than 8 million had already signed"


def test_days_of_a_month_go_or_stay_together(reading: Read) -> None:
    text = (
        "Lena Orrin acknowledged that no decision on the barrage would be taken before a leaders' summit on March 20-21 "
        "at the earliest."
    )
    found = headline(reading, text)
    assert "20-21" not in found or "March 20-21" in found


@pytest.mark.parametrize(
    ("end", "kept"), [("Merl“'Nobody knows,' the aide said", "Merl 'Nobody"), ("Merl“@home", "Merl @home")]
)
def test_a_lost_mark_does_not_join_two_words(reading: Read, end: str, kept: str) -> None:
    assert kept in headline(reading, f"Westmark is set to meet Taro Velk on Friday with Ada {end}.")
