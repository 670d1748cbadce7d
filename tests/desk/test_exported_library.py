"""A whole library goes to a folder that a person can read, and comes back the same but for row numbers."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from readahead.desk import sharing_in, sharing_out, sharing_pages
from readahead.desk.desk import Desk
from readahead.desk.sharing_layout import seal
from readahead.model.article import Reason
from readahead.model.card import CardQuery, Kind
from readahead.model.errors import (
    DamagedExport,
    NewerExport,
    NotAnExport,
    ReadaheadError,
    SharingRefused,
    SourceMissing,
)
from readahead.model.memo import Header, MemoOptions, PageSize
from readahead.model.passage import Span

ALL = CardQuery(dismissed=True)

HISTORY = {"acts", "history", "recording"}
DERIVED = {"topic_counts", "card_keys", "article_marks", "carriers"}
CARRIED = {
    "texts",
    "raws",
    "articles",
    "cards",
    "topics",
    "card_topics",
    "annotations",
    "tags",
    "annotation_tags",
    "memos",
    "sections",
    "entries",
    "pictures",
    "memo_pictures",
    "deliveries",
    "copies",
    "apart",
    "removed_sections",
    "removed_entries",
    "removed_topics",
    "removed_places",
    "revisions",
    "orphans",
    "orphan_notes",
    "subscriptions",
}
LEFT = {"subscription_checks"}
"""What another library notes of its own: the last look of its machine is none of this one."""

NTH = """iif(c.id IN (SELECT card FROM orphans), 'orphan ' || (SELECT count(*) FROM orphans o JOIN cards d ON d.id = o.card
    WHERE d.article = c.article AND d.id < c.id), c.nth)"""

# what stands for a row wherever its number would
KNOWN_BY = {
    "texts": "SELECT id, sha256 FROM texts",
    "carriers": "SELECT id, name FROM carriers",
    "pictures": "SELECT id, sha256 FROM pictures",
    "memo_pictures": "SELECT p.id, m.uuid || p.name FROM memo_pictures p JOIN memos m ON m.id = p.memo",
    "deliveries": "SELECT id, uuid FROM deliveries",
    "raws": "SELECT id, sha256 FROM raws",
    "articles": "SELECT a.id, x.sha256 FROM articles a JOIN texts x ON x.id = a.text",
    "cards": f"""SELECT c.id, x.sha256 || c.kind || ' ' || c.start || ' ' || c.end || ' ' || {NTH}
        FROM cards c JOIN articles a ON a.id = c.article JOIN texts x ON x.id = a.text""",
    "revisions": """SELECT v.id, x.sha256 || v.until || (SELECT count(*) FROM revisions w WHERE w.article = v.article
        AND w.id < v.id) FROM revisions v JOIN articles a ON a.id = v.article JOIN texts x ON x.id = a.text""",
    **{
        table: f"SELECT id, uuid FROM {table}"
        for table in (
            "topics",
            "annotations",
            "tags",
            "memos",
            "sections",
            "entries",
            "removed_sections",
            "removed_entries",
            "subscriptions",
        )
    },
}
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63606060f80f00010401"
    "005fe5c34b0000000049454e44ae426082"
)
"""A picture of one point, as PNG."""

# columns that refer without saying so
REFERS = {
    ("card_topics", "article"): "articles",
    ("subscriptions", "topic"): "topics",
}


def tables(desk: Desk) -> set[str]:
    found = desk._library._store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in found if not re.search("_fts|^sqlite_|^_sqlite", name)}


def held(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Return every row that is not derived and no history, with what its number stands for in place of each number."""
    rows = desk._library._store.rows
    known = {table: dict(rows(sql)) for table, sql in KNOWN_BY.items()}
    known["topics"][0] = "inbox"
    found = {}
    for table in sorted(CARRIED):
        columns = [name for (name,) in rows("SELECT name FROM pragma_table_info(?)", table)]
        refers = {
            name: (table, other)
            for other, name in rows('SELECT "table", "from" FROM pragma_foreign_key_list(?)', table)
        }
        stands = {name: known[other] for name, (_, other) in refers.items()}
        stands |= {name: known[other] for (owner, name), other in REFERS.items() if owner == table}
        if "id" in columns:
            stands["id"] = known[table]
        if table == "cards":
            stands["nth"] = defaultdict(lambda: "orphan") | {nth: nth for nth in range(1000)}
        # what an undone import left behind is the history's
        used = {
            "texts": " WHERE id IN (SELECT text FROM articles UNION SELECT text FROM revisions"
            " UNION SELECT text FROM orphans UNION SELECT text FROM orphan_notes)",
            "raws": " WHERE id IN (SELECT raw FROM articles)",
        }
        found[table] = sorted(
            (
                tuple(
                    stands[name][value] if name in stands and value is not None else value
                    for name, value in zip(columns, row, strict=True)
                )
                for row in rows(f"SELECT * FROM {table}{used.get(table, '')}")
            ),
            key=repr,
        )
        # two articles set apart or alike have no order of their own
        if table in ("copies", "apart"):
            found[table] = sorted((tuple(sorted(row[:2])) + row[2:] for row in found[table]), key=repr)
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def is_sound(desk: Desk) -> bool:
    rows = desk._library._store.rows
    counted = rows("SELECT topic, kind, cards FROM topic_counts WHERE cards ORDER BY topic, kind")
    actual = rows(
        """SELECT p.topic, p.kind, count(*) FROM card_topics p JOIN cards c ON c.id = p.card
        WHERE p.origin <> 'rejected' AND c.status <> 'dismissed' GROUP BY p.topic, p.kind ORDER BY p.topic, p.kind"""
    )
    lost = rows(
        "SELECT count(*) FROM cards c WHERE NOT EXISTS (SELECT 1 FROM card_topics p WHERE p.card = c.id AND p.origin <> 'rejected')"
    )
    return counted == actual and lost == [(0,)] and not rows("PRAGMA foreign_key_check")


