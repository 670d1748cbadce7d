"""What the window starts with: its first paint waits for nothing that only an open library needs."""

import subprocess
import sys

import pytest

from readahead.cli import main as cli
from readahead.cli.arguments import parser

LATER = (
    "readahead.desk.desk",
    "readahead.importers",
    "readahead.library",
    "readahead.memo",
    "readahead.model.card",
    "readahead.model.memo",
    "logging.handlers",
    "lxml",
    "markdown",
    "sqlite3",
    "sqlite_utils",
    "typst",
)


def test_nothing_that_only_a_library_needs_is_loaded_before_the_first_paint():
    program = (
        "import sys\n"
        "from readahead.cli import main\n"
        "main.parse(['--library', 'one.readahead'])\n"
        "import readahead.gui.app\n"
        f"print(*sorted(set(sys.modules).intersection({LATER!r})))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == []


@pytest.mark.parametrize(
    "arguments", [[], ["--library", "one.readahead"], ["--library=one.readahead"]], ids=" ".join
)
def test_the_short_way_to_the_window_reads_arguments_as_the_long_one_does(arguments):
    short, long = vars(cli.parse(arguments)), vars(parser().parse_args(arguments))
    assert short["verb"] is long["verb"] is None
    if arguments:
        assert short["library"] == long["library"]


@pytest.mark.parametrize("arguments", [["cards"], ["--library", "one.readahead", "cards"], ["--json"]])
def test_what_names_a_verb_or_more_is_read_by_the_whole_grammar(arguments):
    assert "json" in vars(cli.parse(arguments))
