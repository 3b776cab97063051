// Beside the level: score, what the NPC thinks of its actions, what it senses; and the line of time.
// Names from the recording become text, never markup.

const AROUND = 3; // seconds of the chart to either side of the moment
const ACTION_COLOURS = [
  "#8b95a8", "#3f9bf5", "#a678f0", "#22b3a6", "#6cbf45", "#e8a020", "#f07f4f", "#f0506e", "#cf62c6",
];
const OUTCOMES = { win: "FULL", loss: "LOW", draw: "GOAL", ended: "WHITE" };

const byId = (id) => document.getElementById(id);
const actionColour = (i) => ACTION_COLOURS[i % ACTION_COLOURS.length];
const themed = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** A number with its sign, never -0. */
function signed(value, digits = 2) {
  const text = value.toFixed(digits);
  return value < 0 && Number(text) !== 0 ? text : `+${text.replace("-", "")}`;
}

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Makes a canvas as many pixels large as it is shown, and returns it and its size in CSS pixels. */
function fitted(canvas) {
  const { width, height } = canvas.getBoundingClientRect(), dense = Math.min(devicePixelRatio, 2);
  canvas.width = Math.max(Math.round(width * dense), 1);
  canvas.height = Math.max(Math.round(height * dense), 1);
  const context = canvas.getContext("2d");
  context.setTransform(dense, 0, 0, dense, 0, 0);
  return { context, width, height };
}

/** A name, a bar, a value. */
class Row {
  constructor(parent, name, colour) {
    this.root = element("div", "row");
    this.value = element("span", "value");
    this.fill = element("div", "fill");
    this.fill.style.background = colour;
    const track = element("div", "track"), label = element("span", "name", name);
    label.title = name;
    track.append(this.fill);
    this.root.append(label, track, this.value);
    parent.append(this.root);
  }

  /** A bar from `from` to `to`, shares of the track. */
  show(text, from, to, chosen = false) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)].map((share) => clamp(share, 0, 1));
    this.value.textContent = text;
    this.fill.style.left = `${100 * low}%`;
    this.fill.style.width = `${100 * (high - low)}%`;
    this.root.classList.toggle("chosen", chosen);
  }
}

class Score {
  constructor(recording) {
    this.recording = recording;
    const { colours } = recording;
    this.counters = { win: "wins", loss: "losses", draw: "draws" };
    for (const [outcome, name] of Object.entries(this.counters)) {
      const box = element("div", "", name), count = element("b", "", "0");
      box.prepend(count);
      byId("counters").append(box);
      this.counters[outcome] = count;
    }
    const known = recording.levels.some(({ outcome }) => outcome && outcome !== "ended");
    byId("counters").hidden = !known;
    this.current = this.pair("return, this level");
    this.mean = this.pair("mean of the finished");
    const { teams } = recording.levels[0];
    this.teams = [...new Set(teams)];
    this.rows = this.teams.map((team) => {
      const name = team === teams[0] ? "health" : "foe's health";
      return new Row(byId("health"), name, css(colours.TEAMS[team % colours.TEAMS.length]));
    });
    const hurt = recording.health.codes.some((health) => health < 1);
    byId("health").hidden = teams.length === 1 && !hurt;
  }

  pair(name) {
    const pair = element("div", "pair"), value = element("span", "value");
    pair.append(element("span", "", name), value);
    byId("returns").append(pair);
    return value;
  }

  show(seconds, moment) {
    const { recording } = this, score = recording.score(seconds, moment);
    for (const [outcome, count] of Object.entries(this.counters)) count.textContent = score[outcome];
    this.current.textContent = signed(score.current);
    const { returns } = score, sum = returns.reduce((a, b) => a + b, 0);
    this.mean.parentNode.hidden = returns.length === 0;
    if (returns.length) this.mean.textContent = signed(sum / returns.length);
    const { teams } = moment.level;
    this.rows.forEach((row, i) => {
      const mine = teams.flatMap((team, body) => (team === this.teams[i] ? [body] : []));
      const state = moment.t >= 1 ? moment.after : moment.before;
      const health = mine.reduce((total, body) => total + recording.health.at(state, body), 0);
      row.show(`${Math.round((100 * health) / mine.length)} %`, 0, health / mine.length, true);
    });
  }
}

