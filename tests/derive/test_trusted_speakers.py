"""Whose name a card bears: the sentences whose speaker reads easily wrong."""

from collections.abc import Callable

import pytest

from readahead.model.card import Kind, Reading, Role

Read = Callable[..., Reading]

DEPENDENT = [
    (
        "Ministers of the island states failed to agree on the new harbour tax, as Westmark warned it would run out of diesel by June.",
        [
            ("Ministers of the island states failed to agree on the new harbour tax", ""),
            ("Westmark warned it would run out of diesel by June", "Westmark"),
        ],
    ),
    (
        "In a year in which most voters say they do not trust the mayor, even Lena Orrin had left Port Sill.",
        [
            (
                "In a year in which most voters say they do not trust the mayor, even Orrin had left Port Sill",
                "",
            )
        ],
    ),
    (
        "Ministers clash over the frozen accounts as Westmark warns of a gap in the spring.",
        [("Ministers clash over the frozen accounts as Westmark warns of a gap in the spring", "")],
    ),
    (
        "The harbour board closed the ferry to all lorries after the crews said that its hull was too old.",
        [
            ("The harbour board closed the ferry to all lorries", ""),
            ("The crews said that its hull was too old", "the crews"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "cards"), DEPENDENT, ids=[case[0] for case in DEPENDENT])
def test_a_report_in_a_dependent_clause_is_not_the_whole_sentence(
    reading: Read, text: str, cards: list[tuple[str, str]]
) -> None:
    assert [(card.headline, card.attribution.who) for card in reading(text).cards] == cards


@pytest.mark.parametrize(
    "text",
    [
        "Lena Orrin sought to calm the ferry crews in Port Sill.",
        "Lena Orrin thanked the ferry crews of Port Sill for their work.",
        "The council of Port Sill nominated Jonas Talleray.",
        "The court in Varl sided with the ferry crews.",
        "The mistake would see Jonas Talleray running out of diesel in Port Sill.",
        "Lena Orrin exposed the accounts of the harbour board.",
    ],
)
def test_what_somebody_only_does_is_no_position(reading: Read, text: str) -> None:
    (card,) = reading(text).cards
    assert card.kind is not Kind.POSITION
    assert card.attribution.who == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lena Orrin wants a new ferry for the island of Varl.", "Lena Orrin"),
        ("Jonas Talleray sees the ferry of Port Sill as a waste.", "Jonas Talleray"),
        ("A group of her aides agree with Lena Orrin on what the harbour was.", "a group of her aides"),
        ("Jonas Talleray prefers a bridge to the ferry of Port Sill.", "Jonas Talleray"),
        ("The ferry of Port Sill is opposed by Lena Orrin.", "Lena Orrin"),
    ],
)
def test_what_somebody_wants_or_thinks_is_a_position(reading: Read, text: str, who: str) -> None:
    (card,) = reading(text).cards
    assert (card.kind, card.attribution.who.casefold()) == (Kind.POSITION, who.casefold())


def test_whoever_only_wants_something_is_not_the_next_speaker(reading: Read) -> None:
    cards = reading(
        "Lena Orrin said the ferry was late. Jonas Talleray wants a bridge over the strait of Varl.\n\n"
        "“I hope you find the missing ferry in the morning.”"
    ).cards
    assert [(card.rule, card.attribution.who) for card in cards][-1] == (
        "quote-inferred-speaker",
        "Lena Orrin",
    )


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Sudan: Paramilitary army agrees to a truce with Westmark, but the council says fighting goes on",
            "",
        ),
        ("OH: The governor took 40 percent of the vote in Westmark on Monday.", ""),
        ("Lena Orrin: The ferry was late again on Monday", "Lena Orrin"),
        ("Sudan: “We agreed to a truce on the river.”", "Sudan"),
    ],
)
def test_a_place_before_a_colon_is_what_it_is_about(reading: Read, text: str, who: str) -> None:
    assert [card.attribution.who for card in reading(text).cards] == [who]


@pytest.mark.parametrize("text", ["Inspectors did not say how close they were to the wreck off Port Sill."])
def test_what_nobody_says_is_nobodys_position(reading: Read, text: str) -> None:
    assert [(card.attribution.who, card.kind is Kind.POSITION) for card in reading(text).cards] == [
        ("", False)
    ]


