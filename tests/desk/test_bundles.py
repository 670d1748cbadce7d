"""A topic or a memo goes to a colleague: nothing comes twice, nothing of one's own is overwritten, nothing private leaves."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zipfile import ZipFile

import pytest

from readahead.desk.desk import Desk
from readahead.model.card import CardQuery, FiledCard, Kind, Status
from readahead.model.errors import InvalidValue, NotFound

ALL = CardQuery(dismissed=True)

ONE = """River talks stall

VESSEN, March 2 (Exercise) - Ardania has warned that it could close the Halm dam. More than 400 people were displaced in \
October, the Relief Office said. “We will not wait,” Minister Zoë Tarn said on Monday.

The harbour at Pellorin will open again on 5 April, the port authority said."""
TWO = """Harbour opens

PELLORIN, March 3 (Exercise) - The harbour opened on Tuesday, the port authority said. Ardania has warned that it could \
close the Halm dam for good."""


class Ticking:
    """A clock that moves on with each look."""

    def __init__(self, year: int) -> None:
        self._ticks, self._start = count(), datetime(year, 3, 30, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=next(self._ticks))


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "sender.readahead", clock=Ticking(2026)) as opened:
        opened.new_topic("Water", terms=["dam", "Ardania"])
        opened.take_in_text(ONE)
        yield opened


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "receiver.readahead", clock=Ticking(2027)) as opened:
        yield opened


@pytest.fixture
def sent(sender: Desk, tmp_path: Path) -> Callable[..., Path]:
    """Make a bundle of the topic, or of another one or a memo by name."""
    numbers = count()

    def make(topic: str = "Water", memo: str = "") -> Path:
        target = tmp_path / f"{next(numbers)}.readahead-bundle"
        if memo:
            sender.bundle(target, memo=sender.memo_named(memo).id)
        else:
            sender.bundle(target, topic=sender.topic_named(topic).id)
        return target

    return make


def card(desk: Desk, words: str) -> FiledCard:
    found = [one for one in desk.cards(ALL) if words in one.card.headline]
    assert len(found) == 1, [one.card.headline for one in desk.cards(ALL)]
    return found[0]


def in_topic(desk: Desk, name: str) -> list[str]:
    return sorted(
        one.card.headline for one in desk.cards(CardQuery(topic=desk.topic_named(name).id, dismissed=True))
    )


def written(bundle: Path) -> str:
    with ZipFile(bundle) as opened:
        return "\n".join(opened.read(name).decode("utf-8") for name in opened.namelist())


def test_a_topic_comes_with_its_articles_passages_and_notes(sender: Desk, receiver: Desk, sent) -> None:
    sender.annotate(card(sender, "close the Halm dam").id, "Ask about this", tags=["check"])
    report = receiver.merge(sent())
    assert (report.articles.new, report.topics.new, report.notes.new) == (1, 1, 1)
    assert in_topic(receiver, "Water") == in_topic(sender, "Water") != []
    assert receiver.topic_named("Water").terms.terms == ("dam", "Ardania")
    (note,) = receiver.annotations()
    (own,) = sender.annotations()
    assert (note.uuid, note.text, note.tags, note.anchor, note.created) == (
        own.uuid,
        own.text,
        own.tags,
        own.anchor,
        own.created,
    )
    (article,) = receiver.articles()
    assert receiver.article(article.id).article == sender.article(sender.articles()[0].id).article
    assert article.imported_at.year == 2027


def test_the_articles_other_cards_come_along_and_are_sorted_here(sender: Desk, receiver: Desk, sent) -> None:
    receiver.new_topic("Ports", terms=["harbour"])
    sender.move([card(sender, "harbour").id], None)
    receiver.merge(sent())
    assert card(receiver, "harbour").topic_name == "Ports"
    assert len(receiver.cards(ALL)) == len(sender.cards(ALL))


def test_a_topic_that_was_brought_draws_nothing_in_of_what_came_alongside(
    sender: Desk, receiver: Desk, sent
) -> None:
    outside = card(sender, "close the Halm dam")
    sender.move([card(sender, "400 people").id], sender.topic_named("Water").id)
    sender.move([outside.id], None)
    receiver.merge(sent())
    assert in_topic(receiver, "Water") == in_topic(sender, "Water") != []
    assert card(receiver, "close the Halm dam").topic is None
    assert len(receiver.cards(ALL)) == len(sender.cards(ALL))


def test_a_topic_that_was_here_draws_in_what_came_alongside(sender: Desk, receiver: Desk, sent) -> None:
    receiver.new_topic("Dams", terms=["dam"])
    sender.move([card(sender, "400 people").id], sender.topic_named("Water").id)
    sender.move([card(sender, "close the Halm dam").id], None)
    receiver.merge(sent())
    assert card(receiver, "close the Halm dam").topic_name == "Dams"
    assert in_topic(receiver, "Water") == in_topic(sender, "Water") != []


@pytest.mark.parametrize("what", ["topic", "memo"])
def test_a_bundle_says_how_many_of_its_cards_were_asked_for(sender: Desk, tmp_path: Path, what: str) -> None:
    target = tmp_path / "counted.readahead-bundle"
    water = sender.topic_named("Water").id
    if what == "topic":
        sender.move([card(sender, "harbour").id], None)
        report = sender.bundle(target, topic=water)
        asked_for = len(sender.cards(CardQuery(topic=water)))
    else:
        memo = sender.new_memo("Brief", fill=False).id
        sender.add_to_memo(memo, [card(sender, "400 people").id])
        report = sender.bundle(target, memo=memo)
        asked_for = 1
    assert 0 < asked_for < len(sender.cards(ALL)) == report.cards
    assert (report.asked_for, report.alongside) == (asked_for, report.cards - asked_for)
    with ZipFile(target) as opened:
        told = opened.read("README.md").decode("utf-8")
    assert (
        f"It holds {report.cards} cards, {asked_for} of them in the {what}, and {report.alongside} that came alongside."
        in told
    )


def test_the_topics_under_it_come_too_and_those_above_do_not(sender: Desk, receiver: Desk, sent) -> None:
    above = sender.new_topic("Above", terms=["nothing at all"]).id
    below = sender.new_topic("Below", terms=["nothing at all"]).id
    water = sender.topic_named("Water").id
    sender.nest_topic(water, above)
    sender.nest_topic(below, water)
    sender.move([card(sender, "close the Halm dam").id], below)
    receiver.merge(sent())
    assert {topic.name for topic in receiver.topics()} == {"Water", "Below"}
    assert receiver.topic_named("Below").parent == receiver.topic_named("Water").id
    assert card(receiver, "close the Halm dam").topic_name == "Below"
    assert card(receiver, "close the Halm dam").placed_by_hand


def test_the_same_bundle_again_changes_nothing(sender: Desk, receiver: Desk, sent) -> None:
    sender.annotate(card(sender, "close the Halm dam").id, "Ask about this")
    sender.edit_card(card(sender, "400 people").id, headline="400 were displaced", kind=Kind.EVENT)
    sender.move([card(sender, "400 were").id], sender.topic_named("Water").id)
    bundle = sent()
    receiver.merge(bundle)
    acts = receiver.history()
    report = receiver.merge(bundle)
    assert not report.is_new
    assert report.sentences == ()
    assert (report.cards.new, report.notes.new, report.topics.new) == (0, 0, 0)
    assert receiver.history() == acts


def test_merging_is_one_act_and_can_be_taken_back(sender: Desk, receiver: Desk, sent) -> None:
    sender.annotate(card(sender, "close the Halm dam").id, "Ask about this")
    receiver.merge(sent())
    assert [act.name for act in receiver.history()] == ["Merge “Water”"]
    receiver.undo()
    assert (receiver.articles(), receiver.topics(), receiver.annotations()) == ((), (), ())
    receiver.redo()
    assert len(receiver.annotations()) == 1


def test_a_bundle_goes_back_and_forth_without_anything_coming_twice(
    sender: Desk, receiver: Desk, sent, tmp_path
) -> None:
    sender.annotate(card(sender, "close the Halm dam").id, "Mine")
    receiver.merge(sent())
    receiver.annotate(card(receiver, "close the Halm dam").id, "And mine")
    back = tmp_path / "back.readahead-bundle"
    receiver.bundle(back, topic=receiver.topic_named("Water").id)
    report = sender.merge(back)
    assert (report.notes.new, report.notes.known, report.cards.new, report.articles.new) == (1, 1, 0, 0)
    assert {note.text for note in sender.annotations()} == {"Mine", "And mine"}


def test_ones_own_note_is_never_overwritten(sender: Desk, receiver: Desk, sent) -> None:
    note = sender.annotate(card(sender, "close the Halm dam").id, "First words").id
    receiver.merge(sent())
    (held,) = receiver.annotations()
    receiver.edit_annotation(held.id, text="My words")
    sender.edit_annotation(note, text="Their words")
    bundle = sent()
    report = receiver.merge(bundle)
    assert {one.text for one in receiver.annotations()} == {"My words", "Their words"}
    assert "My words" in report.sentences[0]
    assert "Their words" in report.sentences[0]
    assert not receiver.merge(bundle).is_new


def test_a_note_that_was_removed_here_does_not_come_back(sender: Desk, receiver: Desk, sent) -> None:
    sender.annotate(card(sender, "close the Halm dam").id, "First words")
    bundle = sent()
    receiver.merge(bundle)
    receiver.remove_annotation(receiver.annotations()[0].id)
    report = receiver.merge(bundle)
    assert receiver.annotations() == ()
    assert "trash" in report.sentences[0]


def test_ones_own_correction_stays_and_the_other_is_told(sender: Desk, receiver: Desk, sent) -> None:
    bundle = sent()
    receiver.merge(bundle)
    receiver.edit_card(card(receiver, "close the Halm dam").id, headline="Ardania may close it")
    sender.edit_card(card(sender, "close the Halm dam").id, headline="Ardania threatens")
    report = receiver.merge(sent())
    assert card(receiver, "Ardania may close it").status is Status.EDITED
    assert len(receiver.cards(ALL)) == len(sender.cards(ALL))
    assert any("Ardania threatens" in sentence for sentence in report.sentences)


def test_a_correction_is_taken_over_where_nobody_here_has_decided(sender: Desk, receiver: Desk, sent) -> None:
    receiver.merge(sent())
    sender.edit_card(card(sender, "close the Halm dam").id, headline="Ardania threatens", who="The envoy")
    report = receiver.merge(sent())
    assert report.corrected == 1
    found = card(receiver, "Ardania threatens")
    assert (found.status, found.card.attribution.who) == (Status.EDITED, "The envoy")


@pytest.mark.parametrize("corrected_by_sender", [True, False])
def test_a_card_whose_kind_was_corrected_is_still_the_same_card(
    sender: Desk, receiver: Desk, sent, *, corrected_by_sender: bool
) -> None:
    receiver.merge(sent())
    desk = sender if corrected_by_sender else receiver
    before = card(desk, "close the Halm dam")
    kind = next(kind for kind in Kind if kind is not before.card.kind)
    desk.edit_card(before.id, kind=kind)
    sender.annotate(card(sender, "close the Halm dam").id, "On the corrected card")
    receiver.merge(sent())
    found = card(receiver, "close the Halm dam")
    assert found.card.kind is kind
    assert found.notes == 1
    assert len(receiver.cards(ALL)) == len(sender.cards(ALL))


def test_what_a_colleague_kept_or_dismissed_decides_nothing_here(sender: Desk, receiver: Desk, sent) -> None:
    receiver.merge(sent())
    sender.dismiss([card(sender, "close the Halm dam").id])
    receiver.merge(sent())
    assert card(receiver, "close the Halm dam").status is Status.NEW


@pytest.mark.parametrize("by_hand", [True, False])
def test_ones_own_placement_stays(sender: Desk, receiver: Desk, sent, *, by_hand: bool) -> None:
    receiver.take_in_text(ONE)
    mine = receiver.new_topic("Mine", terms=["nothing at all"] if by_hand else ["dam", "Ardania"]).id
    if by_hand:
        receiver.move([card(receiver, "close the Halm dam").id], mine)
    receiver.merge(sent())
    found = card(receiver, "close the Halm dam")
    assert (found.topic_name, found.placed_by_hand) == ("Mine", by_hand)


def test_a_card_in_the_inbox_goes_where_the_colleague_has_it(sender: Desk, receiver: Desk, sent) -> None:
    receiver.take_in_text(ONE)
    for topic in receiver.topics():
        receiver.remove_topic(topic.id)
    assert card(receiver, "close the Halm dam").topic is None
    report = receiver.merge(sent())
    assert card(receiver, "close the Halm dam").topic_name == "Water"
    assert (report.articles.new, report.articles.known, report.cards.new) == (0, 1, 0)


def test_a_topic_of_the_same_name_is_ones_own(sender: Desk, receiver: Desk, sent) -> None:
    receiver.new_topic("WATER", terms=["sea"])
    report = receiver.merge(sent())
    assert [topic.name for topic in receiver.topics()] == ["WATER"]
    assert receiver.topic_named("Water").terms.terms == ("sea",)
    assert in_topic(receiver, "Water") == in_topic(sender, "Water")
    assert "WATER" in report.sentences[0]


def test_a_topic_that_lies_in_the_trash_here_stays_there(sender: Desk, receiver: Desk, sent) -> None:
    bundle = sent()
    receiver.merge(bundle)
    receiver.remove_topic(receiver.topic_named("Water").id)
    report = receiver.merge(bundle)
    assert receiver.topics() == ()
    assert "trash" in report.sentences[0]


def test_ones_own_article_stays_and_what_was_corrected_there_is_told(
    sender: Desk, receiver: Desk, sent
) -> None:
    receiver.take_in_text(ONE)
    with sender._library.act("Edit"):
        sender._library.articles.edit(sender.articles()[0].id, title="Another title")
    report = receiver.merge(sent())
    assert receiver.articles()[0].name == "River talks stall"
    assert any("there its title is “Another title”" in sentence for sentence in report.sentences)


def test_copies_are_found_among_ones_own_articles(sender: Desk, receiver: Desk, sent) -> None:
    receiver.take_in_text(ONE.replace("River talks stall", "Talks stall again"))
    receiver.merge(sent())
    assert [one.copies for one in receiver.articles()] == [1, 1]


def test_a_memo_comes_with_what_it_rests_on(sender: Desk, receiver: Desk, sent) -> None:
    sender.take_in_text(TWO)
    memo = sender.new_memo("Brief", marking="TLP:AMBER", fill=False).id
    chosen = card(sender, "400 people")
    sender.add_to_memo(memo, [chosen.id])
    sender.add_text(sender.memo(memo).sections[0].id, "My own words")
    sender.annotate(chosen.id, "On the memo's card")
    sender.annotate(card(sender, "wait").id, "On another card")
    report = receiver.merge(sent(memo="Brief"))
    assert (report.articles.new, report.memos.new, report.notes.new, report.topics.new) == (1, 1, 1, 0)
    own, came = sender.memo(memo), receiver.memo_named("Brief")
    assert (came.uuid, came.marking, came.header, came.created, came.modified) == (
        own.uuid,
        own.marking,
        own.header,
        own.created,
        own.modified,
    )
    assert [(section.heading, [line.text for line in section.entries]) for section in came.sections] == [
        (section.heading, [line.text for line in section.entries]) for section in own.sections
    ]
    (line,) = [line for section in came.sections for line in section.entries if line.card is not None]
    assert receiver.card(line.card).filed.card == chosen.card


def test_another_version_of_ones_own_memo_comes_beside_it(sender: Desk, receiver: Desk, sent) -> None:
    memo = sender.new_memo("Brief").id
    receiver.merge(sent(memo="Brief"))
    own = receiver.memo_named("Brief")
    receiver.add_text(own.sections[0].id, "Mine")
    sender.add_text(sender.memo(memo).sections[0].id, "Theirs")
    bundle = sent(memo="Brief")
    report = receiver.merge(bundle)
    assert sorted(one.title for one in receiver.memos()) == ["Brief", "Brief (other version)"]
    assert receiver.memo_named("Brief").sections[0].entries[-1].text == "Mine"
    assert receiver.memo_named("Brief (other version)").sections[0].entries[-1].text == "Theirs"
    assert "other version" in report.sentences[0]
    assert not receiver.merge(bundle).is_new


def test_a_memo_that_lies_in_the_trash_here_stays_there(sender: Desk, receiver: Desk, sent) -> None:
    sender.new_memo("Brief")
    bundle = sent(memo="Brief")
    receiver.merge(bundle)
    receiver.remove_memo(receiver.memos()[0].id)
    assert "trash" in receiver.merge(bundle).sentences[0]
    assert receiver.memos() == ()


def test_nothing_that_was_not_asked_for_leaves(sender: Desk, sent) -> None:
    sender.new_topic("Secret plan", terms=["harbour"])
    sender.annotate(card(sender, "harbour").id, "A private remark")
    gone = sender.annotate(card(sender, "close the Halm dam").id, "Thrown away").id
    sender.remove_annotation(gone)
    sender.edit_card(card(sender, "wait").id, headline="In my own words")
    sender.move([card(sender, "In my own words").id], None)
    sender.keep([card(sender, "harbour").id])
    sender.new_memo("Private memo")
    words = written(sent())
    for private in (
        "Secret plan",
        "A private remark",
        "Thrown away",
        "In my own words",
        '"kept"',
        "Private memo",
    ):
        assert private not in words
    assert 'imported_at: ""' in words
    assert "The harbour at Pellorin will open again" in words


def test_the_same_bundle_has_the_same_bytes(sent) -> None:
    assert sent().read_bytes() == sent().read_bytes()


def test_a_bundle_takes_the_place_of_an_earlier_one(sender: Desk, tmp_path: Path) -> None:
    target = tmp_path / "water.readahead-bundle"
    target.write_bytes(b"an earlier one")
    sender.bundle(target, topic=sender.topic_named("Water").id)
    assert target.read_bytes()[:2] == b"PK"
    assert list(tmp_path.glob(".*")) == []


def test_a_bundle_is_of_one_thing_and_has_its_suffix(sender: Desk, tmp_path: Path) -> None:
    topic = sender.topic_named("Water").id
    target = tmp_path / "water.readahead-bundle"
    with pytest.raises(InvalidValue, match="one topic or of one memo"):
        sender.bundle(target)
    with pytest.raises(InvalidValue, match="ends in"):
        sender.bundle(tmp_path / "water.zip", topic=topic)
    with pytest.raises(NotFound):
        sender.bundle(target, topic=topic + 40)
    assert list(tmp_path.glob("*water*")) == []


def test_cards_of_other_rules_are_taken(sender: Desk, receiver: Desk, sent) -> None:
    with sender._library.act("Renew"):
        sender._library._store.run("UPDATE cards SET engine = '999', rule = 'a-later-rule'")
        sender._library._store.run("UPDATE articles SET engine = '999'")
    receiver.merge(sent())
    assert {one.card.engine for one in receiver.cards(ALL)} == {"999"}
