"""The step that writes features for people who edit OpenStreetMap."""
