"""Cards kept, dismissed and corrected at a terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.desk.part import named

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a verb on one library and returns its exit status and what it said."""

    def verb(*arguments: str) -> tuple[int, str]:
        status = main(["--library", str(tmp_path / "one.readahead"), *arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    assert verb("import", str(SEED))[0] == 0
    return verb


def card(run: Run, number: int = 1) -> dict[str, object]:
    found: dict[str, object] = json.loads(run("card", str(number), "--json")[1])["card"]
    return found


def test_a_card_is_corrected_and_the_correction_taken_back(run: Run) -> None:
    before = card(run)
    status, said = run("edit", "1", "--headline", "In other words", "--kind", "event", "--who", "Pell Osk")
    assert status == 0
    assert said.splitlines()[0] == "In other words"
    assert said.splitlines()[1].startswith("event · ") and said.splitlines()[1].endswith(" — Pell Osk")
    after = card(run)
    assert (after["headline"], after["kind"], after["status"]) == ("In other words", "event", "edited")
    assert run("reread", "1")[0] == 0
    assert card(run) == after
    assert run("undo") == (0, f"Undone: Correct {named(str(before['headline']))}\n")
    assert card(run) == before


def test_an_empty_name_names_nobody(run: Run) -> None:
    run("edit", "1", "--who", "Pell Osk")
    said = json.loads(run("edit", "1", "--who", "", "--json")[1])
    assert said["card"]["attribution"]["who"] == ""
    assert said["changes"]["cards"] == [1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Say what is to be corrected: --headline, --kind or --who."),
        (("--headline", "…"), "A card's headline must hold a word."),
        (("--headline", "one\ntwo"), "A card's headline must stand on one line."),
        (("--who", "?"), "A speaker's name must hold a word; leave it empty where nobody is named."),
    ],
)
def test_what_cannot_be_taken_is_said_in_a_sentence(
    run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    assert run("edit", "1", *arguments) == (1, f"readahead: {sentence}\n")


def test_a_correction_that_changes_nothing_says_so(run: Run) -> None:
    headline = str(card(run)["headline"])
    assert run("edit", "1", "--headline", headline) == (0, "Nothing changed: it is so already.\n")
    assert card(run)["status"] == "new"


def test_cards_are_kept_dismissed_and_made_new(run: Run) -> None:
    assert run("keep", "1", "2") == (0, "Keep 2 cards: done.\n")
    assert run("keep", "1", "2") == (0, "Nothing changed: it is so already.\n")
    assert run("dismiss", "2") == (0, "Dismiss 1 card: done.\n")
    assert [card(run, number)["status"] for number in (1, 2)] == ["kept", "dismissed"]
    assert 2 not in [one["id"] for one in json.loads(run("cards", "--json")[1])["cards"]]
    assert run("renew", "1", "2") == (0, "Mark 2 cards as new: done.\n")
    assert [card(run, number)["status"] for number in (1, 2)] == ["new", "new"]
    assert run("undo") == (0, "Undone: Mark 2 cards as new\n")


@pytest.mark.parametrize("verb", ["keep", "dismiss", "renew"])
def test_a_card_that_is_not_there_changes_none(run: Run, verb: str) -> None:
    assert run(verb, "1", "999") == (1, "readahead: There is no card “999” in this library.\n")
    assert card(run)["status"] == "new"
