"""A folder of every kind, a tenth of it hostile, comes in as a whole: so many articles, and a word on all the rest."""

import json
import tempfile
from pathlib import Path

import pytest
from mixed_folder import Mixed, mixed

from readahead.__main__ import main
from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome
from readahead.importers import child


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mixed"


@pytest.fixture
def filled(folder: Path) -> Mixed:
    return mixed(folder, good=27, hostile=15)


def test_all_of_it_is_an_article_or_a_word(
    tmp_path: Path, folder: Path, filled: Mixed, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setenv("TMPDIR", str(spare))
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    child._child.close()
    with Desk.open(tmp_path / "one.readahead") as desk:
        report = desk.take_in([folder])
        assert report.count(Outcome.NEW) == filled.good == len(desk.articles())
        refused = [item.sentence for item in report.items if item.outcome is Outcome.REFUSED]
        assert len(refused) == filled.refused and all(refused)
        assert report.passed.count == filled.passed
        assert desk.check().is_sound
    child._child.close()
    assert not any(spare.iterdir())


def test_the_command_line_says_it_all(
    tmp_path: Path, folder: Path, filled: Mixed, capsys: pytest.CaptureFixture[str]
) -> None:
    library = str(tmp_path / "one.readahead")
    assert main(["--library", library, "--json", "import", str(folder)]) == 1
    told, complaints = capsys.readouterr()
    shape = json.loads(told)
    assert sum(one["outcome"] == "new" for one in shape["imported"]) == filled.good
    assert shape["passed_over"]["count"] == filled.passed
    assert len(complaints.splitlines()) == filled.refused
    assert main(["--library", library, "check"]) == 0
