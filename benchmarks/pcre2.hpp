// PCRE2 with its compiler for machine code, as a yardstick.
// SPDX-License-Identifier: MIT
#pragma once

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cstdlib>
#include <string_view>

#include "regex_pattern.hpp"

namespace yardstick {

/// Finds money and per cent with one pattern, compiled once.
class Pcre2 {
 public:
  Pcre2() {
    int error = 0;
    PCRE2_SIZE offset = 0;
    code_ = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(money_and_percent), PCRE2_ZERO_TERMINATED, 0,
                          &error, &offset, nullptr);
    if (code_ == nullptr || pcre2_jit_compile(code_, PCRE2_JIT_COMPLETE) != 0) std::abort();
    match_ = pcre2_match_data_create_from_pattern(code_, nullptr);
  }
  Pcre2(const Pcre2&) = delete;
  Pcre2& operator=(const Pcre2&) = delete;
  ~Pcre2() {
    pcre2_match_data_free(match_);
    pcre2_code_free(code_);
  }

  Findings scan(std::string_view text) const {
    const auto* bytes = reinterpret_cast<PCRE2_SPTR>(text.data());
    Findings findings;
    PCRE2_SIZE at = 0;
    for (;;) {
      const int count = pcre2_jit_match(code_, bytes, text.size(), at, 0, match_, nullptr);
      if (count < 0) return findings;
      const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(match_);
      std::string_view group[groups];
      for (int i = 1; i < count; ++i) {
        if (ends[2 * i] != PCRE2_UNSET) {
          group[i - 1] = text.substr(ends[2 * i], ends[2 * i + 1] - ends[2 * i]);
        }
      }
      take(group, findings);
      at = ends[1];
    }
  }

 private:
  pcre2_code* code_ = nullptr;
  pcre2_match_data* match_ = nullptr;
};

}  // namespace yardstick
