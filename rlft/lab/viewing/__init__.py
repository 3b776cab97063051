"""A brain at play, looked at: players, the window, recordings."""
