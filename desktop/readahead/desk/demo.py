"""The program's main job done once, on the starter library, with nobody watching: for a first look and for set-up."""

from dataclasses import dataclass
from pathlib import Path

from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome
from readahead.model.errors import ExportRefused
from readahead.model.memo import Header

TITLE = "Gaza ceasefire: the second phase"
TOPICS = ("Gaza ceasefire", "Lebanon-Hezbollah", "Iran")


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What the demonstration made."""

    library: Path
    articles: int
    cards: int
    topics: int
    memo_lines: int
    files: tuple[Path, ...]


def demonstrate(folder: Path) -> Demonstration:
    """Make a new library in *folder* from the starter library, annotate a card, set a memo, and export it.

    An earlier demonstration's library in that folder is replaced. Raises ExportRefused when the folder cannot be written.
    """
    library = folder / "starter.readahead"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for ending in ("", "-wal", "-shm"):
            library.with_name(library.name + ending).unlink(missing_ok=True)
    except OSError as fault:
        raise ExportRefused(folder, fault.strerror or str(fault)) from fault
    with Desk.open(library) as desk:
        report = desk.take_in_starter()
        topics = [topic.id for topic in desk.topics() if topic.name in TOPICS]
        memo = desk.new_memo(
            TITLE,
            template="meeting-brief",
            topics=topics,
            marking="TLP:CLEAR",
            header=Header(meeting="Starter library: a demonstration"),
        ).id
        files = desk.export(memo, [folder / "starter-memo.pdf", folder / "starter-memo.md"])
        return Demonstration(
            library=library,
            articles=report.count(Outcome.NEW),
            cards=len(desk.cards()),
            topics=len(desk.topics()),
            memo_lines=sum(len(section.entries) for section in desk.memo(memo).sections),
            files=files,
        )
