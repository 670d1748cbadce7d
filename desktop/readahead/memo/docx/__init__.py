"""The memo as a Word file."""
