"""The same verbs for a terminal and for scripts; starts without Qt."""
