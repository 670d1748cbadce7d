"""Makes a library to keep for later versions: ``python tests/bench/kept_library.py NAME``.

It writes NAME.readahead and, beside it, NAME.json with all that a person sees of it. Run once for each schema that is
released, with the program that has it; what it wrote is never written again.
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from library_contents import contents

from readahead.desk.desk import Desk
from readahead.library import Library
from readahead.model.article import Reason
from readahead.model.card import CardId, CardQuery, Kind
from readahead.model.memo import MemoId, MemoOptions
from readahead.model.passage import Span
from readahead.model.topic import TopicId

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLES = (
    "exercise-2026-03-03-talks-offer.md",
    "exercise-2026-03-04-talks-offer-copy.md",
    "exercise-2026-03-06-three-counts.md",
)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"><rect width="9" height="6"/></svg>'
START = datetime(2026, 3, 30, 9, tzinfo=UTC)


def main(name: Path) -> None:
    place = name.with_suffix(".readahead")
    if place.exists():
        sys.exit(f"{place} is there already")
    minutes = count()
    with Desk.open(place, clock=lambda: START + timedelta(minutes=next(minutes))) as desk:
        live(desk)
    with Library.open(place) as library:
        held = json.dumps(contents(library), indent=0, ensure_ascii=False, sort_keys=True)
        name.with_suffix(".json").write_text(held + "\n")


def live(desk: Desk) -> None:
    """Do something of most kinds of deeds, and take the last one back."""
    with ThreadPoolExecutor(1) as pool:
        desk.take_in([SEEDS / file for file in ARTICLES[:2]], executor=pool)
        desk.take_in([SEEDS / ARTICLES[2]], executor=pool)
    region = desk.new_topic("Region").id
    offers = desk.new_topic("Offers", terms=("offer",)).id
    desk.nest_topic(offers, region)
    ids = [card.id for card in desk.cards(CardQuery())]
    desk.keep(ids[:2])
    desk.dismiss(ids[3:4])
    desk.move(ids[4:6], offers)
    desk.edit_card(ids[6], headline="Corrected by hand", who="The envoy")
    desk.edit_card(ids[7], kind=Kind.BACKGROUND)
    desk.annotate(ids[1], "Ask who counted this, and when.", tags=("check", "figures"))
    removed = desk.annotate(ids[5], "A second note, then removed.").id
    desk.remove_annotation(removed)
    memo = desk.new_memo("Region, the week", template="meeting-brief", topics=(region,)).id
    desk.add_to_memo(memo, ids[:3])
    lay_out(desk, memo)
    articles = desk.articles()
    desk.set_apart(articles[0].id, articles[2].id)
    subscribe(desk, region)
    lose_words(desk, ids[1])
    desk.rename_topic(offers, "Offers and talks")
    desk.undo()


def lay_out(desk: Desk, memo: MemoId) -> None:
    """Mark parts of a memo, show a picture in it, and let it leave the desk."""
    sections = desk.memo(memo).sections
    desk.set_memo(memo, options=MemoOptions(contents=True, accent="#204060"), marking="TLP:GREEN")
    desk.show_picture(sections[0].id, "dams.svg", DRAWING, shows="The two dams")
    desk.mark_section(sections[0].id, "TLP:AMBER")
    desk.mark_entry(desk.memo(memo).sections[0].entries[0].id, "TLP:RED")
    desk.deliver(memo)


def subscribe(desk: Desk, topic: TopicId) -> None:
    """Subscribe to two feeds, one of which was looked at."""
    one = desk.subscribe("https://courier.example/feed", title="The Halm Courier", topic=topic).id
    desk.subscribe("https://ledger.example/feed.json")
    desk._library.subscriptions.note(one, at=START, found=2, fault="")


def lose_words(desk: Desk, card: CardId) -> None:
    """Give the article of a card that has a note another text, twice: its words are gone from it then."""
    filed = desk.card(card).filed
    text = desk.article(filed.article).article.text
    shorter = text.replace(filed.card.anchor.quote(text), "").rstrip()
    for now, reason, piece in (
        (shorter, Reason.REIMPORTED, ""),
        (f"{shorter}\n\nBrought back.", Reason.BROUGHT_BACK, "Brought back."),
    ):
        desk._library.articles.revise(filed.article, now, Span(0, len(now)), reason=reason, piece=piece)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
