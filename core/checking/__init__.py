"""The environment is checked: everything imported, and the speed measured where asked for."""
