"""Trainings compared: arms, learning curves, what they decide, tables and figures; the proof."""
