"""Who says what: each construction that news uses, one invented sentence each."""

import pytest

from readahead.derive import statements
from readahead.model.passage import Span

CASES = [
    # a quotation and its speaker
    ("“We will stay,” Orrin said.", "quote-then-speaker", "Orrin", "said", ["“We will stay,”"]),
    (
        "“We will stay,” said Lena Orrin, the mayor.",
        "quote-then-said-speaker",
        "Lena Orrin, the mayor",
        "said",
        ["“We will stay,”"],
    ),
    (
        "“We will stay,” the mayor told reporters on Monday.",
        "quote-then-speaker",
        "the mayor",
        "told",
        ["“We will stay,”"],
    ),
    (
        "“We will stay,” Orrin said, “until they leave.”",
        "split-quote",
        "Orrin",
        "said",
        ["“We will stay,”", "“until they leave.”"],
    ),
    ("Orrin said: “We will stay.”", "quote-after-cue", "Orrin", "said", ["“We will stay.”"]),
    ("“Why now?” Orrin asked.", "quote-then-speaker", "Orrin", "asked", ["“Why now?”"]),
    ("“Stay. Do not go,” she added.", "quote-then-speaker", "she", "added", ["“Stay. Do not go,”"]),
    ("''We will stay,'' Mr. Orrin said.", "quote-then-speaker", "Mr. Orrin", "said", ["''We will stay,''"]),
    # a clause after its speaker
    ("Orrin said that the dam would hold.", "said-that", "Orrin", "said", ["that the dam would hold"]),
    ("Orrin said the dam would hold.", "said-clause", "Orrin", "said", ["the dam would hold"]),
    (
        "Lena Orrin, the mayor, said the dam would hold.",
        "said-clause",
        "Lena Orrin, the mayor,",
        "said",
        ["the dam would hold"],
    ),
    (
        "The mayor of Varl said on Monday that the dam would hold.",
        "said-that",
        "The mayor of Varl",
        "said",
        ["that the dam would hold"],
    ),
    (
        "Orrin told parliament that the dam would hold.",
        "said-that",
        "Orrin",
        "told",
        ["that the dam would hold"],
    ),
    ("Orrin has warned it could fail.", "said-clause", "Orrin", "has warned", ["it could fail"]),
    ("The ministry denied that it had fired.", "said-that", "The ministry", "denied", ["that it had fired"]),
    ("Westmark says it is ready.", "said-clause", "Westmark", "says", ["it is ready"]),
    ("Critics argue the plan is late.", "said-clause", "Critics", "argue", ["the plan is late"]),
    (
        "Some 9 percent of voters say the dam is safe.",
        "said-clause",
        "Some 9 percent of voters",
        "say",
        ["the dam is safe"],
    ),
    (
        "Orrin asked whether the dam would hold.",
        "asked-whether",
        "Orrin",
        "asked",
        ["whether the dam would hold"],
    ),
    # a clause before or around its speaker
    ("The dam would hold, Orrin said.", "clause-then-speaker", "Orrin", "said", ["The dam would hold"]),
    (
        "The dam would hold, said Lena Orrin.",
        "clause-then-said-speaker",
        "Lena Orrin",
        "said",
        ["The dam would hold"],
    ),
    ("The dam, Orrin said, would hold.", "mid-clause", "Orrin", "said", ["The dam", "would hold"]),
    # according to
    (
        "The dam holds, according to two officials.",
        "according-to",
        "two officials",
        "according to",
        ["The dam holds"],
    ),
    (
        "According to the ministry, the dam holds.",
        "according-to",
        "the ministry",
        "According to",
        ["the dam holds"],
    ),
    # what somebody does with words
    ("Westmark refused to sign.", "to-infinitive", "Westmark", "refused", ["to sign"]),
    ("Westmark vowed to rebuild the dam.", "to-infinitive", "Westmark", "vowed", ["to rebuild the dam"]),
    ("Orrin condemned the attack.", "object", "Orrin", "condemned", ["the attack"]),
    ("The plan calls for a new dam.", "object", "The plan", "calls for", ["a new dam"]),
    ("Westmark called the claim baseless.", "object", "Westmark", "called", ["the claim baseless"]),
]


@pytest.mark.parametrize(("text", "rule", "source", "cue", "content"), CASES, ids=[case[0] for case in CASES])
def test_a_construction_gives_its_speaker_and_content(
    text: str, rule: str, source: str, cue: str, content: list[str]
) -> None:
    found = statements.find(text, Span(0, len(text)))
    assert [
        (
            one.rule,
            [span.quote(text) for span in one.source],
            [span.quote(text) for span in one.cue],
            [span.quote(text) for span in one.content],
        )
        for one in found
    ] == [(rule, [source], [cue], content)]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Orrin opened the dam and said that it was full.", ["Orrin"]),
        ("Orrin said the dam was full, adding that it leaked.", ["Orrin", "Orrin"]),
        ("Orrin, who has warned that it leaks, left.", ["who"]),
    ],
)
def test_a_verb_without_a_subject_of_its_own_shares_one(text: str, sources: list[str]) -> None:
    found = statements.find(text, Span(0, len(text)))
    assert [one.source[0].quote(text) for one in found] == sources


@pytest.mark.parametrize(
    "text",
    [
        "The report was long.",
        "His claims were old.",
        "The United States sent a team.",
        "They were told to leave.",
        "The warning came late.",
        "He read nothing.",
    ],
)
def test_a_word_that_only_looks_like_a_reporting_verb_gives_nothing(text: str) -> None:
    assert statements.find(text, Span(0, len(text))) == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“One,” Orrin said. “Two is here.”", ["“One,”", "“Two is here.”"]),
        (
            "“Two is here. One is not. And more of it.” “One,” Orrin said.",
            ["“Two is here. One is not. And more of it.”", "“One,”"],
        ),
        ("“One,” Orrin said, “is here.\n\n“Two is here.”", ["“One,”", "“is here.", "“Two is here.”"]),
    ],
)
def test_quotations_beside_and_after_belong_to_the_speaker(text: str, content: list[str]) -> None:
    found = statements.find(text, Span(0, len(text)))
    assert [span.quote(text) for span in found[0].content] == content


def test_two_clauses_with_their_own_speakers_are_two_claims() -> None:
    text = "While Westmark says it is nearly done, Ostrava argues progress has been slow."
    found = statements.find(text, Span(0, len(text)))
    assert [(one.source[0].quote(text), one.content[0].quote(text)) for one in found] == [
        ("Westmark", "it is nearly done"),
        ("Ostrava", "progress has been slow"),
    ]


def test_according_to_ends_before_a_clause_of_the_articles_own() -> None:
    text = "Some 40 people died, according to medics, while three soldiers were killed."
    found = statements.find(text, Span(0, len(text)))
    assert [span.quote(text) for span in found[0].content] == ["Some 40 people died"]


def test_a_report_inside_a_report_is_its_speakers_own() -> None:
    text = "Orrin said that critics had warned the dam would fail."
    found = statements.find(text, Span(0, len(text)))
    assert [one.source[0].quote(text) for one in found] == ["Orrin"]
