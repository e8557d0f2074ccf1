"""Tags of the rasters that the worker writes and QGIS reads.

Part of the contract between QGIS and the worker: standard library only.
"""

SCHEME_TAG = "URBANSEG_CLASSES"  # of a class raster: its scheme as JSON text
