"""Work shared out over the workers of a Dask scheduler, as files that each of them can run; Dask is imported only here.

What travels is the path of a file and a few words about it, never an array: inputs are read and results written where
all see them.
"""
