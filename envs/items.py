"""Items: good ones, health, and hazards, which may drift. What was touched appears elsewhere."""

from rlft.envs.geometry import slide
from rlft.envs.kernel import inner
from rlft.envs.levels import place, place_apart
from rlft.envs.rng import between
from rlft.envs.world import BAD, HAZARD, HEALTH, NONE, Body, BodyState, Grid, Item, Level

ITEM_RADIUS = 0.25  # metres, of every item
HEALING = 0.35  # share of full health a health item gives
HAZARD_DAMAGE = 0.1  # share of full health a hazard takes at a touch
AWAY = 3.0  # metres from the toucher at which a touched item appears again


@inner
def put(level: Level, i: int, kind: int, speed: float) -> None:
    """Item i at a random place, drifting with up to `speed` metres a second along each axis."""
    item = level.items[i]
    item.x, item.y = place(level, ITEM_RADIUS)
    item.speed_x, item.speed_y = between(level, -speed, speed), between(level, -speed, speed)
    item.kind = kind


@inner
def touch(level: Level, body: Body) -> None:
    """Collect items and suffer hazards; hazards drift."""
    reach = body.radius + ITEM_RADIUS
    for i in range(len(level.items)):
        item = level.items[i]
        if item.kind == NONE:
            continue
        drift(item, level.walls, body)
        for b in range(len(level.bodies)):
            me = level.bodies[b]
            near = (me.x - item.x) ** 2 + (me.y - item.y) ** 2 <= reach * reach
            if near and me.health > 0.0:
                take(me, item)
                item.x, item.y = place_apart(level, ITEM_RADIUS, me.x, me.y, AWAY)
                break


@inner
def take(me: BodyState, item: Item) -> None:
    """What touching an item does."""
    if item.kind == BAD or item.kind == HAZARD:
        me.spoiled += 1.0
    else:
        me.collected += 1.0
    if item.kind == HAZARD:
        me.taken += HAZARD_DAMAGE
        me.health = max(me.health - HAZARD_DAMAGE, 0.0)
    elif item.kind == HEALTH:
        me.health = min(me.health + HEALING, 1.0)


@inner
def drift(item: Item, walls: Grid, body: Body) -> None:
    """Move an item that has a velocity; walls throw it back."""
    if item.speed_x == 0.0 and item.speed_y == 0.0:
        return
    dx, dy = item.speed_x * body.interval, item.speed_y * body.interval
    x, y = slide(walls, item.x, item.y, dx, dy, ITEM_RADIUS)
    if abs(x - item.x - dx) > 1e-6:
        item.speed_x = -item.speed_x
    if abs(y - item.y - dy) > 1e-6:
        item.speed_y = -item.speed_y
    item.x, item.y = x, y
