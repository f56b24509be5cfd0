// Every figure of a text, one after the other.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/passage_reader.hpp"
#include "finq/read/scan_state.hpp"

namespace finq::inline v0_1 {

/// The figures of one text: a lazy range over Match, in text order, never overlapping.
///
/// Nothing is allocated; time is linear in the text. The matches view the text that was given.
/// The text is looked at through windows of `Window` bytes, so that places in it fit 32 bits; where
/// the windows part changes nothing.
template <std::size_t Window>
class BasicScan {
 public:
  class Iterator {
   public:
    using value_type = Match;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() = default;
    constexpr explicit Iterator(BasicScan& scan) noexcept : scan_(&scan) { ++*this; }

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
    BasicScan* scan_ = nullptr;
    Match match_{};
  };

  constexpr BasicScan(std::string_view text, const Options& options) noexcept
      : text_(text), rest_(text), options_(options) {}

  /// Begins anew at the first figure.
  constexpr Iterator begin() noexcept {
    rest_ = text_;
    state_.restart();
    in_run_ = false;
    return Iterator{*this};
  }
  constexpr Iterator end() const noexcept { return {}; }

 private:
  constexpr bool next(Match& match) noexcept {
    for (;;) {
      const bool is_last = rest_.size() <= Window;
      if (state_.next(rest_.substr(0, Window), is_last || in_run_, options_, match)) return true;
      if (is_last) return false;
      // A run that fills the window is no figure: what stands before it is read, then it is
      // skipped.
      if (state_.position() == 0 && !in_run_) {
        in_run_ = true;
      } else {
        move_on();
      }
    }
  }

  constexpr void move_on() noexcept {
    const std::size_t done = state_.position();
    state_.drop(done);
    rest_.remove_prefix(done);
    if (!in_run_) return;
    std::size_t skipped = 0;
    while (skipped < rest_.size() && !text::ends_run(rest_[skipped])) ++skipped;
    state_.pass_over(skipped);
    rest_.remove_prefix(skipped);
    in_run_ = false;
  }

  std::string_view text_;
  std::string_view rest_;
  Options options_;
  read::ScanState state_;
  bool in_run_ = false;
};

using Scan = BasicScan<std::size_t{1} << 30U>;

/// Finds the figures of `text`: `for (const Match& match : scan(article)) …`.
constexpr Scan scan(std::string_view text,
                    const Options& options = detail::usual_options) noexcept {
  return {text, options};
}

}  // namespace finq::inline v0_1