/** The actions: their values or controls at a moment, and a chart of them around it. */
class Thoughts {
  constructor(recording) {
    this.recording = recording;
    const titles = { values: "Action values", controls: "Controls", choices: "Actions" };
    byId("thoughts-title").textContent = titles[recording.kind];
    const { actions } = recording;
    this.rows = actions.map((name, i) => new Row(byId("actions"), name, actionColour(i)));
    byId("chart").hidden = recording.kind === "choices";
  }

  show({ before }) {
    const { recording } = this, numbers = recording.numbers.row(before);
    const chosen = recording.choices.at(before) - 1;
    const least = Math.min(...numbers), spread = Math.max(Math.max(...numbers) - least, 1e-6);
    this.rows.forEach((row, i) => {
      const lit = i === chosen, value = numbers[i];
      if (recording.kind === "choices") row.show("", 0, lit ? 1 : 0, lit);
      else if (recording.kind === "controls") row.show(signed(value), 0.5, (value + 1) / 2, true);
      else row.show(signed(value, 3), 0, 0.04 + (0.96 * (value - least)) / spread, lit);
    });
  }

  /** The window of time that the chart shows. */
  window(seconds, { level }) {
    const first = Math.max(level.begin, Math.min(seconds - AROUND, level.end - 2 * AROUND));
    return [first, first + 2 * AROUND];
  }

  /** Lines of all actions around a moment; what was chosen is thick. */
  chart(seconds, moment) {
    const { recording } = this, { level } = moment;
    if (recording.kind === "choices" || !byId("chart").offsetParent) return;
    const { context, width, height } = fitted(byId("chart"));
    const [from, to] = this.window(seconds, moment), foot = height - 16;
    const states = [];
    for (let state = level.first; state < level.first + level.decisions; state++) {
      const begin = level.begin + (state - level.first) * recording.interval;
      if (begin + recording.interval > from && begin < to) states.push([state, begin]);
    }
    const all = states.flatMap(([state]) => recording.numbers.row(state));
    const controls = recording.kind === "controls";
    const low = controls ? -1 : Math.min(...all), high = controls ? 1 : Math.max(...all);
    const x = (time) => ((time - from) / (to - from)) * width;
    const y = (value) => foot - 5 - ((value - low) / Math.max(high - low, 1e-6)) * (foot - 12);
    context.strokeStyle = context.fillStyle = themed("track");
    context.fillRect(0, foot, width, 1);
    context.lineJoin = "round";
    recording.actions.forEach((_, i) => {
      const line = (chosenOnly) => {
        context.beginPath();
        for (const [state, begin] of states) {
          if (chosenOnly && recording.choices.at(state) - 1 !== i) continue;
          const next = Math.min(state + 1, level.first + level.decisions - 1);
          context.moveTo(x(begin), y(recording.numbers.at(state, i)));
          context.lineTo(x(begin + recording.interval), y(recording.numbers.at(next, i)));
        }
        context.stroke();
      };
      context.strokeStyle = actionColour(i);
      context.globalAlpha = controls ? 0.9 : 0.4;
      context.lineWidth = 1.2;
      line(false);
      context.globalAlpha = 1;
      context.lineWidth = 3.2;
      line(true);
    });
    context.fillStyle = themed("text");
    context.fillRect(x(seconds) - 0.75, 0, 1.5, foot);
    context.fillStyle = themed("dim");
    context.font = "11px system-ui, sans-serif";
    context.fillText(`${from.toFixed(1)} s`, 0, height - 3);
    context.textAlign = "right";
    context.fillText(`${to.toFixed(1)} s`, width, height - 3);
    context.textAlign = "center";
    context.fillText(`${signed(low)} to ${signed(high)}`, width / 2, height - 3);
  }
}

/** Every sense that is ever other than zero: rays as a strip a class, the rest by name. */
class Senses {
  constructor(recording) {
    this.recording = recording;
    const rays = new Set();
    this.strips = Object.entries(recording.rays).map(([kind, fan]) => {
      for (const [column] of fan) rays.add(column);
      const half = fan.map(([column, degrees]) => [column, ((degrees + 180) % 360) - 180]);
      const strip = element("div", "strip"), canvas = document.createElement("canvas");
      strip.append(element("span", "", `ray.${kind}`), canvas);
      byId("strips").append(strip);
      return { kind, canvas, columns: half.sort((a, b) => b[1] - a[1]).map(([column]) => column) };
    });
    this.cells = recording.senses.flatMap(([name, low, high], column) => {
      if (rays.has(column)) return [];
      const cell = element("div", "cell"), value = element("span", "value"), fill = element("div", "fill");
      const track = element("div", "track"), label = element("span", "name", name);
      label.title = name;
      track.append(fill);
      cell.append(label, value, track);
      byId("cells").append(cell);
      return [{ column, value, fill, limit: Math.max(Math.abs(low), Math.abs(high)) }];
    });
  }

