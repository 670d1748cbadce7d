"""The verbs that look across the cards, in words and as JSON."""

import json
from pathlib import Path

import pytest

from readahead.__main__ import main

TOLL = """Toll of the flood rises

More than 400 people have been killed in Westmark since the flood began on 1 March, the health ministry said on Monday.
Ada Brook, the mayor of Lorn, said the council will stay in the river pact.
"""
OTHER = """Opposition doubts the toll

The opposition said on Monday that 900 people had been killed in Westmark since the flood began.
Brook said the council will not stay in the river pact.
The army brought 12 boats to the valley.
"""
PAGE = """<html><body><nav>Home World</nav><article><h1>Bridge at Lorn is closed</h1>
<p>The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road.</p>
<p>It is to open again in spring, when the piers are mended and the river is low enough to work in.</p></article>
<footer>All rights reserved</footer></body></html>"""


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Run a verb on a library of two articles on one flood and a page."""

    def verb(*arguments: str, status: int = 0) -> str:
        assert main(["--library", str(tmp_path / "one.readahead"), *arguments]) == status
        return capsys.readouterr().out

    for name, text, outlet, day in (
        ("a.txt", TOLL, "AFP", "2026-03-02"),
        ("b.txt", OTHER, "The Guardian", "2026-03-04"),
        ("c.html", PAGE, "BBC", "2026-03-01"),
    ):
        (tmp_path / name).write_text(text)
        verb("import", str(tmp_path / name), "--outlet", outlet, "--published", day)
    return verb


def test_figures_that_differ_stand_together_with_why(run) -> None:
    lines = run("figures").splitlines()
    assert lines[0] == "people killed:"
    assert lines[1].startswith("  900 (") and "; conflicts)" in lines[1]
    assert lines[2].startswith("  More than 400 (the health ministry; conflicts)")
    assert "the counts differ" in lines[3]
    assert lines[4] == "Given once:" and lines[5].startswith("  12 (nobody named): ")


def test_an_actor_stands_where_the_newest_says_and_the_turn_is_told(run) -> None:
    lines = run("positions", "--find", "who:Brook").splitlines()
    assert lines[0] == "Ada Brook, mayor of Lorn"
    assert "Brook said the council will not stay in the river pact [" in lines[1]
    assert lines[2].startswith("    shifted: ")
    assert lines[3].startswith("    before: ") and "2026-03-02]" in lines[3]


def test_the_timeline_stands_in_order_of_days(run) -> None:
    found = json.loads(run("timeline", "--json"))["timeline"]
    days = [one["earliest"] for one in found]
    assert days == sorted(days) and "2026-03-01" in days
    assert run("timeline").splitlines()[0].startswith(found[0]["value"])


def test_what_was_left_out_of_a_page_is_listed(run) -> None:
    pages = [one for one in json.loads(run("articles", "--json"))["articles"] if one["outlet"] == "BBC"]
    assert "All rights reserved" in run("left-out", str(pages[0]["id"]))
    assert run("left-out", "1") == "Nothing was left out.\n"
    run("left-out", "99", status=1)


def test_every_overview_is_one_json_document_with_keys_that_help_names(run, capsys) -> None:
    main(["help", "json"])
    helped = capsys.readouterr().out

    def keys(value) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {key for one in value.values() for key in keys(one)}
        return {key for one in value for key in keys(one)} if isinstance(value, list) else set()

    for arguments in (["timeline"], ["positions"], ["figures"], ["left-out", "1"]):
        document = json.loads(run(*arguments, "--json"))
        assert all(f'"{key}"' in helped for key in keys(document))


def test_a_topic_nobody_knows_is_one_sentence(run) -> None:
    run("positions", "--topic", "No such topic", status=1)
