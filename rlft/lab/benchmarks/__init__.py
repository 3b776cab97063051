"""Speed, races against other learners, size and speed of architectures."""
