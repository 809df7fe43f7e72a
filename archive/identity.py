"""Ids and name keys that do not depend on the order in which articles arrive.

Every id is a digest of what the row is about, so two machines, or one machine on two days, give one thing one id, and a
rebuilt archive is equal row for row. 53 bits, so that JavaScript readers of the JSON keep every digit
(ECMA-262, Number.MAX_SAFE_INTEGER).
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

_BITS = 53
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—", "-"))


def stable_id(*parts: object) -> int:
    """A positive integer below 2**53, the same for equal parts on every machine. None and "" are different parts."""
    digest = blake2b(digest_size=8)
    for part in parts:
        encoded = b"\x00" if part is None else b"\x01" + str(part).encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(4, "big"))
        digest.update(encoded)
    return (int.from_bytes(digest.digest(), "big") >> (64 - _BITS)) or 1


def digest(data: bytes) -> str:
    """The hex digest under which stored bytes and texts are known again: BLAKE2b, 32 bytes."""
    return blake2b(data, digest_size=32).hexdigest()


def fold(text: str) -> str:
    """A text as names are compared: no accents, no case, one kind of apostrophe and dash, single blanks."""
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).translate(_DASHES)
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


def name_key(name: str) -> str:
    """The key under which two spellings of an organisation or title are one: folded, without punctuation or "the".

    "The People's Liberation Army" and "peoples liberation army" share a key; "Theatre" and "Theater", "Defence" and
    "Defense" do too, since outlets differ in nothing else there.
    """
    key = fold(name).replace("&", " and ").replace("'s ", "s ").replace("'", "").replace(".", "")
    key = " ".join(re.sub(r"[^\w]+", " ", key).split()).removeprefix("the ")
    for british, american in (("defence", "defense"), ("theatre", "theater"), ("organisation", "organization")):
        key = key.replace(british, american)
    return key
