"""Two positions are opposed where a sentence sets them against each other or one answers the other, and not elsewhere."""

from collections.abc import Callable

import pytest

from readahead.derive.opposed import opposed
from readahead.model.card import Reading

OPPOSED = [
    ("Ruritania says the dam is nearly finished, while Graustark argues work has hardly begun.", "Ruritania", "Graustark"),
    ("While Ruritania says it is close to disarming the militia, Graustark argues progress has been slow.", "Ruritania", "Graustark"),
    ("Odo Hentzau said the economy would grow this year, but the central bank said it would shrink.", "Odo Hentzau", "the central bank"),
    ("The report says the dam is safe, whereas engineers warn that it could break.", "the report", "engineers"),
    ("Ruritania said the talks had failed. However, Graustark insisted they would go on.", "Ruritania", "Graustark"),
    ("Ruritania says the shells came from Graustark, while Graustark denies that its guns fired at all.", "Ruritania", "Graustark"),
    ("Ruritania accused Graustark of shelling a border village. Graustark denied the accusation.", "Ruritania", "Graustark"),
    ("Ruritania accused Graustark of breaking the truce. Graustark's Foreign Ministry rejected the charge as baseless.", "Ruritania", "Graustark's Foreign Ministry"),
    ("Ruritania blamed Graustark for the attack. Graustark called the claim absurd.", "Ruritania", "Graustark"),
    ("Ruritania accused Graustark of shelling a village. The mayor said three houses had burned. Graustark said the claim was false.", "Ruritania", "Graustark"),
    ("The opposition called on Prime Minister Odo Hentzau to resign. Hentzau refused to step down.", "the opposition", "Odo Hentzau"),
    ("Ruritania demanded that Graustark withdraw its troops. Graustark dismissed the demand.", "Ruritania", "Graustark"),
    ("Opposition leader Rupert Dane demanded a vote in parliament. The prime minister rejected the demand.", "Rupert Dane", "the prime minister"),
    ("The health minister urged Graustark to open its border. Graustark said it would not do so.", "the health minister", "Graustark"),
    ("The ministry said 40 people had died. The company disputed the figure.", "the ministry", "the company"),
    ("Orrin Vale said the vote was fair. Opposition leader Rupert Dane said it was rigged.", "Orrin Vale", "Rupert Dane"),
    ("Orrin Vale said the bridge was safe. But engineers said it was unsafe.", "Orrin Vale", "engineers"),
    ("The union says the port has cut rest breaks. The company disputes this.", "the union", "the company"),
    ("Orrin Vale supports a full ban on trawling. Rupert Dane opposes it.", "Orrin Vale", "Rupert Dane"),
    ("Orrin Vale opposes a ban on trawling. Rupert Dane, the fisheries minister, supports it.", "Orrin Vale", "Rupert Dane"),
    ("The Civic Forum demanded that Odo Hentzau step down. Hentzau said he would not resign.", "Civic Forum", "Odo Hentzau"),
    ("Orrin Vale criticised the budget. Marla Quist dismissed his criticism as nonsense.", "Orrin Vale", "Marla Quist"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), OPPOSED, ids=[text[:50] for text, _, _ in OPPOSED])
def test_two_sides_of_a_matter_are_a_pair(
    text: str, one: str, other: str, reading: Callable[..., Reading]
) -> None:
    cards = reading(text).cards
    pairs = opposed(text, cards)
    assert [(cards[i].attribution.who, cards[j].attribution.who) for i, j, _ in pairs] == [(one, other)]
    assert all(
        because.endswith(".") and one[1:] in because and other[1:] in because for _, _, because in pairs
    )


@pytest.mark.parametrize(
    "text",
    [
        "Odo Hentzau said he would travel to Cairo, while Marla Quist said she would go to Amman.",
        "Ruritania said on Monday that the talks had gone well, while Graustark said the next round would be held in May.",
        "The union welcomed the offer, while the company said it would cost $4 million.",
        "Odo Hentzau said the plan would work, and Marla Quist said it would work quickly.",
        "Both Ruritania and Graustark said the talks were useful, but neither gave details.",
        "Odo Hentzau said the plan would work. Marla Quist agreed that it would.",
        "Graustark said it wanted peace, while Ruritania said it also wanted peace.",
        "Rescuers said the road was blocked. The army declined to comment.",
        "Marla Quist urged the company to answer for the leak. The company declined to comment on the leak.",
        "The company denied wrongdoing. The regulator denied a request for documents.",
        "While Graustark is not seeking war, Odo Hentzau said Ruritania's actions were a concern.",
        "Odo Hentzau said the dam was unsafe. He later denied that he had said so.",
        "Odo Hentzau said the dam was safe, but he argued that it needed repairs.",
        "Ruritania accused Graustark of shelling a village. The mayor said three houses had burned.",
        "Both sides said the talks were useful.",
        "The plan calls for Graustark to hand in its guns. Graustark has refused to disarm.",
        "The council said 18,400 people had been displaced, while the Interior Ministry said the number was more than 25,000.",
        "Orrin Vale supports a full ban on trawling. Rupert Dane supports it as well.",
        "Orrin Vale supports a full ban on trawling. Rupert Dane opposes the merger of two banks.",
        "Orrin Vale opposes a ban on trawling. Rupert Dane supports the plan.",
        "The union demanded higher pay for dockers. The mayor rejected calls to close the harbour.",
        "Marta Novak said the roof was gone. Odo Hentzau dismissed reports that gas had been stored at the mill.",
        "Orrin Vale opposes a ban on trawling. He supports one on dredging.",
        "Marla Quist urged the court to free her son. The mayor refused to close the bridge.",
    ],
)
def test_what_only_stands_side_by_side_is_no_pair(text: str, reading: Callable[..., Reading]) -> None:
    assert opposed(text, reading(text).cards) == ()


def test_two_who_are_for_and_against_are_opposed_though_the_first_card_is_a_figure(
    reading: Callable[..., Reading],
) -> None:
    text = "Marla Quist supports a full ban on trawling within 12 miles of the coast. Rupert Dane is against one."
    [(one, other, because)] = opposed(text, reading(text).cards)
    assert (one, other) == (0, 1)
    assert because == "Marla Quist and Rupert Dane take opposite sides: “supports” and “is against”."


def test_a_dispute_of_a_figure_goes_back_to_the_card_with_that_figure(
    reading: Callable[..., Reading],
) -> None:
    text = (
        "The Interior Ministry said 26 people had been killed. Rescuers said the hall had burned down. "
        "The Health Ministry disputed the figure of 26."
    )
    cards = reading(text).cards
    assert [(one, other) for one, other, _ in opposed(text, cards)] == [(0, len(cards) - 1)]
