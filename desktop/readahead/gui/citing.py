"""Words of an article as they are copied: in marks, with where they stand."""

from PySide6.QtCore import QCoreApplication

from readahead.model.article import Article
from readahead.model.passage import Span, paragraph_number


def quotation(article: Article, span: Span) -> str:
    """Return the words of *span* with the title, the source, the day and the paragraph they were read in."""
    source = ", ".join(
        part for part in (article.source, article.published.isoformat() if article.published else "") if part
    )
    form = QCoreApplication.translate("Citing", "“{words}”\n{title} ({source}), paragraph {number}")
    if not source:
        form = QCoreApplication.translate("Citing", "“{words}”\n{title}, paragraph {number}")
    cited = form.format(
        words=span.quote(article.text).strip(),
        title=article.name,
        source=source,
        number=paragraph_number(article.text, span.start),
    )
    parts = [cited, article.address]
    if article.exercise:
        parts.insert(1, QCoreApplication.translate("Citing", "Exercise: this article is invented."))
    return "\n".join(part for part in parts if part)
