"""Bands of several rasters become one raster."""
