"""The data of a training run, and how it is divided."""
from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from . import corpus, examples
from .examples import Example

HERE = Path(__file__).parent.parent


@dataclass
class Data:
    """What a reader is trained on; each head learns from what labels there are."""

    relations: list[Example]
    corpus: list[Example]
    labels: list[Example]
    roles: list[Example]

    def all(self) -> list[Example]:
        return self.relations + self.corpus + self.labels + self.roles


def load(gold: Path | None, texts: Path | None) -> Data:
    """The corpus of the project, and what else is at hand: relations.tsv and roles.bio in a folder of gold data, and the
    folder of the texts that training/labels refers to. What is absent is left out and said."""
    def there(path: Path | None, read):
        if path is None or not path.exists():
            print(f"without {path or 'the texts of the labels'}")
            return []
        return read(path)

    labels = HERE / "labels" / "train.tsv"
    return Data(
        there(gold and gold / "relations.tsv", lambda p: examples.relations(p, "relations")),
        [examples.of_sentence(s, "corpus") for s in corpus.read_all(HERE / "corpus" / "train")],
        there(texts, lambda p: examples.labels(labels, p)),
        there(gold and gold / "roles.bio", examples.roles),
    )


def folds(rows: list[Example], count: int = 5, seed: int = 7) -> list[int]:
    """The fold of each row. Rows with one text share a fold."""
    keys = sorted({row.key() for row in rows})
    random.Random(seed).shuffle(keys)
    fold = {key: n % count for n, key in enumerate(keys)}
    return [fold[row.key()] for row in rows]


def without(rows: list[Example], others: list[Example]) -> list[Example]:
    """Those rows whose text is none of the others'."""
    keys = {other.key() for other in others}
    return [row for row in rows if row.key() not in keys]
