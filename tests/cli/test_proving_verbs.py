"""Verifying, delivering and supplementing at the terminal."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from readahead.__main__ import main
from readahead.cli.json_help import JSON_HELP

SEEDS = Path(__file__).parents[2] / "seeds"
FIRST = SEEDS / "exercise-2026-03-03-talks-offer.md"
SECOND = SEEDS / "exercise-2026-03-06-three-counts.md"
DESCRIBED = set(re.findall(r'"(\w+)"', JSON_HELP))

Run = Callable[..., Any]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "one.readahead"


@pytest.fixture
def run(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object, status: int = 0) -> Any:
        assert main(["--library", str(library), "--json", *map(str, arguments)]) == status
        said = capsys.readouterr()
        return json.loads(said.out) if said.out else said.err

    return run


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    """A memo exported as Markdown."""
    run("import", FIRST)
    run("memo", "new", "Talks")
    run("export", "Talks", tmp_path / "talks.md")
    return tmp_path / "talks.md"


def keys(document: object) -> Iterator[str]:
    if isinstance(document, dict):
        for key, value in document.items():
            yield key
            yield from keys(value)
    elif isinstance(document, list):
        for value in document:
            yield from keys(value)


def test_the_exit_status_says_how_a_file_stands(
    run: Run, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("verify", file)["proof"]["standing"] == "holds"
    text = file.read_text(encoding="utf-8")
    changed = tmp_path / "changed.md"
    # the last notes stand at the end of the file
    place = text.rindex(" said ")
    changed.write_text(text[:place] + " sang " + text[place + 6 :], encoding="utf-8")
    proof = run("verify", changed, status=3)["proof"]
    assert proof["standing"] == "altered"
    assert [note["standing"] for note in proof["notes"]].count("altered") == 1
    other = tmp_path / "other.readahead"
    assert main(["--library", str(other), "import", str(SECOND)]) == 0
    assert main(["--library", str(other), "verify", str(file)]) == 4
    said = capsys.readouterr().out
    assert "source missing" in said
    assert re.search(r"Of \d+ lines, \d+ hold, \d+ with a source that is missing\.\n$", said)


def test_words_for_a_person_go_line_by_line(
    library: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(library), "verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert re.search(r"\n  holds  +.+\[1\]\n", said)
    assert re.search(r"\nAll holds: \d+ lines and \d+ notes\.\n$", said)


def test_what_cannot_be_verified_is_one_sentence(run: Run, file: Path, tmp_path: Path) -> None:
    assert "carries no manifest" in run("verify", FIRST, status=1)
    assert "cannot be read" in run("verify", tmp_path / "missing.pdf", status=1)


def test_no_library_is_made_to_verify_against(tmp_path: Path, file: Path) -> None:
    absent = tmp_path / "absent.readahead"
    assert main(["--library", str(absent), "verify", str(file)]) == 1
    assert not absent.exists()


def test_a_memo_is_delivered_and_supplemented(run: Run, file: Path, tmp_path: Path) -> None:
    assert "has not been delivered yet" in run("memo", "since", "Talks", status=1)
    delivered = run("memo", "deliver", "Talks", "--on", "2026-03-04")["delivered"]
    assert (delivered["version"], delivered["on"]) == (1, "2026-03-04")
    run("export", "Talks", file)
    assert "Version 1" in file.read_text(encoding="utf-8")
    proof = run("verify", file)["proof"]
    assert proof["delivered"] == "version 1 of “Talks”"
    run("import", SECOND)
    since = run("memo", "since", "Talks")["since"]
    assert {each["bearing"] for each in since["developments"]} >= {"confirmed", "disputed"}
    memo = run("memo", "supplement", "Talks")["memo"]
    assert memo["title"] == "Supplement to Talks, version 1"
    assert set(keys([delivered, proof, since])) <= DESCRIBED


def test_what_has_come_in_is_said_in_words(
    run: Run, library: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("memo", "deliver", "Talks")
    assert main(["--library", str(library), "memo", "since", "Talks"]) == 0
    assert capsys.readouterr().out == "Nothing has come in since version 1.\n"
    run("import", SECOND)
    assert main(["--library", str(library), "memo", "since", "Talks"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Since version 1: 1 article; ")
    for heading in ("\nConfirmed\n", "\nDisputed\n", "\nNew on the topic\n"):
        assert heading in said


def test_the_help_says_what_is_not_found(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])
    assert "What it cannot find: own words" in " ".join(capsys.readouterr().out.split())
