"""What QGIS and the worker agree on: jobs, choices, protocol, errors, classes, model header. Standard library only."""
