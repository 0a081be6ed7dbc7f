"""Trains a reader and asks it."""
from __future__ import annotations

import copy
import math
import random
import time
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F

from . import corpus
from .encoders import Weights
from .examples import MODES, NOBODY, RELATIONS, ROLE_TAGS, TYPES, UNLABELLED, Example, Pair, Words, covering
from .reader import Reader

YIELD = [TYPES.index("CONCEDE"), TYPES.index("RETREAT")]
STATED = {name: i for i, name in enumerate(TYPES)}


@dataclass
class Settings:
    """How to train. Rates are AdamW's; `falling` is the factor from a layer to the one below it."""

    epochs: int = 6
    rate: float = 1e-4
    head_rate: float = 5e-4
    falling: float = 0.9
    decay: float = 0.01
    warm_up: float = 0.1
    tokens: int = 1536
    nothing: float = 0.3
    negatives: int = 8
    smoothing: float = 0.0
    recased: float = 0.1
    averaged: float = 0.0
    frozen_words: bool = False
    seed: int = 1
    weights: dict[str, float] | None = None


LOSSES = {"types": 1.0, "relations": 1.0, "soft": 1.0, "modes": 0.3, "auxiliaries": 0.5, "statuses": 0.3, "trigger": 0.2, "speakers": 0.3,
          "mention_tags": 0.5, "role_tags": 0.5}


@dataclass
class Batch:
    ids: torch.Tensor
    capitals: torch.Tensor
    mask: torch.Tensor
    spread: torch.Tensor
    actors: torch.Tensor
    recipients: torch.Tensor
    sentence: torch.Tensor
    examples: list[Example]
    pairs: list[Pair]
    offsets: list[list[tuple[int, int]]]
    mention_tags: torch.Tensor | None = None
    role_tags: torch.Tensor | None = None


def tags(offsets, spans, count, begin, inside):
    out = np.zeros(count, dtype=np.int64)
    for span in spans:
        at = covering(offsets, span[0], span[1])
        if at:
            out[at[0]] = begin(span)
            out[at[0] + 1 : at[1]] = inside(span)
    return out


def idle(pair: Pair) -> bool:
    """Whether nothing is labelled of a pair but that it has no act."""
    return not pair.types and pair.relation is None and pair.soft is None


class Batches:
    """Pieces sentences once and puts them into batches of like length."""

    def __init__(self, words: Words, longest: int = 256):
        self.words, self.longest, self.seen = words, longest, {}

    def pieces(self, example: Example):
        if example.text not in self.seen:
            ids, capitals, offsets = self.words(example.text)
            if len(ids) > self.longest:
                ids, capitals, offsets = (x[: self.longest] for x in (ids, capitals, offsets))
            self.seen[example.text] = ids, capitals, offsets
        return self.seen[example.text]

    def order(self, examples: list[Example], tokens: int, shuffle: random.Random | None):
        noise = shuffle.random if shuffle else (lambda: 0.0)
        by_length = sorted(range(len(examples)), key=lambda i: len(self.pieces(examples[i])[0]) * (1 + 0.3 * noise()))
        groups, current, longest = [], [], 0
        for i in by_length:
            longest = max(longest, len(self.pieces(examples[i])[0]))
            if current and longest * (len(current) + 1) > tokens:
                groups.append(current)
                current, longest = [], len(self.pieces(examples[i])[0])
            current.append(i)
        if current:
            groups.append(current)
        if shuffle:
            shuffle.shuffle(groups)
        return groups

    def batch(self, examples: list[Example], random_case: random.Random | None = None, recased: float = 0.0,
              negatives: int | None = None) -> Batch:
        """A batch. With `negatives`, at most so many pairs without an act are kept of a sentence, drawn anew each time:
        most pairs of a sentence tell nothing, and each costs an attention over all of it."""
        pieces = [self.pieces(e) for e in examples]
        length = max(len(ids) for ids, _, _ in pieces)
        most = max(1, max(len(e.mentions) for e in examples))
        count = len(examples)
        ids, capitals, mask = (np.zeros((count, length), dtype=np.int64) for _ in range(3))
        spread = np.zeros((count, most, length), dtype=np.float32)
        mention_tags = np.full((count, length), UNLABELLED)
        role_tags = np.full((count, length), UNLABELLED)
        actors, recipients, sentence, pairs = [], [], [], []
        for b, (example, (i, c, offsets)) in enumerate(zip(examples, pieces)):
            n = len(i)
            ids[b, :n], mask[b, :n] = i, 1
            capitals[b, :n] = c
            if random_case and random_case.random() < recased:
                capitals[b, 1 : n - 1] = random_case.randrange(2)
            kept = []
            for m, (start, end) in enumerate(example.mentions):
                at = covering(offsets, start, end)
                kept.append(at is not None)
                if at:
                    spread[b, m, at[0] : at[1]] = 1.0 / (at[1] - at[0])
            if example.tagged:
                mention_tags[b, :n] = tags(offsets, example.mentions, n, lambda s: 1, lambda s: 2)
            if example.roles is not None:
                role_tags[b, :n] = tags(
                    offsets, example.roles, n, lambda s: ROLE_TAGS.index("B-" + s[2]), lambda s: ROLE_TAGS.index("I-" + s[2])
                )
            chosen = example.pairs
            if negatives is not None and len(chosen) > negatives:
                nothing = [p for p in chosen if idle(p)]
                drawn = set(map(id, random_case.sample(nothing, min(negatives, len(nothing)))))
                chosen = [p for p in chosen if not idle(p) or id(p) in drawn]
            for pair in chosen:
                if all(x == NOBODY or kept[x] for x in (pair.actor, pair.recipient)):
                    actors.append(pair.actor + 1)
                    recipients.append(pair.recipient + 1)
                    sentence.append(b)
                    pairs.append(pair)
        t = torch.tensor
        return Batch(
            t(ids), t(capitals), t(mask), t(spread), t(actors, dtype=torch.long), t(recipients, dtype=torch.long),
            t(sentence, dtype=torch.long), examples, pairs, [p[2] for p in pieces], t(mention_tags), t(role_tags),
        )


