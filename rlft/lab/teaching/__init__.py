"""Recorded play, corrections in it, and fine-tuning on them: play, correct, fine-tune, play."""
