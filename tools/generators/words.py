# Makes the vocabularies: words and markers as tries in hash tables.
# SPDX-License-Identifier: MIT
"""One TOML file a language (data/words/) and the currency markers become headers.

The pieces of a phrase are cut as include/finq/text/lexer.hpp cuts a text, and hashed as
include/finq/text/vocabulary.hpp hashes a word.
"""
import dataclasses
import functools
import hashlib
import re
import struct
import tomllib
import unicodedata
from pathlib import Path

from generators import affixes, currencies
from generators.literals import octal

UNITS = ["day", "week", "month", "quarter", "half", "year", "decade", "period"]
BASES = ["none", "yoy", "qoq", "mom", "wow", "dod", "ytd", "annualized", "cagr"]
DIRECTIONS = ["none", "up", "down"]
QUALIFIERS = ["none", "about", "nearly", "over", "at_least", "up_to", "under"]
RELATIONS = ["none", "since", "until", "by", "before", "next", "last"]

# Kept in the order of include/finq/text/lexeme.hpp.
ROLES = """cardinal tens hundred scale scale_letter vulgar half point negative article determiner
filler percent percentage_point basis_point times fold multiplied time_unit digit_class level
decade measure currency month ordinal quarter_letter half_letter fiscal calendar named_half
relative trailing same ago ended to_date last_twelve part_of_year qualifier post_qualifier
change_noun change_verb change_adverb comparative basis comparison relation connector conjunction
between from per of preposition dating clause copula title counted consecutive loss weighing
named""".split()
BIT = {role: 1 << place for place, role in enumerate(ROLES)}

NEEDS_CAPITALS, NEEDS_TOUCHING, PLAIN_FORM, ABBREVIATION, EXACT_CASE = 1, 2, 4, 8, 16
UNCERTAIN, NEEDS_COUNT, PLURAL = 32, 64, 128
STANDS_ALONE = JOINS_BY_AND = PLAIN_FORM  # of a hundred and a scale, and of tens
DOCUMENT = PLAIN_FORM  # of a word without a role
PER_TIME = PLAIN_FORM  # of a preposition
LINKS_YEAR = NEEDS_COUNT  # of a preposition
FIRST_NAME = NEEDS_COUNT  # of a month
OF_PAYMENTS = NEEDS_COUNT  # of a fold sign
MANNER = PLURAL  # of a word without a role
MOVES = UNCERTAIN  # of a word without a role
SAYS_ESTIMATE = NEEDS_TOUCHING  # of a word without a role
COUNTS_MONTHS = PLURAL  # of a letter of a scale
COUNTS_TENTHS = PLURAL  # of a hundred and a scale
OF_YEAR = PLURAL  # of a relative period
PREFIX, MINOR, WEIGHT, SIGN, SUFFIX, COMMON, COUNTING, SHARED, PART = 1, 2, 4, 8, 16, 32, 64, 128, 256

# An entry as include/finq/text/vocabulary.hpp unpacks it.
ENTRY = struct.Struct("<HHHhBBBB")
MARKER = struct.Struct("<IBH")  # as include/finq/text/marker.hpp unpacks it
FAMILY_CURRENCY = struct.Struct("<IB")  # the same

ALL_BITS = (1 << 64) - 1

# What the lower twelve bits of a slot can count (include/finq/text/vocabulary.hpp).
MOST_ENTRIES = 4095

# Bits of the filter a step at least: a word that no step has is let through once in as many.
BITS_A_STEP = 16
# Slots a step at least: words that no table knows are told off before by the filter.
FREE_SLOTS = 1.6

# The roles that a figure cannot do without where it has no digit: a sentence without them and
# without names of money is passed over.
TRIGGERS = sum(BIT[role] for role in """cardinal tens hundred scale vulgar half percent
percentage_point basis_point multiplied time_unit digit_class decade currency month
named_half to_date last_twelve""".split())

