"""What `readahead import` says of an article besides its name: an open day, a copy, an address it does not take."""

from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main

TEXT = """The bridge at Lorn has closed, the road office said on Monday. About 4,000 cars cross it each day, and the office
could not tell when it will be open again.

"We have no choice," the head of the office told reporters. The next bridge over the river is thirty kilometres away,
and ferries do not run in winter. Schools on the other bank begin an hour later until the work is done.
"""
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a verb on one library and returns its exit status and what it said."""

    def verb(*arguments: str) -> tuple[int, str]:
        status = main(["--library", str(tmp_path / "one.readahead"), *arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    return verb


def written(folder: Path, name: str, head: str) -> str:
    path = folder / name
    path.write_text(f"{head}\n\n{TEXT}", encoding="utf-8")
    return str(path)


def test_a_day_that_can_be_two_is_told_with_what_chooses_it(run: Run, tmp_path: Path) -> None:
    said = run("import", written(tmp_path, "open.txt", "Bridge at Lorn is closed\n\n03/04/2025"))[1]
    words = "published 2025-04-03 or 2025-03-04, say which: readahead details 1 --published 2025-04-03"
    assert words in said
    status, _ = run("details", "1", "--published", "2025-03-04")
    assert status == 0
    assert "2025-03-04" in run("articles")[1]


def test_an_article_without_any_day_says_so(run: Run, tmp_path: Path) -> None:
    said = run("import", written(tmp_path, "none.txt", "Bridge at Lorn is closed"))[1]
    assert "no publication date found, give it with --published" in said


def test_copies_name_the_one_that_was_there_first(run: Run, tmp_path: Path) -> None:
    first = run("import", written(tmp_path, "a.txt", "Bridge at Lorn is closed\n\n2 March 2025"))[1]
    assert "a copy of" not in first
    second = run("import", written(tmp_path, "b.txt", "No way over the river\n\n3 March 2025"))[1]
    assert "a copy of 1 “Bridge at Lorn is closed”" in second
    third = run("import", written(tmp_path, "c.txt", "Lorn is cut off\n\n4 March 2025"))[1]
    assert "a copy of 1 “Bridge at Lorn is closed” and 1 other" in third


def test_an_address_of_a_file_is_told_to_be_given_as_a_path(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Bridge at Lorn is closed")
    status, said = run("import", f"file://{path}")
    assert status != 0
    assert said.endswith(
        f"file://{path}: give a file by its path; of addresses only http and https are fetched.\n"
    )
