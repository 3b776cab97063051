"""What must be set before NumPy, torch and pygame load: one thread each, no screen, and Ctrl-C."""

import os
import signal

os.environ.setdefault("OMP_NUM_THREADS", "1")  # two threads collapse beside a busy core
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
# A shell that runs the tests in the background has them, and what they start, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