# The number words that some languages join to one word, by their roles: (which values, what may
# follow).
JOINED = {"cardinal": (range(1, 100), ("hundred", "scale")),
          "tens": (range(20, 100), ("cardinal", "hundred", "scale")),
          "hundred": ((2,), ("cardinal", "tens", "conjunction", "scale")),
          "scale": ((3,), ("cardinal", "tens", "hundred", "conjunction")),
          "conjunction": ((1,), ("cardinal", "tens"))}

# The value of a fiscal year in one word (FY).
SAYS_YEAR = 1

# Bits a word of the filter that tells such sentences off (include/finq/text/word_filter.hpp).
BITS_A_TRIGGER = 24
# Bits a word of the quicker filter of their first eight bytes.
BITS_A_BEGINNING = 24

# Sections whose key is an enumerator, and those that are a role with a flag.
CODED = {"time_unit": UNITS, "time_unit_plural": UNITS, "change_verb_gerund": DIRECTIONS,
         "change_verb_by": DIRECTIONS,
         "qualifier": QUALIFIERS, "qualifier_to": QUALIFIERS, "post_qualifier": QUALIFIERS,
         "change_noun": DIRECTIONS, "change_particle": DIRECTIONS, "change_verb": DIRECTIONS, "change_verb_plain": DIRECTIONS,
         "change_adverb": DIRECTIONS, "change_adverb_of_place": DIRECTIONS, "change_adverb_of_level": DIRECTIONS,
         "basis": BASES,
         "basis_at_hand": BASES, "relation": RELATIONS, "relation_behind": RELATIONS}
# Forms of the words of another section: (its role, the value and the flags that tell them apart).
FORMS = {"change_verb_plain": ("change_verb", 0, PLAIN_FORM),
         "change_verb_gerund": ("change_verb", 1, 0),
         "change_verb_by": ("change_verb", 0, NEEDS_COUNT),
         "change_particle": ("", 0, NEEDS_COUNT),  # no role: most are everyday words
         "change_adverb_of_place": ("change_adverb", 1, 0),
         "change_adverb_of_level": ("change_adverb", 2, 0),
         "named_half_of_year": ("named_half", 0, NEEDS_COUNT),
         "moves_from": ("", 0, MOVES),
         "verb": ("", 5, MOVES),
         "amount": ("", 6, MOVES),  # of loss too
         "set_aside": ("preposition", 4, 0),
         "document": ("", 0, DOCUMENT),  # no role: a contract "über" so much is not over it
         "per_time": ("", 0, PER_TIME),
         "year_link": ("", 0, LINKS_YEAR),
         "relative_of_year": ("relative", 0, OF_YEAR),
         "qualifier_to": ("qualifier", 3, 0),
         "trailing_counted": ("trailing", 0, NEEDS_COUNT),
         "relation_behind": ("part_of_year", 0, 0),
         "basis_at_hand": ("basis", 1, 0),
         "rate": ("weighing", 1, 0),
         "rate_mover": ("weighing", 2, 0),
         "positive": ("weighing", 3, 0),
         "event": ("weighing", 4, 0),
         "ago_before": ("ago", 1, 0),
         "fold_of_payments": ("fold", 0, OF_PAYMENTS),
         "hundred_alone": ("hundred", 0, STANDS_ALONE),
         "scale_alone": ("scale", 0, STANDS_ALONE),
         "hundred_tenths": ("hundred", 0, COUNTS_TENTHS),
         "scale_tenths": ("scale", 0, COUNTS_TENTHS),
         "tens_and": ("tens", 0, JOINS_BY_AND),
         "multiplied_plain": ("multiplied", 0, PLAIN_FORM),
         "time_unit_plural": ("time_unit", 0, PLURAL),
         "percent_as_written": ("percent", 0, EXACT_CASE)}
FLAG_SECTIONS = {"abbreviation": ABBREVIATION, "uncertain": UNCERTAIN, "manner": MANNER,
                 "moves": MOVES, "estimate_letter": SAYS_ESTIMATE,
                 "first_name": FIRST_NAME, "months_letter": COUNTS_MONTHS}


class DataError(Exception):
    """The data contradicts itself."""


