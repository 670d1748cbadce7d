"""What a user can do, one verb each: the only room that knows importers, derive, library and memo."""
