"""A process of its own in which formats are read whose parsers can crash, hang or swell: a thread could not be stopped.

One is started when the first such source is read, and kept warm for the next; one that dies or takes too long is replaced.
It may take MEMORY bytes of address space and write no file, and one source SECONDS. What it sends back is taken apart
with nothing but the values of the model allowed in it.
"""

import atexit
import io
import os
import pickle
import struct
import subprocess
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from threading import Lock, Timer
from typing import IO, Any, cast

from readahead.importers.source import Given, Source
from readahead.model import errors
from readahead.model.article import Article
from readahead.model.errors import ReaderStopped, Refused

SECONDS = 20.0
"""How long one source may be read, in seconds by the clock."""

MEMORY = 1_500_000_000
"""How much address space the process may take, in bytes."""

_LARGEST_ANSWER = 100_000_000
_LENGTH = struct.Struct(">Q")
_VALUES = {
    ("readahead.model.article", "Article"),
    ("readahead.model.article", "Field"),
    ("readahead.model.article", "Origin"),
    ("readahead.model.passage", "Span"),
    ("datetime", "date"),
    # how slotted dataclasses and enums are put together again
    ("copyreg", "__newobj__"),
    ("builtins", "object"),
}


class _Values(pickle.Unpickler):
    """Takes an answer apart; what holds anything but the values of an article is no answer."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _VALUES:
            return getattr(import_module(module), name)
        raise pickle.UnpicklingError(f"{module}.{name} is no value of an article")


class Child:
    """One process; reads one source at a time, whichever thread asks."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def read(self, module: str, source: Source, given: Given, *, today: date | None) -> Article:
        """Return what the function `read` of *module* makes of *source* over there.

        Raises the Refused it raises, and ReaderStopped where it crashed or took too long or too much.
        """
        asked = pickle.dumps((module, source, given, today))
        with self._lock:
            try:
                answer = self._ask(asked)
            except (OSError, EOFError, pickle.UnpicklingError, AttributeError, ValueError) as fault:
                self._end()
                raise ReaderStopped(source.name) from fault
        if isinstance(answer, tuple):
            raise _refusal(source.name, *map(str, answer))
        if not isinstance(answer, Article):
            raise ReaderStopped(source.name)
        return answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._end()

    def _ask(self, asked: bytes) -> object:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        stopper = Timer(SECONDS, process.kill)
        stopper.daemon = True
        stopper.start()
        try:
            _send(process.stdin, asked)
            return _Values(io.BytesIO(_receive(process.stdout))).load()
        finally:
            stopper.cancel()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            root = str(Path(__file__).resolve().parents[2])
            paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
            self._process = subprocess.Popen(
                [sys.executable, "-m", "readahead.importers.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what could not be sent to a dead process any more
                    continue


def _refusal(source: str, kind: str, sentence: str) -> Refused:
    """Return the refusal of that *kind* with that *sentence*; a kind that is not known is one for short."""
    found = getattr(errors, kind, Refused)
    is_kind = isinstance(found, type) and issubclass(found, Refused)
    fault: Refused = Refused.__new__(found if is_kind else Refused)
    Refused.__init__(fault, source, sentence)
    return fault


_child = Child()
atexit.register(_child.close)


def read(module: str, source: Source, given: Given, *, today: date | None) -> Article:
    """Return what *module* makes of *source*, read in the process that this one keeps for it; raises as `Child.read`."""
    return _child.read(module, source, given, today=today)


def _send(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    """Return one message; raises EOFError where the other end has gone."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > _LARGEST_ANSWER:
        raise ValueError("an answer longer than any article")
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data


# In the process itself


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Read what is asked until nobody asks any more."""
    while True:
        try:
            module, source, given, today = pickle.loads(_receive(asked))
        except EOFError:
            return
        _send(answers, pickle.dumps(_answer(module, source, given, today)))


def _answer(module: str, source: Source, given: Given, today: date | None) -> object:
    try:
        return cast(Any, import_module(module)).read(source, given, today=today)
    except Refused as fault:
        return type(fault).__name__, str(fault)
    except Exception:  # noqa: BLE001 - a parser that is not ours; what it says is of no use to anybody
        return ReaderStopped.__name__, str(ReaderStopped(source.name))


def _limit() -> None:
    """Bound what this process may take, where the system lets that be bounded."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def main() -> None:
    """Serve on what was standard input and output; a parser that prints, prints to nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    _limit()
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
