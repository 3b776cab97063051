"""The kernel's senses against a slow NumPy reference written from the documentation alone.

Positions, velocities and the memory of where a foe was last seen are the world's; what a body
makes of them is computed here a second time, ray by ray and box by box.
"""

import math

import numpy as np
import pytest

from rlft.envs import IDS
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.world import BAD, GOOD, HAZARD, HEALTH, NONE, RANGED, STEP_ONLY
from rlft.npc import RAY_CLASSES, RAY_DEGREES, SENSES

TANGENT = 1e-5  # metres: nearer than this to a tangent or an edge, rounding decides
CROWD = {"team_size": 3, "pickups": 3, "hazards": 3, "shot_damage": 0.01}
WIDE = {"ray_range": 6.0, "radius": 0.3, "shot_radius": 0.2, "speed": 2.5}


def play(game, copies, decisions, seed, **rules):
    """Worlds in the middle of a fight: all bodies observed, driven by bots and at random."""
    batch = Batch(game, copies, agents=None, **rules)
    batch.restart(seed + np.arange(copies))
    batch.mode[:] = STEP_ONLY
    random = np.random.default_rng(seed)
    bodies = batch.world.bodies
    bodies["driver"] = random.integers(0, len(BOTS), bodies.shape)
    bodies["weapon"] = random.integers(0, 2, bodies.shape)
    bodies["pace"] = random.uniform(0.5, 2.0, bodies.shape)
    for _ in range(decisions):
        batch.controls[:] = random.uniform(-1.0, 1.0, batch.controls.shape)
        scatter_shots(batch, random)
        batch.advance()
    return batch


def scatter_shots(batch, random):
    """Projectiles in flight everywhere, more than the bots would shoot."""
    shots = batch.world.shots
    shots["owner"] = random.integers(-1, batch.capacity.bodies, shots.shape)
    shots["x"], shots["y"] = random.uniform(1.0, batch.capacity.size - 1.0, (2, *shots.shape))
    angle = random.uniform(0.0, 2.0 * math.pi, shots.shape)
    speed = batch.rules.body.shot_speed
    shots["speed_x"], shots["speed_y"] = speed * np.cos(angle), speed * np.sin(angle)
    shots["left"] = 5.0


def to_wall(walls, x, y, dx, dy):
    """Metres along the ray to the nearest wall box (slabs), or infinity."""
    low = np.argwhere(walls)[:, ::-1].astype(float)
    with np.errstate(divide="ignore"):
        ends = np.stack((low - (x, y), low + 1.0 - (x, y))) / (dx, dy)
    enter, leave = ends.min(0).max(1), ends.max(0).min(1)
    ahead = (enter < leave) & (leave > 0.0)
    return float(np.maximum(enter, 0.0)[ahead].min()) if ahead.any() else math.inf


def to_circle(x, y, dx, dy, centre_x, centre_y, radius):
    """Metres along the ray to the circle, 0 from inside, infinity if missed, NaN near a tangent."""
    to_x, to_y = centre_x - x, centre_y - y
    square = to_x**2 + to_y**2
    if square <= radius**2:
        return 0.0
    along, across = to_x * dx + to_y * dy, abs(to_x * dy - to_y * dx)
    if abs(across - radius) < TANGENT:
        return math.nan
    if across > radius or along < 0.0:
        return math.inf
    return along - math.sqrt(radius**2 - across**2)


