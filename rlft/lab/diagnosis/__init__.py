"""What `rlft doctor` checks of a game and of an installation."""
