"""Torch modules: an architecture as a network that can be trained. Knows no game, no algorithm."""

from rlft.networks.network import Network, fresh

__all__ = ["Network", "fresh"]
