"""Figures of two articles agree, grow or differ only where they are plainly the same count; no winner is picked."""

from collections.abc import Callable
from datetime import date
from itertools import combinations

import pytest

from readahead.derive import conflicts
from readahead.derive.conflicts import Finding, Told
from readahead.model.card import Reading
from readahead.model.relation import RelationKind

CORROBORATES, REPEATS = RelationKind.CORROBORATES, RelationKind.REPEATS
CONFLICTS, UPDATES, OPPOSES = RelationKind.CONFLICTS, RelationKind.UPDATES, RelationKind.OPPOSES
FIRST, NEXT, WEEK, LATER = date(2026, 3, 4), date(2026, 3, 5), date(2026, 3, 11), date(2026, 4, 20)
"""All sentences are read on 4 March 2026; the days stand for when the articles were published."""


@pytest.fixture
def bears(reading: Callable[..., Reading]) -> Callable[..., Finding | None]:
    """Return a function that compares the cards of two sentences from two articles, the second one seen from itself."""

    def on(
        first: str,
        second: str,
        *,
        days: tuple[date, date] = (FIRST, NEXT),
        origins: tuple[str, str] = ("", ""),
    ) -> Finding | None:
        told = [
            [Told(card, text, day, origin) for card in reading(text).cards if card.keys]
            for text, day, origin in zip((first, second), days, origins, strict=True)
        ]
        found = [
            finding
            for one in told[0]
            for other in told[1]
            if set(one.card.keys) & set(other.card.keys) and (finding := conflicts.compare(other, one))
        ]
        assert len(found) <= 1
        turned = [conflicts.compare(one, other) for one in told[0] for other in told[1]]
        assert [each.kind.turned for each in turned if each] == [each.kind for each in found]
        return found[0] if found else None

    return on


HEALTH = "Gaza health officials said more than 400 Palestinians had been killed since the ceasefire began."


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        # the values a qualifier leaves open
        (HEALTH, "The United Nations said 414 people had been killed in Gaza since the truce took effect.", CORROBORATES),
        (HEALTH, "The United Nations said at least 380 people had been killed in Gaza since the truce began.", CORROBORATES),
        (HEALTH, "The United Nations said 620 people had been killed in Gaza since the ceasefire began.", CONFLICTS),
        (HEALTH, "The United Nations said nearly 400 people had been killed in Gaza since the ceasefire began.", CORROBORATES),
        (HEALTH, "The United Nations said about 450 people had been killed in Gaza since the ceasefire began.", CORROBORATES),
        (HEALTH, "The United Nations said fewer than 300 people had been killed in Gaza since the ceasefire began.", CONFLICTS),
        (HEALTH, "The United Nations said 390 to 420 people had been killed in Gaza since the ceasefire began.", CORROBORATES),
        (
            "The army said 12,000 people had been displaced in Velm since fighting began on 2 February.",
            "The mayor said 12,150 people had been displaced in Velm since fighting began on 2 February.",
            CORROBORATES,
        ),
        (
            "The army said 12,000 people had been displaced in Velm since fighting began on 2 February.",
            "The mayor said 13,400 people had been displaced in Velm since fighting began on 2 February.",
            CONFLICTS,
        ),
        (
            "Police said 214 people had been arrested in Orsk since the unrest began.",
            "A rights group said 560 people had been arrested in Orsk since the unrest began.",
            CONFLICTS,
        ),
        # the same giver
        (HEALTH, "Health officials in Gaza said more than 400 Palestinians had been killed since the ceasefire began.", REPEATS),
        (HEALTH, "Gaza's health ministry said 412 Palestinians had been killed since the ceasefire began.", REPEATS),
        (HEALTH, "Gaza's health ministry said 480 Palestinians had been killed since the ceasefire began.", UPDATES),
        (HEALTH, "Gaza's health ministry said more than 480 Palestinians had been killed since the ceasefire began.", UPDATES),
        (HEALTH, "Gaza's health ministry said 612 Palestinians had been killed since the ceasefire began.", UPDATES),
        (
            "The mayor said 43 people had been killed in Velm in the fighting.",
            "The mayor said 61 people had been killed in Velm in the fighting.",
            UPDATES,
        ),
        (
            "The mayor said 61 people had been killed in Velm in the fighting.",
            "The mayor said 43 people had been killed in Velm in the fighting.",
            CONFLICTS,
        ),
        (
            "The council said 18,400 people were displaced in Velm by the fighting.",
            "The council said 14,900 people were displaced in Velm by the fighting.",
            None,
        ),
        # other counts, other times, other places
        (HEALTH, "Israeli strikes killed 12 people in Gaza on Tuesday, medics said.", None),
        (HEALTH, "In the past 24 hours, 31 Palestinians were killed in Gaza, medics said.", None),
        (HEALTH, "Gaza's health ministry says 70,100 Palestinians have been killed since the war began in October 2023.", None),
        (HEALTH, "Lebanon's health ministry said 127 people had been killed in Lebanon since the ceasefire began.", None),
        (HEALTH, "The United Nations said 62 people had been killed in the West Bank since the ceasefire began.", None),
        (HEALTH, "The United Nations said 1,100 people had been wounded in Gaza since the ceasefire began.", None),
        (HEALTH, "The United Nations said 120 children had been killed in Gaza since the ceasefire began.", None),
        (HEALTH, "The army said three Israeli soldiers had been killed in Gaza since the ceasefire began.", None),
        (HEALTH, "The United Nations warned that 900 more people could be killed in Gaza by June.", None),
        (HEALTH, "Israel denied that 620 people had been killed in Gaza since the ceasefire began.", None),
        (
            "Police said three people were killed in Orsk on Monday.",
            "Police said five people were killed in Orsk on Tuesday.",
            None,
        ),
        (
            "Police said three people were killed in Orsk when a bridge collapsed.",
            "Police said three people had been killed in Orsk when the bridge collapsed.",
            REPEATS,
        ),
        (
            "Rescuers said 16 people were killed in Orsk in a bus crash.",
            "Police said 35 people were killed in Orsk in an earthquake.",
            None,
        ),
        (
            "The ministry said 44 aid workers had been killed in Velm since the war began.",
            "The ministry said 290 health workers had been killed in Velm since the war began.",
            None,
        ),
        (
            "The ministry said 44 people, including 12 of them in Velm, had been killed in Sarn since the war began.",
            "The mayor said 12 people had been killed in Velm since the war began.",
            None,
        ),
        (
            "The war has killed 44 people in Velm, including 12 civilians, since it began, the mayor said.",
            "Police said 35 civilians had been killed in Velm since the war began.",
            None,
        ),
        (
            "Police said 44 people had been killed in Velm since the war began, up from 19.",
            "The mayor said 19 people had been killed in Velm since the war began.",
            CONFLICTS,
        ),
        (
            "Police said 44 people were killed in Velm in the fighting.",
            "The mayor said three more people were killed in Velm in the fighting.",
            None,
        ),
        (
            "Police said a quake killed 40 people in Herat on 1 March.",
            "The governor said the quake on 1 March killed 95 people in Herat.",
            CONFLICTS,
        ),
    ],
)  # fmt: skip
def test_figures_are_compared_only_where_they_count_the_same(
    first: str, second: str, kind: RelationKind | None, bears: Callable[..., Finding | None]
) -> None:
    found = bears(first, second)
    assert (found.kind if found else None) == kind, found


