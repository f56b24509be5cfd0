// How far a number in digits goes, with the marks between them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/token.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::text {

/// Digits, points, commas, and blanks and apostrophes that part groups of three.
class DigitRun {
 public:
  /// `groups_by_blank`: "1 234" is one number in the language.
  constexpr DigitRun(std::string_view text, bool groups_by_blank) noexcept
      : text_(text), groups_by_blank_(groups_by_blank) {}

  /// Where the number ends that begins at `begin`.
  constexpr std::size_t end(std::size_t begin) const noexcept {
    std::size_t at = begin;
    bool by_blank = false;
    while (at < text_.size()) {
      const std::size_t size = is_digit(text_[at]) ? 1 : mark_size(at, begin, by_blank);
      if (size == 0) break;
      at += size;
    }
    return at;
  }

  /// "$8.47.2021 guidance", "$1.60.99.5% of" and "September 30,2019": the mark ends the number.
  constexpr bool is_full_stop(std::size_t at, std::size_t begin,
                              const Token& before) const noexcept {
    if (text_[at] == '.') {
      return before.is(Role::currency) && is_behind_cents(at, begin) && !is_date(at, begin);
    }
    if (text_[at] != ',' || !before.is(Role::month) || at - begin > 2) return false;
    return is_year(at + 1);
  }

 private:
  /// The mark stands behind a decimal mark and cents, and begins a year, a percentage, a quarter.
  constexpr bool is_behind_cents(std::size_t at, std::size_t begin) const noexcept {
    const std::size_t point = text_.substr(begin, at - begin).find('.');
    if (point == std::string_view::npos || at - begin - point - 1 != 2) return false;
    return is_year(at + 1) || is_measured(at + 1);
  }

  /// "in Mio. EUR 31.12.2023": a day and a month behind a blank.
  constexpr bool is_date(std::size_t at, std::size_t begin) const noexcept {
    if (at != begin + 5 || begin == 0) return false;
    const std::string_view day = text_.substr(begin, 2);
    const std::string_view month = text_.substr(begin + 3, 2);
    return text_[begin - 1] == ' ' && text_[begin + 2] == '.' && day >= "01" && day <= "31" &&
           month >= "01" && month <= "12" && is_year(at + 1);
  }

  constexpr bool is_year(std::size_t at) const noexcept {
    const std::string_view rest = text_.substr(at, 5);
    const bool century = rest.starts_with("19") || rest.starts_with("20");
    return century && rest.size() >= 4 && is_digit(rest[2]) && is_digit(rest[3]) &&
           (rest.size() == 4 || !is_digit(rest[4]));
  }

  /// Digits, and a fraction, that a per cent sign or a letter touches.
  constexpr bool is_measured(std::size_t at) const noexcept {
    int points = 0;
    for (; at < text_.size() && (is_digit(text_[at]) || text_[at] == '.'); ++at) {
      if (text_[at] == '.' && ++points > 1) return false;
    }
    return at < text_.size() && (text_[at] == '%' || is_ascii_letter(text_[at]));
  }

  /// The size of a mark inside a number at `at`, or 0. Blanks and apostrophes need three digits.
  constexpr std::size_t mark_size(std::size_t at, std::size_t begin,
                                  bool& by_blank) const noexcept {
    const char c = text_[at];
    if (c == '.' || c == ',') return at + 1 < text_.size() && is_digit(text_[at + 1]) ? 1 : 0;
    if (static_cast<std::uint8_t>(c) < 0x80) {
      if ((c != ' ' && c != '\'') || !is_group(at + 1)) return 0;
    }
    const CodePoint point = decode(text_, at);
    const bool thin = point.value == 0xA0 || point.value == 0x2009 || point.value == 0x202F;
    const bool apostrophe = c == '\'' || point.value == 0x2019;
    if (!thin && !apostrophe && c != ' ') return 0;
    if (!is_group(at + point.size) || !follows_group(at, begin, by_blank)) return 0;
    if (c == ' ' && !by_blank && !groups_by_blank_ && !is_one_number(at)) return 0;
    by_blank = true;
    return point.size;
  }

  constexpr bool is_group(std::size_t at) const noexcept {
    if (at + 3 > text_.size()) return false;
    for (std::size_t i = 0; i < 3; ++i) {
      if (!is_digit(text_[at + i])) return false;
    }
    return at + 3 == text_.size() || !is_digit(text_[at + 3]);
  }

  constexpr bool follows_group(std::size_t at, std::size_t begin, bool by_blank) const noexcept {
    std::size_t size = 0;
    while (at > begin + size && is_digit(text_[at - size - 1])) ++size;
    return by_blank ? size == 3 : at == begin + size && size >= 1 && size <= 3;
  }

  /// "1 234,50", "1 234.56" and "1 250 000" can only be one number; "12 345" may be two.
  constexpr bool is_one_number(std::size_t at) const noexcept {
    constexpr int most_groups = 12;  // a figure has no more digits
    int groups = 0;
    for (; groups < most_groups && at < text_.size() && text_[at] == ' ' && is_group(at + 1);
         ++groups) {
      at += 4;
    }
    if (groups > 1) return true;
    if (at + 1 >= text_.size() || (text_[at] != ',' && text_[at] != '.')) return false;
    std::size_t size = 0;
    while (at + 1 + size < text_.size() && is_digit(text_[at + 1 + size])) ++size;
    return size == 2 || (size == 1 && text_[at] == ',');
  }

  std::string_view text_;
  bool groups_by_blank_;
};

}  // namespace finq::inline v0_1::text
