"""Subjects nobody here wrote: Othello's AlphaZero network, procgen's games."""
