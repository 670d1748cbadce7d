"""How long a memo is against the rules of its template."""

from dataclasses import dataclass

from readahead.model.memo import SectionId


@dataclass(frozen=True, slots=True)
class SectionLength:
    """How many pages a section fills, and how many it should at most; *section* is which of the memo's it is."""

    heading: str
    pages: float
    most: int
    section: SectionId | None = None

    @property
    def is_over(self) -> bool:
        """Whether it is longer than it should be, by more than a line or two."""
        return self.pages > self.most + 0.04


@dataclass(frozen=True, slots=True)
class Gauge:
    """pages is how many the paper has before its annexes, most how many it should not exceed, 0 for no rule.

    sections are those with a rule of their own.
    """

    pages: int
    most: int = 0
    sections: tuple[SectionLength, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether it is longer than it should be, as a whole or in a section."""
        return 0 < self.most < self.pages or any(section.is_over for section in self.sections)

    @property
    def sentence(self) -> str:
        """The length in words: "5 pages, 3 more than the 2 it should have"."""
        long = [
            f"“{section.heading}” fills {section.pages:.1f} pages and should fill {section.most} at most."
            for section in self.sections
            if section.is_over
        ]
        return " ".join([self._whole, *long])

    @property
    def _whole(self) -> str:
        pages = _pages(self.pages)
        if not self.most:
            return f"{pages}."
        if self.pages > self.most:
            return f"{pages}, {self.pages - self.most} more than the {self.most} it should have."
        return f"{pages} of the {self.most} it may have."


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