def test_the_share_of_those_who_say_so_keeps_its_qualifier(reading: Read) -> None:
    (card,) = reading("Less than a third agreed with the mayor that Westmark would have to wait.").cards
    assert card.attribution.who.casefold() == "less than a third"


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (
            "More than 300 jobs are at risk, according to the dockers' union, and the last boat sails on Monday.",
            ["More than 300 jobs are at risk, according to the dockers' union"],
        ),
        (
            "The ferry was late again, according to reports reaching Port Sill from Varl.",
            ["The ferry was late again, according to reports reaching Port Sill from Varl"],
        ),
        (
            "The council refused to sign the papers, and Westmark extended its deadline by a week.",
            ["The council refused to sign the papers", "Westmark extended its deadline by a week"],
        ),
        (
            "Officials deny any links to the smugglers, but critics point to the harbour that feeds the trade.",
            ["Officials deny any links to the smugglers"],
        ),
        (
            "Lena Orrin on Tuesday seemed to imply that crews could stop the ferry.",
            ["Lena Orrin on Tuesday seemed to imply that crews could stop the ferry"],
        ),
        (
            "A poll of island voters has, however, revealed that the mayor does not speak for Varl.",
            ["A poll of island voters has, however, revealed that the mayor does not speak for Varl"],
        ),
    ],
)
def test_what_was_said_ends_where_the_article_goes_on_and_is_not_cut(
    reading: Read, text: str, cards: list[str]
) -> None:
    assert [
        next(passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT)
        for card in reading(text).cards
        if card.attribution.who or card.kind is not Kind.BACKGROUND
    ] == cards


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("“We will sail,” Orrin said, according to the Herald.", "Orrin", "“We will sail,”"),
        (
            "Monday on Harbour Radio’s “Morning,” Lena Orrin said that the ferry was late.",
            "Lena Orrin",
            "Monday on Harbour Radio’s “Morning,” Lena Orrin said that the ferry was late",
        ),
        (
            "Lena Orrin said — on the radio, as it happens — that the ferry was late.",
            "Lena Orrin",
            "Lena Orrin said — on the radio, as it happens — that the ferry was late",
        ),
        (
            "Lena Orrin, who calls the ferry a “folly,” said she would take it.",
            "Lena Orrin",
            "Lena Orrin, who calls the ferry a “folly,” said she would take it",
        ),
        (
            "The Herald quoted Lena Orrin as saying the ferry was late.",
            "Lena Orrin",
            "The Herald quoted Lena Orrin as saying the ferry was late",
        ),
        ("“We will sail,” said retired Captain Lena Orrin.", "Lena Orrin", "“We will sail,”"),
        (
            "The ferry was late, according to unconfirmed media reports.",
            "unconfirmed media reports",
            "The ferry was late, according to unconfirmed media reports",
        ),
        (
            "Sources close to the harbour board say the ferry will be sold.",
            "Sources close to the harbour board",
            "Sources close to the harbour board say the ferry will be sold",
        ),
        (
            "Island activists hoping to stop the ferry say they have the votes.",
            "Island activists hoping to stop the ferry",
            "Island activists hoping to stop the ferry say they have the votes",
        ),
    ],
)
def test_a_speaker_is_found_behind_asides(reading: Read, text: str, who: str, content: str) -> None:
    (card,) = reading(text).cards
    assert card.attribution.who == who
    assert [passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT] == [
        content
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The talks open when Lena Orrin, the prime minister, calls on President Bo Kell in Westmark on Monday.",
        "The floods off Westmark mostly claimed island lives.",
        "When Lena Orrin assumed office in 2009 the harbour of Westmark stood empty.",
        "The debate promised to be a crucial moment for Jonas Talleray.",
        "A rifle found near the home of Lena Orrin may yield a trace.",
        "Jonas Talleray's more heated remarks in other places have left the council of Westmark divided.",
        "Jonas Talleray lost his ticket to Varl and found it right before the ferry left.",
        "The papers hold the name of Jonas Talleray, described as one of the “best sailors” of Westmark.",
        "In a clip that Lena Orrin called “distasteful,” the ferry of Westmark sank.",
    ],
)
def test_a_verb_that_says_nothing_is_no_position(reading: Read, text: str) -> None:
    assert [card.attribution.who for card in reading(text).cards if card.attribution.who] == []


