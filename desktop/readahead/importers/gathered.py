"""What a source gives that can hold several articles, such as a feed."""

from dataclasses import dataclass

from readahead.model.article import Article


@dataclass(frozen=True, slots=True)
class Several:
    """The articles of a source, in its order; *left_out* is a sentence on its entries that gave none, if there are any.

    stubs are the numbers of those that look like the beginning of an article only, from 0. title is what the source calls
    itself, if it does.
    """

    articles: tuple[Article, ...]
    left_out: str = ""
    stubs: frozenset[int] = frozenset()
    title: str = ""
