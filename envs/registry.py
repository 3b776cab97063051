"""The list of games. Light: Gymnasium's ids are made of it without loading a kernel.

A new game is a file with `Rules`, `capacity` and `advance`, and one line here.
"""

GAMES = {  # name: module of this package
    "PointNavigation": "point_navigation",
    "Navigation": "navigation",
    "Arena": "arena",
    "Gather": "gather",
    "Evade": "evade",
    "Hunt": "hunt",
    "Spar": "spar",
    "KeyExit": "key_exit",
    "Crossing": "crossing",
}


def game_id(name: str) -> str:
    """Gymnasium's id of a game."""
    return f"rlft/{name}-v0"
