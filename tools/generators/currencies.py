# Makes the tables of currencies: one blob of text, rows of numbers, and the constants.
# SPDX-License-Identifier: MIT
"""data/iso4217.csv and data/currencies.csv become headers; data/currency_markers.tsv is checked."""

import calendar
import csv
import datetime
import hashlib
import pathlib
import re
import struct

from generators.literals import octal

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NO_MINOR_UNITS = 31
EPOCH = datetime.date(1970, 1, 1).toordinal()
UNKNOWN_SINCE = datetime.date.min.toordinal() - EPOCH  # Date::earliest()
NOT_WITHDRAWN = datetime.date.max.toordinal() - EPOCH  # Date::latest()
MARKET, CURRENT, WITHDRAWN, UNKNOWN = range(4)
ROW = struct.Struct("<IiiHH8B")  # a CurrencyRow


class DataError(Exception):
    pass


def packed(code, minor_units):
    """The four bytes of a Currency: see include/finq/currency.hpp."""
    value = 0
    for place in range(5):
        value = value * 37 + (ALPHABET.index(code[place]) + 1 if place < len(code) else 0)
    return value << 5 | minor_units


def days(text, at_end):
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` as days since 1970-01-01: its first or its last day."""
    parts = [int(part) for part in text.split("-")]
    year, month, day = (parts + [None, None])[:3]
    month = month or (12 if at_end else 1)
    day = day or (calendar.monthrange(year, month)[1] if at_end else 1)
    return datetime.date(year, month, day).toordinal() - EPOCH


def withdrawal(texts):
    """The last day of the last month named in ISO's column ("2002-03", "1989 to 1990")."""
    dates = [date for text in texts for date in re.findall(r"\d{4}(?:-\d{2})?(?!\d)",
                                                           text.replace("1989-1990", "1990"))]
    return max(days(date, at_end=True) for date in dates)


def read_iso(path):
    """{code: (numeric or 0, minor units or None, status, last day)}"""
    current, historic = {}, {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            code = row["AlphabeticCode"]
            if code:
                rows = historic if row["WithdrawalDate"] else current
                rows.setdefault(code, []).append(row)
    table = {}
    for code, rows in current.items():
        if len({(row["NumericCode"], row["MinorUnit"]) for row in rows}) != 1:
            raise DataError(f"iso4217.csv: the rows of {code} disagree")
        digits = rows[0]["MinorUnit"]
        table[code] = (int(rows[0]["NumericCode"]),
                       NO_MINOR_UNITS if digits == "-" else int(digits), CURRENT, NOT_WITHDRAWN)
    for code, rows in historic.items():
        if code not in table:  # the historic list repeats living codes for their old names
            table[code] = (int(rows[0]["NumericCode"] or 0), None, WITHDRAWN,
                           withdrawal([row["WithdrawalDate"] for row in rows]))
    return table


def read_currencies(root):
    """One dictionary a currency, sorted by code."""
    iso = read_iso(root / "data" / "iso4217.csv")
    currencies = []
    with (root / "data" / "currencies.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            numeric, minor, status, last = iso.pop(row["code"], (0, None, MARKET, NOT_WITHDRAWN))
            if (minor is None) == (row["minor_units"] == ""):
                raise DataError(f"currencies.csv: {row['code']}: minor units are ISO's, or here")
            if minor is None:
                minor = NO_MINOR_UNITS if row["minor_units"] == "-" else int(row["minor_units"])
            digits = 2 if minor == NO_MINOR_UNITS else minor
            currencies.append({
                **row, "numeric": numeric, "minor": minor, "status": status, "last": last,
                "since": days(row["since"], False) if row["since"] else UNKNOWN_SINCE,
                "digits": int(row["display_digits"] or digits),
                "packed": packed(row["code"], minor)})
    if iso:
        raise DataError(f"currencies.csv: without {', '.join(sorted(iso))}")
    if [row["code"] for row in currencies] != sorted({row["code"] for row in currencies}):
        raise DataError("currencies.csv: the codes are not sorted")
    return currencies


MARKER_FLAGS = "symbol suffix word code caps common glued counting weight minor".split()

# Prices in hundredths, which are no codes of ISO: read as pounds they are wrong by a factor of 100.
HUNDREDTHS = {"GBX": "GBP", "GBp": "GBP", "ZAc": "ZAR", "ILA": "ILS"}


def read_markers(path):
    """{marker: (code, flags)}"""
    markers, families = {}, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "marker\t")):
            continue
        marker, code, flags = (line.split("\t") + ["", ""])[:3]
        if marker in markers or not marker:
            raise DataError(f"{path.name}: {marker!r} is there twice, or empty")
        markers[marker] = (code, flags.split(","))
        for flag in flags.split(","):
            family = flag.removeprefix("assumed:")
            if flag == family and flag not in MARKER_FLAGS:
                raise DataError(f"{path.name}: {marker}: no flag {flag}")
            if flag != family and families.setdefault(family, code) != code:
                raise DataError(f"{path.name}: {marker}: {family} is {families[family]}")
    return markers


def check_markers(root, currencies):
    """Every code, name and symbol that finq writes is a marker of that currency: it is read back."""
    markers = read_markers(root / "data" / "currency_markers.tsv")
    words = {marker.casefold(): code for marker, (code, flags) in markers.items()
             if "word" in flags}
    known = {row["code"] for row in currencies}
    faults = [f"{marker}: no currency {code}" for marker, (code, _) in markers.items()
              if code not in known]
    faults += [f"{marker} is not a hundredth of {code}" for marker, code in HUNDREDTHS.items()
               if markers.get(marker, ("", []))[0] != code or "minor" not in markers[marker][1]]
    for row in currencies:
        code, symbol = row["code"], row["symbol"]
        if "code" not in markers.get(code, ("", []))[1] or markers[code][0] != code:
            faults.append(f"{code} is not its own marker")
        if symbol and markers.get(symbol, ("", []))[0] != code:
            faults.append(f"{symbol} does not mark {code}")
        faults += [f"{name} is {words[name.casefold()]}, not {code}"
                   for name in sorted({row["name"], row["plural"]})
                   if words.get(name.casefold(), code) != code]
    if faults:
        raise DataError("currency_markers.tsv: " + "; ".join(faults))


def source_comment(root, *names):
    sums = "".join(f"//   {name} {hashlib.sha256((root / name).read_bytes()).hexdigest()[:16]}\n"
                   for name in names)
    return f"// Sources and the heads of their SHA-256; the dates are in data/README.md:\n{sums}"


SOURCES = ("data/iso4217.csv", "data/currencies.csv")


def text_of(row):
    """The texts of one row, run together: code, name, plural, symbol, narrow symbol."""
    parts = [row["code"], row["name"], row["plural"], row["symbol"], row["narrow_symbol"]]
    shares = row["plural"].startswith(row["name"])
    sizes = [len(part.encode()) for part in parts]
    return "".join(part for i, part in enumerate(parts) if not (shares and i == 1)), sizes, shares


def escaped(text):
    """As a C++ literal in ASCII; an octal escape never runs on into the next character."""
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:03o}"
                   for byte in text.encode())


def table_header(root):
    currencies = read_currencies(root)
    check_markers(root, currencies)
    lines, rows, offset = [], [], 0
    for row in currencies:
        text, sizes, shares = text_of(row)
        lines.append(f'    "{escaped(text)}"')
        rows.append(ROW.pack(row["packed"], row["since"], row["last"], row["numeric"], offset,
                             *sizes, row["digits"], row["status"], shares))
        offset += len(text.encode())
    rows.append(ROW.pack(0, UNKNOWN_SINCE, NOT_WITHDRAWN, 0, 0, *[0] * 6, UNKNOWN, 0))
    text = "\n".join(lines)
    return f"""// What is known of each currency. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
{source_comment(root, *SOURCES)}#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/detail/unpack.hpp"

// clang-format off
namespace finq::inline v0_1::tables {{

enum class CurrencyStatus : std::uint8_t {{ market, current, withdrawn, unknown }};

struct CurrencyRow {{
  std::uint32_t packed;   // the code in base 37, then five bits of minor units
  std::int32_t since;     // days since 1970-01-01; 0001-01-01 where it is not known
  std::int32_t last;      // the last day of validity; 9999-12-31 where there is none
  std::uint16_t numeric;  // 0: none
  std::uint16_t text;     // where its texts begin; the plural begins with the name, or follows it
  std::uint8_t code_size, name_size, plural_size, symbol_size, narrow_size;
  std::uint8_t display_digits;
  std::uint8_t status;
  std::uint8_t plural_shares_name;
}};

inline constexpr char currency_text[] =
{text};

inline constexpr std::uint16_t currency_count = {len(currencies)};

// Sorted by code; one more at the end for what is not in the table.
inline constexpr char currency_rows[] =
{octal(b"".join(rows))};

inline constexpr std::size_t currency_row_size = {ROW.size};

constexpr std::uint32_t packed_currency(std::size_t index) noexcept {{
  return detail::unpack_four(currency_rows + currency_row_size * index);
}}

constexpr CurrencyRow currency_row(std::size_t index) noexcept {{
  using namespace detail;
  const char* const row = currency_rows + currency_row_size * index;
  return {{unpack_four(row),
          static_cast<std::int32_t>(unpack_four(row + 4)),
          static_cast<std::int32_t>(unpack_four(row + 8)),
          unpack_pair(row + 12),
          unpack_pair(row + 14),
          unpack_byte(row + 16),
          unpack_byte(row + 17),
          unpack_byte(row + 18),
          unpack_byte(row + 19),
          unpack_byte(row + 20),
          unpack_byte(row + 21),
          unpack_byte(row + 22),
          unpack_byte(row + 23)}};
}}

}}  // namespace finq::inline v0_1::tables
"""


def codes_header(root):
    lines = [f"  DEFINE({row['code']}, {row['packed']}u)".ljust(28) + "\\"
             for row in read_currencies(root)]
    return f"""// The codes of all currencies. Generated by tools/generate.py.
// SPDX-License-Identifier: MIT
{source_comment(root, *SOURCES)}#pragma once

// A list, not the constants themselves: those need the class, and the class stands above.
// The number is the currency in four bytes: see finq/currency.hpp.
// clang-format off
#define FINQ_CURRENCY_CODES(DEFINE) \\
{chr(10).join(lines)}
  static_assert(true)
"""


def outputs(root):
    """[(path of the header, how to make it)]"""
    tables = pathlib.Path("include/finq/tables")
    return [(tables / "currency_table.hpp", table_header),
            (tables / "currency_codes.hpp", codes_header)]
