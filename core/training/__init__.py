"""Tiles become a model."""
