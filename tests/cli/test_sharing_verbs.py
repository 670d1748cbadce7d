"""Exporting, importing, bundling and merging at a terminal: what is said, and how it ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def told(library: str, *arguments: str) -> tuple[int, str, str]:
        status = main(["--library", str(tmp_path / f"{library}.readahead"), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return told


@pytest.fixture
def filled(run) -> Callable[..., tuple[int, str, str]]:
    run("one", "topic", "new", "Gaza", "--terms", "Gaza,Hamas")
    run("one", "import", str(SEED))
    run("one", "annotate", "1", "Ask about this")
    run("one", "memo", "new", "Brief")
    return run


def test_a_library_goes_to_a_folder_and_into_another(filled, tmp_path: Path) -> None:
    folder = str(tmp_path / "whole")
    status, said, _ = filled("one", "export-library", folder)
    assert status == 0
    assert said.startswith(f"Wrote {folder}: 1 article, ")
    assert "1 note" in said
    status, said, _ = filled("two", "import-library", folder)
    assert status == 0
    assert said.startswith("New: 1 article, ")
    cards = [json.loads(filled(name, "--json", "cards")[1])["cards"] for name in ("one", "two")]
    assert cards[0] == cards[1]
    status, said, _ = filled("two", "import-library", folder)
    assert said.startswith("Nothing new came in.\nHere already: 1 article")


@pytest.mark.parametrize("what", [("--topic", "gaza"), ("--memo", "brief")])
def test_a_bundle_is_written_and_merged(filled, tmp_path: Path, what: tuple[str, str]) -> None:
    target = str(tmp_path / "for-you.readahead-bundle")
    status, said, _ = filled("one", "bundle", target, *what)
    assert (status, said.split(":")[0]) == (0, f"Wrote {target}")
    status, said, _ = filled("two", "merge", target)
    assert status == 0
    assert "1 article" in said
    assert json.loads(filled("two", "--json", "merge", target)[1])["merged"]["new"] == dict.fromkeys(
        ("articles", "cards", "notes", "topics", "memos"), 0
    )
    assert "Merge" in filled("two", "undo")[1]
    assert filled("two", "articles")[1].strip() == "Nothing there yet."


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge", "SEED"],
        ["merge", "missing.readahead-bundle"],
        ["import-library", "SEED"],
        ["import-library", "missing"],
        ["export-library", "SEED"],
        ["bundle", "SEED", "--topic", "Gaza"],
        ["bundle", "x.readahead-bundle", "--topic", "Nothing"],
    ],
)
def test_what_cannot_be_done_is_one_sentence(filled, arguments: list[str]) -> None:
    before = SEED.read_bytes()
    status, said, fault = filled("one", *(str(SEED) if word == "SEED" else word for word in arguments))
    assert (status, said) == (1, "")
    assert fault.startswith("readahead: ")
    assert fault.count("\n") == 1
    assert SEED.read_bytes() == before
    assert not Path("x.readahead-bundle").exists()


def test_a_bundle_says_how_many_of_its_cards_are_the_topics(filled, tmp_path: Path) -> None:
    target = str(tmp_path / "for-you.readahead-bundle")
    filled("one", "move", "1", "inbox")
    own = len(json.loads(filled("one", "--json", "cards", "--topic", "Gaza")[1])["cards"])
    everything = len(json.loads(filled("one", "--json", "cards")[1])["cards"])
    said = filled("one", "bundle", target, "--topic", "Gaza")[1]
    assert 0 < own < everything
    assert f"{everything} cards, {own} of them in the topic ({everything - own} came alongside)" in said
    shape = json.loads(filled("one", "--json", "bundle", target, "--topic", "Gaza")[1])["bundle"]
    assert (shape["cards"], shape["asked_for"], shape["alongside"]) == (everything, own, everything - own)


def test_an_empty_library_is_said_to_be_empty(run, tmp_path: Path) -> None:
    folder = tmp_path / "whole"
    assert run("empty", "export-library", str(folder))[:2] == (0, f"Wrote {folder}: the library is empty.\n")


def test_a_folder_is_no_bundle_and_the_other_verb_is_named(run, tmp_path: Path) -> None:
    status, _, fault = run("one", "merge", str(tmp_path))
    assert status == 1
    assert "is a folder" in fault
    assert "import-library" in fault


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge", "missing"],
        ["merge", str(SEED)],
        ["merge", str(SEED.parent)],
        ["import-library", "missing"],
        ["import-library", str(SEED.parent)],
    ],
)
def test_no_library_is_made_for_what_is_refused(run, tmp_path: Path, arguments: list[str]) -> None:
    assert run("new", *arguments)[0] == 1
    assert list(tmp_path.iterdir()) == []


def test_no_library_is_made_for_a_damaged_bundle(filled, tmp_path: Path) -> None:
    target = tmp_path / "for-you.readahead-bundle"
    filled("one", "bundle", str(target), "--topic", "Gaza")
    data = bytearray(target.read_bytes())
    data[len(data) // 3] ^= 0xFF
    target.write_bytes(data)
    assert filled("two", "merge", str(target))[0] == 1
    assert not (tmp_path / "two.readahead").exists()


@pytest.mark.parametrize(
    "arguments", [["bundle", "x.readahead-bundle"], ["bundle", "x", "--topic", "a", "--memo", "b"]]
)
def test_a_bundle_of_nothing_or_of_two_things_is_wrong_use(filled, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        filled("one", *arguments)
    assert ended.value.code == 2
