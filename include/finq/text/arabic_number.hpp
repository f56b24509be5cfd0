// Digits with their marks, of either width: `12,345`, `１２，３４５．６`.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "finq/decimal.hpp"
#include "finq/text/digits.hpp"
#include "finq/text/numeral_sign.hpp"
#include "finq/text/passage.hpp"

namespace finq::inline v0_1::text {

class ArabicNumber {
 public:
  constexpr ArabicNumber(const Passage& tokens, char decimal) noexcept
      : tokens_(&tokens), decimal_(decimal) {}

  /// Moves `at` behind the number.
  constexpr bool read(int& at, Decimal& value) const noexcept {
    char digits[48] = {};  // more than can be held
    std::size_t size = 0;
    if (token(at).is_digits()) {
      const auto read = text::read_digits(tokens_->bytes(at++), decimal_);
      if (read) value = *read;
      return read.has_value();
    }
    for (int next = at; size < sizeof digits; ++next) {
      const bool is_mark = is_full_width_mark(token(next));
      if (next > at && !token(next).touches()) break;
      if (is_mark && is_full_width(next + 1) && token(next + 1).touches()) {
        if (token(next).is_mark(0xFF0C) && !is_group(next + 1)) break;  // `１，２` are two
        digits[size++] = token(next).is_mark(0xFF0C) ? ',' : '.';
      } else if (is_full_width(next)) {
        digits[size++] = static_cast<char>('0' + token(next).lexeme.value);
      } else {
        break;
      }
      if (!is_mark) at = next + 1;
    }
    const auto read = text::read_digits({digits, size}, decimal_);
    if (read) value = *read;
    return read.has_value();
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }
  constexpr bool is_full_width(int at) const noexcept { return is_full_width_digit(*tokens_, at); }

  /// Three digits behind a comma.
  constexpr bool is_group(int at) const noexcept {
    return is_full_width(at + 1) && is_full_width(at + 2) &&
           !(is_full_width(at + 3) && token(at + 3).touches());
  }

  const Passage* tokens_;
  char decimal_;
};

}  // namespace finq::inline v0_1::text
