"""Imports one hostile file and a harmless one after it, and looks at what is left of both."""

import io
import tempfile
import time
import zipfile
from pathlib import Path
from shutil import copy

import harmless_lists
from hostile_pages import ARTICLE, FIRST, SECRET, page
from outlook_files import outlook

from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome, TakenIn
from readahead.importers import child

HIDING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
LONGEST_FIELD, SHOWN = 2_000, 60
SECONDS = 8.0
"""How much of this process one file may take, its storing and that of the next with it."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Room:
    """A folder in which another file stands that no article may show; each import has a library of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._count = 0
        self._empty = folder / "empty.readahead"
        (folder / "secret.txt").write_text(SECRET)
        with Desk.open(self._empty) as desk:
            desk.take_in([self._harmless(".html")])  # whatever is loaded once is loaded now
        self._empty.unlink()
        Desk.open(self._empty).close()

    def import_one(self, name: str, data: bytes) -> str:
        """Return what a person reads of a file of that name, after all that must hold whatever it is."""
        file = self.folder / name
        file.write_bytes(data)
        harmless = self._harmless(file.suffix)
        library = copy(self._empty, self.folder / "one.readahead")
        beside = {one.name for one in self.folder.iterdir()}
        handles, begun = self._handles(), time.process_time()
        with Desk.open(Path(library)) as desk:
            *told, after = desk.take_in([file, harmless]).items
            took = time.process_time() - begun
            said = "; ".join(dict.fromkeys(self._said(desk, one, data) for one in told))
            assert after.outcome is Outcome.NEW, after.sentence
            stored = {one.article for one in (*told, after) if one.outcome is Outcome.NEW}
            assert {one.id for one in desk.articles()} == stored
            assert desk.check().is_sound
        assert not (self._handles() - handles)
        assert took < SECONDS, f"{name} took {took:.1f} s"
        assert {one.name for one in self.folder.iterdir()} == beside
        file.unlink()
        return said

    def _said(self, desk: Desk, told: TakenIn, data: bytes) -> str:
        if told.outcome is not Outcome.NEW:
            return told.sentence
        self._look_at(desk, told, data)
        return f"an article: {told.name[:SHOWN]}"

    @staticmethod
    def _look_at(desk: Desk, told: TakenIn, data: bytes) -> None:
        """What came of a hostile file is an article like others, and its bytes are kept as they were."""
        assert desk._library.articles.raw(told.article) == data
        article = desk.article(told.article).article
        assert SECRET not in article.text and "\0" not in article.text
        assert not article.address or article.address.startswith(("https://", "http://"))
        for words in (article.title, article.outlet, article.byline, article.address, article.file_name):
            assert len(words) <= LONGEST_FIELD and not HIDING.intersection(words)
            assert "\n" not in words and "\0" not in words
        article.text.encode()

    def _harmless(self, suffix: str) -> Path:
        """Return a file of the same kind that nothing is wrong with, unlike those before it."""
        self._count += 1
        words = f"It is the bridge of road {self._count}, which has {self._count} piers."
        if suffix == ".docx":
            data = harmless_document(words)
        elif suffix == ".pdf":
            data = harmless_pdf(words)
        elif suffix in (".html", ".xhtml"):
            data = page(f"{ARTICLE}<p>{words}</p>")
        elif suffix in (".eml", ".mht"):
            data = f"From: news@example.org\r\nSubject: Bridge\r\n\r\n{FIRST}\r\n\r\n{words}\r\n".encode()
        elif suffix == ".msg":
            data = outlook({0x0037: "Bridge", 0x1000: f"{FIRST}\r\n\r\n{words}"})
        elif suffix in harmless_lists.MADE:
            data = harmless_lists.MADE[suffix](self._count, f"{FIRST} {words}")
        else:
            data = f"Bridge at Lorn is closed\n\n{FIRST}\n\n{words}\n".encode()
        file = self.folder / f"harmless-{self._count}{suffix}"
        file.write_bytes(data)
        return file

    def _handles(self) -> frozenset[str]:
        """Return the files here and the pipes that this process has open, where the system tells.

        What an earlier test left behind may be closed at any time: only what is new is a leak. The process that reads
        is kept, with its two pipes.
        """
        process = child._child._process
        kept = {str(pipe.fileno()) for pipe in (process.stdin, process.stdout)} if process else set()
        opened = set()
        for handle in Path("/proc/self/fd").glob("*"):
            try:
                leads = str(handle.readlink())
            except OSError:  # the one that lists them, closed again
                continue
            if handle.name not in kept and leads.startswith(
                ("pipe:", str(self.folder), tempfile.gettempdir())
            ):
                opened.add(f"{handle.name} {leads}")
        return frozenset(opened)


def harmless_document(words: str) -> bytes:
    """Return a Word document of two paragraphs."""
    return package({"word/document.xml": document(f"{paragraph(FIRST)}{paragraph(words)}")})


def package(parts: dict[str, str | bytes]) -> bytes:
    """Return an archive of those parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def document(body: str, *, opening: str = "") -> str:
    return f'{opening}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def harmless_pdf(words: str) -> bytes:
    """Return a page with that line in it, under the one that every file here has."""
    return pdf([f"BT /F1 9 Tf 40 700 Td ({FIRST}) Tj 0 -14 Td ({words}) Tj ET"])


def pdf(contents: list[str], *, catalog: str = "", pages: str = "", more: tuple[str, ...] = ()) -> bytes:
    """Return a PDF with a page for each of *contents*; what is given besides goes into its catalog, its pages, its objects.

    Objects 1 to 3 are the catalog, the pages and the font; then come each page and what it shows, then *more*.
    """
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(contents)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages {pages or f'/Kids [{kids}] /Count {len(contents)}'} /MediaBox [0 0 800 800] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at, shown in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
    return assembled([*objects, *more])


def assembled(objects: list[str], *, trailer: str = "") -> bytes:
    """Return the file of those objects, the first of which is its catalog."""
    made, at = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, start=1):
        at.append(len(made))
        made += f"{number} 0 obj\n{one}\nendobj\n".encode("latin-1")
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in at)
    made += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(made)
