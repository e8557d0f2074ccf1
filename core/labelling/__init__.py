"""Labels from OSM layers."""
