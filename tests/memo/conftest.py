"""The material of the memo's tests: invented articles of an exercise, cards read out of them, and memos of these."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from readahead.model.card import Attribution, Card, CardId, DateMention, Direction, Figure, Kind, Mode
from readahead.model.memo import (
    Block,
    CitedCard,
    Entry,
    EntryId,
    Header,
    Memo,
    MemoId,
    Section,
    SectionId,
)
from readahead.model.passage import Passage, Role, Span

DAY = date(2026, 3, 9)

ARTICLE = """Osmar and Velden are set to resume talks on the Tarn river dam on Thursday, officials in both capitals said.

Velden's water minister, Irena Sool, said on Monday that her country would not open the gates before an agreement. \
“We will not be hurried by threats,” Sool told reporters in Vel.

Osmar has warned that it could halt grain transit if the flow is not restored. More than 400 farms downstream have \
lost their harvest, according to the Osmar farmers' union. Velden says 90 farms were affected.

The dam was agreed in May 2019, after two years of drought.

Why it matters: a failed meeting could close the only shared crossing before the spring floods."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Makes cards out of ARTICLE and memos out of cards."""

    article: str = ARTICLE

    def span(self, words: str) -> Span:
        start = self.article.index(words)
        return Span(start, start + len(words))

    def card(
        self,
        number: int,
        kind: Kind,
        *passages: str,
        who: str = "",
        title: str = "",
        figures: tuple[Figure, ...] = (),
        dates: tuple[DateMention, ...] = (),
        outlet: str = "The Vel Courier",
        agency: str = "Northern Wire",
        article_title: str = "Dam talks to resume",
        exercise: bool = True,
        text: str | None = None,
        address: str = "",
    ) -> CitedCard:
        article = self.article if text is None else text
        spans = tuple(Span(article.index(words), article.index(words) + len(words)) for words in passages)
        card = Card(
            kind=kind,
            headline=passages[0],
            passages=tuple(Passage(span, Role.CONTENT) for span in spans),
            attribution=Attribution(who=who, title=title, mode=Mode.INDIRECT if who else Mode.NARRATION),
            figures=figures,
            dates=dates,
        )
        sha = hashlib.sha256((article + outlet).encode()).hexdigest()
        return CitedCard(
            CardId(number), card, article, sha, article_title, outlet, agency, "2026-03-08", address, exercise
        )

    def taken(self, number: int, cited: CitedCard, text: str | None = None) -> Entry:
        headline = cited.card.headline
        return Entry(EntryId(number), f"e{number}", cited.id, headline if text is None else text, headline)

    def own(self, number: int, text: str) -> Entry:
        return Entry(EntryId(number), f"e{number}", None, text)

    def section(self, number: int, heading: str, block: Block, *entries: Entry) -> Section:
        return Section(
            SectionId(number), f"s{number}", heading, block, "A prompt that is never printed", entries
        )

    def memo(
        self,
        *sections: Section,
        title: str = "Tarn dam talks",
        subtitle: str = "Call with the Osmar delegation",
        marking: str = "TLP:AMBER",
        header: Header | None = None,
    ) -> Memo:
        moment = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
        return Memo(
            id=MemoId(1),
            uuid="m1",
            title=title,
            subtitle=subtitle,
            template="meeting-brief",
            marking=marking,
            header=HEADER if header is None else header,
            sections=sections,
            created=moment,
            modified=moment,
        )

    def figure(self, words: str, value: float, **fields: object) -> Figure:
        return Figure(span=self.span(words), value=value, **fields)  # type: ignore[arg-type]

    def mention(
        self, words: str, value: str, earliest: date, latest: date | None = None, **fields: object
    ) -> DateMention:
        return DateMention(self.span(words), value, earliest, latest or earliest, **fields)  # type: ignore[arg-type]


HEADER = Header(
    meeting="Call on the Tarn river dam",
    when="Tuesday, 09:30",
    where="Room 2, with video link",
    prepared_for="The Minister",
    prepared_by="Rivers desk",
    attendees="The Minister\nHead of Water Law\nPrivate Secretary (note)",
    handling="Not to leave the building",
)


