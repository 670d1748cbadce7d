"""The verbs: each takes the parsed arguments, asks the desk, and answers in words and as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.cli import (
    hints,
    keeping_verbs,
    locked_verbs,
    memo_verbs,
    overview_verbs,
    past_verbs,
    proving_verbs,
    search_verbs,
    shapes,
    sharing_verbs,
    sorting_verbs,
    story_verbs,
    subscription_verbs,
    template_verbs,
    version_verbs,
    words,
)
from readahead.cli.answers import INBOX, Answer, open_desk
from readahead.cli.json_help import JSON_HELP
from readahead.desk.desk import Desk, Given
from readahead.desk.reports import ImportReport, Outcome, ReadArticle
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery, FiledCard, Kind, Status
from readahead.model.errors import InvalidValue

if TYPE_CHECKING:
    from concurrent.futures import Executor


def _import(given: argparse.Namespace) -> Answer:
    addresses = [one for one in given.source if _is_address(one)]
    odd = next((one for one in given.source if one.lower().startswith("file:")), None)
    if odd is not None and not Path(odd).exists():
        raise InvalidValue(f"{odd}: give a file by its path; of addresses only http and https are fetched.")
    sources = [Path(one) for one in given.source if not _is_address(one)]
    text = _pasted([*sources, *map(Path, addresses)])
    with open_desk(given) as desk:
        if text is not None:
            report = desk.take_in_text(text, given=_given(given))
        else:
            report = _fetched(desk, addresses, _given(given)) if addresses else ImportReport(())
            if sources:
                with _readers(given) as executor:
                    report |= desk.take_in(
                        sources, given=_given(given), executor=executor, progress=_progress(given)
                    )
        problems = [item.sentence for item in report.items if item.outcome is Outcome.REFUSED]
        dated = _ask_for_dates(given, desk, report)
        told = dict(hints.of_import(desk, report, dated=dated))
        past_verbs.tidy(desk)
    said = words.import_report(report, hints=told)
    return Answer(said, shapes.import_report(report), tuple(problems))


def _readers(given: argparse.Namespace) -> AbstractContextManager[Executor | None]:
    """Return the cluster that the person named, or None for this machine."""
    if given.scheduler is None:
        return nullcontext()
    from readahead.desk.cluster import readers

    return readers(given.scheduler)


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _fetched(desk: Desk, addresses: Sequence[str], given: Given) -> ImportReport:
    from readahead.desk import places, settings

    proxy = settings.load(places.settings_file())[0].proxy
    return desk.take_in_addresses(addresses, given=given, proxy=proxy)


def _pasted(sources: Sequence[Path]) -> str | None:
    """Return what stands on standard input where *sources* is "-", None where they are files."""
    if Path("-") not in sources:
        return None
    if len(sources) > 1:
        raise InvalidValue("“-” reads pasted text and cannot be given with files; import them apart.")
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as fault:
        raise InvalidValue(
            f"The pasted text is not in {fault.encoding}; save it to a file and import that."
        ) from fault


def _ask_for_dates(
    given: argparse.Namespace, desk: Desk, report: ImportReport
) -> frozenset[ArticleId | None]:
    """Ask for the publication dates that were not found, where there is a person to ask; return what was dated."""
    if given.json or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return frozenset()
    dated: set[ArticleId | None] = set()
    for item in report.items:
        if item.article is not None and item.needs_date:
            answer = _asked(f"When was “{item.name}” published? (YYYY-MM-DD, Enter to leave it open) ")
            if answer is not None:
                desk.date_article(item.article, answer)
                dated.add(item.article)
    return frozenset(dated)


def _asked(question: str) -> date | None:
    while True:
        print(question, end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline().strip()
        if not typed:
            return None
        try:
            return date.fromisoformat(typed)
        except ValueError:
            print("That is no date; write it as 2025-12-28.", file=sys.stderr)


def _read(given: argparse.Namespace) -> Answer:
    from readahead.desk.taking_in import read_alone

    text = _pasted(given.source)
    sources: Sequence[Path | str] = given.source if text is None else [text]
    reads = [
        read for source in sources for read in read_alone(source, given=_given(given), today=date.today())
    ]
    good = [read for read in reads if isinstance(read, ReadArticle)]
    refused = [read for read in reads if not isinstance(read, ReadArticle)]
    shape: shapes.Shape = {
        "articles": [shapes.read_article(read) for read in good],
        "refused": [shapes.refusal(read) for read in refused],
    }
    said = "\n\n".join(words.read_article(read) for read in good)
    return Answer(said, shape, tuple(read.sentence for read in refused))


def _starter(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        report = desk.take_in_starter()
        past_verbs.tidy(desk)
    return Answer(words.import_report(report), shapes.import_report(report))


def _articles(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.undecided() if given.undecided else desk.articles()
    shape: shapes.Shape = {"articles": [shapes.article_summary(one) for one in found]}
    return Answer(words.articles(found), shape)


def _cards(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = None if given.topic in (None, INBOX) else desk.topic_named(given.topic).id
        if given.article is not None:
            desk.article(ArticleId(given.article))
        query = CardQuery(
            topic=topic,
            inbox=given.topic == INBOX,
            kinds=(Kind(given.kind),) if given.kind else (),
            article=None if given.article is None else ArticleId(given.article),
            find=given.find,
            status=Status(given.status) if given.status else None,
        )
        found = desk.cards(query)
        shape: shapes.Shape = {"cards": _card_shapes(desk, found) if given.json else []}
        explained = desk.explain(given.find) if given.find.strip() else ""
    if explained:
        shape["explained"] = explained
    return Answer("\n".join(filter(None, [explained, words.cards(found)])), shape)


def _annotate(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        note = desk.annotate(CardId(given.card), given.text, tags=given.tag).id
        made = next(one for one in desk.card(CardId(given.card)).annotations if one.id == note)
    said = f"Note {note} on card {given.card}, on the words “{words.short(made.anchor.exact)}”."
    return Answer(said, {"annotation": shapes.annotation(made)})


def _annotations(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.annotations()
    return Answer(words.annotations(found), {"annotations": [shapes.annotation(one) for one in found]})


def _self_test(_given: argparse.Namespace) -> Answer:
    from readahead.desk.self_test import self_test

    tried = list(self_test())
    said = "\n".join(f"ok  {what}: {outcome}" for what, outcome in tried)
    return Answer(said, {"ok": [{"what": what, "outcome": outcome} for what, outcome in tried]})


def _demo(given: argparse.Namespace) -> Answer:
    from readahead.desk.demo import demonstrate

    if not given.json:
        print("Making a memo of the starter library ...", flush=True)
    made = demonstrate(given.output)
    shape: shapes.Shape = {
        "library": str(made.library),
        "articles": made.articles,
        "cards": made.cards,
        "exported": [str(path) for path in made.files],
    }
    return Answer(words.demonstration(made), shape)


def _help(given: argparse.Namespace) -> Answer:
    from readahead.cli.arguments import parser

    said = JSON_HELP if given.subject == "json" else parser().format_help()
    return Answer(said.rstrip(), {"help": said})


def _card_shapes(desk: Desk, found: Sequence[FiledCard]) -> list[shapes.Shape]:
    texts = {number: desk.article(number).article.text for number in {one.article for one in found}}
    earlier = {one.id: desk.card(one.id).text for one in found if one.is_orphan}
    notes = shapes.by_card(desk.annotations())
    relations = desk.relations_of([one.id for one in found])
    return [
        shapes.filed_card(
            one,
            earlier.get(one.id, texts[one.article]),
            notes.get(one.id, ()),
            relations=relations[one.id],
        )
        for one in found
    ]


def _given(given: argparse.Namespace) -> Given:
    if given.outlet.strip() == "" and given.outlet:
        raise InvalidValue("The outlet's name is empty.")
    return Given(published=given.published, outlet=given.outlet.strip(), encoding=given.encoding or "")


def _progress(given: argparse.Namespace) -> Callable[[int, int], None]:
    return partial(_show_progress, shown=sys.stderr.isatty() and not given.json)


def _show_progress(done: int, total: int, *, shown: bool) -> None:
    """Say on a terminal how far a longer import has come; the line takes its own place again and goes at the end."""
    if not shown or total < 3:
        return
    said = f"\rReading {done} of {total}" if done < total else "\r" + " " * 40 + "\r"
    print(said, end="", file=sys.stderr, flush=True)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    **sorting_verbs.VERBS,
    **story_verbs.VERBS,
    **subscription_verbs.VERBS,
    **overview_verbs.VERBS,
    **past_verbs.VERBS,
    **search_verbs.VERBS,
    **sharing_verbs.VERBS,
    **keeping_verbs.VERBS,
    **locked_verbs.VERBS,
    **memo_verbs.VERBS,
    **proving_verbs.VERBS,
    **template_verbs.VERBS,
    **version_verbs.VERBS,
    "import": _import,
    "read": _read,
    "starter": _starter,
    "articles": _articles,
    "cards": _cards,
    "annotate": _annotate,
    "annotations": _annotations,
    "self-test": _self_test,
    "demo": _demo,
    "help": _help,
}
