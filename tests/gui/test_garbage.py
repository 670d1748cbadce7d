"""Garbage is collected where the window lives: on another thread a widget's end can stop the whole program."""

import gc
import subprocess
import sys
import threading

import pytest


class Ended:
    """Lies in a ring with itself, and remembers on which thread it came to its end."""

    def __init__(self, seen):
        self.ring, self.seen = self, seen

    def __del__(self):
        self.seen.append(threading.get_ident())


def work():
    """Make so many objects that Python would collect all generations several times over."""
    kept = []
    for number in range(200_000):
        ring = [number]
        ring.append(ring)
        kept.append([number])
    del kept


def test_a_thread_that_works_leaves_the_windows_garbage_to_the_window(collector, qtbot):
    gc.collect()
    ended = []
    Ended(ended)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.get_ident()]


def test_what_a_thread_leaves_is_collected_too(collector, qtbot):
    gc.collect()
    ended = []
    threads = [threading.Thread(target=lambda: Ended(ended) and work()) for _ in range(3)]
    for thread in threads:
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert set(ended) == {threading.get_ident()}


def test_python_collects_again_once_it_is_left_to_it(collector):
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


@pytest.fixture
def thawed():
    yield
    gc.unfreeze()


def test_what_stands_is_gone_through_no_more_until_something_else_stands(collector, thawed):
    ended = []
    Ended(ended)
    collector.settle()
    gc.collect()
    assert ended == []
    collector.settle()
    assert len(ended) == 1


def test_the_program_collects_on_its_windows_thread(tmp_path):
    program = (
        "import gc, os\n"
        f"os.environ['HOME'] = os.environ['XDG_CONFIG_HOME'] = {str(tmp_path)!r}\n"
        "from pathlib import Path\n"
        "from readahead.gui import app\n"
        "app.QApplication.exec = lambda *_: print('collects anywhere:', gc.isenabled()) or 0\n"
        f"app.run(Path({str(tmp_path / 'one.readahead')!r}))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "collects anywhere: False" in said.stdout
