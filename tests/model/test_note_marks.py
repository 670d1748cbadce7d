"""What is told of a note's Markdown while it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.model.note_marks import Mark, continued, fences, marks


def told(line):
    """Return each marked stretch with what it is, without the signs."""
    return [(line[one.start : one.end], one.mark) for one in marks(line) if one.mark is not Mark.SIGN]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("plain words, 2 * 3 * 4 and snake_case_name", []),
        ("a **bold** word", [("bold", Mark.STRONG)]),
        ("an *italic* and an _italic_ word", [("italic", Mark.EMPHASIS), ("italic", Mark.EMPHASIS)]),
        ("**all of *it* here**", [("all of *it* here", Mark.STRONG), ("it", Mark.EMPHASIS)]),
        ("`code **not bold**`", [("code **not bold**", Mark.CODE)]),
        ("``a ` tick``", [("a ` tick", Mark.CODE)]),
        ("# Head", [("Head", Mark.HEADING)]),
        ("###### Six", [("Six", Mark.HEADING)]),
        ("#tag", []),
        ("- an item", [("-", Mark.BULLET)]),
        ("12. *twelfth*", [("12.", Mark.BULLET), ("twelfth", Mark.EMPHASIS)]),
        ("> - quoted", [("- quoted", Mark.QUOTE), ("-", Mark.BULLET)]),
        ("see [the plan](https://example.org/a)", [("the plan", Mark.LINK)]),
        ("see https://example.org/a_b_c.", [("https://example.org/a_b_c", Mark.LINK)]),
        ("**unfinished", []),
        ("* * *", [("*", Mark.BULLET)]),
        ("مرحبا **بكم** 🙂 *x*", [("بكم", Mark.STRONG), ("x", Mark.EMPHASIS)]),
    ],
)
def test_a_line_is_told_by_its_marks(line, wanted):
    assert told(line) == wanted


def test_the_signs_are_what_the_reader_does_not_read():
    line = "# A **b** [c](d)"
    signs = [(one.start, one.end) for one in marks(line) if one.mark is Mark.SIGN]
    kept = "".join(
        letter for at, letter in enumerate(line) if not any(start <= at < end for start, end in signs)
    )
    assert kept == " A b c"


@pytest.mark.parametrize(("line", "is_fence"), [("```python", True), ("~~~", True), ("`x`", False)])
def test_a_fence_begins_and_ends_code(line, is_fence):
    assert fences(line) is is_fence


@pytest.mark.parametrize(
    ("line", "next_line"),
    [
        ("words", None),
        ("- one", "- "),
        ("  * one", "  * "),
        ("9. nine", "10. "),
        ("- [x] done", "- [ ] "),
        ("- ", ""),
        ("3) ", ""),
    ],
)
def test_enter_goes_on_with_a_list_and_ends_it_at_an_empty_item(line, next_line):
    assert continued(line) == next_line


@given(st.text(alphabet="ab *_`[]()#>-1.\\🙂", max_size=60))
def test_no_line_is_told_wrongly_of_its_length(line):
    for one in marks(line):
        assert 0 <= one.start < one.end <= len(line)
