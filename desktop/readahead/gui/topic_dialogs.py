"""The dialogs about topics: one made or changed, put under or merged into another, and one split."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from readahead.gui import fonts, naming, sentences, wording
from readahead.gui.checks import ROW as CHECK_ROW
from readahead.gui.checks import CheckDelegate
from readahead.gui.controls import Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.languages import Counts
from readahead.gui.one_line import OneLine
from readahead.gui.theme import Theme
from readahead.model.card import CardId, FiledCard
from readahead.model.topic import Suggestion, Topic, TopicTerms

CARD = Qt.ItemDataRole.UserRole + 1
PLACE = CARD + 1

MOST_LINES = 4

AROUND = 14
"""What a field takes above and below its text before it is shown, at a text size of 100 per cent."""

LEARNED_SHOWN = 12
"""Learned words that are named, those of the greatest weight; the tooltip has them all."""


class TermsField(OneLine):
    """The terms of a topic, with commas between them, on as many lines as they take up to four; more of them scroll."""

    def __init__(self) -> None:
        super().__init__()
        # as high as the other fields while it has one line, and its words below theirs
        self.document().setDocumentMargin(1)
        self.setViewportMargins(3, 0, 3, 0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def setText(self, words: str) -> None:
        """Show *words*, from their beginning."""
        self.setPlainText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self, *_: object) -> None:
        """Be as high as the lines need."""
        lines = max(1, round(self.document().size().height()))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > MOST_LINES else policy.ScrollBarAlwaysOff
        )
        around = self.height() - self.viewport().height() if self.isVisible() else fonts.scaled(AROUND)
        within = min(lines, MOST_LINES) * self.fontMetrics().lineSpacing()
        height = round(within + 2 * self.document().documentMargin()) + around
        if height != self.height():
            self.setFixedHeight(height)
            window = self.window()
            if isinstance(window, Dialog) and window.isVisible():
                # once it stands: one that grows while it comes up is not put in the middle of its window
                QTimer.singleShot(0, window, window.fit)


class NamedDialog(Dialog):
    """A dialog that gives a topic its name, which no other topic may have."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, title: str, verb: str, others: Sequence[Topic]
    ) -> None:
        super().__init__(theme, parent, title=title, verb=verb)
        self._taken = {one.name.casefold(): one.name for one in others}
        self.name, self.terms = QLineEdit(), TermsField()
        naming.limit(self.name)
        self.terms.setPlaceholderText(self.tr("Words or names, with commas between them"))

    def named(self) -> str:
        """Return the name, or nothing after saying what is wrong with it, where what has been typed stays."""
        name = self.name.text().strip()
        taken = self._taken.get(name.casefold())
        if not name:
            self.complain(self.tr("A topic needs a name."))
        elif taken is not None:
            self.complain(self.tr("There is a topic “{name}” already.").format(name=taken))
        return name if taken is None else ""


class TopicDialog(NamedDialog):
    """A new topic, or one to change; *given* carries its name, its terms and the excluded ones.

    *cards* are those that a new one is made for.
    """

    given = Signal(str, tuple, tuple)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        topic: Topic | None = None,
        *,
        others: Sequence[Topic] = (),
        cards: Sequence[CardId] = (),
    ) -> None:
        if topic is None:
            title = QCoreApplication.translate("TopicDialog", "New topic")
            verb = QCoreApplication.translate("TopicDialog", "Make topic")
        else:
            title = QCoreApplication.translate("TopicDialog", "Topic")
            verb = QCoreApplication.translate("TopicDialog", "Save")
        others = [one for one in others if topic is None or one.id != topic.id]
        super().__init__(theme, parent, title=title, verb=verb, others=others)
        self.cards = tuple(cards)
        self.where, self.number = Where.NEW_TOPIC, 0
        if topic is not None:
            self.where, self.number = Where.TOPIC, int(topic.id)
        self.excluded = TermsField()
        self.excluded.setPlaceholderText(self.tr("Words that keep a card out"))
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Terms"), self.terms)
        self.field(self.tr("But not"), self.excluded)
        self.learned = Label(tone="second", wraps=True)
        self.learned.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if topic is not None:
            naming.limit(self.name, topic.name)
            self.name.setText(topic.name)
            self.terms.setText(", ".join(topic.terms.terms))
            self.excluded.setText(", ".join(topic.terms.excluded))
            self.learned.setText(learned(topic.terms))
            self.learned.setToolTip(learned(topic.terms, most=len(topic.terms.learned)))
            # a form gives words that wrap their lines only when it knows their width
            fonts.at_least(self.learned, width=320)
            self.field(self.tr("Learned"), self.learned)

    def accept(self) -> None:
        name = self.named()
        if name:
            self.given.emit(name, terms(self.terms.text()), terms(self.excluded.text()))
            super().accept()


class TopicChoiceDialog(Dialog):
    """Another topic for one to be put under, or merged into; *given* carries it, or None for the top."""

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        title: str,
        verb: str,
        topics: Sequence[Topic],
        chosen: Topic | None = None,
        top: str = "",
    ) -> None:
        super().__init__(theme, parent, title=title, verb=verb)
        self.choice = Combo(theme)
        if top:
            self.choice.addItem(top, None)
        for topic in topics:
            self.choice.addItem(topic.name, topic.id)
        self.choice.setPlaceholderText(self.tr("Choose a topic"))
        self.choice.setCurrentIndex(self.choice.findData(chosen.id) if chosen is not None else -1)
        self._before = self.choice.currentIndex()
        self.choice.currentIndexChanged.connect(self._offer)
        self.field(self.tr("Topic"), self.choice)
        self._offer()

    def _offer(self, *_: object) -> None:
        """Offer to do it once another topic is chosen: without that nothing would be done."""
        self.verb.setEnabled(self.choice.currentIndex() not in (-1, self._before))

    def accept(self) -> None:
        if self.verb.isEnabled():
            self.given.emit(self.choice.currentData())
            super().accept()


