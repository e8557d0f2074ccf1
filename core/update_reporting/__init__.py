"""The step that reports what became of a map when it was brought up to date."""