def wanted_types(pair: Pair, smoothing: float) -> list[float]:
    """The distribution over TYPES that a pair should get; YIELD is left to `loss`."""
    kinds = pair.types or ("NONE",)
    out = [smoothing / len(TYPES)] * len(TYPES)
    for kind in kinds:
        out[STATED[kind]] += (1 - smoothing) / len(kinds)
    return out


def loss(told, batch: Batch, settings: Settings) -> dict[str, torch.Tensor]:
    out = {}
    if batch.pairs:
        log = told["types"].float().log_softmax(-1)
        known = [n for n, p in enumerate(batch.pairs) if p.known and "YIELD" not in p.types]
        yields = [n for n, p in enumerate(batch.pairs) if "YIELD" in p.types]
        nothing = sum(not batch.pairs[n].types for n in known)
        share = max(1.0, len(known) + len(yields) - (1 - settings.nothing) * nothing)
        total = log.new_zeros(())
        if known:
            wanted = torch.tensor([wanted_types(batch.pairs[n], settings.smoothing) for n in known])
            total = total - (wanted * log[known]).sum()
        if yields:
            total = total - log[yields][:, YIELD].logsumexp(-1).sum()
        out["types"] = total / share
        related = [n for n, p in enumerate(batch.pairs) if p.relation is not None]
        if related:
            wanted = torch.tensor([RELATIONS.index(batch.pairs[n].relation) for n in related])
            out["relations"] = F.cross_entropy(
                told["relations"][related].float(), wanted, label_smoothing=settings.smoothing
            )
        soft = [n for n, p in enumerate(batch.pairs) if p.soft is not None]
        if soft:
            wanted = torch.tensor([batch.pairs[n].soft for n in soft])
            out["soft"] = F.cross_entropy(told["relations"][soft].float(), wanted)
        full = [n for n, p in enumerate(batch.pairs) if p.full and p.types]
        if full:
            pairs = [batch.pairs[n] for n in full]
            modes = torch.tensor([MODES.index(f"{p.types[0]}/{p.mode}") if p.mode else 0 for p in pairs])
            out["modes"] = F.cross_entropy(told["modes"][full].float(), modes)
            aux = torch.tensor([[float(a in p.auxiliaries) for a in corpus.AUXILIARIES] for p in pairs])
            out["auxiliaries"] = F.binary_cross_entropy_with_logits(told["auxiliaries"][full].float(), aux) * 4
            statuses = torch.tensor([corpus.STATUSES.index(p.status) for p in pairs])
            out["statuses"] = F.cross_entropy(told["statuses"][full].float(), statuses)
            away = (1.0 - batch.mask[batch.sentence[full]].float()) * -1e4
            at = [covering(batch.offsets[batch.sentence[n]], *batch.pairs[n].trigger) for n in full]
            starts = torch.tensor([a[0] if a else UNLABELLED for a in at])
            ends = torch.tensor([a[1] - 1 if a else UNLABELLED for a in at])
            out["trigger"] = F.cross_entropy(told["starts"][full].float() + away, starts) + F.cross_entropy(
                told["ends"][full].float() + away, ends
            )
            there = torch.cat([torch.ones(len(batch.examples), 1), (batch.spread.sum(-1) > 0).float()], 1)
            absent = (1.0 - there[batch.sentence[full]]) * -1e4
            speakers = torch.tensor([0 if p.speaker is None else p.speaker + 1 for p in pairs])
            out["speakers"] = F.cross_entropy(told["speakers"][full].float() + absent, speakers)
    for name in ("mention_tags", "role_tags"):
        wanted = getattr(batch, name)
        if (wanted != UNLABELLED).any():
            out[name] = F.cross_entropy(told[name].float().flatten(0, 1), wanted.flatten())
    return out


