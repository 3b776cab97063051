// Playing a recording: the clock, the buttons, keys and fingers. `#t=12.5` in the address begins there.

const JUMP = 1; // seconds of an arrow key
const LONGEST = 0.1; // seconds of a frame that are made up for: a hidden page does not race afterwards
const BANNERS = {
  win: ["Won", "FULL"], loss: ["Lost", "LOW"], draw: ["Draw", "GOAL"], ended: ["Time is up", "WHITE"],
};
const SHAPES = { true: "M4 2h4v14H4zM10 2h4v14h-4z", false: "M4 2l12 7-12 7z" }; // playing, paused
const SWITCHES = { rays: "r", values: "v", senses: "s" };

class Player {
  constructor(recording) {
    this.recording = recording;
    this.painter = new Painter(recording, byId("scene"));
    this.score = new Score(recording);
    this.thoughts = new Thoughts(recording);
    this.senses = new Senses(recording);
    this.timeline = new Timeline(recording);
    this.seconds = 0;
    this.speed = 1;
    this.playing = false;
    this.waits = false; // for the next frame
    this.shown = ""; // the state beside which the panel stands
    this.switches = { rays: false, values: true, senses: true };
    byId("title").textContent = recording.title;
    byId("line").setAttribute("aria-valuemax", recording.seconds.toFixed(3));
    byId("rays").hidden = Object.keys(recording.rays).length === 0;
    byId("senses").hidden = !this.senses.any;
  }

  /** Draw at the browser's next chance. */
  refresh() {
    if (this.waits) return;
    this.waits = true;
    requestAnimationFrame((now) => this.frame(now));
  }

  frame(now) {
    this.waits = false;
    if (this.playing) {
      const passed = Math.min((now - (this.last ?? now)) / 1000, LONGEST) * this.speed;
      this.seconds = Math.min(this.seconds + passed, this.recording.seconds);
      if (this.seconds >= this.recording.seconds) this.play(false);
    }
    this.last = this.playing ? now : undefined;
    this.draw();
    if (this.playing) this.refresh();
  }

  draw() {
    const { recording, seconds } = this, moment = recording.moment(seconds);
    this.painter.draw(moment, this.switches.rays);
    this.timeline.show(seconds);
    if (this.switches.values) this.thoughts.chart(seconds, moment);
    byId("time").textContent = `${seconds.toFixed(1)} / ${recording.seconds.toFixed(1)} s`;
    const [text, colour] = BANNERS[moment.t >= 1 && moment.level.outcome] ?? [];
    byId("banner").hidden = !text;
    if (text) {
      byId("banner").textContent = text;
      byId("banner").style.color = css(recording.colours[colour]);
    }
    const state = `${moment.before} ${moment.t >= 1}`;
    if (state === this.shown) return;
    this.shown = state;
    const { note } = moment.level, number = recording.levels.indexOf(moment.level) + 1;
    const words = [note, `seed ${recording.seed}`, `level ${number} of ${recording.levels.length}`];
    byId("note").textContent = words.filter(Boolean).join(", ");
    this.score.show(seconds, moment);
    if (this.switches.values) this.thoughts.show(moment);
    if (this.switches.senses && this.senses.any) this.senses.show(moment);
  }

  play(playing) {
    if (playing && this.seconds >= this.recording.seconds) this.seconds = 0;
    this.playing = playing;
    byId("play").querySelector("path").setAttribute("d", SHAPES[playing]);
    byId("play").setAttribute("aria-label", playing ? "pause" : "play");
    this.refresh();
  }

  seek(seconds) {
    this.seconds = clamp(seconds, 0, this.recording.seconds);
    this.refresh();
  }

  /** Pause, some decisions on or back. */
  step(decisions) {
    const { level, before, t } = this.recording.moment(this.seconds), { interval } = this.recording;
    this.play(false);
    const exact = Math.min(before - level.first + t, level.decisions) + decisions;
    const whole = decisions > 0 ? Math.floor(exact + 1e-6) : Math.ceil(exact - 1e-6);
    const next = level.begin + whole * interval;
    const last = level.begin + level.decisions * interval;
    const onwards = decisions > 0 && this.seconds >= last - 1e-6;
    this.seek(onwards ? level.end : next < level.begin - 1e-6 ? level.begin - interval : next);
  }

  /** To the next event, or back to the last. */
  event(direction) {
    const times = this.recording.events.map((event) => event.seconds);
    const ahead = times.filter((time) => (time - this.seconds) * direction > 0.05);
    if (ahead.length) this.seek(direction > 0 ? ahead[0] : ahead[ahead.length - 1]);
  }

  /** To the next level, or to the beginning of this one and the one before. */
  level(direction) {
    const begins = this.recording.levels.map((level) => level.begin);
    const ahead = begins.filter((time) => (time - this.seconds) * direction > (direction > 0 ? 0 : 0.5));
    if (direction < 0) this.seek(ahead.length ? ahead[ahead.length - 1] : 0);
    else if (ahead.length) this.seek(ahead[0]);
  }

