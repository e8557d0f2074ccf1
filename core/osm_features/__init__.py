"""What Overpass answered becomes layers of OSM features, one for each class and kind of geometry."""
