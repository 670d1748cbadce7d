"""Looking back at the desk: pages of what was done, undo between two windows, and the trash."""

from pathlib import Path

import pytest

from readahead.desk import settings
from readahead.desk.desk import Desk
from readahead.desk.settings import Settings
from readahead.model.card import CardQuery, Kind, Status
from readahead.model.errors import ActOvertaken, InvalidValue, NothingToRedo
from readahead.model.history import Deed, Touched
from readahead.model.memo import MemoOptions

TEXT = """Talks on the barrage

ARDANIA (Exercise) - Ardania has warned that it could close the barrage at Halm. More than 400 people were displaced in
October, the Relief Office said. "We will not wait for the dam," the minister of Ardania said on Monday.
"""


def names(desk: Desk) -> list[str]:
    return [act.name for act in desk.history()]


@pytest.fixture
def read(desk: Desk) -> Desk:
    desk.take_in_text(TEXT)
    return desk


def test_a_long_history_is_paged_by_the_last_act_of_the_page_before(read: Desk) -> None:
    card = read.cards()[0].id
    for _ in range(6):
        read.keep([card])
        read.renew([card])
    whole = read.history()
    paged: list[object] = []
    page = read.history(limit=5)
    while page:
        paged += page
        page = read.history(limit=5, before=page[-1].id)
    assert paged == [*whole]
    assert len(whole) == 13


def test_each_act_says_how_much_it_touched_and_names_what_it_is_about(read: Desk) -> None:
    cards = [card.id for card in read.cards()][:2]
    topic = read.new_topic("Water").id
    read.move(cards, topic)
    read.rename_topic(topic, "Rivers")
    above = read.new_topic("Above").id
    read.nest_topic(topic, above)
    read.nest_topic(topic, None)
    read.set_terms(topic, ["dam"])
    memo = read.new_memo("Brief", fill=False).id
    read.add_to_memo(memo, cards)
    section = read.memo(memo).sections[0].id
    read.rename_section(section, "Why")
    read.remove_section(section)
    read.remove_memo(memo)
    read.remove_topic(topic)
    assert names(read)[:13] == [
        "Remove topic “Rivers”",
        "Remove memo “Brief”",
        "Remove section “Why” of memo “Brief”",
        "Rename section to “Why”",
        "Add 2 cards to memo “Brief”",
        "New memo “Brief”",
        "Change the terms of topic “Rivers”",
        "Put topic “Rivers” at the top",
        "Put topic “Rivers” under “Above”",
        "New topic “Above”",
        "Rename topic “Water” to “Rivers”",
        "Move 2 cards to “Water”",
        "New topic “Water”",
    ]
    moved = read.history()[11]
    assert moved.touched == Touched(topics=1, cards=2)
    assert [touch.deed for touch in read.act(moved.id).touches] == [Deed.CHANGED] * 2


def test_undo_takes_back_the_last_act_of_the_library_whoever_did_it(read: Desk) -> None:
    mine = read.annotate(read.cards()[0].id, "Mine").id
    with Desk.open(read.path) as other:
        other.new_topic("Theirs")
        assert read.undo().act == "New topic “Theirs”"
        assert read.undo().annotations == {mine}
        assert other.annotations() == () and other.topics() == read.topics()
        assert other.redo().annotations == {mine}
    assert len(read.annotations()) == 1


def test_undo_of_the_act_that_was_shown_refuses_when_another_has_come_first(read: Desk) -> None:
    card = read.cards()[0].id
    read.annotate(card, "Mine")
    shown = read.next_undo()
    with Desk.open(read.path) as other:
        other.take_in_text(TEXT.replace("Halm", "Vessen"))
    with pytest.raises(ActOvertaken, match="Meanwhile “Import 1 article” has come first"):
        read.undo(shown=shown)
    assert len(read.articles()) == 2 and len(read.annotations()) == 1
    assert read.undo(shown=read.next_undo()).act == "Import 1 article"
    assert read.undo(shown=read.next_undo()).act == "Annotate card"
    undone = read.next_redo()
    with Desk.open(read.path) as other:
        other.redo()
    with pytest.raises(ActOvertaken, match="“Import 1 article”"):
        read.redo(shown=undone)


def test_what_was_undone_cannot_be_redone_once_another_window_has_done_something(read: Desk) -> None:
    read.annotate(read.cards()[0].id, "Mine")
    read.undo()
    with Desk.open(read.path) as other:
        other.new_topic("Theirs")
    with pytest.raises(NothingToRedo):
        read.redo()
    assert names(read) == ["New topic “Theirs”", "Import 1 article"]


