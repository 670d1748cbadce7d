"""An article is read again from the bytes it came in, and what was left out of it is brought back."""

from pathlib import Path

import pytest

from readahead.desk.desk import Desk, Given
from readahead.model.article import ArticleId, Reason
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span

LEAD = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SPRING = "It is to open again in spring, when the piers are mended and the river is low enough to work in."
NOTE = "The council warned that it would close the upper road too."
PAGE = f"""<html><body><nav>Home World</nav><article><h1>Bridge at Lorn is closed</h1>
<p>{LEAD}</p>
<aside class="advert">{NOTE}</aside>
<p>{SPRING}</p></article>
<footer>All rights reserved</footer></body></html>"""


@pytest.fixture
def article(desk: Desk, tmp_path: Path) -> ArticleId:
    path = tmp_path / "bridge.html"
    path.write_text(PAGE)
    (item,) = desk.take_in([path], given=Given(outlet="Exercise Post")).items
    assert item.article is not None
    return item.article


@pytest.fixture
def misread(desk: Desk, article: ArticleId) -> str:
    """Let an earlier parser have taken in a menu and lost a paragraph, and return what it should have read."""
    held = desk.article(article).article
    text = "Home World\n\n" + held.text.replace(f"\n\n{SPRING}", "").replace(f"\n{SPRING}", "")
    assert SPRING not in text
    desk._library.articles.revise(article, text, Span(0, len(text)), reason=Reason.REIMPORTED)
    return held.text


def text_of(desk: Desk, article: ArticleId) -> str:
    return desk.article(article).article.text


def test_the_parser_of_today_gives_another_text_and_cards_stay(
    desk: Desk, article: ArticleId, misread: str
) -> None:
    card, *_ = desk.cards_of(article)
    desk.keep([card.id])
    desk.annotate(card.id, "Check.")
    desk.edit_article(article, title="My title")
    worse, quoted = text_of(desk, article), card.card.anchor.quote(text_of(desk, article))
    report = desk.reimport()
    assert report.items[0].is_revised
    assert report.changes.act == "Read 1 article again"
    assert text_of(desk, article) == misread
    held = desk.article(article).article
    assert (held.title, held.outlet) == ("My title", "Exercise Post")
    detail = desk.card(card.id)
    assert detail.filed.status.is_kept
    assert len(detail.annotations) == 1
    assert detail.filed.card.anchor.quote(detail.text).split() == quoted.split()
    assert any(SPRING[:20] in one.card.headline for one in desk.cards_of(article)) or desk.uncarded(article)
    desk.undo()
    assert text_of(desk, article) == worse


def test_what_the_parser_reads_as_before_is_left_alone(desk: Desk, article: ArticleId) -> None:
    report = desk.reimport([article])
    assert not report.changes
    assert not report.changed
    assert len(desk.versions(article)) == 1


def test_a_trial_says_what_would_change_and_changes_nothing(
    desk: Desk, article: ArticleId, misread: str
) -> None:
    worse, acts = text_of(desk, article), len(desk.history())
    report = desk.reimport(is_trial=True)
    assert report.items[0].is_revised
    assert text_of(desk, article) == worse
    assert len(desk.history()) == acts


def test_a_touched_card_whose_words_the_parser_drops_is_an_orphan(desk: Desk, article: ArticleId) -> None:
    text = f"{text_of(desk, article)}\n\nSubscribe now, said the editor of this page."
    desk._library.articles.revise(article, text, Span(0, len(text)), reason=Reason.REIMPORTED)
    card = desk.new_card(article, Span(text.index("Subscribe"), len(text))).id
    (item,) = desk.reimport().items
    assert item.orphans == 1
    detail = desk.card(card)
    assert detail.filed.is_orphan
    assert detail.filed.card.anchor.quote(detail.text).startswith("Subscribe now")


def test_what_was_left_out_comes_back_at_its_place(desk: Desk, article: ArticleId) -> None:
    before = text_of(desk, article)
    pieces = desk.left_out(article)
    assert NOTE in pieces
    kept, *_ = desk.cards_of(article)
    quoted = kept.card.anchor.quote(before)
    changes = desk.bring_back(article, [NOTE])
    assert changes.act == "Bring back a paragraph"
    text = text_of(desk, article)
    assert text.index(LEAD) < text.index(NOTE) < text.index(SPRING)
    assert NOTE not in desk.left_out(article)
    assert any("close the upper road" in one.card.headline for one in desk.cards_of(article))
    again = desk.card(kept.id)
    assert again.filed.card.anchor.quote(again.text) == quoted
    desk.reimport()
    assert NOTE in text_of(desk, article)
    desk.undo()
    assert text_of(desk, article) == before


def test_several_pieces_come_back_as_one_act(desk: Desk, article: ArticleId) -> None:
    before = text_of(desk, article)
    desk.bring_back(article, [NOTE, "All rights reserved", "Home World"])
    text = text_of(desk, article)
    assert text.rstrip().endswith("All rights reserved")
    assert "Home World" in text
    assert [one.reason for one in desk.versions(article)[1:]] == [Reason.BROUGHT_BACK] * 3
    desk.undo()
    assert text_of(desk, article) == before


