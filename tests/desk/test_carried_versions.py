"""Earlier texts of an article go along with it, and so do the cards and notes whose words only those have."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from sealing import everything, named, sealed, unpacked

from readahead.desk import sharing_layout
from readahead.desk.desk import Desk
from readahead.desk.sharing_layout import MANIFEST, SUMS
from readahead.model.article import ArticleId, Reason
from readahead.model.card import CardDetail, CardQuery
from readahead.model.differing import changed
from readahead.model.errors import DamagedExport, NewerExport, SharingError
from readahead.model.passage import Span

TEXT = """River talks stall

VESSEN, March 2 (Exercise) - Ardania has warned that it could close the Halm dam. More than 400 people were displaced in \
October, the Relief Office said. “We will not wait,” Minister Zoë Tarn said on Monday."""
LOST = "Ardania has warned that it could close the Halm dam."


def revise(desk: Desk, article: ArticleId, text: str, piece: str = "") -> None:
    reason = Reason.BROUGHT_BACK if piece else Reason.REIMPORTED
    desk._library.articles.revise(article, text, Span(0, len(text)), reason=reason, piece=piece)


def fill(desk: Desk) -> ArticleId:
    """Let an article have two earlier texts, and a card in a topic and a memo keep words that are gone."""
    desk.new_topic("Water", terms=["dam", "Ardania"])
    (item,) = desk.take_in_text(TEXT).items
    assert item.article is not None
    card = next(one for one in desk.cards() if "Halm dam" in one.card.headline)
    desk.annotate(card.id, "Ask about this", tags=["check"])
    desk.keep([card.id])
    memo = desk.new_memo("Brief", fill=False).id
    desk.add_to_memo(memo, [card.id])
    revise(desk, item.article, TEXT.replace(LOST, "Ardania said nothing of the dam."))
    revise(desk, item.article, desk.article(item.article).article.text + "\n\nMore.", "More.")
    assert desk.card(card.id).filed.is_orphan
    desk.annotate(card.id, "Written since")
    return item.article


def seen(desk: Desk) -> dict[str, object]:
    """Return what a person sees of articles, their versions, and the cards whose words are gone; no numbers of rows."""
    (article,) = desk.articles()
    versions = desk.versions(article.id)
    return {
        "text": desk.article(article.id).article,
        "versions": [(one.text, one.reason, one.piece) for one in versions],
        "since": [one.since for one in versions[1:]],
        "changes": [changed(one.text, other.text) for one, other in pairwise(versions)],
        "orphans": [told(desk.card(one.id)) for one in desk.cards_of(article.id) if one.is_orphan],
        "cards": [(one.card, one.topic_name, one.status) for one in desk.cards_of(article.id)],
        "found": [one.card.headline for one in desk.cards(CardQuery(find="warned"))],
        "memos": [
            [
                (entry.text, entry.card is not None and told(desk.card(entry.card)))
                for part in desk.memo(one.id).sections
                for entry in part.entries
            ]
            for one in desk.memos()
        ],
    }


def told(detail: CardDetail) -> tuple[object, ...]:
    notes = [(one.uuid, one.text, one.tags, one.anchor, one.is_orphan) for one in detail.annotations]
    quoted = [one.quote(detail.text) for one in detail.filed.card.passages]
    return detail.filed.card, detail.filed.is_orphan, detail.text, quoted, notes


@pytest.fixture
def sender() -> Iterator[Desk]:
    with Desk.open(None, clock=lambda: datetime(2026, 3, 30, 9, tzinfo=UTC)) as opened:
        fill(opened)
        yield opened


@pytest.fixture
def receiver() -> Iterator[Desk]:
    with Desk.open(None, clock=lambda: datetime(2027, 3, 30, 9, tzinfo=UTC)) as opened:
        yield opened


@pytest.fixture
def bundled(sender: Desk, tmp_path: Path) -> Path:
    sender.bundle(tmp_path / "memo.readahead-bundle", memo=sender.memo_named("Brief").id)
    return tmp_path / "memo.readahead-bundle"


def test_a_person_sees_the_same_of_versions_and_lost_words_after_a_library_came_back(
    sender: Desk, receiver: Desk, tmp_path: Path
) -> None:
    before = seen(sender)
    assert len(before["versions"]) == 3 and len(before["orphans"]) == 1 and before["found"]
    sender.export_library(tmp_path / "one")
    receiver.take_in_library(tmp_path / "one")
    assert seen(receiver) == before
    receiver.undo()
    assert receiver.articles() == ()
    receiver.redo()
    assert seen(receiver) == before
    receiver.undo()
    receiver.new_topic("After")
    assert receiver._library._store.number("SELECT count(*) FROM texts") == 0


@pytest.mark.parametrize("of", ["topic", "memo"])
def test_a_bundle_brings_earlier_texts_and_the_cards_that_were_asked_for_and_not_when_that_was(
    sender: Desk, receiver: Desk, tmp_path: Path, of: str
) -> None:
    target = tmp_path / "one.readahead-bundle"
    topic, memo = sender.topic_named("Water").id, sender.memo_named("Brief").id
    sender.bundle(target, **({"topic": topic} if of == "topic" else {"memo": memo}))
    receiver.merge(target)
    before, after = seen(sender), seen(receiver)
    assert after["versions"] == before["versions"]
    assert after["changes"] == before["changes"]
    assert after["orphans"] == before["orphans"]
    assert after["memos"] == (before["memos"] if of == "memo" else [])
    assert {one.since.year for one in receiver.versions(receiver.articles()[0].id)} == {2027}
    with ZipFile(target) as opened:
        assert not any(b'"until"' in opened.read(name) for name in opened.namelist())
    assert not receiver.merge(target).is_new


def test_cards_nobody_asked_for_stay_where_their_words_are_gone(receiver: Desk, tmp_path: Path) -> None:
    with Desk.open(None) as sender:
        article = fill(sender)
        revise(sender, article, sender.article(article).article.text.replace("We will not wait", "We shall"))
        memo = sender.memo_named("Brief").id
        sender.bundle(tmp_path / "one.readahead-bundle", memo=memo)
        assert sum(one.is_orphan for one in sender.cards()) == 2
    receiver.merge(tmp_path / "one.readahead-bundle")
    assert [one.card.headline for one in receiver.cards() if one.is_orphan] == [
        "Ardania has warned that it could close the Halm dam"
    ]


def test_an_article_that_is_here_stays_and_gets_the_card_with_its_lost_words_once(
    sender: Desk, receiver: Desk, bundled: Path, tmp_path: Path
) -> None:
    (article,) = sender.articles()
    receiver.take_in_text(sender.article(article.id).article.text)
    (own,) = receiver.articles()
    receiver.merge(bundled)
    assert len(receiver.versions(own.id)) == 1
    assert seen(receiver)["orphans"] == seen(sender)["orphans"]
    assert seen(receiver)["memos"] == seen(sender)["memos"]
    assert not receiver.merge(bundled).is_new
    receiver.export_library(tmp_path / "again")
    with Desk.open(None) as third:
        third.take_in_library(tmp_path / "again")
        assert seen(third) == seen(receiver)
        revise(third, third.articles()[0].id, "Another text.")
        assert sum(one.is_orphan for one in third.cards()) == len(third.cards())


def test_an_orphan_of_ones_own_is_not_taken_for_another(
    sender: Desk, receiver: Desk, bundled: Path, tmp_path: Path
) -> None:
    (article,) = sender.articles()
    receiver.take_in_text(TEXT)
    mine = next(one for one in receiver.cards() if "wait" in one.card.headline)
    receiver.annotate(mine.id, "My note")
    own = receiver.articles()[0].id
    receiver.add_to_memo(receiver.new_memo("Mine", fill=False).id, [mine.id])
    revise(receiver, own, TEXT.replace("We will not wait", "We shall"))
    revise(receiver, own, sender.article(article.id).article.text)
    before = receiver.card(mine.id)
    receiver.merge(bundled)
    assert receiver.card(mine.id) == before
    assert len(receiver.memos()) == 2
    assert not receiver.merge(bundled).is_new


def test_what_holds_nothing_new_is_written_as_before(receiver: Desk, bundled: Path, tmp_path: Path) -> None:
    receiver.take_in_text(TEXT)
    receiver.export_library(tmp_path / "plain")
    assert json.loads((tmp_path / "plain" / MANIFEST).read_bytes())["format"] == sharing_layout.PLAIN
    assert json.loads(unpacked(bundled.read_bytes())[MANIFEST])["format"] == sharing_layout.FORMAT


def test_a_program_that_knows_no_earlier_texts_says_so(
    receiver: Desk, bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readahead.desk.sharing_unpacking.FORMAT", sharing_layout.PLAIN)
    refused(receiver, bundled.read_bytes(), tmp_path, NewerExport)


def refused(desk: Desk, bundle: bytes, place: Path, error: type[SharingError]) -> None:
    before, target = everything(desk), place / "forged.readahead-bundle"
    target.write_bytes(bundle)
    with pytest.raises(error) as caught:
        desk.merge(target)
    assert "\n" not in str(caught.value)
    assert everything(desk) == before


def replaced(ending: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        name = named(files, ending)
        assert old in files[name]
        files[name] = files[name].replace(old, new)

    return change


def without(ending: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.pop(named(files, ending)) and None


@pytest.mark.parametrize(
    "change",
    [
        without(".earlier-1.md"),
        replaced(".earlier-1.md", b"could close the Halm", b"would close the Halm"),
        replaced(".earlier-1.md", b"body: [19, ", b"body: [19, 9"),
        replaced(".earlier-1.md", b"body: [19, ", b"body: [-1, "),
        replaced(".earlier-2.md", b'"brought back"', b'"stolen"'),
        replaced(".cards.json", b'"nth": 1000000000', b'"nth": 3'),
        replaced(".cards.json", b'"nth": 1000000000', b'"nth": 99999999999999999999'),
        replaced(".cards.json", b'"stands_in": "', b'"stands_in": "0'),
        replaced(".cards.json", b'"stands_in": "', b'"stood_in": "'),
        replaced(".notes.jsonld", b'"readahead:stands_in": "', b'"readahead:stands_in": "0'),
        replaced(".notes.jsonld", b'"nth": 1000000000', b'"nth": 1000000001'),
        replaced("brief.json", b'"nth": 1000000000', b'"nth": 1000000001'),
    ],
)
def test_a_lie_about_an_earlier_text_is_one_sentence_and_nothing_comes_in(
    receiver: Desk, bundled: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    files = unpacked(bundled.read_bytes())
    change(files)
    assert SUMS in files
    refused(receiver, sealed(files), tmp_path, DamagedExport)
