"""Subscribing: feeds and folders that are looked at again when a person asks, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.part import Part
from readahead.desk.reports import ImportReport, Outcome
from readahead.model.changes import Changes, Made
from readahead.model.errors import InvalidValue, NotFetched
from readahead.model.subscription import Subscription, SubscriptionId, SubscriptionKind
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from readahead.desk.storing import Read
    from readahead.fetching import Network

AT_ONCE = 50
"""Articles of a look that are one act, so that nobody who writes waits long for it."""


class Subscribing(Part):
    """The verbs of subscriptions; nothing is fetched but by `refresh`."""

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Return all subscriptions by their names."""
        return self._library.subscriptions.list()

    def subscribe(
        self, address: str, *, title: str = "", topic: TopicId | None = None
    ) -> Made[SubscriptionId]:
        """Subscribe to the feed at an http(s) address, or to a folder by its path; nothing is fetched or read yet.

        Raises InvalidValue for what is neither, and for what is subscribed to already.
        """
        kind, place = _place(address)
        with self._library.act("Subscribe") as act:
            made = self._library.subscriptions.add(kind, place, title=title, topic=topic)
        return Made(made, act.changes)

    def subscribe_all(self, file: Path, *, topic: TopicId | None = None) -> Changes:
        """Subscribe to each feed that the list (OPML) at *file* names, but for those that are already, as one act.

        Raises Refused for a file that cannot be read, and InvalidValue for one that names no feed.
        """
        from readahead import importers
        from readahead.importers import outline

        source = importers.load(file)
        named = outline.feeds(source.data, source.name)
        if not named:
            raise InvalidValue(f"{source.name} names no feed.")
        known = {one.address for one in self.subscriptions()}
        with self._library.act("Subscribe") as act:
            for one in named:
                if one.address not in known:
                    self._library.subscriptions.add(
                        SubscriptionKind.FEED, one.address, title=one.title, topic=topic
                    )
        return act.changes

    def change_subscription(
        self, subscription: SubscriptionId, *, title: str, topic: TopicId | None
    ) -> Changes:
        """Call a subscription otherwise, or give what comes by it another topic. Raises NotFound."""
        with self._library.act("Change subscription") as act:
            self._library.subscriptions.edit(subscription, title=title, topic=topic)
        return act.changes

    def unsubscribe(self, subscription: SubscriptionId) -> Changes:
        """Look no more at a feed or a folder; what it brought stays. Raises NotFound."""
        with self._library.act("Unsubscribe") as act:
            self._library.subscriptions.remove(subscription)
        return act.changes

    def refresh(
        self,
        subscriptions: Sequence[SubscriptionId] | None = None,
        *,
        proxy: str = "",
        network: Network | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Look at *subscriptions*, or at all that were asked for here, and import what is new.

        One that came with somebody's export is looked at only where it is among *subscriptions*; from then on it is as others
        are. One that fails does not stop the others.

        Of a folder, files are read that were changed since the last look. Each look is noted with what came of it. Where
        this machine is offline, that is reported once and no other feed is asked. After a cancel what came so far stays.
        """
        wanted = (
            tuple(one for one in self.subscriptions() if not one.is_unasked)
            if subscriptions is None
            else tuple(map(self._library.subscriptions.get, dict.fromkeys(subscriptions)))
        )
        report, offline = ImportReport(()), ""
        for done, one in enumerate(wanted):
            progress(done, len(wanted))
            if is_cancelled():
                return report
            at = self._clock()
            if one.kind is SubscriptionKind.FOLDER:
                came = self._look_into(one, is_cancelled)
            elif offline:
                self._library.subscriptions.note(one.id, at=at, found=0, fault=offline)
                continue
            else:
                came, offline = self._ask(one, proxy=proxy, network=network)
            report |= came
            if not is_cancelled():
                # a look that was broken off is none: the next one starts where the last whole one did
                self._note(one, at, came)
        progress(len(wanted), len(wanted))
        return report

    def _note(self, one: Subscription, at: datetime, came: ImportReport) -> None:
        faults = (item.sentence for item in came.items if item.outcome is Outcome.REFUSED)
        self._library.subscriptions.note(one.id, at=at, found=came.count(Outcome.NEW), fault=next(faults, ""))

    def _ask(self, one: Subscription, *, proxy: str, network: Network | None) -> tuple[ImportReport, str]:
        """Return what the feed *one* brought, and why this machine is offline, where it is."""
        from readahead.desk import fetching_in, taking_in

        try:
            reads = fetching_in.read(one.address, today=self.today, proxy=proxy, network=network)
        except NotFetched as fault:
            refused = taking_in.refused(one.address, b"", fault)
            return self._take(one, [refused]), str(fault) if fault.is_offline else ""
        report = ImportReport(())
        for at in range(0, len(reads), AT_ONCE):
            report |= self._take(one, reads[at : at + AT_ONCE])
        return report, ""

    def _look_into(self, one: Subscription, is_cancelled: Callable[[], bool]) -> ImportReport:
        """Return what the folder *one* brought."""
        from readahead.desk import taking_in
        from readahead.desk.storing import Read

        folder = Path(one.address)
        if not folder.is_dir():
            missing = Read(one.address, b"", refusal=f"{one.address}: there is no such folder.")
            return self._take(one, [missing])
        report, reads = ImportReport(()), list[Read]()
        for path in _changed(folder, one.checked):
            if is_cancelled():
                break
            coming = taking_in.coming_from(self._library, path)
            if coming.known is not None:
                reads.append(coming.known)
            elif coming.source is not None:
                found = taking_in.read_source(coming.source, given=taking_in.Given(), today=self.today)
                reads += (replace(each, path=path) for each in found)
            if len(reads) >= AT_ONCE:
                report |= self._take(one, reads)
                reads = []
        return report | self._take(one, reads)

    def _take(self, one: Subscription, reads: Sequence[Read]) -> ImportReport:
        """Store *reads* as one act; what is new goes to the topic of *one*; a feed without a title gets its own."""
        from readahead.desk import filing, taking_in

        with self._library.act("Refresh subscription") as act:
            report = taking_in.store(self._library, reads)
            new = [item.article for item in report.items if item.outcome is Outcome.NEW and item.article]
            if new and one.topic is not None:
                cards = [card.id for article in new for card in self._library.cards.of_article(article)]
                if cards:
                    self._library.cards.place(cards, one.topic, reason=filing.SUBSCRIBED, by_hand=False)
            title = next((each.collection for each in reads if each.collection), "")
            now = self._library.subscriptions.get(one.id)
            if title and not now.title and one.kind is SubscriptionKind.FEED:
                self._library.subscriptions.edit(one.id, title=title, topic=now.topic)
        return replace(report, changes=act.changes)


def _place(address: str) -> tuple[SubscriptionKind, str]:
    """Return what *address* is, and how it is kept."""
    plain = address.strip()
    if plain.lower().startswith(("http://", "https://")):
        return SubscriptionKind.FEED, plain
    folder = Path(plain).expanduser()
    if not plain or not folder.is_dir():
        raise InvalidValue(f"{plain or 'Nothing'} is neither a folder nor an address (https://…) of a feed.")
    return SubscriptionKind.FOLDER, str(folder.resolve())


def _changed(folder: Path, since: datetime | None) -> Iterator[Path]:
    """Yield the files in *folder* that came or were changed since then; a copied file keeps its mtime, not its ctime."""
    from readahead import importers

    for path in importers.expand([folder]):
        try:
            status = path.stat()
        except OSError:
            continue
        if since is None or max(status.st_mtime, status.st_ctime) >= since.timestamp():
            yield path