@dataclasses.dataclass
class Lexeme:
    roles: int = 0
    value: int = 0
    code: int = 0
    flags: int = 0

    def merge(self, other, word):
        for field in ("value", "code"):
            mine, theirs = getattr(self, field), getattr(other, field)
            if mine and theirs and mine != theirs:
                raise DataError(f"{word!r}: {field} is both {mine} and {theirs}")
            setattr(self, field, mine or theirs)
        self.roles |= other.roles
        self.flags |= other.flags


def is_letter(c):
    return unicodedata.category(c)[0] in "LM"


def is_unspaced(c):
    point = ord(c)
    return (0x3040 <= point <= 0x30FF or 0x3400 <= point <= 0x4DBF or 0x4E00 <= point <= 0x9FFF
            or 0xAC00 <= point <= 0xD7A3)


def pieces(phrase):
    """The parts that the lexer makes of a phrase; hyphens and blanks only part them."""
    out, word = [], ""
    for c in phrase:
        if is_letter(c) and (not word or is_unspaced(word[-1]) == is_unspaced(c)):
            word += c
            continue
        if word:
            out.append(word)
        word = c if is_letter(c) else ""
        if not is_letter(c) and c not in " -":
            out.append(c)
    return out + [word] if word else out


@functools.cache
def fold(piece):
    """Lower case in ASCII only: that is what a reader of bytes can do."""
    return "".join(c.lower() if c.isascii() else c for c in piece)


def hash_word(word):
    return hash_bytes(fold(word).encode())


def hash_bytes(data):
    value = 0
    for at in range(0, len(data), 8):
        chunk = int.from_bytes(data[at:at + 8], "little")
        value = ((value ^ chunk) * 0x9E3779B97F4A7C15) & ALL_BITS
        value ^= value >> 32
    return value


def hash_step(word, parent):
    return (hash_word(word) ^ parent * 2654435769) & 0xFFFFFFFF


