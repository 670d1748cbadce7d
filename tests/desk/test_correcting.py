"""Correcting a card: it stays so whatever is read again, and what it is compared by follows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from readahead.derive import reading
from readahead.desk.desk import Desk, Given
from readahead.desk.part import named
from readahead.model.article import Article, ArticleId
from readahead.model.card import CardId, FiledCard, Kind, Reading, Status
from readahead.model.errors import InvalidValue
from readahead.model.relation import RelationKind

TEXT = """Harbour talks resume

The harbour minister said on Monday that talks would resume. At least 40 ships are waiting outside the port.

The union warned that it would strike again. The board refused to raise wages. Pilots said the channel was safe.
"""


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    report = desk.take_in_text(TEXT, given=Given(published=date(2026, 3, 4), outlet="Exercise Post"))
    assert report.items[0].article is not None
    return report.items[0].article


@pytest.fixture
def other_rules(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let the rules be another version's, which heads every card with capitals and gives it other keys."""

    def install() -> None:
        read = reading.read

        def other(article: Article) -> Reading:
            found = read(article)
            cards = [
                replace(card, headline=card.headline.upper(), keys=("other",), engine="next")
                for card in found.cards
            ]
            return replace(found, cards=tuple(cards))

        monkeypatch.setattr(reading, "read", other)
        monkeypatch.setattr(reading, "ENGINE", "next")

    return install


def said_of(desk: Desk, words: str) -> FiledCard:
    return next(filed for filed in desk.cards() if words in filed.card.headline)


@pytest.mark.parametrize("kind", [None, *Kind])
@pytest.mark.parametrize("who", [None, "", "The dockers"])
def test_a_corrected_card_stays_exactly_as_it_is_when_its_article_is_read_again(
    desk: Desk, article: ArticleId, other_rules: Callable[[], None], kind: Kind | None, who: str | None
) -> None:
    card = said_of(desk, "strike again").id
    name = f"Correct {named(desk.card(card).filed.card.headline)}"
    changes = desk.edit_card(card, headline="A strike is threatened", kind=kind, who=who)
    assert (changes.act, changes.cards) == (name, {card})
    held, count = desk.card(card).filed, len(desk.cards())
    assert held.status is Status.EDITED
    other_rules()
    desk.read_again()
    assert desk.card(card).filed == held
    assert len(desk.cards()) == count
    assert all(filed.card.headline.isupper() for filed in desk.cards() if filed.id != card)
    desk.undo()
    desk.undo()
    assert desk.card(card).filed.status is Status.NEW
    assert desk.card(card).filed.card.headline != "A strike is threatened"


def test_each_correction_is_one_act_and_one_that_changes_nothing_is_none(
    desk: Desk, article: ArticleId
) -> None:
    filed = said_of(desk, "strike again")
    acts = desk.history()
    assert not desk.edit_card(filed.id, headline=filed.card.headline, kind=filed.card.kind)
    assert desk.history() == acts
    desk.edit_card(filed.id, headline="A strike is threatened", kind=Kind.EVENT, who="The dockers")
    assert [act.name for act in desk.history()] == [
        f"Correct {named(filed.card.headline)}",
        *(act.name for act in acts),
    ]
    desk.undo()
    assert desk.card(filed.id).filed == filed


def test_what_cannot_be_taken_changes_nothing(desk: Desk, article: ArticleId) -> None:
    filed = said_of(desk, "strike again")
    with pytest.raises(InvalidValue):
        desk.edit_card(filed.id, headline="two\nlines", kind=Kind.EVENT)
    assert desk.card(filed.id).filed == filed


SAYINGS = (
    "Minister Tarn said on Monday that the northern harbour would reopen before winter storms.",
    "Minister Vell said on Monday that the northern harbour would reopen before winter storms.",
)


def kinds_of(desk: Desk, card: CardId) -> set[RelationKind]:
    return {relation.kind for relation in desk.relations(card)}


def test_a_corrected_speaker_is_compared_with_what_the_same_one_says_elsewhere(desk: Desk) -> None:
    for day, (title, words) in enumerate(zip(("Harbour news", "Port news"), SAYINGS, strict=True), start=3):
        given = Given(published=date(2026, 3, day), outlet=f"Exercise {title}")
        desk.take_in_text(f"{title}\n\n{words}\n", given=given)
    one, other = (filed.id for filed in desk.cards())
    assert kinds_of(desk, one) == set()
    wrong = next(card for card in (one, other) if "Vell" in desk.card(card).filed.card.attribution.who)
    desk.edit_card(wrong, who="Tarn")
    assert RelationKind.REPEATS in kinds_of(desk, one)
    assert RelationKind.REPEATS in kinds_of(desk, other)
    desk.undo()
    assert kinds_of(desk, one) == set()


def test_a_memo_names_the_corrected_speaker_and_keeps_the_words_that_were_taken(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    filed = said_of(desk, "strike again")
    memo = desk.new_memo("Brief", fill=False).id
    desk.add_to_memo(memo, [filed.id])
    desk.edit_card(filed.id, headline="A strike is threatened", who="Pell Osk")
    (written,) = desk.export(memo, [tmp_path / "brief.md"])
    page = written.read_text(encoding="utf-8")
    assert "A strike is threatened" not in page and "strike again" in page
    assert "Pell Osk" in page
