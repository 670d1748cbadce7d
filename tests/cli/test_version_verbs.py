"""Articles read again from their files, what was left out brought back, versions compared, details corrected."""

import json
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.desk.desk import Desk
from readahead.model.article import ArticleId, Reason

LEAD = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SPRING = "It is to open again in spring, when the piers are mended and the river is low enough to work in."
NOTE = "The council warned that it would close the upper road too."
PAGE = f"""<html><body><nav>Home World</nav><article><h1>Bridge at Lorn is closed</h1>
<p>{LEAD}</p><aside class="advert">{NOTE}</aside><p>{SPRING}</p></article></body></html>"""


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Run a verb on a library of one page."""

    def verb(*arguments: str, status: int = 0) -> str:
        assert main(["--library", str(tmp_path / "one.readahead"), *arguments]) == status
        return capsys.readouterr().out

    (tmp_path / "c.html").write_text(PAGE)
    verb("import", str(tmp_path / "c.html"), "--outlet", "BBC")
    return verb


def test_a_piece_comes_back_by_its_number_and_goes_by_one_undo(run) -> None:
    numbered = [line for line in run("left-out", "1").splitlines() if NOTE in line]
    number = numbered[0].split()[0]
    assert run("left-out", "1", "--bring-back", number) == "Bring back a paragraph: done.\n"
    assert NOTE not in run("left-out", "1")
    assert "close the upper road" in run("cards")
    assert f"{{+{NOTE}" in run("diff", "1")
    run("undo")
    assert NOTE in run("left-out", "1")
    run("left-out", "1", "--bring-back", "99", status=1)


def test_an_article_is_read_again_from_its_file(run, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "one.readahead") as desk:
        held = desk.article(ArticleId(1)).article
        worse = f"{held.text}\n\nSubscribe now to our letter."
        desk._library.articles.revise(ArticleId(1), worse, held.body, reason=Reason.REIMPORTED)
    assert "its text is another now" in run("reimport", "--all", "--dry-run")
    told = json.loads(run("--json", "reimport", "1"))
    assert told["articles"][0]["is_revised"]
    assert told["changes"]["articles"] == [1]
    assert "[-" in run("diff", "1") and "Subscribe now" in run("diff", "1")
    assert run("diff", "1", "--versions", "1", "3") == "Both say the same.\n"
    run("diff", "1", "--versions", "1", "9", status=1)
    run("reimport", status=1)


def test_what_needs_a_decision_is_listed_and_answered(run) -> None:
    assert "Bridge at Lorn" in run("articles", "--undecided")
    run("details", "1", "--published", "2026-03-02", "--title", "Lorn bridge", "--author", "A. Writer")
    assert "bridge" not in run("articles", "--undecided")
    assert "Lorn bridge" in run("articles")
    run("undo")
    assert "Bridge at Lorn" in run("articles", "--undecided")


def test_an_encoding_is_said_at_import_and_corrected_later(run, tmp_path: Path) -> None:
    text = "Мост в Лорне закрыт\n\nМост в Лорне закрыт до весны, сообщили в дорожной службе в понедельник.\n"
    (tmp_path / "bridge.txt").write_bytes(text.encode("koi8-r"))
    run("import", str(tmp_path / "bridge.txt"), "--encoding", "windows-1251")
    assert "Мост" not in run("articles")
    assert run("details", "2", "--encoding", "koi8-r") == "Read in another encoding: done.\n"
    assert "Мост в Лорне закрыт" in run("articles")
    run("details", "2", "--encoding", "windows-1251", "--outlet", "Lorn Post")
    assert "Мост" not in run("articles") and "Lorn Post" in run("articles")
    told = json.loads(run("--json", "details", "2"))
    assert told["details"]["encoding"] == {"value": "cp1251", "origin": "asked"}
    assert told["details"]["outlet"] == {"value": "Lorn Post", "origin": "edited"}
    assert told["details"]["published"] == {"value": "", "origin": None}
    assert "koi8_r" in told["encodings"]
    assert "read again as koi8_r" in run("details", "2")
    assert "encoding" not in run("details", "1")
    run("details", "1", "--encoding", "koi8-r", status=1)
    with pytest.raises(SystemExit):
        run("details", "2", "--encoding", "rot13")
