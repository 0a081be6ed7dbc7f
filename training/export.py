#!/usr/bin/env python3
"""Writes trained parameters as the model that Java reads, and scores the written model.

    python3 training/export.py reader.pt core/src/main/resources/org/chancery/reader --model-version 2026-11-25 [--score FILE]
"""
import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import torch  # noqa: E402
from chancery_training import encoders, examples, export, fit, sources  # noqa: E402
from chancery_training.reader import Reader  # noqa: E402


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("parameters", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--model-version", required=True)
    ask.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "chancery-encoders")
    ask.add_argument("--encoder", default="bge-small", choices=encoders.SOURCES)
    ask.add_argument("--temperature", type=float, default=1.0)
    ask.add_argument("--float", action="store_true", help="keep float32 weights")
    ask.add_argument("--fold", type=int, help="score only the rows of this fold")
    ask.add_argument("--score", type=Path, help="a file in the form of relations.tsv to score the written model on")
    given = ask.parse_args()

    weights = encoders.pruned(encoders.load(given.encoder, given.cache))
    model = Reader(weights)
    model.load_state_dict(torch.load(given.parameters))
    sample = examples.of_marked("sample", "ACCUSE", "<s>Veldia</s> condemned <t>Norrin</t>.", "sample")
    export.export(model, weights, sample, given.folder, given.model_version, given.encoder, given.temperature, given.float)
    for file in sorted(given.folder.iterdir()):
        print(f"{file.stat().st_size:10} {file.name}")
    if given.score:
        rows = examples.relations(given.score, "score")
        if given.fold is not None:
            rows = [e for e, f in zip(rows, sources.folds(rows)) if f == given.fold]
        gold = [e.pairs[0].relation for e in rows]
        written = export.Exported(given.folder)
        said = [examples.RELATIONS[int(written.relation_logits(e)[0].argmax())] for e in rows]
        print("written model: accuracy {:.4f}, macro-F1 {:.4f}".format(*fit.macro_f1(gold, said)))
        print("before: accuracy {:.4f}, macro-F1 {:.4f}".format(*fit.relation_scores(model, weights, rows)[:2]))


if __name__ == "__main__":
    main()
