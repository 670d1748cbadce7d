"""Nothing is silently dropped: each clause of a sentence is in a card or listed among what gave none."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.derive.reading import read
from readahead.model.article import Article
from readahead.model.card import Kind, Reading
from readahead.model.passage import Role, Span

Read = Callable[..., Reading]

# Each clause with the verb it turns on: a list of verbs in the rules themselves would prove nothing here.
CLAUSES = [
    ("the river court on Friday struck down the water law of the valley", "struck"),
    ("Ostrava wants the flow of the river restored to its fields", "wants"),
    ("the council counts people who died because a clinic was shut", "counts"),
    ("Lena Orrin said the barrage would be opened before the harvest", "said"),
    ("Taro Velk walked out of the hall before the others had sat down", "walked"),
    ("nobody in the northern villages was told of the order that day", "told"),
    ("Westmark denied that its guns had fired on the pumping station", "denied"),
    ("at least 14 people were killed by mines on the valley road", "killed"),
    ("the old bridge at Port Sill sways whenever a lorry drives over it", "sways"),
]
JOINS = [
    ", while ",
    ", whereas ",
    ", but ",
    "; ",
    "; since then ",
    ", and ",
    " and ",
    ", as ",
    " after ",
    ", where ",
    " — ",
    ", ",
]
TAILS = [
    "",
    ", ruling that the gates were the property of the state",
    ", saying it would not pay for the repairs",
    ", adding that it “would never give up the gates”",
    ", officials said",
    ", according to the harbour office",
    ", a claim the ministry has not answered in writing",
    ", which had been closed for most of the year",
]


def _sentence(parts: list[tuple[str, str, str]], tail: str) -> tuple[str, list[int]]:
    """Return the sentence and where the verb of each of its clauses stands."""
    text, verbs = "", []
    for join, clause, verb in parts:
        text += join if text else ""
        verbs.append(len(text) + clause.index(verb))
        text += clause
    return text[0].upper() + text[1:] + tail + ".", verbs


sentences = st.builds(
    _sentence,
    st.lists(
        st.tuples(st.sampled_from(JOINS), st.sampled_from(CLAUSES)).map(lambda each: (each[0], *each[1])),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(TAILS),
)


def _of(text: str) -> Reading:
    return read(
        Article(text=text, body=Span(0, len(text)), outlet="Westmark Post", published=date(2026, 3, 4))
    )


@settings(max_examples=400, deadline=None)
@given(st.lists(sentences, min_size=1, max_size=4))
def test_the_verb_of_every_clause_is_in_a_card_or_listed(parts: list[tuple[str, list[int]]]) -> None:
    text = "\n\n".join(sentence for sentence, _ in parts)
    result = _of(text)
    shown = [
        each.span for card in result.cards for each in card.passages if each.role in (Role.CONTENT, Role.CUE)
    ]
    shown += [one.span for one in result.uncarded]
    start = 0
    for sentence, verbs in parts:
        for verb in verbs:
            place = start + verb
            assert any(span.start <= place < span.end for span in shown), text[place - 20 : place + 40]
        start += len(sentence) + 2


@settings(max_examples=200, deadline=None)
@given(sentences)
def test_what_is_listed_is_in_no_card(part: tuple[str, list[int]]) -> None:
    result = _of(part[0])
    contents = [each.span for card in result.cards for each in card.passages if each.role is Role.CONTENT]
    assert not any(one.span.overlap(span) for one in result.uncarded for span in contents)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Westmark's River Court removed Lena Orrin from office, ruling that she had broken the water law.",
            "Westmark's River Court removed Lena Orrin from office",
        ),
        (
            "Ostrava wants the flow of the river restored, while Westmark says it will not open the gates.",
            "Ostrava wants the flow of the river restored",
        ),
        (
            "Lena Orrin previously ordered strikes on the dam; since then she has spoken of a return to the talks.",
            "Since then she has spoken of a return to the talks",
        ),
    ],
)
def test_the_clause_beside_a_report_has_its_own_card(reading: Read, text: str, headline: str) -> None:
    assert headline in [card.headline for card in reading(text).cards]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (
            "“We will stay in the valley,” said Lena Orrin, as the last of the lorries rolled over the bridge.",
            "as the last of the lorries rolled over the bridge",
        ),
        (
            "“We will stay in the valley,” Lena Orrin told the crowd that had waited for her since the morning.",
            "Lena Orrin told the crowd that had waited for her since the morning",
        ),
    ],
)
def test_a_stretch_that_makes_no_card_is_listed_by_itself(reading: Read, text: str, rest: str) -> None:
    result = reading(text)
    assert len(result.cards) == 1
    assert [(one.span.quote(text), one.reason) for one in result.uncarded] == [
        (rest, "part of a sentence that gave another card")
    ]


def test_the_question_before_an_answer_is_listed_and_no_card(reading: Callable[..., Reading]) -> None:
    found = reading(
        "Asked whether the army had fired on the two engineers who died, she said: “No. I asked them twice.”"
    )
    assert [card.kind for card in found.cards] == [Kind.QUOTE]
    assert len(found.uncarded) == 1
