#!/usr/bin/env python3
# Checks that headers include only what lies on lower floors.
# SPDX-License-Identifier: MIT
"""Usage: check_layers.py [include/finq]

Prints one line for each include that runs upwards or sideways, for each cycle,
for each standard header that costs too much, and exits 1 if there was any.
"""

import fnmatch
import pathlib
import re
import sys

# The floors, lowest first. A header belongs to the longest pattern it matches;
# one that matches none is an error, so that nothing is built beside the house.
FLOORS = [
    # What compilers do differently, or are slow at.
    (-1, ["detail/wraps.hpp", "detail/tail_padding.hpp", "detail/view_of.hpp"]),
    # Below everything: a date can already be wrong, so Result is not its neighbour.
    (0, ["result.hpp", "rounding.hpp", "version.hpp", "parse_error.hpp", "style.hpp",
         "detail/*"]),
    (1, ["date.hpp", "tables/*", "detail/figure.hpp", "detail/ordering_result.hpp"]),
    (2, ["decimal.hpp", "currency.hpp", "date_range.hpp", "shares.hpp",
         "detail/period_point.hpp", "detail/apportion.hpp"]),
    (3, ["money.hpp", "duration.hpp", "fiscal_calendar.hpp", "text/*"]),
    # The words of a language are entries of text/, and name currencies.
    (4, ["percent.hpp", "money_bag.hpp", "money_in.hpp", "date_duration.hpp",
         "exchange_rate.hpp", "detail/period_parts.hpp",
         "detail/period_text.hpp", "detail/period_dates.hpp", "detail/period_steps.hpp",
         "detail/period_names.hpp", "tables/marker_table.hpp",
         "tables/words_*", "tables/affixes_*"]),
    (5, ["period.hpp", "euro_law.hpp", "exchange_rates.hpp", "feed/*"]),
    (6, ["match.hpp", "conversion.hpp"]),
    (7, ["options.hpp", "fx.hpp", "say/*"]),
    (8, ["read/*", "write.hpp"]),
    (9, ["parse.hpp", "scan.hpp", "scanner.hpp", "explain.hpp",
         "conversion_text.hpp", "feed/error_text.hpp"]),
    (10, ["literals.hpp", "exchange.hpp"]),
    (11, ["finq.hpp"]),
]

# Nobody includes these but the program that wants them. The second part says
# which other library each may use, and which other header of this kind.
OPT_IN = {
    "format.hpp": ["fmt/"],
    "jsonl.hpp": [],
    "languages.hpp": [],
    "to_double.hpp": ["fast_float/"],
    "rate_book.hpp": [],
    "ecb.hpp": ["rate_book.hpp"],
}

# Folders whose headers may include each other, as long as no cycle arises:
# text/ is one machine in several steps (bytes, words, exact figures), detail/
# holds the wide integers, which are built from each other.
# say/ writes a value from the pieces of another.
# read/ has one reader a kind and the decorations, which lean on each other's; tables/ holds the
# markers beside the words.
# feed/ reads files of exchange rates: their cursors, figures, errors.
INCLUDES_ITSELF = ["text", "detail", "read", "say", "tables", "feed"]

# The standard headers that are cheap enough for the core (each under about
# 0.1 s with g++ 12). <chrono>, <ranges>, <functional>, <string>, <memory> and
# their like cost two to five times as much, in every file of every user.
CHEAP = {
    "array", "bit", "compare", "concepts", "cstddef", "cstdint", "cstdlib", "exception", "initializer_list",
    "limits", "new", "optional", "string_view", "type_traits", "utility", "version",
    "charconv", "variant",  # 40 and 61 ms
    "emmintrin.h",          # 30 ms
    "arm_neon.h", "intrin.h",
}

UMBRELLA = "finq.hpp"
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>]+)>|"([^"]+)")', re.MULTILINE)


def floor_of(name):
    matching = [(len(pattern), floor) for floor, patterns in FLOORS for pattern in patterns
                if fnmatch.fnmatchcase(name, pattern)]
    return max(matching)[1] if matching else None


def folder_of(name):
    return name.partition("/")[0] if "/" in name else ""


def read_house(root):
    """The includes of every header: {name: [(line, included name, is finq's own)]}."""
    house = {}
    for path in sorted(root.rglob("*.hpp")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        house[name] = []
        for found in INCLUDE.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            target = found.group(1) or found.group(2)
            own = target.startswith("finq/")
            if found.group(2) and not own:
                target = (path.parent / target).resolve().relative_to(root.resolve()).as_posix()
                house[name].append((line, target, True))
            else:
                house[name].append((line, target[5:] if own else target, own))
    return house


def check_own(name, target, house):
    """What is wrong with including the finq header `target`, or None."""
    if target not in house:
        return f"includes {target}, which does not exist"
    if target in OPT_IN and target not in OPT_IN.get(name, []):
        return f"includes the opt-in header {target}"
    here, there = floor_of(name), floor_of(target)
    if name in OPT_IN or here is None or there is None or there < here:
        return None
    if here == there and folder_of(name) == folder_of(target) and \
            folder_of(name) in INCLUDES_ITSELF:
        return None
    how = "up to" if there > here else "sideways to"
    return f"on floor {here} looks {how} {target} on floor {there}"


def check_foreign(name, target):
    """What is wrong with including the standard or foreign header, or None."""
    if name not in OPT_IN:
        if target in CHEAP:
            return None
        return f"includes <{target}>, which the core keeps out (see CHEAP)"
    foreign = "/" in target
    if foreign and not any(target.startswith(prefix) for prefix in OPT_IN[name]):
        return f"includes <{target}>, a library that it was not given (see OPT_IN)"
    return None


def find_cycle(house):
    """One include cycle as a list of names, or None."""
    done, path = set(), []

    def visit(name):
        if name in path:
            return path[path.index(name):] + [name]
        if name in done or name not in house:
            return None
        path.append(name)
        for _, target, own in house[name]:
            cycle = visit(target) if own else None
            if cycle:
                return cycle
        path.pop()
        done.add(name)
        return None

    for name in house:
        cycle = visit(name)
        if cycle:
            return cycle
    return None


def reached_from(name, house):
    seen, todo = set(), [name]
    while todo:
        here = todo.pop()
        if here not in seen and here in house:
            seen.add(here)
            todo += [target for _, target, own in house[here] if own]
    return seen


def check(root):
    """Every fault of the headers under `root`, as sentences."""
    house = read_house(root)
    faults = []
    for name, includes in house.items():
        if floor_of(name) is None and name not in OPT_IN:
            faults.append(f"{name}:1: is on no floor (see FLOORS)")
        for line, target, own in includes:
            fault = check_own(name, target, house) if own else check_foreign(name, target)
            if fault:
                faults.append(f"{name}:{line}: {fault}")
    cycle = find_cycle(house)
    if cycle:
        faults.append(f"{cycle[0]}:1: is in an include cycle: {' -> '.join(cycle)}")
    if UMBRELLA in house:
        public = {name for name in house if "/" not in name and name not in OPT_IN}
        for name in sorted(public - reached_from(UMBRELLA, house)):
            faults.append(f"{UMBRELLA}:1: does not reach {name}")
    return faults, len(house)


def main():
    here = pathlib.Path(__file__).resolve().parent.parent / "include" / "finq"
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here
    faults, count = check(root)
    for fault in faults:
        print(fault)
    if count == 0:
        print(f"{root}: holds no header")
        return 1
    print(f"{count} headers, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
