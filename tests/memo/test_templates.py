from pathlib import Path

import pytest

from readahead.memo import templates
from readahead.model.card import Kind
from readahead.model.errors import InvalidTemplate, NewerTemplate, TemplateNotCopied, UnknownTemplate
from readahead.model.memo import Block

SHIPPED = (
    "decision-memo",
    "information-brief",
    "meeting-brief",
    "qa-note",
    "read-ahead",
    "situation-review",
)
SECTION = '[[section]]\nkey = "a"\nheading = "A"\nblock = "points"\n'
HEAD = 'label = "Bad"\n'
# What only a person can say: never filled from cards.
HUMAN = {
    "decision-memo": {"bottom_line", "recommendations"},
    "information-brief": {"purpose", "considerations", "conclusion"},
    "meeting-brief": {"reason", "objectives", "lines_to_take", "if_raised", "not_for_disclosure"},
    "qa-note": {"issue", "top_lines", "questions", "if_pressed", "do_not_say"},
    "read-ahead": {"purpose", "objectives", "attendees", "talking_points"},
    "situation-review": {"bottom_line", "watch"},
}


def test_six_templates_are_shipped() -> None:
    assert templates.names() == SHIPPED
    found, faults = templates.load_all()
    assert tuple(one.name for one in found) == SHIPPED
    assert not faults
    assert not any(one.own for one in found)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("meeting-brief", "meeting-brief"),
        ("Meeting brief", "meeting-brief"),
        ("  MEETING   BRIEF ", "meeting-brief"),
        ("Situation Review", "situation-review"),
        ("Q&A note", "qa-note"),
    ],
)
def test_a_template_is_found_by_its_name_and_by_its_label(typed: str, name: str) -> None:
    assert templates.load(typed).name == name


@pytest.mark.parametrize("name", SHIPPED)
def test_every_kind_of_card_has_a_place_in_every_shipped_template(name: str) -> None:
    template = templates.load(name)
    assert {kind for section in template.sections for kind in section.kinds} == set(Kind)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_section_of_a_shipped_template_tells_the_person_what_to_write(name: str) -> None:
    assert all(section.prompt.endswith(".") for section in templates.load(name).sections)


@pytest.mark.parametrize(("name", "keys"), HUMAN.items())
def test_what_only_a_person_can_say_is_left_to_them(name: str, keys: set[str]) -> None:
    sections = {section.key: section for section in templates.load(name).sections}
    assert all(not sections[key].kinds for key in keys)


@pytest.mark.parametrize(
    ("name", "pages"),
    [
        ("decision-memo", 2),
        ("information-brief", 2),
        ("meeting-brief", 2),
        ("qa-note", 2),
        ("situation-review", 3),
    ],
)
def test_a_template_says_how_long_its_memo_should_be(name: str, pages: int) -> None:
    assert templates.load(name).pages == pages


def test_parts_have_rules_of_length_of_their_own() -> None:
    pages = {one.key: one.pages for one in templates.load("read-ahead").sections if one.pages}
    assert pages == {"background": 2, "talking_points": 1}
    lines = {one.key: one.lines for one in templates.load("decision-memo").sections if one.lines}
    assert lines == {"bottom_line": 4}


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        (
            "meeting-brief",
            "reason objectives lines_to_take if_raised background not_for_disclosure who_is_who sources",
        ),
        ("read-ahead", "purpose objectives attendees background talking_points biographies"),
        ("decision-memo", "bottom_line recommendations background attachments"),
        ("information-brief", "purpose background current_position issues considerations conclusion"),
        ("qa-note", "issue top_lines questions if_pressed figures do_not_say sources"),
        ("situation-review", "bottom_line new coverage positions figures timeline watch sources"),
    ],
)
def test_the_sections_stand_in_the_order_a_reader_expects(name: str, keys: str) -> None:
    wanted = keys.split()
    assert [one.key for one in templates.load(name).sections if one.key in wanted] == wanted


def test_a_template_names_the_fields_of_its_head() -> None:
    header = templates.load("decision-memo").header
    assert header[:3] == (("prepared_for", "For"), ("prepared_by", "From"), ("subject", "Subject"))


def test_an_unknown_template_names_those_there_are() -> None:
    with pytest.raises(UnknownTemplate, match=rf"“novel”; there are: {', '.join(SHIPPED)}\."):
        templates.load("novel")


@pytest.mark.parametrize("name", ["../meeting-brief", "/etc/passwd", "", "memo"])
def test_a_name_never_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(UnknownTemplate):
        templates.load(name)


