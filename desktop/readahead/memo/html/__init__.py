"""The memo as one web page."""
