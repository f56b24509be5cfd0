#!/bin/sh
# Looks at every public header with three static checkers.
# SPDX-License-Identifier: MIT
#
# Usage: tidy.sh    (with Clang's -Weverything, clang-tidy and cppcheck; a finding is an error)
set -eu
cd "$(dirname "$0")/.."

clang=${CLANG:-clang++}
mkdir -p build/tidy
unit=build/tidy/headers.cpp
(cd include && printf '#include "%s"\n' finq/*.hpp) >"$unit"

# Left out of -Weverything:
without=''
# - what older standards did not have, and what C++20 changed for them;
without="$without c++98-compat c++98-compat-pedantic c++98-compat-local-type-template-args"
without="$without pre-c++14-compat pre-c++17-compat pre-c++20-compat c++20-compat"
# - the room between members, which a test of each type's size watches;
without="$without padded"
# - two that contradict each other: a switch must have a default, and must not hide a case by one;
without="$without switch-enum switch-default"
# - pointers into text and tables, which is what a reader works with;
without="$without unsafe-buffer-usage"
# - a comparison of std::strong_ordering with 0, as the standard means it;
without="$without zero-as-null-pointer-constant"
# - Doxygen's commands that Clang does not know;
without="$without documentation-unknown-command"
# - std::exception's child without a key function: a header has no file to put one into.
without="$without weak-vtables"
flags=''
for warning in $without; do flags="$flags -Wno-$warning"; done

echo "tidy: $clang -Weverything"
# shellcheck disable=SC2086
"$clang" -std=c++20 -DFMT_HEADER_ONLY -Iinclude -fsyntax-only -Werror -Weverything \
  -Wno-unknown-warning-option $flags "$unit"

echo 'tidy: clang-tidy'
clang-tidy --quiet --warnings-as-errors='*' "$unit" -- -std=c++20 -DFMT_HEADER_ONLY -Iinclude \
  2>build/tidy/log || { cat build/tidy/log; exit 1; }

echo 'tidy: cppcheck'
# It takes a constructor by a constant of the same class for one that leaves the member unset, and
# sees no end of the division by 37 that is exact.
cppcheck --quiet --std=c++20 --enable=warning,performance,portability --error-exitcode=1 \
  --suppress='uninitMemberVar:*/currency.hpp' --suppress='zerodivcond:*/currency.hpp' \
  -Iinclude "$unit"
