"""Subscriptions go along with a whole library and to their topics, and never with a bundle; none is looked at unasked."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sealing import sealed, unpacked

from readahead.desk.desk import Desk
from readahead.desk.sharing_layout import MANIFEST, SUBSCRIPTIONS, SUMS, seal
from readahead.model.errors import DamagedExport
from readahead.model.subscription import SubscriptionKind

LOOKED = datetime(2026, 3, 29, 7, tzinfo=UTC)


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(None) as opened:
        topic = opened.new_topic("Roads").id
        opened.take_in_text(
            "Bridge closed\n\nThe bridge at Lorn has closed, the road office said on Monday.\n"
        )
        opened.move([card.id for card in opened.cards()], topic)
        feed = opened.subscribe("https://roads.example/feed", title="Road News", topic=topic).id
        opened._library.subscriptions.note(feed, at=LOOKED, found=3, fault="")
        opened.subscribe("https://other.example/feed")
        (tmp_path / "in").mkdir()
        folder = opened.subscribe(str(tmp_path / "in")).id
        opened._library.subscriptions.note(folder, at=LOOKED, found=0, fault="There is no such folder.")
        yield opened


@pytest.fixture
def receiver() -> Iterator[Desk]:
    with Desk.open(None) as opened:
        yield opened


@pytest.fixture
def exported(sender: Desk, tmp_path: Path) -> Path:
    sender.export_library(tmp_path / "out")
    return tmp_path / "out"


def seen(desk: Desk) -> list[tuple[object, ...]]:
    names = {topic.id: topic.name for topic in desk.topics()}
    return [
        (one.kind, one.address, one.title, one.topic and names[one.topic]) for one in desk.subscriptions()
    ]


def test_they_come_back_with_their_topics_and_nothing_comes_twice(
    sender: Desk, receiver: Desk, exported: Path
) -> None:
    receiver.new_topic("Before")
    report = receiver.take_in_library(exported)
    assert seen(receiver) == seen(sender)
    assert len(report.changes.subscriptions) == 3
    assert "It brought 3 subscriptions; none is looked at before you ask for it." in report.sentences
    assert not receiver.take_in_library(exported).is_new
    receiver.undo()
    assert receiver.subscriptions() == ()
    receiver.subscribe("https://new.example/feed")
    assert receiver.subscriptions()[0].checked is None
    assert not receiver.subscriptions()[0].is_unasked


def test_what_came_with_an_export_is_looked_at_only_once_it_is_asked_for(
    receiver: Desk, exported: Path, tmp_path: Path
) -> None:
    (tmp_path / "in" / "a.txt").write_text("Bridge closed\n\nThe bridge has closed, the road office said.\n")
    receiver.take_in_library(exported)
    assert all(one.is_unasked and one.checked is None for one in receiver.subscriptions())
    # nothing is asked of a network, of which there is none here
    assert receiver.refresh().items == ()
    assert all(one.is_unasked for one in receiver.subscriptions())
    (folder,) = [one.id for one in receiver.subscriptions() if one.kind is SubscriptionKind.FOLDER]
    assert [item.source for item in receiver.refresh([folder]).items] == ["a.txt"]
    assert {one.id for one in receiver.subscriptions() if not one.is_unasked} == {folder}
    (tmp_path / "in" / "b.txt").write_text("Road closed\n\nThe road has closed, the road office said.\n")
    assert "b.txt" in [item.source for item in receiver.refresh().items]


def test_nobody_elses_asking_is_passed_on(receiver: Desk, exported: Path, tmp_path: Path) -> None:
    receiver.take_in_library(exported)
    receiver.export_library(tmp_path / "again")
    with Desk.open(None) as third:
        third.take_in_library(tmp_path / "again")
        assert seen(third) == seen(receiver)
        assert all(one.is_unasked for one in third.subscriptions())


def test_ones_own_subscription_to_the_same_place_stays(receiver: Desk, exported: Path) -> None:
    receiver.subscribe("https://roads.example/feed", title="Mine")
    receiver.take_in_library(exported)
    (own,) = [one for one in receiver.subscriptions() if "roads" in one.address]
    assert (own.title, own.topic, own.checked, own.is_unasked) == ("Mine", None, None, False)
    assert len(receiver.subscriptions()) == 3


def test_a_bundle_subscribes_nobody_to_anything(
    sender: Desk, receiver: Desk, exported: Path, tmp_path: Path
) -> None:
    target = tmp_path / "one.readahead-bundle"
    sender.bundle(target, topic=sender.topic_named("Roads").id)
    files = unpacked(target.read_bytes())
    assert SUBSCRIPTIONS not in files
    target.write_bytes(sealed({**files, SUBSCRIPTIONS: (exported / SUBSCRIPTIONS).read_bytes()}))
    receiver.merge(target)
    assert len(receiver.articles()) == 1
    assert receiver.subscriptions() == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"https://roads.example/feed"', '"file:///etc/passwd"'),
        ('"https://roads.example/feed"', '"https://roads.example/\\nfeed"'),
        ('"https://roads.example/feed"', '"https://other.example/feed"'),
        ('"https://roads.example/feed"', '""'),
        ('"kind": "folder"', '"kind": "feed"'),
        ('"kind": "feed"', '"kind": "mail"'),
        ('"found": 3', '"found": -3'),
        ('"checked": {', '"checked": [], "looked": {'),
        ('"at": "2026', '"at": "soon'),
    ],
)
def test_a_lie_about_one_is_one_sentence_and_nothing_comes_in(
    receiver: Desk, exported: Path, old: str, new: str
) -> None:
    listed = exported / SUBSCRIPTIONS
    text = listed.read_text(encoding="utf-8")
    assert old in text
    before = listed.read_bytes()
    listed.write_text(text.replace(old, new, 1), encoding="utf-8")
    resealed(exported, hashlib.sha256(before).hexdigest(), hashlib.sha256(listed.read_bytes()).hexdigest())
    with pytest.raises(DamagedExport, match=SUBSCRIPTIONS):
        receiver.take_in_library(exported)
    assert (receiver.subscriptions(), receiver.articles()) == ((), ())


def resealed(folder: Path, was: str, now: str) -> None:
    sums = (folder / SUMS).read_text("utf-8").replace(was, now)
    (folder / SUMS).write_text(sums, encoding="utf-8")
    told = json.loads((folder / MANIFEST).read_bytes())
    told["sums_sha256"] = hashlib.sha256(sums.encode()).hexdigest()
    (folder / MANIFEST).write_text(json.dumps({**told, "seal": seal(told)}), encoding="utf-8")


def test_a_library_of_a_version_with_other_words_stays_unasked(receiver: Desk, exported: Path) -> None:
    receiver.take_in_library(exported)
    receiver._library._store.db.conn.execute("UPDATE subscription_checks SET fault = 'In other words.'")
    assert all(one.is_unasked for one in receiver.subscriptions())
    assert receiver.refresh().items == ()