class SplitDialog(NamedDialog):
    """A topic of some of another's cards; *given* carries its name, its terms, and the cards ticked."""

    given = Signal(str, tuple, tuple)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        topic: Topic,
        *,
        suggestions: Sequence[Suggestion],
        cards: Sequence[FiledCard],
        others: Sequence[Topic],
    ) -> None:
        title = QCoreApplication.translate("SplitDialog", "Split “{topic}”").format(topic=topic.name)
        verb = QCoreApplication.translate("SplitDialog", "Split off")
        super().__init__(theme, parent, title=title, verb=verb, others=others)
        fonts.at_least(self, width=560)
        self._suggestions = tuple(suggestions)
        self.proposal = Combo(theme)
        for one in suggestions:
            words = self.tr("{name} ({cards})").format(name=one.name, cards=wording.cards(len(one.cards)))
            self.proposal.addItem(words, one.name)
        self.proposal.addItem(self.tr("One of your own"))
        self.because = Label(px=12, tone="third", wraps=True)
        self.count = Label(px=12, tone="third")
        self.cards = QListView()
        self._model = QStandardItemModel(self)
        self._fill(theme, cards)
        self.field(self.tr("Proposed"), self.proposal)
        fonts.at_least(self.because, width=400)
        self.form.addRow("", self.because)
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Terms"), self.terms)
        self.field(self.tr("Cards"), self.cards)
        self.form.addRow("", self.count)
        self.proposal.currentIndexChanged.connect(self._propose)
        self._model.itemChanged.connect(self._count)
        self._propose()

    def _fill(self, theme: Theme, cards: Sequence[FiledCard]) -> None:
        for place, filed in enumerate(cards):
            item = QStandardItem(filed.card.headline)
            item.setCheckable(True)
            item.setEditable(False)
            item.setToolTip(filed.card.headline)
            item.setData(int(filed.id), CARD)
            item.setData(place, PLACE)
            self._model.appendRow(item)
        self.cards.setModel(self._model)
        self.cards.setItemDelegate(CheckDelegate(theme, self.cards))
        self.cards.setObjectName("checks")
        self.cards.setUniformItemSizes(True)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fonts.hold(self.cards, height=min(8, max(3, len(cards))) * CHECK_ROW + 12)

    def chosen_cards(self) -> tuple[CardId, ...]:
        """Return the cards ticked."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return tuple(CardId(one.data(CARD)) for one in items if one.checkState() is Qt.CheckState.Checked)

    def accept(self) -> None:
        name, words = self.named(), terms(self.terms.text())
        if not name:
            return
        if not words and not self.chosen_cards():
            self.complain(self.tr("Tick some cards, or give a word that draws them."))
            return
        self.given.emit(name, words, self.chosen_cards())
        super().accept()

    def _propose(self, *_: object) -> None:
        """Fill the fields with what is proposed, or empty them for one of the user's own."""
        number = self.proposal.currentIndex()
        one = self._suggestions[number] if number < len(self._suggestions) else None
        self.name.setText(one.name if one else "")
        self.terms.setText(", ".join(one.terms) if one else "")
        self.because.setText(sentences.said(one.because) if one else "")
        self.because.setVisible(bool(one))
        wanted = set(one.cards) if one else set()
        items = [self._model.takeRow(0)[0] for _ in range(self._model.rowCount())]
        # those that are ticked first, each part in the order of the topic
        for item in sorted(items, key=lambda one: (one.data(CARD) not in wanted, one.data(PLACE))):
            is_in = item.data(CARD) in wanted
            item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self.cards.scrollToTop()
        self._count()

    def _count(self, *_: object) -> None:
        self.count.setText(
            self.tr("{chosen} of {all} go with it, and what its terms draw").format(
                chosen=wording.number(len(self.chosen_cards())), all=wording.cards(self._model.rowCount())
            )
        )


def terms(typed: str) -> tuple[str, ...]:
    """Return the terms of a line in which commas stand between them."""
    return tuple(term.strip() for term in typed.split(",") if term.strip())


def learned(topic: TopicTerms, *, most: int = LEARNED_SHOWN) -> str:
    """Return what was learned of a topic: "from 4 moves: disarm +0.8"."""
    if not topic.learned:
        return QCoreApplication.translate("TopicDialog", "nothing yet: move cards here, and sort again")
    strongest = sorted(topic.learned, key=lambda pair: -abs(pair[1]))
    words = ", ".join(f"{word} {_weight(weight)}" for word, weight in strongest[:most])
    if len(strongest) > most:
        words = QCoreApplication.translate("TopicDialog", "{words} and {count} more").format(
            words=words, count=len(strongest) - most
        )
    return Counts.tr("from %Ln move(s): {words}", "", topic.moves).format(words=words)


def _weight(weight: float) -> str:
    return f"{'+' if weight >= 0 else '−'}{wording.decimal(abs(weight))}"
