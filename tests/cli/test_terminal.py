"""What a person at a terminal sees: words, questions and progress, through a real pseudo-terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from readahead.__main__ import main

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"
UNDATED = """Harbour talks resume after pause

The harbour minister of Westmark said on Monday that talks would resume. The port has been closed since the strike
began, and at least 40 ships are waiting outside it.
"""


def at_terminal(arguments: list[str], *, typed: str) -> str:
    """Run the program with a pseudo-terminal as stdin and stderr, type *typed*, and return all it showed."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "readahead", *arguments],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as program:
        os.close(theirs)
        os.write(ours, typed.encode())
        assert program.stdout is not None
        said = program.stdout.read()
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # the other end of a pseudo-terminal closes with an input/output error
            pass
        os.close(ours)
    return (said + shown).decode()


def test_a_missing_date_is_asked_for_and_then_gives_days_their_dates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(UNDATED, encoding="utf-8")
    library = ["--library", str(tmp_path / "one.readahead")]
    shown = at_terminal([*library, "import", str(article)], typed="soon\n2026-03-04\n")
    assert "When was “Harbour talks resume after pause” published?" in shown
    assert "That is no date" in shown
    assert main([*library, "articles"]) == 0
    assert "2026-03-04" in capsys.readouterr().out
    assert main([*library, "--json", "cards"]) == 0
    assert "2026-03-02" in capsys.readouterr().out  # the Monday before


def test_an_undated_import_without_a_person_says_how_to_date_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(UNDATED, encoding="utf-8")
    with Path(os.devnull).open() as nobody:
        monkeypatch.setattr(sys, "stdin", nobody)
        assert main(["--library", str(tmp_path / "one.readahead"), "import", str(article)]) == 0
    assert "--published" in capsys.readouterr().out


def test_several_articles_show_progress_on_a_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(UNDATED.replace("40", str(40 + number)), encoding="utf-8")
    shown = at_terminal(
        ["--library", str(tmp_path / "one.readahead"), "import", str(folder), "--published", "2026-03-04"],
        typed="",
    )
    assert "Reading 3 of 4" in shown
    assert "4 articles taken in" in shown


def test_the_words_of_every_listing_can_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "one.readahead")]
    said = {}
    for arguments in (
        ["import", str(SEED)],
        ["read", str(SEED)],
        ["articles"],
        ["topics"],
        ["cards"],
        ["annotate", "1", "Who sits on it?", "--tag", "question"],
        ["card", "1", "--why"],
        ["annotations"],
        ["memo", "new", "Brief", "--template", "situation-review"],
        ["memo", "show", "Brief"],
        ["memos"],
        ["history"],
        ["undo"],
        ["redo"],
        ["help"],
    ):
        assert main([*library, *arguments]) == 0
        said[" ".join(arguments[:2])] = capsys.readouterr().out
    assert all(words.strip() for words in said.values())
    assert "#question" in said["annotations"]
    assert "rule " in said["card 1"]