# A library by random acts


def article(choice: int) -> str:
    return f"""River talks stall, part {choice}

VESSEN, March {choice % 28 + 1} (Exercise) - Ardania has warned that it could close the Halm dam. More than {choice} people were \
displaced in October, the Relief Office said. “We will not wait,” Minister Zoë Tarn said on Monday.

The states agreed in 2024 to share the water. 水 and מים and \U0001f30a are words as well. Weather was fine."""


def some(choice, found):
    return found[choice % len(found)]


def do_import(desk, choice):
    desk.take_in_text(article(choice))


def do_date(desk, choice):
    desk.date_article(some(choice, desk.articles()).id, date(2026, 3, 1 + choice % 28))


def do_title(desk, choice):
    with desk._library.act("Edit"):
        desk._library.articles.edit(
            some(choice, desk.articles()).id,
            title=("", "Con", "---\n: “Ünïcode”\u2028\x85")[choice % 3],
            outlet="A\tB",
        )


def do_revise(desk, choice):
    article = some(choice, desk.articles()).id
    texts = [one.text for one in desk.versions(article)]
    words = ("More than", "We will not wait", "River", " Weather was fine.", "The states agreed", "VESSEN")
    text = texts[-1].replace(some(choice, words), ("", "Now: ", "Also\n")[choice % 3])
    with desk._library.act("Read again"):
        desk._library.articles.revise(
            article,
            texts[0] if choice % 7 == 0 else text,
            Span(0, 40),
            reason=(Reason.REIMPORTED, Reason.BROUGHT_BACK)[choice % 2],
            piece=("", "Weather\nwas fine.")[choice % 2],
        )


def do_subscribe(desk, choice):
    topics = [None, *(topic.id for topic in desk.topics())]
    desk.subscribe(
        f"https://feed{choice % 4}.example/é?a=1",
        title=("", "The Feed")[choice % 2],
        topic=some(choice, topics),
    )


