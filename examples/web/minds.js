// Who decides: a guard's brain, from what it senses; and a stand-in for the player.
"use strict";

const BODY = { scale: METRE, speed: GUARD.speed / METRE, turnRate: GUARD.turn };

/** One guard's mind: asks the brain every tenth of a second, or less keenly if told so. */
class Mind {
  constructor(random = Math.random) {
    this.brain = new GuardBrain();
    this.eyes = new Senses(GuardBrain.senses, BODY);
    this.memory = {}; // where it last saw or heard the hero
    this.order = "idle";
    this.row = null; // what it sensed when it decided, and from where
    this.from = null;
    this.wait = GuardBrain.decisionInterval * random(); // guards do not decide in step
    this.random = random;
  }

  /** What the guard does now. `skill` from 0 to 1: how often it thinks when it could. */
  decide(guard, game, skill, dt) {
    this.wait -= dt;
    if (this.wait > 0) return this.order;
    this.wait += GuardBrain.decisionInterval;
    if (this.random() > 0.15 + 0.85 * skill) return this.order; // lost in thought
    const { x, y, sweep } = game.hero;
    if (!this.row || sweep > 0) this.memory = { x, y }; // it saw the hero come, and hears his blade
    this.from = { x: guard.x, y: guard.y, angle: guard.angle };
    this.row = this.eyes.look(guard, {
      walls: WALLS, foes: [game.hero], friends: game.guards, memory: this.memory,
      timeLeft: Math.max(1 - game.time / LIMIT, 0),
    });
    this.order = GuardBrain.actions[this.brain.act(this.row)];
    return this.order;
  }

  /** [action, value] of all of them, as the brain sees them from the row it decided on. */
  values() {
    const values = this.brain.values(this.row ?? new Float64Array(GuardBrain.senses.length));
    return GuardBrain.actions.map((action, i) => [action, values[i]]);
  }
}

/** A hero without a player: walks up to the nearest guard and strikes. */
function standIn(game) {
  const { hero } = game;
  const guards = game.guards.filter((guard) => guard.hearts > 0);
  if (!guards.length) return { x: 0, y: 0, strike: false };
  const far = (guard) => Math.hypot(guard.x - hero.x, guard.y - hero.y);
  const foe = guards.reduce((a, b) => (far(a) <= far(b) ? a : b));
  let [x, y] = [foe.x - hero.x, foe.y - hero.y];
  const near = far(foe) < HERO.reach + RADIUS - 4;
  if (!isClear(hero, foe)) { // around the pond and the walls
    const side = Math.sin(game.time / 3) > 0 ? 1 : -1;
    [x, y] = [x - 1.2 * side * y, y + 1.2 * side * x];
  }
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length, strike: near && hero.wait <= 0 };
}
