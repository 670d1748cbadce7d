from pathlib import Path

import pytest

from readahead.memo import templates
from readahead.model.card import Kind
from readahead.model.errors import InvalidTemplate, UnknownTemplate
from readahead.model.memo import Block

SECTION = '[[section]]\nkey = "a"\nheading = "A"\nblock = "points"\n'


def test_two_templates_are_shipped() -> None:
    assert templates.names() == ("meeting-brief", "situation-review")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("meeting-brief", "meeting-brief"),
        ("Meeting brief", "meeting-brief"),
        ("  MEETING   BRIEF ", "meeting-brief"),
        ("Situation Review", "situation-review"),
    ],
)
def test_a_template_is_found_by_its_name_and_by_its_label(typed: str, name: str) -> None:
    assert templates.load(typed).name == name


@pytest.mark.parametrize("name", templates.names())
def test_every_kind_of_card_has_a_place_in_every_shipped_template(name: str) -> None:
    template = templates.load(name)
    assert {kind for section in template.sections for kind in section.kinds} == set(Kind)
    assert template.sections[-1].block is Block.SOURCES


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("meeting-brief", {"reason", "objectives", "lines_to_take", "if_raised"}),
        ("situation-review", {"bottom_line", "watch"}),
    ],
)
def test_what_only_a_person_can_say_is_left_to_them(name: str, keys: set[str]) -> None:
    sections = {section.key: section for section in templates.load(name).sections}
    assert all(not sections[key].kinds and sections[key].prompt for key in keys)


def test_an_unknown_template_names_those_there_are() -> None:
    with pytest.raises(UnknownTemplate, match=r"“novel”; there are: meeting-brief, situation-review\."):
        templates.load("novel")


@pytest.mark.parametrize("name", ["../meeting-brief", "/etc/passwd", "", "memo"])
def test_a_name_never_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(UnknownTemplate):
        templates.load(name)


def test_a_template_of_ones_own_is_read_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(f'label = "Mine"\n{SECTION}', encoding="utf-8")
    template = templates.load("mine", folder=tmp_path)
    assert (template.label, template.kicker, template.pages) == ("Mine", "Mine", 0)
    assert template.sections[0].block is Block.POINTS


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("label = ", "bad.toml"),
        ("", "bad.toml"),
        ('label = "Bad"', "section"),
        (f'label = "Bad"\npages = -1\n{SECTION}', "bad.toml"),
        (f'label = "Bad"\npages = true\n{SECTION}', "bad.toml"),
        (f'label = "Bad"\ncolour = "red"\n{SECTION}', "bad.toml"),
        (f'label = "Bad"\n{SECTION}{SECTION}', "section 2"),
        (f'label = "Bad"\n{SECTION}kinds = ["gossip"]\n', "section 1"),
        (f'label = "Bad"\n{SECTION}kinds = "event"\n', "section 1"),
        (f'label = "Bad"\n{SECTION}limit = "many"\n', "section 1"),
        ('label = "Bad"\n[[section]]\nkey = "a"\nheading = "A"\n', "section 1"),
        ('label = "Bad"\n[[section]]\nkey = "a"\nheading = ""\nblock = "points"\n', "section 1"),
        ('label = "Bad"\nsection = ["a"]\n', "section 1"),
    ],
)
def test_a_template_that_breaks_the_rules_is_refused_with_its_place(
    tmp_path: Path, text: str, place: str
) -> None:
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidTemplate) as refused:
        templates.load("bad", folder=tmp_path)
    assert refused.value.place == place