def test_what_was_not_left_out_does_not_come_back(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(InvalidValue):
        desk.bring_back(article, ["Never written"])


def test_an_earlier_text_is_already_there(
    desk: Desk, article: ArticleId, misread: str, tmp_path: Path
) -> None:
    desk.reimport()
    path = tmp_path / "bridge.txt"
    path.write_text(desk.versions(article)[1].text)
    (item,) = desk.take_in([path]).items
    assert item.article == article


def test_a_source_of_several_gives_the_entry_it_was(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    entries = "".join(
        f"<item><title>Port {name} opens</title><link>https://news.example/{name}</link>"
        f"<description>The harbour of {name} has opened, the {name} board said on Monday. Ships of {name} may come in.</description></item>"
        for name in ("Arlen", "Brask")
    )
    path.write_text(f'<rss version="2.0"><channel><title>Ports</title>{entries}</channel></rss>')
    report = desk.take_in([path])
    texts = [text_of(desk, item.article) for item in report.items if item.article]
    assert len(texts) == 2
    assert not desk.reimport().changed
    assert [text_of(desk, item.article) for item in report.items if item.article] == texts


def test_details_are_edited_and_undone(desk: Desk, article: ArticleId) -> None:
    from datetime import date

    assert [one.id for one in desk.undecided()] == [article]
    desk.edit_article(article, title="T", byline="A. Writer", published=date(2026, 3, 2))
    held = desk.article(article).article
    assert (held.title, held.byline, held.published) == ("T", "A. Writer", date(2026, 3, 2))
    assert desk.undecided() == ()
    desk.undo()
    assert [one.id for one in desk.undecided()] == [article]


MISREAD = f"Erdoğan öffnet die Brücke\n\n{LEAD}\n\nErdoğan said “the bridge at Iğdır is open” on Monday.\n"


@pytest.fixture
def misguessed(desk: Desk, tmp_path: Path) -> ArticleId:
    """A Turkish text that was taken for a Western one."""
    path = tmp_path / "turkish.txt"
    path.write_bytes(MISREAD.encode("cp1254"))
    (item,) = desk.take_in([path], given=Given(encoding="cp1252")).items
    assert item.article is not None
    return item.article


def test_an_article_is_read_again_in_another_encoding(desk: Desk, misguessed: ArticleId) -> None:
    assert "Erdoðan" in text_of(desk, misguessed)
    found = desk.decoding_of(misguessed)
    assert found.name == "cp1252"
    assert dict(found.looks)["cp1254"].startswith("Erdoğan öffnet")
    lead = next(
        one for one in desk.cards_of(misguessed) if one.card.anchor.quote(text_of(desk, misguessed)) in LEAD
    )
    desk.annotate(lead.id, "Check.")
    changes = desk.read_in(misguessed, "cp1254")
    assert changes.act == "Read in another encoding"
    assert text_of(desk, misguessed) == MISREAD
    assert desk.article(misguessed).article.title == "Erdoğan öffnet die Brücke"
    assert desk.decoding_of(misguessed).name == "cp1254"
    assert desk.card(lead.id).annotations
    assert any("Iğdır" in one.card.anchor.quote(MISREAD) for one in desk.cards_of(misguessed))
    assert len(desk.versions(misguessed)) == 2
    desk.undo()
    assert "Erdoðan" in text_of(desk, misguessed)


def test_it_stays_in_the_encoding_that_was_chosen(desk: Desk, misguessed: ArticleId) -> None:
    desk.read_in(misguessed, "cp1254")
    report = desk.reimport([misguessed])
    assert not report.changes
    assert text_of(desk, misguessed) == MISREAD


def test_only_what_leaves_its_encoding_open_can_be_read_in_another(
    desk: Desk, article: ArticleId, misguessed: ArticleId
) -> None:
    assert desk.decoding_of(article).name == ""
    with pytest.raises(InvalidValue, match="says itself"):
        desk.read_in(article, "cp1254")
    with pytest.raises(InvalidValue, match="cannot be read as utf_32, but as cp1252"):
        desk.read_in(misguessed, "utf_32")


GERMAN_PAGE = PAGE.replace(NOTE, "Der Rat droht, auch die obere Straße zu schließen.").replace(
    SPRING, f"{SPRING} Erdoğan will come."
)


def test_what_was_brought_back_is_read_in_the_other_encoding_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(GERMAN_PAGE.encode("cp1254"))
    (item,) = desk.take_in([path], given=Given(encoding="cp1251")).items
    assert item.article is not None
    (piece,) = [one for one in desk.left_out(item.article) if one.startswith("Der Rat")]
    assert "Stra" in piece and "Straße" not in piece
    assert not any("Erdo" in one for one in desk.left_out(item.article))
    desk.bring_back(item.article, [piece])
    desk.read_in(item.article, "cp1254")
    text = text_of(desk, item.article)
    assert text.count("Der Rat") == 1
    assert text.index("obere Straße") < text.index("Erdoğan will come")
    assert not desk.reimport([item.article]).changes
