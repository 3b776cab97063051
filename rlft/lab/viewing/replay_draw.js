// How a moment looks: floor and walls, bodies, items, projectiles, goals, rays. In metres, y upwards.
// As envs/shapes.py and canvas.py draw it in the window.

const CUT = 0.55; // metres of the border walls that are left out of the picture
const MARGIN = 0.15; // metres around the plane of a game without walls
const DEPTH = 0.2; // metres of a wall's face that can be seen below its top
const CORNER = 0.16; // metres
const GOOD = 1, HEALTH = 2, BAD = 3; // kinds of items; any other is a hazard
const RANGED = 1, UNARMED = 2; // weapons; any other is a blade
const ROUND = 2 * Math.PI;

const css = ([red, green, blue], opacity = 1) => `rgb(${red} ${green} ${blue} / ${opacity})`;

function blend(a, b, share) {
  const s = clamp(share, 0, 1);
  return a.map((value, i) => Math.round(value + (b[i] - value) * s));
}

/** Draws in metres on a canvas whose top left corner is the place (left, top). */
class Pen {
  constructor(context, scale, left, top) {
    this.context = context;
    context.setTransform(scale, 0, 0, -scale, -left * scale, top * scale);
  }

  fill(colour, opacity, path) {
    this.context.fillStyle = css(colour, opacity);
    this.context.beginPath();
    path(this.context);
    this.context.fill("evenodd");
  }

  polygon(points, colour, opacity = 1) {
    this.fill(colour, opacity, (path) => points.forEach(([x, y]) => path.lineTo(x, y)));
  }

  disc(x, y, radius, colour, opacity = 1) {
    this.fill(colour, opacity, (path) => path.arc(x, y, radius, 0, ROUND));
  }

  /** A ring whose outer edge is the circle of this radius. */
  ring(x, y, radius, width, colour, opacity = 1) {
    this.fill(colour, opacity, (path) => {
      path.arc(x, y, radius, 0, ROUND);
      path.closePath();
      path.arc(x, y, Math.max(radius - width, 0), 0, ROUND);
    });
  }

  /** A straight stroke that may change its width on the way. */
  line(x, y, endX, endY, width, colour, opacity = 1, endWidth = width) {
    const length = Math.hypot(endX - x, endY - y);
    if (length < 1e-9) return;
    const acrossX = -(endY - y) / length / 2, acrossY = (endX - x) / length / 2;
    const points = [[x, y, width], [endX, endY, endWidth], [endX, endY, -endWidth], [x, y, -width]];
    this.polygon(points.map(([a, b, w]) => [a + acrossX * w, b + acrossY * w]), colour, opacity);
  }

  /** Between two radii, `half` radians to either side of the direction `middle`. */
  sector(x, y, middle, half, inner, outer, colour, opacity) {
    this.fill(colour, opacity, (path) => {
      path.arc(x, y, outer, middle - half, middle + half);
      path.arc(x, y, inner, middle + half, middle - half, true);
      path.closePath();
    });
  }

  /** From the lower left corner; radii of the top left, top right, bottom left, bottom right. */
  box(x, y, width, height, colour, [a, b, c, d] = [0, 0, 0, 0], opacity = 1) {
    this.fill(colour, opacity, (path) => path.roundRect(x, y, width, height, [c, d, b, a]));
  }
}

/** Draws moments of a recording on a canvas. */
class Painter {
  constructor(recording, canvas) {
    this.recording = recording;
    this.canvas = canvas;
    this.colours = recording.colours;
    this.room = document.createElement("canvas"); // floor and walls, drawn once a level
    this.roomOf = null;
  }

  /** The side of the square that is shown, metres, and its left and top. */
  view(level) {
    const { edge } = this.recording;
    if (edge !== null) return [2 * (edge + MARGIN), -edge - MARGIN, edge + MARGIN];
    return [level.walls.width - 2 * CUT, CUT, level.walls.width - CUT];
  }

  pen(canvas, level) {
    const [side, left, top] = this.view(level);
    return new Pen(canvas.getContext("2d"), canvas.width / side, left, top);
  }

