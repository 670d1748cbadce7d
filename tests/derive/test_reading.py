"""A whole reading: which cards come out of an article, what kind they are, whose they are and what they point at."""

from collections.abc import Callable
from datetime import date

import pytest

from readahead.derive.reading import read
from readahead.derive.rules import WORDS
from readahead.model.article import Article
from readahead.model.card import Card, Kind, Mode, Reading
from readahead.model.passage import Role, Span

Read = Callable[..., Reading]


def words_of(text: str, card: Card, role: Role) -> list[str]:
    return [passage.quote(text) for passage in card.passages if passage.role is role]


LEAD = (
    "Westmark Prime Minister Lena Orrin and Ostravan President Taro Velk are set to meet on Friday in Port Sill. "
    "The talks have been delayed twice.\n\n"
)


def only(reading: Reading, kind: Kind) -> list[Card]:
    return [card for card in reading.cards if card.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "who", "stance"),
    [
        ("“We will stay in the valley,” Lena Orrin said.", Kind.QUOTE, "Lena Orrin", "said"),
        ("Westmark has refused to open the gates of the dam.", Kind.POSITION, "Westmark", "refused"),
        ("Westmark denied that its guns had fired.", Kind.POSITION, "Westmark", "denied"),
        ("Westmark vowed to rebuild the dam.", Kind.POSITION, "Westmark", "vowed"),
        ("Westmark has warned it could close the border.", Kind.POSITION, "Westmark", "warned"),
        ("Police said 14 people were killed in Port Sill.", Kind.FIGURE, "police", "said"),
        ("At least 14 people were killed in Port Sill.", Kind.FIGURE, "", ""),
        ("The plan calls for a new dam at Port Sill.", Kind.BACKGROUND, "the plan", "demanded"),
        ("Westmark had agreed to a truce in Port Sill in 2024.", Kind.BACKGROUND, "", ""),
        ("The two states will sign the treaty on Friday.", Kind.EVENT, "", ""),
    ],
)
def test_a_sentence_makes_a_card_of_its_kind(
    reading: Read, text: str, kind: Kind, who: str, stance: str
) -> None:
    cards = reading(
        "The valley has been closed to all traffic since the winter of 2025 in Westmark.\n\n" + text
    ).cards
    card = cards[-1]
    assert (card.kind, card.attribution.who.lower(), card.attribution.stance) == (kind, who.lower(), stance)


def test_a_quote_keeps_its_marks_and_points_at_its_words(reading: Read) -> None:
    text = "“We will stay,” Lena Orrin said, “until they leave.”"
    (card,) = reading(text).cards
    assert card.headline == "“We will stay until they leave.”"
    assert words_of(text, card, Role.CONTENT) == ["“We will stay,”", "“until they leave.”"]
    assert words_of(text, card, Role.SOURCE) == ["Lena Orrin"]
    assert words_of(text, card, Role.CUE) == ["said"]
    assert card.attribution.mode is Mode.DIRECT


def test_a_quotation_over_two_paragraphs_is_one_card(reading: Read) -> None:
    text = "“We will stay,” Lena Orrin said. “It is our valley.\n\n“And we shall not be moved.”"
    (card,) = reading(text).cards
    assert words_of(text, card, Role.CONTENT) == [
        "“We will stay,”",
        "“It is our valley.",
        "“And we shall not be moved.”",
    ]


def test_a_quotation_with_no_speaker_beside_it_has_an_inferred_one(reading: Read) -> None:
    text = "“We will stay,” Lena Orrin said.\n\nThe hall in Port Sill fell silent on Monday.\n\n“It is our valley.”"
    card = only(reading(text), Kind.QUOTE)[-1]
    assert (card.attribution.who, card.attribution.inferred) == ("Lena Orrin", True)
    assert card.rule == "quote-inferred-speaker"


def test_a_pronoun_is_resolved_and_shown_in_brackets(reading: Read) -> None:
    text = (
        LEAD + "Prime Minister Lena Orrin said the dam was full. She said it could not be emptied in a week."
    )
    card = only(reading(text), Kind.POSITION)[-1]
    assert card.headline == "She [Orrin] said it could not be emptied in a week"
    assert (card.attribution.who, card.attribution.resolved_from) == ("Lena Orrin", "She")


def test_a_description_is_resolved_by_office_and_nationality(reading: Read) -> None:
    text = (
        "French President Odile Marchand and Italian Prime Minister Bruno Salvi met in Port Sill on Monday.\n\n"
        "The French leader said the valley must be opened."
    )
    card = only(reading(text), Kind.POSITION)[-1]
    assert (card.attribution.who, card.attribution.resolved_from) == ("Odile Marchand", "The French leader")


