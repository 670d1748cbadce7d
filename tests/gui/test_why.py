"""Why a card is what it is: the rule in words, whom a pronoun stood for, what drew it to its topic."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.desk.desk import rule_in_words
from readahead.model.card import CardQuery


def find(panes, is_wanted):
    filed = next(one for one in panes.session.desk.cards(CardQuery()) if is_wanted(one))
    panes.cards.show_card(filed.id)
    return filed


def test_w_unfolds_the_rule_and_the_reason_of_the_topic_and_folds_them_again(panes):
    filed = find(panes, lambda one: one.topic_reason and one.topic)
    panes.cards.focus_list()
    head = panes.reader.head
    assert not head.reasons.isVisible()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_W)
    assert head.reasons.isVisible()
    assert head.reasons.rule.isVisible()
    assert head.reasons.speaker.isVisible() is bool(head.reasons.speaker.text())
    assert rule_in_words(filed.card.rule) in head.reasons.rule.text()
    assert head.reasons.topic.text() == f"Lies in {filed.topic_name}, because of {filed.topic_reason}."
    for label in (head.reasons.rule, head.reasons.topic):
        assert label.height() >= label.heightForWidth(label.width())
    QTest.mouseClick(head.why_button, Qt.MouseButton.LeftButton)
    assert not head.reasons.isVisible()


def test_the_reasons_follow_from_card_to_card_once_they_are_open(panes):
    panes.reader.head.why_button.click()
    for row in range(4):
        panes.cards.view.go_to(row)
        rule = panes.reader.detail.filed.card.rule
        assert panes.reader.head.reasons.rule.text().endswith(f"(Rule {rule})")


def test_a_speaker_behind_a_pronoun_stands_in_brackets_with_what_it_was_found_by(panes):
    filed = find(panes, lambda one: one.card.attribution.resolved_from)
    head, said = panes.reader.head, filed.card.attribution
    assert head.who.label.text() == f"[{said.who}]"
    assert head.resolved.isVisible()
    assert head.resolved.text() == f"resolved from “{said.resolved_from}”"
    assert f"“{said.resolved_from}” stands for {said.who}." in head.reasons.sentences()


def test_a_speaker_the_passage_names_stands_without_brackets(panes):
    filed = find(
        panes,
        lambda one: (
            one.card.attribution.who
            and not one.card.attribution.resolved_from
            and not one.card.attribution.inferred
        ),
    )
    assert panes.reader.head.who.label.text() == filed.card.attribution.who
    assert not panes.reader.head.resolved.isVisible()


def test_a_card_in_the_inbox_says_which_topics_were_near(panes):
    filed = find(panes, lambda one: one.topic is None and one.offers)
    assert f"Near: {', '.join(filed.offers)}." in panes.reader.head.reasons.topic.text()
