"""Readahead reads news articles into briefing cards and sets them into a memo."""

__version__ = "0.1.0"
