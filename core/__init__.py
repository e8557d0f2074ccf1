"""The PyTorch core: label, tile, train, predict, vectorize, evaluate. It never imports QGIS."""
