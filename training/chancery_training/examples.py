"""Turns labelled sentences, of whatever source, into what the model trains on."""
from __future__ import annotations

import csv
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

from . import corpus

TYPES = ["NONE", *corpus.TYPES]
RELATIONS = [*(t for t in corpus.TYPES if t not in ("CONCEDE", "RETREAT")), "YIELD"]
"""The types of relations.tsv. It follows an older PLOVER: CONCEDE and RETREAT are YIELD there, sanctions and verdicts COERCE
or ACCUSE. So relations have a head of their own."""
AGREED = {"AGREE", "CONSULT", "SUPPORT", "REQUEST", "REJECT", "ASSAULT", "PROTEST", "AID", "COOPERATE", "MOBILIZE", "YIELD",
          "CONCEDE", "RETREAT"}
"""The types on which the manual's draft 2.0 and relations.tsv agree: labels of either teach both heads."""
MODES = ["NONE", *(f"{t}/{m}" for t, modes in corpus.MODES.items() for m in modes)]
ROLE_TAGS = ["O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R"]
NOBODY = -1
UNLABELLED = -100


@dataclass
class Pair:
    """A pair of mentions and what is known of it. Indices are mentions, or NOBODY."""

    actor: int
    recipient: int
    types: tuple[str, ...] = ()
    known: bool = True
    """Whether the types are labelled; none of them means that the pair has no act."""
    relation: str | None = None
    """The type in the scheme of relations.tsv, one of RELATIONS."""
    mode: str | None = None
    auxiliaries: tuple[str, ...] | None = None
    status: str | None = None
    trigger: tuple[int, int] | None = None
    speaker: int | None = None
    full: bool = False
    """Whether mode, auxiliaries, status, trigger and speaker are labelled as well as the types."""
    soft: list[float] | None = None
    """Probabilities over RELATIONS by a teacher."""


@dataclass
class Example:
    """A sentence for training. Spans are half-open code points of its text."""

    id: str
    source: str
    text: str
    mentions: list[tuple[int, int]]
    pairs: list[Pair] = field(default_factory=list)
    tagged: bool = False
    """Whether all mentions are marked."""
    roles: list[tuple[int, int, str]] | None = None
    """Spans with S, T or R, where those are labelled."""

    def key(self) -> str:
        """What is the same for two copies of a sentence."""
        return hashlib.sha256(re.sub(r"\W+", " ", self.text.lower()).encode()).hexdigest()[:16]


def as_relation(kind: str) -> str:
    """A type of the manual as relations.tsv names it."""
    return "YIELD" if kind in ("CONCEDE", "RETREAT") else kind


def of_sentence(sentence: corpus.Sentence, source: str) -> Example:
    """A fully labelled sentence: every ordered pair of its mentions is an example, most of them of nothing."""
    count = len(sentence.mentions)
    pairs = {
        (i, j): Pair(i, j, full=True)
        for i in range(NOBODY, count)
        for j in range(NOBODY, count)
        if i != j
    }
    acting, suffering = set(), set()
    for act in sentence.acts:
        if act.reciprocal:
            everyone = act.actors + act.recipients
            both = [(i, j) for i in everyone for j in everyone if i != j]
            acting |= set(everyone)
            suffering |= set(everyone)
        else:
            both = [(i, j) for i in act.actors or (NOBODY,) for j in act.recipients or (NOBODY,)]
            acting |= set(act.actors)
            suffering |= set(act.recipients)
        for at in both:
            pair = pairs[at]
            if act.type in pair.types:
                continue
            if not pair.types:
                pair.mode, pair.auxiliaries, pair.status = act.mode, act.auxiliaries, act.status
                pair.trigger, pair.speaker = act.trigger, act.speaker
            pair.types += (act.type,)
            pair.relation = as_relation(act.type) if len(pair.types) == 1 and act.type in AGREED else None
    roles = [
        (*sentence.mentions[i], "R" if i in acting and i in suffering else "S" if i in acting else "T")
        for i in sorted(acting | suffering)
    ]
    return Example(sentence.id, source, sentence.text, sentence.mentions, list(pairs.values()), True, roles)


