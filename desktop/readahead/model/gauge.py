"""How long a memo is against the rule of its template."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gauge:
    """pages is how many the paper has, most how many it should not exceed, 0 for no rule."""

    pages: int
    most: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it is longer than it should be."""
        return 0 < self.most < self.pages

    @property
    def sentence(self) -> str:
        """The length in words: "5 pages, 3 more than the 2 it should have"."""
        pages = "1 page" if self.pages == 1 else f"{self.pages} pages"
        if not self.most:
            return f"{pages}."
        if self.is_over:
            return f"{pages}, {self.pages - self.most} more than the {self.most} it should have."
        return f"{pages} of the {self.most} it may have."
