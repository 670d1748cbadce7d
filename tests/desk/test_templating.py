"""The user's own templates, beside the settings."""

from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.model.errors import InvalidTemplate, NewerTemplate, TemplateNotCopied
from readahead.model.memo import Block

OWN = """label = "Our own"
pages = 1
[[section]]
key = "top"
heading = "Top"
block = "points"
kinds = ["event"]
limit = 3
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own templates, which is not there yet."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path / "settings" / "readahead" / "templates"


def put(folder: Path, name: str, text: str = OWN) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_ones_own_templates_are_listed_after_the_shipped_ones(desk: Desk, folder: Path) -> None:
    shipped = [one.name for one in desk.templates()]
    assert len(shipped) == 6
    put(folder, "a-first")
    assert [one.name for one in desk.templates()] == [*shipped, "a-first"]
    assert [one.own for one in desk.templates()] == [False] * 6 + [True]


def test_a_copied_template_can_be_changed_and_a_memo_made_from_it(starter: Desk, folder: Path) -> None:
    file = starter.copy_template("Decision memo", "For the board")
    assert file == folder / "for-the-board.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace('"Recommendations"', '"What we ask"'), encoding="utf-8"
    )
    memo = starter.memo(starter.new_memo("Dam", template="For the board").id)
    assert memo.template == "for-the-board"
    assert memo.sections[1].heading == "What we ask"
    assert starter.document(memo.id).kicker == "Decision memo"


def test_a_taken_name_is_refused(desk: Desk) -> None:
    desk.copy_template("qa-note", "Mine")
    with pytest.raises(TemplateNotCopied):
        desk.copy_template("read-ahead", "mine")


def test_a_wrong_template_is_said_with_its_line_and_makes_no_memo(desk: Desk, folder: Path) -> None:
    put(folder, "wrong", OWN.replace('"points"', '"poem"'))
    put(folder, "newer", f"version = 2\n{OWN}")
    assert len(desk.templates()) == 6
    newer, wrong = desk.template_faults()
    assert wrong.startswith("wrong.toml, line 6: block “poem” is none of points, ")
    assert newer.startswith("newer.toml was made for a newer version")
    with pytest.raises(InvalidTemplate):
        desk.new_memo("One", template="wrong")
    with pytest.raises(NewerTemplate):
        desk.new_memo("One", template="newer")
    assert desk.memos() == ()


@pytest.mark.parametrize("then", ["", "label = 3\n", f"version = 2\n{OWN}"])
def test_a_memo_goes_on_when_its_template_is_gone_or_spoilt(
    starter: Desk, folder: Path, tmp_path: Path, then: str
) -> None:
    file = put(folder, "our-own")
    memo = starter.new_memo("Dam", template="our-own").id
    assert starter.document(memo).pages == 1
    file.unlink()
    if then:
        put(folder, "our-own", then)
    cards = [card.id for card in starter.cards()[-2:]]
    starter.add_to_memo(memo, cards)
    (section,) = starter.memo(memo).sections
    assert [entry.card for entry in section.entries[-2:]] == cards
    paper = starter.document(memo)
    assert (paper.kicker, paper.pages, [part.block for part in paper.parts]) == (
        "Our own",
        0,
        [Block.POINTS, Block.SOURCES],
    )
    target = tmp_path / "dam.md"
    starter.export(memo, [target])
    assert target.exists()
    starter.deliver(memo)
    starter.export_library(tmp_path / "out")
