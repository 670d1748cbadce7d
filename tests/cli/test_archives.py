"""Archives at the terminal: read on a cluster, gone on with, and what is said where that cannot be."""

import json
from pathlib import Path

import pytest

from readahead.cli.main import parse, run

TEXT = """The council of Westmark meets on Tuesday

WESTMARK, March {number} - The council said it would vote on Tuesday. Mayor Ada Brook said that {number} ships were waiting.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(1, 4):
        (folder / f"{number}.txt").write_text(TEXT.format(number=number), encoding="utf-8")
    return folder


def readahead(tmp_path: Path, *arguments: object) -> int:
    return run(parse(["--library", str(tmp_path / "one.readahead"), *map(str, arguments)]))


def outcomes(said: str) -> list[str]:
    return [item["outcome"] for item in json.loads(said)["imported"]]


def test_an_import_reads_on_a_cluster_and_goes_on_where_it_was(
    tmp_path: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        processes=False,
        protocol="tcp://",
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=60,
    ) as made:
        address = made.scheduler_address
        assert readahead(tmp_path, "import", archive, "--scheduler", address, "--json") == 0
        assert outcomes(capsys.readouterr().out) == ["new"] * 3
        (archive / "4.txt").write_text(TEXT.format(number=4), encoding="utf-8")
        assert readahead(tmp_path, "import", archive, "--scheduler", address, "--json") == 0
        assert outcomes(capsys.readouterr().out) == ["already_there"] * 3 + ["new"]


def test_a_cluster_that_is_not_there_is_one_sentence(
    tmp_path: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert readahead(tmp_path, "import", archive, "--scheduler", "nowhere") == 1
    said = capsys.readouterr().err
    assert said.startswith("readahead: The cluster at nowhere cannot be used (") and said.count("\n") == 1
