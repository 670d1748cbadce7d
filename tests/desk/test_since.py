"""A delivered memo is remembered, and what comes in after it says which of its lines it bears on."""

from datetime import date
from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.desk.since import leading
from readahead.memo.export import render
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery
from readahead.model.errors import InvalidValue
from readahead.model.memo import Block, EntryId, MemoId
from readahead.model.proving import Standing
from readahead.model.since import Bearing, Development, NewCard, Since

SEEDS = Path(__file__).parents[2] / "seeds"
BEFORE = ("exercise-2026-03-02-river-falls.md", "exercise-2026-03-03-talks-offer.md")
AFTER = "exercise-2026-03-06-three-counts.md"
COPY = "exercise-2026-03-04-talks-offer-copy.md"


def taken_in(desk: Desk, *names: str) -> None:
    assert not [item for item in desk.take_in([SEEDS / name for name in names]).items if item.article is None]


@pytest.fixture
def memo(desk: Desk) -> MemoId:
    """A memo of all cards of two articles, not delivered yet."""
    taken_in(desk, *BEFORE)
    made = desk.new_memo("Talks on the river", template="situation-review", marking="TLP:AMBER", fill=False)
    desk.add_to_memo(made.id, [card.id for card in desk.cards()])
    return made.id


def test_a_delivered_memo_bears_its_version_and_day_while_it_says_the_same(desk: Desk, memo: MemoId) -> None:
    assert desk.document(memo).reference == ""
    desk.deliver(memo, on=date(2026, 3, 4))
    document = desk.document(memo)
    assert (document.reference, document.date) == ("Version 1", date(2026, 3, 4))
    assert document.manifest == desk.deliveries(memo)[0].manifest


def test_a_changed_one_is_a_draft_of_the_next_until_that_is_delivered(desk: Desk, memo: MemoId) -> None:
    desk.deliver(memo, on=date(2026, 3, 4))
    desk.set_memo(memo, subtitle="With one word more")
    document = desk.document(memo)
    assert (document.reference, document.date) == ("Draft of version 2", desk.today)
    desk.deliver(memo)
    assert desk.document(memo).reference == "Version 2"
    assert [one.version for one in desk.deliveries(memo)] == [1, 2]
    desk.undo()
    assert desk.document(memo).reference == "Draft of version 2"
    desk.undo()
    assert desk.document(memo).reference == "Version 1"


def test_a_memo_without_a_manifest_in_its_files_has_its_versions_too(desk: Desk, memo: MemoId) -> None:
    from dataclasses import replace

    desk.set_memo(memo, options=replace(desk.memo(memo).options, manifest=False))
    desk.deliver(memo)
    document = desk.document(memo)
    assert (document.reference, document.manifest) == ("Version 1", "")


def test_a_file_of_a_delivered_version_is_known_as_that(desk: Desk, memo: MemoId, tmp_path: Path) -> None:
    desk.deliver(memo)
    file = tmp_path / "memo.md"
    file.write_bytes(render(desk.document(memo), ".md"))
    proof = desk.verify(file)
    assert (proof.reference, proof.delivered) == ("Version 1", "version 1 of “Talks on the river”")


def test_a_memo_that_was_never_delivered_has_no_since(desk: Desk, memo: MemoId) -> None:
    for asked in (desk.since, desk.supplement):
        with pytest.raises(InvalidValue, match="has not been delivered yet"):
            asked(memo)


def test_nothing_that_was_there_before_counts(desk: Desk, memo: MemoId) -> None:
    taken_in(desk, AFTER)
    desk.deliver(memo)
    found = desk.since(memo)
    assert (found.articles, found.developments, found.fresh) == (0, (), ())
    assert found.sentence == "Nothing has come in since version 1."
    with pytest.raises(InvalidValue, match="Nothing that has come in since bears on"):
        desk.supplement(memo)


