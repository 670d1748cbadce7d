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


@pytest.mark.parametrize(
    "arguments", [["bundle", "x.readahead-bundle"], ["bundle", "x", "--topic", "a", "--memo", "b"]]
)
def test_a_bundle_of_nothing_or_of_two_things_is_wrong_use(filled, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        filled("one", *arguments)
    assert ended.value.code == 2
