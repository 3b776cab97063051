"""Rays, lines of sight and sliding circles against brute force over every wall of the grid."""

import math

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rlft.envs.geometry import cast, circle_hit, slide, visible

EDGE = 1e-9  # metres by which boxes shrink and grow: what lies between is a matter of rounding
fractions = st.floats(0.01, 0.99)  # of a cell
angles = st.floats(0.0, 2.0 * math.pi)
sampled = settings(max_examples=300, deadline=None)


@st.composite
def grids(draw):
    """Random walls inside a border of walls, with one open cell at least."""
    rows, columns = draw(st.integers(3, 9)), draw(st.integers(3, 9))
    size = max(rows, columns)
    walls = np.ones((size, size), np.uint8)
    inside = draw(st.lists(st.booleans(), min_size=(size - 2) ** 2, max_size=(size - 2) ** 2))
    walls[1:-1, 1:-1] = np.array(inside, np.uint8).reshape(size - 2, size - 2)
    assume((walls == 0).any())
    return walls


@st.composite
def places(draw, walls):
    """A point strictly inside an open cell."""
    open_cells = np.argwhere(walls == 0)
    row, column = open_cells[draw(st.integers(0, len(open_cells) - 1))]
    return column + draw(fractions), row + draw(fractions)


@st.composite
def rays(draw):
    walls = draw(grids())
    return walls, *draw(places(walls)), draw(angles)


@st.composite
def segments(draw):
    walls = draw(grids())
    return walls, draw(places(walls)), draw(places(walls))


@st.composite
def walks(draw):
    """A circle in the middle of an open cell and its moves."""
    walls = draw(grids())
    open_cells = np.argwhere(walls == 0)
    row, column = open_cells[draw(st.integers(0, len(open_cells) - 1))]
    radius = draw(st.floats(0.05, 0.45))
    pushes = st.floats(-0.9, 0.9)
    moves = draw(st.lists(st.tuples(pushes, pushes), min_size=1, max_size=12))
    return walls, column + 0.5, row + 0.5, radius, moves


def boxes(walls, grow):
    """(W, 2) low and high corners (x, y) of the wall cells, each side moved out by `grow`."""
    low = np.argwhere(walls)[:, ::-1].astype(float)
    return low - grow, low + 1.0 + grow


def first_wall(walls, x, y, angle, grow):
    """Metres to the nearest box that the ray enters, by the slab method; infinity for none."""
    low, high = boxes(walls, grow)
    enter, leave = np.zeros(len(low)), np.full(len(low), np.inf)
    for axis, (start, slope) in enumerate(((x, math.cos(angle)), (y, math.sin(angle)))):
        if slope == 0.0:
            outside = (start <= low[:, axis]) | (start >= high[:, axis])
            leave[outside] = -1.0
            continue
        with np.errstate(over="ignore"):  # a slope of 1e-310 meets nothing
            ends = np.stack((low[:, axis] - start, high[:, axis] - start)) / slope
        enter, leave = np.maximum(enter, ends.min(0)), np.minimum(leave, ends.max(0))
    hit = enter < leave
    return float(enter[hit].min()) if hit.any() else math.inf


def depth(walls, x, y, radius):
    """Metres by which the circle overlaps the wall it overlaps most; negative when clear."""
    low, high = boxes(walls, 0.0)
    nearest = np.clip((x, y), low, high)
    return radius - float(np.hypot(nearest[:, 0] - x, nearest[:, 1] - y).min())


@sampled
@given(rays())
def test_a_ray_ends_at_the_first_wall_that_any_box_of_the_grid_offers(ray):
    walls, x, y, angle = ray
    found = cast(walls, x, y, math.cos(angle), math.sin(angle), 100.0)
    assert first_wall(walls, x, y, angle, EDGE) - 1e-6 <= found
    assert found <= first_wall(walls, x, y, angle, -EDGE) + 1e-6


@sampled
@given(rays(), st.floats(0.01, 12.0))
def test_a_ray_is_cut_at_its_limit_and_nowhere_else(ray, limit):
    walls, x, y, angle = ray
    c, s = math.cos(angle), math.sin(angle)
    assert cast(walls, x, y, c, s, limit) == min(cast(walls, x, y, c, s, 100.0), limit)


