#!/bin/sh
# Sees that what a build needs is there, or installs it.
# SPDX-License-Identifier: MIT
#
# Usage: need.sh GROUP...     (groups: tools tests benchmarks guard clang fuzz coverage tidy
#                              short-matrix meson deb docs browser)
#
# On Debian and its children the missing packages are installed by apt-get if
# that is allowed; otherwise the command to type is printed, and the status is 1.
set -eu

compiler=${CXX:-c++}
missing=''

need_command() {  # need_command COMMAND PACKAGE
  command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}

need_header() {  # need_header HEADER PACKAGE
  if command -v "$compiler" >/dev/null 2>&1; then
    # A header asked for by its own name: a library may need another include path.
    printf '#if !__has_include(<%s>)\n#error missing\n#endif\n' "$1" |
      "$compiler" -std=c++20 -E -x c++ - >/dev/null 2>&1 && return 0
  fi
  missing="$missing $2"
}

need_fuzzer() {  # libFuzzer and the sanitizers are a package of their own
  printf 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
    clang++ -fsanitize=fuzzer,address,undefined -x c++ - -o /dev/null >/dev/null 2>&1 && return 0
  version=$(clang++ -dumpversion 2>/dev/null | cut -d. -f1)
  missing="$missing clang libclang-rt-${version:-14}-dev"
}

need_libcxx() {  # Clang's own standard library, of the version that the matrix names
  printf '#include <string_view>\n' |
    clang++-14 -stdlib=libc++ -std=c++20 -fsyntax-only -x c++ - >/dev/null 2>&1 && return 0
  missing="$missing clang-14 libc++-14-dev libc++abi-14-dev"
}

look() {
  missing=''
  need_command "$compiler" g++
  need_command cmake cmake
  need_command make make
  for group in "$@"; do
    case $group in
      tools)
        need_header fmt/format.h libfmt-dev
        need_header fast_float/fast_float.h libfast-float-dev
        need_header CLI/CLI.hpp libcli11-dev
        ;;
      tests)
        need_command python3 python3
        need_header doctest/doctest.h doctest-dev
        need_header fmt/format.h libfmt-dev
        need_header fast_float/fast_float.h libfast-float-dev
        need_header nlohmann/json.hpp nlohmann-json3-dev
        ;;
      benchmarks)
        need_header benchmark/benchmark.h libbenchmark-dev
        need_header fast_float/fast_float.h libfast-float-dev
        ;;
      guard)
        need_command python3 python3
        need_command valgrind valgrind
        need_header fmt/format.h libfmt-dev
        need_header fast_float/fast_float.h libfast-float-dev
        ;;
      deb) need_command dpkg-shlibdeps dpkg-dev ;;
      docs) need_command doxygen doxygen ;;
      browser)
        need_command chromium chromium
        need_command chromedriver chromium-driver
        ;;
      clang) need_command clang++ clang ;;
      fuzz) need_fuzzer ;;
      coverage)
        need_command python3 python3
        need_command gcov gcc
        ;;
      tidy)
        need_command clang++ clang
        need_command clang-tidy clang-tidy
        need_command cppcheck cppcheck
        need_header fmt/format.h libfmt-dev
        need_header fast_float/fast_float.h libfast-float-dev
        ;;
      short-matrix)
        need_libcxx
        need_command i686-linux-gnu-g++ g++-i686-linux-gnu
        need_command s390x-linux-gnu-g++ g++-s390x-linux-gnu
        need_command qemu-s390x qemu-user
        ;;
      meson)
        need_command meson meson
        need_command ninja ninja-build
        need_command pkg-config pkg-config
        ;;
      *)
        echo "need.sh: no such group: $group" >&2
        exit 2
        ;;
    esac
  done
  # Each once, however many groups need it.
  missing=$(printf '%s\n' $missing | sort -u | tr '\n' ' ')
  missing=${missing% }
}

look "$@"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "finq needs these Debian packages, or your system's like: $missing" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "finq needs packages that only root can install. Type this, then try again:" >&2
  echo "  sudo apt-get install $missing" >&2
  exit 1
fi

echo "finq: installing from Debian's packages: $missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
# The package lists of a fresh image are empty or old: a second try reads them.
# shellcheck disable=SC2086
if ! apt-get install -y --no-install-recommends $missing >"$log" 2>&1 </dev/null &&
   ! { apt-get update && apt-get install -y --no-install-recommends $missing; } \
       >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  echo "finq: apt-get could not install: $missing" >&2
  exit 1
fi

look "$@"
if [ -n "$missing" ]; then
  echo "finq: installed, but still not found: $missing" >&2
  exit 1
fi
