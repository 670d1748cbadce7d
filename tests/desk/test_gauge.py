"""How long a memo is, by its real pages."""

from readahead.desk.desk import Desk
from readahead.model.memo import Block, MemoOptions, NotePlace
from readahead.model.paper import Parts


def test_a_section_longer_than_its_rule_is_named_and_annexes_do_not_count(desk: Desk) -> None:
    memo = desk.new_memo("Read-ahead", template="read-ahead", fill=False).id
    sections = {section.heading: section.id for section in desk.memo(memo).sections}
    desk.add_text(sections["Objectives"], "One.")
    short = desk.gauge(memo)
    assert (short.pages, short.most, short.is_over) == (1, 4, False)
    for number in range(120):
        desk.add_text(sections["Background"], f"Point {number} of what led here and where it stands.")
    desk.add_text(sections["Tab A: talking points"], "Say it.")
    annex = desk.add_section(memo, "Annex", block=Block.ANNEX).id
    desk.add_text(annex, "What may be read after.")
    long = desk.gauge(memo)
    lengths = {section.heading: section for section in long.sections}
    assert lengths["Background"].is_over
    assert not lengths["Tab A: talking points"].is_over
    assert 2 < lengths["Background"].pages < long.pages + 0.1
    assert "“Background” fills" in long.sentence


def test_headings_within_a_section_and_its_marking_do_not_shorten_it(desk: Desk) -> None:
    memo = desk.new_memo("Read-ahead", template="read-ahead", fill=False).id
    sections = {section.heading: section.id for section in desk.memo(memo).sections}
    background = sections["Background"]
    desk.add_text(background, "Begun.\n\n## How it began\n\n" + "What led here and where it stands. " * 400)
    desk.add_text(background, "## How it went on\n\n" + "What led here and where it stands. " * 400)
    desk.add_text(sections["Tab A: talking points"], "Say it.")
    desk.mark_section(background, "TLP:GREEN")
    desk.set_memo(memo, options=MemoOptions(portions=True, contents=True, notes=NotePlace.ENDNOTES))
    lengths = {each.section: each for each in desk.gauge(memo).sections}
    assert lengths[background].heading == "(TLP:GREEN) Background"
    assert lengths[background].pages > 2
    assert lengths[background].is_over
    assert lengths[sections["Tab A: talking points"]].pages < 1


def test_what_stands_last_is_no_longer_than_its_words(desk: Desk) -> None:
    memo = desk.new_memo("Read-ahead", template="read-ahead", fill=False).id
    sections = {section.heading: section.id for section in desk.memo(memo).sections}
    desk.add_text(sections["Background"], "What led here. " * 60)
    (alone,) = desk.gauge(memo).sections
    assert 0.1 < alone.pages < 0.3
    annex = desk.add_section(memo, "Annex", block=Block.ANNEX).id
    desk.add_text(annex, "What may be read after. " * 600)
    gauge = desk.gauge(memo)
    assert gauge.pages == 1
    assert gauge.sections[0].pages == alone.pages


def test_what_the_parts_leave_out_has_no_length_and_no_marking(desk: Desk) -> None:
    memo = desk.new_memo("Read-ahead", template="read-ahead", fill=False).id
    sections = {section.heading: section.id for section in desk.memo(memo).sections}
    desk.add_text(sections["Background"], "What led here. " * 300)
    desk.add_text(sections["Tab A: talking points"], "Say it.")
    annex = desk.add_section(memo, "Annex", block=Block.ANNEX).id
    desk.add_text(annex, "What may be read after.")
    desk.mark_section(annex, "TLP:RED")
    desk.move_section(annex, before=sections["Background"])
    without = Parts(desk.memo(memo).options, annexes=False)
    assert (desk.gauge(memo).pages, desk.borne(memo)) == (1, "TLP:RED")
    assert (desk.gauge(memo, parts=without).pages, desk.borne(memo, parts=without)) == (2, "")
