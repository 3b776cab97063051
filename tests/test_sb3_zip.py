"""Models that Stable-Baselines3 saved, read as brains without running anything in them."""

import io
import json
import os
import pickle
import zipfile

import numpy as np
import pytest
import torch
from sb3_games import brain
from test_sb3_brains import EITHER, assert_same, model_of
from torch import nn

from rlft.agents.sb3 import import_zip, warm_start
from rlft.npc import RlftError


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    path = tmp_path_factory.mktemp("sb3") / "ppo.zip"
    model_of("ppo", "discrete").save(path)
    return path


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path, target, **changed):
    """A copy of a zip with members changed; None leaves one out."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (members(path) | changed).items():
            if data is not None:
                archive.writestr(name, data)
    return target


def pth(value):
    file = io.BytesIO()
    torch.save(value, file)
    return file.getvalue()


@pytest.mark.parametrize(("algorithm", "kind"), EITHER)
def test_a_saved_model_plays_as_it_did(algorithm, kind, tmp_path):
    model = model_of(algorithm, kind, net_arch=[12, 10])
    model.learn(64)
    model.save(tmp_path / "model.zip")
    read = import_zip(tmp_path / "model.zip")
    observations = brain().memory.observations
    assert_same(model, read, observations)
    assert read.senses.names[:2] == ("obs.0", "obs.1") and read.actions[0] == "action.0"


def test_the_activation_is_read_in_plain_text_or_given(tmp_path):
    model = model_of("ppo", "discrete", activation_fn=nn.ReLU)
    model.save(tmp_path / "relu.zip")
    observations = brain().memory.observations
    assert_same(model, import_zip(tmp_path / "relu.zip"), observations)
    bare = rewritten(tmp_path / "relu.zip", tmp_path / "bare.zip", data=None)
    assert_same(model, import_zip(bare, activation="relu"), observations)
    kinds = {op.kind for op in import_zip(bare).architecture.ops}
    assert kinds == {"linear", "tanh"}  # PPO's default
    odd = model_of("ppo", "discrete", activation_fn=nn.ELU)
    odd.save(tmp_path / "elu.zip")
    with pytest.raises(RlftError, match="activation is 'ELU'"):
        import_zip(tmp_path / "elu.zip")
    with pytest.raises(RlftError, match="unknown activation 'elu'"):
        import_zip(bare, activation="elu")


def test_the_number_of_quantiles_is_read(tmp_path):
    model = model_of("qr-dqn", "discrete", n_quantiles=7)
    model.save(tmp_path / "qr.zip")
    assert len(import_zip(tmp_path / "qr.zip").actions) == 8


class Bomb:
    """Runs a command when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.system, (f"touch {self.path}",)


def test_a_hostile_pickle_runs_nothing(saved, tmp_path):
    trace = tmp_path / "trace"
    whole = torch.load(io.BytesIO(members(saved)["policy.pth"]), weights_only=True)
    for bad in (Bomb(trace), dict(whole) | {"extra": Bomb(trace)}):
        path = rewritten(saved, tmp_path / "bad.zip", **{"policy.pth": pth(bad)})
        with pytest.raises(RlftError, match="more than tensors"):
            import_zip(path)
    raw = rewritten(saved, tmp_path / "raw.zip", **{"policy.pth": pickle.dumps(Bomb(trace))})
    with pytest.raises(RlftError, match="damaged"):
        import_zip(raw)
    fields = json.loads(members(saved)["data"])
    text = pickle.dumps(Bomb(trace)).hex()
    for name in fields:
        fields[name] = {":type:": "<class 'dict'>", ":serialized:": text}
    path = rewritten(saved, tmp_path / "data.zip", data=json.dumps(fields))
    assert import_zip(path).actions[0] == "action.0"  # what is pickled there stays text
    assert not trace.exists()