def train(weights: Weights, examples: list[Example], settings: Settings, layers=None, watch=None, quiet=False) -> Reader:
    """Trains a reader; `watch(model, epoch)` is called after each epoch."""
    torch.manual_seed(settings.seed)
    shuffle = random.Random(settings.seed)
    model = Reader(weights, layers)
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(not settings.frozen_words)
    batches = Batches(Words(weights.vocabulary, weights.lower))
    depth = len(model.encoder.layers)
    groups = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = settings.rate * settings.falling ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = settings.rate * settings.falling**depth
        else:
            rate = settings.head_rate
        plain = parameter.ndim < 2
        groups.append({"params": [parameter], "lr": rate, "weight_decay": 0.0 if plain else settings.decay})
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)
    per_epoch = len(batches.order(examples, settings.tokens, random.Random(0)))
    steps = per_epoch * settings.epochs
    warm = max(1, int(steps * settings.warm_up))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / warm, max(0.0, (steps - n) / max(1, steps - warm)))
    )
    scale = {**LOSSES, **(settings.weights or {})}
    mean = None
    for epoch in range(1, settings.epochs + 1):
        model.train()
        begun, sums = time.time(), {}
        for group in batches.order(examples, settings.tokens, shuffle):
            batch = batches.batch([examples[i] for i in group], shuffle, settings.recased, settings.negatives)
            with torch.autocast("cpu", torch.bfloat16):
                told = model(batch)
            parts = loss(told, batch, settings)
            total = sum(scale[k] * v for k, v in parts.items())
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if settings.averaged and schedule.last_epoch > steps * 0.3:
                if mean is None:
                    mean = copy.deepcopy(model)
                else:
                    with torch.no_grad():
                        for a, b in zip(mean.parameters(), model.parameters()):
                            a.lerp_(b, 1 - settings.averaged)
            for k, v in parts.items():
                sums.setdefault(k, []).append(float(v.detach()))
        if not quiet:
            means = " ".join(f"{k}={np.mean(v):.3f}" for k, v in sums.items())
            print(f"  epoch {epoch}: {time.time() - begun:.0f} s {means}", flush=True)
        if watch:
            watch(mean or model, epoch)
    return (mean or model).eval()


@torch.no_grad()
def ask(model: Reader, weights: Weights, examples: list[Example], tokens: int = 2048):
    """Yields (example, batch, told, which of the batch) for each example, in batches of like length."""
    model.eval()
    batches = Batches(Words(weights.vocabulary, weights.lower))
    for group in batches.order(examples, tokens, None):
        batch = batches.batch([examples[i] for i in group])
        with torch.autocast("cpu", torch.bfloat16):
            told = {k: v.float() for k, v in model(batch).items()}
        yield group, batch, told


def relation_logits(model: Reader, weights: Weights, examples: list[Example]) -> list[np.ndarray]:
    """For each example the logits over RELATIONS of its pairs (pairs, relations)."""
    out: list = [None] * len(examples)
    for group, batch, told in ask(model, weights, examples):
        for b, i in enumerate(group):
            mine = (batch.sentence == b).nonzero().flatten()
            out[i] = told["relations"][mine].numpy()
    return out


def macro_f1(gold: list[str], said: list[str]) -> tuple[float, float]:
    """Accuracy, and the mean of F1 over the types that occur in the gold."""
    kinds = sorted(set(gold))
    f1 = []
    for kind in kinds:
        right = sum(g == s == kind for g, s in zip(gold, said))
        f1.append(2 * right / max(1, sum(g == kind for g in gold) + sum(s == kind for s in said)))
    return sum(g == s for g, s in zip(gold, said)) / len(gold), sum(f1) / len(f1)


def relation_scores(model: Reader, weights: Weights, examples: list[Example]):
    """Accuracy and macro-F1 on rows of relations.tsv, and what was said."""
    gold = [e.pairs[0].relation for e in examples]
    said = [RELATIONS[int(x[0].argmax())] for x in relation_logits(model, weights, examples)]
    return *macro_f1(gold, said), said
