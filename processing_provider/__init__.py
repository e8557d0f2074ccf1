"""The Processing provider and everything that runs the worker from QGIS. Never imports torch, rasterio or shapely."""
