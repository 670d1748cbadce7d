"""The window: the only room with Qt. No decision is taken here."""
