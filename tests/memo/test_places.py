"""Where the lines of a memo stand on its pages: every line that is printed is found, in its order, where its words are."""

import re
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from readahead.desk.desk import Desk
from readahead.desk.paper import compose
from readahead.model.memo import NotePlace


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with Desk.open(tmp_path_factory.mktemp("places") / "library.readahead") as opened:
        opened.take_in_starter()
        yield opened


def placed(paper):
    """Return the places of all pages, and beside each the words that stand there."""
    pdf = PdfDocument(paper.pdf)
    find, found = paper.finder(pdf), []
    for number in range(len(pdf)):
        page = pdf[number]
        text, (width, height) = page.get_textpage(), page.get_size()
        for place in find(number):
            left, top, right, bottom = place.bounds
            words = text.get_text_bounded(
                left * width, (1 - bottom) * height, right * width, (1 - top) * height
            )
            found.append((place, " ".join(words.split())))
    return found


@pytest.mark.parametrize("template", ["meeting-brief", "read-ahead", "situation-review", "qa-note"])
def test_every_line_from_a_card_is_found(desk, template):
    memo = desk.new_memo("Everything", template=template).id
    section = desk.memo(memo).sections[0]
    own = desk.add_text(section.id, "Own words, *in italics*, with a [link](https://example.org).").id
    paper = compose(desk, memo)
    found = placed(paper)
    entries = {place.entry for place, _ in found}
    assert own in entries
    printed = {line.id for part in desk.memo(memo).sections for line in part.entries if line.text}
    assert entries - {None} == printed
    assert [place.page for place, _ in found] == sorted(place.page for place, _ in found)
    notes = [(place, words) for place, words in found if place.card is not None]
    numbers = [int(re.match(r"\d+", words)[0]) for _, words in notes if words[0].isdecimal()]
    assert set(numbers) == set(range(1, len(desk.document(memo).notes) + 1))


def test_a_line_stands_where_its_words_are(desk):
    memo = desk.new_memo("One", fill=False).id
    section = desk.memo(memo).sections[0]
    lines = [desk.add_text(section.id, f"Point {number} of the list, as typed.").id for number in range(60)]
    found = placed(compose(desk, memo))
    assert {place.entry: words.strip(".") for place, words in found if place.entry is not None} == {
        line: f"Point {number} of the list, as typed" for number, line in enumerate(lines)
    }


def test_a_line_that_goes_on_on_the_next_page_is_found_on_both(desk):
    memo = desk.new_memo("Long", fill=False).id
    section = desk.memo(memo).sections[0]
    line = desk.add_text(section.id, " ".join(f"Word{number} is said." for number in range(900))).id
    pages = {place.page for place, _ in placed(compose(desk, memo)) if place.entry == line}
    assert pages == set(range(max(pages) + 1))
    assert len(pages) > 1


@pytest.mark.parametrize("where", list(NotePlace))
def test_lines_and_notes_are_found_wherever_the_notes_stand(desk, where):
    memo = desk.new_memo("Endnotes", template="information-brief").id
    desk.set_memo(memo, options=replace(desk.memo(memo).options, notes=where))
    found = placed(compose(desk, memo))
    lines = {place.entry for place, _ in found if place.card is None} - {None}
    assert lines == {line.id for part in desk.memo(memo).sections for line in part.entries}
    cards = {line.id: line.card for part in desk.memo(memo).sections for line in part.entries}
    notes = [(place, words) for place, words in found if place.card is not None]
    assert len({words for _, words in notes}) == len(desk.document(memo).notes) > 3
    titles = {note.card: note.title for note in desk.document(memo).notes}
    for place, words in notes:
        assert place.card == cards[place.entry]
        assert titles[place.card][:20] in words
