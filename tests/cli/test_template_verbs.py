"""Templates at the terminal."""

import json
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.cli.json_help import JSON_HELP


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own templates, which is not there yet."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path / "settings" / "readahead" / "templates"


def test_the_templates_are_listed_and_where_ones_own_go(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:6]] == [
        "decision-memo",
        "information-brief",
        "meeting-brief",
        "qa-note",
        "read-ahead",
        "situation-review",
    ]
    assert str(folder) in lines[6]


def test_no_library_is_made_for_them(tmp_path: Path) -> None:
    library = tmp_path / "none.readahead"
    assert main(["--library", str(library), "templates"]) == 0
    assert not library.exists()


def test_a_copy_is_listed_and_a_memo_starts_from_it(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates", "copy", "Q&A note", "Press lines"]) == 0
    said = capsys.readouterr().out
    assert str(folder / "press-lines.toml") in said
    assert "--template press-lines" in said
    assert main(["templates"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split() == [
        *("press-lines", "Press", "lines", "2", "pages", "your", "own")
    ]
    assert (
        main(["--library", str(tmp_path / "a.readahead"), "memo", "new", "A", "--template", "press-lines"])
        == 0
    )
    assert "made from press-lines" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "new", "said"),
    [
        ("novel", "mine", "There is no template “novel”; there are: decision-memo, "),
        ("qa-note", "read-ahead", "No template “read-ahead” was made: there is one of this name."),
        ("qa-note", "../mine", "No template “../mine” was made: a name is made of letters"),
    ],
)
def test_what_cannot_be_copied_is_said_in_one_sentence(
    name: str, new: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates", "copy", name, new]) == 1
    assert capsys.readouterr().err.startswith(f"readahead: {said}")
    assert not folder.exists()


def test_a_wrong_template_is_said_with_its_line_beside_those_that_can_be_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir(parents=True)
    (folder / "bad.toml").write_text('label = "Bad"\npages = "two"\n', encoding="utf-8")
    assert main(["templates"]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 7
    assert said.err == "readahead: bad.toml, line 2: pages must be a whole number, 0 or more.\n"


def test_the_templates_as_json_have_only_described_keys(capsys: pytest.CaptureFixture[str]) -> None:
    main(["templates", "copy", "read-ahead", "Mine", "--json"])
    copied = json.loads(capsys.readouterr().out)
    assert copied["template"] == "mine"
    main(["templates", "--json"])
    listed = json.loads(capsys.readouterr().out)
    own = listed["templates"][-1]
    assert (own["name"], own["is_own"], own["pages"]) == ("mine", True, 4)
    assert {one["key"]: one["pages"] for one in own["sections"] if one["pages"]} == {
        "background": 2,
        "talking_points": 1,
    }
    for key in {*copied, *listed, *own, *own["sections"][0]}:
        assert f'"{key}"' in JSON_HELP
