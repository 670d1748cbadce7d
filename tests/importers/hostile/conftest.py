"""A room in which hostile files are imported, each with a harmless one of its kind after it."""

import tempfile
from collections.abc import Iterator

import pytest
from hostile_room import Room

from readahead.importers import child


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """One room for the files of a module: at its end no temporary file is left."""
    files, spare = tmp_path_factory.mktemp("files"), tmp_path_factory.mktemp("spare")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(files)
        patch.setenv("TMPDIR", str(spare))
        patch.setattr(tempfile, "tempdir", str(spare))
        child._child.close()
        yield Room(files)
        child._child.close()
        assert not any(spare.iterdir())
