// Scans a text that comes in pieces.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "finq/jsonl.hpp"
#include "finq/scanner.hpp"

/// Calls `take` with each match of a text of which `size` bytes are pushed at a time.
template <class Take>
void scan_in_chunks(std::string_view text, std::size_t size, const finq::Options& options,
                    Take take) {
  finq::Scanner scanner{options};
  finq::Match match;
  while (!text.empty()) {
    std::string_view chunk = text.substr(0, size);
    text.remove_prefix(chunk.size());
    while (!chunk.empty()) {
      chunk.remove_prefix(scanner.push(chunk));
      while (scanner.next(match)) take(match);
    }
  }
  scanner.finish();
  while (scanner.next(match)) take(match);
}

/// Those matches as lines of JSON.
inline std::vector<std::string> lines_in_chunks(std::string_view text, std::size_t size) {
  std::vector<std::string> found;
  scan_in_chunks(text, size, {}, [&](const finq::Match& match) {
    finq::jsonl::write(found.emplace_back(), match);
  });
  return found;
}
