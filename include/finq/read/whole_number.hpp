// A small whole number of a date, in digits or in signs: `30`, `三十`, `二〇一六`.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/context.hpp"
#include "finq/text/numeral_sign.hpp"

namespace finq::inline v0_1::read {

/// At most `most` digits, with no mark between them.
constexpr bool read_bare_digits(const Context& context, int at, int most, int& number) noexcept {
  if (!context.token(at).is_digits() || context.size(at) > most) return false;
  number = 0;
  for (const char c : context.bytes(at)) {
    if (!text::is_digit(c)) return false;
    number = number * 10 + (c - '0');
  }
  return true;
}

/// Four digits of a year from 1900 to 2099, which an amount seldom is by chance.
constexpr bool may_be_year(const Context& context, int at) noexcept {
  int year = 0;
  return context.size(at) == 4 && read_bare_digits(context, at, 4, year) && year >= 1900 &&
         year < 2100;
}

/// True and `end` behind it where at most `most` digits, or as many numeral signs, begin at `at`.
/// In digits alone, or in signs whose tens are counted: `十一`, `三十`.
class WholeNumberReader {
 public:
  constexpr explicit WholeNumberReader(const Context& context) noexcept : context_(context) {}

  constexpr bool read(int at, int most, int& number, int& end) const noexcept {
    number = 0;
    if (!token(at).is_digits()) return is_sign(at) && read_signs(at, most, number, end);
    end = at + 1;
    return read_bare_digits(context_, at, most, number);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }
  constexpr bool is_sign(int at) const noexcept {
    return text::is_numeral_sign(*context_.passage, at);
  }

  [[gnu::noinline]] constexpr bool read_signs(int at, int most, int& number,
                                              int& end) const noexcept {
    if (token(at).touches() && (token(at - 1).is_digits() || is_sign(at - 1))) return false;
    bool has_ten = false;
    int places = 0;
    for (end = at; is_sign(end) && (end == at || token(end).touches()); ++end) {
      const Token& sign = token(end);
      if (sign.is(Role::time_unit) && end > at && !is_touching_sign(end + 1))
        break;  // 일 of 삼십일
      const int value = sign.lexeme.value;
      if (sign.is(Role::hundred)) {
        if (value != 1 || has_ten || places > 1) return false;
        number = places > 0 ? number * 10 : 10;
        has_ten = true;
        places = 0;
        continue;
      }
      if (!sign.is(Role::cardinal) || value < 0 || ++places > (has_ten ? 1 : most)) return false;
      number = has_ten ? number + value : number * 10 + value;
    }
    return true;
  }

  constexpr bool is_touching_sign(int at) const noexcept {
    return is_sign(at) && token(at).touches();
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
