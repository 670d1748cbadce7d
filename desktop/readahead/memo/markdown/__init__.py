"""The memo as Markdown."""
