"""Unbiased areas and accuracies from filled QA points."""
