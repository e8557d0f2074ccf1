"""Clicks on what is wrong on a map become a better model."""
