"""What a user can do, one verb each: the only room that knows importers, derive, library and memo.

`Desk` (desk.py) is the room's door; the other modules are how it does its work.
"""
