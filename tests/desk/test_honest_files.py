"""What was exported and not touched holds, whatever its head and its lines are made of."""

from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.memo.export import FORMATS
from readahead.model.memo import Header, MemoId

DRAWN = b"""<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><rect width="100" height="40" fill="#ddd"/>
<text x="5" y="20">Gate <tspan x="40">three</tspan></text></svg>"""


def check(desk: Desk, memo: MemoId, folder: Path) -> None:
    files = [folder / f"memo{suffix}" for suffix in FORMATS]
    desk.export(memo, files)
    for file in files:
        proof = desk.verify(file)
        assert proof.sentence.startswith("All holds"), (file.name, proof)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("خطة وقف", "plain words"),
        ("בנימין", "בנימין and talks"),
        ("北京 talks", "北京"),
        ("👩‍👩‍👧 talks", "😀🇺🇦👩‍👩‍👧 talks"),
        ("word " * 60, "word " * 100),
        ('"Talks" <b>&amp; `on` *it* #d', "<b>x</b> & it’s “so”"),
    ],
    ids=["Arabic", "Hebrew", "Chinese", "emoji", "long", "signs"],
)
def test_a_file_whose_head_is_of_any_letters_holds(desk: Desk, tmp_path: Path, head: str, line: str) -> None:
    made = desk.new_memo(
        head, template="information-brief", fill=False, header=Header(prepared_by=head, meeting=head)
    ).id
    desk.add_text(desk.memo(made).sections[0].id, line)
    check(desk, made, tmp_path)


def test_the_words_a_picture_draws_are_the_memos_own(desk: Desk, tmp_path: Path) -> None:
    made = desk.new_memo("Talks", template="information-brief", fill=False).id
    desk.show_picture(desk.memo(made).sections[0].id, "gates.svg", DRAWN, shows="Which gate is meant")
    check(desk, made, tmp_path)
