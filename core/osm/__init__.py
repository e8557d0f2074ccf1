"""OpenStreetMap as vector layers: reading them, and the tags of their features."""
