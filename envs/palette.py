"""Colours of the pictures, and how colours are mixed. No drawing."""

Colour = tuple[int, ...]  # red, green, blue and, where it is not opaque, alpha; 0 to 255

BACKDROP = (16, 19, 26)
FLOOR, FLOOR_ODD = (38, 44, 58), (41, 48, 63)
WALL_TOP, WALL_EDGE, WALL_FACE = (79, 90, 116), (108, 121, 151), (56, 64, 85)
GRID, AXIS, LABEL = (52, 60, 78), (84, 95, 120), (128, 139, 163)
INK = (13, 16, 22)  # outlines and pupils
WHITE = (246, 248, 252)

TEAMS: tuple[Colour, ...] = ((82, 162, 255), (255, 110, 104))  # of the learner, of its foes
FALLEN = (86, 93, 110)
GOOD, HEALTH, BAD, HAZARD = (72, 207, 130), (240, 80, 120), (176, 122, 255), (255, 167, 38)
GOAL = (255, 209, 92)
FULL, LOW = (92, 214, 128), (255, 92, 88)  # of a health bar


def blend(a: Colour, b: Colour, share: float) -> Colour:
    """The opaque colour `share` of the way from a to b."""
    share = min(max(share, 0.0), 1.0)
    return tuple(round(a[i] + (b[i] - a[i]) * share) for i in range(3))


def faded(colour: Colour, opacity: float) -> Colour:
    """The colour with this opacity, 0 to 1."""
    return (*colour[:3], round(255 * min(max(opacity, 0.0), 1.0)))


def team_colour(team: int) -> Colour:
    return TEAMS[team % len(TEAMS)]