def test_a_newer_figure_another_origin_and_a_dispute_are_told_with_the_new_words(
    desk: Desk, memo: MemoId
) -> None:
    desk.deliver(memo)
    taken_in(desk, AFTER)
    found = desk.since(memo)
    assert found.articles == 1
    told = {(each.bearing, each.text, each.new.headline) for each in found.developments}
    assert (
        Bearing.SUPERSEDED,
        "Sovenna's Health Ministry put the toll at 40 or more on Monday",
        "Sovenna's Health Ministry raised its count of civilians killed in the fighting along the Imbrel River to 43",
    ) in told
    assert (
        Bearing.CONFIRMED,
        "Sovenna's Health Ministry put the toll at 40 or more on Monday",
        "Ilvaria's Foreign Ministry said that about 45 civilians had been killed in Sovenna",
    ) in told
    disputed = found.of(Bearing.DISPUTED)
    assert ["61 civilians killed" in each.new.headline for each in disputed] == [True]
    lines = {entry.id for section in desk.memo(memo).sections for entry in section.entries}
    for each in found.developments:
        assert each.entry in lines
        filed = desk.card(each.new.card)
        assert each.new.quote in " ".join(filed.text.split())
        assert filed.filed.article == ArticleId(3)
        assert each.because
    assert found.sentence.startswith("Since version 1: 1 article; ")


def test_a_copy_of_what_the_memo_rests_on_confirms_nothing(desk: Desk, memo: MemoId) -> None:
    desk.deliver(memo)
    taken_in(desk, COPY)
    assert [each for each in desk.since(memo).developments if each.bearing is Bearing.CONFIRMED] == []


def test_what_only_says_a_line_again_is_not_new_on_the_topic(desk: Desk, memo: MemoId) -> None:
    desk.deliver(memo)
    taken_in(desk, COPY, AFTER)
    found = desk.since(memo)
    lines = {entry.text.casefold() for section in desk.memo(memo).sections for entry in section.entries}
    assert found.fresh
    assert not lines & {each.headline.casefold() for each in found.fresh}
    assert not {each.new.card for each in found.developments} & {each.card for each in found.fresh}


def test_the_supplement_is_one_act_and_each_of_its_new_lines_has_its_note(
    desk: Desk, memo: MemoId, tmp_path: Path
) -> None:
    desk.deliver(memo)
    taken_in(desk, AFTER)
    acts = len(desk.history())
    made = desk.supplement(memo).id
    assert len(desk.history()) == acts + 1
    value = desk.memo(made)
    assert value.title == "Supplement to Talks on the river, version 1"
    assert value.marking == "TLP:AMBER"
    assert [section.heading for section in value.sections] == [
        "What has changed",
        "Confirmed",
        "Superseded",
        "Disputed",
        "New on the topic",
    ]
    new = {card.id for card in desk.cards(CardQuery(article=ArticleId(3)))}
    cards = [entry.card for section in value.sections for entry in section.entries if entry.card]
    assert set(cards) <= new
    file = tmp_path / "supplement.md"
    file.write_bytes(render(desk.document(made), ".md"))
    assert desk.verify(file).standing is Standing.HOLDS
    desk.undo()
    assert [memo.title for memo in desk.memos()] == ["Talks on the river"]


def test_a_supplement_marks_the_lines_that_quote_a_marked_one(desk: Desk, memo: MemoId) -> None:
    for section in desk.memo(memo).sections:
        if section.block is Block.FIGURES:
            desk.mark_section(section.id, "TLP:RED")
    desk.deliver(memo)
    taken_in(desk, AFTER)
    value = desk.memo(desk.supplement(memo).id)
    marked = {
        entry.marking
        for section in value.sections[1:4]
        for entry in section.entries
        if "killed" in entry.text
    }
    assert marked == {"TLP:RED"}
    document = desk.document(value.id, ceiling="TLP:AMBER")
    assert "civilians have been killed" not in str(document.parts) + document.manifest


