"""Markdown: the front matter says what it says, the marks go, every word stays."""

from datetime import date

import pytest

from readahead.importers import Source, read
from readahead.importers.markdown import front_matter, reduce
from readahead.model.article import Article, Field, Origin

LEDE = "The delegations met in the border town on Monday and agreed to meet again."
FRONT = """---
title: "Talks on the river: a first step"
outlet: Harrow Post
agency: Basin Wire
byline: [Ada Lorn, Tomas Vey]
published: 2031-03-04
language: en
address: https://harrow.example/talks
exercise: true
---
"""


def article(text: str) -> Article:
    return read(Source("story.md", text.encode()))


def test_a_front_matter_is_stated_and_is_no_part_of_the_text():
    found = article(f"{FRONT}\n# Talks on the river: a first step\n\n{LEDE}\n")
    assert found.text == f"Talks on the river: a first step\n\n{LEDE}"
    assert found.body.quote(found.text) == LEDE
    assert (found.title, found.outlet, found.agency) == (
        "Talks on the river: a first step",
        "Harrow Post",
        "Basin Wire",
    )
    assert (found.byline, found.published, found.language) == ("Ada Lorn, Tomas Vey", date(2031, 3, 4), "en")
    assert (found.address, found.exercise) == ("https://harrow.example/talks", True)
    assert {origin for _, origin in found.origins} == {Origin.STATED}


def test_without_a_heading_the_body_begins_at_once():
    found = article(f"{FRONT}\n{LEDE}\n")
    assert (found.body.start, found.text) == (0, LEDE)


def test_a_line_without_a_stop_is_no_title_where_the_title_is_known():
    found = article(f"{FRONT}\nA line that could be a title\n\n{LEDE}\n")
    assert found.body.quote(found.text).startswith("A line that could be a title")


def test_a_first_heading_is_the_title_where_no_front_matter_is():
    found = article(f"# Talks resume\n\nBy Ada Lorn\n\n{LEDE}\n")
    assert (found.title, found.byline, found.body.quote(found.text)) == ("Talks resume", "Ada Lorn", LEDE)
    assert dict(found.origins)[Field.TITLE] is Origin.GUESSED


@pytest.mark.parametrize(
    ("matter", "fields"),
    [
        ("country: NO\n", {"country": "NO"}),
        ("date: 2031-03-04\n", {"date": "2031-03-04"}),
        ("Title:   Talks  \n", {"title": "Talks"}),
        ("authors:\n  - Ada Lorn\n  - Tomas Vey\n", {"authors": "Ada Lorn, Tomas Vey"}),
        ("deep:\n  deeper: x\n", {"deep": ""}),
        ("a: &a [x]\nb: *a\n", None),
        ("a: &a [lol, lol]\nb: &b [*a, *a]\nc: [*b, *b]\n", None),
        ("a: [\n", None),
        ("a: 'x\n", None),
        ("\ta: x\n", None),
        ("- a\n- b\n", None),
        ("just words\n", None),
        ("? [a, b]\n: x\n", None),
        ("a: !!python/object/apply:os.system [echo]\n", {"a": "echo"}),
        ("[" * 9_000 + "\n", None),
        ('title: "\\UFFFFFFFF"\n', None),
        ("a: " + "x" * 20_000 + "\n", None),
    ],
)
def test_a_front_matter_is_words_or_nothing(matter, fields):
    assert front_matter(matter) == fields


@pytest.mark.parametrize("matter", ["title: [broken\n", "title: &a x\nb: *a\n"])
def test_a_front_matter_not_to_be_understood_is_read_as_text(matter):
    found = article(f"---\n{matter}---\n\n{LEDE}\n")
    assert LEDE in found.body.quote(found.text)
    assert "title:" in found.text


def test_a_front_matter_that_is_never_closed_is_text():
    assert LEDE in article(f"---\ntitle: Talks\n\n{LEDE}").text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# Talks resume #\n\nOne.", "Talks resume\n\nOne."),
        ("Talks resume\n============\nOne.", "Talks resume\n\nOne."),
        ("One two\nthree\nfour.\n\nFive.", "One two three four.\n\nFive."),
        ("One\\\ntwo", "One\ntwo"),
        ("> One\n> two\n>\n> three", "One two\n\nthree"),
        ("- one\n- two\n  more\n* three\n+ four", "one\n\ntwo more\n\nthree\n\nfour"),
        ("1. one\n2. two", "1. one\n\n2. two"),
        ("One\n\n---\n\nTwo\n\n* * *\n\nThree", "One\n\nTwo\n\nThree"),
        (
            "**bold** and *slanted* and ***both*** and __bold__ and _slanted_",
            "bold and slanted and both and bold and slanted",
        ),
        ("5 * 3 * 2 and 5*3", "5 * 3 * 2 and 5*3"),
        ("a snake_case_name stays", "a snake_case_name stays"),
        ("~~gone~~ `code` ``more code``", "gone code more code"),
        ("a \\*star\\* stays", "a *star* stays"),
        ('see [the text](https://a.example/b_(c) "T") now', "see the text now"),
        ("see [the text][1] now\n\n[1]: https://a.example", "see the text now"),
        ("![a map](map.png) and [![b](c.png)](d)", "a map and b"),
        ("<https://a.example/b>", "https://a.example/b"),
        ("one <b>two</b> <br/> three <!-- four --> five", "one two three five"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("Fish &amp; chips &mdash; £5", "Fish & chips — £5"),
        ("```python\nx = *1*\n```\nafter", "x = *1*\n\nafter"),
        ("He said: “[We] will not go,” and left.", "He said: “[We] will not go,” and left."),
        ("", ""),
        ("---\n\n***", ""),
    ],
)
def test_marks_go_and_words_stay(markdown, text):
    assert reduce(markdown).text == text


@pytest.mark.parametrize(
    "unit", ["*a ", "_a ", "[a", "![", "[a](", "<a ", "`", "> ", "**", "\\", "&", "<!--", "# ", "[[]("]
)
def test_a_long_run_of_marks_is_read_in_time_that_grows_with_its_length(unit, spent):
    def seconds(count: int) -> float:
        text = unit * count
        return spent(lambda: reduce(text))

    assert seconds(8_000) < 40 * max(seconds(1_000), 0.002)
