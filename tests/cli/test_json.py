"""Every key that --json prints is described by `readahead help json`."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.cli.json_help import JSON_HELP

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"
SENTENCE = "Little of this has happened."
DESCRIBED = set(re.findall(r'"(\w+)"', JSON_HELP))
# objects whose keys are names of fields, not of the document
OPEN = {"origins"}


def keys(document: object) -> Iterator[str]:
    if isinstance(document, dict):
        for key, value in document.items():
            yield key
            if key not in OPEN:
                yield from keys(value)
    elif isinstance(document, list):
        for value in document:
            yield from keys(value)


def test_every_printed_key_is_described(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed: set[str] = set()
    for arguments in (
        ["import", str(SEED)],
        ["read", str(SEED), str(tmp_path / "missing.txt")],
        ["articles"],
        ["topic", "new", "Mine", "--terms", "talks"],
        ["topic", "new", "Above", "--terms", "truce"],
        ["topic", "under", "Mine", "Above"],
        ["topic", "terms", "Mine", "--terms", "talks,hostages"],
        ["topic", "rename", "Mine", "Ours"],
        ["topic", "split", "Above"],
        ["topic", "split", "Above", "Apart", "--terms", "aid"],
        ["topic", "merge", "Apart", "--into", "Ours"],
        ["topic", "rename", "Ours", "Mine"],
        ["topics"],
        ["sort"],
        ["article", "1"],
        ["new-card", "1", "ceasefire", "--topic", "Mine"],
        ["new-card", "1", SENTENCE, "--kind", "background", "--topic", "Mine"],
        ["reread", "1"],
        ["reread"],
        ["reimport", "1"],
        ["diff", "1"],
        ["details", "1", "--author", "A. Writer"],
        ["annotate", "1", "A note.", "--tag", "check"],
        ["annotations"],
        ["cards"],
        ["search", "talks", "note"],
        ["card", "1", "--why"],
        ["move", "1", "Mine"],
        ["edit", "1", "--headline", "In other words", "--kind", "event", "--who", ""],
        ["keep", "1", "2"],
        ["dismiss", "2"],
        ["renew", "2"],
        ["memo", "new", "Brief"],
        ["memo", "add", "Brief", "1"],
        ["memo", "show", "Brief"],
        ["memos"],
        ["export", "Brief", str(tmp_path / "brief.md")],
        ["export-library", str(tmp_path / "whole")],
        ["import-library", str(tmp_path / "whole")],
        ["bundle", str(tmp_path / "one.readahead-bundle"), "--memo", "Brief"],
        ["merge", str(tmp_path / "one.readahead-bundle")],
        ["undo"],
        ["redo"],
        ["history"],
        ["history", "--act", "2"],
        ["history", "--trim", "1"],
        ["backup", str(tmp_path / "copy.readahead")],
        ["backup"],
        ["backups"],
        ["check"],
        ["check", "--salvage", str(tmp_path / "saved.readahead")],
        ["restore"],
        ["topic", "remove", "Above"],
        ["trash"],
        ["trash", "restore", "topic", "Above"],
        ["trash", "empty"],
        ["demo", "--output", str(tmp_path / "demo")],
    ):
        main(["--library", str(tmp_path / "one.readahead"), "--json", *arguments])
        # a verb that refuses prints no document
        printed |= set(keys(json.loads(capsys.readouterr().out or "{}")))
    assert printed - DESCRIBED == set()
    assert {"passages", "resolved_from", "alternatives", "exact", "provenance", "suggested"} <= printed


def test_json_may_be_asked_for_before_or_after_the_verb(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "one.readahead")]
    for arguments in ([*library, "--json", "memos"], [*library, "memos", "--json"]):
        assert main(arguments) == 0
        assert json.loads(capsys.readouterr().out) == {"memos": []}


def test_help_describes_the_documents(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "json"]) == 0
    assert capsys.readouterr().out == JSON_HELP
