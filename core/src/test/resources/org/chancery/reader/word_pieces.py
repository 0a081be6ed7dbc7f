"""Writes word-pieces.jsonl and word-pieces-vocabulary.txt with Python's tokenizers, which the Java tests compare with.

    python word_pieces.py TOKENIZER.json      (a tokenizer.json of an uncased BERT, of whose vocabulary a part is taken)

A line is a text, the ids of its pieces, the code points of each, and whether its word is capitalised.
"""
import json
import random
import sys
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

HERE = Path(__file__).parent
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
WRITTEN = [
    "", " ", "\t\r\n", "Veldia", "veldia", "VELDIA", "Veldia shelled Port Hale.", "Veldia’s president, in Marrow, said “no”.",
    'The "two" sides\' talks—in Drenn—failed…', "Non-proliferation", "anti-Norrinese", "U.S.-led", "3.5% of $1,200bn",
    "café", "cafe\u0301", "CAFE\u0301 re\u0301sume\u0301", "E\u0301lyse\u0301e", "\u0301", "\u0301a", "a\u0301\u0302\u0303b", "İstanbul İ i̇", "ǅ ǆ Ǆ Ligature ﬁ ﬃ",
    "Åland Ærø Øresund Łódź Đà Nẵng Straße", "ΑΘΗΝΑ Αθήνα Σίσυφος ς Ϊ", "Москва МОСКВА Йошкар-Ола ё", "中国", "中国外交部 said", "x中y国Z",
    "日本の首相", "カタカナ ｶﾀｶﾅ", "서울 대한민국 각", "القاهرة", "الرَّئِيس", "ירושלים", "שָׁלוֹם", "हिन्दी दिल्ली", "ไทย กรุงเทพ", "தமிழ்",
    "😀", "😀😀 👍🏽 👨‍👩‍👧 🇩🇪", "Talks 😀ended", "a\u00a0b\u202fc\u2009d\u3000e", "a\u200bb\u200cc\u200dd\ufeffe\u00adf", "a\u2028b\u2029c\u0085d",
    "a\x00b\x07c\x1bd\x7fe\x9ff", "a\ufffdb", "\ue000 private \U000f0000", "tab\there\nand\r\nthere", "x" * 99, "x" * 100, "x" * 101, "é" * 100, "é" * 101,
    "e\u0301" * 100, "Veldia" * 40, "!" * 30, "((([[[", "``so called''", "@user #tag http://a.b/c?d=e&f", "½ ⅓ Ⅳ ① ² x² 10²", "A1B2 1A", "«Да»", "¿Qué? ¡No!",
    "٣٤٥ १२३", "𝐕𝐞𝐥𝐝𝐢𝐚 𝒳", "𐐀𐐨", "\U00020000\U0002f800", "Ⓐ ⓐ", "ﷺ", "ß ẞ", "K Å Ω", "~`^|<>+=", "don't won’t it's", "O'Neill McDonald", "iPhone eBay",
    "Port Hale", "port Hale", "PORT HALE", "the end of it. The", "a.B.c", "A-B_C", "unaffable Unaffable", "##ing ## #", "[unk] [X]",
]
PARTS = WRITTEN[3:]


def generated(chance: random.Random) -> str:
    joints = ["", "", " ", " ", " ", ", ", ". ", "-", "\u00a0", "\n", " “", "” "]
    parts = []
    for _ in range(chance.randrange(1, 6)):
        part = chance.choice(PARTS)
        start = chance.randrange(len(part))
        cut = part if chance.random() < 0.6 else part[start : start + chance.randrange(1, 12)]
        parts += [chance.choice([cut, cut, cut.upper(), cut.title()]), chance.choice(joints)]
    return "".join(parts)


def encoder(vocabulary: list[str]) -> BertWordPieceTokenizer:
    return BertWordPieceTokenizer({p: i for i, p in enumerate(vocabulary)}, lowercase=True, strip_accents=True)


def capitals(text: str, offsets: list[tuple[int, int]]) -> list[int]:
    flags, flag, last = [], 0, -1
    for start, end in offsets:
        if start != last or not text[start - 1].isalnum():
            flag = int(text[start].isupper())
        flags.append(flag)
        last = end
    return flags


def main() -> None:
    chance = random.Random(7)
    texts = WRITTEN + [generated(chance) for _ in range(300 - len(WRITTEN))]
    whole = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["model"]["vocab"]
    large = encoder(sorted(whole, key=whole.get))
    used = {piece for text in texts for piece in large.encode(text, add_special_tokens=False).tokens} - set(SPECIAL)
    used |= {p for p in whole if len(p.removeprefix("##")) == 1 and p.isascii()}
    vocabulary = SPECIAL + sorted(used)
    small = encoder(vocabulary)
    (HERE / "word-pieces-vocabulary.txt").write_text("".join(p + "\n" for p in vocabulary), encoding="utf-8", newline="\n")
    with (HERE / "word-pieces.jsonl").open("w", encoding="utf-8", newline="\n") as out:
        for text in texts:
            told = small.encode(text, add_special_tokens=False)
            row = {"text": text, "ids": told.ids, "spans": told.offsets, "capitals": capitals(text, told.offsets)}
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
