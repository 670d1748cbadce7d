"""Who says what where the sentence is less plain: long subjects, asides, clauses around the speaker, objects that end."""

import pytest

from readahead.derive import statements
from readahead.model.passage import Span

Case = tuple[str, str, list[str]]


def read(text: str) -> list[Case]:
    """Return source, cue and contents of each statement of *text*, a missing source as an empty string."""
    return [
        (
            " … ".join(span.quote(text) for span in one.source),
            " … ".join(span.quote(text) for span in one.cue),
            [span.quote(text) for span in one.content],
        )
        for one in statements.find(text, Span(0, len(text)))
    ]


SPEAKERS = [
    ("Some say they hear an old song.", "Some"),
    ("Aides to Orrin say she is tired.", "Aides to Orrin"),
    ("Lena Orrin and Jonas Talleray say the dam is old.", "Lena Orrin and Jonas Talleray"),
    ("Residents of the lower town near the dam say it is old.", "Residents of the lower town near the dam"),
    ("Orrin last week said the dam was old.", "Orrin"),
    ("The clerk who sent the letter said the dam was old.", "The clerk who sent the letter"),
    (
        "Orrin, 49, a clerk who now works for the port, said the dam was old.",
        "Orrin, 49, a clerk who now works for the port,",
    ),
    (
        "Lena Orrin, who lost her house in Varl, Westmark, in July 2012, said that the dam was old.",
        "Lena Orrin, who lost her house in Varl, Westmark, in July 2012,",
    ),
    ("Orrin, after two long meetings, wrote that the dam was old.", "Orrin, after two long meetings,"),
    ("The dam would hold, said a dozen engineers who built it.", "a dozen engineers who built it"),
    ("The mayor put off deciding whether the council could vote but said it would meet.", "The mayor"),
    ("Citing “family reasons,” the mayor said that she would leave.", "the mayor"),
    ("According to the port office, 70 ships need repair, and nine lie idle.", "the port office"),
]


@pytest.mark.parametrize(("text", "source"), SPEAKERS, ids=[case[0] for case in SPEAKERS])
def test_a_speaker_is_the_whole_subject_and_nothing_beside_it(text: str, source: str) -> None:
    assert [one[0] for one in read(text)] == [source]


CONTENTS = [
    ("Orrin told reporters this was the last chance.", ["this was the last chance"]),
    ("Orrin added, though, that the dam was old.", ["that the dam was old"]),
    ("Orrin said, in a letter to her staff, that the dam was old.", ["that the dam was old"]),
    ("As Orrin told the council, the dam is old.", ["the dam is old"]),
    ("The dam, as Orrin noted, is old.", ["The dam", "is old"]),
    ("The dam is old, as Orrin noted in May.", ["The dam is old"]),
    ("The dam, said Orrin and others, would be costly.", ["The dam", "would be costly"]),
    ("But, said Orrin, “I want to stay.”", ["But", "“I want to stay.”"]),
    ("Instead, Orrin told reporters, her policy would be milder.", ["Instead", "her policy would be milder"]),
    (
        "In the long run, according to the port office, the rise in fees “is due to age.”",
        ["In the long run", "the rise in fees “is due to age.”"],
    ),
    ("Much hinges on the rain this year, engineers say.", ["Much hinges on the rain this year"]),
    ('"I prefer the bridge,” Orrin said.', ['"I prefer the bridge,”']),
    ("While Orrin said that the dam was old, the council voted to keep it.", ["that the dam was old"]),
    ("Orrin said the dam was old, even as the council voted to keep it.", ["the dam was old"]),
    ("Orrin denounced the plan during a visit to Varl.", ["the plan"]),
    ("Orrin praised the engineers on Monday in Varl.", ["the engineers"]),
    ("Orrin defended the plan, and the council voted for it.", ["the plan"]),
    ("Orrin criticized the council in a recent interview with the Herald.", ["the council"]),
]


@pytest.mark.parametrize(("text", "content"), CONTENTS, ids=[case[0] for case in CONTENTS])
def test_what_was_said_ends_where_the_article_goes_on(text: str, content: list[str]) -> None:
    assert [one[2] for one in read(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "The two main questions about the dam remain.",
        "The flood raised new doubts about the dam.",
        "The previously announced plan for the dam was dropped.",
        "Orrin tweeted when the water came.",
        "Orrin said that.",
        "Orrin left the hall, dialing back plans to close it.",
        "The man accused of theft stays in custody.",
    ],
)
def test_a_noun_that_looks_like_a_verb_reports_nothing(text: str) -> None:
    assert read(text) == []


