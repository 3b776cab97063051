// The page: keys and fingers, the clock, rounds, hearts. Until somebody plays, the stand-in does.
"use strict";

const TICK = 1 / 60; // seconds
const PAUSE = 2; // seconds after a round that nobody plays
const ROUNDS = 3; // guards of the last round
const MOVES = {
  ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0],
  KeyW: [0, -1], KeyS: [0, 1], KeyA: [-1, 0], KeyD: [1, 0],
};
const STICK = 60; // pixels of the page that a finger moves for full speed

const byId = (id) => document.getElementById(id);
const canvas = byId("game"), pen = canvas.getContext("2d");
const dense = Math.min(devicePixelRatio, 2);
const garden = paintGarden(dense);
[canvas.width, canvas.height] = [WIDTH * dense, HEIGHT * dense];

const held = new Set(); // keys
let stick = null; // a finger: { id, x, y, dx, dy }
let struck = false; // a blow was asked for since the last tick
let isPlayed = false; // by a person
let showsMind = false;
let game, minds, sparks, over, round, won, hits, last, left = 0;

function begin(guards) {
  round = guards;
  game = new Brawl(guards);
  minds = game.guards.map(() => new Mind());
  sparks = [];
  over = 0;
  byId("banner").hidden = true;
}

function beginAnew() {
  won = 0;
  hits = { given: 0, taken: 0 };
  begin(1);
}

/** What the player wants of the hero. */
function wish() {
  if (!isPlayed) return standIn(game);
  let x = stick ? stick.dx / STICK : 0, y = stick ? stick.dy / STICK : 0;
  for (const key of held) if (MOVES[key]) [x, y] = [x + MOVES[key][0], y + MOVES[key][1]];
  return { x, y, strike: struck || held.has("Space") };
}

function tick() {
  const skill = Number(byId("skill").value);
  const orders = minds.map((mind, i) => mind.decide(game.guards[i], game, skill, TICK));
  game.tick(TICK, wish(), orders);
  struck = false;
  for (const { to } of game.blows) {
    sparks.push({ x: to.x, y: to.y, age: 0 });
    hits[to === game.hero ? "taken" : "given"] += 1;
  }
  for (const spark of sparks) spark.age += TICK / 0.3;
  sparks = sparks.filter((spark) => spark.age < 1);
  if (game.outcome) end();
}

/** After a round: say how it went; the next begins by itself, or when the player asks. */
function end() {
  over += TICK;
  if (byId("banner").hidden) {
    won += game.outcome === "won";
    const all = game.outcome === "won" && round === ROUNDS;
    byId("outcome").textContent = all ? "The garden is yours!" : game.outcome === "won" ? "Well fought!" : "The guards win";
    const [next, again] = isPlayed ? ["the next round", "another try"] : ["", ""];
    byId("next").textContent = game.outcome === "won" && !all ? next : again;
    byId("banner").hidden = false;
  }
  if (!isPlayed && over > PAUSE) goOn();
}

function goOn() {
  if (game.outcome === "won" && round < ROUNDS) begin(round + 1);
  else beginAnew();
}

function draw() {
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  const far = ([guard]) => Math.hypot(guard.x - game.hero.x, guard.y - game.hero.y);
  const thinking = game.guards.map((guard, i) => [guard, minds[i]])
    .filter(([guard, mind]) => guard.hearts > 0 && mind.row).sort((a, b) => far(a) - far(b));
  drawGame(pen, game, garden, sparks, showsMind ? thinking[0] : undefined);
  tell("hearts", "♥".repeat(game.hero.hearts) + "♡".repeat(HERO.hearts - game.hero.hearts));
  tell("round", `${round} of ${ROUNDS}`);
  tell("given", hits.given);
  tell("taken", hits.taken);
}

function tell(id, text) {
  if (byId(id).textContent !== String(text)) byId(id).textContent = text;
}

function frame(now) {
  left = Math.min(left + (now - (last ?? now)) / 1000, 0.1); // a hidden page does not race afterwards
  last = now;
  for (; left >= TICK; left -= TICK) tick();
  draw();
  requestAnimationFrame(frame);
}

/** Somebody plays: from here on the hero is theirs. */
function takeOver() {
  if (!isPlayed) {
    isPlayed = true;
    byId("hint").hidden = true;
    beginAnew();
  } else if (game.outcome && over > 0.5) goOn();
}

function toggleMind() {
  showsMind = !showsMind;
  byId("mind").setAttribute("aria-pressed", showsMind);
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, button")) return;
  if (event.code === "KeyV") toggleMind();
  if (!MOVES[event.code] && event.code !== "Space") return;
  event.preventDefault();
  held.add(event.code);
  if (event.code === "Space" || !isPlayed) takeOver();
});
addEventListener("keyup", (event) => held.delete(event.code));
addEventListener("blur", () => held.clear());

document.body.addEventListener("pointerdown", (event) => {
  const isMouse = event.pointerType === "mouse";
  if (event.target.closest("button, label") || (isMouse && event.target !== canvas)) return;
  takeOver();
  if (isMouse) struck = true;
  else stick = { id: event.pointerId, x: event.clientX, y: event.clientY, dx: 0, dy: 0 };
});
addEventListener("pointermove", (event) => {
  if (event.pointerId !== stick?.id) return;
  [stick.dx, stick.dy] = [event.clientX - stick.x, event.clientY - stick.y];
});
for (const name of ["pointerup", "pointercancel"]) {
  addEventListener(name, (event) => { if (event.pointerId === stick?.id) stick = null; });
}
byId("strike").addEventListener("pointerdown", () => { takeOver(); struck = true; });
byId("mind").addEventListener("click", () => { toggleMind(); byId("mind").blur(); });
byId("skill").addEventListener("change", () => byId("skill").blur());

beginAnew();
requestAnimationFrame(frame);
