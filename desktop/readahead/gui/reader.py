"""The reader: one card, why it is where it is, the article it was read from with its passage marked, its notes."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from readahead.gui import fonts, icons, wording
from readahead.gui.article_view import ArticleView, Underlined
from readahead.gui.card_menu import CardMenu, cited, topic_menu
from readahead.gui.controls import (
    Button,
    Divider,
    Drawing,
    ElidedLabel,
    EmptyState,
    Ground,
    IconButton,
    Label,
    Marked,
)
from readahead.gui.flow import FlowLayout
from readahead.gui.notes import Notes
from readahead.gui.open_memo import OpenMemo
from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Session
from readahead.model.article import ArticleId
from readahead.model.card import CardDetail, CardId, FiledCard, Status
from readahead.model.changes import Changes
from readahead.model.errors import NotFound
from readahead.model.passage import Role, paragraph_number, paragraphs

NOTES_PX = 210
"""How high the notes stand where there are some and nobody has dragged them to another height."""


class ReaderHead(QWidget):
    """What stands over the article: kind, headline, who, source, and what can be done."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme = session.theme
        self.kind_drawing = Drawing(theme, "quote", size=14)
        self.kind = Label(px=12, weight=fonts.SEMIBOLD)
        self.date = Label(px=12, tone="third")
        self.keep = IconButton(theme, "star", self.tr("Keep this card"))
        self.topics = IconButton(theme, "folder-input", self.tr("Move to a topic"))
        self.copy = IconButton(theme, "copy", self.tr("Copy with its source"))
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.headline = Label(px=19, weight=fonts.SEMIBOLD, wraps=True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.who = Marked(theme, "user", weight=fonts.SEMIBOLD)
        self.title = ElidedLabel(tone="second")
        self.source = Marked(theme, "newspaper", tone="second")
        self.why = Marked(theme, "folder", tone="third")
        self.memo = Button(theme, self.tr("Add to memo"), drawing="plus")
        self.annotate = Button(theme, self.tr("Annotate"), drawing="highlighter")
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(5)
        for widget in (self.kind_drawing, self.kind):
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.date)
        top.addStretch(1)
        for button in (self.keep, self.topics, self.copy, self.more):
            top.addWidget(button)
        origin = FlowLayout(gap=8, line_gap=3)
        for part in (self.who, self.title, self.source):
            origin.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.memo)
        buttons.addWidget(self.annotate)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 14, 14)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(4)
        column.addWidget(self.headline)
        column.addSpacing(8)
        column.addLayout(origin)
        column.addSpacing(4)
        column.addWidget(self.why)
        column.addSpacing(10)
        column.addLayout(buttons)


