#!/usr/bin/env python3
"""Checks the training corpus and prints what it covers. Format: docs/corpus.md.

    python3 training/check.py [FILE…]            without files: all of training/corpus
    python3 training/check.py --texts FOLDER     the labels of training/labels, on the texts that they refer to
"""
import argparse
import json
import signal
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from chancery_training import corpus  # noqa: E402


def table(title: str, counts: Counter, wanted: list[str], least: int) -> None:
    print(f"\n{title} (at least {least} each)")
    for name in wanted:
        mark = "" if counts[name] >= least else "   too few"
        print(f"  {name:24}{counts[name]:6}{mark}")


def check_labels(folder: Path) -> int:
    """Checks that the labels fit their texts; says what is wrong with the first that does not."""
    articles = {}
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            articles[file.name, row["id"]] = row["text"].encode("utf-16-le")
    if not articles:
        print(f"{folder} holds no JSON lines; it should hold the files that the labels name")
        return 1
    for path in sorted((Path(__file__).parent / "labels").glob("*.tsv")):
        try:
            found = corpus.read_standoff(path, lambda file, article: articles.get((file, article)))
        except corpus.CorpusError as mistake:
            print(mistake)
            return 1
        print(f"{path.name}: {len(found)} sentences fit their texts, {sum(not s.acts for s in found)} without an act")
    return 0


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("files", nargs="*", metavar="FILE")
    ask.add_argument("--texts", type=Path, metavar="FOLDER")
    given = ask.parse_args()
    if given.texts:
        return check_labels(given.texts)
    arguments, mistakes = given.files, []
    for absent in (a for a in arguments if not Path(a).is_file()):
        print(f"{absent}: no such file")
        return 1
    root = Path(__file__).parent / "corpus"
    if arguments:
        sentences = [s for a in arguments for s in corpus.read(Path(a), mistakes)]
    else:
        sentences = [
            s for part in ("train", "held-out") for s in corpus.read_all(root / part, mistakes)
        ]
    for mistake in mistakes:
        print(mistake)
    print(f"{len(sentences)} sentences without mistake, {len(mistakes)} mistakes")
    acts = [a for s in sentences for a in s.acts]
    skeletons = {s.skeleton() for s in sentences}
    if sentences:
        print(
            f"{len(acts)} acts, {sum(not s.acts for s in sentences)} sentences without one, "
            f"{sum(len(s.mentions) for s in sentences)} mentions, "
            f"{sum(bool(a.actors) and not a.recipients for a in acts)} acts without recipient, "
            f"{sum(a.speaker is not None for a in acts)} with a speaker; "
            f"distinct skeletons {len(skeletons) / len(sentences):.1%}"
        )
    table("Types", Counter(a.type for a in acts), corpus.TYPES, 100)
    table(
        "Modes",
        Counter(f"{a.type}/{a.mode}" for a in acts),
        [f"{t}/{m}" for t, modes in corpus.MODES.items() for m in modes],
        12,
    )
    table("Auxiliaries", Counter(x for a in acts for x in a.auxiliaries), corpus.AUXILIARIES, 120)
    table("Statuses", Counter(a.status for a in acts), corpus.STATUSES, 0)
    table(
        "Constructions",
        Counter(x for s in sentences for x in s.constructions),
        corpus.CONSTRUCTIONS,
        30,
    )
    return 1 if mistakes else 0


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # "check.py | head" ends quietly
    sys.exit(main())
