"""At the terminal: what a file that holds several articles gives, and what is said of one that holds none."""

import json
from pathlib import Path

import pytest

from readahead.__main__ import main

FEED = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>World news | The Guardian</title>
<entry><title>Bridge at Lorn closed</title><author><name>Ada Brun</name></author><published>2026-03-02T08:00:00Z</published>
<link href="https://example.org/bridge"/><summary type="html">&lt;p&gt;The bridge at Lorn has closed, the road office
said.&lt;/p&gt;</summary></entry><entry><title>Only a title</title></entry></feed>"""
OPML = '<opml version="2.0"><body><outline text="A" xmlUrl="https://example.org/a"/></body></opml>'
BIB = "@article{a, title={Harbour}, journal={Lorn Courier}, date={2026-03-02}, abstract={The harbour at Lorn opens in May.}}"


@pytest.fixture
def library(tmp_path: Path) -> list[str]:
    return ["--library", str(tmp_path / "one.readahead")]


def test_a_feed_and_a_list_of_references_come_in_entry_by_entry(
    library: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "world.atom").write_text(FEED, encoding="utf-8")
    (tmp_path / "refs.bib").write_text(BIB, encoding="utf-8")
    files = [str(tmp_path / "world.atom"), str(tmp_path / "refs.bib")]
    assert main([*library, "import", *files]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:4] == [
        "    1  Bridge at Lorn closed (1 card; looks like the beginning of an article only)",
        "       world.atom: 1 of its 2 entries gave no text and was left out.",
        "    2  Harbour (1 card)",
        "2 articles taken in.",
    ]
    assert main([*library, "articles"]) == 0
    shown = capsys.readouterr().out
    assert "The Guardian" in shown and "Lorn Courier" in shown and shown.count("2026-03-02") == 2
    assert main([*library, "--json", "import", *files]) == 0
    told = json.loads(capsys.readouterr().out)["imported"]
    assert [one["outcome"] for one in told] == ["already_there", "left_out", "already_there"]
    assert told[0]["sentence"] == "world.atom: “Bridge at Lorn closed” is already in the library."


def test_a_list_of_feeds_is_told_as_one(
    library: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.opml").write_text(OPML, encoding="utf-8")
    assert main([*library, "import", str(tmp_path / "mine.opml")]) == 1
    assert "mine.opml: it names 1 feed and holds no articles" in capsys.readouterr().err


def test_the_cards_of_every_entry_are_printed_without_a_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "world.atom").write_text(
        FEED.replace("<title>Only a title</title>", "<summary>The harbour opens in May.</summary>"),
        encoding="utf-8",
    )
    assert main(["read", str(tmp_path / "world.atom")]) == 0
    said = capsys.readouterr().out
    assert "Bridge at Lorn closed" in said and "The harbour opens in May" in said
