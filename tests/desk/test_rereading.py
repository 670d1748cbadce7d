"""Reading a library again: what a person touched stays, the rest is renewed, and it can be undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from readahead.derive import reading
from readahead.desk import rereading, workers
from readahead.desk.desk import Desk, Given
from readahead.model.article import Article, ArticleId
from readahead.model.card import CardId, FiledCard, Reading, Status
from readahead.model.passage import Span

TEXT = """Harbour talks resume

The harbour minister said on Monday that talks would resume. At least 40 ships are waiting outside the port.

The union warned that it would strike again. The board refused to raise wages. Pilots said the channel was safe.
Fares will rise by 9 percent in May, the company said. The mayor declined to comment.

Blue hulls, white rails, an old bell.
"""


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    report = desk.take_in_text(TEXT, given=Given(published=date(2026, 3, 4), outlet="Exercise Post"))
    assert report.items[0].article is not None
    return report.items[0].article


@pytest.fixture
def improved(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the rules be another version's, which heads every card with capitals and misses those with a word."""

    def install(missing: str) -> None:
        read = reading.read

        def other(article: Article) -> Reading:
            found = read(article)
            cards = [card for card in found.cards if missing not in card.headline]
            return replace(
                found,
                cards=tuple(replace(card, headline=card.headline.upper(), engine="next") for card in cards),
            )

        monkeypatch.setattr(reading, "read", other)
        monkeypatch.setattr(reading, "ENGINE", "next")

    return install


def shown(desk: Desk) -> dict[CardId, FiledCard]:
    return {filed.id: filed for filed in desk.cards()}


def test_nothing_is_outdated_until_the_rules_change(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    assert desk.outdated() == ()
    improved("nothing")
    assert desk.outdated() == (article,)
    desk.read_again()
    assert desk.outdated() == ()


def test_untouched_cards_are_renewed_and_touched_ones_stay_exactly(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    before = shown(desk)
    kept, noted, moved, in_memo, *_ = before
    desk.keep([kept])
    desk.annotate(noted, "Check this.")
    desk.move([moved], desk.new_topic("Mine").id)
    desk.add_to_memo(desk.new_memo("Brief", fill=False).id, [in_memo])
    start = desk.article(article).article.text.index("Blue hulls")
    by_hand = desk.new_card(article, Span(start, start + 37)).id
    touched = {kept, noted, moved, in_memo, by_hand}
    held = {card: filed for card, filed in shown(desk).items() if card in touched}
    improved("safe")
    report = desk.read_again()
    after = shown(desk)
    assert {card: after[card] for card in touched} == held
    assert all(after[card].card.headline.isupper() for card in after.keys() - touched)
    assert report.kept == len(touched)
    (item,) = report.items
    assert item.article == article and item.changed and not item.added
    assert all("safe" in headline for headline in item.removed) and len(item.removed) == 1


def test_a_renewed_card_is_no_double_of_a_touched_one(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    count = len(desk.cards())
    desk.keep([filed.id for filed in desk.cards()])
    improved("nothing")
    desk.read_again()
    assert len(desk.cards()) == count
    assert {filed.status for filed in desk.cards()} == {Status.KEPT}


def test_reading_again_is_one_act_that_can_be_undone(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    before = shown(desk)
    improved("ships")
    report = desk.read_again()
    assert report.changes.act == "Read 1 article again"
    assert shown(desk) != before
    desk.undo()
    assert shown(desk) == before


def test_the_same_rules_change_nothing(desk: Desk, article: ArticleId) -> None:
    before = shown(desk)
    report = desk.read_again([article])
    assert report.changed == () and not report.changes
    assert shown(desk) == before


def test_a_cancelled_reading_changes_nothing(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    before = shown(desk)
    improved("ships")
    seen: list[tuple[int, int]] = []
    report = desk.read_again(
        progress=lambda done, total: seen.append((done, total)), is_cancelled=lambda: True
    )
    assert report.items == () and seen == []
    assert shown(desk) == before


@pytest.fixture
def several(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[ArticleId]:
    """Four articles, which are stored one by one when they are read again."""
    monkeypatch.setattr(rereading, "GATHERED", 1)
    texts = [TEXT.replace("40 ships", f"{40 + number} ships") for number in range(4)]
    items = [desk.take_in_text(text, given=Given(published=date(2026, 3, 4))).items[0] for text in texts]
    return [item.article for item in items if item.article is not None]


def test_what_was_stored_before_a_cancel_is_taken_back(
    desk: Desk, several: list[ArticleId], improved: Callable[[str], None]
) -> None:
    before = shown(desk)
    improved("ships")
    asked = iter([False, False, False, True])
    report = desk.read_again(is_cancelled=lambda: next(asked))
    assert report.items == () and not report.changes
    assert shown(desk) == before
    assert desk.outdated() == tuple(several)


def test_several_articles_are_read_again_as_one_act(
    desk: Desk, several: list[ArticleId], improved: Callable[[str], None]
) -> None:
    before = shown(desk)
    improved("ships")
    report = desk.read_again()
    assert {item.article for item in report.items} == report.changes.articles == set(several)
    assert desk.history()[0].name == "Read 4 articles again"
    desk.undo()
    assert shown(desk) == before


def test_after_a_cancel_what_was_stored_before_anothers_act_stays_and_is_reported(
    desk: Desk, several: list[ArticleId], improved: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    improved("ships")
    monkeypatch.setattr(workers, "EVERY_S", 0.0)
    asked = iter([False, False, False, True])

    def write(done: int, total: int) -> None:
        if done == 3:
            with desk.another() as other:
                other.new_topic("Theirs")

    report = desk.read_again(progress=write, is_cancelled=lambda: next(asked))
    assert [item.article for item in report.items] == several[:2]
    assert desk.outdated() == tuple(several[2:])
    assert desk.topic_named("Theirs")


def test_an_article_that_ends_whoever_reads_it_stays_as_it_is(
    desk: Desk, several: list[ArticleId], improved: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    improved("ships")
    whole = workers.mapped

    def half_lost(work: object, items: object, **more: object) -> object:
        for again, read in whole(work, items, **more):  # type: ignore[arg-type]
            yield again, again if again.number == several[1] else read

    monkeypatch.setattr(workers, "mapped", half_lost)
    report = desk.read_again()
    assert [item.article for item in report.items] == [several[0], *several[2:]]
    assert desk.outdated() == (several[1],)


def test_a_card_by_hand_is_made_sorted_and_undone(desk: Desk, article: ArticleId) -> None:
    port = desk.new_topic("Port", terms=["channel"]).id
    text = desk.article(article).article.text
    start = text.index("Pilots said")
    made = desk.new_card(
        article, replace(desk.article(article).article.body, start=start - 1, end=start + 34)
    )
    filed = desk.card(made.id).filed
    assert filed.card.rule == "by-hand" and filed.status is Status.KEPT
    assert filed.card.anchor.quote(text) == "Pilots said the channel was safe."
    assert filed.topic == port
    desk.undo()
    assert made.id not in shown(desk)


def test_a_kept_card_stays_in_its_topic_when_its_terms_now_say_otherwise(
    desk: Desk, article: ArticleId, improved: Callable[[str], None]
) -> None:
    pilots = next(filed for filed in desk.cards() if "channel was safe" in filed.card.headline)
    desk.keep([pilots.id])
    desk.new_topic("Port", terms=["channel"])
    placed = shown(desk)[pilots.id]
    topic = desk.topic_named("Port")
    desk.set_terms(topic.id, ["harbour"])
    desk.undo()
    improved("nothing")
    desk.read_again()
    assert shown(desk)[pilots.id] == placed