def test_things_come_back_from_the_trash_together_or_not_at_all(read: Desk) -> None:
    card = read.cards()[0].id
    topic = read.new_topic("Water").id
    read.move([card], topic)
    note = read.annotate(card, "Ask").id
    memo = read.new_memo("Brief", fill=False).id
    section = read.memo(memo).sections[0].id
    line = read.add_text(section, "Own words").id
    read.remove_entry(line)
    read.remove_section(section)
    read.remove_annotation(note)
    read.remove_topic(topic)
    trash = read.trash()
    restored = read.restore_from_trash(trash)
    assert restored.sentences == () and read.trash() == ()
    assert restored.changes.act == "Restore 4 things from the trash"
    assert restored.changes.cards >= {card} and restored.changes.memos == {memo}
    assert read.card(card).filed.topic == topic and read.memo(memo).sections[0].entries[0].text == "Own words"
    read.undo()
    assert read.trash() == trash
    read.new_topic("water")
    with pytest.raises(InvalidValue, match="“water” by now"):
        read.restore_from_trash(trash)
    assert read.trash() == trash
    with pytest.raises(InvalidValue, match="Only a topic"):
        read.restore_from_trash(trash, name="Other")
    alone = [one for one in trash if one.noun == "topic"]
    assert read.restore_from_trash(alone, name="Rivers").changes.act == "Restore topic “Water”"
    assert read.topic_named("Rivers").cards == 1


def test_a_corrected_card_stays_so_when_it_is_new_again_and_its_article_is_read_again(read: Desk) -> None:
    filed = read.cards(CardQuery(kinds=(Kind.FIGURE,)))[0]
    read.edit_card(filed.id, headline="In other words")
    for decide in (read.renew, read.dismiss, read.renew):
        decide([filed.id])
    held = read.card(filed.id).filed
    assert (held.status, held.card.headline) == (Status.NEW, "In other words")
    read.read_again([filed.article])
    assert read.card(filed.id).filed == held
    read.date_article(filed.article, read.today)
    assert read.card(filed.id).filed.card.headline == "In other words"


@pytest.mark.parametrize("wrong", [0, -1, 1_000_001, True, "200", 2.5])
def test_the_size_of_the_history_is_a_whole_number_of_megabytes_and_never_nothing(wrong: object) -> None:
    loaded, problems = settings.from_values({"history_megabytes": wrong})
    assert loaded.history_megabytes == Settings().history_megabytes == 200
    assert "history_megabytes" in problems[0]


def test_the_size_of_the_history_is_kept(tmp_path: Path) -> None:
    settings.keep(tmp_path / "s.toml", {"history_megabytes": 50})
    assert settings.load(tmp_path / "s.toml")[0].history_megabytes == 50


def test_a_history_cannot_be_trimmed_below_nothing(desk: Desk) -> None:
    with pytest.raises(InvalidValue, match="smaller than nothing"):
        desk.trim_history(-1)
    assert desk.trim_history(0).acts == 0 == desk.history_bytes()


def test_what_is_done_to_a_memo_has_names_that_tell_it_apart(read: Desk) -> None:
    memo = read.new_memo("Brief", fill=False).id
    section = read.memo(memo).sections[0].id
    line = read.add_text(section, "The talks\nare on Monday.").id
    read.edit_entry(line, "The talks are on Tuesday.")
    read.mark_entry(line, "TLP:RED")
    read.move_entry(line, section=read.memo(memo).sections[1].id)
    read.remove_entry(line)
    read.mark_section(section, "TLP:RED")
    read.set_memo(memo, marking="TLP:GREEN")
    read.set_memo(memo, subtitle="For Monday")
    read.set_memo(memo, options=MemoOptions(contents=True))
    read.set_memo(memo, options=MemoOptions(contents=True, logo="dam.png"))
    read.set_memo(memo, title="Dam")
    heading = read.memo(memo).sections[0].heading
    there = f"section “{heading}” of memo “Brief”"
    assert names(read)[:11] == [
        "Rename memo “Brief”",
        "Set the logo of memo “Brief”",
        "Lay out memo “Brief”",
        "Change the head of memo “Brief”",
        "Mark memo “Brief”",
        f"Mark {there}",
        "Remove “The talks are on Tuesday.” in memo “Brief”",
        "Move “The talks are on Tuesday.” in memo “Brief”",
        "Mark “The talks are on Tuesday.” in memo “Brief”",
        "Edit “The talks are on Monday.” in memo “Brief”",
        f"Add text to {there}",
    ]
