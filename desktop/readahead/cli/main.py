"""Runs one verb: opens the library, calls the desk, prints words or JSON, and turns faults into an exit status."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from readahead.cli.arguments import parser
from readahead.desk import places
from readahead.model.errors import ReadaheadError


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed *arguments*; verb is None when the window is wanted. Wrong use exits with status 2."""
    return parser().parse_args(arguments)


def library_of(parsed: argparse.Namespace) -> Path:
    """Return the library the user named, or where theirs lies otherwise."""
    return (parsed.library or places.default_library()).expanduser()


def run(parsed: argparse.Namespace) -> int:
    """Run the verb and return the exit status: 0, or 1 with what failed said on stderr."""
    from readahead.cli.verbs import VERBS

    try:
        answer = VERBS[parsed.verb](parsed)
        if parsed.json:
            print(json.dumps(answer.shape, ensure_ascii=False, indent=1))
        elif answer.words:
            print(answer.words)
        for sentence in answer.problems:
            print(f"readahead: {sentence}", file=sys.stderr)
        sys.stdout.flush()
    except ReadaheadError as fault:
        print(f"readahead: {fault}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # the reader of our output has gone (readahead cards | head): not a fault; keep Python's last flush quiet
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("readahead: stopped.", file=sys.stderr)
        return 1
    return 1 if answer.problems else 0
