"""What must be set before NumPy, torch and pygame load: one thread each, and no screen."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # two threads collapse beside a busy core
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
