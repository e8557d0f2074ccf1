"""Classes become polygons that share their edges."""
