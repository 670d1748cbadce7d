"""Carries a library, a topic or a memo out: reads what one moment held, and writes it where it is to lie."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zipfile import LargeZipFile

from readahead.desk import sharing_scope as scope
from readahead.desk.sharing_layout import BUNDLE, LIBRARY, README, Layout
from readahead.desk.sharing_places import ENTRIES, SUFFIX, UNPACKED, add_to_bundle, new_bundle, new_folder
from readahead.desk.sharing_words import cards_told, readme
from readahead.library import Library
from readahead.library.migrations import STEPS
from readahead.model.errors import BundleTooLarge, InvalidValue
from readahead.model.memo import MemoId
from readahead.model.sharing import CarriedArticle, CarriedMemo, ExportReport
from readahead.model.topic import TopicId

Page = Callable[[MemoId, CarriedMemo], str]
"""Gives a memo as a person reads it."""


def export_library(
    library: Library, folder: Path, *, page: Page, progress: Callable[[int, int], None]
) -> ExportReport:
    """Write the whole library to *folder*; see Sharing.export_library."""
    outgoing = library.outgoing
    with new_folder(folder) as place, outgoing.unchanging():
        topics = outgoing.topics()
        layout = Layout(partial(_put, place), topics={topic.uuid: topic.terms.name for topic in topics})
        layout.add(README, readme(LIBRARY))
        layout.topics(topics)
        layout.subscriptions(outgoing.subscriptions())
        layout.tags(outgoing.tags())
        numbers = outgoing.numbers()
        for done, article in enumerate(outgoing.articles(numbers), start=1):
            layout.article(article)
            progress(done, len(numbers))
        layout.pairs(outgoing.pairs())
        for number, memo in outgoing.memos():
            layout.memo(memo, page(number, memo))
        layout.close(LIBRARY, engine=_engine(), schema=len(STEPS))
    return _report(folder, layout)


def bundle_topic(
    library: Library, target: Path, topic: TopicId, *, progress: Callable[[int, int], None]
) -> ExportReport:
    """Write a topic with those under it to the bundle *target*; see Sharing.bundle."""
    _must_be_bundle(target)
    outgoing = library.outgoing
    with new_bundle(target) as made, outgoing.unchanging():
        name = library.topics.get(topic).name
        wanted = outgoing.topics_under(topic)
        topics = scope.topics_in(outgoing.topics(), wanted)
        names = {one.uuid: one.terms.name for one in topics}
        layout = Layout(partial(add_to_bundle, made), topics=names)
        layout.topics(topics)
        numbers = outgoing.numbers_under(topic)
        for done, article in enumerate(outgoing.articles(numbers), start=1):
            _add(layout, target, scope.of_topics(article, wanted))
            progress(done, len(numbers))
        layout.add(README, readme(BUNDLE, counted=cards_told("topic", layout.counted)))
        layout.close(BUNDLE, name=name, engine=_engine(), schema=len(STEPS))
    return _report(target, layout)


def bundle_memo(
    library: Library, target: Path, memo: MemoId, *, page: Page, progress: Callable[[int, int], None]
) -> ExportReport:
    """Write a memo to the bundle *target*; see Sharing.bundle."""
    _must_be_bundle(target)
    outgoing = library.outgoing
    with new_bundle(target) as made, outgoing.unchanging():
        carried = scope.memo_alone(outgoing.memo(memo))
        layout = Layout(partial(add_to_bundle, made), topics={})
        numbers = outgoing.numbers_of(carried.cards)
        for done, article in enumerate(outgoing.articles(numbers), start=1):
            _add(layout, target, scope.of_memo(article, carried.cards))
            progress(done, len(numbers))
        layout.add(README, readme(BUNDLE, counted=cards_told("memo", layout.counted)))
        layout.memo(carried, page(memo, carried))
        layout.close(BUNDLE, name=carried.title, engine=_engine(), schema=len(STEPS))
    return _report(target, layout)


def _put(place: Path, name: str, data: bytes) -> None:
    path = place / name
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _add(layout: Layout, target: Path, article: CarriedArticle) -> None:
    try:
        layout.article(article)
    except LargeZipFile as error:
        raise BundleTooLarge(target, "export the library instead") from error
    # a few files more follow, and the account of them all
    if layout.counted["files"] > ENTRIES - 10 or layout.counted["bytes"] > UNPACKED // 2:
        raise BundleTooLarge(target, "export the library instead")


def _must_be_bundle(target: Path) -> None:
    if target.suffix.casefold() != SUFFIX:
        raise InvalidValue(f"{target}: the name of a bundle ends in {SUFFIX}.")


def _engine() -> str:
    from readahead.derive.reading import ENGINE

    return ENGINE


def _report(path: Path, layout: Layout) -> ExportReport:
    return ExportReport(path, **layout.counted)