def test_two_opposed_clauses_are_two_positions(reading: Read) -> None:
    text = "While Westmark says it is nearly done with the dam, Ostrava argues progress has been slow."
    cards = only(reading(text), Kind.POSITION)
    assert [(card.attribution.who, card.headline) for card in cards] == [
        ("Westmark", "Westmark says it is nearly done with the dam"),
        ("Ostrava", "Ostrava argues progress has been slow"),
    ]


def test_a_contrast_belongs_to_what_is_said(reading: Read) -> None:
    text = LEAD + "While Westmark seeks no war, Lena Orrin said Ostrava remains a danger."
    card = only(reading(text), Kind.POSITION)[-1]
    assert card.headline == "While Westmark seeks no war, Lena Orrin said Ostrava remains a danger"


def test_a_figure_has_the_giver_its_own_clause_names_and_no_other(reading: Read) -> None:
    text = (
        "Since the truce began, more than 400 villagers—mostly farmers, according to health officials in Varl—"
        "have been killed by mines, while three soldiers have been killed by gunmen."
    )
    first, second = reading(text).cards
    assert [(each.value, each.qualifier, each.giver) for each in first.figures] == [
        (400, "more than", "health officials in Varl")
    ]
    assert [(each.value, each.giver) for each in second.figures] == [(3, "")]
    assert words_of(text, second, Role.CONTEXT) == ["Since the truce began"]
    assert first.headline == (
        "Since the truce began, more than 400 villagers—mostly farmers—have been killed by mines"
    )


def test_a_reported_figure_has_its_speaker_as_giver(reading: Read) -> None:
    (card,) = reading(
        "The health ministry of Varl said at least 14 people had been killed in Port Sill."
    ).cards
    assert [(each.value, each.qualifier, each.giver) for each in card.figures] == [
        (14, "at least", "the health ministry of Varl")
    ]


def test_a_subject_shared_with_the_clause_before_stands_in_brackets(reading: Read) -> None:
    text = "Ostrava argues progress has been slow and continues strikes on the Westmark dam."
    last = reading(text).cards[-1]
    assert last.headline == "[Ostrava] continues strikes on the Westmark dam"


def test_this_stands_for_what_the_sentence_before_introduces(reading: Read) -> None:
    text = (
        LEAD
        + "Lena Orrin said that Westmark wants a joint commission, made up of engineers, to be set up soon. "
        "This would come before the return of the troops that the treaty of 17 November ordered out of Westmark."
    )
    card = next(card for card in reading(text).cards if card.headline.startswith("This"))
    assert card.headline.startswith("This [joint commission] would come before the return of the troops")


def test_a_short_turn_is_the_context_of_the_next_card(reading: Read) -> None:
    text = LEAD + "However, little has moved. Westmark has refused to open the gates."
    result = reading(text)
    assert words_of(text, result.cards[-1], Role.CONTEXT) == ["However, little has moved."]
    assert [one.reason for one in result.uncarded if one.span.quote(text).startswith("However")] == [
        "context of the next card"
    ]


def test_what_is_to_happen_and_when_are_one_card(reading: Read) -> None:
    text = (
        "Westmark Prime Minister Lena Orrin is set to discuss the dam with her Ostravan guests.\n\n"
        "Orrin is expected to travel to Port Sill on Friday, where talks will begin at once, an aide said."
    )
    card = reading(text).cards[0]
    assert card.rule == "lede-and-date"
    assert [each.value for each in card.dates] == ["2026-03-06"]
    assert len(words_of(text, card, Role.CONTENT)) == 2


def test_a_label_makes_the_card_it_names(reading: Read) -> None:
    text = (
        LEAD + "Why it matters: The meeting could decide who holds the dam. Half the valley drinks from it."
    )
    (card,) = only(reading(text), Kind.WHY_IT_MATTERS)
    assert card.headline == "The meeting could decide who holds the dam"
    assert words_of(text, card, Role.CONTENT)[0] == "The meeting could decide who holds the dam."


def test_a_label_in_an_article_on_one_line_does_not_hold_to_its_end(reading: Read) -> None:
    text = "Why it matters: The meeting could decide who holds the dam. " + "Westmark has refused to go. " * 6
    assert len(only(reading(text), Kind.POSITION)) == 4


