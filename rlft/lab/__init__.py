"""Experiments. Here: training, evaluation, run folders, forgetting; the rest in folders."""
