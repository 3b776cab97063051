// What is where at any moment of a recording: states unpacked, and what lies between two of them.
// As envs/scene.py does it for the window. No drawing.

const FADE = 0.3; // seconds for which a blow, a hit or an impact can be seen
const LEAP = 1.2; // metres: what moved farther in one decision did not walk there
const TRAIL = 100; // decisions of the way of a point that are shown
const SWUNG = 1, HURT = 2, COLLECTED = 4, SPOILED = 8; // bits of a body's marks
const NOTHING = 0; // kind of an item that is not there

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** A table of numbers, a row a state. */
class Table {
  constructor(packed) {
    const bytes = Uint8Array.from(atob(packed.data), (character) => character.charCodeAt(0));
    const kinds = { u1: Uint8Array, u2: Uint16Array, f4: Float32Array };
    this.codes = new kinds[packed.type](bytes.buffer);
    this.width = packed.width;
    this.low = packed.low;
    this.step = packed.type === "f4" ? 1 : packed.step;
  }

  at(row, column = 0) {
    return this.low + this.step * this.codes[row * this.width + column];
  }

  row(row) {
    return Array.from({ length: this.width }, (_, column) => this.at(row, column));
  }
}

/** A recording: its levels on one line of time, and moments of it. */
class Recording {
  constructor(told) {
    Object.assign(this, told);
    for (const [name, value] of Object.entries(told)) {
      if (value && typeof value === "object" && "data" in value) this[name] = new Table(value);
    }
    let begin = 0;
    const states = this.reward.codes.length;
    this.levels = told.levels.map((level, i) => {
      const next = i + 1 < told.levels.length ? told.levels[i + 1].first : states;
      const decisions = next - 1 - level.first;
      const seconds = decisions * this.interval + (level.outcome ? this.linger : 0);
      const walls = new Table(level.walls);
      const made = { ...level, walls, decisions, begin, end: begin + seconds };
      begin = made.end;
      return made;
    });
    this.seconds = begin;
    this.events = [...this.findEvents()].sort((a, b) => a.seconds - b.seconds);
  }

  /** What is worth a mark on the line of time, in order. */
  *findEvents() {
    for (const level of this.levels) {
      const mine = level.teams[0];
      for (let state = level.first + 1; state <= level.first + level.decisions; state++) {
        const seconds = level.begin + (state - level.first) * this.interval;
        for (let body = 0; body < level.teams.length; body++) {
          const marks = this.marks.at(state, body), team = level.teams[body];
          const fell = this.health.at(state, body) <= 0 && this.health.at(state - 1, body) > 0;
          if (fell) yield { seconds, kind: "fall", team, mine: team === mine };
          else if (marks & HURT) yield { seconds, kind: "hit", team, mine: team === mine };
          if (marks & COLLECTED) yield { seconds, kind: "collect", team, mine: team === mine };
          if (marks & SPOILED) yield { seconds, kind: "spoil", team, mine: team === mine };
        }
      }
      if (level.outcome) {
        const seconds = level.begin + level.decisions * this.interval;
        yield { seconds, kind: "end", outcome: level.outcome };
      }
    }
  }

  /** The two states around a time, and t: 0 = the first, 1 = the second, more = after the end. */
  moment(seconds) {
    let level = this.levels[0];
    for (const one of this.levels) if (one.begin <= seconds + 1e-9) level = one;
    const decisions = (seconds - level.begin) / this.interval;
    const k = clamp(Math.floor(decisions + 1e-6), 0, level.decisions - 1);
    const before = level.first + k;
    return { level, before, after: before + 1, t: Math.max(decisions - k, 0) };
  }

  /** Seconds since the level began. */
  clock({ level, before, t }) {
    return (before - level.first + t) * this.interval;
  }

  /** 1 when the newest of some states was reached, 0 before it and FADE seconds after. */
  glow(moment, happened) {
    const { level, before, after, t } = moment;
    const back = Math.ceil(FADE / this.interval) + 1;
    const last = t >= 1 - 1e-6 ? after : before;
    for (let state = last; state > Math.max(level.first, last - back); state--) {
      if (happened(state)) {
        return Math.max(1 - ((before - state + t) * this.interval) / FADE, 0);
      }
    }
    return 0;
  }

  leapt(x, y, before, after, i) {
    return Math.hypot(x.at(after, i) - x.at(before, i), y.at(after, i) - y.at(before, i)) > LEAP;
  }

  /** The place of a body or an item; what leapt is where it arrived. */
  place(x, y, { before, after, t }, i) {
    const share = this.leapt(x, y, before, after, i) ? 1 : Math.min(t, 1);
    const between = (table) => table.at(before, i) + (table.at(after, i) - table.at(before, i)) * share;
    return { x: between(x), y: between(y) };
  }

