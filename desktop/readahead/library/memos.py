"""The memos of a library: sections of lines, in the order a person gave them."""

from collections.abc import Sequence
from datetime import date, datetime

from readahead.library import deliveries, pictures, setting_aside
from readahead.library.memo_columns import header_column, header_of, options_column, options_of
from readahead.library.positions import between
from readahead.library.store import Row, Store
from readahead.library.typed import clean, spaced
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.errors import AmbiguousName, InvalidValue, NotFound
from readahead.model.memo import (
    Block,
    Delivery,
    Entry,
    EntryId,
    Header,
    Memo,
    MemoId,
    MemoOptions,
    MemoSummary,
    Picture,
    Section,
    SectionId,
)


class Memos:
    """The memos of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self,
        title: str,
        *,
        template: str,
        marking: str = "",
        subtitle: str = "",
        header: Header = Header(),
        sections: Sequence[tuple[str, Block, str]] = (),
        options: MemoOptions = MemoOptions(),
    ) -> MemoId:
        """Make a memo with *sections* (heading, block, prompt) and return its number.

        Raises InvalidValue for an empty title.
        """
        with self._store.act("New memo"):
            now = self._store.now()
            number = self._store.run(
                """INSERT INTO memos (uuid, title, subtitle, template, marking, header, language, created, modified, options)
                VALUES (?, ?, ?, ?, ?, ?, 'en', ?, ?, ?)""",
                self._store.new_id(),
                _titled(title),
                clean(subtitle),
                clean(template),
                clean(marking),
                header_column(header),
                now,
                now,
                options_column(options),
            )
            for heading, block, prompt in sections:
                self.add_section(MemoId(number), heading, block, prompt)
            return MemoId(number)

    def get(self, memo: MemoId) -> Memo:
        """Return one memo whole. Raises NotFound."""
        row = self._store.row(
            "SELECT id, uuid, title, subtitle, template, marking, header, language, created, modified, options"
            " FROM memos WHERE id = ? AND trashed IS NULL",
            memo,
        )
        if row is None:
            raise NotFound("memo", memo)
        return _memo(row, self._sections(memo))

    def list(self) -> tuple[MemoSummary, ...]:
        """Return all memos without their lines, the one last worked on first."""
        found = self._store.rows(
            """SELECT id, title, template, marking, (SELECT count(*) FROM entries e WHERE e.memo = m.id), modified
            FROM memos m WHERE trashed IS NULL ORDER BY modified DESC, id DESC"""
        )
        return tuple(
            MemoSummary(MemoId(number), title, template, marking, entries, datetime.fromisoformat(modified))
            for number, title, template, marking, entries, modified in found
        )

    def named(self, title: str) -> MemoId:
        """Return the memo called *title*, whatever its case. Raises NotFound and AmbiguousName."""
        wanted = spaced(title).casefold()
        found = [memo.id for memo in self.list() if spaced(memo.title).casefold() == wanted]
        if not found:
            raise NotFound("memo", title)
        if len(found) > 1:
            raise AmbiguousName("memo", title, sorted(found))
        return found[0]

    def set_fields(
        self,
        memo: MemoId,
        *,
        title: str | None = None,
        subtitle: str | None = None,
        marking: str | None = None,
        header: Header | None = None,
        template: str | None = None,
        options: MemoOptions | None = None,
    ) -> None:
        """Change what stands at a memo's head; what is None stays. Raises NotFound and InvalidValue."""
        told = {
            "title": None if title is None else _titled(title),
            "subtitle": None if subtitle is None else clean(subtitle),
            "marking": None if marking is None else clean(marking),
            "header": None if header is None else header_column(header),
            "template": None if template is None else clean(template),
            "options": None if options is None else options_column(options),
        }
        with self._store.act("Edit memo"):
            self._must_be(memo)
            held = self._store.rows(f"SELECT {', '.join(told)} FROM memos WHERE id = ?", memo)[0]
            changed = {
                column: value
                for (column, value), before in zip(told.items(), held, strict=True)
                if value not in (None, before)
            }
            for column, value in changed.items():
                self._store.run(f"UPDATE memos SET {column} = ? WHERE id = ?", value, memo)
            if changed:
                self._touch(memo)

    def remove(self, memo: MemoId) -> None:
        """Put a memo in the trash. Raises NotFound."""
        with self._store.act("Remove memo"):
            self._must_be(memo)
            self._store.run("UPDATE memos SET trashed = ? WHERE id = ?", self._store.now(), memo)

    def add_section(
        self, memo: MemoId, heading: str, block: Block, prompt: str = "", *, before: SectionId | None = None
    ) -> SectionId:
        """Add a section at the end, or ahead of another, and return its number. Raises NotFound."""
        with self._store.act("Add section"):
            self._must_be(memo)
            position = self._position("section", "sections", "memo", memo, before)
            number = self._store.run(
                "INSERT INTO sections (uuid, memo, position, heading, block, prompt) VALUES (?, ?, ?, ?, ?, ?)",
                self._store.new_id(),
                memo,
                position,
                clean(heading),
                block.value,
                clean(prompt),
            )
            self._touch(memo)
            return SectionId(number)

    def rename_section(self, section: SectionId, heading: str) -> None:
        """Give a section another heading. Raises NotFound."""
        with self._store.act("Rename section"):
            memo = self.memo_of_section(section)
            self._set("sections", "heading", section, clean(heading), memo)

    def move_section(self, section: SectionId, *, before: SectionId | None = None) -> None:
        """Put a section with its lines ahead of another of its memo, or at the end. Raises NotFound."""
        with self._store.act("Move section"):
            memo = self.memo_of_section(section)
            if section == before or self._is_there("sections", "memo", memo, before, section):
                return
            position = self._position("section", "sections", "memo", memo, before, moving=section)
            self._store.run("UPDATE sections SET position = ? WHERE id = ?", position, section)
            self._touch(memo)

    def mark_section(self, section: SectionId, marking: str) -> None:
        """Give a section a marking of its own, or with an empty one that of its memo. Raises NotFound."""
        with self._store.act("Mark section"):
            memo = self.memo_of_section(section)
            self._set("sections", "marking", section, clean(marking), memo)

    def mark_entry(self, entry: EntryId, marking: str) -> None:
        """Give a line a marking of its own, or with an empty one that of its section. Raises NotFound."""
        with self._store.act("Mark line"):
            memo = self.memo_of_entry(entry)
            self._set("entries", "marking", entry, clean(marking), memo)

    def remove_section(self, section: SectionId) -> None:
        """Put a section with its lines in the trash. Raises NotFound."""
        with self._store.act("Remove section"):
            memo = self.memo_of_section(section)
            setting_aside.section(self._store, section)
            self._touch(memo)

    def add_entry(
        self,
        section: SectionId,
        *,
        card: CardId | None = None,
        text: str,
        taken: str = "",
        before: EntryId | None = None,
    ) -> EntryId:
        """Add a line at a section's end, or ahead of another, and return its number. Raises NotFound.

        *taken* is the headline of *card* as it was taken: the card's own when it is left out.
        """
        with self._store.act("Add line"):
            memo = self.memo_of_section(section)
            number = self._store.run(
                "INSERT INTO entries (uuid, memo, section, position, card, text, taken) VALUES (?, ?, ?, ?, ?, ?, ?)",
                self._store.new_id(),
                memo,
                section,
                self._position("line", "entries", "section", section, before),
                card,
                clean(text),
                "" if card is None else clean(taken) or self._headline(card),
            )
            self._touch(memo)
            return EntryId(number)

    def edit_entry(self, entry: EntryId, text: str) -> None:
        """Rewrite a line. Raises NotFound."""
        with self._store.act("Edit line"):
            memo = self.memo_of_entry(entry)
            self._set("entries", "text", entry, clean(text), memo)

    def _set(self, table: str, column: str, number: int, value: str, memo: MemoId) -> None:
        """Give one row of *memo* another value; the same one is no change, and leaves nothing to undo."""
        if self._store.row(f"SELECT 1 FROM {table} WHERE id = ? AND {column} = ?", number, value) is None:
            self._store.run(f"UPDATE {table} SET {column} = ? WHERE id = ?", value, number)
            self._touch(memo)

    def move_entry(self, entry: EntryId, *, section: SectionId, before: EntryId | None = None) -> None:
        """Move a line to a section's end, or ahead of another line. Raises NotFound.

        Raises InvalidValue when the section is another memo's.
        """
        with self._store.act("Move line"):
            memo = self.memo_of_entry(entry)
            if self.memo_of_section(section) != memo:
                raise InvalidValue("A line can be moved within its memo only.")
            if entry == before or self._is_there("entries", "section", section, before, entry):
                return
            position = self._position("line", "entries", "section", section, before, moving=entry)
            self._store.run(
                "UPDATE entries SET section = ?, position = ? WHERE id = ?", section, position, entry
            )
            self._touch(memo)

    def remove_entry(self, entry: EntryId) -> None:
        """Put a line in the trash. Raises NotFound."""
        with self._store.act("Remove line"):
            memo = self.memo_of_entry(entry)
            setting_aside.line(self._store, entry)
            self._touch(memo)

    def pictures(self, memo: MemoId) -> tuple[Picture, ...]:
        """Return a memo's pictures by their names."""
        return pictures.of(self._store, memo)

    def put_picture(self, memo: MemoId, picture: Picture) -> None:
        """Let a memo show *picture* by its name, in place of one it called so before. Raises NotFound."""
        with self._store.act("Add picture"):
            self._must_be(memo)
            pictures.put(self._store, memo, picture)
            self._touch(memo)

    def remove_picture(self, memo: MemoId, name: str) -> None:
        """Let a memo show a picture no more. Raises NotFound."""
        with self._store.act("Remove picture"):
            self._must_be(memo)
            if not pictures.remove(self._store, memo, name):
                raise NotFound("picture", name)
            self._touch(memo)

    def deliveries(self, memo: MemoId) -> tuple[Delivery, ...]:
        """Return what of a memo left the desk, the first delivery first."""
        return deliveries.of(self._store, memo)

    def deliver(self, memo: MemoId, *, on: date, manifest: str) -> Delivery:
        """Remember that a memo left the desk, with what its files carried. Raises NotFound."""
        with self._store.act("Deliver memo"):
            self._must_be(memo)
            return deliveries.add(self._store, memo, on=on, manifest=manifest)

    def came_in_after(self, moment: datetime) -> tuple[ArticleId, ...]:
        """Return the articles that were taken in after *moment*, the newest first."""
        return deliveries.came_in_after(self._store, moment)

    def memo_of_entry(self, entry: EntryId) -> MemoId:
        """Return the memo a line stands in. Raises NotFound."""
        return self._memo_of("line", "entries", entry)

    def memo_of_section(self, section: SectionId) -> MemoId:
        """Return the memo a section stands in. Raises NotFound."""
        return self._memo_of("section", "sections", section)

    def _memo_of(self, noun: str, table: str, number: int) -> MemoId:
        row = self._store.row(
            f"SELECT m.id FROM {table} r JOIN memos m ON m.id = r.memo WHERE r.id = ? AND m.trashed IS NULL",
            number,
        )
        if row is None:
            raise NotFound(noun, number)
        return MemoId(row[0])

    def _must_be(self, memo: MemoId) -> None:
        if self._store.row("SELECT 1 FROM memos WHERE id = ? AND trashed IS NULL", memo) is None:
            raise NotFound("memo", memo)

    def _touch(self, memo: MemoId) -> None:
        self._store.run("UPDATE memos SET modified = ? WHERE id = ?", self._store.now(), memo)

    def _headline(self, card: CardId) -> str:
        row = self._store.row("SELECT headline FROM cards WHERE id = ?", card)
        if row is None:
            raise NotFound("card", card)
        return str(row[0])

    def _is_there(self, table: str, owner: str, number: int, before: int | None, moved: int) -> bool:
        """Return whether the row *moved* stands in its *owner* just ahead of the row *before*, or at the end."""
        found = self._store.row(
            f"SELECT (SELECT id FROM {table} WHERE {owner} = one.{owner}"
            " AND (position, id) > (one.position, one.id) ORDER BY position, id LIMIT 1)"
            f" FROM {table} AS one WHERE id = ? AND {owner} = ?",
            moved,
            number,
        )
        return found is not None and found[0] == before

    def _position(
        self, noun: str, table: str, owner: str, number: int, before: int | None, *, moving: int | None = None
    ) -> str:
        """Return the position at the end of its *owner*, or just ahead of the row *before* there."""
        after = ""
        if before is not None:
            row = self._store.row(
                f"SELECT position FROM {table} WHERE id = ? AND {owner} = ?", before, number
            )
            if row is None:
                raise NotFound(noun, before)
            after = row[0]
        ahead = f" AND position < '{after}'" if after else ""
        last = self._store.row(
            f"SELECT max(position) FROM {table} WHERE {owner} = ? AND id IS NOT ?{ahead}", number, moving
        )
        return between((last and last[0]) or "", after)

    def _sections(self, memo: MemoId) -> tuple[Section, ...]:
        entries: dict[int, list[Entry]] = {}
        for number, section, *held in self._store.rows(
            "SELECT id, section, uuid, card, text, taken, marking FROM entries WHERE memo = ?"
            " ORDER BY position, id",
            memo,
        ):
            entries.setdefault(section, []).append(Entry(EntryId(number), *held))
        return tuple(
            Section(
                SectionId(number),
                uuid,
                heading,
                Block(block),
                prompt,
                tuple(entries.get(number, ())),
                marking,
            )
            for number, uuid, heading, block, prompt, marking in self._store.rows(
                "SELECT id, uuid, heading, block, prompt, marking FROM sections WHERE memo = ?"
                " ORDER BY position, id",
                memo,
            )
        )


def _titled(title: str) -> str:
    title = spaced(title)
    if not title:
        raise InvalidValue("A memo needs a title.")
    return title


def _memo(row: Row, sections: tuple[Section, ...]) -> Memo:
    number, uuid, title, subtitle, template, marking, header, language, created, modified, options = row
    return Memo(
        id=MemoId(number),
        uuid=uuid,
        title=title,
        subtitle=subtitle,
        template=template,
        marking=marking,
        header=header_of(header),
        sections=sections,
        created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified),
        language=language,
        options=options_of(options),
    )