def do_unsubscribe(desk, choice):
    desk.unsubscribe(some(choice, desk.subscriptions()).id)


def do_note(desk, choice):
    desk.annotate(
        some(choice, desk.cards(ALL)).id, f"Note {choice}\n---\n\\ud800 ☂", tags=["Ab", f"t{choice % 3}"]
    )


def do_edit_note(desk, choice):
    desk.edit_annotation(
        some(choice, desk.annotations()).id, text=f"Again {choice}", tags=["zz"][: choice % 2]
    )


def do_remove_note(desk, choice):
    desk.remove_annotation(some(choice, desk.annotations()).id)


def do_topic(desk, choice):
    desk.new_topic(f"Topic {choice}", terms=["dam", f"{choice}"], excluded=["sea"][: choice % 2])


def do_nest(desk, choice):
    topics = [topic.id for topic in desk.topics()]
    desk.nest_topic(some(choice, topics), some(choice // 2, [None, *topics]))


def do_merge_topics(desk, choice):
    topics = [topic.id for topic in desk.topics()]
    desk.merge_topics(topics[choice % 2 :: 2], some(choice, topics))


def do_remove_topic(desk, choice):
    desk.remove_topic(some(choice, desk.topics()).id)


def do_move(desk, choice):
    cards = [card.id for card in desk.cards(ALL)][choice % 3 :: 3]
    desk.move(cards, some(choice, [None, *(topic.id for topic in desk.topics())]))


def do_decide(desk, choice):
    cards = [card.id for card in desk.cards(ALL)][choice % 4 :: 4]
    (desk.keep, desk.dismiss, desk.renew)[choice % 3](cards)


def do_edit_card(desk, choice):
    desk.edit_card(
        some(choice, desk.cards(ALL)).id,
        headline=(None, f"Corrected {choice}")[choice % 2],
        kind=(None, *Kind)[choice % 7],
        who=(None, "", f"Speaker {choice}")[choice % 3],
    )


def do_memo(desk, choice):
    desk.new_memo(
        f"Memo {choice % 2}",
        marking=("", "TLP:AMBER")[choice % 2],
        header=Header(meeting=f"M {choice}"),
        fill=bool(choice % 3),
    )


def do_line(desk, choice):
    memo = desk.memo(some(choice, desk.memos()).id)
    desk.add_text(some(choice, memo.sections).id, f"My own words {choice}")


def do_remove_line(desk, choice):
    memo = desk.memo(some(choice, desk.memos()).id)
    desk.remove_entry(some(choice, [entry.id for section in memo.sections for entry in section.entries]))


def do_remove_section(desk, choice):
    memo = desk.memo(some(choice, desk.memos()).id)
    with desk._library.act("Remove section"):
        desk._library.memos.remove_section(some(choice, memo.sections).id)


def do_remove_memo(desk, choice):
    desk.remove_memo(some(choice, desk.memos()).id)


def do_apart(desk, choice):
    one, other = (some(choice + step, desk.articles()).id for step in (0, 1))
    (desk.set_apart if choice % 3 else desk.take_as_same)(one, other)


def do_undo(desk, choice):
    (desk.redo if choice % 3 == 0 else desk.undo)()


ACTS = tuple(found for name, found in globals().items() if name.startswith("do_"))


class Ticking:
    """A clock that moves on with each look."""

    def __init__(self, start: datetime = datetime(2026, 3, 30, 9, tzinfo=UTC)) -> None:
        self._ticks = count()
        self._start = start

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=next(self._ticks), microseconds=1)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=3),
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 300)), max_size=14),
)
@example([1], [(do_title, 0), (do_revise, 0)])
def test_a_library_of_random_acts_comes_back_the_same(articles, acts) -> None:
    with TemporaryDirectory() as name, Desk.open(None, clock=Ticking()) as desk:
        place = Path(name)
        for act, choice in [*((do_import, number) for number in articles), *acts]:
            with suppress(ReadaheadError, ZeroDivisionError):
                act(desk, choice)
        desk.export_library(place / "one")
        with Desk.open(None, clock=Ticking(datetime(2027, 1, 1, tzinfo=UTC))) as other:
            other.take_in_library(place / "one")
            assert held(other) == held(desk)
            assert is_sound(other)
            other.export_library(place / "two")
            assert files(place / "two") == files(place / "one")
            before = held(other)
            assert not other.take_in_library(place / "one").is_new
            assert held(other) == before


