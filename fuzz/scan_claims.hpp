// What holds of the figures of any text.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../tests/in_chunks.hpp"
#include "finq/finq.hpp"
#include "finq/jsonl.hpp"
#include "finq/text/vectors.hpp"
#include "target.hpp"

namespace fuzz {

using namespace finq;

/// What a match says, kept longer than the bytes that it views.
inline std::string kept(const Match& match) {
  std::string line;
  jsonl::write(line, match);
  return line;
}

inline void check_match(const Match& match, std::string_view text, const Options& options) {
  claim(match.end() <= text.size() && match.start() < match.end(), "a match lies in its text");
  claim(match.text().data() == text.data() + match.start(), "a match views its bytes");
  claim(options.kinds.contains(match.kind()), "a match is of a kind that was asked for");
  claim(match.kind() == Kind::money || !match.is_assumed(), "only money is assumed");
  const Quantity& quantity = match.quantity();
  claim(!quantity.is_range() || quantity.low() <= quantity.high(), "a range goes upwards");
}

/// Whether `b` is money of `a`'s amount in thousands, lakhs, millions …
inline bool is_scaled(const Quantity& a, const Quantity& b) {
  if (b.kind() != Kind::money || b.is_range()) return false;
  for (int power = 2; power < 20; ++power) {
    const auto scaled = a.low().scaled_by(power);
    if (scaled && *scaled == b.low()) return true;
  }
  return false;
}

/// What a figure's text says alone is what it says in its place. By law some say less alone, and
/// are then refused: what borrows its unit ("2.13 and 2.33 years"), "points" whose percent stood
/// before, ends joined by "and". Periods borrow from what stands before them ("December 31, 2019
/// and 2018"), and a decimal mark that the text settles is not settled alone. Money may borrow its
/// scale: "from $5 to $7 million".
inline void check_alone(const Match& match, const Options& options) {
  if (match.kind() == Kind::period || match.kind() == Kind::number) return;
  Options only = options;
  only.kinds = Kinds{match.kind()};
  only.refuse_assumed = false;
  const auto alone = parse<Match>(match.text(), only);
  if (!alone) return;
  const Quantity& here = match.quantity();
  const Quantity& there = alone->quantity();
  claim(here.is_range() == there.is_range(), "a range is a range alone");
  const bool is_same = here.low() == there.low() && here.high() == there.high();
  claim(is_same || is_scaled(there, here), "a value is its value alone, but for its scale");
  claim(here.currency() == there.currency(), "a currency is its currency alone");
  claim(here.unit() == there.unit() && here.is_basis_points() == there.is_basis_points(),
        "a unit is its unit alone");
}

/// What vectors do in a scan says at every byte what the portable code says.
inline void check_vectors(std::string_view text) {
  for (std::size_t at = 0; at + 16 <= text.size(); ++at) {
    const char* const bytes = text.data() + at;
    claim(text::count_letters(bytes) == text::count_letters_portably(bytes),
          "vectors count the same letters");
    claim(text::find_stop_or_digit(text, at, text.size()) ==
              text::find_stop_or_digit_portably(text, at, text.size()),
          "vectors find the same stop");
    if (at + 64 > text.size()) continue;
    const text::ByteMap map = text::map_bytes(bytes);
    const text::ByteMap expected = text::map_bytes_portably(bytes);
    claim(map.letters == expected.letters && map.blanks == expected.blanks,
          "vectors map the same bytes");
  }
}

inline std::vector<std::string> whole(std::string_view text, const Options& options) {
  std::vector<std::string> found;
  std::uint64_t end = 0;
  for (const Match& match : scan(text, options)) {
    check_match(match, text, options);
    check_alone(match, options);
    claim(match.start() >= end, "matches stand in order and do not overlap");
    end = match.end();
    found.push_back(kept(match));
  }
  return found;
}

inline std::vector<std::string> in_windows(std::string_view text, const Options& options) {
  std::vector<std::string> found;
  BasicScan<4096> scanned{text, options};
  for (const Match& match : scanned) found.push_back(kept(match));
  return found;
}

inline std::vector<std::string> in_chunks(std::string_view text, std::size_t size,
                                          const Options& options) {
  std::vector<std::string> found;
  scan_in_chunks(text, size, options, [&](const Match& match) { found.push_back(kept(match)); });
  return found;
}

inline std::vector<std::string> scanned(std::string_view text, const Options& options) {
  std::vector<std::string> found;
  for (const Match& match : scan(text, options)) found.push_back(kept(match));
  return found;
}

/// The figures of the text where no sentence is passed over.
inline std::vector<std::string> thoroughly(std::string_view text, Options options) {
  text::Language thorough = *options.language;
  thorough.triggers.shift = 0;  // joined number words are still told
  options.language = &thorough;
  return scanned(text, options);
}

/// The figures of the text where these kinds alone are asked for.
inline std::vector<std::string> only(Kinds kinds, std::string_view text, Options options) {
  options.kinds = kinds;
  return scanned(text, options);
}

/// Those of the figures of a whole scan that are of these kinds.
inline std::vector<std::string> of_kinds(Kinds kinds, std::string_view text,
                                         const Options& options) {
  std::vector<std::string> found;
  for (const Match& match : scan(text, options)) {
    if (kinds.contains(match.kind())) found.push_back(kept(match));
  }
  return found;
}

/// To ask for few kinds changes none of their figures.
inline void check_kinds(std::string_view text, const Options& options) {
  if (options.kinds != Kinds::usual()) return;
  for (const Kinds kinds : {Kinds{Kind::money}, Kinds{Kind::percent}, Kinds{Kind::points},
                            Kinds{Kind::money, Kind::percent}}) {
    claim(only(kinds, text, options) == of_kinds(kinds, text, options),
          "other kinds change nothing");
  }
}

/// One answer for the text whole, in windows, in chunks of so many bytes, without a sentence passed
/// over, and for few kinds; the number of its figures.
inline std::size_t check_scan(std::string_view text, std::size_t chunk, const Options& options) {
  check_vectors(text);
  const std::vector<std::string> found = whole(text, options);
  claim(in_windows(text, options) == found, "windows change nothing");
  claim(in_chunks(text, chunk, options) == found, "chunks change nothing");
  claim(thoroughly(text, options) == found, "to pass over sentences changes nothing");
  check_kinds(text, options);
  return found.size();
}

}  // namespace fuzz
