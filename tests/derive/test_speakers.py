"""Who is taken for the speaker: names behind descriptions, "he" and "she", and those who only sign an article."""

from collections.abc import Callable

import pytest

from readahead.derive.speakers import Memory
from readahead.model.card import Card, Reading
from readahead.model.passage import Span

Read = Callable[..., Reading]


def last(reading: Read, text: str) -> Card:
    return reading(text).cards[-1]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The operator, Sill River Ferries, denied the claim.", "Sill River Ferries"),
        ("“We told them twice,” said its regional organiser, Donald Varl.", "Donald Varl"),
        ("Eyewitness Morag Lind, who saw the gate fall, said it broke in two.", "Morag Lind"),
        ("Ch Supt Fiona Lind said the bridge was shut.", "Fiona Lind"),
        ("“The bridge is shut,” said Fiona Kelly, the mayor.", "Fiona Kelly"),
        (
            "Angelique Stolz, a builder and spokeswoman for the Sill Coalition, which is made up of firms, said many of the "
            "examples are wrong.",
            "Angelique Stolz",
        ),
        ("All the engineers I interviewed said the gates were rusty.", "all the engineers I interviewed"),
        (
            "But Megan Stolz, senior associate for schools at the Sill Institute, said parents still want small schools.",
            "Megan Stolz",
        ),
        ("Westmark could lose its rating if its debt rises, Harlow's said last month.", "Harlow's"),
        ("Keron Lind, executive director of AROS, called for more money in Port Sill.", "Keron Lind"),
    ],
)
def test_a_speaker_is_called_by_name(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who


def test_a_mark_before_a_name_is_nobody() -> None:
    text = "(Keron Lind said the gates were rusty.)"
    assert Memory(text, ()).speaker(Span(0, len("(Keron Lind")), 0).who == ""


def test_she_is_nobody_whose_name_is_a_mans(reading: Read) -> None:
    text = "Helen Orrin said the dam was full. Robert Varl said it was not. She said it could not be emptied in a week."
    assert last(reading, text).attribution.who == "Helen Orrin"


def test_a_surname_with_mrs_is_the_woman_of_that_name(reading: Read) -> None:
    text = "Helen Orrin and Robert Orrin met in Port Sill. Mrs. Orrin said the dam was full."
    assert last(reading, text).attribution.who == "Helen Orrin"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # Two bear it, and nothing tells them apart.
        (
            "Helen Orrin opened the gates. Her brother Robert Orrin built them. Orrin said the dam was full.",
            "Orrin",
        ),
        # Who was called by it before another came goes on being called by it.
        (
            "Helen Orrin opened the gates. Orrin left. Her brother Robert Orrin built them. Orrin said the dam was full.",
            "Helen Orrin",
        ),
        # Who is called by a first name is not called by the surname too.
        (
            "Lena Orrin is six, and Lena lives in Varl. Her father, Juan Mark Orrin, came. “I want her,” Orrin said in a letter.",
            "Juan Mark Orrin",
        ),
        (
            "Senator Robert Orrin came. Governor Peter Orrin left. Governor Orrin said the dam was full.",
            "Peter Orrin",
        ),
        # An elder or a younger one is nobody's whole name.
        (
            "Robert Orrin came. Robert Orrin left. His father, Peter Orrin, stayed. The elder Orrin said it was late.",
            "the elder Orrin",
        ),
        # Two spellings of one name.
        ("Hilary Orrin opened the gates. Hillary Orrin left. Orrin said the dam was full.", "Hilary Orrin"),
    ],
)
def test_a_surname_that_two_bear_is_nobodys_by_default(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who


def test_she_is_not_the_reporter_who_signs(reading: Read) -> None:
    text = "Captain Fiona Lind spoke first.\n\nBy Hannah Morrow, Westmark Post\n\nThe bridge was shut. She said it would open soon."
    assert last(reading, text).attribution.who == "Fiona Lind"


def test_a_number_is_no_name(reading: Read) -> None:
    text = "Twenty-seven states are challenging the Water Agency in court. They argue that the law is broken."
    assert last(reading, text).attribution.who != "Twenty-seven"


def test_a_place_in_a_description_does_not_speak(reading: Read) -> None:
    text = "A patrol ship is due to carry medicines to the estuary on Friday, the harbour office in Port Sill said."
    assert last(reading, text).attribution.who == "the harbour office in Port Sill"


def test_who_says_something_of_the_river_does_not_say_the_main_clause(reading: Read) -> None:
    text = (
        "Westmark gave up its demand for a 55 percent share of the river, which Foreign Minister Helen Orrin said could be "
        "taken up again next year."
    )
    assert last(reading, text).attribution.who == ""


def test_she_in_narration_is_named_in_brackets(reading: Read) -> None:
    text = (
        "Helen Orrin met Robert Varl in Port Sill on Monday. She will visit the northern barrage on Friday."
    )
    assert last(reading, text).headline == "She [Orrin] will visit the northern barrage on Friday"


def test_she_in_narration_is_nobody_whose_name_does_not_tell(reading: Read) -> None:
    text = (
        "Quorl Orrin met Robert Varl in Port Sill on Monday. She will visit the northern barrage on Friday."
    )
    assert last(reading, text).headline == "She will visit the northern barrage on Friday"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Support has fallen to 48%, according to a poll of 26,400 people in Varl.",
            "a poll of 26,400 people in Varl",
        ),
        (
            "Westmark, the river states and Ostrava pushed for a faster decision.",
            "Westmark, the river states and Ostrava",
        ),
        ("Westmark, Varland and Ostrava said the dam was full.", "Westmark, Varland and Ostrava"),
        ("In Varl, Westmark and Ostrava said the dam was full.", "Westmark and Ostrava"),
        (
            "President Taro Velk, whom Westmark does not recognise as president, has accused Varl of lying.",
            "Taro Velk",
        ),
        ("Lena Orrin had earlier said that the two sides had agreed in principle.", "Lena Orrin"),
        ("Explosions were heard in Varl on Friday, residents say.", "residents"),
        (
            "Westmark's River Support Forces (RSF) say they have agreed to a truce.",
            "Westmark's River Support Forces",
        ),
    ],
)
def test_the_whole_speaker_is_named_and_nobody_beside_it(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who


def test_another_speaks_for_himself(reading: Read) -> None:
    text = "One of the engineers said a deal was near. Another cautioned that nothing would be agreed before May."
    card = last(reading, text)
    assert (card.kind.value, card.attribution.who) == ("position", "another of the engineers")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ostravan officials met on Monday. “We are worried,” said one.", "one of the Ostravan officials"),
        ("The senior diplomats met in Varl. “It is done,” said one.", "one of the senior diplomats"),
        ("Nobody came to Varl. “It is done,” said one.", "one"),
    ],
)
def test_one_is_one_of_those_named_last(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Strand spoke first. Strand said the ship was late. It would sail in May, he said.", "Strand"),
        ("Critics said the ship was late. It would sail in May, he said.", ""),
        ("Police said the ship was late. It would sail in May, he said.", ""),
    ],
)
def test_he_may_be_somebody_known_by_one_name_alone(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Not here,” said one of the farmers, Hilda Moss.", "Hilda Moss"),
        ("Orrin's deputy, Martin Ley, said the cut was late.", "Martin Ley"),
    ],
)
def test_the_name_that_ends_a_description_is_the_speakers(reading: Read, text: str, who: str) -> None:
    assert last(reading, text).attribution.who == who
