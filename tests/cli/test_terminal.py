"""What a person at a terminal sees: words, questions and progress, through a real pseudo-terminal."""

import io
import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.cli.main import parse_window

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
    assert "Reading 1 of 4" in shown
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


@pytest.mark.parametrize(
    "arguments",
    [
        ["--library", "~no-such-user-at-all/one.readahead", "memos"],
        ["card", "9" * 30],
        ["cards", "--article", "9" * 30],
        ["memo", "add", "1", "-1"],
    ],
)
def test_what_can_stand_for_nothing_is_wrong_use(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--library", str(tmp_path / "one.readahead"), *arguments])
    assert "error: " in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["cards", "--topic"], ["memo", "show"], ["move", "1"]])
def test_a_number_longer_than_any_is_a_name_of_nothing(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(tmp_path / "one.readahead"), *arguments, "9" * 30]) == 1
    assert capsys.readouterr().err.startswith("readahead: There is no ")


def test_pasted_text_is_not_mixed_with_files_nor_guessed_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = ["--library", str(tmp_path / "one.readahead")]
    assert main([*library, "import", "-", str(SEED)]) == 1
    assert "cannot be given with files" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Caf\xe9 talks resume"), encoding="utf-8"))
    assert main([*library, "import", "-"]) == 1
    assert "not in utf-8" in capsys.readouterr().err


@pytest.mark.parametrize(
    "verb", [["restore"], ["merge"], ["import-library"], ["check", "--salvage"], ["backup"], ["decrypt"]]
)
def test_a_name_that_no_file_can_have_is_said(
    verb: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, name = tmp_path / "one.readahead", "n" * 300
    main(["--library", str(library), "topics"])
    capsys.readouterr()
    assert main(["--library", str(library), *verb, name]) == 1
    said = capsys.readouterr().err
    assert name in said and "File name too long" in said
    assert "answer" not in said


def test_no_article_moves_the_cursor_or_names_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "hostile.txt"
    article.write_text(UNDATED.replace("Westmark", "\x1b]0;mine\x07West\x9b31mmark\u202e"), encoding="utf-8")
    assert main(["read", str(article)]) == 0
    said = capsys.readouterr().out
    assert "Westmark" not in said and "mark" in said
    assert not set(said) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_what_a_terminal_cannot_write_is_replaced_and_json_stays_whole(
    encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(UNDATED.replace("Westmark", "Łódmark"), encoding="utf-8")
    said = []
    for arguments in (["read", str(article)], ["--json", "read", str(article)]):
        out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", out)
        assert main(arguments) == 0
        said.append(out.buffer.getvalue().decode(encoding))  # type: ignore[attr-defined]
    assert "?ódmark" in said[0] or "??dmark" in said[0]
    assert "Łódmark" in json.loads(said[1])["articles"][0]["text"]


def test_a_place_the_demonstration_cannot_use_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "build").write_text("a file", encoding="utf-8")
    assert main(["--json", "demo", "--output", str(tmp_path / "build")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_the_demonstration_removes_nothing_but_its_own_library(tmp_path: Path) -> None:
    notes = tmp_path / "starter.readahead-notes.txt"
    notes.write_text("mine", encoding="utf-8")
    assert main(["--json", "demo", "--output", str(tmp_path)]) == 0
    assert notes.read_text(encoding="utf-8") == "mine"


def test_the_self_test_of_an_installation_without_its_files_says_so(tmp_path: Path) -> None:
    package = Path(__file__).parents[2] / "desktop" / "readahead"
    shutil.copytree(package, tmp_path / "readahead", ignore=shutil.ignore_patterns("__pycache__", "gui"))
    tried = subprocess.run(
        [sys.executable, "-m", "readahead", "self-test"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert tried.returncode == 1
    assert "own files are not all there" in tried.stderr and "Traceback" not in tried.stderr


def test_pasted_text_is_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(UNDATED))
    assert main(["--json", "read", "-", "--published", "2026-03-04"]) == 0
    assert "2026-03-02" in capsys.readouterr().out


def test_a_search_says_in_words_what_it_looked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(tmp_path / "one.readahead"), "cards", "--find", "kind:nonsense"]) == 0
    assert "kind:nonsense is left out" in capsys.readouterr().out


def test_without_a_screen_the_window_is_refused_in_a_sentence(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    said = subprocess.run(
        [sys.executable, "-m", "readahead", "--library", str(tmp_path / "one.readahead")],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr == "readahead: there is no screen to open the window on; see readahead --help.\n"


def test_an_answer_that_cannot_be_written_is_a_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        said = subprocess.run(
            [sys.executable, "-m", "readahead", "help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (said.returncode, said.stderr.count("\n")) == (1, 1)


def test_the_windows_own_command_takes_a_library_and_files() -> None:
    parsed = parse_window(["--library", "one.readahead", "a.txt", "b.html"])
    assert (parsed.library, parsed.file) == (Path("one.readahead"), [Path("a.txt"), Path("b.html")])
    assert parse_window([]).file == []
