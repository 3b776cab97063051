// The brawl: one hero against some guards. Rules alone, in pixels and seconds, y downwards: no
// drawing, no keys, no brains.
"use strict";

const WIDTH = 960, HEIGHT = 600;
const METRE = 46; // pixels: at this scale a guard is as big and as fast as its brain is used to
const RADIUS = 0.35 * METRE;
const WALLS = {
  rectangles: [ // x, y, width, height
    [0, 0, WIDTH, 24], [0, HEIGHT - 24, WIDTH, 24], [0, 0, 24, HEIGHT], [WIDTH - 24, 0, 24, HEIGHT],
    [206, 130, 132, 40], [206, 130, 40, 120], [622, 430, 132, 40], [714, 350, 40, 120],
    [660, 120, 44, 116], [256, 364, 44, 116],
  ],
  circles: [[480, 300, 64]], // x, y, radius: a pond
};
const CORNERS = [[850, 90], [850, 510], [110, 90]]; // where guards come from
const LIMIT = 60; // seconds of a fight, as the guards are told

// Metres a second, metres and seconds; arc: radians to either side; stagger: cannot strike when hit.
const HERO = {
  hearts: 6, speed: 2.8 * METRE, response: 0.15, reach: 1.1 * METRE, arc: 1.1, pause: 0.7,
  throwBack: 7 * METRE, stagger: 0.4,
};
const GUARD = {
  hearts: 4, speed: 3 * METRE, response: 0.25, reach: 1.1 * METRE, arc: 0.96, pause: 0.8,
  turn: 3.5, throwBack: 8 * METRE, stagger: 0.6,
};
const SWEEP = 0.18; // seconds for which a blow is seen

class Fighter {
  constructor(kind, x, y, angle) {
    Object.assign(this, { kind, x, y, angle, vx: 0, vy: 0, turning: 0, hearts: kind.hearts });
    this.wait = 0; // seconds until it may strike again
    this.sweep = 0; // seconds of its blow that are still to be seen
    this.flash = 0; // seconds for which it is seen that it was hit
  }

  get health() {
    return this.hearts / this.kind.hearts;
  }

  get cooldown() {
    return Math.min(this.wait / this.kind.pause, 1);
  }

  /** Take up a velocity within the response time, and slide along what is in the way. */
  walk(vx, vy, dt) {
    const share = Math.min(dt / this.kind.response, 1);
    const x = this.x + (this.vx + (vx - this.vx) * share) * dt;
    const y = this.y + (this.vy + (vy - this.vy) * share) * dt;
    const [freeX, freeY] = outOfWalls(x, y);
    [this.vx, this.vy] = [(freeX - this.x) / dt, (freeY - this.y) / dt];
    [this.x, this.y] = [freeX, freeY];
  }
}

class Brawl {
  constructor(guards, random = Math.random) {
    this.time = 0;
    this.blows = []; // of the last tick: { by, to }
    this.hero = new Fighter(HERO, 120, 470 + 40 * random(), -0.6);
    this.guards = CORNERS.slice(0, guards).map(([x, y]) => {
      const angle = Math.atan2(300 - y, 480 - x) + random() - 0.5;
      return new Fighter(GUARD, x + 20 * random(), y + 20 * random(), angle);
    });
  }

  get outcome() {
    if (this.hero.hearts <= 0) return "lost";
    return this.guards.every((guard) => guard.hearts <= 0) ? "won" : "";
  }

  get standing() {
    return [this.hero, ...this.guards].filter((fighter) => fighter.hearts > 0);
  }

  /** Go on by `dt` seconds. `wish` is the hero's { x, y, strike }; `orders` are words, a guard each. */
  tick(dt, wish, orders) {
    this.time += dt;
    this.blows = [];
    for (const fighter of this.standing) {
      for (const clock of ["wait", "sweep", "flash"]) fighter[clock] = Math.max(fighter[clock] - dt, 0);
    }
    if (this.hero.hearts > 0) this.lead(wish, dt);
    this.guards.forEach((guard, i) => guard.hearts > 0 && this.obey(guard, orders[i], dt));
    this.makeRoom(dt);
  }

