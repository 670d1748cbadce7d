"""The articles of a library: text that is kept once and never altered, and what is known about it."""

import hashlib
import json
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from readahead.library import details, renewing, revising, rows
from readahead.library.filing import Placed, file_article, keyed
from readahead.library.placing import require_topics
from readahead.library.store import Row, Store
from readahead.library.summaries import all_summaries
from readahead.library.typed import clean
from readahead.model.address import same, spellings
from readahead.model.article import (
    Article,
    ArticleId,
    ArticleSummary,
    Field,
    FiledArticle,
    Origin,
    Reason,
    Version,
)
from readahead.model.card import CardId, Reading, Uncarded
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.passage import Span
from readahead.model.relation import Reread

_COLUMNS = (
    "id, text, raw, source_name, name, body_start, body_end, title, outlet, agency, byline, dateline, published, "
    "language, address, file_name, exercise, origins, uncarded, imported_at, marks, engine"
)
_INSERT = f"INSERT INTO articles ({_COLUMNS})"

_TEXT = "SELECT t.id, a.id FROM texts t LEFT JOIN articles a ON a.text = t.id WHERE t.sha256 = ?"
_EARLIER = "SELECT min(v.article) FROM texts t JOIN revisions v ON v.text = t.id WHERE t.sha256 = ?"
_ADDRESSES_OF = "SELECT a.address FROM json_each(?) j JOIN articles a ON a.id = j.value WHERE a.address <> ''"
_AT_ADDRESSES = """SELECT address, id FROM articles WHERE address <> '' AND address IN
    (SELECT value FROM json_each(?)) ORDER BY id"""
_INSERT_TEXT = "INSERT INTO texts (sha256, text) VALUES (?, ?)"

_FILED = """SELECT a.id, t.text, a.body_start, a.body_end, a.title, a.outlet, a.agency, a.byline, a.dateline, a.published,
        a.language, a.address, a.file_name, a.exercise, a.origins, a.imported_at,
        (SELECT count(*) FROM cards c WHERE c.article = a.id AND c.status <> 'dismissed'), r.sha256
    FROM articles a JOIN texts t ON t.id = a.text JOIN raws r ON r.id = a.raw"""


