// What an NPC senses, from a game's own walls and bodies: `rlft.senses` for the web.
//
//     const eyes = new Senses(GuardBrain.senses, { scale: 46 });
//     const row = eyes.look(guard, { walls, foes: [hero], friends: guards, memory: guard.memory });
//     const action = brain.act(row);
//
// The game's units are pixels, y downwards, angles as of Math.atan2(y, x); inside they are metres, y
// upwards. A body is { x, y, angle, vx, vy, turning, health, cooldown, radius }: all but the place
// may be left out; health and cooldown are shares. A row is filled by the names of the brain's senses.
"use strict";

const RAY_DEGREES = Array.from({ length: 24 }, (_, k) => 15 * k); // counter-clockwise
const MEASURES = { // of the bodies that the brain was trained with; give the game's own if they differ
  radius: 0.35, speed: 3, turnRate: 3.5, shotSpeed: 7, shotRadius: 0.12, itemRadius: 0.25, range: 10,
};
const RAY_CLASSES = { foe: "foes", friend: "friends", good: "good", hazard: "hazards", projectile: "shots" };

class Senses {
  constructor(names, { scale = 1, ...measures } = {}) {
    this.places = new Map(names.map((name, i) => [name, i]));
    this.scale = scale;
    this.body = { ...MEASURES, ...measures };
  }

  /**
   * A row of senses of `me`. `walls` is { rectangles: [[x, y, width, height]], circles: [[x, y,
   * radius]] }. In `memory` stays where a foe was last seen: { x, y }, empty at first. `target` is
   * a place that is known without it.
   */
  look(me, { walls = {}, target, memory = {}, timeLeft = 0, ...groups }) {
    const row = new Float64Array(this.places.size), { body } = this, self = this.read(me, body.radius);
    const tell = (name, value) => {
      const place = this.places.get(name);
      if (place !== undefined) row[place] = Math.min(Math.max(value, -1), 1);
    };
    if (self.health <= 0) return row;
    const solid = this.readWalls(walls), fan = RAY_DEGREES.map((degrees) => turned(self.way, degrees));
    const reach = fan.map((way, k) => {
      const far = cast(solid, self, way, body.range);
      if (far < body.range) tell(`ray.wall.${RAY_DEGREES[k]}`, this.closeness(far, self));
      return far;
    });
    const nearest = {};
    for (const [kind, group] of Object.entries(RAY_CLASSES)) {
      const radius = { good: body.itemRadius, hazard: body.itemRadius, projectile: body.shotRadius }[kind];
      const others = (groups[group] ?? []).filter((other) => other !== me);
      const read = others.map((other) => this.read(other, radius ?? body.radius));
      const there = read.filter((other) => other.health > 0);
      if (!there.length) continue;
      fan.forEach((way, k) => {
        const far = Math.min(...there.map((other) => toCircle(self, way, other)));
        if (far < reach[k]) tell(`ray.${kind}.${RAY_DEGREES[k]}`, this.closeness(far, self));
      });
      nearest[kind] = this.nearest(self, there, solid);
    }
    const { foe, friend, projectile } = nearest;
    if (foe) [memory.x, memory.y] = [foe.x * this.scale, -foe.y * this.scale];
    this.tellSelf(tell, self, timeLeft);
    const place = target ?? (memory.x === undefined ? null : memory);
    if (place) {
      tellPlace(tell, "target", ahead(self, { x: place.x / this.scale, y: -place.y / this.scale }));
      tell("target.known", 1);
    }
    if (foe) this.tellBody(tell, "foe", self, foe);
    if (friend) this.tellBody(tell, "friend", self, friend);
    if (projectile) this.tellShot(tell, self, projectile);
    return row;
  }

  /** A body in metres, y upwards; `way` is where it looks, a unit vector. */
  read({ x, y, angle, vx = 0, vy = 0, turning = 0, health = 1, cooldown = 0, radius }, usual) {
    const s = this.scale, looks = angle !== undefined;
    return {
      x: x / s, y: -y / s, vx: vx / s, vy: -vy / s, turning: -turning, health, cooldown,
      way: looks ? { x: Math.cos(angle), y: -Math.sin(angle) } : { x: 0, y: 0 },
      radius: radius === undefined ? usual : radius / s,
    };
  }

  readWalls({ rectangles = [], circles = [] }) {
    const s = this.scale;
    return {
      boxes: rectangles.map(([x, y, w, h]) => [x / s, -(y + h) / s, (x + w) / s, -y / s]),
      pillars: circles.map(([x, y, radius]) => ({ x: x / s, y: -y / s, radius: radius / s })),
    };
  }

