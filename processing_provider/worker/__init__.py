"""Running the worker from QGIS: its interpreter, its process, the task over it."""
