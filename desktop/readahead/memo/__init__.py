"""A memo and its cards -> content -> paper: composing, and the writers for each format."""