  draw(moment, showRays) {
    const { recording, canvas, colours } = this, { level, t } = moment;
    const clock = recording.clock(moment), figures = recording.figures(moment);
    this.prepareRoom(level);
    const context = canvas.getContext("2d");
    context.resetTransform();
    context.drawImage(this.room, 0, 0);
    const pen = this.pen(canvas, level);
    const goal = recording.goal_radius !== null && {
      x: recording.goal_x.at(moment.after), y: recording.goal_y.at(moment.after),
    };
    if (goal) this.drawGoal(pen, goal, clock);
    if (recording.edge !== null) {
      this.drawPoint(pen, recording.trail(moment));
      return;
    }
    for (const thing of recording.things(moment)) this.drawThing(pen, thing, clock);
    for (const figure of figures) {
      if (figure.swing > 0 && figure.health > 0) this.drawSwing(pen, figure);
    }
    const order = [...figures].sort((a, b) => (a.health > 0) - (b.health > 0));
    for (const figure of order) this.drawFigure(pen, figure);
    for (const flight of recording.flights(moment)) this.drawFlight(pen, flight);
    for (const puff of recording.puffs(moment)) this.drawPuff(pen, puff);
    if (goal) this.drawFlag(pen, goal, clock);
    for (const figure of figures) {
      if (figure.health > 0 && (figures.length > 1 || figure.health < 1)) this.drawHealth(pen, figure);
    }
    if (showRays) for (const ray of recording.rayHits(moment)) this.drawRay(pen, ray);
  }

  prepareRoom(level) {
    const { room, canvas } = this;
    if (this.roomOf === level && room.width === canvas.width) return;
    this.roomOf = level;
    room.width = room.height = canvas.width;
    const context = room.getContext("2d");
    context.fillStyle = css(this.colours.BACKDROP);
    context.fillRect(0, 0, room.width, room.height);
    if (this.recording.edge === null) this.drawRoom(level);
    else this.drawPlane(this.pen(room, level), this.recording.edge);
  }

