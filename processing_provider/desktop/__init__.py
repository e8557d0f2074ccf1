"""What needs a window: dialogs, docks, the settings page. Nothing here is imported by qgis_process."""