SPEECH = "Marco Rubio said that Washington wants a transitional administration of technocrats to be established soon."


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (SPEECH, "Washington wants a transitional administration of technocrats established soon, Rubio said.", REPEATS),
        (SPEECH, "Marco Rubio said that Washington does not want a transitional administration of technocrats to be established.", OPPOSES),
        (SPEECH, "Marla Quist said that Washington wants a transitional administration of technocrats to be established soon.", None),
        (SPEECH, "Marco Rubio said that Washington would pay for the administration of the border crossings.", None),
        (
            '"We will leave the barrage by the end of March," Marla Quist told reporters in Velm.',
            'Quist, the foreign minister, said: "We will leave the barrage by the end of March."',
            REPEATS,
        ),
        (
            "Ruritania accused Graustark of shelling the village of Velm on Monday.",
            "Graustark denied that it had shelled the village of Velm.",
            OPPOSES,
        ),
        (
            "Ruritania demanded that Graustark withdraw its troops from the Ruvane barrage.",
            "Graustark rejected Ruritania's demand to leave the barrage.",
            OPPOSES,
        ),
        (
            "The opposition Civic Forum demanded that Odo Hentzau resign.",
            "Prime Minister Odo Hentzau rejected calls to step down.",
            OPPOSES,
        ),
        (
            "The opposition Civic Forum demanded that Odo Hentzau resign.",
            "Prime Minister Odo Hentzau rejected calls to close the harbour.",
            None,
        ),
        (
            "Ruritania accused Graustark of shelling the village of Velm on Monday.",
            "Graustark denied that it was about to devalue its currency.",
            None,
        ),
        (
            "Ruritania accused Graustark of shelling the village of Velm on Monday.",
            "Borduria denied that it had shelled the village of Velm.",
            None,
        ),
    ],
)  # fmt: skip
def test_the_same_words_are_repeated_and_an_answer_is_opposed(
    first: str, second: str, kind: RelationKind | None, bears: Callable[..., Finding | None]
) -> None:
    found = bears(first, second)
    assert (found.kind if found else None) == kind, found