class Trie:
    """Words and phrases, ready to be printed."""

    def __init__(self):
        self.steps = {}  # (parent, piece as stored): [lexeme, node]
        self.nodes = 0

    def add(self, phrase, lexeme):
        parts = pieces(phrase)
        if not parts:
            raise DataError(f"{phrase!r} has no parts")
        parent = 0
        for place, part in enumerate(parts):
            last = place == len(parts) - 1
            exact = lexeme.flags & EXACT_CASE and (last or part != fold(part))
            key = (parent, part if exact else fold(part))
            step = self.steps.setdefault(key, [Lexeme(flags=EXACT_CASE if exact else 0), 0])
            if last:
                step[0].merge(lexeme, phrase)
            else:
                if not step[1]:
                    self.nodes += 1
                    step[1] = self.nodes
                parent = step[1]

    def header(self, name):
        blob, places, rows, role_sets = "", {}, [], [0]
        order = sorted(self.steps, key=lambda key: (not self.steps[key][0].flags & EXACT_CASE, key))
        for parent, piece in order:
            if piece not in places:
                places[piece] = len(blob.encode())
                blob += piece
            lexeme, node = self.steps[parent, piece]
            if lexeme.roles not in role_sets:
                role_sets.append(lexeme.roles)
            rows.append(ENTRY.pack(places[piece], parent, node, lexeme.value,
                                   len(piece.encode()), lexeme.code, lexeme.flags,
                                   role_sets.index(lexeme.roles)))
        if len(rows) > MOST_ENTRIES:
            raise DataError(f"{name} has {len(rows)} entries, more than {MOST_ENTRIES}")
        size = 1
        while size < FREE_SLOTS * len(rows):
            size *= 2
        slots = [0] * size
        for number, (parent, piece) in enumerate(order):
            step = hash_step(piece, parent)
            slot = step & (size - 1)
            while slots[slot]:
                slot = (slot + 1) & (size - 1)
            slots[slot] = number + 1 | step >> 28 << 12
        filter_bits = (BITS_A_STEP * size // 2 - 1).bit_length()
        bits = bytearray(2 ** filter_bits // 8)
        for parent, piece in order:
            bit = hash_step(piece, parent) >> (32 - filter_bits)
            bits[bit // 8] |= 1 << bit % 8
        return "\n".join([
            f"inline constexpr char {name}_blob[] =", quoted(blob), '    "' + r"\0" * 8 + '";',
            f"inline constexpr char {name}_entries[] =", octal(b"".join(rows)) + ";",
            f"inline constexpr char {name}_slots[] =",
            octal(b"".join(slot.to_bytes(2, "little") for slot in slots)) + ";",
            f"inline constexpr char {name}_filter[] =", octal(bits) + ";",
            f"inline constexpr Role {name}_roles[] = {{",
            wrapped(f"Role{{{roles:#x}U}}" for roles in role_sets), "};",
            f"inline constexpr Vocabulary {name}_words{{{{{name}_blob, sizeof {name}_blob}}, {name}_entries, {name}_slots, "
            f"{name}_roles, {size - 1}, {name}_filter, {32 - filter_bits}}};"])


class Filter:
    """The words that a sentence with a figure must have one of, and those that a dot may follow
    within a sentence; as include/finq/text/word_filter.hpp asks for them."""

    def __init__(self, joins_numbers=False):
        self.phrases, self.dotted = [], set()
        self.joins_numbers, self.numbers = joins_numbers, {}

    def add(self, phrase, lexeme):
        parts = [fold(part) for part in pieces(phrase)]
        for role in JOINED:
            if len(parts) == 1 and lexeme.roles & BIT[role] and lexeme.value in JOINED[role][0]:
                self.numbers.setdefault(role, set()).add(parts[0].encode())
        if any(part in "!?。" for part in parts):
            raise DataError(f"{phrase!r} has a mark that ends a sentence")
        # Any other word for fiscal has a year or digits beside it.
        is_fiscal_year = lexeme.roles & BIT["fiscal"] and lexeme.value == SAYS_YEAR
        is_relative_period = lexeme.roles & BIT["relative"] and lexeme.code
        if lexeme.roles & TRIGGERS or is_fiscal_year or is_relative_period:
            self.phrases.append(parts)
        self.dotted.update(part for part, behind in zip(parts, parts[1:]) if behind == ".")
        if lexeme.flags & ABBREVIATION:
            self.dotted.add([part for part in parts if part != "."][-1])

    @functools.cached_property
    def triggers(self):
        triggers = set()
        for parts in sorted(self.phrases, key=len):  # single words first: they serve phrases too
            if triggers.isdisjoint(parts):
                triggers.add(max(reversed(parts), key=lambda part: (part.isalpha(), part != ".")))
        return triggers

    @functools.cached_property
    def hashes(self):
        # The hashes of dotted words are inverted: other words, as it were.
        return {hash_word(part) for part in self.triggers} | {
            hash_word(part) ^ ALL_BITS for part in self.dotted}

    @functools.cached_property
    def beginnings(self):
        words = {part.encode()[:8] for part in self.triggers} | self.joined_beginnings()
        return {hash_bytes(word) for word in words}

    def joined_beginnings(self):
        """The first eight bytes of all words that are several number words."""
        found = set()

        def go_on(begin, role):
            for following in JOINED[role][1]:
                for part in self.numbers.get(following, ()):
                    found.add((begin + part)[:8])
                    if len(begin + part) < 8:
                        go_on(begin + part, following)

        for role in self.numbers if self.joins_numbers else ():
            for part in self.numbers[role]:
                go_on(part, role)
        return found

    def joined_endings(self):
        parts = set().union(*self.numbers.values()) if self.joins_numbers else ()
        # Of a part of two bytes the last one before it is seen, too.
        ends = {(before + part)[-3:] for part in parts if len(part) < 3 for before in parts}
        ends |= {part[-3:] for part in parts if len(part) >= 3}
        return functools.reduce(int.__or__, (1 << (hash_bytes(end) >> 58) for end in ends), 0)

    def header(self, name):
        bits = (len(self.hashes) * BITS_A_TRIGGER // 64).bit_length()
        blocks = [0] * (1 << bits)
        for value in self.hashes:
            for shift in (0, 6, 12):
                blocks[value >> (64 - bits)] |= 1 << (value >> shift & 63)
        packed = b"".join(block.to_bytes(8, "little") for block in blocks)
        return f"""inline constexpr char {name}_triggers[] =
{octal(packed)};
inline constexpr char {name}_beginnings[] =
{octal(self.packed_beginnings())};"""

    def packed_beginnings(self):
        shift = self.beginning_shift()
        bits = bytearray(1 << (61 - shift))
        for value in self.beginnings:
            bits[value >> shift >> 3] |= 1 << (value >> shift & 7)
        return bytes(bits)

    def shift(self):
        return 64 - (len(self.hashes) * BITS_A_TRIGGER // 64).bit_length()

    def beginning_shift(self):
        return 64 - (len(self.beginnings) * BITS_A_BEGINNING).bit_length()

    def initializer(self, name):
        joined = f", {self.joined_endings():#x}U" if self.joins_numbers else ""
        return (f"{{text::tables::{name}_triggers, {self.shift()}, "
                f"text::tables::{name}_beginnings, {self.beginning_shift()}{joined}}}")


def quoted(text, width=96):
    lines, line = [], ""
    for c in text:
        line += "\\" + c if c in '\\"' else c
        if len(line.encode()) >= width - 4:
            lines.append(line)
            line = ""
    return "\n".join(f'    "{part}"' for part in lines + [line])


def wrapped(values, width=98):
    lines, line = [], ""
    for value in map(str, values):
        if len(line) + len(value) + 1 > width:
            lines.append(line)
            line = ""
        line += value + ","
    return "\n".join(lines + [line])


def checksum(*paths):
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


# ------------------------------------------------------------------ languages

def lexeme_of(section, key):
    """What a section and its key say about each of its words."""
    if section in FLAG_SECTIONS:
        return Lexeme(flags=FLAG_SECTIONS[section])
    if section == "relative_period":
        return relative_period(key)
    role, value, flags = FORMS.get(section, (section, 0, 0))
    lexeme = Lexeme(roles=BIT.get(role, 0), value=value, flags=flags)
    if section in CODED:
        lexeme.code = CODED[section].index(key)
    elif role == "multiplied":
        tenths, direction = key.split()
        lexeme.value, lexeme.code = int(tenths), DIRECTIONS.index(direction)
    elif role == "level":
        lexeme.code = int(key)
    elif key.lstrip("-").isdigit() and not lexeme.value:
        lexeme.value = int(key)
    return lexeme


def relative_period(key):
    """`quarter-1`, `year`, `quarter@year-1`, `FY-1`: a period in its normal form, whole in one
    phrase."""
    is_fiscal = key.startswith("FY")
    form = re.fullmatch(r"(?:([a-z]+)@year|([a-z]+))([-+]\d+)?", key.replace("FY", "year"))
    if not form:
        raise DataError(f"{key!r} is no relative period")
    within, unit, offset = form.groups()
    unit = within or unit
    if unit not in ("day", "week", "month", "quarter", "half", "year"):
        raise DataError(f"{key!r}: no calendar counts {unit!r}")
    return Lexeme(roles=BIT["relative"] | BIT["fiscal"] * is_fiscal, value=int(offset or 0), code=UNITS.index(unit) + 1,
                  flags=OF_YEAR if within else 0)


def language_header(path, root):
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    language = data.pop("language")
    if "words" in language:
        return region_header(path, language)
    name = language["name"]
    trie, triggers, measures = Trie(), Filter(language.get("joins_numbers", False)), []
    markers = MarkerTable(root)
    markers.add_to(triggers)
    for section, rows in data.items():
        for key, words in rows.items():
            if section == "currency":
                lexeme = markers.lexeme(key)
            else:
                lexeme = lexeme_of(section, key)
            if section == "measure":
                measures.append(key)
                lexeme.value = len(measures)
            for word in words:
                trie.add(word, dataclasses.replace(lexeme))
                triggers.add(word, lexeme)
    table = trie.header(name)
    singulars = ",\n".join(f'    "{word}"sv' for word in [""] + measures)
    defaults = ", ".join(f"{{MarkerFamily::{family}, {code}}}"
                         for family, code in language.get("defaults", {}).items())
    count = len(language.get("defaults", {}))
    has_affixes = "affixed_currencies" in language
    headers, members = {"tables/marker_table", "text/language"}, [
        ("tag", f'"{language["tag"]}"'),
        ("words", f"&text::tables::{name}_words"),
        ("measures", f"text::tables::{name}_measures"),
        ("decimal_mark", f"'{language['decimal_mark']}'")]
    if language.get("groups_by_blank"):
        members.append(("groups_by_blank", "true"))
    if count:
        members += [("defaults", f"text::tables::{name}_defaults"), ("default_count", count)]
    members.append(("triggers", triggers.initializer(name)))
    if has_affixes:
        headers.add(f"tables/affixes_{name}")
        members.append(("affixes", f"text::tables::{name}_affixes"))
    if language.get("day_first"):
        members.append(("day_first", "true"))
    if language.get("unspaced"):
        headers.add("text/unspaced_number")
        members.append(("signs", "text::unspaced_numbers"))
    if language.get("joins_numbers"):
        headers.add("text/joined_number")
        members.append(("first_part_end", "text::end_of_first_part"))
    members = ",\n".join(f"    .{member} = {value}" for member, value in members)
    own = f"inline constexpr FamilyCurrency {name}_defaults[] = {{{defaults}}};\n" if count else ""
    return f"""// {language['title']}: its words as a trie. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
// Source: data/words/{path.name} (sha256 {checksum(path)}).
#pragma once

{"".join(f'#include "finq/{header}.hpp"' + chr(10) for header in sorted(headers))}

// clang-format off
namespace finq::inline v0_1::text::tables {{
{table}
{triggers.header(name)}
using detail::operator""sv;
inline constexpr std::string_view {name}_measures[] = {{
{singulars}}};
{own}}}  // namespace finq::inline v0_1::text::tables
// clang-format on

namespace finq::inline v0_1::languages {{
/// {language['title']}.
inline constexpr text::Language {name}{{
{members}}};
}}  // namespace finq::inline v0_1::languages
"""


def affix_header(path, root):
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    language, markers = data["language"], MarkerTable(root)
    return affixes.header(
        affixes.collect(data, markers.spellings(language["affixed_currencies"]), BASES),
        language, f"data/words/{path.name}, data/currency_markers.tsv "
        f"(sha256 {checksum(path, markers.path)})")


def region_header(path, language):
    """A region that reads the words of another language in its own notation."""
    words = language["words"]
    return f"""// {language['title']}: another notation, the same words. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
// Source: data/words/{path.name} (sha256 {checksum(path)}).
#pragma once

#include "finq/tables/words_{words}.hpp"

namespace finq::inline v0_1::languages {{
/// {language['title']}.
inline constexpr text::Language {language['name']} = {words}.in_region(
    "{language['tag']}", '{language['decimal_mark']}', {str(language.get('groups_by_blank', False)).lower()});
}}  // namespace finq::inline v0_1::languages
"""


# ------------------------------------------------------------------ markers

class MarkerTable:
    """data/currency_markers.tsv: which marker stands for which currency, and how surely."""

    ALIAS = {"cent": "dollar", "penny": "dollar", "sen": None, "tiyn": None}

    def __init__(self, root):
        self.path = root / "data" / "currency_markers.tsv"
        self.names = sorted(set().union(*(tomllib.loads(path.read_text(encoding="utf-8"))
                                          .get("currency", ())
                                          for path in (root / "data" / "words").glob("*.toml"))))
        self.packed = {row["code"]: row["packed"] for row in currencies.read_currencies(root)}
        self.rows, self.families, self.kinds = [], [], []
        for line in self.path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or line.startswith("marker\t"):
                continue
            marker, code, flags = line.split("\t")
            self.rows.append((marker, code, [f for f in flags.split(",") if f]))
        for _, _, flags in self.rows:
            family = self.family(flags)
            if family != "none" and family not in self.families:
                self.families.append(family)
        self.families.sort()

    def family(self, flags):
        for flag in flags:
            if flag.startswith("assumed:"):
                name = flag.removeprefix("assumed:")
                return self.ALIAS.get(name, name) or name
        return "none"

    def kind(self, code, family, flags):
        """The row of the table of distinct markers."""
        row = (code, family, flags)
        if row not in self.kinds:
            self.kinds.append(row)
        return self.kinds.index(row)

    def collect(self):
        """Every spelling once: variants that differ only in case are one, or name two currencies."""
        merged = {}
        codes = {}
        for marker, code, _ in self.rows:
            codes.setdefault(fold(marker), set()).add(code)
        for marker, code, flags in self.rows:
            mixed = "caps" in flags and any(c.islower() for c in marker)
            shared = len(codes[fold(marker)]) > 1 and not any(c.islower() for c in marker)
            exact = mixed or shared
            key = tuple(pieces(marker if exact else fold(marker)))
            bits = (PREFIX | SIGN) * ("symbol" in flags) | SUFFIX * ("suffix" in flags)
            bits |= (PREFIX | SIGN | SUFFIX) * ("code" in flags) | SUFFIX * ("word" in flags)
            bits |= MINOR * ("minor" in flags) | WEIGHT * ("weight" in flags)
            bits |= COMMON * ("common" in flags) | COUNTING * ("counting" in flags)
            shape = NEEDS_CAPITALS * ("caps" in flags and not exact) | EXACT_CASE * exact
            parts = pieces(marker)
            single = len(parts) > 1 and "symbol" in flags and len(parts[0]) == 1
            if single and fold(parts[0]) != "c" and " " not in marker and "." not in marker:
                shape |= NEEDS_TOUCHING
            if "glued" in flags:
                shape |= NEEDS_CAPITALS | NEEDS_TOUCHING
            if marker.endswith("."):
                shape |= ABBREVIATION
            entry = merged.setdefault(key, [code, self.family(flags), bits, shape, marker])
            if entry[0] != code or (entry[3] ^ shape) & NEEDS_CAPITALS:
                # The stricter spelling gives way to the one that is read in any case.
                if entry[3] & NEEDS_CAPITALS and not shape & NEEDS_CAPITALS:
                    merged[key] = [code, self.family(flags), bits, shape, marker]
            else:
                entry[2] |= bits
        return merged

    def members(self, family):
        """The codes that go by a family's name: by their own names, and the signs they share."""
        also = {"yen": "JPY CNY", "kr": "SEK NOK DKK ISK EEK", "penny": "GBP"}
        names = {"kr": ("kron", "krón"), "krona": ("kron", "krón"), "krone": ("kron", "krón"),
                 "dollar": ("dollar", "peso")}
        stems = names.get(family, (family[:4] if len(family) > 4 else family,))
        codes = {code for _, code, flags in self.rows if self.family(flags) == family}
        codes |= set(also.get(family, "").split())
        for marker, code, flags in self.rows:
            last = fold(marker.split(" ")[-1])
            if "word" in flags and " " in marker and last.startswith(stems):
                codes.add(code)
        return sorted(codes)

    def add_to(self, triggers):
        """Names of money are figures with an article ("a dollar"); signs and codes need digits."""
        for _, _, bits, shape, marker in self.collect_kinds().values():
            is_name = not bits & SIGN
            triggers.add(marker, Lexeme(BIT["currency"] if is_name else 0, flags=shape))

    def lexeme(self, key):
        """The lexeme of a language's own name: "EUR", "NOK assumed:krone", "SEK minor"; "EUR minor
        shared" of hundredths of other currencies, "GBP weight assumed:pound" of a weight, too;
        "SEK scale:6" with its scale in the same word; "CNY part" and "CNY minor part" of tenths and
        hundredths behind their major unit alone."""
        if not self.kinds:
            self.collect_kinds()
        row, scale = self.name(key)
        return Lexeme(roles=BIT["currency"], value=self.kinds.index(row), code=scale)

    def name(self, key):
        """The row of a language's own name, and the power of ten of its scale."""
        code, *flags = key.split()
        if code not in self.packed or self.family(flags) not in ["none"] + self.families:
            raise DataError(f"currency: {key!r} names none")
        bits = PART if "part" in flags else SUFFIX
        bits |= MINOR * ("minor" in flags) | COUNTING * ("counting" in flags)
        bits |= (PREFIX | SIGN) * ("sign" in flags) | SHARED * ("shared" in flags)
        bits |= WEIGHT * ("weight" in flags)
        scale = [int(flag.removeprefix("scale:")) for flag in flags if flag.startswith("scale:")]
        return (code, self.family(flags), bits), sum(scale)

    def collect_kinds(self):
        merged = self.collect()
        for code, family, bits, *_ in merged.values():
            self.kind(code, family, bits)
        for key in self.names:
            self.kind(*self.name(key)[0])
        return merged

    def spellings(self, codes):
        """The markers of the currencies as they are spelled: (row of the table, marker, may lead,
        may end, is a sign or a code). Not those that count hundredths or weigh, and those of one
        word in a script that English texts are written in."""
        return [(self.kind(code, family, bits), marker, bits & PREFIX, bits & SUFFIX, bits & SIGN)
                for code, family, bits, _, marker in self.collect_kinds().values()
                if code in codes and not bits & (MINOR | WEIGHT) and " " not in marker
                and all(c.isascii() or not c.isalpha() for c in marker)]

    def header(self):
        trie = Trie()
        merged = self.collect_kinds()
        for code, family, bits, shape, marker in merged.values():
            trie.add(marker, Lexeme(BIT["currency"], self.kind(code, family, bits), 0, shape))
        numbers = ["none"] + self.families
        kinds = [MARKER.pack(self.packed[code], numbers.index(family), bits)
                 for code, family, bits in self.kinds]
        members = [FAMILY_CURRENCY.pack(self.packed[code], numbers.index(family))
                   for family in self.families for code in self.members(family)]
        return f"""// The markers by which a text names a currency. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
// Sources: data/currency_markers.tsv (sha256 {checksum(self.path)}), [currency] of data/words/.
#pragma once

#include "finq/currency.hpp"
#include "finq/tables/marker_family.hpp"
#include "finq/text/marker.hpp"
#include "finq/text/vocabulary.hpp"

// clang-format off
namespace finq::inline v0_1::text::tables {{
inline constexpr char marker_rows[] =
{octal(b"".join(kinds))};
constexpr Marker marker(int row) noexcept {{ return unpack_marker(marker_rows + marker_size * row); }}
inline constexpr char family_member_rows[] =
{octal(b"".join(members))};
inline constexpr int family_member_count = {len(members)};
constexpr FamilyCurrency family_member(int row) noexcept {{
  return unpack_family_currency(family_member_rows + family_currency_size * row);
}}
{trie.header('marker')}
}}  // namespace finq::inline v0_1::text::tables
// clang-format on
"""

    def family_header(self):
        names = ",\n".join(f"  {family}" for family in ["none"] + self.families)
        return f"""// Families of ambiguous currency markers. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
// Source: data/currency_markers.tsv (sha256 {checksum(self.path)}).
#pragma once

#include <cstdint>

namespace finq::inline v0_1 {{

/// Markers that name no single currency (`$`, "pesos"): each has a default, which a caller can set.
enum class MarkerFamily : std::uint8_t {{
{names}
}};
inline constexpr int marker_families = {len(self.families) + 1};

}}  // namespace finq::inline v0_1
"""


def marker_header(root):
    return MarkerTable(root).header()


def family_header(root):
    return MarkerTable(root).family_header()


def outputs(root):
    """[(path of the header, how to make it)]"""
    tables = Path("include/finq/tables")
    made = [(tables / "marker_family.hpp", family_header), (tables / "marker_table.hpp", marker_header)]
    for path in sorted((root / "data" / "words").glob("*.toml")):
        language = tomllib.loads(path.read_text(encoding="utf-8"))["language"]
        made.append((tables / f"words_{language['name']}.hpp",
                     lambda root, path=path: language_header(path, root)))
        if "affixed_currencies" in language:
            made.append((tables / f"affixes_{language['name']}.hpp",
                         lambda root, path=path: affix_header(path, root)))
    return made
