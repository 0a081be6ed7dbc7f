"""Writes the model in the folder toy, which the Java tests read where they do not need one that knows anything.

    python toy_model.py

States are (id, capital, 1, id * capital). A capitalised word is a mention. Of pairs it says what its numbers come to.
"""
import hashlib
import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

HERE = Path(__file__).parent
TOY = HERE / "toy"
TYPES = "NONE AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
MODES = ["NONE", "CONSULT/visit", "CONSULT/phone", "ASSAULT/aerial"]
AUXILIARIES = "historical future hypothetical negation".split()
STATUSES = "occurred ongoing pledged proposed urged threatened denied hypothetical historical".split()
RELATIONS = "AGREE CONSULT ACCUSE ASSAULT YIELD".split()
FLOAT, INT = TensorProto.FLOAT, TensorProto.INT64


def constant(name, values, kind=np.float32):
    return numpy_helper.from_array(np.array(values, dtype=kind), name)


def graph(name, nodes, constants, inputs, outputs):
    value = helper.make_tensor_value_info
    made = helper.make_graph(nodes, name, [value(*i) for i in inputs], [value(*o) for o in outputs], constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    checker.check_model(model)
    return model


def encoder():
    node = helper.make_node
    nodes = [
        node("Cast", ["ids"], ["whole"], to=FLOAT),
        node("Mul", ["whole", "hundredth"], ["id"]),
        node("Cast", ["capitals"], ["capital"], to=FLOAT),
        node("Mul", ["capital", "zero"], ["none"]),
        node("Add", ["none", "one"], ["ones"]),
        node("Mul", ["id", "capital"], ["both"]),
        *(node("Unsqueeze", [x, "last"], [x + "3"]) for x in ("id", "capital", "ones", "both")),
        node("Concat", ["id3", "capital3", "ones3", "both3"], ["states"], axis=2),
        node("MatMul", ["states", "mention_weights"], ["mention_tags"]),
        node("MatMul", ["states", "role_weights"], ["role_tags"]),
    ]
    constants = [
        constant("hundredth", 0.01), constant("zero", 0.0), constant("one", 1.0), constant("last", [2], np.int64),
        constant("mention_weights", [[0, 0, 0], [0, 1, 0], [0.5, 0, 0], [0, 0, 0]]),
        constant("role_weights", [[0] * 7, [0, 1, 0, 0, 0, 0, 0], [0.5] + [0] * 6, [0] * 7]),
    ]
    row = [1, "tokens"]
    return graph("toy", nodes, constants, [("ids", INT, row), ("capitals", INT, row)],
                 [("states", FLOAT, [*row, 4]), ("mention_tags", FLOAT, [*row, 3]), ("role_tags", FLOAT, [*row, 7])])


def heads(without=()):
    node = helper.make_node
    weights = np.random.default_rng(7)
    widths = {"types": len(TYPES), "modes": len(MODES), "auxiliaries": len(AUXILIARIES), "statuses": len(STATUSES),
              "relations": len(RELATIONS)}
    nodes = [
        node("MatMul", ["spread", "states"], ["mentions"]),
        node("Concat", ["nobody", "mentions"], ["all"], axis=1),
        node("Unsqueeze", ["all", "two"], ["actors"]),
        node("Unsqueeze", ["all", "one"], ["recipients"]),
        node("Mul", ["recipients", "weights"], ["weighted"]),
        node("Add", ["actors", "weighted"], ["square"]),
        node("Reshape", ["square", "flat"], ["pair"]),
        *(node("MatMul", ["pair", name + "_weights"], [name]) for name in widths),
        node("Transpose", ["states"], ["by_number"], perm=[0, 2, 1]),
        node("Squeeze", ["by_number", "zero"], ["columns"]),
        node("MatMul", ["pair", "columns"], ["starts"]),
        node("Neg", ["starts"], ["ends"]),
        node("Transpose", ["all"], ["all_by_number"], perm=[0, 2, 1]),
        node("Squeeze", ["all_by_number", "zero"], ["everyone"]),
        node("MatMul", ["pair", "everyone"], ["speakers"]),
    ]
    constants = [
        constant("nobody", [[[0.5, 0, 1, 0]]]), constant("weights", [2, -1, 0.5, 3]), constant("flat", [-1, 4], np.int64),
        *(constant(n, [i], np.int64) for i, n in enumerate(("zero", "one", "two"))),
        *(constant(n + "_weights", weights.normal(size=(4, w))) for n, w in widths.items()),
    ]
    outputs = [(n, FLOAT, ["pairs", w]) for n, w in widths.items()]
    outputs += [(n, FLOAT, ["pairs", w]) for n, w in (("starts", "tokens"), ("ends", "tokens"), ("speakers", "speakers"))]
    return graph("toy", nodes, constants,
                 [("states", FLOAT, [1, "tokens", 4]), ("spread", FLOAT, [1, "mentions", "tokens"])],
                 [o for o in outputs if o[0] not in without])


def main():
    TOY.mkdir(exist_ok=True)
    save(encoder(), TOY / "encoder.onnx")
    save(heads(), TOY / "heads.onnx")
    save(heads({"speakers"}), TOY / "heads-without-speakers.onnx")
    (TOY / "vocabulary.txt").write_bytes((HERE / "word-pieces-vocabulary.txt").read_bytes())
    files = ("encoder.onnx", "heads.onnx", "vocabulary.txt")
    described = {
        "format": "chancery-reader/1", "version": "toy", "encoder": "none", "size": 4, "types": TYPES,
        "relations": RELATIONS, "modes": MODES, "auxiliaries": AUXILIARIES, "statuses": STATUSES, "mention_tags": ["O", "B", "I"],
        "role_tags": ["O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R"], "temperature": 1.5,
        "sha256": {f: hashlib.sha256((TOY / f).read_bytes()).hexdigest() for f in files},
    }
    (TOY / "model.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
