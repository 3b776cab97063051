"""The difficulty ladder: how strong each brain of a training is, and three of them for a game."""
