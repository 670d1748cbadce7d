"""The library's schema, one numbered step after the other; a step that was released is never changed again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from readahead.library.migrations.step_001 import first_schema
from readahead.library.migrations.step_002 import comparing
from readahead.library.migrations.step_003 import searching
from readahead.library.migrations.step_005 import past
from readahead.library.migrations.step_006 import shorter
from readahead.library.migrations.step_007 import briefing
from readahead.library.migrations.step_008 import plainer
from readahead.library.migrations.step_009 import subscribing
from readahead.library.migrations.step_010 import revising

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

STEPS: tuple[tuple[str, Callable[["Database"], None]], ...] = (
    ("001_first_schema", first_schema),
    ("002_comparing", comparing),
    ("003_searching", searching),
    ("005_past", past),
    ("006_shorter", shorter),
    ("007_briefing", briefing),
    ("008_plainer", plainer),
    ("009_subscribing", subscribing),
    ("010_revising", revising),
)
"""Each step's name, as a file records it, with the function that takes it."""


def steps() -> "Migrations":
    """Return the steps as sqlite-utils applies them."""
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("readahead")
    for name, function in STEPS:
        migrations(name=name)(function)
    return migrations
