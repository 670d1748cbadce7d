"""Sentences are split where a reader would stop."""

import pytest

from readahead.derive import sentences
from readahead.model.passage import Span


def split(text: str) -> list[str]:
    return [span.quote(text) for span in sentences.split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks ended. Nobody spoke.", ["The talks ended.", "Nobody spoke."]),
        ("The site News.Az wrote it. So did others.", ["The site News.Az wrote it.", "So did others."]),
        ("Mr. Oden met Gen. Tarl. They shook hands.", ["Mr. Oden met Gen. Tarl.", "They shook hands."]),
        ("He left the U.S. for Westmark.", ["He left the U.S. for Westmark."]),
        ("He left the U.S. The talks failed.", ["He left the U.S.", "The talks failed."]),
        ("J. P. Orrin spoke at 5 p.m. and left.", ["J. P. Orrin spoke at 5 p.m. and left."]),
        ("It rose 3.5 percent. It fell later.", ["It rose 3.5 percent.", "It fell later."]),
        ("“Stop.” She left.", ["“Stop.”", "She left."]),
        ("“Why now?” he asked. Nobody knew.", ["“Why now?” he asked.", "Nobody knew."]),
        ("It was late. i went home.", ["It was late.", "i went home."]),
        ("Wait… what? Yes!", ["Wait… what?", "Yes!"]),
        ("A heading\n\nA sentence here.", ["A heading", "A sentence here."]),
        ("A heading\nA sentence stands under it.", ["A heading", "A sentence stands under it."]),
        (
            "This line was wrapped by an editor at some width\nand goes on here.",
            ["This line was wrapped by an editor at some width\nand goes on here."],
        ),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_stretch_is_split_at_its_own_places() -> None:
    text = "Title line\n\nOne is here. Two is here."
    assert sentences.split(text, Span(12, len(text))) == (Span(12, 24), Span(25, 37))