def test_a_report_that_closes_its_sentence_behind_after_stands_for_itself(reading: Read) -> None:
    (card,) = reading(
        "It came two days after Lena Orrin said the ferry had hit a second pier in Port Sill."
    ).cards
    assert (card.headline, card.attribution.who) == (
        "Lena Orrin said the ferry had hit a second pier in Port Sill",
        "Lena Orrin",
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She is Lena Orrin's younger sister and no friend of the ferry.", Kind.BACKGROUND),
        ("The ferry of Lena Orrin remains a risk to swimmers there.", Kind.BACKGROUND),
        ("The ferry of Westmark has two decks and a bar.", Kind.BACKGROUND),
        ("The ferry of Lena Orrin was painted in a dull red.", Kind.EVENT),
        ("The ferry of Lena Orrin has sailed to the islands.", Kind.EVENT),
    ],
)
def test_how_things_are_is_background_however_early(reading: Read, text: str, kind: Kind) -> None:
    assert [card.kind for card in reading(text).cards] == [kind]


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        (
            "He cited a man from Westmark who in May set fire to a ferry in Varl, claiming he sought revenge.",
            [("He cited a man from Westmark who in May set fire to a ferry in Varl", "")],
        ),
        (
            "One in three said they would stay in Varl and one in four said they would leave Westmark.",
            [
                ("One in three said they would stay in Varl", "one in three"),
                ("one in four said they would leave Westmark", "one in four"),
            ],
        ),
        (
            "The board of Westmark showed no sign of haste, but its engineers fear that the ferry will sink.",
            [
                ("The board of Westmark showed no sign of haste", ""),
                ("its engineers fear that the ferry will sink", "its engineers"),
            ],
        ),
        (
            "Lena Orrin lost her ticket to Varl in the fire - proof, her union argued, of a careless board.",
            [
                (
                    "Lena Orrin lost her ticket to Varl in the fire - proof, her union argued, of a careless board",
                    "",
                )
            ],
        ),
        (
            "“They have changed their minds,” say political advisers.",
            [("“They have changed their minds,”", "political advisers")],
        ),
        (
            "Lena Orrin, founder of Ferry Watch, a group that tracks boats, called the ruling “outrageous.”",
            [
                (
                    "Lena Orrin, founder of Ferry Watch, a group that tracks boats, called the ruling “outrageous.”",
                    "Lena Orrin",
                )
            ],
        ),
        (
            "Lena Orrin was responding to the news that the harbour board had lost the papers.",
            [("Lena Orrin was responding to the news that the harbour board had lost the papers", "")],
        ),
        (
            "It is the old tack: small steps around the harbour, said Jonas Talleray, an engineer.",
            [("It is the old tack: small steps around the harbour", "Jonas Talleray")],
        ),
        (
            "Lena Orrin appealed to the 11th Circuit Court of Appeals in Westmark.",
            [("Lena Orrin appealed to the 11th Circuit Court of Appeals in Westmark", "")],
        ),
    ],
)
def test_each_stretch_is_its_own_speakers(reading: Read, text: str, voices: list[tuple[str, str]]) -> None:
    assert [
        (
            next(passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT),
            card.attribution.who.replace("One", "one"),
        )
        for card in reading(text).cards
    ] == voices


def test_a_second_quotation_in_old_wire_marks_goes_on(reading: Read) -> None:
    text = "``Small steps can be costly,'' said Lena Orrin, an engineer. ``They may hurt the harbour.''"
    (card,) = reading(text).cards
    assert card.attribution.who == "Lena Orrin"
    assert [passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT] == [
        "``Small steps can be costly,''",
        "``They may hurt the harbour.''",
    ]


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        (
            "There is an empty seat on the board of Westmark, and the owners have refused to hold a vote.",
            [
                ("There is an empty seat on the board of Westmark", ""),
                ("the owners have refused to hold a vote", "the owners"),
            ],
        ),
        (
            "The army said the rebels had left the town, but residents of Varl saw them there on Monday.",
            [
                ("The army said the rebels had left the town", "the army"),
                ("residents of Varl saw them there on Monday", ""),
            ],
        ),
        (
            "The army said the rebels had left the town, but others had stayed in Varl.",
            [
                (
                    "The army said the rebels had left the town, but others had stayed in Varl",
                    "the army",
                )
            ],
        ),
        (
            "Officials in Westmark, where the dam broke, told the Herald on Monday that 40 people were missing.",
            [
                (
                    "Officials in Westmark, where the dam broke, told the Herald on Monday that 40 people were missing",
                    "officials in Westmark",
                )
            ],
        ),
    ],
)
def test_what_stands_beside_a_report_is_the_articles_own(
    reading: Read, text: str, voices: list[tuple[str, str]]
) -> None:
    assert [
        (
            next(passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT),
            card.attribution.who[:1].lower() + card.attribution.who[1:],
        )
        for card in reading(text).cards
    ] == voices


def test_a_clause_about_the_giver_goes_with_the_giver(reading: Read) -> None:
    (card,) = reading(
        "Prices of bread, according to the board, which met on Monday, rose 40 percent in May."
    ).cards
    assert card.headline == "Prices of bread rose 40 percent in May"