@pytest.mark.parametrize(
    ("then", "now", "borne"), [("TLP:RED", "", "TLP:RED"), ("", "TLP:AMBER", "TLP:AMBER")]
)
def test_a_supplement_bears_the_highest_marking_of_what_was_delivered(
    desk: Desk, memo: MemoId, then: str, now: str, borne: str
) -> None:
    line = next(entry for section in desk.memo(memo).sections for entry in section.entries)
    desk.set_memo(memo, marking="TLP:GREEN")
    desk.mark_entry(line.id, then)
    desk.deliver(memo)
    desk.mark_entry(line.id, now)
    taken_in(desk, AFTER)
    assert desk.memo(desk.supplement(memo).id).marking == borne


def test_a_supplement_begins_with_what_has_changed(desk: Desk, memo: MemoId) -> None:
    desk.deliver(memo, on=date(2026, 3, 4))
    taken_in(desk, AFTER)
    found = desk.since(memo)
    lead = desk.memo(desk.supplement(memo).id).sections[0]
    assert lead.block is Block.BOTTOM_LINE
    counts = [len({each.entry for each in found.of(bearing)}) for bearing in Bearing]
    assert all(counts)
    confirmed, superseded, disputed = (f"{count} {'is' if count == 1 else 'are'}" for count in counts)
    assert [entry.text for entry in lead.entries] == [
        f"Since version 1 of the brief was delivered on 4 March 2026, 1 article has come in: "
        f"{confirmed.replace(' ', ' of its lines ', 1)} confirmed, {superseded} superseded, {disputed} disputed "
        f"and {len(found.fresh) + found.more} items on its topics are new."
    ]
    assert lead.entries[0].marking == ""


def test_what_has_changed_is_marked_as_the_lines_it_counts(desk: Desk, memo: MemoId) -> None:
    # how many lines were touched would tell of those that may not be seen
    for section in desk.memo(memo).sections:
        if section.block is Block.FIGURES:
            desk.mark_section(section.id, "TLP:RED")
    desk.deliver(memo)
    taken_in(desk, AFTER)
    made = desk.supplement(memo).id
    assert desk.memo(made).sections[0].entries[0].marking == "TLP:RED"
    released = desk.document(made, ceiling="TLP:AMBER")
    assert "What has changed" not in [part.heading for part in released.parts]
    assert "Since version" not in str(released.parts) + released.manifest


ITEM = NewCard(CardId(1), "It rains", "It rains", "Tarvesh Daily", None)


@pytest.mark.parametrize(
    ("developments", "fresh", "more", "said"),
    [
        ((), 1, 0, "none of its lines is touched and 1 item on its topics is new."),
        ((Bearing.DISPUTED,), 0, 0, "1 of its lines is disputed."),
        ((Bearing.CONFIRMED, Bearing.DISPUTED), 0, 0, "1 of its lines is confirmed and 1 is disputed."),
        ((Bearing.SUPERSEDED,), 12, 3, "1 of its lines is superseded and 15 items on its topics are new."),
    ],
)
def test_what_has_changed_is_one_plain_sentence(
    developments: tuple[Bearing, ...], fresh: int, more: int, said: str
) -> None:
    found = Since(
        MemoId(1),
        "Talks",
        2,
        date(2026, 3, 4),
        3,
        tuple(Development(EntryId(1), "Top", "It rains", each, ITEM, "") for each in developments),
        (ITEM,) * fresh,
        more,
    )
    assert leading(found).startswith(
        "Since version 2 of the brief was delivered on 4 March 2026, 3 articles have"
    )
    assert leading(found).endswith(f" come in: {said}")


def told_of(path: Path, *, outlet: str, day: str, body: str) -> Path:
    path.write_text(f"---\ntitle: {path.stem}\noutlet: {outlet}\npublished: {day}\n---\n\n{body}\n")
    return path


