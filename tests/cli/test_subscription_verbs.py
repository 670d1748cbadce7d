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