class Reader(Ground):
    """Shows one card; *card_asked* carries another card to go to, *place_asked* the article to list."""

    card_asked = Signal(object)
    place_asked = Signal(object)
    topic_asked = Signal(object)
    memo_asked = Signal()

    def __init__(self, session: Session, open_memo: OpenMemo) -> None:
        super().__init__("surface")
        self._session, self._memo = session, open_memo
        self.detail: CardDetail | None = None
        self.head = ReaderHead(session)
        self.paragraph = Label(px=12, tone="second")
        self.all_cards = IconButton(
            session.theme, "arrow-up-right", self.tr("All cards of this article"), size=16
        )
        self.article = ArticleView(session.theme)
        self.notes = Notes(session)
        self.notes.grown.connect(self._fit_notes)
        self._notes_px = NOTES_PX
        self._underlined: ArticleId | None = None
        self.empty = EmptyState(
            session.theme,
            "book-open",
            title=self.tr("Select a card"),
            sentence=self.tr("Its passage is shown here, in the article it was read from."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setMinimumWidth(380)
        bar = QHBoxLayout()
        bar.setContentsMargins(28, 6, 14, 2)
        bar.addWidget(Label(self.tr("Source passage"), px=12, weight=fonts.SEMIBOLD, tone="second"))
        bar.addStretch(1)
        bar.addWidget(self.paragraph)
        bar.addWidget(self.all_cards)
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(28, 0, 4, 0)
        column.addWidget(self.article)
        passage = QWidget()
        over = QVBoxLayout(passage)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addLayout(bar)
        over.addWidget(text, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(passage)
        self.split.addWidget(self.notes)
        self.split.setStretchFactor(0, 1)
        self.split.splitterMoved.connect(self._remember_height)
        line = QHBoxLayout()
        line.setContentsMargins(28, 0, 18, 0)
        line.addWidget(Divider())
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(line)
        whole.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        head = self.head
        head.keep.clicked.connect(self._keep)
        head.topics.clicked.connect(self._open_topics)
        head.copy.clicked.connect(self._copy)
        head.more.clicked.connect(self._open_menu)
        head.memo.clicked.connect(self.toggle_in_memo)
        head.annotate.clicked.connect(self.annotate)
        self.all_cards.clicked.connect(self._ask_article)
        self.article.card_asked.connect(self.card_asked)
        self.notes.emptied.connect(self._leave_notes)
        self._session.changed.connect(self._follow)
        self._memo.changed.connect(self._show_memo)
        self._session.theme.changed.connect(self._show_head)

    # What is shown

    @property
    def card(self) -> CardId | None:
        """The number of the card shown."""
        return self.detail.filed.id if self.detail else None

    def show_card(self, card: CardId | None) -> None:
        """Show a card, or that none is selected."""
        if card is not None and card == self.card:
            return
        self.detail = self._read(card)
        self._show(is_other=True)

    def show_article(self, article: ArticleId) -> None:
        """Show an article's text alone: none of its cards is selected, or there is none."""
        found = self._session.ask(partial(self._session.desk.article, article))
        self.show_card(None)
        if found is None:
            return
        text = found.article.text
        self.article.show_article(text)
        self.article.mark([])
        self._underlined = article
        self.article.underline(self._passages_of(article))
        self.article.verticalScrollBar().setValue(0)
        count = len(paragraphs(text))
        self.paragraph.setText(
            self.tr("1 paragraph") if count == 1 else self.tr("{count} paragraphs").format(count=count)
        )
        self._show_card_parts(False)
        self._stack.setCurrentIndex(1)

    def annotate(self, *_: object) -> None:
        """Begin a note on what is selected in the article, or on the card's passage."""
        self.notes.write(span=self.article.selected_span())

    def toggle_in_memo(self, *_: object) -> None:
        """Put the card into the open memo, or take it out again."""
        if self.card is None:
            return
        if self._memo.memo is None:
            self.memo_asked.emit()
        elif self.card in self._memo.cards():
            self._memo.take_out(self.card)
        else:
            self._memo.add((self.card,))

    def flush(self) -> bool:
        """Store what is being written; return whether nothing is left unstored."""
        return self.notes.flush()

    def _read(self, card: CardId | None) -> CardDetail | None:
        if card is None:
            return None
        try:
            return self._session.desk.card(card)
        except NotFound:
            return None

    def _show(self, *, is_other: bool) -> None:
        self._stack.setCurrentIndex(0 if self.detail is None else 1)
        self.notes.show_card(self.detail)
        if self.detail is None:
            return
        self._show_card_parts(True)
        self._show_head()
        self._fit_notes()
        if is_other:
            self._show_passage(self.detail)

    def _show_card_parts(self, is_card: bool) -> None:
        for part in (self.head, self.notes, self.all_cards):
            part.setVisible(is_card)

    def _show_head(self) -> None:
        if self.detail is None:
            return
        filed, head, tokens = self.detail.filed, self.head, self._session.theme.tokens
        card, colour = filed.card, tokens.kinds[filed.card.kind]
        head.kind_drawing.draw(icons.KINDS[card.kind], colour=colour)
        head.kind.setText(wording.kind(card.kind))
        head.kind.setStyleSheet(f"color: {colour}")
        head.date.setText(wording.card_date(filed))
        head.headline.setText(card.headline)
        head.who.say(card.attribution.who)
        head.title.setText(card.attribution.title)
        head.title.setVisible(bool(card.attribution.title))
        head.source.say(self._origin(filed))
        head.why.say(self._why(filed))
        is_kept = filed.status is Status.KEPT
        head.keep.draw("star", tone="bar" if is_kept else "second")
        head.keep.rename(self.tr("Kept; mark it as new again") if is_kept else self.tr("Keep this card"))
        self._show_memo()

    def _origin(self, filed: FiledCard) -> str:
        parts = [wording.source(filed)]
        if filed.published:
            parts.append(wording.day(filed.published))
        if filed.exercise:
            parts.append(self.tr("Exercise"))
        if filed.status is Status.DISMISSED:
            # first, since the end of the line is what a narrow window leaves out
            parts.insert(0, self.tr("Dismissed"))
        return " · ".join(part for part in parts if part)

    def _why(self, filed: FiledCard) -> str:
        topic = filed.topic_name or self.tr("Inbox")
        if filed.placed_by_hand:
            return self.tr("{topic}: placed by hand").format(topic=topic)
        if not filed.topic_reason:
            return topic
        if filed.topic is None:
            return self.tr("{topic}: {reason}").format(topic=topic, reason=filed.topic_reason)
        return self.tr("{topic}, because of {reason}").format(topic=topic, reason=filed.topic_reason)

    def _show_memo(self) -> None:
        button = self.head.memo
        if self.card is None:
            return
        heading = self._memo.heading_of(self.card)
        if self.card in self._memo.cards():
            button.say(self.tr("In memo: {section}").format(section=heading))
            button.setToolTip(self.tr("Take it out of the memo"))
            button.draw("check", tone="good")
        else:
            button.say(self.tr("Add to memo"))
            button.setToolTip(self.tr("Add to memo (Enter)"))
            button.draw("plus", tone="text")

    def _show_passage(self, detail: CardDetail) -> None:
        filed, text = detail.filed, detail.text
        self.article.show_article(text)
        if self._underlined != filed.article:
            self._underlined = filed.article
            self.article.underline(self._passages_of(filed.article))
        spans = [one.span for one in filed.card.passages if one.role is Role.CONTENT]
        self.article.mark(spans, card=filed.id)
        number = paragraph_number(text, filed.card.anchor.start)
        self.paragraph.setText(
            self.tr("Paragraph {number} of {count}").format(number=number, count=len(paragraphs(text)))
        )
        self.article.reveal()

    def _passages_of(self, article: ArticleId) -> list[Underlined]:
        """Return the passages of an article's cards; an article may have thousands, so they are asked for once."""
        return [
            Underlined(one.span, other.id, other.card.headline)
            for other in self._session.ask(partial(self._session.desk.cards_of, article)) or ()
            for one in other.card.passages
            if one.role is Role.CONTENT
        ]

    # What happens

    def _follow(self, changes: Changes) -> None:
        if changes.cards or changes.articles:
            self._underlined = None
        if self.card is not None and (self.card in changes.cards or changes.topics or changes.articles):
            is_same = self.detail
            self.detail = self._read(self.card)
            self._show(is_other=self.detail is None or is_same is None)

    def _keep(self) -> None:
        if self.detail is not None:
            is_kept, desk = self.detail.filed.status is Status.KEPT, self._session.desk
            card = (self.detail.filed.id,)
            self._session.ask(partial(desk.renew if is_kept else desk.keep, card))

    def _copy(self) -> None:
        if self.detail is not None:
            words = "\n".join(f"“{quote}”" for quote in self.article.marked_words())
            QGuiApplication.clipboard().setText(f"{words}\n{cited(self.detail.filed)}")

    def _open_topics(self) -> None:
        if self.card is not None:
            menu = topic_menu(self._session, (self.card,), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.head.topics.mapToGlobal(QPoint(0, self.head.topics.height())))

    def _open_menu(self) -> None:
        if self.card is None:
            return
        menu = CardMenu(self._session, self._memo, (self.card,), self)
        menu.annotate_asked.connect(self.annotate)
        menu.topic_asked.connect(self.topic_asked)
        menu.popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height())))

    def _ask_article(self) -> None:
        if self.detail is not None:
            self.place_asked.emit(Place(PlaceKind.ARTICLE, article=self.detail.filed.article))

    def _fit_notes(self) -> None:
        """Give the notes their height where there are any, and only a line where there is none."""
        whole = sum(self.split.sizes())
        wanted = min(self._notes_px, whole * 45 // 100) if self.notes.has_any else self.notes.minimumHeight()
        self.split.setSizes([whole - wanted, wanted])

    def _remember_height(self, *_: int) -> None:
        if self.notes.has_any:
            self._notes_px = self.split.sizes()[1]

    def _leave_notes(self) -> None:
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)
