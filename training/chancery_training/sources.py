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

    corpus_sentences = [examples.of_sentence(s, "corpus") for s in corpus.read_all(HERE / "corpus" / "train")]
    for row in there(gold and gold / "written.tsv", lambda p: examples.relations(p, "written", by_id=True)):
        add_relation(corpus_sentences, row)
    labels = HERE / "labels" / "train.tsv"
    return Data(
        there(gold and gold / "relations.tsv", lambda p: examples.relations(p, "relations")),
        corpus_sentences,
        there(texts, lambda p: examples.labels(labels, p)),
        there(gold and gold / "roles.bio", examples.roles),
    )


def add_relation(sentences: list[Example], row: Example) -> None:
    """Gives the pair of a corpus sentence the type that written.tsv, which follows relations.tsv, has for it."""
    for sentence in sentences:
        if sentence.id == row.id and sentence.text == row.text:
            marked = row.pairs[0]
            ends = [None if i < 0 else row.mentions[i] for i in (marked.actor, marked.recipient)]
            for pair in sentence.pairs:
                own = [None if i < 0 else sentence.mentions[i] for i in (pair.actor, pair.recipient)]
                if all(a and b and a[0] < b[1] and b[0] < a[1] for a, b in zip(ends, own)):
                    pair.relation = marked.relation
                    return


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