  faster(steps) {
    const { speeds } = this.recording, at = speeds.indexOf(this.speed) + steps;
    this.speed = speeds[clamp(at, 0, speeds.length - 1)];
    byId("speed").textContent = `${this.speed}×`;
  }

  toggle(name) {
    this.switches[name] = !this.switches[name];
    byId(name).setAttribute("aria-pressed", this.switches[name]);
    byId("thoughts").hidden = !this.switches.values;
    byId("sensed").hidden = !this.switches.senses || !this.senses.any;
    this.again();
  }

  /** Draw all anew: something other than the time has changed. */
  again() {
    const { canvas } = this.painter, side = canvas.getBoundingClientRect().width;
    const pixels = Math.max(Math.round(side * Math.min(devicePixelRatio, 2)), 1);
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    this.shown = "";
    this.refresh();
  }
}

/** What keys do; the name of each stands in the line of help. */
function keysOf(player) {
  return [
    ["space", [" "], "play, pause", () => player.play(!player.playing)],
    ["← →", ["ArrowLeft"], "a second", () => player.seek(player.seconds - JUMP)],
    ["", ["ArrowRight"], "", () => player.seek(player.seconds + JUMP)],
    [", .", [","], "a decision", () => player.step(-1)],
    ["", ["."], "", () => player.step(1)],
    ["- +", ["-", "_"], "speed", () => player.faster(-1)],
    ["", ["+", "="], "", () => player.faster(1)],
    ["e", ["e"], "next event", () => player.event(1)],
    ["E", ["E"], "last event", () => player.event(-1)],
    ["n", ["n"], "next level", () => player.level(1)],
    ["p", ["p"], "level before", () => player.level(-1)],
    ["", ["Home"], "", () => player.seek(0)],
    ["", ["End"], "", () => player.seek(player.recording.seconds)],
    ...Object.entries(SWITCHES).map(([name, key]) => [key, [key], name, () => player.toggle(name)]),
    ["h", ["h"], "this line", () => { byId("keys").hidden = !byId("keys").hidden; }],
  ];
}

function listen(player) {
  const keys = keysOf(player), act = new Map(keys.flatMap(([, names, , act]) => names.map((n) => [n, act])));
  for (const [plate, , meaning] of keys) {
    if (!plate) continue;
    byId("keys").append(element("kbd", "", plate), ` ${meaning}   `);
  }
  addEventListener("keydown", (event) => {
    const key = event.key.length === 1 && event.key !== "E" ? event.key.toLowerCase() : event.key;
    const pressed = event.key === " " && event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey || pressed || !act.has(key)) return;
    event.preventDefault();
    act.get(key)();
  });
  const clicks = {
    play: () => player.play(!player.playing), scene: () => player.play(!player.playing),
    back: () => player.step(-1), step: () => player.step(1),
    slower: () => player.faster(-1), faster: () => player.faster(1),
  };
  for (const name of Object.keys(SWITCHES)) clicks[name] = () => player.toggle(name);
  for (const [id, click] of Object.entries(clicks)) {
    byId(id).addEventListener("click", (event) => {
      click();
      if (event.detail) byId(id).blur(); // so that the space bar plays, not the last button
    });
  }
  scrub(byId("line"), (place, width) => player.seek(player.timeline.seconds(place, width)));
  scrub(byId("chart"), (place, width, start) => {
    const [from, to] = player.thoughts.window(start, player.recording.moment(start));
    player.seek(from + (place / width) * (to - from));
  });

  /** Calls back with where a pointer is dragged, and with the time at which it was put down. */
  function scrub(canvas, moved) {
    let start = null, playing = false;
    const move = (event) => {
      if (start === null) return;
      const { left, width } = canvas.getBoundingClientRect();
      moved(event.clientX - left, width, start);
    };
    canvas.addEventListener("pointerdown", (event) => {
      start = player.seconds;
      playing = player.playing;
      player.play(false);
      canvas.setPointerCapture(event.pointerId);
      move(event);
    });
    canvas.addEventListener("pointermove", move);
    for (const end of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(end, () => {
        start = null;
        if (playing) player.play(true);
        playing = false;
      });
    }
  }
}

/** The time that the address asks for, or nothing. */
function asked() {
  const found = /^#t=(\d+(\.\d*)?)$/.exec(location.hash);
  return found && Number(found[1]);
}

const player = new Player(new Recording(JSON.parse(byId("replay").textContent)));
listen(player);
player.faster(0);
new ResizeObserver(() => player.again()).observe(document.body);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => player.again());
addEventListener("hashchange", () => asked() !== null && player.seek(asked()));
player.again();
if (asked() !== null) player.seek(asked());
else player.play(!matchMedia("(prefers-reduced-motion: reduce)").matches);