class Reference:
    """What body b of copy n perceives, by name; NaN where rounding may decide."""

    def __init__(self, batch, n, b):
        self.walls, self.rules = batch.world.walls[n], batch.rules
        self.body = self.rules.body
        self.bodies, self.me = batch.world.bodies[n], batch.world.bodies[n, b]
        self.others = [o for i, o in enumerate(self.bodies) if i != b and o["health"] > 0.0]
        self.items = [i for i in batch.world.items[n] if i["kind"] != NONE]
        self.shots = [
            s for s in batch.world.shots[n]
            if s["owner"] >= 0 and self.bodies[s["owner"]]["team"] != self.me["team"]
        ]  # fmt: skip
        self.tick = int(batch.world.state[n, 0]["tick"])
        self.values = dict.fromkeys(SENSES.names, 0.0)
        if self.me["health"] > 0.0:
            self.rays()
            self.numbers()

    def circles(self):
        """Of each ray class but the walls: (x, y, radius)."""
        me, radius = self.me, self.body.radius
        shot_radius = self.body.shot_radius
        return {
            "foe": [(o["x"], o["y"], radius) for o in self.others if o["team"] != me["team"]],
            "friend": [(o["x"], o["y"], radius) for o in self.others if o["team"] == me["team"]],
            "good": self.circles_of((GOOD, HEALTH)),
            "hazard": self.circles_of((BAD, HAZARD)),
            "projectile": [(s["x"], s["y"], shot_radius) for s in self.shots],
        }

    def circles_of(self, kinds):
        return [(i["x"], i["y"], ITEM_RADIUS) for i in self.items if i["kind"] in kinds]

    def rays(self):
        circles, me = self.circles(), self.me
        heading = math.atan2(me["sin"], me["cos"])
        for degrees in RAY_DEGREES:
            angle = heading + math.radians(degrees)
            ray = (me["x"], me["y"], math.cos(angle), math.sin(angle))
            wall = to_wall(self.walls, *ray)
            self.values[f"ray.wall.{degrees}"] = self.closeness(wall, math.inf)
            for kind, places in circles.items():
                hits = [self.closeness(to_circle(*ray, *circle), wall) for circle in places]
                self.values[f"ray.{kind}.{degrees}"] = max(hits, default=0.0)
                if np.isnan(hits).any():
                    self.values[f"ray.{kind}.{degrees}"] = math.nan

    def closeness(self, distance, wall):
        """1 touching the body's edge, 0 at the range of the rays or behind a wall."""
        reach = self.body.ray_range
        if abs(distance - wall) < TANGENT or abs(distance - reach) < TANGENT:
            return math.nan
        if math.isnan(distance) or distance >= reach or distance > wall:
            return math.nan if math.isnan(distance) else 0.0
        return 1.0 - max(distance - self.body.radius, 0.0) / reach

    def seen(self, things):
        """The nearest that no wall hides and that is in range, or None."""
        best, found = self.body.ray_range, None
        for thing in things:
            dx, dy = thing["x"] - self.me["x"], thing["y"] - self.me["y"]
            distance = math.hypot(dx, dy)
            where = (self.me["x"], self.me["y"])
            hidden = distance > 0.0 and distance > to_wall(
                self.walls, *where, dx / distance, dy / distance
            )
            if distance < best and not hidden:
                best, found = distance, thing
        return found

    def turned(self, x, y, who=None):
        """A vector of the world as (forward, left) of a body."""
        who = self.me if who is None else who
        back = complex(who["cos"], -who["sin"])
        turned = complex(x, y) * back
        return turned.real, turned.imag

    def place(self, name, x, y):
        forward, left = self.turned(x - self.me["x"], y - self.me["y"])
        distance = math.hypot(forward, left)
        self.values[f"{name}.forward"] = forward / (distance + 2.0)
        self.values[f"{name}.left"] = left / (distance + 2.0)
        return forward, left, distance

    def numbers(self):
        me, body, values = self.me, self.body, self.values
        if me["goal_known"]:
            distance = self.place("target", me["goal_x"], me["goal_y"])[2]
            values["target.distance"] = distance / (distance + 2.0)
            values["target.known"] = 1.0
        forward, left = self.turned(me["speed_x"], me["speed_y"])
        values["self.health"] = me["health"]
        values["self.cooldown"] = self.wait(me)
        values["self.speed_forward"] = np.clip(forward / body.speed, -1.0, 1.0)
        values["self.speed_left"] = np.clip(left / body.speed, -1.0, 1.0)
        values["self.turning"] = me["turning"] / body.turn_rate
        values["self.time_left"] = 1.0 - self.tick / self.rules.time_limit
        self.other("foe", self.seen([o for o in self.others if o["team"] != me["team"]]))
        self.other("friend", self.seen([o for o in self.others if o["team"] == me["team"]]))
        self.shot(self.seen(self.shots))

    def wait(self, who):
        body = self.body
        whole = body.shot_cooldown if who["weapon"] == RANGED else body.cooldown
        return min(who["cooldown"] / whole, 1.0)

    def other(self, name, other):
        if other is None:
            return
        values, speed = self.values, self.body.speed
        distance = self.place(name, other["x"], other["y"])[2]
        values[f"{name}.distance"] = distance / (distance + 2.0)
        forward, left = self.turned(other["speed_x"], other["speed_y"])
        values[f"{name}.velocity_forward"] = np.clip(forward / speed, -1.0, 1.0)
        values[f"{name}.velocity_left"] = np.clip(left / speed, -1.0, 1.0)
        towards = self.turned(self.me["x"] - other["x"], self.me["y"] - other["y"], other)
        if distance < 1e-6:  # one stands in the other: no direction leads back
            values[f"{name}.facing_cos"] = values[f"{name}.facing_sin"] = math.nan
        else:
            values[f"{name}.facing_cos"] = towards[0] / distance
            values[f"{name}.facing_sin"] = towards[1] / distance
        values[f"{name}.health"] = other["health"]
        values[f"{name}.cooldown"] = self.wait(other)
        values[f"{name}.visible"] = 1.0

    def shot(self, shot):
        if shot is None:
            return
        forward, left, distance = self.place("projectile", shot["x"], shot["y"])
        along, across = self.turned(shot["speed_x"], shot["speed_y"])
        closing = -(forward * along + left * across) / distance / self.body.shot_speed
        self.values["projectile.closing_speed"] = np.clip(closing, -1.0, 1.0)
        self.values["projectile.visible"] = 1.0