class Articles:
    """The articles of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self,
        article: Article,
        reading: Reading,
        *,
        raw: bytes,
        source_name: str = "",
        engine: str = "",
        placements: Sequence[Placed] = (),
    ) -> tuple[ArticleId, tuple[CardId, ...]]:
        """File *article* with the cards of its *reading*; return its number and theirs, in that order.

        *raw* is what was read, kept once however many sources hold it, *source_name* what the person called it, *engine*
        the version of the rules that read it (if not given, the one its cards name). *placements* say for each card
        where it goes, without them all go to the inbox. An article whose text is here already is left as it is, and its
        number and cards are returned. Raises NotFound for a topic that is not there.
        """
        if len(article.text) < article.body.end:
            raise InvalidValue("The body of an article must lie within its text.")
        with self._store.act_as_one("Import article"):
            sha256 = article.text_sha256
            text, filed = self._store.row(_TEXT, sha256) or (None, None)
            if filed is not None:
                return ArticleId(filed), self._card_ids(filed)
            require_topics(self._store, {topic for topic, *_ in placements})
            row = self._row(
                article,
                reading,
                text=text or self._store.run(_INSERT_TEXT, sha256, article.text),
                raw=raw,
                source_name=source_name or article.file_name,
                engine=engine or _engine(reading),
            )
            return file_article(
                self._store,
                _INSERT,
                row,
                keyed(reading.cards),
                text=article.text,
                published=article.published,
                placements=placements,
            )

    def renew(self, article: ArticleId, reading: Reading, *, engine: str = "") -> Reread:
        """Bring an article's cards to what *reading* says, by the rules of version *engine*; return what that changed.

        What a person has touched stays exactly as it is, and the new cards lie in the inbox: see `renewing.renew`.
        Raises NotFound.
        """
        with self._store.act("Read article again"):
            filed = self.get(article).article
            return renewing.renew(self._store, article, filed, reading, engine=engine or _engine(reading))

    def revise(
        self,
        article: ArticleId,
        text: str,
        body: Span,
        *,
        reason: Reason,
        piece: str = "",
        told: Article | None = None,
        is_misread: bool = False,
    ) -> int:
        """Give an article another *text*, whose *body* cards are read from; return how many of its cards are orphans now.

        What it was is kept as a version: *reason* says what took its place, *piece* what was brought back into it. Cards and
        notes go along to the very words they stand on, see `revising.revise`; `renew` then brings the untouched ones to what
        is read in the new text. What *told* knows better of the article is taken over, but for what a person said; where the
        earlier text *is_misread*, words that *told* does not know go. Raises NotFound, and InvalidValue for a text that is
        another article's.
        """
        with self._store.act("Revise article"):
            filed = self.get(article).article
            new = replace(filed, text=text, body=body)
            if self.find_version(new.text_sha256) not in (None, article):
                raise InvalidValue("Another article has that text already.")
            orphans = 0
            if text != filed.text:
                orphans = revising.revise(
                    self._store,
                    article,
                    filed,
                    text=text,
                    body=body,
                    reason=revising.reason_column(reason, piece),
                )
            elif body != filed.body:
                self._store.run(
                    "UPDATE articles SET body_start = ?, body_end = ? WHERE id = ?",
                    body.start,
                    body.end,
                    article,
                )
            if told is not None:
                details.take_over(self._store, article, filed, told, is_misread=is_misread)
            details.rename(self._store, article, self.get(article).article)
            return orphans

    def versions(self, article: ArticleId) -> tuple[Version, ...]:
        """Return the texts an article had and has, the first first; the last is the one it has. Raises NotFound."""
        return revising.versions(self._store, article, self.get(article))

    def redate(self, article: ArticleId, reading: Reading) -> None:
        """Give the cards a person has touched the dates they have in *reading*, where it has them; they stay otherwise.

        For an article whose day of publication has become known. Raises NotFound.
        """
        with self._store.act("Date cards"):
            self.get(article)
            renewing.redate(self._store, article, reading)

    def rekey(self, article: ArticleId, reading: Reading) -> None:
        """Give the cards a person has touched, where they have no keys, those they have in *reading*. Raises NotFound.

        For cards of an earlier version: nothing that is shown of them changes, and other cards can be compared with them.
        """
        with self._store.act("Compare cards"):
            self.get(article)
            renewing.rekey(self._store, article, reading)

    def outdated(self, engine: str) -> tuple[ArticleId, ...]:
        """Return the articles that the rules of another version than *engine* read, or of none that is known."""
        # two ranges of an index, where one inequality would have every article looked at
        found = self._store.rows(
            "SELECT id FROM articles WHERE engine < ?1 UNION ALL SELECT id FROM articles WHERE engine > ?1",
            engine,
        )
        return tuple(sorted(ArticleId(number) for (number,) in found))

    def find(self, text_sha256: str) -> ArticleId | None:
        """Return the article whose text has this SHA-256 (hexadecimal), or None."""
        row = self._store.row(_TEXT, text_sha256)
        return ArticleId(row[1]) if row and row[1] is not None else None

    def find_version(self, text_sha256: str) -> ArticleId | None:
        """Return the article whose text has, or had before it was revised, this SHA-256 (hexadecimal), or None."""
        row = self._store.row(_EARLIER, text_sha256)
        earlier = ArticleId(row[0]) if row and row[0] is not None else None
        return self.find(text_sha256) or earlier

    def earlier(self, articles: Iterable[ArticleId]) -> dict[ArticleId, ArticleId]:
        """Return for those of *articles* that were read at an address where another came from before, the last of these."""
        wanted, last, found = set(articles), dict[str, ArticleId](), dict[ArticleId, ArticleId]()
        own = [address for (address,) in self._store.rows(_ADDRESSES_OF, json.dumps(list(wanted)))]
        for page, number in self._at(own):
            if number in wanted and page in last:
                found[number] = last[page]
            last[page] = number
        return found

    def at_addresses(self, addresses: Collection[str]) -> dict[str, ArticleId]:
        """Return for those of *addresses* that articles were read at, however these are written, the last of them."""
        last = dict(self._at(addresses))
        return {one: last[page] for one in addresses if (page := same(one)) in last}

    def _at(self, addresses: Collection[str]) -> Iterator[tuple[str, ArticleId]]:
        """Yield the page and the number of each article that was read at one of *addresses*, in order of number."""
        spelt = {one for wanted in addresses for one in spellings(wanted)}
        # no index has the addresses: all articles are gone through once, however many are asked about
        for found, number in self._store.rows(_AT_ADDRESSES, json.dumps(list(spelt))):
            yield same(found), ArticleId(number)

    def find_raw(self, raw_sha256: str) -> ArticleId | None:
        """Return an article that was read from bytes with this SHA-256 (hexadecimal), or None."""
        row = self._store.row(
            "SELECT a.id FROM raws r JOIN articles a ON a.raw = r.id WHERE r.sha256 = ? ORDER BY a.id",
            raw_sha256,
        )
        return ArticleId(row[0]) if row else None

    def get(self, article: ArticleId) -> FiledArticle:
        """Return one article with its text. Raises NotFound."""
        row = self._store.row(f"{_FILED} WHERE a.id = ?", article)
        if row is None:
            raise NotFound("article", article)
        return _filed(row)

    def raw(self, article: ArticleId) -> bytes:
        """Return the bytes the article was read from. Raises NotFound."""
        row = self._store.row(
            "SELECT r.zlib FROM articles a JOIN raws r ON r.id = a.raw WHERE a.id = ?", article
        )
        if row is None:
            raise NotFound("article", article)
        return zlib.decompress(row[0])

    def list(self) -> tuple[ArticleSummary, ...]:
        """Return all articles without their texts, newest published first, those without a date last."""
        return all_summaries(self._store)

    def uncarded(self, article: ArticleId) -> tuple[Uncarded, ...]:
        """Return the sentences of an article that gave no card. Raises NotFound."""
        row = self._store.row("SELECT uncarded FROM articles WHERE id = ?", article)
        if row is None:
            raise NotFound("article", article)
        return rows.uncarded(row[0])

    def edit(
        self,
        article: ArticleId,
        *,
        title: str | None = None,
        outlet: str | None = None,
        agency: str | None = None,
        byline: str | None = None,
        dateline: str | None = None,
        published: date | None = None,
        language: str | None = None,
        address: str | None = None,
    ) -> None:
        """Correct what is known about an article; what is None stays. Raises NotFound.

        Each field that changes gets the origin EDITED. The text never changes.
        """
        told = {
            Field.TITLE: title,
            Field.OUTLET: outlet,
            Field.AGENCY: agency,
            Field.BYLINE: byline,
            Field.DATELINE: dateline,
            Field.PUBLISHED: published.isoformat() if published else None,
            Field.LANGUAGE: language,
            Field.ADDRESS: address,
        }
        with self._store.act("Edit article"):
            filed = self.get(article).article
            held = {field: str(getattr(filed, field.value) or "") for field in told}
            changed = {
                field: (clean(value).strip(), Origin.EDITED)
                for field, value in told.items()
                if value is not None and value != held[field]
            }
            details.write(self._store, article, filed, changed)
            if Field.TITLE in changed:
                details.rename(self._store, article, self.get(article).article)

    def _row(
        self, article: Article, reading: Reading, *, text: int, raw: bytes, source_name: str, engine: str
    ) -> tuple[object, ...]:
        return (
            text,
            self._raw(raw),
            "" if clean(source_name) == article.file_name else clean(source_name),
            "" if article.title else article.name,
            article.body.start,
            article.body.end,
            article.title,
            article.outlet,
            article.agency,
            article.byline,
            article.dateline,
            article.published.isoformat() if article.published else None,
            article.language,
            article.address,
            article.file_name,
            int(article.exercise),
            rows.origins_column(article.origins),
            rows.uncarded_column(reading.uncarded),
            self._store.now(),
            rows.marks_column(reading.marks),
            engine,
        )

    def _raw(self, raw: bytes) -> int:
        sha256 = hashlib.sha256(raw).hexdigest()
        found = self._store.row("SELECT id FROM raws WHERE sha256 = ?", sha256)
        if found:
            return int(found[0])
        return self._store.run("INSERT INTO raws (sha256, zlib) VALUES (?, ?)", sha256, zlib.compress(raw))

    def _card_ids(self, article: ArticleId) -> tuple[CardId, ...]:
        found = self._store.rows("SELECT id FROM cards WHERE article = ? ORDER BY id", article)
        return tuple(CardId(number) for (number,) in found)


def _filed(row: Row) -> FiledArticle:
    (
        number, text, body_start, body_end, title, outlet, agency, byline, dateline, published,
        language, address, file_name, exercise, origins, imported_at, cards, raw_sha256,
    ) = row  # fmt: skip
    article = Article(
        text=text,
        body=Span(body_start, body_end),
        title=title,
        outlet=outlet,
        agency=agency,
        byline=byline,
        dateline=dateline,
        published=date.fromisoformat(published) if published else None,
        language=language,
        address=address,
        file_name=file_name,
        exercise=bool(exercise),
        origins=rows.origins(origins),
    )
    return FiledArticle(ArticleId(number), article, datetime.fromisoformat(imported_at), cards, raw_sha256)


def _engine(reading: Reading) -> str:
    return reading.cards[0].engine if reading.cards else ""