def test_a_template_of_ones_own_is_read_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "My  own.toml").write_text(f'label = "Mine"\n{SECTION}', encoding="utf-8")
    assert templates.names(tmp_path) == (*SHIPPED, "my-own")
    for typed in ("my-own", "My own", "mine"):
        template = templates.load(typed, tmp_path)
        assert (template.name, template.label, template.kicker) == ("my-own", "Mine", "Mine")
    assert (template.pages, template.own) == (0, True)
    assert template.sections[0].block is Block.POINTS


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("label = ", 1, "invalid value"),
        (f"{HEAD}\npages = = 2\n", 3, "invalid value"),
        (f'{HEAD}kicker = "open', 2, "unterminated string"),
        ("", 1, "label must be a text"),
        (HEAD, 1, "at least one"),
        (f"{HEAD}pages = -1\n{SECTION}", 2, "pages must be a whole number"),
        (f"{HEAD}pages = true\n{SECTION}", 2, "pages must be a whole number"),
        (f'{HEAD}version = "two"\n{SECTION}', 2, "version must be a whole number"),
        (f'{HEAD}\ncolour = "red"\n{SECTION}', 3, "“colour” is none of"),
        (f"{HEAD}{SECTION}\n{SECTION}", 8, "the key “a” is used twice"),
        (f'{HEAD}{SECTION}kinds = ["gossip"]\n', 6, "kinds “gossip” is none of"),
        (f'{HEAD}{SECTION}kinds = "event"\n', 6, "kinds must be a list"),
        (f'{HEAD}{SECTION}limit = "many"\n', 6, "limit must be a whole number"),
        (f'{HEAD}{SECTION}[[section]]\nkey = "b"\nheading = "B"\n', 6, "block “” is none of"),
        (f'{HEAD}[[section]]\nkey = "a"\nheading = ""\nblock = "points"\n', 4, "heading must be a text"),
        (f'{HEAD}[[section]]\nkey = "a"\nheading = "A"\nblock = "poem"\n', 5, "block “poem” is none of"),
        (f'{HEAD}section = ["a"]\n', 2, "a section must be a"),
        (f'{HEAD}[header]\nmeeting = "Meeting"\ncat = "Cat"\n{SECTION}', 4, "“cat” is none of"),
        (f'{HEAD}[header]\nmeeting = ""\n{SECTION}', 3, "meeting must be a text"),
        (f'{HEAD}[cat]\nfur = "red"\n{SECTION}', 2, "“cat” is none of"),
        (f'{HEAD}{SECTION}prompt = """\nlimit = 3\n"""\nlimit = "x"\n', 9, "limit must be a whole number"),
    ],
)
def test_a_template_that_breaks_the_rules_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidTemplate) as refused:
        templates.load("bad", tmp_path)
    assert refused.value.line == line
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"bad.toml, line {line}: ")


def test_a_template_that_is_no_text_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b'label = "Bad"\nkicker = "\xff"\n')
    with pytest.raises(InvalidTemplate, match=r"bad\.toml, line 2: it is not written in UTF-8\."):
        templates.load("bad", tmp_path)


def test_a_template_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").mkdir()
    with pytest.raises(InvalidTemplate, match="it cannot be read"):
        templates.load("bad", tmp_path)


@pytest.mark.parametrize("more", ["", '\n[[poem]]\nverse = "new"\n'])
def test_a_template_from_a_newer_version_is_refused_in_one_sentence(tmp_path: Path, more: str) -> None:
    (tmp_path / "new.toml").write_text(f"version = 2\n{HEAD}{SECTION}{more}", encoding="utf-8")
    with pytest.raises(NewerTemplate, match=r"^new\.toml was made for a newer version .*\.$"):
        templates.load("new", tmp_path)


def test_a_wrong_template_keeps_nobody_from_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("label = 3\n", encoding="utf-8")
    (tmp_path / "mine.toml").write_text(f'label = "Mine"\n{SECTION}', encoding="utf-8")
    (tmp_path / "qa-note.toml").write_text(f'label = "Other"\n{SECTION}', encoding="utf-8")
    found, faults = templates.load_all(tmp_path)
    assert tuple(one.name for one in found) == (*SHIPPED, "mine")
    assert [str(fault).partition(",")[0] for fault in faults] == ["bad.toml", "qa-note.toml"]
    assert templates.load("Mine", tmp_path).name == "mine"
    assert templates.load("qa-note", tmp_path).label == "Q&A note"


def test_a_copy_is_the_template_under_another_name(tmp_path: Path) -> None:
    own = tmp_path / "not" / "yet"
    file = templates.copy("Read-ahead", "Für  die Ministerin", own=own)
    assert file == own / "für-die-ministerin.toml"
    made, shipped = templates.load("für die ministerin", own), templates.load("read-ahead")
    assert (made.label, made.own) == ("Für die Ministerin", True)
    assert (made.sections, made.header, made.pages) == (shipped.sections, shipped.header, shipped.pages)


def test_a_copy_can_be_copied_again(tmp_path: Path) -> None:
    templates.copy("qa-note", "Mine", own=tmp_path)
    templates.copy("Mine", "Yours", own=tmp_path)
    assert templates.load("yours", tmp_path).label == "Yours"


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("qa-note", "there is one of this name"),
        ("Mine", "there is one of this name"),
        ("../mine", "letters, digits"),
        ("", "letters, digits"),
        ('a"b', "letters, digits"),
        (".hidden", "letters, digits"),
        ("x" * 100, "letters, digits"),
    ],
)
def test_a_copy_under_a_name_that_will_not_do_is_refused(tmp_path: Path, new: str, said: str) -> None:
    templates.copy("qa-note", "mine", own=tmp_path)
    with pytest.raises(TemplateNotCopied, match=said):
        templates.copy("qa-note", new, own=tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.toml"]


def test_a_copy_to_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(TemplateNotCopied, match="cannot be written"):
        templates.copy("qa-note", "mine", own=tmp_path / "taken")


def test_a_memo_whose_template_is_gone_has_something_to_stand_in() -> None:
    template = templates.standing_in("our-own-brief")
    assert (template.name, template.kicker, template.sections) == ("our-own-brief", "Our own brief", ())
    assert templates.standing_in("").kicker == "Memo"
