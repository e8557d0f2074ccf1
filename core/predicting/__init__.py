"""Imagery and a model become classes: the streaming engine."""
