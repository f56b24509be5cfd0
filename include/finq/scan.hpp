// Every figure of a text, one after the other.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/passage_reader.hpp"
#include "finq/read/scan_state.hpp"

namespace finq {

/// The figures of one text: a lazy range over Match, in text order, never overlapping.
///
/// Nothing is allocated; time is linear in the text. The matches view the text that was given.
class Scan {
 public:
  class Iterator {
   public:
    using value_type = Match;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() = default;
    constexpr explicit Iterator(Scan& scan) noexcept : scan_(&scan) { ++*this; }

    constexpr const Match& operator*() const noexcept { return match_; }
    constexpr const Match* operator->() const noexcept { return &match_; }
    constexpr Iterator& operator++() noexcept {
      if (!scan_->next(match_)) scan_ = nullptr;
      return *this;
    }
    constexpr void operator++(int) noexcept { ++*this; }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) noexcept {
      return a.scan_ == b.scan_;
    }

   private:
    Scan* scan_ = nullptr;
    Match match_{};
  };

  constexpr Scan(std::string_view text, const Options& options) noexcept
      : text_(text), options_(options) {}

  /// Begins anew at the first figure.
  constexpr Iterator begin() noexcept {
    state_ = {};
    return Iterator{*this};
  }
  constexpr Iterator end() const noexcept { return {}; }

 private:
  constexpr bool next(Match& match) noexcept { return state_.next(text_, true, options_, match); }

  std::string_view text_;
  Options options_;
  read::ScanState state_;
};

/// Finds the figures of `text`: `for (const Match& match : scan(article)) …`.
constexpr Scan scan(std::string_view text, const Options& options = Options{}) noexcept {
  return {text, options};
}

}  // namespace finq