  get any() {
    return this.recording.senses.length > 0;
  }

  show({ before }) {
    const { sensed, colours } = this.recording;
    for (const { column, value, fill, limit } of this.cells) {
      const sense = sensed.at(before, column);
      value.textContent = signed(sense);
      fill.style.width = `${clamp(Math.abs(sense) / limit, 0, 1) * 100}%`;
      fill.style.background = `var(--${sense > 0 ? "accent" : "foe"})`;
    }
    for (const { kind, canvas, columns } of this.strips) {
      const { context, width, height } = fitted(canvas), each = width / columns.length;
      columns.forEach((column, i) => {
        const closeness = column < 0 ? 0 : sensed.at(before, column);
        context.fillStyle = themed("track");
        context.fillRect(i * each, 0, each - 1.5, height);
        if (closeness < 1e-4) return;
        const tall = Math.max(height * Math.min(closeness, 1), 2);
        context.fillStyle = css(colours.RAYS[kind] ?? colours.WHITE);
        context.fillRect(i * each, height - tall, each - 1.5, tall);
      });
    }
  }
}

/** The line of time: levels, events, the moment. */
class Timeline {
  constructor(recording) {
    this.recording = recording;
    this.canvas = byId("line");
    const kinds = new Set(recording.events.map((event) => this.meaning(event)));
    for (const meaning of kinds) {
      const entry = element("span", "", meaning), dot = document.createElement("i");
      const event = recording.events.find((one) => this.meaning(one) === meaning);
      dot.style.background = this.colour(event);
      entry.prepend(dot);
      byId("legend").append(entry);
    }
  }

  meaning({ kind, mine, outcome }) {
    if (kind === "hit") return mine ? "is hit" : "hits";
    if (kind === "fall") return mine ? "falls" : "fells a foe";
    if (kind === "collect") return "collects";
    if (kind === "spoil") return "spoils";
    return { win: "level won", loss: "level lost", draw: "draw", ended: "level ends" }[outcome];
  }

  colour({ kind, mine, outcome }) {
    const { colours } = this.recording;
    if (kind === "collect") return css(colours.GOOD);
    if (kind === "spoil") return css(colours.BAD);
    if (kind === "end") return outcome === "ended" ? themed("dim") : css(colours[OUTCOMES[outcome]]);
    return css(colours.TEAMS[mine ? 1 : 0]);
  }

  /** Where a time is on the line, in CSS pixels, and the reverse. */
  place(seconds, width) {
    return 10 + (seconds / this.recording.seconds) * (width - 20);
  }

  seconds(place, width) {
    return ((place - 10) / (width - 20)) * this.recording.seconds;
  }

  show(now) {
    const { recording } = this, { context, width, height } = fitted(this.canvas);
    const x = (seconds) => this.place(seconds, width), middle = height - 14;
    const bar = (from, to, colour) => {
      context.fillStyle = colour;
      context.beginPath();
      context.roundRect(x(from), middle - 3, Math.max(x(to) - x(from), 0), 6, 3);
      context.fill();
    };
    for (const { begin, end } of recording.levels) {
      const gap = recording.seconds / 400;
      bar(begin, end - gap, themed("track"));
      if (now > begin) bar(begin, Math.min(now, end - gap), themed("accent"));
    }
    for (const event of recording.events) {
      const fall = event.kind === "fall", ends = event.kind === "end", tall = fall ? 22 : 12;
      context.fillStyle = this.colour(event);
      context.beginPath();
      if (ends) context.arc(x(event.seconds), middle, 6, 0, ROUND);
      else context.roundRect(x(event.seconds) - 1.5, middle - 6 - tall, 3, tall, 1.5);
      if (fall) context.arc(x(event.seconds), middle - 6 - tall, 4, 0, ROUND);
      context.fill();
    }
    context.fillStyle = themed("text");
    context.beginPath();
    context.roundRect(x(now) - 1, 2, 2, height - 4, 1);
    context.arc(x(now), middle, 8, 0, ROUND);
    context.fill();
    this.canvas.setAttribute("aria-valuenow", now.toFixed(3));
    this.canvas.setAttribute("aria-valuetext", `${now.toFixed(1)} seconds`);
  }
}