def test_a_second_speaker_after_and_begins_a_second_statement() -> None:
    text = "Orrin said the dam was old, and Talleray said the bridge was new."
    assert [(one[0], one[2]) for one in read(text)] == [
        ("Orrin", ["the dam was old"]),
        ("Talleray", ["the bridge was new"]),
    ]


def test_a_relative_clause_ends_before_the_main_verb() -> None:
    text = "Orrin, who once said that the dam would hold, told the council that it was old."
    assert [(one[0], one[2]) for one in read(text)] == [
        ("who", ["that the dam would hold"]),
        ("Orrin, who once said that the dam would hold,", ["that it was old"]),
    ]


PARTICIPLES = [
    ("“He wept,” Orrin said, noting that he had been ill.", "Orrin", "that he had been ill"),
    ("After saying that he was nervous, the clerk left the hall.", "the clerk", "that he was nervous"),
    ("Having announced that she would resign, Mayor Orrin left.", "Mayor Orrin", "that she would resign"),
    ("Rejecting the plan, Orrin left the hall.", "Orrin", "the plan"),
    ("The two met in Varl, with Orrin denouncing the plan.", "Orrin", "the plan"),
    ("As they met in Varl, the mayor was in Ostrava, vowing to rebuild.", "the mayor", "to rebuild"),
    ("Orrin issued a statement saying the dam was old.", "Orrin", "the dam was old"),
]


@pytest.mark.parametrize(("text", "source", "content"), PARTICIPLES, ids=[case[0] for case in PARTICIPLES])
def test_a_participle_takes_its_speaker_from_the_main_clause(text: str, source: str, content: str) -> None:
    assert (source, [content]) in [(one[0], one[2]) for one in read(text)]


def test_a_participle_adds_nothing_to_the_quotation_before_it() -> None:
    text = "“He wept,” Orrin said, noting that he had been ill."
    assert [one[2] for one in read(text)] == [["“He wept,”"], ["that he had been ill"]]