  /** Floor and walls; cell [row, column] covers x from column, y from row. */
  drawRoom(level) {
    const { colours } = this, { walls } = level, size = walls.width, pen = this.pen(this.room, level);
    const cells = [];
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const odd = (row + column) % 2;
        pen.box(column, row, 1.01, 1.01, odd ? colours.FLOOR_ODD : colours.FLOOR);
        if (walls.at(row, column)) cells.push([row, column]);
      }
    }
    this.drawShadow(level, cells);
    const again = this.pen(this.room, level);
    for (const [row, column] of cells) this.drawBlock(again, walls, row, column);
  }

  /** A soft dark seam around the walls, wider below them: drawn small and enlarged. */
  drawShadow(level, cells) {
    const [side] = this.view(level), mask = document.createElement("canvas");
    mask.width = mask.height = Math.round(side * 8); // blurs over an eighth of a metre
    const shade = this.pen(mask, level);
    for (const [row, column] of cells) shade.box(column - 0.08, row - 0.26, 1.16, 1.34, [0, 0, 0]);
    const context = this.room.getContext("2d");
    context.resetTransform();
    context.globalAlpha = 0.47;
    context.drawImage(mask, 0, 0, this.room.width, this.room.height);
    context.globalAlpha = 1;
  }

  /** One cell of wall: rounded where it ends, lit from above, its face seen below. */
  drawBlock(pen, walls, row, column) {
    const { WALL_TOP, WALL_EDGE, WALL_FACE } = this.colours, size = walls.width;
    const inside = (k) => k >= 0 && k < size;
    const free = (r, c) => inside(r) && inside(c) && !walls.at(r, c);
    const above = free(row + 1, column), below = free(row - 1, column);
    const left = free(row, column - 1), right = free(row, column + 1);
    const pairs = [[above, left], [above, right], [below, left], [below, right]];
    const radii = pairs.map(([a, b]) => (a && b ? CORNER : 0));
    const low = row + (below ? DEPTH : 0), high = row + 1 - low;
    const wide = right ? 1 : 1.01; // no seam between two cells
    if (below) pen.box(column, row, wide, 1, WALL_FACE, radii);
    pen.box(column, low, wide, high + (above ? 0 : 0.01), above ? WALL_EDGE : WALL_TOP, radii);
    pen.box(column, low, wide, high - (above ? 0.06 : -0.01), WALL_TOP, radii);
  }

  drawPlane(pen, edge) {
    const { FLOOR, AXIS, GRID } = this.colours;
    pen.box(-edge, -edge, 2 * edge, 2 * edge, FLOOR, [0.08, 0.08, 0.08, 0.08]);
    for (let k = 1 - edge * 2; k < edge * 2; k++) {
      const at = k / 2, colour = k === 0 ? AXIS : GRID, width = k % 2 === 0 ? 0.018 : 0.008;
      pen.line(at, -edge, at, edge, width, colour);
      pen.line(-edge, at, edge, at, width, colour);
    }
  }

  /** The circle to reach, breathing with the clock. */
  drawGoal(pen, { x, y }, clock) {
    const radius = this.recording.goal_radius, breath = 0.5 + 0.5 * Math.sin(clock * 3);
    pen.disc(x, y, radius, this.colours.GOAL, 0.14 + 0.08 * breath);
    const width = Math.min(0.05, 0.16 * radius);
    pen.ring(x, y, radius, width, this.colours.GOAL, 0.55 + 0.3 * breath);
  }

  /** A flag on a pole, waving with the clock. */
  drawFlag(pen, { x, y }, clock) {
    const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => k / 8);
    const wave = (k) => 0.035 * Math.sin(6 * k - clock * 6) * k;
    pen.disc(x, y, 0.09, this.colours.INK, 0.5);
    pen.line(x, y, x, y + 0.86, 0.07, this.colours.WHITE);
    const edge = (height) => steps.map((k) => [x + 0.03 + 0.56 * k, y + height + wave(k)]);
    pen.polygon([...edge(0.84), ...edge(0.46).reverse()], this.colours.GOAL);
  }

  /** A point and the way it came. */
  drawPoint(pen, way) {
    const { TEAMS, INK, WHITE } = this.colours, { x, y } = way[way.length - 1];
    for (let k = 1; k < way.length; k++) {
      const from = way[k - 1], to = way[k];
      pen.line(from.x, from.y, to.x, to.y, 0.03, TEAMS[0], 0.15 + (0.55 * k) / way.length);
    }
    pen.disc(x, y - 0.015, 0.085, INK, 0.45);
    pen.disc(x, y, 0.075, WHITE);
    pen.disc(x, y, 0.055, TEAMS[0]);
  }

  team(team) {
    return this.colours.TEAMS[team % this.colours.TEAMS.length];
  }

  /** A body: shadow, weapon or nose, team colour, eyes that look where it is heading. */
  drawFigure(pen, figure) {
    const { WHITE, INK } = this.colours, { x, y, angle } = figure, r = this.recording.body.radius;
    if (figure.health <= 0) {
      this.drawFallen(pen, figure, r);
      return;
    }
    const colour = blend(this.team(figure.team), WHITE, 0.85 * figure.hit ** 1.5);
    const dark = blend(colour, INK, 0.55);
    pen.disc(x, y - 0.16 * r, 1.08 * r, INK, 0.4);
    this.drawNose(pen, figure, r, colour, dark);
    pen.disc(x, y, r, dark);
    pen.disc(x, y, r - 0.045, colour);
    pen.disc(x, y + 0.16 * r, 0.62 * r, WHITE, 0.13);
    if (figure.outside) pen.ring(x, y, 0.55 * r, 0.05, WHITE, 0.85);
    for (const side of [-0.62, 0.62]) {
      const c = Math.cos(angle + side), s = Math.sin(angle + side);
      pen.disc(x + c * 0.66 * r, y + s * 0.66 * r, 0.2 * r, WHITE);
      pen.disc(x + c * 0.74 * r, y + s * 0.74 * r, 0.1 * r, INK);
    }
  }

  drawNose(pen, { x, y, angle, weapon }, r, colour, dark) {
    const c = Math.cos(angle), s = Math.sin(angle);
    if (weapon === RANGED) {
      pen.line(x, y, x + c * 1.5 * r, y + s * 1.5 * r, 0.5 * r, dark);
      pen.line(x, y, x + c * 1.42 * r, y + s * 1.42 * r, 0.28 * r, colour);
      return;
    }
    const tip = weapon === UNARMED ? 1.3 : 1.5;
    for (const [end, width, shade] of [[tip, 1.3, dark], [tip - 0.14, 1.04, colour]]) {
      const baseX = x + c * 0.6 * r, baseY = y + s * 0.6 * r;
      pen.line(baseX, baseY, x + c * end * r, y + s * end * r, width * r, shade, 1, 0.1 * r);
    }
  }

  drawFallen(pen, { x, y, team, hit }, r) {
    const { FALLEN, WHITE, INK } = this.colours, colour = blend(FALLEN, this.team(team), 0.25);
    if (hit > 0) pen.ring(x, y, r * (1 + 1.2 * (1 - hit)), 0.08, WHITE, 0.8 * hit);
    pen.disc(x, y, r, INK, 0.35);
    pen.ring(x, y, r, 0.06, colour, 0.8);
    const d = 0.38 * r;
    for (const turn of [-1, 1]) pen.line(x - d, y - d * turn, x + d, y + d * turn, 0.08, colour);
  }

  /** The arc of a blow: it flashes, opens and fades. */
  drawSwing(pen, { x, y, angle, team, swing }) {
    const { radius, reach, arc } = this.recording.body, half = (arc * Math.PI) / 180;
    const colour = blend(this.team(team), this.colours.WHITE, 0.45);
    pen.sector(x, y, angle, half, radius, reach, colour, 0.35 * swing);
    const edge = reach - (0.06 + 0.16 * swing);
    pen.sector(x, y, angle, half, edge, reach, this.colours.WHITE, 0.9 * swing);
  }

  drawHealth(pen, figure) {
    const { INK, LOW, GOAL, FULL } = this.colours, width = 0.84, height = 0.11;
    const left = figure.x - width / 2, low = figure.y + this.recording.body.radius + 0.24;
    pen.box(left - 0.035, low - 0.035, width + 0.07, height + 0.07, INK, [0.09, 0.09, 0.09, 0.09]);
    const health = clamp(figure.health, 0, 1);
    const colour = blend(blend(LOW, GOAL, health * 2), FULL, health * 2 - 1);
    const radii = [0.055, 0.055, 0.055, 0.055];
    pen.box(left, low, Math.max(width * health, 0.06), height, colour, radii);
  }

  drawFlight(pen, { x, y, tailX, tailY, team }) {
    const colour = this.team(team), radius = this.recording.body.shot_radius;
    for (const [share, opacity] of [[1, 0.25], [0.6, 0.35]]) {
      const endX = x + (tailX - x) * share, endY = y + (tailY - y) * share;
      pen.line(x, y, endX, endY, 1.8 * radius, colour, opacity, 0.02);
    }
    pen.disc(x, y, radius * 1.35, colour, 0.5);
    pen.disc(x, y, radius, blend(colour, this.colours.WHITE, 0.55));
  }

  item(kind) {
    const { GOOD: good, HEALTH: health, BAD: bad, HAZARD: hazard } = this.colours;
    return { 1: good, 2: health, 3: bad, 4: hazard }[kind] ?? this.colours.WHITE;
  }

  /** What remains for a moment of a projectile or a taken item: an opening ring. */
  drawPuff(pen, { x, y, kind, glow }) {
    const radius = (kind === NOTHING ? 0.2 : 0.35) * (1 + 1.2 * (1 - glow));
    pen.ring(x, y, radius, 0.03 + 0.07 * glow, this.item(kind), 0.9 * glow);
  }

  /** A green gem, a cross that heals, a purple bad one, a spiked hazard. */
  drawThing(pen, { x, y, kind, size }, clock) {
    const { WHITE, INK } = this.colours, r = this.recording.item_radius * size;
    const colour = this.item(kind), dark = blend(colour, INK, 0.5);
    if (r < 0.02) return;
    pen.disc(x, y - 0.3 * r, 0.95 * r, INK, 0.35);
    if (kind === GOOD) {
      pen.polygon(star(x, y, 1.12 * r, 1.12 * r, 2, Math.PI / 2), dark);
      pen.polygon(star(x, y, 0.9 * r, 0.9 * r, 2, Math.PI / 2), colour);
      pen.polygon([[x - 0.9 * r, y], [x, y + 0.9 * r], [x, y]], blend(colour, WHITE, 0.45));
    } else if (kind === HEALTH) {
      const corners = (radius) => [radius, radius, radius, radius];
      pen.box(x - r, y - r, 2 * r, 2 * r, dark, corners(0.5 * r));
      pen.box(x - 0.85 * r, y - 0.85 * r, 1.7 * r, 1.7 * r, WHITE, corners(0.4 * r));
      pen.box(x - 0.55 * r, y - 0.19 * r, 1.1 * r, 0.38 * r, colour);
      pen.box(x - 0.19 * r, y - 0.55 * r, 0.38 * r, 1.1 * r, colour);
    } else if (kind === BAD) {
      const d = 0.36 * r;
      pen.disc(x, y, r, dark);
      pen.disc(x, y, 0.82 * r, colour);
      for (const turn of [-1, 1]) pen.line(x - d, y - d * turn, x + d, y + d * turn, 0.24 * r, INK);
    } else {
      pen.polygon(star(x, y, 1.3 * r, 0.72 * r, 8, clock * 1.5), dark);
      pen.polygon(star(x, y, 1.1 * r, 0.6 * r, 8, clock * 1.5), colour);
      pen.disc(x, y, 0.3 * r, INK);
    }
  }

  drawRay(pen, { kind, x, y, endX, endY }) {
    const colour = this.colours.RAYS[kind] ?? this.colours.WHITE;
    const [width, opacity, tip] = kind === "wall" ? [0.022, 0.35, 0.05] : [0.05, 0.8, 0.08];
    const start = Math.min(0.4 / Math.max(Math.hypot(endX - x, endY - y), 1e-6), 1); // off the body
    pen.line(x + (endX - x) * start, y + (endY - y) * start, endX, endY, width, colour, opacity);
    pen.disc(endX, endY, tip, colour, Math.min(2 * opacity, 0.95));
  }
}

/** Corners of a star; of a square for two tips and equal radii. */
function star(x, y, outer, inner, tips, angle) {
  return Array.from({ length: 2 * tips }, (_, k) => {
    const radius = k % 2 ? inner : outer, a = angle + (Math.PI * k) / tips;
    return [x + radius * Math.cos(a), y + radius * Math.sin(a)];
  });
}
