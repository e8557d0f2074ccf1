"""The step that finds what changed between two maps."""
