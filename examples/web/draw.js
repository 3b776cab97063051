// How the brawl looks: a garden, fighters, blows, and what a guard sees and thinks.
"use strict";

const INK = "#2b2d42", PALE = "#fff6e5";
const GRASS = "#9cc77f", BLADES = ["#8cba70", "#a9d08d"], PATH = "#d9c79a";
const HEDGE = "#47754a", LEAVES = "#5b8f58", LIGHT = "#77a96b";
const STONE = "#b9b3a6", WATER = "#62acc8", RIPPLE = "#8fc8dc";
const COATS = new Map([[HERO, ["#ef7d3c", "#ffd9b0"]], [GUARD, ["#4c5bb0", "#c9d2ee"]]]); // coat, face
const SEEN = { wall: "#ffffff", foe: "#ef7d3c", friend: "#4c5bb0" }; // colours of rays
const ROUND = 2 * Math.PI;

function disc(pen, x, y, radius, colour) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, ROUND);
  pen.fill();
}

function block(pen, x, y, width, height, radius, colour) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fill();
}

/** Grass, hedges and the pond: drawn once, at `dense` pixels a pixel of the game. */
function paintGarden(dense) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [WIDTH * dense, HEIGHT * dense];
  const pen = canvas.getContext("2d"), chance = tidyChance(7);
  pen.scale(dense, dense);
  block(pen, 0, 0, WIDTH, HEIGHT, 0, GRASS);
  disc(pen, 480, 300, 118, PATH);
  block(pen, 24, 282, WIDTH - 48, 36, 18, PATH);
  for (let i = 0; i < 900; i++) {
    const x = chance() * WIDTH, y = chance() * HEIGHT;
    if (Math.hypot(x - 480, y - 300) < 124 || Math.abs(y - 300) < 24) continue;
    block(pen, x, y, 2.5, 4 + 4 * chance(), 1.2, BLADES[i % 2]);
  }
  for (let i = 0; i < 26; i++) { // daisies
    const x = 40 + chance() * (WIDTH - 80), y = 40 + chance() * (HEIGHT - 80);
    if (Math.abs(y - 300) < 140 && Math.abs(x - 480) < 140) continue;
    for (let k = 0; k < 5; k++) disc(pen, x + 3 * Math.cos(k * 1.26), y + 3 * Math.sin(k * 1.26), 2, PALE);
    disc(pen, x, y, 1.8, "#f2c14e");
  }
  for (const [x, y, w, h] of WALLS.rectangles) block(pen, x + 4, y + 8, w, h, 12, "rgb(40 70 50 / .3)");
  for (const [x, y, w, h] of WALLS.rectangles) block(pen, x, y, w, h, 12, HEDGE);
  for (const [x, y, w, h] of WALLS.rectangles) block(pen, x + 2, y, w - 4, h - 7, 11, LEAVES);
  for (const [x, y, w, h] of WALLS.rectangles) {
    for (let i = 0; i < (w * h) / 90; i++) {
      const leafX = x + 7 + chance() * (w - 14), leafY = y + 5 + chance() * (h - 17);
      disc(pen, leafX, leafY, 2.6, i % 3 ? LIGHT : HEDGE);
    }
  }
  for (const [x, y, radius] of WALLS.circles) {
    disc(pen, x + 2, y + 6, radius, "rgb(60 60 40 / .3)");
    for (let k = 0; k < 22; k++) { // stones around it
      const a = (k / 22) * ROUND;
      disc(pen, x + (radius - 8) * Math.cos(a), y + (radius - 8) * Math.sin(a), 9.2, k % 2 ? STONE : "#a79f90");
    }
    disc(pen, x, y, radius - 12, WATER);
  }
  return canvas;
}