@pytest.fixture
def desk() -> Desk:
    """The one that makes cards and memos."""
    return Desk()


@pytest.fixture
def cards(desk: Desk) -> dict[str, CitedCard]:
    """One card of each kind, by a short name."""
    thursday = desk.mention("Thursday", "2026-03-12", date(2026, 3, 12), direction=Direction.FUTURE)
    monday = desk.mention("Monday", "2026-03-02", date(2026, 3, 2), direction=Direction.PAST)
    may = desk.mention("May 2019", "2019-05", date(2019, 5, 1), date(2019, 5, 31), direction=Direction.PAST)
    farms = desk.figure(
        "400", 400, qualifier="more than", counted="farms", event="affected", giver="the Osmar farmers' union"
    )
    fewer = desk.figure("90 farms", 90, counted="farms", event="affected", giver="Velden")
    return {
        "talks": desk.card(
            1,
            Kind.EVENT,
            "Osmar and Velden are set to resume talks on the Tarn river dam on Thursday",
            dates=(thursday,),
        ),
        "gates": desk.card(
            2,
            Kind.POSITION,
            "her country would not open the gates before an agreement",
            who="Irena Sool",
            title="water minister of Velden",
            dates=(monday,),
        ),
        "quote": desk.card(
            3,
            Kind.QUOTE,
            "“We will not be hurried by threats,”",
            who="Irena Sool",
            title="water minister of Velden",
        ),
        "transit": desk.card(
            4,
            Kind.POSITION,
            "Osmar has warned that it could halt grain transit if the flow is not restored",
            who="Osmar",
        ),
        "farms": desk.card(
            5, Kind.FIGURE, "More than 400 farms downstream have lost their harvest", figures=(farms,)
        ),
        "fewer": desk.card(
            6, Kind.FIGURE, "Velden says 90 farms were affected", who="Velden", figures=(fewer,)
        ),
        "agreed": desk.card(7, Kind.BACKGROUND, "The dam was agreed in May 2019", dates=(may,)),
        "matters": desk.card(
            8,
            Kind.WHY_IT_MATTERS,
            "a failed meeting could close the only shared crossing before the spring floods",
        ),
    }


@pytest.fixture(scope="session")
def invented() -> tuple[Desk, CitedCard]:
    """A desk and one card, for laws that are tried with many texts."""
    desk = Desk()
    return desk, desk.card(1, Kind.EVENT, "The dam was agreed", exercise=False)


@pytest.fixture
def brief(desk: Desk, cards: dict[str, CitedCard]) -> Memo:
    """A filled meeting brief with every kind of line."""
    return desk.memo(
        desk.section(
            1,
            "Reason for the meeting",
            Block.BOTTOM_LINE,
            desk.own(1, "The dam talks resume. **Seek a date for the gates.**"),
        ),
        desk.section(2, "Why it matters", Block.WHY_IT_MATTERS, desk.taken(2, cards["matters"])),
        desk.section(3, "Objectives", Block.POINTS),
        desk.section(
            4,
            "Lines to take",
            Block.LINES_TO_TAKE,
            desk.own(3, "We welcome the return to talks."),
            desk.own(4, "*If pressed on transit:* we ask both sides to keep the crossing open."),
        ),
        desk.section(5, "What is happening", Block.POINTS, desk.taken(5, cards["talks"])),
        desk.section(
            6,
            "Positions",
            Block.POSITIONS,
            desk.taken(6, cards["gates"], "Velden will not open the gates before an agreement"),
            desk.taken(7, cards["transit"]),
            desk.taken(8, cards["quote"]),
        ),
        desk.section(
            7, "Figures", Block.FIGURES, desk.taken(9, cards["farms"]), desk.taken(10, cards["fewer"])
        ),
        desk.section(
            8, "Timeline", Block.TIMELINE, desk.taken(11, cards["talks"]), desk.taken(12, cards["agreed"])
        ),
        desk.section(9, "Sources", Block.SOURCES),
    )


@pytest.fixture
def unfolded() -> Callable[[str], str]:
    """Takes the white space out of a text, so that where its lines break does not matter."""
    return lambda text: "".join(text.split())
