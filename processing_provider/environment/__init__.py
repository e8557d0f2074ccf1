"""The worker's Python environment: finding a Python, building, checking."""
