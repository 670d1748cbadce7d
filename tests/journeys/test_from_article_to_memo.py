"""The product's main job at the terminal: articles in, cards, a note, a memo, and its files read back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from readahead.__main__ import main

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = SEEDS / "gaza-ceasefire-talks.md"

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one verb on a library of its own and return its JSON document."""

    def run(*arguments: object, status: int = 0) -> Any:
        words = ["--library", str(tmp_path / "library.readahead"), "--json", *map(str, arguments)]
        assert main(words) == status
        said = capsys.readouterr()
        return json.loads(said.out) if said.out else said.err

    return run


def pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_an_article_becomes_a_memo_whose_notes_lead_to_its_words(run: Run, tmp_path: Path) -> None:
    taken = run("import", ARTICLE)["imported"]
    assert [item["outcome"] for item in taken] == ["new"]
    text = run("read", ARTICLE)["articles"][0]["text"]
    cards = run("cards")["cards"]
    assert len(cards) == taken[0]["cards"] > 10
    for card in cards:
        assert all(one["quote"] == text[one["start"] : one["end"]] for one in card["passages"])

    note = run("annotate", cards[0]["id"], "Ask who *chairs* it.", "--tag", "question")["annotation"]
    assert run("annotations")["annotations"] == [note]
    assert note["exact"] == text[note["start"] : note["end"]]

    memo = run("memo", "new", "Talks on Monday", "--marking", "tlp:amber")["memo"]
    taken_from = [entry["card"] for section in memo["sections"] for entry in section["entries"]]
    assert taken_from and None not in taken_from
    paths = [tmp_path / "memo.pdf", tmp_path / "memo.md"]
    assert run("export", "Talks on Monday", *paths)["exported"] == [str(path) for path in paths]

    paper, markdown = pdf_text(paths[0]), paths[1].read_text(encoding="utf-8")
    for said in (paper, markdown):
        assert "Talks on Monday" in said
        assert "TLP:AMBER" in said
        assert "News.Az" in said
    with pikepdf.open(paths[0]) as pdf:
        assert pdf.Root.Lang == "en"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.docinfo["/Title"] == "Talks on Monday"
        assert pdf.check_pdf_syntax() == []


def test_undo_takes_back_each_step_and_redo_does_it_again(run: Run) -> None:
    def state() -> list[object]:
        return [run(verb) for verb in ("articles", "topics", "cards", "annotations", "memos")]

    states = [state()]
    run("import", ARTICLE)
    states.append(state())
    card = run("cards")["cards"][0]["id"]
    run("topic", "new", "Talks", "--terms", "talks,meeting")
    states.append(state())
    run("move", card, "Talks")
    states.append(state())
    run("annotate", card, "Check this.")
    states.append(state())
    memo = run("memo", "new", "Brief")["memo"]["id"]
    states.append(state())
    run("memo", "add", memo, card)
    states.append(state())
    for before in reversed(states[:-1]):
        run("undo")
        assert state() == before
    assert "nothing to undo" in run("undo", status=1)
    for after in states[1:]:
        run("redo")
        assert state() == after


def test_what_cannot_be_read_gets_a_sentence_and_the_rest_is_kept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("  \n")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    sources = [tmp_path / "empty.txt", ARTICLE, tmp_path / "picture.txt", tmp_path / "missing.txt"]
    taken = run("import", *sources, status=1)["imported"]
    assert [item["outcome"] for item in taken] == ["refused", "new", "refused", "refused"]
    assert all(item["sentence"].endswith(".") for item in taken if item["outcome"] == "refused")
    assert len(run("articles")["articles"]) == 1


def test_an_article_taken_in_twice_is_there_once(run: Run) -> None:
    run("import", ARTICLE)
    again = run("import", ARTICLE)["imported"]
    assert [item["outcome"] for item in again] == ["already_there"]
    assert len(run("articles")["articles"]) == 1


def test_the_users_terms_draw_cards_out_of_suggested_topics_and_say_why(run: Run) -> None:
    run("import", ARTICLE)
    run("topic", "new", "Tehran", "--terms", "Iran,Tehran")
    drawn = run("cards", "--topic", "Tehran")["cards"]
    assert drawn
    assert all("Iran" in card["topic_reason"] or "Tehran" in card["topic_reason"] for card in drawn)


def test_a_card_moved_by_hand_stays_where_it_was_put(run: Run) -> None:
    run("import", ARTICLE)
    run("topic", "new", "Mine")
    card = run("cards")["cards"][0]["id"]
    run("move", card, "Mine")
    run("topic", "new", "Everything", "--terms", "Gaza,Israel,Hamas,Netanyahu,Trump,ceasefire")
    assert [one["id"] for one in run("cards", "--topic", "Mine")["cards"]] == [card]


def test_the_starter_library_makes_both_templates(run: Run, tmp_path: Path) -> None:
    run("starter")
    for template in ("meeting-brief", "situation-review"):
        run("memo", "new", template, "--template", template, "--topic", "Imbrel ceasefire (exercise)")
        run("export", template, tmp_path / f"{template}.pdf", tmp_path / f"{template}.md")
        paper = pdf_text(tmp_path / f"{template}.pdf")
        assert "EXERCISE" in paper.upper()


@pytest.mark.parametrize(
    "arguments",
    [
        ("card", 999),
        ("annotate", 999, "x"),
        ("move", 999, "inbox"),
        ("memo", "show", "No such memo"),
        ("memo", "new", "X", "--template", "none"),
        ("memo", "new", "X", "--topic", "none"),
        ("memo", "new", "X", "--marking", "TLP:PINK"),
        ("memo", "new", " "),
        ("export", "No such memo", "x.pdf"),
        ("cards", "--topic", "none"),
        ("topic", "new", "  "),
        ("undo",),
        ("redo",),
    ],
)
def test_what_cannot_be_done_is_one_sentence_on_stderr_and_status_1(
    run: Run, arguments: tuple[object, ...]
) -> None:
    said = run(*arguments, status=1)
    assert said.startswith("readahead: ")
    assert said.endswith(".\n")
    assert said.count("\n") == 1


def test_an_unwritable_or_unknown_target_writes_nothing(run: Run, tmp_path: Path) -> None:
    run("import", ARTICLE)
    run("memo", "new", "Brief")
    for target in (tmp_path / "memo.xyz", tmp_path / "none" / "memo.pdf"):
        said = run("export", "Brief", tmp_path / "memo.md", target, status=1)
        assert str(target) in said
    assert [path.name for path in tmp_path.iterdir() if path.suffix in {".md", ".pdf"}] == []


@pytest.mark.parametrize(
    "arguments",
    [["cards", "--kind", "rumour"], ["import"], ["read", "x.txt", "--published", "yesterday"], ["dance"]],
)
def test_wrong_use_ends_with_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
