"""From a damaged file as much is saved as can be read, nothing altered is taken for true, and what people wrote comes first."""

import json
import random
import shutil
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from library_contents import contents, lacks

from readahead.library import Library
from readahead.library.copying import Watch
from readahead.library.driver import Key
from readahead.library.salvage import salvage
from readahead.library.sealed_pages import seal_of
from readahead.model.annotation import anchor
from readahead.model.article import Article
from readahead.model.card import BY_HAND, Card, CardId, CardQuery, Kind, Reading
from readahead.model.errors import (
    BackupRefused,
    DamagedLibrary,
    NotALibrary,
    PassphraseNeeded,
    ReadOnlyLibrary,
    WrongPassphrase,
)
from readahead.model.memo import Block
from readahead.model.passage import Passage, Span

PAGE = 4096
ARTICLES = 120
KEY = Key("correct horse battery staple")
TOWNS = ["Vessen", "Halbrin", "Cassen", "Sovenna", "Ardania", "Halm", "Pelwick", "Tarn"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "news.readahead"
    with Library.open(path) as library:
        with library.act("Import"):
            cards = [card for number in range(ARTICLES) for card in edition(library, number)]
        topic = library.topics.add("Water")
        library.cards.place(cards[:40], topic, reason="moved", by_hand=True)
        for card in cards[:60]:
            detail = library.cards.detail(card)
            where = anchor(detail.text, detail.filed.card.anchor)
            library.annotations.add(card, where, f"Note on {card}", tags=["check"])
        memo = library.memos.add("Talks", template="brief")
        section = library.memos.add_section(memo, "Points", Block.POINTS)
        for card in cards[:10]:
            library.memos.add_entry(section, card=card, text="")
    return path


def edition(library: Library, number: int) -> tuple[CardId, ...]:
    """File an article with four cards that differ from those of every other."""
    chance = random.Random(number)
    sentences = [
        f"In {chance.choice(TOWNS)} {chance.randrange(10**9)} people were counted, said the mayor, who had asked"
        f" for it {' and '.join(chance.choices(TOWNS, k=30))} over many years."
        for _ in range(4)
    ]
    text = f"Count {number}\n\n" + " ".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    spans = [Span(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=True)]
    cards = tuple(
        Card(Kind.EVENT, span.quote(text)[:60], (Passage(span),), rule="r", engine="1") for span in spans
    )
    day = date(2025, 1, 1) + timedelta(days=number)
    article = Article(text, Span(0, len(text)), title=f"Count {number}", outlet="The Count", published=day)
    return library.articles.add(article, Reading(cards), raw=text.encode())[1]


@pytest.fixture
def place(whole: Path, tmp_path: Path) -> Path:
    """The library, for a test to damage."""
    place = tmp_path / "news.readahead"
    shutil.copyfile(whole, place)
    return place


def root(place: Path, name: str) -> int:
    """Return the page a table or index begins on."""
    with sqlite3.connect(place) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
    db.close()
    return int(page)


def listing(place: Path) -> set[int]:
    """Return the pages that list what is in the file: when one of them is damaged, SQLite reads nothing."""
    content = place.read_bytes()
    count = int.from_bytes(content[103:105], "big")
    cells = [int.from_bytes(content[112 + 2 * n : 114 + 2 * n], "big") for n in range(count)]
    return {int.from_bytes(content[cell : cell + 4], "big") for cell in cells} | {
        int.from_bytes(content[108:112], "big")
    }


def leaves(place: Path, name: str) -> list[int]:
    """Return the pages that hold the rows of a table, below a root that leads to them."""
    content = place.read_bytes()
    at = (root(place, name) - 1) * PAGE
    assert content[at] == 5, "the table has a page that leads to others"
    count = int.from_bytes(content[at + 3 : at + 5], "big")
    cells = [int.from_bytes(content[at + 12 + 2 * n : at + 14 + 2 * n], "big") for n in range(count)]
    return [int.from_bytes(content[at + cell : at + cell + 4], "big") for cell in cells]


def spoil(place: Path, *pages: int, seed: int = 1) -> None:
    chance, content = random.Random(seed), bytearray(place.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = chance.randbytes(PAGE)
    place.write_bytes(content)


def numbers(place: Path, query: str) -> set[object]:
    db = sqlite3.connect(place)
    found = set(db.execute(query).fetchall())
    db.close()
    return found


CARDS = "SELECT id, article, kind, start, end, status, headline, words, who, passages, rule FROM cards"
NOTES = "SELECT text, exact, start, end FROM annotations"


def test_a_whole_library_is_saved_wholly(place, tmp_path, held):
    report = salvage(place, tmp_path / "saved.readahead")
    assert (report.lost, report.left_over) == (0, ())
    with Library.open(place) as one, Library.open(report.target) as other:
        assert held(other) == held(one)


@pytest.mark.parametrize("seed", range(6))
def test_pages_of_random_bytes_cost_only_what_stood_on_them(place, tmp_path, whole, is_sound, seed):
    """Of 480 cards, three pages of the file hold at most some thirty; what is saved is what it was."""
    pages = place.stat().st_size // PAGE
    spoil(place, *random.Random(seed).sample(range(2, pages + 1), 3), seed=seed)
    damaged = place.read_bytes()
    report = salvage(place, tmp_path / "saved.readahead")
    before, after = numbers(whole, CARDS), numbers(report.target, CARDS)
    stand_ins = {row for row in after - before if row[-1] == BY_HAND}
    assert after - before == stand_ins
    # some thirteen cards stand on a page
    assert len(after & before) >= 0.9 * len(before)
    assert place.read_bytes() == damaged
    with Library.open(report.target) as library:
        assert is_sound(library)
        assert library.keeping.check().is_sound
    written = {text for text, *_ in numbers(report.target, NOTES)} | set(report.left_over)
    assert written <= {f"Note on {number}" for number in range(1, 61)}


@pytest.mark.usefixtures("quick_locks")
@pytest.mark.parametrize("seed", range(4))
def test_a_page_of_a_locked_library_costs_only_what_stood_on_it(place, tmp_path, whole, seed):
    locked, opened = tmp_path / "locked.readahead", tmp_path / "opened.readahead"
    with Library.open(place) as library:
        library.locking.copy_locked(locked, KEY)
    # the list of tables lies at both ends of a copy, and can be mended in a plain file only
    pages = locked.stat().st_size // PAGE
    spoil(locked, *random.Random(seed).sample(range(pages // 4, pages * 9 // 10), 3), seed=seed)
    report = salvage(locked, tmp_path / "saved.readahead", key=KEY)
    with Library.open(report.target, key=KEY) as library:
        assert library.keeping.check().is_sound
        library.locking.copy_plain(opened)
    assert len(numbers(opened, CARDS) & numbers(whole, CARDS)) >= 0.9 * 4 * ARTICLES
    assert len(numbers(opened, NOTES) & numbers(whole, NOTES)) >= 50


def test_what_cannot_be_counted_is_not_said_to_be_whole(place, tmp_path):
    """The later half of the file is gone, and with it the ends of the tables and of the indexes they are counted by."""
    content = place.read_bytes()
    place.write_bytes(content[: len(content) // 2])
    report = salvage(place, tmp_path / "saved.readahead")
    assert not report.is_exact
    cards = next(table for table in report.tables if table.name == "cards")
    assert 0 < cards.saved < 4 * ARTICLES
    assert cards.lost is None


def test_a_note_whose_card_is_lost_gets_a_card_on_the_same_words(place, tmp_path, whole, is_sound):
    spoil(place, leaves(place, "cards")[0])
    report = salvage(place, tmp_path / "saved.readahead")
    cards = next(table for table in report.tables if table.name == "cards")
    assert cards.lost
    assert numbers(report.target, NOTES) == numbers(whole, NOTES)
    with Library.open(report.target) as library:
        assert is_sound(library)
        note = next(one for one in library.annotations.list() if one.text == "Note on 1")
        made = library.cards.get(note.card).card
        assert made.rule == BY_HAND
        assert made.passages[0].span == note.anchor.span


def test_a_lost_text_is_read_again_from_the_original_bytes(place, tmp_path, whole):
    spoil(place, *leaves(place, "texts")[:4])
    report = salvage(place, tmp_path / "saved.readahead")
    texts = "SELECT id, sha256, text FROM texts"
    assert numbers(report.target, texts) == numbers(whole, texts)
    assert numbers(report.target, CARDS) == numbers(whole, CARDS)


def test_lost_original_bytes_do_not_cost_the_article(place, tmp_path, whole):
    spoil(place, *leaves(place, "raws")[:2])
    report = salvage(place, tmp_path / "saved.readahead")
    assert numbers(report.target, CARDS) == numbers(whole, CARDS)


def test_a_lost_article_is_made_anew_for_its_cards(place, tmp_path, whole):
    spoil(place, leaves(place, "articles")[0])
    report = salvage(place, tmp_path / "saved.readahead")
    assert numbers(report.target, CARDS) == numbers(whole, CARDS)
    published = "SELECT id, outlet, published FROM articles"
    assert numbers(report.target, published) == numbers(whole, published)


def test_an_altered_text_is_not_taken_for_the_original(place, tmp_path, whole):
    content = place.read_bytes()
    altered = content.replace(b"people were counted, said the mayor", b"people were courted, said the mayor")
    assert altered != content
    place.write_bytes(altered)
    report = salvage(place, tmp_path / "saved.readahead")
    assert numbers(report.target, "SELECT text FROM texts") == numbers(whole, "SELECT text FROM texts")


def test_a_memo_keeps_its_lines_without_their_section(place, tmp_path, whole):
    spoil(place, root(place, "sections"))
    report = salvage(place, tmp_path / "saved.readahead")
    lines = "SELECT uuid, text, card FROM entries"
    assert numbers(report.target, lines) == numbers(whole, lines) != set()
    with Library.open(report.target) as library:
        (memo,) = library.memos.list()
        assert memo.entries == 10


def test_a_page_of_the_list_of_tables_costs_only_what_it_lists(place, tmp_path, whole, is_sound):
    """Most pages of the list describe triggers, which every new library has."""
    listed, saved = sorted(listing(place))[::4], 0
    for page in listed:
        shutil.copyfile(whole, place)
        spoil(place, page, seed=page)
        target = tmp_path / f"{page}.readahead"
        try:
            report = salvage(place, target)
        except BackupRefused as refused:
            assert "take a backup of it" in str(refused)
            continue
        lost = [table.name for table in report.tables if table.lost is None]
        saved += not lost and numbers(target, CARDS) == numbers(whole, CARDS)
        with Library.open(target) as library:
            assert library.keeping.check().is_sound
    assert saved > len(listed) / 2 > 2
    assert {file.name for file in tmp_path.iterdir() if not file.name.endswith(".readahead")} == set()


@pytest.mark.usefixtures("quick_locks")
@pytest.mark.parametrize("at", ["the list", "the end", "the last tenth"])
def test_a_damaged_list_of_a_locked_library_costs_only_what_it_lists(place, tmp_path, at):
    locked = tmp_path / "locked.readahead"
    with Library.open(place) as library:
        library.locking.copy_locked(locked, KEY)
    pages, seal = locked.stat().st_size // PAGE, seal_of(locked, KEY)
    with locked.open("rb") as file:
        first = seal.read(file, 1)
    listed = sorted(int.from_bytes(first[cell : cell + 4], "big") for cell in cells(first))
    if at == "the last tenth":
        locked.write_bytes(locked.read_bytes()[: pages * 9 // 10 * PAGE + 1000])
    else:
        spoil(locked, *({"the list": listed[-3:], "the end": range(pages - 1, pages + 1)}[at]))
    report = salvage(locked, tmp_path / "saved.readahead", key=KEY)
    saved = {table.name: table.saved for table in report.tables}
    assert saved["cards"] >= 0.8 * 4 * ARTICLES
    with Library.open(report.target, key=KEY) as library:
        assert library.keeping.check().is_sound
    assert {file.name for file in tmp_path.iterdir() if not file.name.endswith(".readahead")} == set()


def cells(first: bytes) -> list[int]:
    count = int.from_bytes(first[103:105], "big")
    return [int.from_bytes(first[112 + 2 * n : 114 + 2 * n], "big") for n in range(count)]


@pytest.mark.parametrize("length", [100, PAGE])
def test_without_its_first_page_a_library_is_known_and_all_of_it_saved(place, tmp_path, whole, length):
    content = place.read_bytes()
    place.write_bytes(random.Random(1).randbytes(length) + content[length:])
    with pytest.raises(DamagedLibrary):
        Library.open(place)
    report = salvage(place, tmp_path / "saved.readahead")
    assert (report.lost, report.is_exact) == (0, True)
    for query in (CARDS, NOTES, "SELECT id, sha256, text FROM texts"):
        assert numbers(report.target, query) == numbers(whole, query)


def test_a_file_without_a_header_that_lists_no_tables_is_no_library(tmp_path):
    other = tmp_path / "other.readahead"
    other.write_bytes(b"table index " * 4096)
    with pytest.raises(NotALibrary):
        Library.open(other)
    with pytest.raises(BackupRefused, match="not even the list of what is in it can be found"):
        salvage(other, tmp_path / "saved.readahead")


@pytest.mark.usefixtures("quick_locks")
@pytest.mark.parametrize(
    ("lost", "fault", "said"),
    [
        (slice(16, PAGE), DamagedLibrary, "the passphrase is right"),
        (slice(0, 16), WrongPassphrase, "the first bytes of the file are damaged"),
    ],
)
def test_what_no_passphrase_opens_is_said_to_be_so(place, tmp_path, lost, fault, said):
    locked = tmp_path / "locked.readahead"
    with Library.open(place) as library:
        library.locking.copy_locked(locked, KEY)
    content = bytearray(locked.read_bytes())
    content[lost] = random.Random(1).randbytes(lost.stop - lost.start)
    locked.write_bytes(content)
    with pytest.raises(fault):
        Library.open(locked, key=KEY)
    with pytest.raises(BackupRefused, match=said):
        salvage(locked, tmp_path / "saved.readahead", key=KEY)
    locked.write_bytes(content[:-1000])
    with pytest.raises(PassphraseNeeded):
        Library.open(locked)


def test_what_can_be_read_of_a_damaged_library_is_read(place):
    spoil(place, *leaves(place, "cards")[:1])
    with Library.open(place, read_only=True) as library:
        assert len(library.topics.list()) == 1
        assert len(library.articles.list()) == ARTICLES
        with pytest.raises(DamagedLibrary, match="save what can still be read into a new file"):
            library.cards.list(CardQuery())


def test_a_library_cut_short_is_opened_for_reading_only_as_far_as_it_can_be_read(place):
    content = place.read_bytes()
    place.write_bytes(content[: len(content) * 9 // 10])
    with pytest.raises(DamagedLibrary):
        Library.open(place)
    with Library.open(place, read_only=True) as library:
        (said,) = library.keeping.warnings()
        assert "open for reading only, as far as that goes" in said
        assert [topic.name for topic in library.topics.list()] == ["Water"]
        with pytest.raises(ReadOnlyLibrary, match="some of it cannot be read"):
            library.topics.add("Fire")
        assert not library.keeping.check().is_sound
    assert place.read_bytes() == content[: len(content) * 9 // 10]


def test_a_library_whose_tables_are_not_all_listed_is_not_opened_even_for_reading(place):
    spoil(place, min(listing(place)))
    with pytest.raises(DamagedLibrary):
        Library.open(place, read_only=True)


@pytest.mark.usefixtures("quick_locks")
@pytest.mark.parametrize("is_locked", [False, True])
def test_what_a_check_says_of_a_damaged_page_is_one_short_sentence(place, tmp_path, is_locked):
    if is_locked:
        with Library.open(place) as library:
            library.locking.copy_locked(tmp_path / "locked.readahead", KEY)
        place = tmp_path / "locked.readahead"
    spoil(place, place.stat().st_size // PAGE // 2)
    with Library.open(place, key=KEY if is_locked else None) as library:
        found = library.keeping.check().findings
    assert found
    assert all(len(one.sentence) < 200 and "\n" not in one.sentence for one in found)


def test_a_check_names_a_damaged_page_and_the_rest_of_the_library_is_looked_at(place):
    spoil(place, *leaves(place, "cards")[:1])
    with Library.open(place) as library:
        quick, found = library.keeping.check(is_quick=True), library.keeping.check()
    assert not quick.is_sound
    assert quick.looked_at == ("pages",)
    assert not found.is_sound
    assert {"pages and indexes", "references", "texts", "counts"} <= set(found.looked_at)
    assert "pages and indexes" in {finding.part for finding in found.findings}


def test_nothing_is_saved_over_another_file_or_from_no_library(place, tmp_path):
    taken = tmp_path / "taken.readahead"
    taken.write_text("x")
    with pytest.raises(BackupRefused, match="there is a file already"):
        salvage(place, taken)
    with pytest.raises(BackupRefused, match="there is no folder"):
        salvage(place, tmp_path / "none" / "saved.readahead")
    with pytest.raises(BackupRefused, match="there is a file already"):
        salvage(place, place)
    place.write_bytes(bytes(PAGE * 10))
    with pytest.raises(BackupRefused, match="take a backup of it"):
        salvage(place, tmp_path / "saved.readahead")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["news.readahead", "taken.readahead"]


def test_a_salvage_that_is_stopped_leaves_nothing(place, tmp_path):
    with pytest.raises(BackupRefused, match="stopped"):
        salvage(place, tmp_path / "saved.readahead", watch=Watch(is_cancelled=lambda: True))
    assert list(tmp_path.iterdir()) == [place]


def test_an_older_library_is_saved_into_one_of_today(tmp_path):
    old = tmp_path / "first.readahead"
    shutil.copyfile(Path(__file__).parent.parent / "libraries" / "first-schema.readahead", old)
    report = salvage(old, tmp_path / "saved.readahead")
    with Library.open(report.target) as library:
        assert library.counts().articles == 2
        assert len(library.annotations.list()) == 1
        assert library.keeping.check().is_sound


@pytest.mark.parametrize("schema", ["second-schema", "fourth-schema"])
def test_all_that_an_older_library_holds_is_saved_as_it_is_kept_today(tmp_path, schema):
    folder = Path(__file__).parent.parent / "libraries"
    old = tmp_path / "old.readahead"
    shutil.copyfile(folder / f"{schema}.readahead", old)
    report = salvage(old, tmp_path / "saved.readahead")
    wanted = json.loads((folder / f"{schema}.json").read_text())
    with Library.open(report.target) as library:
        found = contents(library)
        for part in ("articles", "cards", "timeline", "topics", "notes", "memos", "found"):
            assert lacks(json.loads(json.dumps(found[part])), wanted[part]) == []
        assert library.keeping.check().is_sound