def test_what_the_folder_leaves_out_is_derived_or_history(desk: Desk) -> None:
    assert tables(desk) == CARRIED | DERIVED | HISTORY | LEFT


def lose_words(desk: Desk) -> None:
    """Let two cards with notes keep words that are gone from their article, one after the other."""
    first, second = desk.cards(CardQuery())[:2]
    assert first.article == second.article
    for choice, one in enumerate((first, second)):
        desk.annotate(one.id, f"On lost words {choice}", tags=["lost"])
        text = desk.article(one.article).article.text
        text = text.replace(desk.card(one.id).filed.card.anchor.quote(text), "Other words.")
        desk._library.articles.revise(
            one.article, text, Span(0, len(text)), reason=Reason.BROUGHT_BACK, piece="Other words."
        )
        assert desk.card(one.id).filed.is_orphan


@pytest.fixture
def lived_in(starter: Desk) -> Desk:
    """The starter library with something in every table."""
    for choice in (3, 40, 41):
        do_note(starter, choice)
    do_remove_note(starter, 0)
    lose_words(starter)
    cards = starter.cards(ALL)
    topics = starter.topics()
    starter.move([card.id for card in cards[5:9]], topics[0].id)
    starter.move([cards[5].id], topics[1].id)
    starter.move([cards[6].id], None)
    starter.dismiss([cards[10].id])
    starter.keep([cards[11].id])
    starter.edit_card(cards[12].id, headline="In other words", kind=Kind.EVENT)
    starter.dismiss([cards[12].id])
    starter.nest_topic(topics[2].id, topics[3].id)
    starter.remove_topic(topics[3].id)
    starter.nest_topic(topics[0].id, topics[1].id)
    starter.merge_topics([topics[4].id], topics[5].id)
    articles = starter.articles()
    starter.set_apart(articles[0].id, articles[1].id)
    memo = starter.memo(starter.new_memo("Brief").id)
    filled = [section for section in memo.sections if len(section.entries) > 1]
    starter.remove_entry(filled[0].entries[0].id)
    with starter._library.act("Remove section"):
        starter._library.memos.remove_section(filled[1].id)
    line = starter.add_text(memo.sections[0].id, "My own words ![the mark of the desk](dot.png)").id
    starter.mark_entry(line, "tlp:red")
    starter.mark_section(memo.sections[0].id, "tlp:green")
    starter.add_picture(memo.id, "dot.png", DOT)
    starter.set_memo(memo.id, options=MemoOptions(contents=True, page=PageSize.LETTER, accent="#204060"))
    starter.deliver(memo.id)
    starter.subscribe("https://feed.example/news", topic=topics[0].id)
    starter.remove_memo(starter.new_memo("Another").id)
    starter.undo()
    starter.redo()
    return starter


def test_a_library_with_something_of_everything_comes_back_the_same(lived_in: Desk, tmp_path: Path) -> None:
    before = held(lived_in)
    assert {table for table, rows in before.items() if not rows} == set()
    origins = lived_in._library._store.rows("SELECT DISTINCT origin FROM card_topics ORDER BY origin")
    assert origins == [("auto",), ("manual",), ("rejected",)]
    report = lived_in.export_library(tmp_path / "one")
    with Desk.open(tmp_path / "two.readahead") as other:
        merged = other.take_in_library(tmp_path / "one")
        assert (merged.articles.new, merged.cards.new) == (13, report.cards)
        assert held(other) == before
        assert is_sound(other)
        other.export_library(tmp_path / "two")
    assert files(tmp_path / "two") == files(tmp_path / "one")


