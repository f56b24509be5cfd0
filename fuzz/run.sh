#!/bin/sh
# Runs the fuzz targets with libFuzzer, one after the other.
# SPDX-License-Identifier: MIT
#
# Usage: run.sh BUILD SECONDS [TARGET...]
#
# What a target finds interesting is kept in BUILD/corpus/TARGET and used again the next time. An
# input that breaks a claim is put into BUILD/found, and the status is 1: copy it into
# fuzz/corpus/TARGET and mend what it shows.
set -eu

build=$1
seconds=$2
shift 2
here=$(dirname "$0")
[ $# -gt 0 ] || set -- $(ls "$here/corpus")
mkdir -p "$build/found"
broken=''

for target in "$@"; do
  corpus=$build/corpus/$target
  mkdir -p "$corpus"
  words=$here/phrases.dict
  [ -f "$here/$target.dict" ] && words=$here/$target.dict
  case $target in
    parse | plain_phrase | jsonl) python3 "$here/phrases.py" "$corpus" L@ ;;
    scan) python3 "$here/phrases.py" "$corpus" L@A@ ;;
  esac
  printf '\n=== %s: %s s\n' "$target" "$seconds"
  "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=20 -max_len=1000 \
    -dict="$words" -artifact_prefix="$build/found/$target-" -print_final_stats=1 \
    "$corpus" "$here/corpus/$target" || broken="$broken $target"
done

[ -z "$broken" ] && exit 0
printf '\nrun.sh: claims were broken:%s (see %s)\n' "$broken" "$build/found" >&2
exit 1