  /** The hero walks where the player points, looks there, and strikes. */
  lead({ x, y, strike }, dt) {
    const { hero } = this, length = Math.max(Math.hypot(x, y), 1);
    if (x || y) hero.angle = Math.atan2(y, x);
    hero.walk((x / length) * HERO.speed, (y / length) * HERO.speed, dt);
    if (strike) this.strike(hero, this.guards);
  }

  /** A guard does as it is told. Left is left as seen on the screen, where y goes down. */
  obey(guard, order, dt) {
    const { speed, turn } = GUARD;
    const forward = speed * ({ forward: 1, back: -1 }[order] ?? 0);
    const left = speed * ({ left: 1, right: -1 }[order] ?? 0);
    guard.turning = turn * ({ turn_left: -1, turn_right: 1 }[order] ?? 0);
    guard.angle += guard.turning * dt;
    const c = Math.cos(guard.angle), s = Math.sin(guard.angle);
    guard.walk(forward * c + left * s, forward * s - left * c, dt);
    if (order === "attack") this.strike(guard, [this.hero]);
  }

  /** A blow at whoever is in reach and in its arc. */
  strike(by, foes) {
    if (by.wait > 0) return;
    by.wait = by.kind.pause;
    by.sweep = SWEEP;
    for (const foe of foes) {
      const dx = foe.x - by.x, dy = foe.y - by.y, direction = Math.atan2(dy, dx);
      const off = Math.abs(Math.atan2(Math.sin(direction - by.angle), Math.cos(direction - by.angle)));
      const hits = Math.hypot(dx, dy) < by.kind.reach + RADIUS && off < by.kind.arc;
      if (!hits || foe.hearts <= 0 || !isClear(by, foe)) continue;
      foe.hearts -= 1;
      foe.flash = 0.25;
      foe.vx += by.kind.throwBack * Math.cos(direction);
      foe.vy += by.kind.throwBack * Math.sin(direction);
      foe.wait = Math.max(foe.wait, foe.kind.stagger);
      this.blows.push({ by, to: foe });
    }
  }

  /** Nobody stands in another. */
  makeRoom() {
    const all = this.standing;
    all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
      const dx = b.x - a.x, dy = b.y - a.y, distance = Math.hypot(dx, dy) || 1;
      const overlap = Math.max(2 * RADIUS - distance, 0) / 2 / distance;
      [a.x, a.y] = outOfWalls(a.x - dx * overlap, a.y - dy * overlap);
      [b.x, b.y] = outOfWalls(b.x + dx * overlap, b.y + dy * overlap);
    }));
  }
}

/** The nearest place where a fighter fits, by pushing it out of what it overlaps. */
function outOfWalls(x, y) {
  for (const [left, top, width, height] of WALLS.rectangles) {
    const nearX = Math.min(Math.max(x, left), left + width);
    const nearY = Math.min(Math.max(y, top), top + height);
    [x, y] = pushed(x, y, nearX, nearY, RADIUS);
  }
  for (const [pondX, pondY, radius] of WALLS.circles) [x, y] = pushed(x, y, pondX, pondY, radius + RADIUS);
  return [x, y];
}

function pushed(x, y, fromX, fromY, radius) {
  const dx = x - fromX, dy = y - fromY, distance = Math.hypot(dx, dy);
  if (distance >= radius || distance === 0) return [x, y];
  return [fromX + (dx * radius) / distance, fromY + (dy * radius) / distance];
}

/** Whether no wall stands between two fighters, looked at every few pixels. */
function isClear(a, b) {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6);
  for (let i = 1; i < steps; i++) {
    const x = a.x + ((b.x - a.x) * i) / steps, y = a.y + ((b.y - a.y) * i) / steps;
    const inWall = ([left, top, w, h]) => x >= left && x <= left + w && y >= top && y <= top + h;
    const inPond = ([pondX, pondY, radius]) => Math.hypot(x - pondX, y - pondY) < radius;
    if (WALLS.rectangles.some(inWall) || WALLS.circles.some(inPond)) return false;
  }
  return true;
}
