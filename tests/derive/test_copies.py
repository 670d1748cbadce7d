"""Copies of one text are known from other texts on the same subject, and go back to whom they credit."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead import resources
from readahead.derive import copies, sentences
from readahead.derive.copies import Sourced
from readahead.model.card import Reading
from readahead.model.passage import Span
from readahead.model.relation import SAME_TEXT, SHARED_PASSAGES


@pytest.mark.parametrize(
    ("sources", "origins"),
    [
        ([Sourced("News.Az", "Reuters"), Sourced("Cassen Daily", "Reuters")], ("Reuters",)),
        ([Sourced("Cassen Daily", "(Reuters)"), Sourced("Reuters.com")], ("Reuters",)),
        ([Sourced("Cassen Daily", "Thomson Reuters"), Sourced("Westmark Post", "REUTERS")], ("Reuters",)),
        ([Sourced("News.Az, citing Reuters"), Sourced("Cassen Daily", "via Reuters")], ("Reuters",)),
        ([Sourced("Cassen Daily", "Pelwire"), Sourced("Westmark Post")], ("Pelwire",)),
        ([Sourced("Cassen Daily", "Pelwire"), Sourced("Westmark Post", "PELWIRE")], ("Pelwire",)),
        ([Sourced("Cassen Daily", "AFP and Reuters")], ("AFP", "Reuters")),
        ([Sourced("Cassen Daily", "AFP/Reuters"), Sourced("Westmark Post")], ("AFP", "Reuters")),
        ([Sourced("Cassen Daily", "AFP"), Sourced("Westmark Post", "Reuters"), Sourced("X", "Reuters")], ("Reuters", "AFP")),
        ([Sourced("The Associated Press"), Sourced("Westmark Post", "AP")], ("AP",)),
        (
            [Sourced("Cassen Daily", published=date(2026, 3, 4)), Sourced("Westmark Post", published=date(2026, 3, 3))],
            ("Westmark Post",),
        ),
        ([Sourced("Cassen Daily"), Sourced("Westmark Post", published=date(2026, 3, 3))], ("Westmark Post",)),
        ([Sourced(""), Sourced("")], ("outlet not known",)),
        ([], ()),
    ],
)  # fmt: skip
def test_copies_go_back_to_the_agency_they_credit_or_else_to_the_first_outlet(
    sources: list[Sourced], origins: tuple[str, ...]
) -> None:
    assert copies.origins(sources) == origins


def test_an_outlet_counts_once_and_all_unknown_ones_count_as_one() -> None:
    sources = [
        Sourced("Cassen Daily"),
        Sourced("the cassen daily"),
        Sourced(""),
        Sourced("Westmark Post"),
        Sourced(""),
    ]
    assert copies.outlets(sources) == ("Cassen Daily", "outlet not known", "Westmark Post")


def seed(name: str) -> str:
    """Return a seed's body: no front matter, no mark of the exercise."""
    path = next(path for path in resources.seeds() if path.stem == name)
    text = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    return re.sub(r"EXERCISE.*\n", "", text)


def marked(text: str) -> tuple[int, ...]:
    return copies.marks(text, sentences.split(text))


OFFER, COUNTS = seed("exercise-2026-03-03-talks-offer"), seed("exercise-2026-03-06-three-counts")


def paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text) if part.strip()]


@pytest.mark.parametrize(
    ("change", "least"),
    [
        (lambda text: "\n\n".join(paragraphs(text)[: len(paragraphs(text)) // 2]), SAME_TEXT),
        (lambda text: "\n\n".join(reversed(paragraphs(text))), SAME_TEXT),
        (lambda text: "\n\n".join(paragraphs(text)[::2]), SAME_TEXT),
        (lambda text: text.replace('"', "“").replace("'", "’").upper(), SAME_TEXT),
        (lambda text: text.replace("Talleray", "Mr Talleray"), SHARED_PASSAGES),
        (lambda text: f"A headline of our own\n\nOur lede was written anew.\n\n{text}", SAME_TEXT),
        (lambda text: "\n\n".join([COUNTS, *paragraphs(text)[3:8]]), SHARED_PASSAGES),
    ],
    ids=["cut", "reordered", "thinned", "house style", "names edited", "new lede", "built into another"],
)
def test_a_copy_shares_its_text(change: Callable[[str], str], least: float) -> None:
    assert copies.share(marked(OFFER), marked(change(OFFER))) >= least


def test_the_copy_among_the_seeds_is_the_same_text_and_no_other_seed_is() -> None:
    names = [path.stem for path in resources.seeds() if path.suffix == ".md"]
    known = {name: marked(seed(name)) for name in names}
    copy = "exercise-2026-03-04-talks-offer-copy"
    for name, own in known.items():
        share = copies.share(known[copy], own)
        if name in (copy, "exercise-2026-03-03-talks-offer"):
            assert share >= SAME_TEXT
        else:
            assert share < SHARED_PASSAGES, name


def test_too_few_words_tell_nothing() -> None:
    line = "The ferry to Velm was late."
    assert copies.share(marked(line), marked(line)) == 0
    assert copies.share((), marked(OFFER)) == 0


def test_two_who_tell_of_one_crash_in_a_sentence_have_not_copied_each_other() -> None:
    nine = "Nine people were killed when a bus overturned in Tolen on Tuesday, police said."
    eleven = "Eleven people were killed when a bus overturned in Tolen on Tuesday, police said on Wednesday."
    assert copies.share(marked(nine), marked(eleven)) == 0
    assert copies.share(marked(nine), marked(nine)) == 1


def test_credits_and_bylines_leave_no_marks(reading: Callable[..., Reading]) -> None:
    story = "The ferry to Velm was late again on Monday, and the harbour master said that the tide was to blame for it."
    credit = "Reporting by Orrin Vale and Marla Quist; Editing by Odo Hentzau and Rupert Dane in Port Sill"
    assert reading(f"{story}\n\n{credit}").marks == reading(story).marks


def test_a_mark_never_changes() -> None:
    text = "Two ferries sank."
    assert copies.marks(text, [Span(0, len(text))]) == (7093022638628850599,)


WORDS = st.lists(
    st.sampled_from(
        [
            "a",
            "river",
            "of",
            "two",
            "dams",
            "rose",
            "and",
            "the",
            "mill",
            "was",
            "lost",
            "in",
            "it",
            "by",
            "night",
        ]
    ),
    max_size=120,
)


@given(WORDS)
def test_marks_are_in_range_rising_and_few(words: list[str]) -> None:
    text = " ".join(words) or "."
    found = copies.marks(text, [Span(0, len(text))])
    assert list(found) == sorted(set(found))
    assert all(0 <= mark < 2**63 for mark in found)
    assert len(found) <= max(copies.FEWEST, len(words) // 2)
    assert found == copies.marks(text.upper(), [Span(0, len(text))])


@given(WORDS, WORDS)
def test_a_share_is_the_same_from_both_sides(one: list[str], other: list[str]) -> None:
    first, second = (
        copies.marks(" ".join(words) or ".", [Span(0, len(" ".join(words)) or 1)]) for words in (one, other)
    )
    share = copies.share(first, second)
    assert share == copies.share(second, first)
    assert 0 <= share <= 1
    assert copies.share(first, first) == (1.0 if len(first) >= copies.ENOUGH else 0.0)


@given(st.text(max_size=300))
def test_any_text_has_marks_or_none(text: str) -> None:
    text = text or "."
    assert copies.marks(text, [Span(0, len(text))]) == copies.marks(text, [Span(0, len(text))])
