"""ONNX profiles against what ML-Agents for Unity and Godot RL Agents publish. Cited where used."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from every_operation import ACTIONS, CASES, CONTROLS, NEAR, made, rows

from rlft.engines.onnx_export import IR_VERSION, OPSET, model_of, session
from rlft.engines.onnx_profiles import PROFILES
from rlft.npc import Brain, mlp, pixels
from rlft.npc.filter import Filter
from rlft.npc.mind import STEERING, steer
from rlft.npc.window import Window


def play(brain: Brain, profile: str, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return session(model_of(brain, profile).SerializeToString())(feeds)


def ports(brain: Brain, profile: str) -> tuple[dict[str, object], dict[str, object]]:
    """Type and shape of every input and output as ONNX Runtime sees them."""
    model = onnxruntime.InferenceSession(model_of(brain, profile).SerializeToString())
    return tuple(  # type: ignore[return-value]
        {port.name: (port.type.removeprefix("tensor"), port.shape) for port in ports}
        for ports in (model.get_inputs(), model.get_outputs())
    )


def test_the_plain_profile_is_senses_to_action_and_values() -> None:
    read_in, written = ports(CASES["output argmax"], "plain")
    assert read_in == {"senses": ("(float)", ["batch", NEAR.size])}
    assert written == {"action": ("(int64)", ["batch"]), "values": ("(float)", ["batch", 3])}
    _, written = ports(CASES["output clip"], "plain")
    assert written == {"action": ("(float)", ["batch", 2]), "values": ("(float)", ["batch", 2])}


# What ML-Agents 4 checks and reads: Runtime/Inference/TensorNames.cs, SentisModelInfo.cs,
# SentisModelParamLoader.cs, ApplierImpl.cs, GeneratorImpl.cs; what its own trainer writes:
# ml-agents/mlagents/trainers/torch_entities/model_serialization.py and networks.py.


def test_unity_reads_discrete_actions_as_ml_agents_writes_them() -> None:
    brain = CASES["output argmax"]
    read_in, written = ports(brain, "unity")
    assert read_in == {
        "obs_0": ("(float)", ["batch", NEAR.size]),
        "action_masks": ("(float)", ["batch", 3]),
    }
    assert written == {
        "version_number": ("(float)", [1]),
        "memory_size": ("(float)", [1]),
        "discrete_actions": ("(int64)", ["batch", 1]),
        "discrete_action_output_shape": ("(float)", [1, 1]),
        "deterministic_discrete_actions": ("(int64)", ["batch", 1]),
        "values": ("(float)", ["batch", 3]),
    }
    x = rows(brain, 9)
    found = play(brain, "unity", {"obs_0": x, "action_masks": np.ones((9, 3), np.float32)})
    assert found["version_number"] == [3] and found["memory_size"] == [0]
    assert found["discrete_action_output_shape"].tolist() == [[len(ACTIONS)]]
    wanted = brain.values(x).argmax(1)
    assert np.array_equal(found["discrete_actions"][:, 0], wanted)
    assert np.array_equal(found["deterministic_discrete_actions"][:, 0], wanted)


def test_unity_reads_continuous_actions_as_ml_agents_writes_them() -> None:
    brain = CASES["output tanh_scale"]
    read_in, written = ports(brain, "unity")
    assert read_in == {"obs_0": ("(float)", ["batch", NEAR.size])}
    assert written == {
        "version_number": ("(float)", [1]),
        "memory_size": ("(float)", [1]),
        "continuous_actions": ("(float)", ["batch", 2]),
        "continuous_action_output_shape": ("(float)", [1]),
        "deterministic_continuous_actions": ("(float)", ["batch", 2]),
        "values": ("(float)", ["batch", 2]),
    }
    x = rows(brain, 9)
    found = play(brain, "unity", {"obs_0": x})
    assert found["continuous_action_output_shape"].tolist() == [len(CONTROLS)]
    for name in ("continuous_actions", "deterministic_continuous_actions"):
        assert found[name] == pytest.approx(np.tanh(brain.values(x)), abs=1e-5)


def test_in_unity_an_illegal_action_is_never_taken() -> None:
    brain = CASES["output argmax"]
    x = rows(brain, 50)
    masks = (np.random.default_rng(0).random((50, 3)) < 0.5).astype(np.float32)
    masks[masks.sum(1) == 0, 1] = 1.0
    found = play(brain, "unity", {"obs_0": x, "action_masks": masks})["discrete_actions"][:, 0]
    assert masks[np.arange(50), found].all()
    assert np.array_equal(found, np.where(masks > 0, brain.values(x), -np.inf).argmax(1))
    huge = {name: np.full_like(array, 3e38) for name, array in brain.tensors.items()}
    overflowing = brain.replace(tensors=huge)  # its values are NaN
    found = play(overflowing, "unity", {"obs_0": x, "action_masks": masks})
    assert masks[np.arange(50), found["discrete_actions"][:, 0]].all()


def test_unity_remembers_the_moments_before_in_its_recurrent_tensors() -> None:
    brain = CASES["transformer over time"]
    memory = brain.senses.size // 3 * 2
    read_in, written = ports(brain, "unity")
    assert read_in["obs_0"] == ("(float)", ["batch", NEAR.size])
    assert read_in["recurrent_in"] == ("(float)", ["batch", 1, memory])
    assert written["recurrent_out"] == ("(float)", ["batch", 1, memory])
    npc, play_on = brain.npc(), session(model_of(brain, "unity").SerializeToString())
    remembered = np.zeros((1, 1, memory), np.float32)  # as ML-Agents begins an episode
    everything = np.ones((1, 3), np.float32)
    observations = rows(CASES["small"], 6)  # of one moment
    observations[2, 3] = np.nan
    window = Window(1, 3, NEAR.size)
    for one in observations:
        found = play_on(
            {"obs_0": one[None], "recurrent_in": remembered, "action_masks": everything}
        )
        assert found["memory_size"] == [memory] and np.isfinite(found["recurrent_out"]).all()
        assert found["discrete_actions"] == [[npc.act(one)]]
        wanted = brain.values(window.push(Filter(NEAR)(one)))
        assert found["values"] == pytest.approx(wanted, abs=1e-5)
        remembered = found["recurrent_out"]


@pytest.mark.parametrize("shape", [(9, 8, 2), (2, 9, 8), (9, 8)])
def test_a_camera_of_unity_gives_channels_first_and_light_from_0_to_1(
    shape: tuple[int, ...],
) -> None:
    senses = pixels(shape)
    brain = made(senses, mlp(senses.size, (), 3))
    seen = np.random.default_rng(0).integers(0, 256, (4, *shape)).astype(np.float32)
    first = {2: lambda x: x[:, None], 3: lambda x: x}[len(shape)](seen)
    if shape == (9, 8, 2):
        first = seen.transpose(0, 3, 1, 2)
    read_in, _ = ports(brain, "unity")
    assert read_in["obs_0"] == ("(float)", ["batch", *first.shape[1:]])
    feeds = {"obs_0": first / np.float32(255), "action_masks": np.ones((4, 3), np.float32)}
    found = play(brain, "unity", feeds)["values"]
    wanted = brain.values(seen.reshape(4, -1))
    assert found == pytest.approx(wanted, rel=1e-4, abs=1e-3)


# What the Godot RL Agents plugin does: addons/godot_rl_agents/onnx/csharp/ONNXInference.cs and
# sync.gd (_extract_action_dict); what its trainers write: stable_baselines_export.py.


def picked(output: np.ndarray) -> int:
    """A discrete action as sync.gd picks it: its search begins at zero, with the first action."""
    largest, index = 0.0, 0
    for i, value in enumerate(output.tolist()):
        if value > largest:
            largest, index = value, i
    return index


def test_godot_rl_reads_its_names_one_npc_at_a_time() -> None:
    for name, size in (("output argmax", 3), ("output clip", 2)):
        read_in, written = ports(CASES[name], "godot")
        assert read_in == {
            "obs": ("(float)", ["batch", NEAR.size]),
            "state_ins": ("(float)", ["batch"]),
        }
        assert written == {
            "output": ("(float)", ["batch", size]),
            "state_outs": ("(float)", ["batch"]),
            "values": ("(float)", ["batch", size]),
        }


def test_godot_rl_takes_the_best_action_even_where_all_values_are_negative() -> None:
    brain = CASES["output argmax"]
    low = {**brain.tensors, "head.bias": brain.tensors["head.bias"] - 100.0}
    for one in (brain, brain.replace(tensors=low)):
        x = rows(one, 20)
        found = play(one, "godot", {"obs": x, "state_ins": np.ones(20, np.float32)})
        assert [picked(row) for row in found["output"]] == one.values(x).argmax(1).tolist()
        assert found["state_outs"].tolist() == [1.0] * 20
    assert one.values(x).max() < -50


def test_godot_rl_takes_controls_as_they_are() -> None:
    for kind in STEERING:
        brain = CASES[f"output {kind}"]
        x = rows(brain, 5)
        found = play(brain, "godot", {"obs": x, "state_ins": np.zeros(5, np.float32)})["output"]
        assert found == pytest.approx(steer(brain.values(x), kind), abs=1e-5)


def test_the_page_of_engines_tells_of_every_profile_and_tensor() -> None:
    page = (Path(__file__).parents[1] / "docs" / "engines.md").read_text(encoding="utf-8")
    assert f"opset {OPSET}, file format {IR_VERSION}" in page
    titles = {"plain": "### plain", "unity": "### Unity", "godot": "### Godot"}
    for profile in PROFILES:
        section = page.split(titles[profile])[1].split("\n### ")[0]
        names = ["output argmax", "output clip", "transformer over time"]
        for name in names if profile == "godot" else (*names, "lstm_cell"):
            for side in ports(CASES[name], profile):
                for tensor in side:
                    assert f"`{tensor}`" in section, (profile, tensor)
