"""The step that compares mapped objects with those of OpenStreetMap."""
