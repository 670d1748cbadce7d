"""Reads an article into cards: pure functions from an Article's text to a Reading; the desk calls `reading.read`."""
