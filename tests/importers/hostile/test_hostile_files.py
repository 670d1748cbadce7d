"""Files that mean harm or are broken past belief: each is an article or one sentence, and the next file is read.

READAHEAD_REWRITE_GOLDEN writes sentences.txt anew, after looking at what changed.
"""

import os
from pathlib import Path

import pytest
from hostile_documents import DOCUMENTS
from hostile_letters import LETTERS
from hostile_lists import LISTS
from hostile_pages import PAGES, nested, page
from hostile_room import Room
from hostile_words import WORDS

from readahead.desk.desk import Desk
from readahead.importers import child
from readahead.model.errors import ReaderStopped

FILES = {**PAGES, **WORDS, **DOCUMENTS, **LETTERS, **LISTS}
GOLDEN = Path(__file__).with_name("sentences.txt")


def golden() -> dict[str, str]:
    lines = GOLDEN.read_text(encoding="utf-8").splitlines() if GOLDEN.exists() else []
    return dict(line.split("\t") for line in lines)


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_an_article_or_one_sentence_and_the_next_is_read(room: Room, name: str) -> None:
    said = room.import_one(name, FILES[name]())
    known = golden()
    if os.environ.get("READAHEAD_REWRITE_GOLDEN"):
        known[name] = said
        GOLDEN.write_text(
            "".join(f"{one}\t{words}\n" for one, words in sorted(known.items())), encoding="utf-8"
        )
    assert said == known.get(name)


def test_a_page_that_takes_too_long_is_stopped_and_the_next_is_read(room: Room) -> None:
    with pytest.MonkeyPatch.context() as patch, Desk.open(None) as desk:
        room.import_one("quick.html", page())
        patch.setattr(child, "SECONDS", 0.1)
        file = room.folder / "slow.html"
        file.write_bytes(page(nested("table><tr><td", 150)))
        (told,) = desk.take_in([file]).items
        assert told.sentence == str(ReaderStopped("slow.html")) and not desk.articles()
        file.unlink()
    assert room.import_one("quick.html", page()).startswith("an article")


def test_the_table_of_sentences_is_of_the_files_made_here() -> None:
    assert set(golden()) == set(FILES)
