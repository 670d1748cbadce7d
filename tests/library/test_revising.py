"""An article gets another text: its cards and notes go along to the very words, or are orphans, and one undo takes it back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.article import Field, Origin, Reason
from readahead.model.card import CardQuery, Kind, Reading, Role, Status
from readahead.model.errors import InvalidValue
from readahead.model.memo import Block
from readahead.model.passage import Span


def revise(library, number, text, **told):
    return library.articles.revise(number, text, Span(0, len(text)), reason=Reason.REIMPORTED, **told)


def quotes(detail):
    return [one.quote(detail.text).split() for one in detail.filed.card.passages if one.role is Role.CONTENT]


def test_cards_move_with_their_words_and_one_undo_takes_it_back(library, take_in, article, held, is_sound):
    number, cards = take_in(library)
    library.annotations.add(cards[0], anchor(article.text, Span(0, 5)), "Note")
    before, said = held(library), [quotes(library.cards.detail(card)) for card in cards]
    assert revise(library, number, "Advertisement\n\n" + article.text) == 0
    assert [quotes(library.cards.detail(card)) for card in cards] == said
    assert library.cards.get(cards[0]).card.anchor.start > article.text.index("Ardania")
    (note,) = library.annotations.list(card=cards[0])
    assert note.anchor.span.start == 15
    assert is_sound(library)
    after = held(library)
    library.history.undo()
    assert held(library) == before
    assert is_sound(library)
    library.history.redo()
    assert held(library) == after
    assert is_sound(library)


def test_a_card_whose_words_went_keeps_them_as_an_orphan(library, take_in, article, is_sound):
    number, cards = take_in(library)
    quoted = quotes(library.cards.detail(cards[1]))
    library.annotations.add(cards[1], anchor(article.text, Span(0, 5)), "Note")
    assert revise(library, number, article.text.replace("400", "500")) == 1
    detail = library.cards.detail(cards[1])
    assert detail.filed.is_orphan
    assert quotes(detail) == quoted
    assert [library.cards.get(card).is_orphan for card in cards] == [False, True, False, False]
    (note,) = detail.annotations
    assert note.is_orphan
    assert library.cards.cited([cards[1]])[0].text == article.text
    assert list(library.cards.ids(CardQuery(find="displaced"))) == [cards[1]]
    assert is_sound(library)


def test_reading_anew_lets_touched_orphans_stay_and_untouched_ones_go(
    library, take_in, article, reading, is_sound
):
    number, cards = take_in(library)
    library.cards.set_status([cards[1]], Status.KEPT)
    text = article.text.replace("400", "500").replace("to share", "to split")
    with library.act("Read again"):
        assert revise(library, number, text) == 2
        made = library.articles.renew(number, Reading(()), engine="2")
    assert made.orphans == 1
    assert library.cards.get(cards[1]).is_orphan
    assert [one.id for one in library.cards.of_article(number)] == [cards[1]]
    again = library.articles.renew(number, reading, engine="3")
    assert len(again.added) == 4
    assert is_sound(library)
    library.cards.edit(cards[1], kind=Kind.EVENT)
    assert library.cards.get(cards[1]).is_orphan


def test_a_note_on_an_orphan_stands_on_its_words(library, take_in, article):
    number, cards = take_in(library)
    revise(library, number, article.text.replace("400", "500"))
    detail = library.cards.detail(cards[1])
    library.annotations.add(cards[1], anchor(detail.text, detail.filed.card.anchor), "Written later")
    assert library.annotations.list(card=cards[1])[0].is_orphan


def test_a_line_of_a_memo_and_what_leaves_the_library_know_an_orphan(library, take_in, article):
    number, cards = take_in(library)
    memo = library.memos.add("Memo", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=cards[1], text="My line")
    revise(library, number, article.text.replace("400", "500"))
    assert library.memos.get(memo).sections[0].entries[0].card == cards[1]
    (carried,) = library.outgoing.articles([number])
    assert [one.stands_in for one in carried.cards] == ["", "", "", article.text_sha256]
    assert carried.texts[article.text_sha256] == article.text
    for one in carried.cards:
        assert all(passage.end <= len(carried.texts[one.stands_in]) for passage in one.card.passages)
    line = library.outgoing.memo(memo).sections[0].lines[0]
    assert line.text == "My line"
    assert line.card.key == carried.cards[-1].key


def test_the_earlier_text_is_kept_and_known(library, take_in, article):
    number, _ = take_in(library)
    revise(library, number, "Another text.")
    assert [one.text for one in library.articles.versions(number)] == [article.text, "Another text."]
    assert [one.reason for one in library.articles.versions(number)] == [None, Reason.REIMPORTED]
    assert library.articles.find(article.text_sha256) is None
    assert library.articles.find_version(article.text_sha256) == number
    revise(library, number, article.text)
    assert library.articles.find(article.text_sha256) == number


def test_a_text_that_another_article_has_is_refused(library, take_in):
    number, _ = take_in(library)
    other, _ = take_in(library, 2)
    with pytest.raises(InvalidValue):
        revise(library, number, library.articles.get(other).article.text)


def test_an_undone_text_goes_with_the_next_act(library, take_in):
    number, cards = take_in(library)
    revise(library, number, "Another text.")
    library.history.undo()
    library.cards.set_status([cards[0]], Status.KEPT)
    assert library._store.number("SELECT count(*) FROM texts") == 1


def test_what_a_person_said_of_an_article_stays(library, take_in, article):
    number, _ = take_in(library)
    library.articles.edit(number, title="My title")
    told = replace(
        article,
        title="Better title",
        outlet="Other",
        byline="A. Writer",
        origins=((Field.TITLE, Origin.STATED), (Field.OUTLET, Origin.GUESSED), (Field.BYLINE, Origin.STATED)),
    )
    revise(library, number, article.text, told=told)
    now = library.articles.get(number).article
    assert (now.title, now.outlet, now.byline) == ("My title", "The Halm Courier", "A. Writer")
    assert dict(now.origins)[Field.BYLINE] is Origin.STATED


def test_the_trash_is_emptied_of_a_note_on_lost_words(library, take_in, article, is_sound):
    number, cards = take_in(library)
    note = library.annotations.add(cards[1], anchor(article.text, Span(0, 5)), "Note")
    revise(library, number, "Another text.")
    library.annotations.remove(note)
    library.trash.empty()
    assert is_sound(library)


@st.composite
def edits(draw):
    """Draw edits of a text of so many letters: each takes out a stretch and puts words in its place."""
    return draw(
        st.lists(
            st.tuples(
                st.floats(0, 1),
                st.integers(0, 80),
                st.sampled_from(
                    ["", " ", "\n", "said on Monday", "in October", "Ardania has warned that", "400"]
                ),
            ),
            max_size=4,
        )
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits())
def test_after_any_edit_a_card_stands_on_its_words_or_is_an_orphan(take_in, article, held, is_sound, edits):
    with Library.open(None) as library:
        number, cards = take_in(library)
        library.annotations.add(cards[2], anchor(article.text, Span(0, 5)), "Note")
        before = held(library)
        said = {card: quotes(library.cards.detail(card)) for card in cards}
        text = article.text
        for share, length, words in edits:
            start = int(share * len(text))
            text = text[:start] + words + text[start + length :]
        text = text or "x"
        revise(library, number, text)
        for card in cards:
            detail = library.cards.detail(card)
            assert quotes(detail) == said[card]
            assert detail.text == (article.text if detail.filed.is_orphan else text)
            for one in (*detail.filed.card.figures, *detail.filed.card.dates, *detail.filed.card.entities):
                assert one.span.end <= len(detail.text)
        (note,) = library.annotations.list(article=number)
        assert note.anchor.span.quote(article.text if note.is_orphan else text) == note.anchor.exact
        assert is_sound(library)
        library.history.undo()
        assert held(library) == before
