// RE2, which takes linear time, as a yardstick.
// SPDX-License-Identifier: MIT
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <cstdlib>
#include <string_view>

#include "regex_pattern.hpp"

namespace yardstick {

/// Finds money and per cent with one pattern, compiled once.
class Re2 {
 public:
  Re2() {
    if (!pattern_.ok() || pattern_.NumberOfCapturingGroups() != groups) std::abort();
  }

  Findings scan(std::string_view text) const {
    const re2::StringPiece whole(text.data(), text.size());
    Findings findings;
    re2::StringPiece found[groups + 1];
    std::size_t at = 0;
    while (pattern_.Match(whole, at, text.size(), RE2::UNANCHORED, found, groups + 1)) {
      std::string_view group[groups];
      for (int i = 0; i < groups; ++i) {
        group[i] = {found[i + 1].data(), found[i + 1].size()};
      }
      take(group, findings);
      at = static_cast<std::size_t>(found[0].data() - text.data()) + found[0].size();
    }
    return findings;
  }

 private:
  RE2 pattern_{money_and_percent};
};

}  // namespace yardstick
