"""Rasters and the ground under them: grids, extents, areas, lengths, other pixel sizes."""
