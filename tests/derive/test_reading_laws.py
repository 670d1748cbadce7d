"""Laws that every reading keeps, on made-up and on hostile text."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readahead.derive import grammar, sentences
from readahead.derive.reading import ENGINE, read
from readahead.derive.rules import WORDS
from readahead.derive.shortening import FIRM, LIMIT
from readahead.derive.words import letters
from readahead.model.article import Article, normalised
from readahead.model.card import Card, Kind, Reading
from readahead.model.passage import Role, Span

SENTENCES = [
    "Westmark Prime Minister Lena Orrin is set to meet Taro Velk in Port Sill on Friday.",
    "“We will stay,” Orrin said, “until they leave.”",
    "“Is it over?” she asked. “I do not think so.”",
    "'Nobody knows,' the aide said.",
    '"It is not our dam," said Taro Velk, the Ostravan president, who came late.',
    "Ostrava has warned it could shut the gates if Westmark does not pay its share of the repairs by June.",
    "While Westmark says it is nearly done, Ostrava argues progress has been slow and continues strikes on the dam.",
    "At least 14 people were killed, according to medics, while three soldiers were reportedly wounded in the north.",
    "Although the fighting has eased, the valley, which was mined in 2024, has not been opened to the farmers.",
    "The plan calls for a new dam, a joint commission and the return of some 16,000 people to their homes.",
    "Velk refused to sign, and vowed that he would never give up the gates unless the troops left the barrage.",
    "However, progress has been limited.",
    "The treaty, signed in November 2024 by both states after months of talks that had nearly failed several times, "
    "allows the river commission to inspect every gate, lock and pumping station along the border once a month.",
    "Why it matters: The meeting could shape what becomes of the valley.",
    "The ministry said that it did not know whether the dam, the oldest of the four, would hold if the rain came.",
    "Reporting by Ada Merl",
    "PORT SILL (Reuters) - The gates were opened on Monday after 16 days, she said.",
    "This would come before the elections.",
]
ODD = [
    "\r\n",
    "\u00a0",
    "😀",
    "\u200f",
    "\u202e",
    "“",
    "”",
    '"',
    "''",
    "«",
    "—",
    "…",
    "\u2028",
    "\t",
    "(",
    "]",
    "ש",
    "Ö",
    "١٢",
    "\x00",
]
pieces = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(["\n\n", "\n", " ", " "]),
    st.sampled_from(ODD),
    st.text(max_size=12),
)
texts = st.lists(pieces, max_size=16).map("".join)
stories = st.lists(
    st.tuples(st.sampled_from(SENTENCES), st.sampled_from([" ", "\n\n"])), min_size=1, max_size=9
).map(lambda parts: "".join(sentence + gap for sentence, gap in parts))


def article(text: str) -> Article:
    text = normalised(text) or "\n"
    return Article(text=text, body=Span(0, len(text)), outlet="Westmark Post", published=date(2026, 3, 4))


def outside_brackets(headline: str, card: Card) -> list[str]:
    """Return the headline's words without what the engine put in [brackets]."""
    found = ""
    depth = 0
    for letter in headline:
        depth += letter == "["
        if not depth:
            found += letter
        depth -= letter == "]" and depth > 0
    return words_of(found)


def is_subsequence(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)


def content_words(text: str, card: Card) -> list[str]:
    return [
        word for each in card.passages if each.role is Role.CONTENT for word in words_of(each.quote(text))
    ]


def words_of(text: str) -> list[str]:
    """Return the words of each sentence: "They left.The gates" has two, and no word goes over their border."""
    return [word for part in sentences.split(text) for word in letters(part.quote(text))]


@settings(max_examples=150, deadline=None)
@given(texts)
def test_a_reading_is_the_same_every_time_and_points_into_its_text(text: str) -> None:
    source = article(text)
    result = read(source)
    assert result == read(source)
    for card in result.cards:
        assert card.engine == ENGINE
        assert card.rule in WORDS
        for passage in card.passages:
            assert source.body.holds(passage.span)
            assert passage.quote(source.text).strip()
        assert list(card.passages) == sorted(card.passages, key=lambda each: each.span)


@settings(max_examples=150, deadline=None)
@given(texts)
def test_every_sentence_is_in_a_card_or_listed_with_a_reason(text: str) -> None:
    source = article(text)
    result = read(source)
    contents = [each.span for card in result.cards for each in card.passages if each.role is Role.CONTENT]
    listed = {one.span for one in result.uncarded}
    for sentence in sentences.split(source.text, source.body):
        assert any(sentence.overlap(span) for span in contents) != (sentence in listed)
    assert all(one.reason for one in result.uncarded)


@settings(max_examples=150, deadline=None)
@given(texts)
@example(
    "“'Nobody knows,' the aide said.While Westmark waits, Ostrava argues that progress has been slow and goes on with work on the dam.” Orrin said."
)
def test_a_headline_is_short_and_has_only_words_of_its_passage(text: str) -> None:
    source = article(text)
    for card in read(source).cards:
        assert 0 < len(card.headline) <= LIMIT
        if "[" not in source.text and "]" not in source.text:
            assert is_subsequence(outside_brackets(card.headline, card), content_words(source.text, card))


@settings(max_examples=150, deadline=None)
@given(stories)
def test_a_headline_keeps_what_changes_its_meaning(text: str) -> None:
    source = article(text)
    for card in read(source).cards:
        kept = outside_brackets(card.headline, card)
        if card.kind is Kind.QUOTE:
            continue
        # A headline may end on a function word only where its passage ends so: "the gates were handed over".
        ends = {letters(each.quote(source.text))[-1] for each in card.passages if each.role is Role.CONTENT}
        assert kept[-1] not in grammar.FUNCTION or kept[-1] in ends
        first = next(each for each in card.passages if each.role is Role.CONTENT)
        for word in letters(first.quote(source.text)):
            assert word not in FIRM or word in kept
        for figure in card.figures[:1] if card.kind is Kind.FIGURE else ():
            assert is_subsequence(figure.qualifier.split(), kept)


@settings(max_examples=100, deadline=None)
@given(stories)
def test_a_quote_card_has_quotation_marks_and_a_position_has_a_speaker(text: str) -> None:
    for card in read(article(text)).cards:
        if card.kind is Kind.QUOTE:
            assert any(mark in card.headline for mark in "“\"‘'")
        if card.kind is Kind.POSITION:
            assert card.attribution.source is not None


def reading_of(text: str) -> Reading:
    return read(article(text))


HOSTILE = {
    "opening marks": "“" * 20_000,
    "straight marks": '"a ' * 20_000,
    "one word": "x" * 200_000,
    "commas": "a, " * 20_000,
    "stops": "A. " * 20_000,
    "said": "He said that " * 8_000,
    "brackets": "([{" * 20_000,
    "lines": "Westmark said no\n" * 5_000,
    "dashes": "— - – " * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_no_more_than_linear_time(
    name: str, spent: Callable[[Callable[[], object]], float]
) -> None:
    text = HOSTILE[name]
    part = text[: len(text) // 8]
    assert spent(lambda: reading_of(text)) <= 24 * spent(lambda: reading_of(part)) + 0.25
