"""Pretraining: curricula, demonstrations, objectives, teachers, the brain they make."""
