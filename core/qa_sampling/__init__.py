"""Points in a class raster for a user to look at."""