def test_an_answer_is_none_before_what_it_answers(bears: Callable[..., Finding | None]) -> None:
    asked, answered = (
        "Ruritania accused Graustark of shelling the village of Velm.",
        "Graustark denied that it had shelled the village of Velm.",
    )
    assert bears(asked, answered, days=(FIRST, WEEK)) is not None
    assert bears(asked, answered, days=(NEXT, FIRST)) is None
    assert bears(asked, answered, days=(FIRST, LATER)) is None


def test_the_reason_gives_both_values_their_givers_and_days(bears: Callable[..., Finding | None]) -> None:
    found = bears(
        HEALTH, "The United Nations said 414 people had been killed in Gaza since the truce took effect."
    )
    assert found is not None
    assert found.because == (
        "Gaza health officials gave more than 400 on 4 March 2026; "
        "the United Nations gave 414 on 5 March 2026: 414 lies within “more than 400”."
    )
    same = bears(
        HEALTH, "The United Nations said more than 400 people had been killed in Gaza since the truce began."
    )
    assert same is not None
    assert same.because.endswith(": the counts agree.")


def test_articles_of_one_origin_repeat_each_other(bears: Callable[..., Finding | None]) -> None:
    second = "The United Nations said 414 people had been killed in Gaza since the truce took effect."
    found = bears(HEALTH, second, origins=("Pelwire", "Pelwire"))
    assert found is not None
    assert found.kind is REPEATS
    assert found.because.endswith("both go back to Pelwire, and the counts agree.")
    apart = bears(HEALTH, second, origins=("outlet not known", "outlet not known"))
    assert apart is not None
    assert apart.kind is CORROBORATES


def test_somebody_elses_higher_count_weeks_later_is_no_conflict(bears: Callable[..., Finding | None]) -> None:
    second = "The United Nations said 620 people had been killed in Gaza since the ceasefire began."
    assert bears(HEALTH, second, days=(FIRST, LATER)) is None
    lower = "The United Nations said 220 people had been killed in Gaza since the ceasefire began."
    found = bears(HEALTH, lower, days=(FIRST, LATER))
    assert found is not None
    assert found.kind is CONFLICTS


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "The council said 18,400 people had been displaced, while the Interior Ministry said the number was more than 25,000.",
            [CONFLICTS],
        ),
        (
            "Velm's mayor said 43 people had been killed in the fighting. The Relief Council has counted 61 people killed in Velm in the fighting.",
            [CONFLICTS],
        ),
        ("The mayor said 43 people had been killed in Velm. The mayor said 43 people had been killed in Velm in the fighting.", []),
        ("The mayor said five people had been killed in Velm on Monday. Police said three people had been killed in Velm on Tuesday.", []),
        (
            "The Agriculture Ministry of Velm says the drought has cost farmers $210 million. The river commission estimates the loss at between $140 million and $160 million.",
            [CONFLICTS],
        ),
        ("The police put the crowd at 40,000, whereas the organisers said 150,000 had come.", [CONFLICTS]),
        ("Ruritania puts the loss at 95 million crowns, while Graustark's statistics office speaks of 30 million.", [CONFLICTS]),
        ("The police put the crowd at 40,000, while the organisers said about 41,000 had come.", []),
        ("The union said 2,300 dockers had walked out, while the port said 900 were still at work on the quays.", []),
        ("The mayor put the crowd at 40,000, while prices rose by 3,000.", []),
        ("Quayline said the ferry carried 180 passengers. The coast guard said it carried 260.", [CONFLICTS]),
        ("Quayline said the ferry carried 180 passengers. The coast guard said it carried 180.", []),
        ("Quayline said the ferry carried 180 passengers. The coast guard said it had saved 260.", []),
        ("Quayline said the ferry carried 180 passengers. Quayline said it carried 260.", []),
        ("The poll found that 43 percent of voters back the mayor. The paper said 58 percent of voters want new elections.", []),
    ],
)  # fmt: skip
def test_in_one_article_only_two_givers_who_differ_are_a_relation(
    text: str, kinds: list[RelationKind], reading: Callable[..., Reading]
) -> None:
    told = [Told(card, text, FIRST) for card in reading(text).cards]
    found = [conflicts.compare(one, other) for one, other in combinations(told, 2)]
    assert [finding.kind for finding in found if finding] == kinds


