"""The desk takes snapshots without holding anybody up, and says what a person should know of the library."""

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from readahead.desk import keeping
from readahead.desk.desk import Desk
from readahead.model.errors import BackupRefused, DamagedLibrary, ReadOnlyLibrary


@pytest.fixture
def place(starter_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "starter.readahead"
    shutil.copyfile(starter_file, path)
    return path


def test_a_snapshot_is_given_up_when_there_is_no_time_and_is_due_the_next_time(place, monkeypatch):
    with Desk.open(place) as desk:
        assert desk.is_snapshot_overdue
        assert desk.keep_snapshot(within_s=0) is None
        monkeypatch.setattr(keeping, "BYTES_A_SECOND", 10**15)
        assert desk.keep_snapshot(within_s=0.000_001) is None
        assert desk.snapshots() == ()
        assert list(place.parent.glob("*.snapshots/*")) == []
        taken = desk.keep_snapshot(within_s=60)
        assert taken is not None
        assert (taken.articles, desk.snapshots()) == (13, (taken,))
        assert not desk.is_snapshot_overdue
        assert desk.keep_snapshot() is None


def test_a_snapshot_that_is_called_off_is_no_fault_and_a_backup_that_is_says_so(place, tmp_path):
    with Desk.open(place) as desk:
        assert desk.keep_snapshot(is_cancelled=lambda: True) is None
        with pytest.raises(BackupRefused, match="stopped"):
            desk.back_up(tmp_path / "copy.readahead", is_cancelled=lambda: True)
        assert not (tmp_path / "copy.readahead").exists()


def test_a_library_that_is_only_read_or_lies_in_memory_takes_no_snapshots(place):
    with Desk.open(place, read_only=True) as desk:
        assert desk.is_read_only
        assert desk.keep_snapshot() is None
        with pytest.raises(ReadOnlyLibrary):
            desk.new_topic("Water")
    with Desk.open(None) as desk:
        desk.new_topic("Water")
        assert desk.keep_snapshot() is None
        assert (desk.snapshots(), desk.warnings) == ((), ())


def test_whether_anything_was_written_is_told_of_this_desk_alone(place):
    with Desk.open(place) as one, Desk.open(place) as other:
        assert not one.has_written
        other.new_topic("Water")
        assert (one.has_written, other.has_written) == (False, True)


def spoil(place: Path, table: str) -> None:
    """Overwrite the page a table begins on."""
    db = sqlite3.connect(place)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    db.close()
    content = bytearray(place.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    place.write_bytes(content)


def test_a_read_only_desk_reads_on_where_a_damaged_library_can_be_read(place):
    spoil(place, "texts")
    with Desk.open(place, read_only=True) as desk:
        assert not desk.check(is_quick=True).is_sound
        articles = desk.articles()
        assert (len(articles), len(desk.topics())) == (13, 7)
        with pytest.raises(DamagedLibrary):
            desk.article(articles[0].id)


def test_snapshots_are_listed_and_taken_back_without_an_open_library(place, tmp_path):
    with Desk.open(place) as desk:
        before = [topic.name for topic in desk.topics()]
        taken = desk.back_up()
        desk.new_topic("Water")
    assert keeping.snapshots_of(place) == (taken,)
    assert keeping.last_good(place) == taken
    replaced = keeping.restore(place, taken.path)
    with Desk.open(place) as desk, Desk.open(replaced) as old:
        assert [topic.name for topic in desk.topics()] == before
        assert len(old.topics()) == len(before) + 1


def test_a_snapshot_of_the_day_before_is_overdue(place):
    with Desk.open(place) as desk:
        desk.back_up()
        now = desk._clock()
    with Desk.open(place, clock=lambda: now + timedelta(hours=23)) as desk:
        assert not desk.is_snapshot_overdue
    with Desk.open(place, clock=lambda: now + timedelta(hours=25)) as desk:
        assert desk.is_snapshot_overdue


def test_the_articles_of_a_damaged_library_are_read_again_from_their_original_bytes(place, tmp_path):
    """Every text is lost; the starter's articles came as Markdown with a head, and are read from that anew."""
    with Desk.open(place) as desk:
        before = {one.id: desk.article(one.id).article.text for one in desk.articles()}
        cards = sum(one.cards for one in desk.articles())
    spoil(place, "texts")
    report = keeping.salvage(place, tmp_path / "saved.readahead")
    with Desk.open(report.target) as desk:
        assert {one.id: desk.article(one.id).article.text for one in desk.articles()} == before
        assert sum(one.cards for one in desk.articles()) == cards
        assert desk.check().is_sound


def test_every_article_of_a_feed_is_read_again_from_the_bytes_they_share(place, tmp_path):
    items = "".join(
        f"<item><title>{thing}</title><description>The {thing} closed, the {thing} office said.</description></item>"
        for thing in ("bridge", "harbour", "tunnel")
    )
    feed = tmp_path / "post.xml"
    feed.write_text(
        f'<rss version="2.0"><channel><title>Post</title>{items}</channel></rss>', encoding="utf-8"
    )
    with Desk.open(place) as desk:
        desk.take_in([feed])
        before = {one.id: desk.article(one.id).article.text for one in desk.articles()}
    spoil(place, "texts")
    with Desk.open(keeping.salvage(place, tmp_path / "saved.readahead").target) as desk:
        assert {one.id: desk.article(one.id).article.text for one in desk.articles()} == before
