"""Points in a class raster for a person to look at."""
