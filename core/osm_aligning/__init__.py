"""Layers of OpenStreetMap moved onto what imagery shows."""
