"""A bundle that is damaged, foreign or made to do harm is one sentence, and nothing changes."""

import hashlib
import io
import json
import random
import stat
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sealing import everything, named, packed, sealed, unpacked

from readahead.desk import sharing_places
from readahead.desk.desk import Desk
from readahead.desk.sharing_layout import MANIFEST, SUMS, seal
from readahead.desk.sharing_names import Names, is_safe, slug
from readahead.model.article import Reason
from readahead.model.card import CardQuery
from readahead.model.errors import (
    BundleTooLarge,
    DamagedExport,
    NewerExport,
    NotAnExport,
    SharingError,
    SourceMissing,
)
from readahead.model.passage import Span

ARTICLE = """River talks stall

VESSEN, March 2 (Exercise) - Ardania has warned that it could close the Halm dam. More than 400 people were displaced in \
October, the Relief Office said. “We will not wait,” Minister Zoë Tarn said on Monday."""

FUZZED = 60
"""Bundles damaged at random in each of the two ways."""


def fill(desk: Desk) -> None:
    desk.new_topic("Water", terms=["dam", "Ardania"])
    desk.take_in_text(ARTICLE)
    cards = desk.cards(CardQuery())
    desk.annotate(cards[0].id, "Ask about this", tags=["check"])
    desk.edit_card(cards[0].id, headline="In other words")
    memo = desk.new_memo("Brief").id
    desk.add_text(desk.memo(memo).sections[0].id, "My words")
    lost = next(one for one in cards if "wait" in one.card.headline)
    desk.keep([lost.id])
    desk.add_to_memo(memo, [lost.id])
    desk.move([lost.id], desk.topic_named("Water").id)
    text = ARTICLE.replace("“We will not wait,”", "“We shall,”")
    body = Span(desk.article(lost.article).article.body.start, len(text))
    desk._library.articles.revise(lost.article, text, body, reason=Reason.REIMPORTED)
    assert desk.card(lost.id).filed.is_orphan


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The bytes of a bundle of a topic, and of one of a memo."""
    place = tmp_path_factory.mktemp("sent")
    with Desk.open(None) as sender:
        fill(sender)
        sender.bundle(place / "topic.readahead-bundle", topic=sender.topic_named("Water").id)
        sender.bundle(place / "memo.readahead-bundle", memo=sender.memo_named("Brief").id)
    return (place / "topic.readahead-bundle").read_bytes(), (place / "memo.readahead-bundle").read_bytes()


@pytest.fixture
def receiver() -> Iterator[Desk]:
    with Desk.open(None) as opened:
        opened.new_topic("Mine", terms=["sea"])
        yield opened


def merged(desk: Desk, bundle: bytes, place: Path) -> None:
    target = place / "one.readahead-bundle"
    target.write_bytes(bundle)
    desk.merge(target)


def refused(desk: Desk, bundle: bytes, place: Path, error: type[SharingError]) -> None:
    before = everything(desk)
    with pytest.raises(error) as caught:
        merged(desk, bundle, place)
    assert "\n" not in str(caught.value)
    assert everything(desk) == before


def test_the_bundle_itself_is_good(bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk) -> None:
    for bundle in bundles:
        merged(receiver, sealed(unpacked(bundle)), tmp_path)
    assert len(receiver.annotations()) == 1
    assert len(receiver.memos()) == 1


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.md",
        "/etc/escaped.md",
        "articles/../../escaped.md",
        "C:\\escaped.md",
        "articles\\escaped.md",
        "articles/con.md",
        "articles/COM1",
        ".hidden",
        "articles/.hidden/x",
        "articles//x",
        "articles/x.",
        "articles/x\x07",
        "a/b/c/d/e/f",
        "",
    ],
)
def test_no_file_leads_elsewhere(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk, name: str
) -> None:
    refused(receiver, sealed({**unpacked(bundles[0]), name: b"escaped"}), tmp_path, SharingError)
    assert [path.name for path in tmp_path.rglob("*")] == ["one.readahead-bundle"]


def rewritten(bundle: bytes, *, kind: int = ZIP_DEFLATED, mode: int = stat.S_IFREG | 0o644) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w") as opened:
        for name, data in unpacked(bundle).items():
            info = ZipInfo(name)
            info.external_attr = mode << 16
            opened.writestr(info, data, kind)
    return made.getvalue()


def test_links_secrets_and_other_ways_to_pack_are_refused(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk
) -> None:
    refused(receiver, rewritten(bundles[0], mode=stat.S_IFLNK | 0o777), tmp_path, DamagedExport)
    refused(receiver, rewritten(bundles[0], mode=stat.S_IFDIR | 0o777), tmp_path, DamagedExport)
    refused(receiver, rewritten(bundles[0], kind=ZIP_BZIP2), tmp_path, DamagedExport)
    locked = bytearray(bundles[0])
    place = locked.rindex(b"PK\x01\x02") + 8
    locked[place] |= 1
    refused(receiver, bytes(locked), tmp_path, DamagedExport)


def test_a_file_twice_or_one_nobody_accounts_for_is_refused(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk
) -> None:
    files = unpacked(bundles[0])
    refused(receiver, packed({**files, "extra.md": b"x"}), tmp_path, DamagedExport)
    files[SUMS] += files[SUMS].splitlines(keepends=True)[0]
    refused(receiver, packed(resummed(files)), tmp_path, DamagedExport)
    made = io.BytesIO(bundles[0])
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(made, "a") as opened:
        opened.writestr("README.md", b"another")
    refused(receiver, made.getvalue(), tmp_path, DamagedExport)


def resummed(files: dict[str, bytes]) -> dict[str, bytes]:
    told = json.loads(files[MANIFEST]) | {"sums_sha256": hashlib.sha256(files[SUMS]).hexdigest()}
    told["seal"] = seal(told)
    return {**files, MANIFEST: json.dumps(told).encode()}


def test_a_bomb_is_not_unpacked(bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk) -> None:
    refused(
        receiver, sealed({**unpacked(bundles[0]), "bomb.txt": bytes(60_000_000)}), tmp_path, BundleTooLarge
    )


@pytest.mark.parametrize(
    ("limit", "value"),
    [("ENTRIES", 5), ("PACKED", 100), ("ONE", 1_000), ("_DIRECTORY", 100), ("UNPACKED", 2_000)],
)
def test_more_than_a_bundle_may_hold_is_refused(
    bundles: tuple[bytes, bytes],
    tmp_path: Path,
    receiver: Desk,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    value: int,
) -> None:
    monkeypatch.setattr(sharing_places, limit, value)
    refused(receiver, bundles[0], tmp_path, BundleTooLarge)


def test_a_deep_document_is_refused(bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk) -> None:
    files = unpacked(bundles[0])
    for name in ("topics.json", named(files, ".cards.json"), named(files, ".jsonld"), MANIFEST):
        deep = {**files, name: b"[" * 200_000}
        refused(receiver, sealed(deep) if name != MANIFEST else packed(deep), tmp_path, SharingError)


@pytest.mark.parametrize("bundle", [b"", b"PK", b"%PDF-1.7", b"PK\x05\x06" + bytes(18), bytes(100)])
def test_another_file_is_said_to_be_none(bundle: bytes, tmp_path: Path, receiver: Desk) -> None:
    refused(receiver, bundle, tmp_path, NotAnExport)


def test_a_file_that_is_not_there_is_said(tmp_path: Path, receiver: Desk) -> None:
    with pytest.raises(SourceMissing):
        receiver.merge(tmp_path / "none.readahead-bundle")


def test_a_bundle_of_a_later_version_is_said_to_be_one(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk
) -> None:
    files = unpacked(bundles[0])
    files[MANIFEST] = json.dumps(json.loads(files[MANIFEST]) | {"format": 3}).encode()
    refused(receiver, packed(files), tmp_path, NewerExport)


ESCAPED = "half a letter: \\ud800"


@pytest.mark.parametrize(
    ("ending", "old", "new"),
    [
        (".cards.json", '"In other words"', f'"{ESCAPED}"'),
        (".cards.json", '"In other words"', '"a \\u0000 in it"'),
        (".cards.json", '"quote": "', '"quote": "Other '),
        (".cards.json", '"start": ', '"start": 1'),
        (".cards.json", '"start": ', '"start": -'),
        (".cards.json", '"status": "edited"', '"status": "owned"'),
        (".cards.json", '"marks": [', '"marks": [9223372036854775808, '),
        (".cards.json", '"origin": "auto"', '"origin": "forced"'),
        (".jsonld", '"exact": "', '"exact": "Other '),
        (".jsonld", "urn:uuid:", "urn:uuid:'; DROP TABLE cards; --"),
        (".jsonld", '"nth": 0', '"nth": 7'),
        (".jsonld", '"created": "2', '"created": "x'),
        ("topics.json", '"name": "Water"', '"name": "  "'),
        ("topics.json", '"name": "Water"', '"name": ["Water"]'),
        ("topics.json", '"name": "Water"', '"under": "UUID", "name": "Water"'),
        (".md", "\nbody: [", "\nbody: [9"),
        (".md", "\norigins: {", '\norigins: {"path": "stated", '),
    ],
)
def test_a_lie_that_is_sealed_well_is_still_seen(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk, ending: str, old: str, new: str
) -> None:
    files = unpacked(bundles[0])
    name = next(
        name for name in files if name.endswith(ending) and "original" not in name and name != "README.md"
    )
    text = files[name].decode("utf-8")
    assert old in text
    uuid = json.loads(files["topics.json"])["topics"][0]["uuid"]
    files[name] = text.replace(old, new.replace("UUID", uuid), 1).encode("utf-8")
    refused(receiver, sealed(files), tmp_path, DamagedExport)


def test_half_a_letter_may_be_written_about(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk
) -> None:
    files = unpacked(bundles[0])
    name = named(files, ".cards.json")
    written = json.dumps(ESCAPED)
    assert "\\\\ud800" in written
    files[name] = files[name].replace(b'"In other words"', written.encode(), 1)
    merged(receiver, sealed(files), tmp_path)
    assert ESCAPED in {card.card.headline for card in receiver.cards(CardQuery())}


@settings(max_examples=FUZZED, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.booleans())
def test_damage_at_random_changes_nothing_or_does_no_harm(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk, chance: random.Random, of_memo: bool
) -> None:
    damaged = bytearray(bundles[of_memo])
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(damaged))
        match chance.randrange(4):
            case 0:
                damaged[place] = chance.randrange(256)
            case 1:
                del damaged[place : place + chance.randrange(1, 200)]
            case 2:
                damaged[place:place] = chance.randbytes(chance.randrange(1, 50))
            case _:
                other = chance.randrange(len(damaged))
                damaged[place : place + 40] = damaged[other : other + 40]
    must_do_no_harm(receiver, bytes(damaged), tmp_path)


def test_a_memo_titled_on_two_lines_is_the_same_memo_the_next_time(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk
) -> None:
    files = unpacked(bundles[True])
    (name,) = [name for name in files if name.startswith("memos/") and name.endswith(".json")]
    files[name] = json.dumps(json.loads(files[name]) | {"title": "Brief\nlines"}).encode()
    must_do_no_harm(receiver, sealed(files), tmp_path)


@settings(max_examples=FUZZED, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.booleans())
def test_lies_at_random_change_nothing_or_do_no_harm(
    bundles: tuple[bytes, bytes], tmp_path: Path, receiver: Desk, chance: random.Random, of_memo: bool
) -> None:
    files = unpacked(bundles[of_memo])
    for _ in range(chance.randrange(1, 4)):
        name = chance.choice(
            [name for name in files if name.endswith((".json", ".jsonld")) and name != MANIFEST]
        )
        document = json.loads(files[name])
        _lie(document, chance)
        files[name] = json.dumps(document).encode()
    must_do_no_harm(receiver, sealed(files), tmp_path)


_LIES = (
    "",
    "x",
    -1,
    0,
    7,
    10**30,
    1.5,
    float("nan"),
    None,
    True,
    [],
    {},
    [[]],
    "\ud800",
    "\x00",
    "2026-01-01",
    "a\nb",
)


def _lie(document: object, chance: random.Random) -> None:
    """Change one value somewhere in *document*, or take it out, or put it in twice."""
    while isinstance(document, dict | list) and document:
        key = chance.choice(list(document) if isinstance(document, dict) else range(len(document)))
        inner = document[key]
        if isinstance(inner, dict | list) and inner and chance.random() < 0.8:
            document = inner
            continue
        match chance.randrange(3):
            case 0:
                document[key] = chance.choice(_LIES)
            case 1:
                del document[key]
            case _ if isinstance(document, list):
                document.append(inner)
            case _:
                document[chance.choice(list(document))] = inner
        return


def must_do_no_harm(desk: Desk, bundle: bytes, place: Path) -> None:
    before = everything(desk)
    try:
        merged(desk, bundle, place)
    except SharingError as fault:
        assert "\n" not in str(fault)
        assert everything(desk) == before
        return
    rows = desk._library._store.rows
    assert rows("PRAGMA foreign_key_check") == []
    for card in desk.cards(CardQuery(dismissed=True)):
        desk.card(card.id)
    desk.annotations()
    for memo in desk.memos():
        desk.memo(memo.id)
    with_nothing = everything(desk)
    assert not desk.merge(place / "one.readahead-bundle").is_new
    assert everything(desk) == with_nothing
    if desk.history()[0].name.startswith("Merge"):
        desk.undo()
    assert desk.articles() == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("River falls to 380 m³", "river-falls-to-380-m3"),
        ("Zoë Tärn’s “plan”: a/b\\c?*", "zoe-tarn-s-plan-a-b-c"),
        ("CON", "article-con"),
        ("com1", "article-com1"),
        ("Conference", "conference"),
        ("...", "article"),
        ("", "article"),
        ("مفاوضات النهر", "مفاوضات-النهر"),
        ("水" * 200, "水" * 53),
        ("한국어 뉴스", "한국어-뉴스"),
        ("a" * 300, "a" * 60),
        ("word " * 40, "word-word-word-word-word-word-word-word-word-word-word-word"[:59]),
        ("../../etc/passwd\x00\n", "etc-passwd"),
    ],
)
def test_a_name_can_be_read_and_kept_everywhere(words: str, name: str) -> None:
    assert slug(words, otherwise="article") == name
    assert is_safe(f"articles/2026-01/{name}.original.html")


@given(st.text(max_size=300))
def test_any_words_make_a_safe_name(words: str) -> None:
    name = slug(words, otherwise="article")
    assert is_safe(f"articles/2026-03/2026-03-01-{name}-1000.original.html")
    assert is_safe(f"memos/{name}.json")
    assert len(f"2026-03-01-{name}-1000.notes.jsonld".encode()) <= 255
    assert name == name.casefold()


@given(st.lists(st.sampled_from(["a", "b", "a-2", "a-2-2", "b-3"]), max_size=40))
def test_no_two_files_have_one_name(names: list[str]) -> None:
    free = Names()
    given_out = [free.free(name) for name in names]
    assert len(set(given_out)) == len(given_out)
