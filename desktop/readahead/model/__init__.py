"""Ground floor: the values everything else speaks in, and their laws. No file, clock or random number."""
