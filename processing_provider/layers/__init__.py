"""Layers of QGIS: as sources for the worker, and the style and names of what comes back."""
