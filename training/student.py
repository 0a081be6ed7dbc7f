#!/usr/bin/env python3
"""Trains the reader that ships, or one fold of it.

    python3 training/student.py --out reader.pt --gold GOLD --texts TEXTS [--fold 0] [--encoder bge-small]
"""
import argparse
import dataclasses
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import torch  # noqa: E402
from chancery_training import encoders, fit, sources  # noqa: E402


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--out", type=Path, required=True, help="where to write the parameters")
    ask.add_argument("--gold", type=Path, help="folder with relations.tsv and roles.bio")
    ask.add_argument("--texts", type=Path, help="folder with the texts that training/labels refers to")
    ask.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "chancery-encoders")
    ask.add_argument("--encoder", default="bge-small", choices=encoders.SOURCES)
    ask.add_argument("--fold", type=int, help="leave out this fold (0 to 4) of relations and roles and score it")
    ask.add_argument("--only-relations", action="store_true", help="train on relations.tsv alone")
    ask.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="settings of fit.Settings")
    given = ask.parse_args()

    kinds = {f.name: f.type for f in dataclasses.fields(fit.Settings)}
    changed = {}
    for pair in given.set:
        name, value = pair.split("=", 1)
        if name not in kinds:
            ask.error(f"no setting {name}; there are {', '.join(kinds)}")
        changed[name] = json.loads(value)
    settings = fit.Settings(**changed)

    weights = encoders.pruned(encoders.load(given.encoder, given.cache))
    data = sources.load(given.gold, given.texts)
    rows, test, test_roles = data.all(), [], []
    if given.fold is not None:
        test = [e for e, f in zip(data.relations, sources.folds(data.relations)) if f == given.fold]
        test_roles = [e for e, f in zip(data.roles, sources.folds(data.roles)) if f == given.fold]
    if given.only_relations:
        rows = data.relations
    rows = sources.without(rows, test + test_roles)
    print(f"{len(rows)} sentences: {len(data.relations)} relations, {len(data.corpus)} corpus, {len(data.labels)} labels, "
          f"{len(data.roles)} roles; {len(test)} left out; {settings}", flush=True)

    def watch(model, epoch):
        torch.save(model.state_dict(), given.out)
        if test and epoch >= settings.epochs - 2:
            accuracy, f1, _ = fit.relation_scores(model, weights, test)
            print(f"  epoch {epoch}: accuracy {accuracy:.4f}, macro-F1 {f1:.4f}", flush=True)

    begun = time.time()
    fit.train(weights, rows, settings, watch=watch)
    print(f"{time.time() - begun:.0f} s")


if __name__ == "__main__":
    main()
