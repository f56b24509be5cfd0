// How many places of a text the readers are called at.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/scan_state.hpp"

/// Does what a scan does before it reads: skims the text, cuts the rest into tokens, looks up their
/// meaning and sees where a figure may begin. Most candidates are none: the ratio to the matches,
/// and the time that the scan takes beyond this pass, say what the readers cost.
inline std::uint64_t count_candidates(std::string_view text, const finq::Options& options) {
  finq::detail::LazyArray<finq::text::Token, finq::text::Passage::capacity> room;
  finq::text::Passage passage{room};
  const bool wants_periods = options.kinds.contains(finq::Kind::period);
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < text.size(); at = passage.end()) {
    finq::text::Skimmer skimmer{text, *options.language, finq::text::tables::marker_words};
    at = skimmer.skim(at, true);
    passage.read(text, *options.language, finq::text::tables::marker_words, at, false);
    for (int i = 0; i < passage.size(); ++i) {
      count += static_cast<std::uint64_t>(
          finq::read::FigureReader::may_begin(passage[i]) ||
          (wants_periods && finq::read::PeriodReader::may_begin(passage[i])));
    }
  }
  return count;
}
