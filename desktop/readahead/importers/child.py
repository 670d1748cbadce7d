"""A process of its own in which formats are read whose parsers can crash, hang or swell: a thread could not be stopped.

One is started when the first such source is read, and kept warm for the next; one that dies or takes too long is replaced.
It may take MEMORY bytes of address space and write no file, and one source SECONDS. What goes to and fro is JSON and the
source's bytes: nothing that comes back can be more than an article's fields or a sentence.
"""

import atexit
import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from dataclasses import fields as fields_of
from datetime import date
from importlib import import_module
from pathlib import Path
from threading import Lock, Timer
from typing import IO, Any, TypeVar, cast

from readahead.importers.gathered import Several
from readahead.importers.source import Given, Source
from readahead.model import errors
from readahead.model.article import Article, Field, Origin
from readahead.model.errors import ReaderStopped, Refused
from readahead.model.passage import Span

Made = TypeVar("Made")

SECONDS = 20.0
"""How long one source may be read, in seconds by the clock."""

MEMORY = 1_500_000_000
"""How much address space the process may take, in bytes."""

_LARGEST_ANSWER = 100_000_000
_LENGTH = struct.Struct(">Q")


class Child:
    """One process; reads one source at a time, whichever thread asks."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def read(self, module: str, source: Source, given: Given, *, today: date | None) -> Article:
        """Return what the function `read` of *module* makes of *source* over there.

        Raises the Refused it raises, and ReaderStopped where it crashed or took too long or too much.
        """
        asked = _packed(module, "read", source, given, today)
        return self._answered(asked, source.name, _article)

    def read_all(self, module: str, source: Source, given: Given, *, today: date | None) -> Several:
        """Return what the function `read_all` of *module* makes of *source* over there; raises as `read`."""
        asked = _packed(module, "read_all", source, given, today)
        return self._answered(asked, source.name, _several)

    def words(self, module: str, function: str, source: Source, given: Given) -> tuple[str, ...]:
        """Return the strings that *function* of *module* finds in *source* over there; raises as `read`."""
        asked = _packed(module, function, source, given, None)
        return self._answered(asked, source.name, lambda answer: tuple(map(str, answer["words"])))

    def _answered(self, asked: Sequence[bytes], name: str, told: Callable[[dict[str, Any]], Made]) -> Made:
        """Return what *told* makes of the answer on the source *name*, which is *asked* for."""
        with self._lock:
            try:
                answer = json.loads(self._ask(asked))
                if "refused" not in answer:
                    return told(answer)
            except (OSError, EOFError, KeyError, TypeError, ValueError) as fault:
                self._end()
                raise ReaderStopped(name) from fault
        raise _refusal(name, str(answer["refused"]), str(answer.get("sentence", "")))

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._end()

    def _ask(self, asked: Sequence[bytes]) -> bytes:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        stopper = Timer(SECONDS, process.kill)
        stopper.daemon = True
        stopper.start()
        try:
            for part in asked:
                _send(process.stdin, part)
            return _receive(process.stdout)
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


def read_all(module: str, source: Source, given: Given, *, today: date | None) -> Several:
    """Return what *module* makes of *source*, which can hold several articles, as `read` does."""
    return _child.read_all(module, source, given, today=today)


def words(module: str, function: str, source: Source, given: Given) -> tuple[str, ...]:
    """Return the strings that *function* of *module*, of a source and what is given, finds in *source*, as `read` does."""
    return _child.words(module, function, source, given)


def _packed(
    module: str, function: str, source: Source, given: Given, today: date | None
) -> tuple[bytes, bytes]:
    """Return what is asked as two messages: what is known, and the source's bytes."""
    known = {
        "module": module,
        "function": function,
        "name": source.name,
        "media": source.media,
        "plain": source.plain,
        "seconds": SECONDS,
        "given": {**asdict(given), "published": _written(given.published)},
        "today": _written(today),
    }
    return json.dumps(known).encode(), source.data


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _several(answer: dict[str, Any]) -> Several:
    """Return the articles that an answer tells of; raises as `_article`, and where there are none."""
    articles = tuple(_article({"article": told}) for told in answer["articles"])
    if not articles:
        raise ValueError("an answer without an article")
    stubs = frozenset(int(number) for number in answer["stubs"])
    return Several(articles, str(answer["left_out"]), stubs, str(answer["title"]))


def _article(answer: dict[str, Any]) -> Article:
    """Return the article that an answer tells of; raises KeyError, TypeError or ValueError where it tells of none."""
    fields = dict(answer["article"])
    start, end = fields.pop("body")
    text = str(fields.pop("text"))
    article = Article(
        text=text,
        body=Span(int(start), int(end)),
        published=_day(str(fields.pop("published"))),
        exercise=bool(fields.pop("exercise")),
        origins=tuple((Field(field), Origin(origin)) for field, origin in fields.pop("origins")),
        **{name: str(words) for name, words in fields.items()},
    )
    if article.body.end > len(text):
        raise ValueError("a body longer than its text")
    return article


def _told(article: Article) -> dict[str, Any]:
    """Return what `_article` takes."""
    fields = {one.name: getattr(article, one.name) for one in fields_of(article)}
    return {
        **fields,
        "body": [article.body.start, article.body.end],
        "published": _written(article.published),
        "origins": [[field.value, origin.value] for field, origin in article.origins],
    }


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
            known = json.loads(_receive(asked))
            data = _receive(asked)
        except EOFError:
            return
        source = Source(known["name"], data, known["media"], known["plain"])
        given = Given(**{**known["given"], "published": _day(known["given"]["published"])})
        _alarm(known["seconds"] + 1)
        answer = _answer(known, source, given, _day(known["today"]))
        _alarm(0)
        _send(answers, json.dumps(answer).encode())


def _answer(known: dict[str, Any], source: Source, given: Given, today: date | None) -> dict[str, Any]:
    try:
        module = cast(Any, import_module(known["module"]))
        function = known["function"]
        if function == "read_all":
            found = module.read_all(source, given, today=today)
            told = [_told(one) for one in found.articles]
            stubs = sorted(found.stubs)
            return {"articles": told, "left_out": found.left_out, "stubs": stubs, "title": found.title}
        if function == "read":
            return {"article": _told(module.read(source, given, today=today))}
        return {"words": list(getattr(module, function)(source, given))}
    except Refused as fault:
        return {"refused": type(fault).__name__, "sentence": str(fault)}
    except Exception:  # noqa: BLE001 - a parser that is not ours; what it says is of no use to anybody
        return {"refused": ReaderStopped.__name__, "sentence": str(ReaderStopped(source.name))}


def _alarm(seconds: float) -> None:
    """End this process in so many seconds, if nobody who waits for it has ended it by then; 0 takes that back.

    Whoever asked may have ended first: then nobody else would.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


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
