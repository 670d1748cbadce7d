"""The lines over an article's text: where in it one is, which story it belongs to, and how much of it gave no card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, sentences, wording
from readahead.gui.controls import Button, ElidedLabel, IconButton, Label
from readahead.gui.coverage import Coverage
from readahead.gui.flow import FlowLayout
from readahead.gui.languages import Counts
from readahead.gui.session import Session
from readahead.model.article import Article, short
from readahead.model.relation import Story

LONGEST_STORY = 56
"""Code points of the words about a story that the button shows; its tooltip has the whole of them."""


class ArticleBar(QWidget):
    """*next_asked* asks for the next sentence without a card; *shown* carries whether such sentences are to be marked."""

    next_asked = Signal()
    shown = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme, self._preferences = session.theme, session.preferences
        self._coverage = Coverage()
        self.name = Label(px=18, weight=fonts.SEMIBOLD, wraps=True)
        self.origin = Label(px=12, tone="second", wraps=True)
        self._head = QWidget()
        self._place = Label(self.tr("Source passage"), px=12, weight=fonts.SEMIBOLD, tone="second")
        self.paragraph = Label(px=12, tone="second")
        self.all_cards = IconButton(theme, "arrow-up-right", self.tr("All cards of this article"), size=16)
        self.story = Button(theme, "", drawing="layers", look="quiet")
        self.uncarded = Button(theme, "", look="quiet")
        self.uncarded.setToolTip(self.tr("Go to the next sentence without a card (U)"))
        self.eye = IconButton(theme, "eye", self.tr("Show what gave no card"), size=16)
        self.eye.setCheckable(True)
        self.eye.setProperty("look", "flat")
        fonts.hold(self.eye, width=28, height=26)
        self.eye.setChecked(self._preferences.value.show_uncarded)
        self.reason = ElidedLabel(px=12, tone="second")
        self.orphan = Label(px=13, tone="danger", wraps=True)
        self._draw_eye()
        self._lay_out()
        self.uncarded.clicked.connect(self.next_asked)
        self.eye.toggled.connect(self._choose)
        self.show_coverage(self._coverage)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(28, 6, 14, 0)
        first.addWidget(self._place)
        first.addStretch(1)
        first.addWidget(self.paragraph)
        first.addWidget(self.all_cards)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(28, 14, 14, 4)
        head.setSpacing(4)
        head.addWidget(self.name)
        head.addWidget(self.origin)
        self._head.hide()
        missed = QWidget()
        pair = QHBoxLayout(missed)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        pair.addWidget(self.uncarded)
        pair.addWidget(self.eye)
        self._missed = missed
        self._facts = QWidget()
        flow = FlowLayout(self._facts, gap=4, line_gap=0)
        flow.addWidget(self.story)
        flow.addWidget(missed)
        second = QHBoxLayout()
        second.setContentsMargins(19, 0, 14, 0)
        second.addWidget(self._facts)
        third = QHBoxLayout()
        third.setContentsMargins(28, 0, 14, 4)
        third.addWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        fourth = QHBoxLayout()
        fourth.setContentsMargins(28, 0, 14, 0)
        fourth.addWidget(self.orphan)
        self.orphan.hide()
        column.addWidget(self._head)
        for line in (first, fourth, second, third):
            column.addLayout(line)
        self.story.hide()
        self.reason.hide()

    @property
    def is_coverage_shown(self) -> bool:
        """Whether the sentences without a card are to be marked."""
        return self.eye.isChecked()

    def show_article(self, article: Article | None) -> None:
        """Show what an article is called, and its source and day, where no card over it says so; nothing where one does."""
        if article is not None:
            day = wording.published(article.published)
            self.name.setText(article.name)
            told = (sentences.said(article.source), day, self.paragraph.text())
            self.origin.setText(" · ".join(filter(None, told)))
        self._head.setVisible(article is not None)
        self._place.setVisible(article is None)
        self.paragraph.setVisible(article is None)

    def show_coverage(self, found: Coverage) -> None:
        """Say how many sentences gave no card; nothing where all gave one."""
        self._coverage = found
        self.uncarded.say(wording.uncarded(len(found.sentences)))
        self._missed.setVisible(bool(found.sentences))
        self.reason.hide()
        self._fit()

    def show_orphan(self, sentence: str) -> None:
        """Say that a card's words are gone from the article; nothing of one whose words stand there."""
        self.orphan.setText(sentence)
        self.orphan.setVisible(bool(sentence))

    def show_story(self, story: Story | None) -> None:
        """Say how many outlets tell the story and where it came from; nothing where it stands alone."""
        words = ""
        if story is not None and len(story.articles) > 1:
            words = sentences.said(story.counted)
        elif story is not None and story.related:
            words = self._sharing(len(story.related))
        self.story.say(short(words, LONGEST_STORY))
        self.story.setToolTip(words)
        self.story.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        """Take no room where there is nothing to say."""
        self._facts.setVisible(not self._missed.isHidden() or not self.story.isHidden())

    def _sharing(self, count: int) -> str:
        return Counts.tr("Shares passages with %Ln article(s)", "", count)

    def show_reason(self, number: int) -> None:
        """Say why the sentence of that number, from 0, gave no card; -1 says nothing."""
        self.reason.setVisible(number >= 0)
        if number >= 0:
            self.reason.setText(
                self.tr("{number} of {count} without a card: {reason}").format(
                    number=number + 1,
                    count=len(self._coverage.sentences),
                    reason=sentences.said(self._coverage.sentences[number].reason),
                )
            )

    def toggle_coverage(self, *_: object) -> None:
        """Mark the sentences without a card, or mark them no more."""
        self.eye.toggle()

    def _draw_eye(self) -> None:
        is_shown = self.eye.isChecked()
        self.eye.draw("eye" if is_shown else "eye-off", tone="accent" if is_shown else "third")

    def _choose(self, is_shown: bool) -> None:
        self._preferences.choose(show_uncarded=is_shown)
        self._draw_eye()
        self.shown.emit(is_shown)
