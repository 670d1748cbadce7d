"""Does this installation have all it needs? Opens every shipped file and walks from one article to one memo."""

from collections.abc import Iterator

from readahead import resources
from readahead.desk.desk import Desk
from readahead.model.errors import ReadaheadError

FOLDERS = ("fonts", "icons", "licences", "tables", "templates")


def self_test() -> Iterator[tuple[str, str]]:
    """Yield (what was tried, what came of it) line by line.

    Raises ReadaheadError where something is missing or does not work.
    """
    yield "shipped files", f"{_count_files()} can be read"
    with Desk.open(None) as desk:
        report = desk.take_in_starter()
        cards = desk.cards()
        if not cards:
            raise ReadaheadError("The starter library gave no card.")
        yield "starter library", f"{len(report.items)} articles, {len(cards)} cards"
        for card in cards:
            text = desk.article(card.article).article.text
            if any(not passage.quote(text).strip() for passage in card.card.passages):
                raise ReadaheadError(f"Card {card.id} points at no words.")
        yield "passages", "each points at words of its article"
        memo = desk.new_memo("Self-test").id
        pdf = desk.pdf(memo)
        if not pdf.startswith(b"%PDF"):
            raise ReadaheadError("The typesetter gave no PDF.")
        yield "memo", f"a PDF of {len(pdf) // 1024} KB"
        desk.undo()
        if desk.memos():
            raise ReadaheadError("Undo did not take the memo back.")
        yield "undo", "takes the memo back"


def _count_files() -> int:
    try:
        return sum(1 for _ in _shipped())
    except OSError as fault:
        raise ReadaheadError(f"The program's own files are not all there: {fault}") from fault


def _shipped() -> Iterator[bytes]:
    """Yield the bytes of every shipped file."""
    for folder in FOLDERS:
        names = resources.names(folder)
        if not names:
            raise ReadaheadError(f"The folder {folder} of the program's own files is missing.")
        yield from map(resources.read_bytes, names)
    for seed in resources.seeds():
        yield seed.read_bytes()
