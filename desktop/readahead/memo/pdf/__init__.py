"""The memo as PDF."""
