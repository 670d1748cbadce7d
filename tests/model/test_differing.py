"""What differs between two quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.model.differing import differing


def told(one, other):
    first, second = differing(one, other)
    return [span.quote(one) for span in first], [span.quote(other) for span in second]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("At least 40 civilians were killed", "At least 61 civilians were killed", (["40"], ["61"])),
        ("The port will close", "The port will not close", ([], ["not"])),
        ("Talks resume on Monday", "talks, resume on Monday.", ([], [])),
        (
            "The Ministry gave the toll as 43 on Friday",
            "Relief workers counted 61 dead and 43 wounded in the valley",
            ([], ["61"]),
        ),
        (
            "Prices rose by 3.5% and 1,200 jobs went",
            "Prices rose by 4% and 1,200 jobs went",
            (["3.5%"], ["4%"]),
        ),
        ("", "Words", ([], [])),
        ("قتل ٤٣ مدنيا في القتال", "قتل ٦١ مدنيا في القتال", (["٤٣"], ["٦١"])),
    ],
)
def test_what_one_quote_has_and_the_other_has_not_is_told(one, other, wanted):
    assert told(one, other) == wanted


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_differs_lies_in_each_text_and_is_the_same_turned_round(one, other):
    first, second = differing(one, other)
    assert all(span.end <= len(one) for span in first)
    assert all(span.end <= len(other) for span in second)
    assert differing(one, one) == ((), ())
