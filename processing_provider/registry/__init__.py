"""The models that are known here: a GeoPackage that lists are made from, and that the map can show."""