  figures(moment) {
    const { level, before, after } = moment, t = Math.min(moment.t, 1);
    return level.teams.map((team, i) => {
      const angle = this.angle.at(before, i), turn = this.angle.at(after, i) - angle;
      const health = this.health.at(before, i);
      return {
        ...this.place(this.x, this.y, moment, i),
        angle: angle + Math.atan2(Math.sin(turn), Math.cos(turn)) * t,
        team,
        weapon: level.weapons[i],
        health: health + (this.health.at(after, i) - health) * t,
        swing: this.glow(moment, (state) => this.marks.at(state, i) & SWUNG),
        hit: this.glow(moment, (state) => this.marks.at(state, i) & HURT),
        outside: i < this.agents,
      };
    });
  }

  /** The items; one that was taken appears at its new place. */
  things(moment) {
    const { before, after } = moment, found = [];
    for (let i = 0; i < this.item_kind.width; i++) {
      const kind = this.item_kind.at(after, i);
      if (kind === NOTHING) continue;
      const leapt = this.leapt(this.item_x, this.item_y, before, after, i);
      const place = this.place(this.item_x, this.item_y, moment, i);
      found.push({ ...place, kind, size: leapt ? Math.min(moment.t, 1) : 1 });
    }
    return found;
  }

  /** The projectiles in the air; each flies straight, so that its speed tells its way. */
  flights({ level, before, after, t }) {
    const found = [], share = Math.min(t, 1), back = (1 - share) * this.interval;
    for (let i = 0; i < this.shot_owner.width; i++) {
      const flies = this.shot_owner.at(after, i);
      const owner = flies || this.shot_owner.at(before, i);
      if (!owner || (!flies && share >= 1)) continue;
      const speedX = this.shot_speed_x.at(after, i), speedY = this.shot_speed_y.at(after, i);
      const x = this.shot_x.at(after, i) - speedX * back, y = this.shot_y.at(after, i) - speedY * back;
      const flown = this.body.shot_range - this.shot_left.at(after, i);
      const speed = Math.max(Math.hypot(speedX, speedY), 1e-9);
      const tail = clamp(flown / speed - back, 0, 0.12); // seconds
      const team = level.teams[owner - 1];
      found.push({ x, y, tailX: x - speedX * tail, tailY: y - speedY * tail, team });
    }
    return found;
  }

  /** Where something ended a moment ago: a projectile, or an item that was taken. */
  puffs(moment) {
    const { level, after } = moment, found = [], half = this.interval / 2;
    const back = Math.ceil(FADE / this.interval) + 1;
    for (let state = after; state > Math.max(level.first, after - back); state--) {
      const glow = this.glow(moment, (other) => other === state);
      if (glow <= 0) continue;
      for (let i = 0; i < this.shot_owner.width; i++) {
        if (this.shot_owner.at(state, i) || !this.shot_owner.at(state - 1, i)) continue;
        const x = this.shot_x.at(state, i) - this.shot_speed_x.at(state, i) * half;
        const y = this.shot_y.at(state, i) - this.shot_speed_y.at(state, i) * half;
        found.push({ x, y, kind: NOTHING, glow });
      }
      for (let i = 0; i < this.item_kind.width; i++) {
        const kind = this.item_kind.at(state - 1, i);
        if (kind === NOTHING || !this.leapt(this.item_x, this.item_y, state - 1, state, i)) continue;
        const x = this.item_x.at(state - 1, i), y = this.item_y.at(state - 1, i);
        found.push({ x, y, kind, glow });
      }
    }
    return found;
  }

  /** The way of body 0 up to the moment. */
  trail(moment) {
    const { level, before } = moment, way = [];
    for (let state = Math.max(level.first, before - TRAIL); state <= before; state++) {
      way.push({ x: this.x.at(state), y: this.y.at(state) });
    }
    return [...way, this.place(this.x, this.y, moment, 0)];
  }

  /** The first agent's rays that hit something, from its body as drawn to where each one ends. */
  *rayHits(moment) {
    const nearer = moment.t >= 0.5 ? moment.after : moment.before;
    const { x, y } = this.place(this.x, this.y, moment, 0);
    for (const [kind, fan] of Object.entries(this.rays)) {
      for (const [column, degrees] of fan) {
        const closeness = column < 0 ? 0 : this.sensed.at(nearer, column);
        if (closeness < 1e-4) continue;
        const far = (1 - closeness) * this.body.ray_range + this.body.radius;
        const angle = this.angle.at(nearer) + (degrees * Math.PI) / 180;
        const endX = this.x.at(nearer) + far * Math.cos(angle);
        const endY = this.y.at(nearer) + far * Math.sin(angle);
        yield { kind, x, y, endX, endY };
      }
    }
  }

  /** Wins, losses, draws, and returns, as they stand at a moment. */
  score(seconds, { level, before, after, t }) {
    const score = { win: 0, loss: 0, draw: 0, returns: [], current: 0 };
    const sum = (first, last) => {
      let total = 0;
      for (let state = first; state <= last; state++) total += this.reward.at(state);
      return total;
    };
    for (const { outcome, first, decisions, begin } of this.levels) {
      if (!outcome || seconds < begin + decisions * this.interval - 1e-6) continue;
      if (outcome in score) score[outcome]++;
      score.returns.push(sum(first, first + decisions));
    }
    score.current = sum(level.first, t >= 1 - 1e-6 ? after : before);
    return score;
  }
}
