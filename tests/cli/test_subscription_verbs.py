"""The verbs of subscriptions, with a folder."""

import json
from pathlib import Path

import pytest

from readahead.__main__ import main


def test_a_folder_is_subscribed_to_looked_at_and_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*arguments: str, status: int = 0) -> str:
        assert main(["--library", str(tmp_path / "one.readahead"), *arguments]) == status
        return capsys.readouterr().out

    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "Bridge is closed\n\nThe bridge has closed, the road office said on Monday.\n"
    )
    run("topic", "new", "Roads")
    assert "Clippings" in run("subscribe", str(folder), "--title", "Clippings", "--topic", "Roads")
    assert "not looked at yet" in run("subscriptions")
    assert "1 article taken in." in run("refresh")
    (one,) = json.loads(run("--json", "subscriptions"))["subscriptions"]
    assert (one["kind"], one["topic"], one["found"], one["fault"]) == ("folder", "Roads", 1, "")
    assert "1 new article" in run("subscriptions")
    assert run("unsubscribe", str(one["id"])) == "Unsubscribe: done.\n"
    assert json.loads(run("--json", "subscriptions")) == {"subscriptions": []}
    run("refresh", str(one["id"]), status=1)


def test_what_came_with_an_export_is_named_with_what_asks_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(library: str, *arguments: str) -> str:
        assert main(["--library", str(tmp_path / library), *arguments]) == 0
        return capsys.readouterr().out

    (tmp_path / "in").mkdir()
    run("one.readahead", "subscribe", str(tmp_path / "in"))
    run("one.readahead", "export-library", str(tmp_path / "out"))
    run("two.readahead", "import-library", str(tmp_path / "out"))
    assert "It came with an export" in run("two.readahead", "subscriptions")
    assert "ask for those you want, as in: readahead refresh 1" in run("two.readahead", "refresh")
    assert json.loads(run("two.readahead", "--json", "subscriptions"))["subscriptions"][0]["is_unasked"]
    run("two.readahead", "refresh", "1")
    assert "readahead refresh" not in run("two.readahead", "refresh")
    assert not json.loads(run("two.readahead", "--json", "subscriptions"))["subscriptions"][0]["is_unasked"]
