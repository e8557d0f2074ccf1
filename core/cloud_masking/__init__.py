"""Clouds and their shadows in satellite imagery."""
