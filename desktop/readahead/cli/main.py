"""Runs one verb: opens the library, calls the desk, prints words or JSON, and turns faults into an exit status."""

import argparse
import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from readahead.cli.window_grammar import opens_plainly, plain_parser, window_parser
from readahead.desk import places
from readahead.model.errors import ReadaheadError

# What an article may hold and a terminal would obey: colours, titles, a moving cursor, letters turned round.
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed *arguments*; verb is None when the window is wanted. Wrong use exits with status 2."""
    if opens_plainly(arguments):
        return _parsed(plain_parser(), arguments)
    # the verbs load all they can do, which takes longer than the window its first paint
    from readahead.cli.arguments import parser
    from readahead.cli.grammar import searched

    return _parsed(parser(), searched(arguments))


def parse_window(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed *arguments* of the window's own command: a library, and files to import as *file*."""
    return _parsed(window_parser(), arguments)


def _parsed(grammar: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    parsed = grammar.parse_args(arguments)
    parsed.is_named = parsed.library is not None or places.is_library_named()
    try:
        parsed.library = (parsed.library or places.default_library()).expanduser()
    except RuntimeError:
        grammar.error("the library cannot be found: there is no such user's home folder")
    return parsed


def library_of(parsed: argparse.Namespace) -> Path:
    """Return the library the user named, or where theirs lies otherwise."""
    library: Path = parsed.library
    return library


def run(parsed: argparse.Namespace) -> int:
    """Run the verb and return the exit status: 0, 1 with what failed said on stderr, or the verb's own."""
    from readahead.cli.keeping_verbs import ways_on
    from readahead.cli.verbs import VERBS

    parsed.warnings = []
    try:
        answer = VERBS[parsed.verb](parsed)
        if parsed.json:
            print(_json(answer.shape))
        elif answer.words:
            _say(answer.words, sys.stdout)
        for sentence in (*parsed.warnings, *answer.problems):
            _say(f"readahead: {sentence}", sys.stderr)
        sys.stdout.flush()
    except ReadaheadError as fault:
        for sentence in (str(fault), *ways_on(fault)):
            _say(f"readahead: {sentence}", sys.stderr)
        return 1
    except BrokenPipeError:
        # the reader of our output has gone (readahead cards | head): not a fault; keep Python's last flush quiet
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as fault:
        if fault.filename is not None:
            _say(f"readahead: {fault.filename}: {fault.strerror}.", sys.stderr)
            return 1
        _say(f"readahead: the answer cannot be written ({fault.strerror}).", sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("readahead: stopped.", file=sys.stderr)
        return 1
    return 1 if answer.problems else answer.status


def _say(words: str, stream: TextIO) -> None:
    """Print *words* with a sign in place of what *stream* cannot write or a terminal would obey."""
    encoding = stream.encoding or "utf-8"
    print(_OBEYED.sub("\ufffd", words).encode(encoding, "replace").decode(encoding), file=stream)


def _json(shape: object) -> str:
    """Return *shape* as JSON, with escapes only where standard output cannot write a letter of it."""
    document = json.dumps(shape, ensure_ascii=False, indent=1)
    try:
        document.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(shape, indent=1)
    return document
