"""Writes a reader as the files that Java reads: two ONNX graphs in int8, the word pieces, and what stands in them."""
from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from . import corpus
from .encoders import Weights
from .examples import MODES, RELATIONS, ROLE_TAGS, TYPES, Example
from .fit import Batches
from .examples import Words
from .reader import Reader

FORMAT = "chancery-reader/1"


class EncoderGraph(nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, ids, capitals):
        states = self.model.encoder(ids, capitals)
        return states, self.model.mention_tags(states), self.model.role_tags(states)


class HeadsGraph(nn.Module):
    """All pairs of one sentence, by the parameters of `reader.Heads`; keys and values are made once and not for each pair."""

    def __init__(self, model: Reader):
        super().__init__()
        self.heads = model.heads

    def forward(self, states, spread):
        heads = self.heads
        size, length, count = states.shape[-1], states.shape[1], spread.shape[1] + 1
        mentions = (spread @ states)[0]
        actors = torch.cat([heads.nobody[:1], mentions])
        recipients = torch.cat([heads.nobody[1:], mentions])
        pairs = count * count
        actor = actors[:, None].expand(count, count, size).reshape(pairs, size)
        recipient = recipients[None].expand(count, count, size).reshape(pairs, size)
        first = states[:, 0].expand(pairs, size)
        each = size // heads.asking
        keys = heads.keys(states).reshape(length, heads.asking, each).permute(1, 2, 0)
        values = heads.values(states).reshape(length, heads.asking, each).transpose(0, 1)
        asked = heads.ask(torch.cat([actor, recipient, first], -1)).reshape(pairs, heads.asking, each).transpose(0, 1)
        found = ((asked @ keys) * each**-0.5).softmax(-1) @ values
        found = found.transpose(0, 1).reshape(pairs, size)
        pair = heads.join(torch.cat([actor, recipient, first, found, actor * recipient], -1))
        pair = torch.nn.functional.gelu(heads.norm(pair))
        start, end = heads.trigger(pair).split(size, -1)
        scale = size**-0.5
        tokens = states[0].T
        speakers = torch.cat([heads.narrator[None], mentions]).T
        return (
            heads.types(pair), heads.relations(pair), heads.modes(pair), heads.auxiliaries(pair), heads.statuses(pair),
            start @ tokens * scale, end @ tokens * scale, heads.speaker(pair) @ speakers * scale,
        )


HEAD_OUTPUTS = ["types", "relations", "modes", "auxiliaries", "statuses", "starts", "ends", "speakers"]


def export(model: Reader, weights: Weights, sample: Example, folder: Path, version: str, name: str,
           temperature: float = 1.0, plain: bool = False) -> None:
    """Writes the files of a model into a folder.

    sample: any sentence, to trace the graphs with. With plain, the weights stay float32.
    """
    folder.mkdir(parents=True, exist_ok=True)
    model = model.eval().float()
    batches = Batches(Words(weights.vocabulary, weights.lower))
    graphs = {"encoder": EncoderGraph(model), "heads": HeadsGraph(model)}
    batch = batches.batch([sample])
    states = graphs["encoder"](batch.ids, batch.capitals)[0].detach()
    torch.onnx.export(
        graphs["encoder"], (batch.ids, batch.capitals), str(folder / "encoder.float.onnx"), dynamo=False,
        opset_version=17, input_names=["ids", "capitals"], output_names=["states", "mention_tags", "role_tags"],
        dynamic_axes={n: {1: "tokens"} for n in ("ids", "capitals", "states", "mention_tags", "role_tags")},
    )
    torch.onnx.export(
        graphs["heads"], (states, batch.spread), str(folder / "heads.float.onnx"), dynamo=False, opset_version=17,
        input_names=["states", "spread"], output_names=HEAD_OUTPUTS,
        dynamic_axes={"states": {1: "tokens"}, "spread": {1: "mentions", 2: "tokens"},
                      **{n: {0: "pairs"} for n in HEAD_OUTPUTS[:5]},
                      **{n: {0: "pairs", 1: "tokens"} for n in ("starts", "ends")},
                      "speakers": {0: "pairs", 1: "speakers"}},
    )
    for graph in graphs:
        float_file, file = folder / f"{graph}.float.onnx", folder / f"{graph}.onnx"
        if plain:
            float_file.rename(file)
            continue
        # Dynamic: the ranges are those of the sentence itself, which Java runs alone, so that a result depends on nothing
        # else. Static ranges (40 sentences) lost more: see the model card.
        prepared = folder / f"{graph}.prepared.onnx"
        quant_pre_process(str(float_file), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared), str(file), per_channel=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"],
        )
        float_file.unlink()
        prepared.unlink()
    (folder / "vocabulary.txt").write_text("\n".join(weights.vocabulary) + "\n", encoding="utf-8")
    files = ["encoder.onnx", "heads.onnx", "vocabulary.txt"]
    written = {
        "format": FORMAT, "version": version, "encoder": name, "size": model.encoder.size, "types": TYPES, "relations": RELATIONS,
        "modes": MODES, "auxiliaries": corpus.AUXILIARIES, "statuses": corpus.STATUSES, "role_tags": ROLE_TAGS,
        "mention_tags": ["O", "B", "I"], "temperature": temperature,
        "sha256": {f: hashlib.sha256((folder / f).read_bytes()).hexdigest() for f in files},
    }
    (folder / "model.json").write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


class Exported:
    """The exported model, asked from Python as Java asks it."""

    def __init__(self, folder: Path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.encoder = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options)
        self.heads = onnxruntime.InferenceSession(str(folder / "heads.onnx"), options)
        vocabulary = (folder / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
        self.batches = Batches(Words(vocabulary, True))

    def told(self, example: Example) -> dict[str, np.ndarray]:
        batch = self.batches.batch([example])
        states, mention_tags, role_tags = self.encoder.run(None, {"ids": batch.ids.numpy(), "capitals": batch.capitals.numpy()})
        out = dict(zip(HEAD_OUTPUTS, self.heads.run(None, {"states": states, "spread": batch.spread.numpy()})))
        return {**out, "mention_tags": mention_tags, "role_tags": role_tags, "count": batch.spread.shape[1] + 1}

    def relation_logits(self, example: Example) -> np.ndarray:
        told = self.told(example)
        rows = [(p.actor + 1) * told["count"] + p.recipient + 1 for p in example.pairs]
        return told["relations"][rows]
