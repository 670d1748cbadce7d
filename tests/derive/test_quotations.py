"""Quotations are found by their marks, of every kind, and never over a paragraph's end."""

import pytest

from readahead.derive import quotations


def found(text: str) -> list[tuple[str, bool]]:
    return [(one.span.quote(text), one.continued) for one in quotations.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “no” twice.", [("“no”", False)]),
        ('He said "no" twice and "yes" once.', [('"no"', False), ('"yes"', False)]),
        ("He said ''no'' twice.", [("''no''", False)]),
        ("He said ``no'' twice.", [("``no''", False)]),
        ("He said «no» twice.", [("«no»", False)]),
        ("He said ‘not now’ to the minister’s aide.", [("‘not now’", False)]),
        ("He said “the ‘inner’ words” aloud, the minister’s aide.", [("“the ‘inner’ words”", False)]),
        ("'Not now,' he said of the dockers' plan.", [("'Not now,'", False)]),
        ("'The dockers' plan is late,' he said.", [("'The dockers' plan is late,'", False)]),
        (
            "'They gave us numbers,' he said. It was \"not enough\".",
            [("'They gave us numbers,'", False), ('"not enough"', False)],
        ),
        ("The dockers' \"plan\" of the '90s was late.", [('"plan"', False)]),
        ('He said "no,” then left.', [('"no,”', False)]),
        ("“Not now,“ he said. “Never.”", [("“Not now,“", False), ("“Never.”", False)]),
        ('A 5" pipe and a 7" pipe.', []),
        ("The minister’s aides’ car.", []),
        ("“One goes on.\n\n“And here it ends.”", [("“One goes on.", True), ("“And here it ends.”", False)]),
        ("“Left open and lost.\n\nAnother paragraph.", [("“Left open and lost.", False)]),
        ('One mark " alone.\n\nAnother paragraph.', []),
    ],
)
def test_a_quotation_is_what_stands_in_marks(text: str, expected: list[tuple[str, bool]]) -> None:
    assert found(text) == expected
