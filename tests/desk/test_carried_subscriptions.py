"""Subscriptions go along with a whole library, to their topics and with their last look, and never with a bundle."""

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
        (one.kind, one.address, one.title, one.topic and names[one.topic], one.checked, one.found, one.fault)
        for one in desk.subscriptions()
    ]


def test_they_come_back_with_their_topics_and_last_looks_and_nothing_comes_twice(
    sender: Desk, receiver: Desk, exported: Path
) -> None:
    receiver.new_topic("Before")
    report = receiver.take_in_library(exported)
    assert seen(receiver) == seen(sender)
    assert len(report.changes.subscriptions) == 3
    assert "It brought 3 subscriptions." in report.sentences
    assert not receiver.take_in_library(exported).is_new
    receiver.undo()
    assert receiver.subscriptions() == ()
    receiver.subscribe("https://new.example/feed")
    assert receiver.subscriptions()[0].checked is None


def test_ones_own_subscription_to_the_same_place_stays(receiver: Desk, exported: Path) -> None:
    receiver.subscribe("https://roads.example/feed", title="Mine")
    receiver.take_in_library(exported)
    (own,) = [one for one in receiver.subscriptions() if "roads" in one.address]
    assert (own.title, own.topic, own.checked) == ("Mine", None, None)
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
