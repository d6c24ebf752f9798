"""Rules of the family."""
