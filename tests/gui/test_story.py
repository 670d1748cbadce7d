"""Copies of one story: counted at the head of the article, listed, set apart, and taken together again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.gui.place import Place, PlaceKind
from readahead.gui.story_dialog import Standing


@pytest.fixture
def copied(panes, qtbot):
    """The panes with an article in the reader whose text another outlet carries too."""
    desk = panes.session.desk
    article = next(one for one in desk.articles() if len(desk.story(one.id).articles) > 1)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))
    panes.cards.focus_list()
    found(panes, qtbot)
    return panes


def found(panes, qtbot):
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)


def article(panes):
    return panes.reader.detail.filed.article


def dialog_of(panes):
    QTest.mouseClick(panes.reader.bar.story, Qt.MouseButton.LeftButton)
    return panes.asking.dialog


def test_the_head_of_the_article_counts_outlets_and_origins(copied):
    story = copied.session.desk.story(article(copied))
    assert copied.reader.bar.story.isVisible()
    assert copied.reader.bar.story.text().strip() == story.counted
    assert "1 origin" in story.counted


def test_an_article_that_stands_alone_says_nothing(copied, qtbot):
    panes = copied
    desk = panes.session.desk
    alone = next(
        one
        for one in desk.articles()
        if len(desk.story(one.id).articles) == 1 and not desk.story(one.id).related
    )
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=alone.id))
    assert not panes.reader.bar.story.isVisible()
    found(panes, qtbot)
    assert not panes.reader.bar.story.isVisible()


def test_the_list_names_each_copy_with_its_outlet_and_day(copied):
    dialog = dialog_of(copied)
    story = copied.session.desk.story(article(copied))
    spoken = [
        dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(dialog.model.rowCount())
    ]
    for one, said in zip(story.articles, spoken, strict=False):
        assert one.name in said
        assert one.outlet in said
        assert str(one.published.year) in said
    assert spoken[0].endswith("this article")
    assert spoken[1].endswith("the same text")
    assert dialog.counted.text() == story.counted
    dialog.verb.click()


def test_a_copy_is_set_apart_and_taken_back_in_the_list(window, copied, qtbot):
    asked = article(copied)
    dialog = dialog_of(copied)
    assert dialog.view.currentIndex().row() == 1
    QTest.mouseClick(dialog.part, Qt.MouseButton.LeftButton)
    assert len(copied.session.desk.story(asked).articles) == 1
    assert [one.standing for one in dialog.model.rows] == [Standing.ITSELF, Standing.APART]
    assert dialog.part.text().strip() == "The same story after all"
    dialog.activateWindow()
    dialog.view.setFocus()
    qtbot.waitUntil(dialog.view.hasFocus)
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert len(copied.session.desk.story(asked).articles) == 2
    assert [one.standing for one in dialog.model.rows] == [Standing.ITSELF, Standing.COPY]
    dialog.verb.click()


def test_setting_apart_is_seen_and_undone(window, copied, qtbot):
    dialog = dialog_of(copied)
    dialog.part.click()
    dialog.verb.click()
    found(copied, qtbot)
    assert not copied.reader.bar.story.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(copied.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    found(copied, qtbot)
    assert copied.reader.bar.story.isVisible()
    assert copied.reader.bar.story.text().strip().startswith("2 outlets, 1 origin")


def test_the_article_itself_cannot_be_set_apart(copied):
    dialog = dialog_of(copied)
    dialog.view.setCurrentIndex(dialog.model.index(0))
    assert not dialog.part.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert len(copied.session.desk.story(article(copied)).articles) == 2
    dialog.verb.click()


def test_shift_r_opens_the_list_and_a_copy_is_opened_from_it(copied):
    other = copied.session.desk.story(article(copied)).articles[1]
    QTest.keyClick(copied.cards.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    dialog = copied.asking.dialog
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert copied.asking.dialog is None
    assert copied.sidebar.place == Place(PlaceKind.ARTICLE, article=other.id)


def test_an_article_that_shares_passages_is_listed_with_its_share(copied):
    desk = copied.session.desk
    text = desk.article(article(copied)).article.text
    paragraphs = text.split("\n\n")
    half = "\n\n".join(paragraphs[: len(paragraphs) // 2])
    more = "\n\n".join(
        f"In the town of Lorn number {number} people spoke of other things and of the weather there."
        for number in range(14)
    )
    report = desk.take_in_text(f"A paper about Lorn\n\n{half}\n\n{more}\n")
    copied.session.tell(report.changes)
    story = desk.story(article(copied))
    assert [copy.article.id for copy in story.related] == [report.items[0].article]
    dialog = dialog_of(copied)
    row = next(row for row, one in enumerate(dialog.model.rows) if one.standing is Standing.RELATED)
    share = round(story.related[0].share * 100)
    assert f"{share} % shared" in dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.verb.click()
