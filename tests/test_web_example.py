"""examples/web: its senses against rlft's, its rules, and its page in a real browser."""

import json
import re
import shutil
import subprocess
from base64 import b64decode
from pathlib import Path

import numpy as np
import pytest

from rlft.engines import export
from rlft.lab import brains
from rlft.npc.senses import NAMES, Bodies, Body, LastSeen, Senses
from tests.browser import browser  # noqa: F401 (a fixture)

WEB = Path(__file__).parents[1] / "examples" / "web"
SCALE = 46.0
MEASURES = {"radius": 0.3, "speed": 2.5, "turn_rate": 3.0, "shot_speed": 6.0, "ray_range": 9.0}
RUN = """
const fs = require("fs"), given = JSON.parse(fs.readFileSync(0, "utf8"));
delete globalThis.module; // as on a page
const source = JSON.parse(process.argv[1]).map((file) => fs.readFileSync(file, "utf8"));
const run = new Function("given", [...source, process.argv[2]].join("\\n"));
console.log(JSON.stringify(run(given)));
"""


def node(files, script, given=None):
    """What a script returns in Node after some of the page's files."""
    if not shutil.which("node"):
        pytest.skip("needs Node to run JavaScript")
    paths = json.dumps([str(WEB / file) for file in files])
    done = subprocess.run(
        ["node", "-e", RUN, paths, script],
        input=json.dumps(given), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def scene(random):
    """A level in pixels, as a page would have it: bodies by group, walls."""

    def body(reach):
        return {
            "x": random.uniform(300, 600), "y": random.uniform(200, 450),
            "angle": random.uniform(-7, 7), "vx": random.uniform(-200, 200),
            "vy": random.uniform(-200, 200), "turning": random.uniform(-5, 5),
            "health": float(random.choice([0.0, 0.25, 1.0], p=[0.1, 0.3, 0.6])),
            "cooldown": random.uniform(0, 1), "radius": random.uniform(5, reach),
        }  # fmt: skip

    groups = {
        name: [body(reach) for _ in range(random.integers(0, 6))]
        for name, reach in (("foes", 30), ("friends", 30), ("good", 20), ("hazards", 20),
                            ("shots", 15))
    }  # fmt: skip
    me = {**body(20), "health": 1.0}
    boxes = random.uniform([0, 0, 5, 5], [900, 600, 120, 120], (4, 4))
    pillars = random.uniform([0, 0, 5], [900, 600, 60], (2, 3))
    memory = {} if random.random() < 0.3 else {"x": 100.0, "y": 250.0}
    return {
        "me": me, "groups": groups, "memory": memory, "timeLeft": random.uniform(0, 1),
        "walls": {"rectangles": boxes.tolist(), "circles": pillars.tolist()},
    }  # fmt: skip


def bodies(records):
    def column(name):
        return [record[name] for record in records]

    position = np.reshape([(one["x"], one["y"]) for one in records], (-1, 2))
    velocity = np.reshape([(one["vx"], one["vy"]) for one in records], (-1, 2))
    return Bodies(position, column("angle"), velocity, column("turning"), column("health"),
                  column("cooldown"), column("radius"))  # fmt: skip


def test_an_npc_senses_on_the_web_what_it_senses_in_python():
    random = np.random.default_rng(5)
    scenes = [scene(random) for _ in range(200)]
    measures = {"scale": SCALE, "radius": 0.3, "speed": 2.5, "turnRate": 3.0, "shotSpeed": 6.0,
                "range": 9.0}  # fmt: skip
    script = """
    const eyes = new Senses(given.names, given.measures);
    return given.scenes.map(({ me, groups, memory, walls, timeLeft }) => {
      const row = eyes.look(me, { ...groups, walls, memory, timeLeft });
      return { row: [...row], memory };
    });
    """
    given = {"names": NAMES, "measures": measures, "scenes": scenes}
    found = node(["senses.js"], script, given)
    eyes, seen = Senses(Body(**MEASURES), scale=SCALE, y_down=True), 0
    for told, one in zip(found, scenes, strict=True):
        memory = LastSeen(1)
        if one["memory"]:
            memory.position[0] = one["memory"]["x"], one["memory"]["y"]
        groups = {name: bodies(records) for name, records in one["groups"].items() if records}
        row = eyes(
            bodies([one["me"]]), walls=eyes.walls(**one["walls"]), target=memory,
            time_left=one["timeLeft"], **groups,
        )[0]  # fmt: skip
        apart = np.abs(row - told["row"])
        assert apart.max() < 1e-5, NAMES[apart.argmax()]
        if told["memory"]:
            assert np.allclose(memory.position[0], [told["memory"]["x"], told["memory"]["y"]])
        seen += np.array(told["row"]) != 0.0
    assert [NAMES[k] for k in np.flatnonzero(seen == 0)] == []  # every sense was compared


def test_the_guards_are_what_export_makes_of_the_shipped_brain(tmp_path):
    made = export(brains.find("fighter"), tmp_path / "guard.js").read_text(encoding="utf-8")
    told = (WEB / "guard.js").read_text(encoding="utf-8")
    block = re.compile(r"const goldenValues = unpack\(`(.*?)`\);", re.DOTALL)
    values = [np.frombuffer(b64decode(block.search(text)[1]), np.float32) for text in (told, made)]
    np.testing.assert_allclose(*values, atol=1e-5)  # other processors sum in another order
    same = block.sub("", told) == block.sub("", made)
    assert same, "make it anew: rlft export fighter examples/web/guard.js"
    assert len(told) < 300_000


FIGHT = """
function fights(guards, skill, count) {
  let chance = 1;
  const random = () => (chance = (chance * 16807) % 2147483647) / 2147483647;
  const sum = { won: 0, given: 0, taken: 0, wild: 0 };
  for (let k = 0; k < count; k++) {
    const game = new Brawl(guards, random), minds = game.guards.map(() => new Mind(random));
    while (!game.outcome && game.time < 60) {
      const orders = minds.map((mind, i) => mind.decide(game.guards[i], game, skill, 1 / 60));
      game.tick(1 / 60, standIn(game), orders);
      for (const { to } of game.blows) sum[to === game.hero ? "taken" : "given"] += 1;
      for (const { x, y } of game.standing) {
        const [freeX, freeY] = outOfWalls(x, y);
        if (!(Math.hypot(freeX - x, freeY - y) < 3)) throw new Error(`in a wall at ${x} ${y}`);
      }
    }
    sum.won += game.outcome === "won";
    for (const mind of minds) sum.wild += mind.brain.filtered;
  }
  return sum;
}
return { check: GuardBrain.selfTest(), dull: fights(2, 0, 5), keen: fights(2, 1, 5) };
"""


def test_keen_guards_fight_better_than_dull_ones():
    found = node(["guard.js", "senses.js", "game.js", "minds.js"], FIGHT)
    dull, keen = found["dull"], found["keen"]
    assert found["check"] < 1e-4 and dull["wild"] == keen["wild"] == 0
    assert keen["taken"] >= 20 and keen["taken"] > 2 * dull["taken"]
    assert dull["won"] > keen["won"]


def number(browser, name):  # noqa: F811
    return browser.run(f"return Number(document.querySelector('#{name}').textContent)")


def test_the_guards_fight_in_the_page(browser):  # noqa: F811
    browser.open(WEB / "index.html")
    browser.run("skill.value = 1")
    browser.wait("return Number(taken.textContent) > 0 && Number(given.textContent) > 0", 60)
    assert browser.colours("#game")[0] > 200
    assert browser.run("return hearts.textContent.length") == 6
    assert browser.errors() == []


def test_keys_and_fingers_lead_the_hero(browser):  # noqa: F811
    from selenium.webdriver.common.keys import Keys

    browser.open(WEB / "index.html")
    browser.press(Keys.ARROW_UP)
    assert browser.run("return hint.hidden && isPlayed")
    assert browser.text("#round") == "1 of 3"
    assert number(browser, "given") == 0
    browser.press(" ")
    browser.wait("return game.hero.wait > 0 || game.hero.sweep > 0 || game.time > 0.2", 5)
    browser.press("v")
    assert browser.run("return byId('mind').ariaPressed") == "true"
    browser.run("skill.value = 0")
    begin = browser.run("return game.hero.x")
    box = browser.run("const b = canvas.getBoundingClientRect(); return [b.left, b.top]")
    point = {"x": box[0] + 200, "y": box[1] + 200}
    browser.command("Input.dispatchTouchEvent", type="touchStart", touchPoints=[point])
    point = {**point, "x": point["x"] + 80}
    browser.command("Input.dispatchTouchEvent", type="touchMove", touchPoints=[point])
    browser.wait(f"return game.hero.x > {begin + 40}", 10)
    browser.command("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    assert browser.errors() == []
