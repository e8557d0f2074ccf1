"""The step that looks at one strip of a class raster, or draws it, as a job of its own."""
