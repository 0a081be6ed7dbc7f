"""Reads the training corpus (format: docs/corpus.md) and says where it is wrong."""
from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

MODES = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives "
    "suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}
MODES = {kind: modes.split() for kind, modes in MODES.items()}
TYPES = list(MODES)
AUXILIARIES = ["historical", "future", "hypothetical", "negation"]
STATUSES = (
    "occurred ongoing pledged proposed urged threatened denied hypothetical historical".split()
)
CONSTRUCTIONS = (
    "passive nominal reported denied conditional stop headline list reversed quotation "
    "apposition demonym negative".split()
)


class CorpusError(Exception):
    """A mistake in a corpus file; its text names file and line."""


@dataclass(frozen=True)
class Act:
    """One act. Mentions are indices into the sentence's mentions, from 0."""

    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    reciprocal: bool
    type: str
    mode: str | None
    auxiliaries: tuple[str, ...]
    status: str
    trigger: tuple[int, int] | None
    speaker: int | None


@dataclass
class Sentence:
    """A labelled sentence. Spans are half-open, in code points of its text."""

    id: str
    text: str
    mentions: list[tuple[int, int]]
    acts: list[Act]
    constructions: list[str] = field(default_factory=list)
    place: str = ""

    def skeleton(self) -> str:
        """The text without its actors and numbers, by which copies are found."""
        out, last = [], 0
        for start, end in self.mentions:
            out += [self.text[last:start], "@"]
            last = end
        out.append(self.text[last:])
        masked = re.sub(r"\d[\d.,]*", "9", "".join(out).lower())
        return " ".join(masked.split())


ACT = re.compile(
    r"^(?P<actors>-|\d+(?:,\d+)*)\s*(?P<how>[>+])\s*(?P<recipients>-|\d+(?:,\d+)*)\s+"
    r"(?P<type>[A-Z]+)(?:/(?P<mode>[a-z-]+))?\s+(?:\+(?P<aux>[a-z,]+)\s+)?(?P<status>[a-z]+)\s+"
    r'"(?P<trigger>[^"]+)"(?:#(?P<nth>\d+))?(?:\s+by\s+(?P<speaker>\d+))?\s*$'
)


def brackets(line: str) -> tuple[str, list[tuple[int, int]]]:
    """Takes the numbered brackets out of a line; ValueError says what is wrong with them."""
    text, spans, start, i = [], [], None, 0
    while i < len(line):
        char = line[i]
        if char == "\\" and line[i + 1 : i + 2] in ("[", "]", "\\"):
            text.append(line[i + 1])
            i += 2
            continue
        if char == "[":
            if start is not None:
                raise ValueError(f"mention {len(spans) + 1} holds another; mentions do not nest")
            number = re.match(r"\[(\d+) ", line[i:])
            if not number:
                raise ValueError(f"a bracket without number and space at “{line[i:i + 20]}”; a bracket of the text is \\[")
            if int(number.group(1)) != len(spans) + 1:
                raise ValueError(f"mention {number.group(1)} where {len(spans) + 1} was expected")
            start = len(text)
            i += number.end()
            continue
        if char == "]":
            if start is None:
                raise ValueError("a ] without its [")
            if start == len(text):
                raise ValueError(f"mention {len(spans) + 1} is empty")
            spans.append((start, len(text)))
            start = None
            i += 1
            continue
        text.append(char)
        i += 1
    if start is not None:
        raise ValueError(f"mention {len(spans) + 1} is not closed")
    return "".join(text), spans


def numbers(written: str, count: int) -> tuple[int, ...]:
    if written == "-":
        return ()
    found = tuple(int(n) - 1 for n in written.split(","))
    for n in found:
        if not 0 <= n < count:
            raise ValueError(f"there is no mention {n + 1}")
    if len(set(found)) != len(found):
        raise ValueError(f"a mention stands twice in {written}")
    return found


def act(line: str, text: str, count: int) -> Act:
    """Reads the line of an act; ValueError says what is wrong with it."""
    found = ACT.match(line)
    if not found:
        raise ValueError(f'no act: “{line}”; expected: 1 > 2  TYPE/mode  +auxiliary  status  "trigger"  by 3')
    kind, mode = found["type"], found["mode"]
    if kind not in MODES:
        raise ValueError(f"no type {kind}")
    if mode and mode not in MODES[kind]:
        raise ValueError(f"{kind} has no mode {mode}; it has {', '.join(MODES[kind]) or 'none'}")
    aux = tuple(found["aux"].split(",")) if found["aux"] else ()
    for one in aux:
        if one not in AUXILIARIES:
            raise ValueError(f"no auxiliary {one}")
    if found["status"] not in STATUSES:
        raise ValueError(f"no status {found['status']}")
    actors, recipients = numbers(found["actors"], count), numbers(found["recipients"], count)
    if not actors and not recipients:
        raise ValueError("an act of nobody on nobody")
    if set(actors) & set(recipients):
        raise ValueError("a mention is actor and recipient of one act")
    reciprocal = found["how"] == "+"
    if reciprocal and not (actors and recipients):
        raise ValueError("a reciprocal act of one party; where the other is not named write 1 > -")
    at = -1
    for _ in range(int(found["nth"] or 1)):
        at = text.find(found["trigger"], at + 1)
        if at < 0:
            raise ValueError(f"the trigger “{found['trigger']}” does not stand there")
    speaker = None
    if found["speaker"]:
        (speaker,) = numbers(found["speaker"], count)
    return Act(
        actors, recipients, reciprocal, kind, mode, aux, found["status"],
        (at, at + len(found["trigger"])), speaker,
    )