def test_the_same_library_gives_the_same_bytes(starter: Desk, tmp_path: Path) -> None:
    do_memo(starter, 1)
    starter.export_library(tmp_path / "one")
    starter.export_library(tmp_path / "two")
    assert files(tmp_path / "one") == files(tmp_path / "two")


@pytest.fixture
def exported(starter: Desk, tmp_path: Path) -> Path:
    do_note(starter, 3)
    do_memo(starter, 1)
    do_memo(starter, 2)
    do_remove_memo(starter, 0)
    starter.export_library(tmp_path / "folder")
    return tmp_path / "folder"


def fronts(folder: Path) -> Iterator[tuple[Path, dict[str, object], str]]:
    for path in sorted(folder.glob("articles/*/*.md")):
        if ".original" not in path.name:
            head, _, text = path.read_bytes().decode("utf-8").partition("\n---\n\n")
            yield path, yaml.safe_load(head.removeprefix("---\n")), text


def test_an_articles_file_says_what_is_known_and_holds_its_text_exactly(
    starter: Desk, exported: Path
) -> None:
    texts = {
        starter.article(one.id).article.text: starter.article(one.id).article for one in starter.articles()
    }
    found = list(fronts(exported))
    assert len(found) == len(texts) == 13
    for path, fields, text in found:
        article = texts[text]
        assert fields["title"] == article.title
        assert fields["published"] == str(article.published)
        assert fields["text_sha256"] == article.text_sha256
        original = (path.parent / str(fields["original"])).read_bytes()
        assert hashlib.sha256(original).hexdigest() == fields["original_sha256"]


def test_every_passage_stands_with_its_exact_words(exported: Path) -> None:
    quoted = 0
    for path, _, text in fronts(exported):
        document = json.loads(path.with_name(f"{path.stem}.cards.json").read_text(encoding="utf-8"))
        for card in document["cards"]:
            for passage in card["passages"]:
                assert text[passage["start"] : passage["end"]] == passage["quote"]
                quoted += 1
    assert quoted > 250