ASKED = [
    ("Asked whether she would resign, Orrin said, “Never.”", ("", "whether she would resign")),
    ("Asked at a meeting on Monday about the dam, Orrin said it was old.", ("", "the dam")),
    ("“Never,” Orrin said when asked about the dam.", ("", "the dam")),
    ("When asked by a reporter if she would resign, Orrin said no.", ("a reporter", "if she would resign")),
    ("Orrin was asked what she thought of the dam.", ("", "what she thought of the dam")),
    ("Talleray asked Orrin how high the dam would be.", ("Talleray", "how high the dam would be")),
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_somebody_was_asked_ends_before_the_answer(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(one[0], one[2][0]) for one in read(text)]


COLONS = [
    ("Orrin: We will keep the old dam", "Orrin", "We will keep the old dam"),
    ("ORRIN: I think the dam is old.", "ORRIN", "I think the dam is old"),
    ("Mayor Orrin: “We will stay here.”", "Mayor Orrin", "“We will stay here.”"),
    (
        "In May the mayor had a warning for them: “It will rain all night.”",
        "the mayor",
        "“It will rain all night.”",
    ),
    ("Said Orrin: “I see no end to it.”", "Orrin", "“I see no end to it.”"),
    ("Orrin demurred: “Whichever dam I am at.”", "Orrin", "“Whichever dam I am at.”"),
    ("(Orrin: We will keep the old dam)", "Orrin", "We will keep the old dam"),
    ("• Orrin: We will keep the old dam", "Orrin", "We will keep the old dam"),
]


@pytest.mark.parametrize(("text", "source", "content"), COLONS, ids=[case[0] for case in COLONS])
def test_words_after_a_colon_are_those_of_whoever_stands_before_it(
    text: str, source: str, content: str
) -> None:
    assert [(one[0], one[2]) for one in read(text)] == [(source, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "Breaking: The dam has failed",
        "Water Over Bridges: The dam has failed",
        "The Latest: Orrin leaves for Varl",
        "At 9:05 the dam failed.",
    ],
)
def test_a_label_before_a_colon_speaks_not(text: str) -> None:
    assert read(text) == []


NOUNS = [
    ("The mayor's claim that the dam was safe has not held.", "The mayor's", "claim"),
    ("His long insistence that the dam was safe has cost him votes.", "His", "long insistence"),
]


@pytest.mark.parametrize(("text", "source", "cue"), NOUNS, ids=[case[0] for case in NOUNS])
def test_a_noun_of_saying_has_its_owner_for_a_speaker(text: str, source: str, cue: str) -> None:
    assert [(one[0], one[1]) for one in read(text)] == [(source, cue)]


def test_a_noun_of_saying_without_an_owner_has_nobody() -> None:
    assert read("The claim that the dam was safe has not held.") == []


def test_a_long_time_before_the_verb_is_no_part_of_the_speaker() -> None:
    text = "The council less than two weeks ago said for the first time that the dam was old."
    assert [(one[0], one[2]) for one in read(text)] == [("The council", ["that the dam was old"])]


def test_what_somebody_is_called_ends_with_the_quotation() -> None:
    text = "In a note that Orrin called “shameful,” Talleray asked for more."
    assert ("Orrin", ["“shameful,”"]) in [(one[0], one[2]) for one in read(text)]


def test_a_plural_before_an_aside_takes_a_bare_verb() -> None:
    text = "The two engineers, however, argue that the dam is old."
    assert [one[2] for one in read(text)] == [["that the dam is old"]]


PASSED_ON = [
    (
        "Talleray was quoted last week by the Herald as saying that the dam was old.",
        "Talleray",
        "that the dam was old",
    ),
    ("The Herald quoted Talleray as saying the dam was old.", "Talleray", "the dam was old"),
    ("The council warned the law could cost 70 jobs.", "The council", "the law could cost 70 jobs"),
    (
        "The stock has fallen by two thirds, the institute's figures show.",
        "the institute's figures",
        "The stock has fallen by two thirds",
    ),
    (
        "The result shifted by 0.4 percent, as engineer Lena Orrin points out.",
        "engineer Lena Orrin",
        "The result shifted by 0.4 percent",
    ),
    (
        "According to a clerk who has read it and who asked not to be named, it runs to half a page.",
        "a clerk who has read it and who asked not to be named",
        "it runs to half a page",
    ),
    (
        "Most farmers have never read the terms they agree to, a survey for the council found.",
        "a survey for the council",
        "Most farmers have never read the terms they agree to",
    ),
    (
        "Most farmers back the dockers, a survey found last week, although some want the strike to end.",
        "a survey",
        "Most farmers back the dockers",
    ),
    (
        "Prices fell as traders and analysts predicted that rates would drop.",
        "traders and analysts",
        "that rates would drop",
    ),
    (
        "A clerk for the port, though, cautioned that the dam was old.",
        "A clerk for the port, though,",
        "that the dam was old",
    ),
    (
        "Karvia's envoy, Tilda Roos, said her country supported peace.",
        "Karvia's envoy, Tilda Roos,",
        "her country supported peace",
    ),
    ("Asked when, she answered: “Soon.”", "she", "“Soon.”"),
    ("Orrin went on to say that the dam was old.", "Orrin", "that the dam was old"),
    (
        "The vote signals “the end” of the dam, said Geert Wilt, founder of the Dam Party.",
        "Geert Wilt, founder of the Dam Party",
        "The vote signals “the end” of the dam",
    ),
    ("The council signalled that a cut could come.", "The council", "that a cut could come"),
]


@pytest.mark.parametrize(("text", "source", "content"), PASSED_ON, ids=[case[0] for case in PASSED_ON])
def test_what_is_passed_on_names_who_said_it_first(text: str, source: str, content: str) -> None:
    assert (source, [content]) in [(one[0], one[2]) for one in read(text)]


def test_a_colon_after_an_inverted_speaker_goes_on_with_his_words() -> None:
    text = "It proved the opposite, said Whit: “Nobody reads the label, either.”"
    assert [(one[0], one[2]) for one in read(text)] == [
        ("Whit", ["It proved the opposite", "“Nobody reads the label, either.”"])
    ]