@pytest.mark.parametrize(
    "line",
    [
        "Westmark Post",
        "Reporting by Ada Merl; Editing by Tom Orlen",
        "By Ada Merl",
        "Read more: the dam in pictures",
        "© 2026 Westmark Post",
        "## What comes next",
        "Follow us on every channel there is.",
    ],
)
def test_what_is_no_part_of_the_story_gives_no_card_and_is_listed(reading: Read, line: str) -> None:
    text = LEAD + line
    result = reading(text)
    assert all(card.extent.end <= len(LEAD) for card in result.cards)
    assert any(one.span.quote(text).startswith(line[:8]) for one in result.uncarded)


def test_a_credit_goes_to_the_attribution_and_into_no_card(reading: Read) -> None:
    text = LEAD + "Talks will begin at once, the Ostravan leader said, Westmark Post reports, citing Reuters."
    cards = reading(text, outlet="Westmark Post").cards
    assert all("Westmark Post" not in passage.quote(text) for card in cards for passage in card.passages)
    assert {card.attribution.via for card in cards} == {"Westmark Post, citing Reuters"}
    assert cards[-1].attribution.who == "Taro Velk"


def test_a_credit_may_name_the_outlet_with_its_article(reading: Read) -> None:
    text = LEAD + "The gates of Varl were opened on Monday, the Westmark Post reports, citing Pelwire."
    card = reading(text).cards[-1]
    assert words_of(text, card, Role.CONTENT) == ["The gates of Varl were opened on Monday"]
    assert card.attribution.who == ""


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT SILL, March 4 (Reuters) -",
        "PORT SILL, March 4, 2026 (Reuters) —",
        "PORT SILL, 4 March 2026 (Harrow News) –",
        "PORT SILL, Westmark, 4 March 2026 –",
    ],
)
def test_a_dateline_is_no_part_of_a_card(reading: Read, dateline: str) -> None:
    (card,) = reading(f"{dateline} Westmark has refused to open the gates.").cards
    assert card.headline == "Westmark has refused to open the gates"


def test_a_scheduled_event_without_a_date_borrows_the_last_one(reading: Read) -> None:
    text = LEAD + "The leaders are also expected to discuss the fragile truce in Varl."
    card = reading(text).cards[-1]
    assert [(each.value, each.borrowed) for each in card.dates] == [("2026-03-06", True)]


def test_only_the_body_is_read() -> None:
    text = "Lena Orrin said that she would go.\n\nWestmark has refused to open the gates."
    cards = read(Article(text=text, body=Span(36, len(text)), published=date(2026, 3, 4))).cards
    assert [card.attribution.who for card in cards] == ["Westmark"]


def test_every_rule_a_card_names_is_explained(reading: Read) -> None:
    text = (
        LEAD
        + "“We will stay,” Lena Orrin said. Westmark has refused to go. Some 40 farms burned, according to Varl."
    )
    assert {card.rule for card in reading(text).cards} <= WORDS.keys()


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n", "—", "“", "...", "a", "1", "😀"])
def test_an_article_of_next_to_nothing_gives_no_card(reading: Read, text: str) -> None:
    assert reading(text).cards == ()


@pytest.mark.parametrize(
    ("text", "kind", "rule"),
    [
        ("The council of Varl rejected a bill on the dam on Thursday.", Kind.EVENT, "event-verb"),
        ("Lena Orrin rejected the bill on the dam.", Kind.POSITION, "object"),
        ("The vote was 51-49.", Kind.EVENT, "event-verb"),
        ("The measure passed by 26 to 1.", Kind.EVENT, "event-verb"),
    ],
)
def test_a_vote_is_an_event_and_no_opinion(reading: Read, text: str, kind: Kind, rule: str) -> None:
    card = reading(LEAD + "The talks went on all day long in the hall.\n\n" + text).cards[-1]
    assert (card.kind, card.rule) == (kind, rule)


def test_when_a_source_spoke_goes_with_it_out_of_the_headline(reading: Read) -> None:
    text = (
        LEAD + "Support for the dam fell to 48%, according to a poll of 26,400 farmers published last month."
    )
    assert reading(text).cards[-1].headline == "Support for the dam fell to 48%"


def test_a_question_is_no_card_of_nobodys(reading: Read) -> None:
    found = reading("Asked whether she would resign, Lena Orrin said that she would stay until June.").cards
    assert [(card.attribution.who, card.kind.value) for card in found] == [("Lena Orrin", "position")]


def test_a_figure_in_somebodys_claim_is_given_by_them(reading: Read) -> None:
    card = reading(
        "Taro Velk's claim that 400 people died in the flood has divided the council of Port Sill."
    ).cards[0]
    assert [figure.giver for figure in card.figures] == ["Taro Velk"]
