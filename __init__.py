"""Urban Segmentation: a QGIS Processing provider from imagery and OpenStreetMap layers to land-cover classes."""


def classFactory(iface):
    """Called by QGIS to load the plugin; ``iface`` is None in qgis_process."""
    from .plugin import UrbanSegmentationPlugin

    return UrbanSegmentationPlugin(iface)