MARKER = re.compile(r"</?[st]>")


def of_marked(identity: str, kind: str, marked: str, source: str) -> Example:
    """A row of relations.tsv: one pair and its type. The first of a marker counts, an unclosed one does not."""
    text, opened, spans, last = [], {}, {}, 0
    length = 0
    for found in MARKER.finditer(marked):
        part = marked[last : found.start()]
        text.append(part)
        length += len(part)
        last = found.end()
        which = found.group().strip("</>")
        if found.group().startswith("</"):
            if which in opened and which not in spans:
                spans[which] = (opened[which], length)
        else:
            opened.setdefault(which, length)
    text.append(marked[last:])
    whole = "".join(text)
    mentions, index = [], {"s": NOBODY, "t": NOBODY}
    for which in ("s", "t"):
        if which in spans:
            start, end = spans[which]
            while start < end and whole[start].isspace():
                start += 1
            while start < end and whole[end - 1].isspace():
                end -= 1
            if start < end:
                index[which] = len(mentions)
                mentions.append((start, end))
    pair = Pair(index["s"], index["t"], (kind,) if kind in AGREED else (), kind in AGREED, as_relation(kind))
    return Example(identity, source, whole, mentions, [pair])


def relations(path: Path, source: str, by_id: bool = False) -> list[Example]:
    """Reads a file in the form of relations.tsv; examples are named by row, or by sentence_id."""
    with path.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            of_marked(row["sentence_id"] if by_id else f"{source}:{n}", row["type"], row["marked_sentence"], source)
            for n, row in enumerate(rows, 1)
        ]


def roles(path: Path) -> list[Example]:
    """Reads roles in BIO form; the tokens are joined by single spaces."""
    examples, words, tags = [], [], []

    def close() -> None:
        if not words:
            return
        text, spans, at, current = " ".join(words), [], 0, None
        for word, tag in zip(words, tags):
            if tag.startswith("I-") and current and current[2] == tag[2:]:
                current[1] = at + len(word)
            elif tag != "O":
                current = [at, at + len(word), tag[2:]]
                spans.append(current)
            else:
                current = None
            at += len(word) + 1
        examples.append(
            Example(f"roles:{len(examples) + 1}", "roles", text, [], roles=[tuple(s) for s in spans])
        )

    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            close()
            words, tags = [], []
        else:
            word, tag = line.split()
            words.append(word)
            tags.append(tag)
    close()
    return examples


def labels(path: Path, texts: Path) -> list[Example]:
    """Reads stand-off labels of real news; the texts lie in a folder of JSON lines with id and text."""
    articles: dict[tuple[str, str], bytes] = {}
    for file in texts.glob("*.jsonl"):
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                articles[file.name, row["id"]] = row["text"].encode("utf-16-le")
    return [
        of_sentence(s, "labels")
        for s in corpus.read_standoff(path, lambda file, article: articles[file, article])
    ]


class Words:
    """Word pieces with their places in the text and whether their word is capitalised."""

    def __init__(self, vocabulary: list[str], lower: bool):
        self.lower = lower
        self.tokenizer = BertWordPieceTokenizer(
            {w: i for i, w in enumerate(vocabulary)}, lowercase=lower, strip_accents=lower
        )

    def __call__(self, text: str) -> tuple[list[int], list[int], list[tuple[int, int]]]:
        encoded = self.tokenizer.encode(text)
        capitals, capital, end = [], 0, -1
        for start, stop in encoded.offsets:
            if stop == 0:  # a mark of beginning or end
                capitals.append(0)
                end = -1
                continue
            if start != end or not text[start - 1].isalnum():
                capital = int(text[start].isupper())
            capitals.append(capital)
            end = stop
        return encoded.ids, capitals if self.lower else [0] * len(capitals), encoded.offsets


def covering(offsets: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The tokens, half-open, that a span of text covers."""
    inside = [i for i, (s, e) in enumerate(offsets) if e > s and s < end and e > start]
    return (inside[0], inside[-1] + 1) if inside else None
