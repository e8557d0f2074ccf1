"""Class schemes on QGIS's side: built in, from legends, as drafts in an editor."""