SANK = "Police said at least 9 people were killed when a bus overturned in Velm on Tuesday."


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        # a count that names the one before it
        (
            "The Health Ministry said a blast at a mill in Velm killed at least 14 people on Tuesday.",
            "The number of people killed in Tuesday's blast at the mill in Velm has risen to 19, the Health Ministry said, up from 14.",
            UPDATES,
        ),
        (
            "The Health Ministry said a blast at a mill in Velm killed at least 14 people on Tuesday.",
            "The number of people killed in Tuesday's blast at the mill in Velm rose from 14 to 19, the Health Ministry said.",
            UPDATES,
        ),
        # "at least" leaves open what the same giver adds
        (SANK, "Police raised the death toll from Tuesday's bus crash in Velm to 11 on Wednesday.", UPDATES),
        (SANK, "Police said at least 12 people were killed when a bus overturned in Velm on Tuesday.", UPDATES),
        (SANK, "The mayor said 13 people were killed when a bus overturned in Velm on Tuesday.", CORROBORATES),
        (SANK, "The mayor said 15 people were killed when a bus overturned in Velm on Tuesday.", CONFLICTS),
        (SANK, "Police said 11 people were killed when a bus overturned in Orsk on Tuesday.", None),
        # where it happened, in other words
        (
            "The coast guard said 31 people drowned when a ferry sank off the island of Maro on Sunday.",
            "The death toll from the sinking of a ferry off the island of Maro rose to 38 on Monday, the coast guard said.",
            UPDATES,
        ),
        (
            "The death toll from the sinking of a ferry off the island of Maro rose to 38 on Monday, the coast guard said.",
            "The mayor of Maro, Sofia Bel, said 52 people died when the ferry sank off the island on Sunday.",
            CONFLICTS,
        ),
        (
            "A boiler blew up at a mill in the eastern city of Velm, killing 26 people, the Interior Ministry said.",
            "The blast at the mill in Velm killed 26 people, the governor said.",
            CORROBORATES,
        ),
        # where it happened, told a sentence before
        (
            "The Health Ministry said 19 people were killed by the blast at a mill in Velm.",
            "A boiler exploded at the mill in Velm on Tuesday. Labour Watch put the number of dead at 19.",
            CORROBORATES,
        ),
        (
            "The Health Ministry said 19 people were killed by the blast at a mill in Velm.",
            "A boiler exploded at the mill in Orsk on Tuesday. Labour Watch put the number of dead at 19.",
            None,
        ),
        (
            "The Health Ministry said 19 people were killed by the blast at a mill in Velm.",
            "A boiler exploded in Velm, and another exploded in Orsk. Labour Watch put the number of dead at 19.",
            None,
        ),
    ],
)  # fmt: skip
def test_a_count_that_grows_or_is_told_otherwise_is_known_again(
    first: str, second: str, kind: RelationKind | None, bears: Callable[..., Finding | None]
) -> None:
    found = bears(first, second)
    assert (found.kind if found else None) == kind, found


def test_a_count_within_an_open_one_is_said_to_lie_within_it(bears: Callable[..., Finding | None]) -> None:
    found = bears(SANK, "The mayor said 13 people were killed when a bus overturned in Velm on Tuesday.")
    assert found is not None
    assert found.because.endswith(": 13 lies within “at least 9”.")


def test_a_count_its_giver_has_raised_conflicts_with_older_ones_only(
    reading: Callable[..., Reading],
) -> None:
    told = [
        Told(next(card for card in reading(text).cards if card.keys), text, day)
        for text, day in (
            (
                "The coast guard said 31 people drowned when a ferry sank off the island of Maro on Sunday.",
                FIRST,
            ),
            (
                "The death toll from the sinking of the ferry off the island of Maro rose to 38, the coast guard said.",
                NEXT,
            ),
            ("The Red Cross said 38 people were killed when the ferry sank off Maro on Sunday.", NEXT),
            ("Labour Watch said 24 people were killed when the ferry sank off Maro on Sunday.", FIRST),
        )
    ]
    kinds = [{number: finding.kind for number, finding in conflicts.among(one, told)} for one in told]
    assert kinds[2] == {1: CORROBORATES, 3: CONFLICTS}
    assert kinds[0] == {1: RelationKind.UPDATED_BY, 3: CONFLICTS}
    assert kinds[1] == {0: UPDATES, 2: CORROBORATES, 3: CONFLICTS}
    alone = conflicts.compare(told[2], told[0])
    assert alone is not None
    assert alone.kind is CONFLICTS


def test_a_card_is_worked_out_once_however_often_it_is_compared(
    reading: Callable[..., Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [SANK, SANK.replace("Police", "The mayor")]
    told = [Told(reading(text).cards[0], text, FIRST) for text in texts]
    first = conflicts.compare(*told)
    counted: list[str] = []
    of = conflicts.counts.of
    monkeypatch.setattr(conflicts.counts, "of", lambda card, text: counted.append(text) or of(card, text))
    assert [conflicts.compare(*told) for _ in range(20)] == [first] * 20
    assert counted == []
