"""Experiments: training, run folders, evaluation, comparison, pretraining, plots, viewer, bench."""
