"""What stands at the head of the paper."""

from dataclasses import replace
from datetime import date

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import HeaderField
from readahead.model.memo import Header

HEADER = Header(
    subject="The gates of the dam",
    meeting="Call",
    participants="Irena Sool (ee-RAY-na SOHL)",
    prepared_for="The Minister",
    prepared_by="Rivers desk",
)


def fields(desk, template: str, header: Header = HEADER) -> tuple[HeaderField, ...]:
    memo = desk.memo(header=header)
    return compose(memo, (), template=templates.load(template), on=date(2026, 3, 9)).fields


def test_a_head_is_ordered_and_named_as_its_template_says(desk) -> None:
    found = fields(desk, "decision-memo")
    assert [(each.label, each.lines[0]) for each in found[:3]] == [
        ("For", "The Minister"),
        ("From", "Rivers desk"),
        ("Subject", "The gates of the dam"),
    ]


def test_what_a_template_does_not_ask_for_is_printed_after_when_it_is_filled(desk) -> None:
    found = fields(desk, "decision-memo")
    assert [each.label for each in found[3:]] == ["Meeting", "With"]


def test_the_meeting_stands_on_the_left_and_the_paper_on_the_right(desk) -> None:
    columns = {each.label: each.column for each in fields(desk, "read-ahead")}
    assert columns == {"To": 1, "With": 0, "From": 1, "Subject": 0, "Meeting": 0}


def test_an_empty_field_is_left_out(desk) -> None:
    empty = replace(HEADER, meeting=" \n ", participants="")
    assert {each.label for each in fields(desk, "meeting-brief", empty)} == {
        "Subject",
        "Prepared for",
        "Prepared by",
    }
