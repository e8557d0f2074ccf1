"""Imagery and labels become tiles, split by spatial blocks."""