FLOOD = "The Imbrel rose above its banks in the night and took the low quarter of Velm. {}\n\nBoats went from house to house."
LOSSES = "Farmers in the valley counted their losses. {}\n\nSheep drowned in the meadows, said Orla Tenn, a farmer."


@pytest.mark.parametrize(
    ("first", "second", "outlet", "bearing"),
    [
        # one of two figures has grown
        (
            "Sovenna's Health Ministry said 58 people had been killed along the Imbrel and 12 people were killed in Velm.",
            "Sovenna's Health Ministry said 63 people had been killed along the Imbrel and 12 people were killed in Velm.",
            "Our Man in Tarvesh",
            Bearing.SUPERSEDED,
        ),
        # the same speaker denies it
        (
            "President Ana Veld said on Sunday that Sovenna will not stay in the river pact.",
            "Sovenna will stay in the river pact, President Ana Veld said on Tuesday.",
            "Our Man in Tarvesh",
            Bearing.DISPUTED,
        ),
        # an outlet nobody knows but who named it reports the same
        (
            "President Ana Veld said on Sunday that Sovenna will open the gates of the dam.",
            "President Ana Veld said on Sunday that Sovenna will open the gates of the dam.",
            "Our Man in Tarvesh",
            Bearing.CONFIRMED,
        ),
        # the same outlet says it again, and one without a name may be the same
        *(
            (
                "President Ana Veld said on Sunday that Sovenna will open the gates of the dam.",
                "President Ana Veld said on Sunday that Sovenna will open the gates of the dam.",
                outlet,
                None,
            )
            for outlet in ("Vale Courier", "")
        ),
    ],
)
def test_what_a_new_article_does_to_a_line_is_told(
    first: str, second: str, outlet: str, bearing: Bearing | None, desk: Desk, tmp_path: Path
) -> None:
    desk.take_in(
        [told_of(tmp_path / "Flood.md", outlet="Vale Courier", day="2026-03-02", body=FLOOD.format(first))]
    )
    memo = desk.new_memo("The flood", template="situation-review", fill=False).id
    desk.add_to_memo(memo, [card.id for card in desk.cards()])
    desk.deliver(memo)
    desk.take_in(
        [told_of(tmp_path / "Losses.md", outlet=outlet, day="2026-03-04", body=LOSSES.format(second))]
    )
    found = desk.since(memo)
    assert [each.bearing for each in found.developments] == ([bearing] if bearing else [])
    if bearing is Bearing.CONFIRMED:
        told = "the line goes back to Vale Courier, this to Our Man in Tarvesh."
        assert found.developments[0].because.endswith(told)


def test_a_version_cannot_have_left_before_the_one_before(desk: Desk, memo: MemoId) -> None:
    desk.deliver(memo, on=date(2026, 3, 4))
    with pytest.raises(InvalidValue, match="Version 1 was delivered on 2026-03-04"):
        desk.deliver(memo, on=date(2026, 3, 3))
    desk.deliver(memo, on=date(2026, 3, 4))
    assert [one.version for one in desk.deliveries(memo)] == [1, 2]


def test_a_supplement_tells_of_a_card_in_two_sections_once_under_the_higher_marking(
    desk: Desk, memo: MemoId
) -> None:
    section = desk.add_section(memo, "Again").id
    desk.mark_section(section, "TLP:RED")
    desk.add_to_memo(memo, [card.id for card in desk.cards()], section=section)
    desk.deliver(memo, on=date(2026, 3, 4))
    taken_in(desk, AFTER)
    found = desk.since(memo)
    twice = {each.new.card for each in found.developments}
    assert len(found.developments) == 2 * len({(each.new.card, each.because) for each in found.developments})
    made = desk.memo(desk.supplement(memo).id)
    lines = [entry for part in made.sections for entry in part.entries if entry.card in twice]
    assert len(lines) == len(found.developments) // 2
    assert {line.marking for line in lines} == {"TLP:RED"}
