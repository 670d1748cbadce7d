"""PDFs, Word documents and mails come into a library as any article, and a broken one among them costs only itself."""

import io
from email.message import EmailMessage

import docx
import pytest
import typst

from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome

STORY = (
    "The bridge at {place} has closed, the road office said on Monday. Ada Brook, the mayor, said {count} lorries a "
    "day would go by the upper valley road until the piers have been mended."
)


def pdf(words: str) -> bytes:
    return typst.compile(f"= Bridge is closed\n\n2 March 2026\n\n{words}".encode())


def word(words: str) -> bytes:
    made, data = docx.Document(), io.BytesIO()
    made.add_heading("Bridge is shut again", 0)
    made.add_paragraph(words)
    made.save(data)
    return data.getvalue()


def mail(words: str) -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"] = "Bridge is not open", "Courier <news@example.org>"
    made.set_content(words)
    return made.as_bytes()


@pytest.fixture
def folder(tmp_path):
    """A folder with an article of each kind, and a broken file of each."""
    made = tmp_path / "in"
    made.mkdir()
    for number, (suffix, write) in enumerate((("pdf", pdf), ("docx", word), ("eml", mail))):
        words = STORY.format(place=f"Lorn{suffix}", count=10 + number)
        (made / f"whole.{suffix}").write_bytes(write(words))
        (made / f"broken.{suffix}").write_bytes(write(words)[:40])
    return made


def test_each_kind_gives_its_article_with_cards_and_its_raw_bytes_are_kept(desk: Desk, folder):
    report = desk.take_in([folder])
    made = {item.source: item for item in report.items}
    assert {name for name, item in made.items() if item.outcome is Outcome.NEW} >= {
        "whole.pdf",
        "whole.docx",
        "whole.eml",
    }
    for suffix in ("pdf", "docx", "eml"):
        article = made[f"whole.{suffix}"].article
        assert any(filed.card.attribution.who == "Ada Brook" for filed in desk.cards_of(article))
        text = desk.article(article).article.text
        assert all(filed.card.anchor.quote(text) for filed in desk.cards_of(article))
    assert made["broken.pdf"].outcome is made["broken.docx"].outcome is Outcome.REFUSED
    assert made["broken.pdf"].sentence.endswith("the file is damaged; paste its text instead.")


def test_the_same_file_again_is_there_already(desk: Desk, folder):
    desk.take_in([folder])
    again = desk.take_in([folder / "whole.pdf", folder / "whole.docx", folder / "whole.eml"])
    assert {item.outcome for item in again.items} == {Outcome.ALREADY_THERE}


def test_a_pool_of_processes_reads_them_too(desk: Desk, folder):
    from readahead.desk import workers

    with workers.process_pool(1) as pool:
        report = desk.take_in([folder / "whole.pdf", folder / "whole.docx"], executor=pool)
    assert [item.outcome for item in report.items] == [Outcome.NEW, Outcome.NEW]


@pytest.mark.parametrize("name", ["whole.pdf", "whole.docx", "whole.eml"])
def test_nothing_is_told_as_left_out_that_is_no_words(desk: Desk, folder, name):
    article = desk.take_in([folder / name]).items[0].article
    assert desk.left_out(article) == ()