/** Random numbers that are the same every time, so that the garden does not flicker. */
function tidyChance(seed) {
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/** `seer` is the guard whose mind is shown, and that mind, or nothing. */
function drawGame(pen, game, garden, sparks, seer) {
  pen.drawImage(garden, 0, 0, WIDTH, HEIGHT);
  drawRipples(pen, game.time);
  if (seer) drawRays(pen, ...seer);
  const all = [game.hero, ...game.guards];
  for (const one of all) if (one.hearts <= 0) drawFallen(pen, one);
  const standing = game.standing.sort((a, b) => a.y - b.y);
  for (const one of standing) disc(pen, one.x + 2, one.y + 6, RADIUS + 1, "rgb(40 60 50 / .28)");
  for (const one of standing) drawBlow(pen, one);
  for (const one of standing) drawFighter(pen, one);
  for (const one of standing) drawHearts(pen, one);
  for (const spark of sparks) drawSpark(pen, spark);
  if (seer) drawValues(pen, ...seer);
}

function drawRipples(pen, time) {
  pen.strokeStyle = RIPPLE;
  for (const [x, y, radius] of WALLS.circles) {
    for (let k = 0; k < 3; k++) {
      const age = (time / 4 + k / 3) % 1;
      pen.globalAlpha = 0.8 * (1 - age);
      pen.lineWidth = 2;
      pen.beginPath();
      pen.arc(x - 6, y + 4, 4 + age * (radius - 22), 0, ROUND);
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}

function drawFighter(pen, { x, y, angle, kind, vx, vy, flash, sweep, wait }) {
  const [coat, face] = COATS.get(kind), c = Math.cos(angle), s = Math.sin(angle);
  const at = (forward, left) => [x + forward * c - left * s, y + forward * s + left * c];
  const stride = Math.hypot(vx, vy) > 20 ? 4 * Math.sin((x + y) / 7) : 0;
  disc(pen, ...at(stride, 8), 6, INK); // feet
  disc(pen, ...at(-stride, -8), 6, INK);
  const swung = sweep > 0 ? 1 - sweep / SWEEP : 0; // from one side of the arc to the other
  const blade = sweep > 0 ? angle + kind.arc * (1 - 2 * swung) : angle + (wait > 0 ? 1.3 : 0.8);
  drawSword(pen, x, y, blade, kind.reach - 4);
  disc(pen, x, y, RADIUS, INK);
  disc(pen, x, y, RADIUS - 2, flash > 0 ? PALE : coat);
  pen.globalAlpha = 0.25;
  disc(pen, x - 3, y - 4, RADIUS - 7, PALE);
  pen.globalAlpha = 1;
  disc(pen, ...at(3, 0), 9, INK);
  disc(pen, ...at(3, 0), 7.6, face);
  disc(pen, ...at(7.5, 3.4), 1.9, INK); // eyes
  disc(pen, ...at(7.5, -3.4), 1.9, INK);
}

function drawSword(pen, x, y, angle, length) {
  const c = Math.cos(angle), s = Math.sin(angle);
  pen.lineCap = "round";
  for (const [from, to, width, colour] of [
    [RADIUS - 4, length, 6, INK], [RADIUS + 6, length - 1, 3.2, "#f4f6fa"], [RADIUS - 3, RADIUS + 5, 3.4, "#b5803c"],
  ]) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(x + from * c, y + from * s);
    pen.lineTo(x + to * c, y + to * s);
    pen.stroke();
  }
}

/** What a blow covers. */
function drawBlow(pen, { x, y, angle, kind, sweep }) {
  if (sweep <= 0) return;
  pen.globalAlpha = (0.65 * sweep) / SWEEP;
  pen.fillStyle = kind === HERO ? "#fff1c4" : "#dfe4ff";
  pen.beginPath();
  pen.arc(x, y, kind.reach, angle - kind.arc, angle + kind.arc);
  pen.arc(x, y, RADIUS, angle + kind.arc, angle - kind.arc, true);
  pen.fill();
  pen.globalAlpha = 1;
}

function drawFallen(pen, { x, y, kind }) {
  pen.globalAlpha = 0.55;
  disc(pen, x, y, RADIUS, INK);
  disc(pen, x, y, RADIUS - 2, COATS.get(kind)[0]);
  pen.globalAlpha = 1;
  pen.strokeStyle = PALE;
  pen.lineWidth = 3;
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.moveTo(x - 5, y - 5 * side);
    pen.lineTo(x + 5, y + 5 * side);
    pen.stroke();
  }
}

function drawHearts(pen, { x, y, hearts, kind }) {
  for (let i = 0; i < kind.hearts; i++) {
    const place = x + (i - (kind.hearts - 1) / 2) * 9;
    disc(pen, place, y - RADIUS - 13, 4.4, INK);
    disc(pen, place, y - RADIUS - 13, 3.1, i < hearts ? "#e8495f" : "#8d8a94");
  }
}

/** Where a blow landed; age from 0 to 1. */
function drawSpark(pen, { x, y, age }) {
  pen.globalAlpha = 1 - age;
  pen.strokeStyle = PALE;
  pen.lineWidth = 3;
  for (let k = 0; k < 7; k++) {
    const a = (k / 7) * ROUND, from = 8 + 18 * age, to = from + 9 * (1 - age);
    pen.beginPath();
    pen.moveTo(x + from * Math.cos(a), y + from * Math.sin(a));
    pen.lineTo(x + to * Math.cos(a), y + to * Math.sin(a));
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** A guard's rays, by the names of what it senses. */
function drawRays(pen, guard, mind) {
  GuardBrain.senses.forEach((name, i) => {
    const [sense, kind, degrees] = name.split(".");
    if (sense !== "ray" || mind.row[i] <= 0) return;
    const far = ((1 - mind.row[i]) * MEASURES.range + MEASURES.radius) * METRE;
    const angle = mind.from.angle - (Number(degrees) * Math.PI) / 180; // counter-clockwise, as seen
    const x = mind.from.x + far * Math.cos(angle), y = mind.from.y + far * Math.sin(angle);
    pen.strokeStyle = SEEN[kind];
    pen.lineWidth = kind === "wall" ? 1 : 2.5;
    pen.globalAlpha = kind === "wall" ? 0.5 : 0.9;
    pen.beginPath();
    pen.moveTo(guard.x, guard.y);
    pen.lineTo(x, y);
    pen.stroke();
    disc(pen, x, y, kind === "wall" ? 2.2 : 4, SEEN[kind]);
    pen.globalAlpha = 1;
  });
}

/** What a guard thinks of its actions, away from it. */
function drawValues(pen, guard, mind) {
  const left = guard.x > WIDTH / 2 ? 36 : WIDTH - 226;
  const values = mind.values(), all = values.map(([, value]) => value);
  const least = Math.min(...all), spread = Math.max(Math.max(...all) - least, 1e-6);
  block(pen, left, 36, 190, 18 * values.length + 16, 10, "rgb(30 32 48 / .82)");
  pen.font = "13px system-ui, sans-serif";
  values.forEach(([action, value], i) => {
    const y = 50 + 18 * i, chosen = action === mind.order;
    pen.fillStyle = chosen ? PALE : "#b4b7c9";
    pen.fillText(action, left + 12, y + 4);
    const share = 0.05 + (0.95 * (value - least)) / spread;
    block(pen, left + 92, y - 5, 86 * share, 10, 3, chosen ? "#ef7d3c" : "#7a80a8");
  });
}
