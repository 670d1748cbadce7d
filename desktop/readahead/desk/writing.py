"""Writing: memos out of cards and of words of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from readahead.desk import composing, desk_notes, templating
from readahead.desk.part import how_many, named
from readahead.desk.templating import Templating
from readahead.model.card import CardId
from readahead.model.changes import Changes, Made
from readahead.model.errors import InvalidValue
from readahead.model.marking import as_marking
from readahead.model.memo import (
    Block,
    EntryId,
    Header,
    Memo,
    MemoId,
    MemoOptions,
    PageSize,
    Picture,
    SectionId,
)
from readahead.model.pictures import must_be_said
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    pass


class Writing(Templating):
    """The verbs that make memos."""

    def new_memo(
        self,
        title: str,
        *,
        template: str = "meeting-brief",
        topics: Sequence[TopicId] = (),
        marking: str = "",
        header: Header = Header(),
        page: PageSize = PageSize.A4,
        fill: bool = True,
    ) -> Made[MemoId]:
        """Make a memo on paper of the size *page* and fill its template's sections from the cards of *topics*, or of all.

        Raises InvalidValue, UnknownTemplate, InvalidTemplate, NewerTemplate.
        """
        if not title.strip():
            raise InvalidValue("A memo needs a title.")
        plan = templating.named(template)
        sections = [(section.heading, section.block, section.prompt) for section in plan.sections]
        with self._library.act(f"New memo {named(title)}") as act:
            memo = self._library.memos.add(
                title.strip(),
                template=plan.name,
                marking=as_marking(marking),
                header=header,
                sections=sections,
                options=MemoOptions(page=page),
            )
            if fill:
                composing.fill(self._library, memo, template=plan, topics=tuple(dict.fromkeys(topics)))
        return Made(memo, act.changes)

    def add_to_memo(
        self,
        memo: MemoId,
        cards: Sequence[CardId],
        *,
        section: SectionId | None = None,
        before: EntryId | None = None,
        notes: bool = False,
    ) -> Changes:
        """Add cards to a memo, each to *section* or to the one its kind belongs in; raises NotFound, then adds none.

        A card may stand in a memo several times: a person may want it under two heads. With *notes* what is noted on
        them comes too, as desk notes.
        """
        value = self._library.memos.get(memo)
        with self._library.act(f"Add {how_many(cards)} to memo {named(value.title)}") as act:
            template = templating.template_of(value)
            for filed in map(self._library.cards.get, cards):
                place = section or composing.section_for(value, filed.card.kind, template=template)
                headline = filed.card.headline
                line = self._library.memos.add_entry(
                    place, card=filed.id, text=headline, taken=headline, before=before
                )
                if notes:
                    desk_notes.add(self._library, (line,))
        return act.changes

    def add_notes(self, entry: EntryId) -> Changes:
        """Add what is noted on the card of a memo's line to the memo's desk notes, with the marking the line bears.

        Raises NotFound, and InvalidValue where nothing is noted on it or all of it stands there already.
        """
        with self._library.act("Add note as desk note") as act:
            if not desk_notes.add(self._library, (entry,)):
                raise desk_notes.nothing(self._library, entry)
        return act.changes

    def section_named(self, memo: MemoId, name: str) -> SectionId:
        """Return the memo's section with that heading, or whose heading begins so; raises NotFound."""
        return composing.section_named(self._library.memos.get(memo), name).id

    def add_text(
        self,
        section: SectionId,
        text: str,
        *,
        before: EntryId | None = None,
        pictures: Sequence[tuple[str, bytes]] = (),
    ) -> Made[EntryId]:
        """Add the user's own words, in Markdown, to a section, and the *pictures* they show, by name, to its memo.

        Raises InvalidValue for a picture without words, and for what is no picture.
        """
        must_be_said(text)
        with self._library.act(f"Add text to {self._section(section)}") as act:
            for name, data in pictures:
                self.add_picture(self._library.memos.memo_of_section(section), name, data)
            entry = self._library.memos.add_entry(section, text=text, before=before)
        return Made(entry, act.changes)

    def edit_entry(self, entry: EntryId, text: str, *, pictures: Sequence[tuple[str, bytes]] = ()) -> Changes:
        """Change a memo line's words; one taken from a card is then marked as edited. *pictures*: see add_text.

        Raises InvalidValue for a picture without words, and for what is no picture.
        """
        must_be_said(text)
        with self._library.act(f"Edit {self._line(entry)}") as act:
            for name, data in pictures:
                self.add_picture(self._library.memos.memo_of_entry(entry), name, data)
            self._library.memos.edit_entry(entry, text)
        return act.changes

    def move_entry(self, entry: EntryId, *, section: SectionId, before: EntryId | None = None) -> Changes:
        """Put a memo line before another, or at the end of *section*."""
        with self._library.act(f"Move {self._line(entry)}") as act:
            self._library.memos.move_entry(entry, section=section, before=before)
        return act.changes

    def remove_entry(self, entry: EntryId) -> Changes:
        """Put a line of a memo in the trash."""
        with self._library.act(f"Remove {self._line(entry)}") as act:
            self._library.memos.remove_entry(entry)
        return act.changes

    def add_section(self, memo: MemoId, heading: str, *, block: Block = Block.POINTS) -> Made[SectionId]:
        """Add a section at the end of a memo, but ahead of its sources where they stand last."""
        *_, last = (None, *self._library.memos.get(memo).sections)
        before = last.id if last is not None and last.block is Block.SOURCES else None
        with self._library.act(f"Add section {named(heading)}") as act:
            section = self._library.memos.add_section(memo, heading, block, before=before)
        return Made(section, act.changes)

    def rename_section(self, section: SectionId, heading: str) -> Changes:
        """Give a memo's section another heading; raises NotFound."""
        with self._library.act(f"Rename section to {named(heading)}") as act:
            self._library.memos.rename_section(section, heading)
        return act.changes

    def move_section(self, section: SectionId, *, before: SectionId | None = None) -> Changes:
        """Put a section with its lines ahead of another of its memo, or at the end; raises NotFound."""
        with self._library.act(f"Move {self._section(section)}") as act:
            self._library.memos.move_section(section, before=before)
        return act.changes

    def remove_section(self, section: SectionId) -> Changes:
        """Put a section of a memo in the trash, with its lines; raises NotFound."""
        with self._library.act(f"Remove {self._section(section)}") as act:
            self._library.memos.remove_section(section)
        return act.changes

    def set_memo(
        self,
        memo: MemoId,
        *,
        title: str | None = None,
        subtitle: str | None = None,
        marking: str | None = None,
        header: Header | None = None,
        options: MemoOptions | None = None,
        logo: tuple[str, bytes] | None = None,
    ) -> Changes:
        """Change what stands at a memo's head, and how it is laid out, in one act.

        *logo* is the name and the bytes of a picture that becomes the memo's, and its logo; raises InvalidValue for none.
        """
        held = self._library.memos.get(memo)
        told = {
            "title": title,
            "subtitle": subtitle,
            "marking": marking,
            "header": header,
            "options": options,
        }
        said = _said(held, {name for name, value in told.items() if value is not None}, options, logo=logo)
        with self._library.act(f"{said} memo {named(held.title)}") as act:
            if logo is not None:
                options = replace(options or held.options, logo=self.add_picture(memo, *logo).id)
            self._library.memos.set_fields(
                memo,
                title=title,
                subtitle=subtitle,
                marking=None if marking is None else as_marking(marking),
                header=header,
                options=options,
            )
        return act.changes

    def change_template(self, memo: MemoId, template: str) -> Changes:
        """Give a memo the sections of another template; its lines stay: see composing.replan.

        Raises NotFound, UnknownTemplate, InvalidTemplate, NewerTemplate.
        """
        held, plan = self._library.memos.get(memo), templating.named(template)
        with self._library.act(f"Set memo {named(held.title)} by template {named(plan.label)}") as act:
            composing.replan(self._library, held, template=plan)
        return act.changes

    def remove_memo(self, memo: MemoId) -> Changes:
        """Put a memo into the trash."""
        with self._library.act(f"Remove memo {named(self._library.memos.get(memo).title)}") as act:
            self._library.memos.remove(memo)
        return act.changes

    def mark_section(self, section: SectionId, marking: str) -> Changes:
        """Give a section a marking of its own; an empty one leaves it that of the memo."""
        with self._library.act(f"Mark {self._section(section)}") as act:
            self._library.memos.mark_section(section, as_marking(marking))
        return act.changes

    def mark_entry(self, entry: EntryId, marking: str) -> Changes:
        """Give a line a marking of its own; an empty one leaves it that of its section."""
        with self._library.act(f"Mark {self._line(entry)}") as act:
            self._library.memos.mark_entry(entry, as_marking(marking))
        return act.changes

    def _line(self, entry: EntryId) -> str:
        """Return a line's first words and the memo it stands in, for an act's name; raises NotFound."""
        memo = self._library.memos.get(self._library.memos.memo_of_entry(entry))
        line = next(one for section in memo.sections for one in section.entries if one.id == entry)
        return f"{named(' '.join(line.text.split()))} in memo {named(memo.title)}"

    def _section(self, section: SectionId) -> str:
        """Return a section's heading and the memo it stands in, for an act's name; raises NotFound."""
        memo = self._library.memos.get(self._library.memos.memo_of_section(section))
        heading = next(one.heading for one in memo.sections if one.id == section)
        return f"section {named(heading)} of memo {named(memo.title)}"

    # Pictures

    def pictures(self, memo: MemoId) -> tuple[Picture, ...]:
        """Return the pictures a memo's own text may show."""
        return self._library.memos.pictures(memo)

    def add_picture(self, memo: MemoId, name: str, data: bytes) -> Made[str]:
        """Let a memo show the picture *data*; return the name its text shows it by: ![what it shows](name).

        Raises InvalidValue for what is no picture.
        """
        picture = self.checked_picture(name, data)
        with self._library.act(f"Add picture {named(picture.name)}") as act:
            self._library.memos.put_picture(memo, picture)
        return Made(picture.name, act.changes)

    def checked_picture(self, name: str, data: bytes) -> Picture:
        """Return *data* as the picture a memo would show; raises InvalidValue for what is none."""
        from readahead.memo import pictures
        from readahead.model.pictures import called, media_type

        picture = Picture(called(name), media_type(data, name), data)
        if fault := pictures.fault(picture):
            raise InvalidValue(f"“{name}” cannot be shown: {fault}.")
        return pictures.bare(picture)

    def show_picture(self, section: SectionId, name: str, data: bytes, *, shows: str) -> Made[str]:
        """Add a line of own text that shows the picture *data*, told in words by *shows*; return the name it bears.

        Raises InvalidValue without such words, and for what is no picture.
        """
        told = " ".join(shows.split())
        if not told:
            raise InvalidValue(
                "Say in words what the picture shows: not everybody who reads the memo can see it."
            )
        with self._library.act("Show picture in memo") as act:
            kept = self.add_picture(self._library.memos.memo_of_section(section), name, data).id
            quoted = "".join(f"\\{letter}" if letter in "\\[]`*_<>!" else letter for letter in told)
            self._library.memos.add_entry(section, text=f"![{quoted}]({kept})")
        return Made(kept, act.changes)

    def remove_picture(self, memo: MemoId, name: str) -> Changes:
        """Let a memo show a picture no more; raises NotFound."""
        with self._library.act(f"Remove picture {named(name)}") as act:
            self._library.memos.remove_picture(memo, name)
        return act.changes


def _said(memo: Memo, told: set[str], options: MemoOptions | None, *, logo: object) -> str:
    """Return what an act that changes the fields *told* of a memo does, in words."""
    if told <= {"options"}:
        laid_out = options or memo.options
        is_logo = replace(laid_out, logo="") == replace(memo.options, logo="")
        return "Set the logo of" if is_logo and (logo or laid_out.logo != memo.options.logo) else "Lay out"
    return {"title": "Rename", "marking": "Mark"}.get(" and ".join(told), "Change the head of")
