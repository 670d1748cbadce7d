"""Whom "he", "she", "they" and "it" stand for; where that is not clear, they stand for nobody."""

from collections.abc import Callable

import pytest

from readahead.model.card import Reading

Read = Callable[..., Reading]


def who(reading: Read, text: str) -> str:
    return reading(text).cards[-1].attribution.who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Oswin Talleray, the envoy, suggested that it may work. “All of the sides – Varl, Bram Lind – are ready,” he said.",
            "Oswin Talleray",
        ),
        (
            "Helen Orrin spoke on Monday. “People have likened us to Mary Stolz and Lena Quarm,” she says.",
            "Helen Orrin",
        ),
        (
            "Tom Varl said the dam was late.\n\nRobert Lind said states would vote. If Peter Moss wins, it will shut, he said.",
            "Robert Lind",
        ),
        (
            "Anna Varl praised the plan. Mary Lind mocked it, saying it was late and Anna Varl, she said, “signs anything.”",
            "Mary Lind",
        ),
    ],
)
def test_nobody_named_in_what_is_said_says_it(reading: Read, text: str, speaker: str) -> None:
    assert who(reading, text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“It is late,” John Moss said.\n\nMinister Bram Lind (Varl) last month joked to Robert Orrin that it would rain.\n\n"
            "“God has a plan for the dam,” he said.",
            "Bram Lind",
        ),
        (
            "“It is late,” John Moss said.\n\nRobert Varl, a former miner, had close ties to the owners. But on Sunday he "
            "finally gave them his support.\n\n“We need somebody who works,” he said.",
            "Robert Varl",
        ),
        (
            "Tom Varl said the words were harmless.\n\nRobert Lind saw the words differently: “I take no threat as a joke,” "
            "he said.",
            "Robert Lind",
        ),
        (
            "“It is late,” Tom Varl said, to the surprise of the council. Since Friday, Robert Lind has led the talks in Varl. "
            "He warned that the gates were open.",
            "Robert Lind",
        ),
    ],
)
def test_a_nearer_subject_beats_a_speaker_further_off(reading: Read, text: str, speaker: str) -> None:
    assert who(reading, text) == speaker


def test_the_speaker_of_the_paragraph_goes_on_whoever_is_told_of(reading: Read) -> None:
    text = "“He was clever,” said James Lind. Robert Varl won in May. “They keep it up,” he said."
    assert who(reading, text) == "James Lind"


def test_whom_a_speaker_tells_of_does_not_go_on(reading: Read) -> None:
    text = "James Lind said that Robert Varl had said the dam was full. He added that nobody checked it."
    assert who(reading, text) == "James Lind"


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else is described in between.
        "Robert Varl said the dam was full.\n\nMeanwhile, the former governor drew a crowd. “We will win,” he said.",
        "Robert Varl said the dam was full.\n\nAsked later, the admiral laughed. “We will win,” he said.",
        # What is said has a subject who may be the speaker.
        "Robert Varl said the dam was full.\n\nPeter Moss has built two dams and would build a third, he said.",
        # Two are named, and neither is a subject.
        "The dam of Peter Moss was built by the firm of Robert Varl. It would hold, he said.",
    ],
)
def test_he_is_nobody_where_it_is_not_clear(reading: Read, text: str) -> None:
    assert who(reading, text) == ""


def test_she_may_be_a_woman_named_as_an_owner(reading: Read) -> None:
    text = "Crowds gathered at Mary Varl's house. “Go home,” she said."
    assert who(reading, text) == "Mary Varl"


def test_she_is_not_who_is_mr_elsewhere(reading: Read) -> None:
    text = "Anna Lind spoke first. Quorl Varl came later, and Mr. Varl left early. “It was late,” she said."
    assert who(reading, text) == "Anna Lind"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Officials in Varl warned of floods. They said the dam was full.", "officials in Varl"),
        ("Robert Varl said the dam was full. They said it was not.", ""),
        ("A poll in Varl found a lead of two points. They said it was wrong.", ""),
        ("Officials warned of floods. The farmers sued in May. A judge refused. They said it was wrong.", ""),
        ("The Sill Council warned of floods. It said the dam was full.", "Sill Council"),
        ("Both women said the dam was full. It said the gates were shut.", ""),
    ],
)
def test_they_are_several_and_it_is_one_body(reading: Read, text: str, speaker: str) -> None:
    assert who(reading, text).lower() == speaker.lower()


def test_whoever_only_wants_something_says_nothing(reading: Read) -> None:
    text = "Robert Varl said the dam was full. Democrats want the gates open.\n\n“Nobody listens to us in the valley.”"
    assert who(reading, text) == "Robert Varl"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A representative for Mr. Varl said the probe was over. He added that it began late.",
            "a representative for Mr. Varl",
        ),
        (
            "An adviser to Governor Lena Quarm said the probe was over. He added that it began late.",
            "an adviser to Governor Lena Quarm",
        ),
    ],
)
def test_whoever_speaks_for_somebody_is_not_that_person(reading: Read, text: str, speaker: str) -> None:
    cards = reading(text).cards
    assert [card.attribution.who for card in cards] == [speaker, speaker]


def test_a_name_on_a_banner_is_nobody_told_of(reading: Read) -> None:
    text = "“It is late,” John Moss said.\n\nA banner in Varl read “Robert Lind lies”. “We all go home,” he said."
    assert who(reading, text) == "John Moss"


def test_it_that_stands_for_nothing_is_no_body(reading: Read) -> None:
    text = "The Sill Council warned of floods. It was not long ago that Robert Varl, who's thinking of leaving, said it was late."
    assert who(reading, text) != "Sill Council"