  /** 1 when touching the body's edge, 0 at the range of the rays. */
  closeness(far, self) {
    return 1 - Math.max(far - self.radius, 0) / this.body.range;
  }

  /** The nearest of some bodies that is in range and not hidden by a wall. */
  nearest(self, others, walls) {
    let found = null, least = this.body.range;
    for (const other of others) {
      const dx = other.x - self.x, dy = other.y - self.y, far = Math.hypot(dx, dy);
      if (far >= least) continue;
      if (far > 1e-9 && cast(walls, self, { x: dx / far, y: dy / far }, far) < far) continue;
      [found, least] = [other, far];
    }
    return found;
  }

  tellSelf(tell, self, timeLeft) {
    const speed = along(self.way, { x: self.vx, y: self.vy });
    tell("self.health", self.health);
    tell("self.cooldown", self.cooldown);
    tell("self.speed_forward", speed.forward / this.body.speed);
    tell("self.speed_left", speed.left / this.body.speed);
    tell("self.turning", self.turning / this.body.turnRate);
    tell("self.time_left", timeLeft);
  }

  tellBody(tell, name, self, other) {
    const place = ahead(self, other), speed = along(self.way, { x: other.vx, y: other.vy });
    const back = ahead(other, self), far = Math.max(Math.hypot(place.forward, place.left), 1e-9);
    tellPlace(tell, name, place);
    tell(`${name}.velocity_forward`, speed.forward / this.body.speed);
    tell(`${name}.velocity_left`, speed.left / this.body.speed);
    tell(`${name}.facing_cos`, back.forward / far); // 1 = it looks straight at me
    tell(`${name}.facing_sin`, back.left / far);
    tell(`${name}.health`, other.health);
    tell(`${name}.cooldown`, other.cooldown);
    tell(`${name}.visible`, 1);
  }

  tellShot(tell, self, shot) {
    const { forward, left } = ahead(self, shot), speed = along(self.way, { x: shot.vx, y: shot.vy });
    const far = Math.max(Math.hypot(forward, left), 1e-9);
    tellPlace(tell, "projectile", { forward, left });
    const closing = -(forward * speed.forward + left * speed.left) / far;
    tell("projectile.closing_speed", closing / this.body.shotSpeed);
    tell("projectile.visible", 1);
  }
}

/** A vector as forward and left of who looks along `way`. */
const along = (way, { x, y }) => ({ forward: x * way.x + y * way.y, left: y * way.x - x * way.y });
const ahead = (self, { x, y }) => along(self.way, { x: x - self.x, y: y - self.y });

/** Near things have the most resolution: x / (distance + 2). */
function tellPlace(tell, name, { forward, left }) {
  const distance = Math.hypot(forward, left), scale = 1 / (distance + 2);
  tell(`${name}.forward`, forward * scale);
  tell(`${name}.left`, left * scale);
  tell(`${name}.distance`, distance * scale);
}

function turned({ x, y }, degrees) {
  const c = Math.cos((degrees * Math.PI) / 180), s = Math.sin((degrees * Math.PI) / 180);
  return { x: x * c - y * s, y: x * s + y * c };
}

/** Metres from a point along a unit vector to the first wall, at most `limit`. */
function cast({ boxes, pillars }, from, way, limit) {
  let far = limit;
  for (const box of boxes) far = Math.min(far, toBox(from, way, box));
  for (const pillar of pillars) far = Math.min(far, toCircle(from, way, pillar));
  return far;
}

/** Metres to a box, 0 from within. A ray is in it while it is between both pairs of sides. */
function toBox(from, way, [left, low, right, high]) {
  const slowX = 1 / (way.x || 1e-30), slowY = 1 / (way.y || 1e-30);
  const [x1, x2] = [(left - from.x) * slowX, (right - from.x) * slowX];
  const [y1, y2] = [(low - from.y) * slowY, (high - from.y) * slowY];
  const enter = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
  const leave = Math.min(Math.max(x1, x2), Math.max(y1, y2));
  return enter <= leave ? enter : Infinity;
}

/** Metres to a circle, 0 from within. */
function toCircle(from, way, { x, y, radius }) {
  const { forward, left } = along(way, { x: x - from.x, y: y - from.y });
  const inside = radius * radius - left * left;
  if (forward * forward <= inside) return 0;
  return inside >= 0 && forward > 0 ? Math.max(forward - Math.sqrt(inside), 0) : Infinity;
}
