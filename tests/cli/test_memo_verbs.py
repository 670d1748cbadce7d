"""Memos at the terminal: filled, laid out, marked, and written to files for those who may see them."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from readahead.__main__ import main
from readahead.cli.json_help import JSON_HELP

SEED = Path(__file__).parents[2] / "seeds" / "exercise-2026-03-03-talks-offer.md"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>'
DESCRIBED = set(re.findall(r'"(\w+)"', JSON_HELP))

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object, status: int = 0) -> Any:
        library = str(tmp_path / "one.readahead")
        assert main(["--library", library, "--json", *map(str, arguments)]) == status
        said = capsys.readouterr()
        return json.loads(said.out) if said.out else said.err

    return run


@pytest.fixture
def memo(run: Run) -> str:
    """The title of a memo made of one article."""
    run("import", SEED)
    run("memo", "new", "Talks", "--marking", "TLP:GREEN")
    return "Talks"


def test_a_memo_is_laid_out_and_stays_so(run: Run, memo: str) -> None:
    told = run(
        *(
            "memo",
            "set",
            memo,
            "--title",
            "Talks on Monday",
            "--meeting",
            "Round two",
            "--prepared-by",
            "Desk",
        ),
        *("--contents", "--notes", "endnotes", "--page", "letter", "--draft", "--accent", "7a1f3d"),
        *("--no-manifest", "--portions", "--no-summary"),
    )["memo"]
    assert told["header"]["meeting"] == "Round two"
    assert told["options"] == {
        "contents": True,
        "notes": "endnotes",
        "sources": True,
        "summary": False,
        "portions": True,
        "page": "letter",
        "draft": True,
        "accent": "#7A1F3D",
        "logo": "",
        "manifest": False,
    }
    told = run("memo", "set", "Talks on Monday", "--no-draft", "--accent", "")["memo"]
    assert (told["options"]["draft"], told["options"]["accent"]) == (False, "")
    assert (told["options"]["contents"], told["header"]["meeting"]) == (True, "Round two")
    assert told["options"].keys() | told.keys() <= DESCRIBED


def test_what_is_noted_on_a_card_comes_into_a_memo_when_it_is_asked_for(run: Run, memo: str) -> None:
    def desk_notes(told: dict[str, Any]) -> list[str]:
        sections = told["memo"]["sections"]
        return [each["text"] for one in sections if one["block"] == "desk_note" for each in one["entries"]]

    card = run("cards")["cards"][0]["id"]
    run("annotate", card, "Ask when.")
    told = run("memo", "add", memo, card)
    assert desk_notes(told) == []
    line = next(each["id"] for one in told["memo"]["sections"] for each in one["entries"] if each["card"])
    assert desk_notes(run("memo", "note", memo, line)) == ["Ask when."]
    assert "stands among the desk notes already" in run("memo", "note", memo, line, status=1)
    run("undo")
    assert desk_notes(run("memo", "add", memo, card, "--notes")) == ["Ask when."]


def test_a_logo_and_the_layout_are_one_act(run: Run, memo: str, tmp_path: Path) -> None:
    (tmp_path / "mark.svg").write_text(SVG)
    before = run("memo", "show", memo)["memo"]
    told = run("memo", "set", memo, "--draft", "--logo", tmp_path / "mark.svg")["memo"]
    assert (told["options"]["draft"], told["options"]["logo"]) == (True, "mark.svg")
    run("undo")
    assert run("memo", "show", memo)["memo"]["options"] == before["options"]


def test_a_line_of_ones_own_and_a_picture_are_added(run: Run, memo: str, tmp_path: Path) -> None:
    (tmp_path / "map of it.svg").write_text(SVG)
    run("memo", "write", memo, "Ask for **dates**.", "--section", "Objectives")
    told = run(
        "memo",
        "picture",
        memo,
        tmp_path / "map of it.svg",
        "--alt",
        "The [two] dams",
        "--section",
        "Objectives",
    )
    (section,) = [each for each in told["memo"]["sections"] if each["heading"] == "Objectives"]
    assert [entry["text"] for entry in section["entries"]] == [
        "Ask for **dates**.",
        "![The \\[two\\] dams](map-of-it.svg)",
    ]
    run("export", memo, tmp_path / "memo.html")
    page = (tmp_path / "memo.html").read_text()
    assert 'alt="The [two] dams"' in page
    assert "data:image/svg+xml" in page


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["picture", "Talks", "gone.svg", "--alt", "It", "--section", "Objectives"],
            "gone.svg cannot be read",
        ),
        (["picture", "Talks", "words.svg", "--alt", "It", "--section", "Objectives"], "no PNG, JPEG or SVG"),
        (
            ["picture", "Talks", "cut.png", "--alt", "It", "--section", "Objectives"],
            "it is damaged or cut short",
        ),
        (["picture", "Talks", "good.svg", "--alt", "  ", "--section", "Objectives"], "Say in words"),
        (["picture", "Talks", "/dev/zero", "--alt", "It", "--section", "Objectives"], "/dev/zero is no file"),
        (["write", "Talks", "![](good.svg)", "--section", "Objectives"], "Say in words"),
        (["set", "Talks", "--accent", "reddish"], "is no colour"),
        (["set", "Talks", "--logo", "words.svg"], "no PNG, JPEG or SVG"),
        (["mark", "Talks", "TLP:PINK", "--section", "Objectives"], "is no TLP label"),
        (["mark", "Talks", "TLP:RED", "--line", "999"], "999"),
    ],
)
def test_what_cannot_be_taken_is_one_sentence_and_changes_nothing(
    run: Run, memo: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words.svg").write_text("Only words")
    (tmp_path / "good.svg").write_text(SVG)
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n cut")
    before = run("memo", "show", memo)
    said = run("memo", *arguments, status=1)
    assert sentence in said
    assert said.count("\n") == 1
    assert run("memo", "show", memo) == before


def test_only_what_may_go_is_written(run: Run, memo: str, tmp_path: Path) -> None:
    run("memo", "write", memo, "Known to all.", "--section", "Objectives")
    told = run("memo", "write", memo, "Known to few.", "--section", "Objectives")["memo"]
    (section,) = [each for each in told["sections"] if each["heading"] == "Objectives"]
    run("memo", "mark", memo, "tlp red", "--line", section["entries"][1]["id"])
    told = run("memo", "mark", memo, "TLP:CLEAR", "--section", "Objectives")["memo"]
    (section,) = [each for each in told["sections"] if each["heading"] == "Objectives"]
    assert (section["marking"], [entry["marking"] for entry in section["entries"]]) == (
        "TLP:CLEAR",
        ["", "TLP:RED"],
    )
    run("export", memo, tmp_path / "all.md")
    assert "**TLP:RED**" in (tmp_path / "all.md").read_text()
    run("export", memo, tmp_path / "some.md", "--releasable", "tlp:green")
    some = (tmp_path / "some.md").read_text()
    assert "Known to all" in some
    assert "Known to few" not in some
    assert "RED" not in some
    run("export", memo, tmp_path / "clear.md", "--releasable", "TLP:CLEAR")
    clear = (tmp_path / "clear.md").read_text()
    assert "Known to all" in clear
    assert "Talks" not in clear


@pytest.mark.parametrize("level", ["BANANA", "", "TLP:PINK"])
def test_a_level_nobody_knows_is_refused(run: Run, memo: str, tmp_path: Path, level: str) -> None:
    run("memo", "write", memo, "Known to all.", "--section", "Objectives")
    assert "is no" in run("export", memo, tmp_path / "some.md", "--releasable", level, status=1)
    assert not (tmp_path / "some.md").exists()


def test_a_marking_of_ones_own_is_a_level_of_its_memo(run: Run, memo: str, tmp_path: Path) -> None:
    run("memo", "write", memo, "Known to the desk.", "--section", "Objectives")
    run("memo", "mark", memo, "Desk only", "--section", "Objectives")
    run("memo", "set", memo, "--marking", "")
    run("export", memo, tmp_path / "some.md", "--releasable", "desk only")
    assert "Known to the desk." in (tmp_path / "some.md").read_text()


def test_lines_are_changed_moved_and_cut(run: Run, memo: str) -> None:
    run("memo", "write", memo, "One.", "--section", "Objectives")
    told = run("memo", "write", memo, "Two.", "--section", "Objectives")["memo"]
    (objectives,) = [each for each in told["sections"] if each["heading"] == "Objectives"]
    one, two = (entry["id"] for entry in objectives["entries"])
    run("memo", "move", memo, two, "--before", one)
    run("memo", "edit", memo, one, "One, in other words.")
    taken = next(entry for each in told["sections"] for entry in each["entries"] if entry["card"] is not None)
    told = run("memo", "edit", memo, taken["id"], "Not what the card says.")["memo"]
    entries = {entry["id"]: entry for each in told["sections"] for entry in each["entries"]}
    assert entries[taken["id"]]["provenance"] == "edited"
    (objectives,) = [each for each in told["sections"] if each["heading"] == "Objectives"]
    assert [entry["text"] for entry in objectives["entries"]] == ["Two.", "One, in other words."]
    told = run("memo", "cut", memo, "--line", two)["memo"]
    (objectives,) = [each for each in told["sections"] if each["heading"] == "Objectives"]
    assert [entry["id"] for entry in objectives["entries"]] == [one]
    told = run("memo", "cut", memo, "--section", "Objectives")["memo"]
    assert "Objectives" not in {each["heading"] for each in told["sections"]}
    assert "999" in run("memo", "edit", memo, 999, "Nothing", status=1)
    run("undo")
    assert "Objectives" in {each["heading"] for each in run("memo", "show", memo)["memo"]["sections"]}


def test_a_memo_longer_than_its_rule_is_said_to_be(run: Run, memo: str, tmp_path: Path) -> None:
    for number in range(40):
        run("memo", "write", memo, f"Point {number}: " + "words of it " * 20, "--section", "Objectives")
    told = run("export", memo, tmp_path / "memo.pdf")
    assert told["pages"] > told["most_pages"] == 2
