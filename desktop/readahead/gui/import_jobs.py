"""What runs beside the window while articles come in: each is given a desk of its own, and its Job for the progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.desk.fetching_in import Network
    from readahead.desk.looks import Head, LookedOver, TooMany, Wanted
    from readahead.desk.reports import ImportReport
    from readahead.gui.jobs import Job
    from readahead.gui.pasting import Pasted
    from readahead.model.subscription import SubscriptionId


def take_in_or_ask(
    paths: list[Path], order: str, desk: Desk, job: Job
) -> ImportReport | LookedOver | TooMany:
    """Import one file, or return a look over several."""
    return desk.take_in_or_ask(paths, date_order=order, progress=job.progress, is_cancelled=job.is_cancelled)


def take_in(paths: list[Path], _order: str, desk: Desk, job: Job) -> ImportReport:
    """Import files as they are."""
    return desk.take_in(paths, progress=job.progress, is_cancelled=job.is_cancelled)


def look_over(paths: list[Path], order: str, desk: Desk, job: Job) -> LookedOver:
    """Return a look over as many files as can be looked over."""
    return desk.look_over(paths, date_order=order, progress=job.progress, is_cancelled=job.is_cancelled)


def take_in_looked(looked: LookedOver, wanted: tuple[Wanted, ...], desk: Desk, job: Job) -> ImportReport:
    """Store what is wanted of files that were looked over."""
    return desk.take_in_looked(looked, wanted, progress=job.progress, is_cancelled=job.is_cancelled)


def fetch(addresses: list[str], proxy: str, network: Network | None, desk: Desk, job: Job) -> ImportReport:
    """Fetch addresses that a person asked for, and import what lies there."""
    return desk.take_in_addresses(
        addresses, proxy=proxy, network=network, progress=job.progress, is_cancelled=job.is_cancelled
    )


def refresh(
    wanted: list[SubscriptionId] | None, proxy: str, network: Network | None, desk: Desk, job: Job
) -> ImportReport:
    """Look at subscriptions, or at all that were asked for, and import what is new."""
    return desk.refresh(
        wanted, proxy=proxy, network=network, progress=job.progress, is_cancelled=job.is_cancelled
    )


def take_in_starter(desk: Desk, _job: Job) -> ImportReport:
    """Import the starter library."""
    return desk.take_in_starter()


def head_of(text: str, html: str, order: str, desk: Desk) -> Head | None:
    """Return what is found in a pasted text."""
    return desk.head_of(text, html=html, date_order=order)


def take_in_text(pasted: Pasted, desk: Desk, _job: Job) -> ImportReport:
    """Import a pasted article."""
    from readahead.desk.desk import Given

    told = pasted.told
    given = Given(
        published=pasted.published if "published" in told else None,
        outlet=pasted.outlet if "outlet" in told else "",
        title=pasted.title if "title" in told else "",
        address=pasted.address if "address" in told else "",
    )
    return desk.take_in_text(pasted.text, html=pasted.html, given=given)