@pytest.mark.parametrize(
    ("decisions", "rules"),
    [
        (0, {"layout": "rooms"}),
        (20, {"layout": "pillars", **WIDE}),
        (25, {"layout": "caves", "size": 17}),
        (60, {"layout": "open", "size": 9, "speed": 4}),
    ],
)
def test_every_number_is_what_the_documentation_says(decisions, rules):
    batch = play("arena", 100, decisions, 7, **CROWD, **rules)
    compared = np.zeros(len(SENSES), int)
    for n in range(batch.copies):
        for b in range(batch.capacity.bodies):
            expected = np.array(list(Reference(batch, n, b).values.values()))
            sensed = batch.out.observation[n, b]
            sure = ~np.isnan(expected)
            np.testing.assert_allclose(
                sensed[sure], expected[sure], atol=1e-5, err_msg=f"copy {n}, body {b}"
            )
            compared += sure & (expected != 0.0)
    if decisions == 20:  # crowded and shooting: every name has been compared with something
        blind = [name for name, n in zip(SENSES.names, compared, strict=True) if n == 0]
        assert not blind
    assert compared.sum() > 20 * batch.copies * batch.capacity.bodies


def test_the_rays_come_class_by_class_in_the_order_of_the_schema():
    batch = Batch("arena", 1, team_size=2, pickups=1, hazards=1, layout="open", size=15)
    batch.restart([0])
    bodies, items, shots = batch.world.bodies[0], batch.world.items[0], batch.world.shots[0]
    ahead = {"foe": 60.0, "friend": 120.0, "good": 180.0, "hazard": 240.0, "projectile": 300.0}
    places = {name: 2.0 * np.exp(1j * np.radians(degrees)) for name, degrees in ahead.items()}
    bodies["driver"], bodies["cos"], bodies["sin"] = 1, 1.0, 0.0
    bodies["x"], bodies["y"] = 7.5, 7.5
    for thing, name in (
        (bodies[1], "friend"), (bodies[2], "foe"),
        (items[0], "good"), (items[1], "hazard"), (shots[0], "projectile"),
    ):  # fmt: skip
        thing["x"], thing["y"] = 7.5 + places[name].real, 7.5 + places[name].imag
    bodies["health"][3] = 0.0
    items["speed_x"] = items["speed_y"] = 0.0
    shots["owner"][0], shots["left"][0] = 2, 5.0
    batch.mode[:] = STEP_ONLY
    batch.advance()
    seen = batch.out.observation[0, 0, : len(RAY_CLASSES) * len(RAY_DEGREES)].reshape(6, 24)
    assert (seen[0] > 0.0).all()  # walls all around
    for row, name in enumerate(RAY_CLASSES):
        if name != "wall":
            assert RAY_DEGREES[int(seen[row].argmax())] == ahead[name], name
            assert (seen[row] > 0.0).sum() <= 3, name


@pytest.mark.parametrize("game", IDS)
def test_what_is_sensed_stays_within_the_ranges_of_the_schema(game):
    batch = Batch(game, 32)
    batch.restart(np.arange(32))
    random = np.random.default_rng(0)
    low = np.array([sense.low for sense in batch.senses])
    high = np.array([sense.high for sense in batch.senses])
    for _ in range(150):
        batch.controls[:] = random.uniform(-1.0, 1.0, batch.controls.shape)
        batch.advance()
        assert (batch.out.observation >= low).all()
        assert (batch.out.observation <= high).all()
