"""rlft fine-tunes game NPCs by reinforcement."""