def test_a_note_is_a_web_annotation_on_its_words(exported: Path) -> None:
    (path,) = exported.glob("articles/*/*.jsonld")
    collection = json.loads(path.read_text(encoding="utf-8"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 1)
    (note,) = collection["first"]["items"]
    assert (note["type"], note["motivation"]) == ("Annotation", "commenting")
    assert "creator" not in note
    words, *tags = note["body"]
    assert (words["format"], words["purpose"]) == ("text/markdown", "commenting")
    assert [tag["value"] for tag in tags] == ["Ab", "t0"]
    quoted, placed = note["target"]["selector"]
    article = path.parent / unquote(note["target"]["source"])
    text = next(text for found, _, text in fronts(exported) if found == article)
    assert (quoted["type"], placed["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    assert text[placed["start"] : placed["end"]] == quoted["exact"]
    assert text[: placed["start"]].endswith(quoted["prefix"])
    assert datetime.fromisoformat(note["created"]).tzinfo is not None


def test_a_memo_can_be_read_and_one_from_the_trash_says_so(exported: Path) -> None:
    pages = {path.stem: path.read_text(encoding="utf-8") for path in exported.glob("memos/*.md")}
    assert set(pages) == {"memo-0", "memo-1"}
    trashed = [
        name
        for name in pages
        if "trashed" in json.loads((exported / f"memos/{name}.json").read_text("utf-8"))
    ]
    assert len(trashed) == 1
    assert "lay in the trash" in pages[trashed[0]]
    assert "EXERCISE" in pages[trashed[0]]
    (other,) = set(pages) - set(trashed)
    assert "EXERCISE" in pages[other]


def test_a_topics_page_shows_its_cards_with_their_words_and_notes(
    starter: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing_pages, "PER_PAGE", 5)
    cards = starter.cards(CardQuery(topic=starter.topic_named("Imbrel ceasefire (exercise)").id))
    noted, gone, marked = cards[0], cards[1], cards[2]
    starter.annotate(noted.id, "Ask about *this*", tags=["check"])
    starter.dismiss([gone.id])
    starter.edit_card(marked.id, headline="[x](javascript:1) <b> & `code`")
    starter.export_library(tmp_path / "folder")
    found = sorted((tmp_path / "folder" / "topics").glob("imbrel-ceasefire-exercise*.md"))
    pages = [path.read_text(encoding="utf-8") for path in found]
    assert len(pages) > 1
    shown = "\n".join(pages)
    assert all(page.startswith("# Imbrel ceasefire (exercise)\n") for page in pages)
    assert shown.count("\n- **") == len(cards) - 1
    assert "Note: Ask about \\*this\\* (check)" in shown
    assert "**\\[x\\](javascript:1) \\<b\\> \\& \\`code\\`** (" in shown
    passage = noted.card.anchor.quote(starter.article(noted.article).article.text)
    assert passage.split("[")[0] in shown
    (target,) = set(re.findall(r"\]\((\.\./[^)]+)\)", pages[0])[:1])
    assert (tmp_path / "folder" / "topics" / unquote(target)).resolve().is_file()


def test_every_file_has_its_sum(exported: Path) -> None:
    lines = (exported / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    summed = {name: sha256 for sha256, _, name in (line.partition("  ") for line in lines)}
    found = files(exported)
    assert summed.keys() == found.keys() - {"SHA256SUMS", "manifest.json"}
    assert all(hashlib.sha256(found[name]).hexdigest() == sha256 for name, sha256 in summed.items())
    assert "history" in found["README.md"].decode("utf-8")


def test_times_are_kept(starter: Desk, exported: Path) -> None:
    with Desk.open(None, clock=Ticking(datetime(2030, 1, 1, tzinfo=UTC))) as other:
        other.take_in_library(exported)
        assert {one.imported_at for one in other.articles()} == {
            one.imported_at for one in starter.articles()
        }
        assert [one.created for one in other.annotations()] == [one.created for one in starter.annotations()]


def test_an_earlier_export_is_replaced(starter: Desk, exported: Path) -> None:
    before = files(exported)
    starter.remove_annotation(starter.annotations()[0].id)
    starter.export_library(exported)
    assert files(exported) != before
    assert list(exported.parent.glob(".*")) == []


@pytest.mark.parametrize("place", ["mine.txt", "articles/2026-03/mine.md", "articles/mine/deep/x"])
def test_a_folder_that_holds_anything_else_is_left_alone(starter: Desk, exported: Path, place: str) -> None:
    (exported / place).parent.mkdir(parents=True, exist_ok=True)
    (exported / place).write_text("mine", encoding="utf-8")
    before = files(exported)
    with pytest.raises(SharingRefused):
        starter.export_library(exported)
    assert files(exported) == before


def test_a_file_in_the_place_is_left_alone(starter: Desk, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(SharingRefused):
        starter.export_library(tmp_path / "notes.txt")
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_is_filled(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desk.export_library(tmp_path / "empty")
    assert (tmp_path / "empty" / "manifest.json").exists()


def test_an_export_that_fails_leaves_the_earlier_one_whole(
    starter: Desk, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(exported)
    written = count()

    def full(place: Path, name: str, data: bytes) -> None:
        if next(written) > 20:
            raise OSError(28, "No space left on device")
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)

    monkeypatch.setattr(sharing_out, "_put", full)
    with pytest.raises(SharingRefused, match="No space left"):
        starter.export_library(exported)
    assert files(exported) == before
    assert list(exported.parent.glob(".*")) == []


def altered(folder: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    path = next(folder.glob(name))
    path.write_bytes(change(path.read_bytes()))


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "topics.json",
        "tags.json",
        "copies.jsonl",
        "articles/*/*falls*.md",
        "articles/*/*falls*.cards.json",
        "articles/*/*.original.html",
        "articles/*/*.notes.jsonld",
        "memos/*.json",
        "SHA256SUMS",
    ],
)
def test_a_file_that_was_changed_is_named_and_nothing_comes_in(exported: Path, desk: Desk, name: str) -> None:
    altered(exported, name, lambda data: data[:-2] + b"x" + data[-1:])
    before = held(desk)
    with pytest.raises(DamagedExport) as caught:
        desk.take_in_library(exported)
    assert caught.value.place in str(caught.value)
    assert held(desk) == before
    assert desk.history() == ()


def test_a_folder_that_leads_elsewhere_is_refused(exported: Path, desk: Desk, tmp_path: Path) -> None:
    target = next(exported.glob("articles/*/*.original.html"))
    (tmp_path / "secret").write_bytes(target.read_bytes())
    target.unlink()
    target.symlink_to(tmp_path / "secret")
    with pytest.raises(DamagedExport):
        desk.take_in_library(exported)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda told: told | {"format": 99}, NewerExport),
        (lambda told: told | {"readahead": "bundle"}, NotAnExport),
        (lambda told: told | {"cards": 1}, DamagedExport),
        (lambda told: [], NotAnExport),
    ],
)
def test_what_is_no_export_of_ours_is_said_in_one_sentence(exported: Path, desk: Desk, change, error) -> None:
    altered(exported, "manifest.json", lambda data: json.dumps(change(json.loads(data))).encode())
    with pytest.raises(error) as caught:
        desk.take_in_library(exported)
    assert str(caught.value).count("\n") == 0
    assert str(exported) in str(caught.value)


def test_a_folder_that_is_not_there_or_is_none_of_ours_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        desk.take_in_library(tmp_path / "nowhere")
    with pytest.raises(NotAnExport):
        desk.take_in_library(tmp_path)


def test_a_large_library_comes_in_by_parts_and_is_one_act(
    starter: Desk, exported: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing_in, "AT_ONCE", 3)
    told: list[tuple[int, int]] = []
    report = desk.take_in_library(exported, progress=lambda done, total: told.append((done, total)))
    assert held(desk) == held(starter)
    assert told[-1] == (13, 13)
    assert len(told) > 4
    assert len(report.changes.articles) == 13
    assert [act.name for act in desk.history()] == ["Take in a library"]
    desk.undo()
    assert desk.articles() == ()
    assert desk.topics() == ()


def test_a_lie_found_late_in_a_large_library_leaves_nothing_of_it(
    starter: Desk, exported: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered(
        exported,
        "articles/*/2026-03-28*.cards.json",
        lambda data: data.replace(b'"role": "', b'"role": "no', 1),
    )
    names = [line.partition("  ")[2] for line in (exported / "SHA256SUMS").read_text("utf-8").splitlines()]
    sums = "".join(
        f"{hashlib.sha256((exported / name).read_bytes()).hexdigest()}  {name}\n" for name in names
    )
    (exported / "SHA256SUMS").write_text(sums, encoding="utf-8")
    told = json.loads((exported / "manifest.json").read_bytes())
    told["sums_sha256"] = hashlib.sha256(sums.encode()).hexdigest()
    (exported / "manifest.json").write_text(json.dumps({**told, "seal": seal(told)}), encoding="utf-8")
    monkeypatch.setattr(sharing_in, "AT_ONCE", 3)
    before = held(desk)
    with pytest.raises(DamagedExport, match="2026-03-28"):
        desk.take_in_library(exported)
    assert held(desk) == before


def test_a_library_is_taken_into_one_that_has_articles_of_its_own(exported: Path, desk: Desk) -> None:
    desk.take_in_text(article(7))
    own = held(desk)
    report = desk.take_in_library(exported)
    assert (report.articles.new, report.articles.known) == (13, 0)
    assert set(map(repr, own["cards"])) <= set(map(repr, held(desk)["cards"]))
    assert is_sound(desk)