def read(path: Path, mistakes: list[str] | None = None) -> list[Sentence]:
    """Reads a corpus file.

    Mistakes ("file:line: what") are added to the list; without one the first is raised.
    """
    def wrong(line: int, what: str) -> None:
        message = f"{path}:{line}: {what}"
        if mistakes is None:
            raise CorpusError(message)
        mistakes.append(message)

    sentences: list[Sentence] = []
    current, none, bad = None, 0, False

    def close() -> None:
        if current is None or bad:
            return
        line = int(current.place.rsplit(":", 1)[1])
        if not current.text:
            wrong(line, f"{current.id} has no text")
        elif not current.acts and not none:
            wrong(line, f"{current.id} has no act; write none where it tells none")
        elif current.acts and none:
            wrong(line, f"{current.id} has acts and none")
        else:
            sentences.append(current)

    for n, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("# ") or line == "#":
            continue
        if line.startswith("## "):
            close()
            identity, *tags = line[3:].split()
            current, none, bad = Sentence(identity, "", [], [], tags, f"{path}:{n}"), 0, False
            for tag in tags:
                if tag not in CONSTRUCTIONS:
                    wrong(n, f"no construction {tag}")
        elif current is None:
            wrong(n, "a line before the first ## id")
        elif not current.text:
            try:
                current.text, current.mentions = brackets(line)
            except ValueError as e:
                bad = True
                current.text = "?"
                wrong(n, f"{current.id}: {e}")
        elif line == "none":
            none += 1
        elif not bad:
            try:
                current.acts.append(act(line, current.text, len(current.mentions)))
            except ValueError as e:
                bad = True
                wrong(n, f"{current.id}: {e}")
    close()
    return sentences


def read_all(folder: Path, mistakes: list[str] | None = None) -> list[Sentence]:
    """Reads all files of a folder, in the order of their names."""
    sentences = [s for path in sorted(folder.glob("*.txt")) for s in read(path, mistakes)]
    seen: dict[str, str] = {}
    for s in sentences:
        if s.id in seen:
            message = f"{s.place}: the id {s.id} stands at {seen[s.id]} too"
            if mistakes is None:
                raise CorpusError(message)
            mistakes.append(message)
        seen[s.id] = s.place
    return sentences


def written(sentence: Sentence) -> str:
    """The sentence as a corpus file has it."""
    text, last = [], 0
    def escaped(part: str) -> str:
        return part.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    for n, (start, end) in enumerate(sentence.mentions, 1):
        text += [escaped(sentence.text[last:start]), f"[{n} ", escaped(sentence.text[start:end]), "]"]
        last = end
    text.append(escaped(sentence.text[last:]))
    lines = [" ".join(["## " + sentence.id, *sentence.constructions]), "".join(text)]
    for a in sentence.acts:
        def who(found): return ",".join(str(i + 1) for i in found) or "-"
        words = sentence.text[a.trigger[0] : a.trigger[1]]
        nth, at = 1, sentence.text.find(words)
        while at != a.trigger[0]:
            nth, at = nth + 1, sentence.text.find(words, at + 1)
        parts = [
            f"{who(a.actors)} {'+' if a.reciprocal else '>'} {who(a.recipients)}",
            a.type + (f"/{a.mode}" if a.mode else ""),
            "+" + ",".join(a.auxiliaries) if a.auxiliaries else "",
            a.status,
            f'"{words}"' + (f"#{nth}" if nth > 1 else ""),
            f"by {a.speaker + 1}" if a.speaker is not None else "",
        ]
        lines.append("  ".join(p for p in parts if p))
    if not sentence.acts:
        lines.append("none")
    return "\n".join(lines) + "\n"


def read_standoff(path: Path, text_of) -> list[Sentence]:
    """Reads stand-off labels (docs/corpus.md).

    text_of gives the text of an article, by file and id, as UTF-16 in little-endian order, or None if it has none.
    """
    sentences: list[Sentence] = []
    origin = 0

    def span(start: int, end: int, utf16: bytes) -> tuple[int, int]:
        return (
            len(utf16[2 * origin : 2 * start].decode("utf-16-le")),
            len(utf16[2 * origin : 2 * end].decode("utf-16-le")),
        )

    utf16 = b""
    for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        kind, *parts = line.split("\t")
        if kind == "S":
            file, article, start, end, digest, reading = parts
            utf16, origin = text_of(file, article), int(start)
            if utf16 is None:
                raise CorpusError(f"{path}:{n}: there is no article {article} in {file}")
            text = utf16[2 * origin : 2 * int(end)].decode("utf-16-le")
            if hashlib.sha256(text.encode("utf-8")).hexdigest()[:12] != digest:
                raise CorpusError(f"{path}:{n}: the sentence in {file}, {article} is another")
            sentences.append(Sentence(f"{file}:{article}:{start}:{reading}", text, [], [], [], f"{path}:{n}"))
        elif kind == "M":
            sentences[-1].mentions.append(span(int(parts[1]), int(parts[2]), utf16))
        elif kind == "A":
            actors, how, recipients, type_mode, aux, status, trigger, speaker = parts
            count = len(sentences[-1].mentions)
            event, _, mode = type_mode.partition("/")
            sentences[-1].acts.append(
                Act(
                    numbers(actors, count), numbers(recipients, count), how == "+", event, mode or None,
                    () if aux == "-" else tuple(aux.split(",")), status,
                    span(*map(int, trigger.split("-")), utf16),
                    None if speaker == "-" else int(speaker) - 1,
                )
            )
        else:
            raise CorpusError(f"{path}:{n}: a line starts with S, M or A, not {kind}")
    return sentences