def edited(saved, tmp_path, change):
    state = torch.load(io.BytesIO(members(saved)["policy.pth"]), weights_only=True)
    change(state)
    return rewritten(saved, tmp_path / "edited.zip", **{"policy.pth": pth(state)})


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda s: s.pop("action_net.bias"), "'action_net.bias' is missing"),
        (lambda s: s.pop("action_net.weight"), "no policy"),
        (lambda s: s.update({"action_net.weight": torch.zeros(3)}), "no linear layer"),
        (lambda s: s.update({"action_net.weight": torch.zeros(8, 5)}), "shape"),
        (lambda s: s.update({"action_net.bias": torch.full((8,), torch.nan)}), "NaN"),
        (lambda s: s.update({"log_std": torch.zeros(8, 8)}), "use_sde"),
        (lambda s: s.update({"features_extractor.cnn.0.weight": torch.zeros(1)}), "pictures"),
        (lambda s: s.update({"lstm_actor.weight": torch.zeros(1)}), "LSTM"),
        (lambda s: s.update({"words": "text"}), "'words' in policy.pth is no tensor"),
        (lambda s: s.clear(), "no mapping"),
    ],
)
def test_what_is_no_such_model_is_refused_in_one_line(saved, tmp_path, change, line):
    with pytest.raises(RlftError, match=line) as told:
        import_zip(edited(saved, tmp_path, change))
    assert "\n" not in str(told.value)


def test_a_tensor_cannot_claim_more_than_its_numbers(saved, tmp_path):
    huge = torch.zeros(1).expand(100_000, 100_000)
    path = edited(saved, tmp_path, lambda s: s.update({"action_net.weight": huge}))
    with pytest.raises(RlftError, match="beyond its numbers"):
        import_zip(path)

    def turn(state):
        state["action_net.weight"] = state["action_net.weight"].T.contiguous().T

    head = import_zip(edited(saved, tmp_path, turn)).tensors["head.weight"]
    assert (head == import_zip(saved).tensors["head.weight"]).all()


def test_damaged_files_are_refused_in_one_line(saved, tmp_path):
    whole = saved.read_bytes()
    generator = np.random.default_rng(0)
    path = tmp_path / "damaged.zip"
    with pytest.raises(RlftError, match="cannot read"):
        import_zip(tmp_path / "missing.zip")
    with pytest.raises(RlftError, match=r"no policy\.pth"):
        import_zip(rewritten(saved, path, **{"policy.pth": None}))
    with pytest.raises(RlftError, match="JSON"):
        import_zip(rewritten(saved, path, data=b"{"))
    refused = 0
    for trial in range(60):
        data = bytearray(whole[: generator.integers(1, len(whole))] if trial % 3 == 0 else whole)
        for place in generator.integers(len(data), size=1 + trial):
            data[place] ^= 0xFF
        path.write_bytes(data)
        try:
            import_zip(path)
        except RlftError as error:
            refused += 1
            assert "\n" not in str(error)
    inner = bytearray(members(saved)["policy.pth"])
    for trial in range(200):  # inside, where no checksum of the outer zip guards
        data = bytearray(inner)
        for place in generator.integers(2000, size=1 + trial % 5):
            data[place] ^= 1 << generator.integers(8)
        try:
            import_zip(rewritten(saved, path, **{"policy.pth": bytes(data)}))
        except RlftError as error:
            refused += 1
            assert "\n" not in str(error)
    assert refused > 100


def test_a_member_that_unpacks_without_end_is_refused(saved, tmp_path, monkeypatch):
    monkeypatch.setattr("rlft.agents.sb3_pth.MAX_BYTES", 10_000)
    path = rewritten(saved, tmp_path / "bomb.zip", **{"policy.pth": bytes(20_000)})
    with pytest.raises(RlftError, match="unpacks to more"):
        import_zip(path)


def test_a_model_around_a_brain_is_not_mistaken_for_sb3s_own(tmp_path):
    model = model_of("ppo", "discrete")
    warm_start(model, brain())
    model.save(tmp_path / "warm.zip")
    with pytest.raises(RlftError, match="brain_of"):
        import_zip(tmp_path / "warm.zip")