@sampled
@given(segments())
def test_two_points_see_each_other_unless_a_wall_cuts_their_segment(segment):
    walls, (x, y), (to_x, to_y) = segment
    distance, angle = math.hypot(to_x - x, to_y - y), math.atan2(to_y - y, to_x - x)
    assume(distance > 1e-6)
    seen = visible(walls, x, y, to_x, to_y)
    if first_wall(walls, x, y, angle, -EDGE) < distance - 1e-6:
        assert not seen
    if first_wall(walls, x, y, angle, EDGE) > distance + 1e-6:
        assert seen


def test_a_point_sees_itself():
    assert visible(np.ones((3, 3), np.uint8), 1.5, 1.5, 1.5, 1.5)


@sampled
@given(st.floats(-5.0, 5.0), st.floats(-5.0, 5.0), angles, st.floats(0.05, 1.0))
def test_a_ray_meets_a_circle_at_the_first_root_of_the_quadratic(forward, left, angle, radius):
    c, s = math.cos(angle), math.sin(angle)
    distance = math.hypot(forward, left)
    assume(distance > radius + 1e-6)
    across = abs(left * c - forward * s)  # metres at which the line passes the centre
    assume(abs(across - radius) > 1e-6)  # a tangent is a matter of rounding
    roots = np.roots([1.0, -2.0 * (forward * c + left * s), distance**2 - radius**2])
    ahead = [root.real for root in roots if abs(root.imag) < 1e-12 and root.real > 0.0]
    expected = min(ahead) if across < radius and ahead else math.inf
    found = circle_hit(forward, left, c, s, radius)
    assert found == expected or abs(found - expected) < 1e-5


@settings(max_examples=1000, deadline=None)
@given(walks())
def test_a_step_stays_inside(walk):
    walls, x, y, radius, moves = walk
    for dx, dy in moves:
        from_x, from_y = x, y
        x, y = slide(walls, x, y, dx, dy, radius)
        assert depth(walls, x, y, radius) < 1e-9
        # Not through a wall either: a way round a corner leads through a cell beside both.
        columns, rows = {int(from_x), int(x)}, {int(from_y), int(y)}
        assert max(columns) - min(columns) <= 1 and max(rows) - min(rows) <= 1
        if len(columns) == len(rows) == 2:
            assert walls[int(from_y), int(x)] == 0 or walls[int(y), int(from_x)] == 0


@sampled
@given(walks())
def test_a_circle_goes_no_farther_than_it_wants_but_for_the_push_of_a_corner(walk):
    walls, x, y, radius, moves = walk
    for dx, dy in moves:
        to_x, to_y = slide(walls, x, y, dx, dy, radius)
        assert math.hypot(to_x - x, to_y - y) <= math.hypot(dx, dy) + radius
        x, y = to_x, to_y


@sampled
@given(st.floats(0.05, 0.45), st.floats(-0.9, 0.9), st.floats(-0.9, 0.9))
def test_nothing_stops_a_circle_in_the_open(radius, dx, dy):
    walls = np.ones((7, 7), np.uint8)
    walls[1:-1, 1:-1] = 0
    assert slide(walls, 3.5, 3.5, dx, dy, radius) == (3.5 + dx, 3.5 + dy)


def test_a_circle_slides_along_the_wall_that_stops_it():
    walls = np.ones((5, 5), np.uint8)
    walls[1:-1, 1:-1] = 0
    assert slide(walls, 3.5, 2.0, 0.8, 0.3, 0.35) == (4.0 - 0.35, 2.3)


def test_a_circle_is_turned_aside_by_a_corner():
    walls = np.ones((5, 5), np.uint8)
    walls[1:-1, 1:-1] = 0
    walls[2, 2] = 1
    x, y = slide(walls, 1.5, 1.5, 0.3, 0.3, 0.35)
    assert math.isclose(math.hypot(2.0 - x, 2.0 - y), 0.35)
    assert math.isclose(x, y)


def test_a_circle_whose_centre_meets_a_corner_is_pushed_off_it():
    walls = np.ones((8, 8), np.uint8)
    walls[1:-1, 1:-1] = 0
    walls[1, 5] = 1
    x, y = slide(walls, 5.5, 2.5, 0.5, -0.5, 0.25)
    assert math.isclose(x - 6.0, 0.25 / math.sqrt(2.0)) and math.isclose(y - 2.0, x - 6.0)


def test_a_corner_just_before_a_point_hides_it():
    walls = np.ones((5, 5), np.uint8)
    walls[1:-1, 1:-1] = 0
    walls[2, 2] = 1
    assert not visible(walls, 1.5, 2.5, 2.02, 3.01)  # cut 1 cm before (2, 3)
    assert visible(walls, 1.5, 2.5, 1.98, 3.01)
