"""OSM layers become a network's input."""
