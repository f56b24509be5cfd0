// Digits, number words and scales become one exact number.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/text/digits.hpp"
#include "finq/text/falling_scales.hpp"
#include "finq/text/passage.hpp"
#include "finq/text/spelled_number.hpp"
#include "finq/text/spelled_part.hpp"

namespace finq::inline v0_1::text {

enum class NumberFault : std::uint8_t { none, absent, malformed, too_long };

/// Reads the number that begins at a token.
class NumberReader {
 public:
  /// `bare_scales`: "hundred dollars" is a hundred; in prose a number may be missing before it.
  constexpr NumberReader(const Passage& tokens, char decimal, bool bare_scales = false) noexcept
      : tokens_(&tokens), decimal_(decimal), bare_scales_(bare_scales) {}

  constexpr NumberFault fault() const noexcept { return fault_; }

  /// True and `number` set where a number begins at `at`.
  constexpr bool read(int at, Number& number) noexcept {
    fault_ = NumberFault::absent;
    const Token& first = token(at);
    const SignReader& signs = tokens_->signs();
    if (!first.is_digits() && first.lexeme.roles == Role::none && !signs.is_there) return false;
    number = {};
    number.begin = at;
    if (signs.is_there && signs.may_begin(*tokens_, at)) return read_signs(at, number);
    if (first.is_digits() && ends_number(at + 1)) return take_digits(at, number);
    const SpelledNumberReader words{*tokens_};
    const SpelledPartReader parts{*tokens_};
    if ((!first.is_digits() || is_slashed(at)) && read_share(at, number)) {
      return read_scales(number);
    }
    if (first.is_digits()) {
      if (!read_digits_at(at, number)) return false;
    } else if (bare_scales_ && is_bare_scale(first) && !first.has(stands_alone) &&
               !words.opens_with_hundred(at)) {
      number.value = Decimal{1};
      number.end = at;
      number.in_words = number.is_bare_scale = true;
    } else if (first.is(Role::vulgar) && !first.has(uncertain)) {
      if (!read_vulgar(at, number)) return false;
    } else if (!words.read(at, number)) {
      return false;
    }
    if (first.is_digits() && number.value.is_integer() && !parts.read_more(number)) return false;
    read_repeated(number);
    read_qualifier(number);
    const FallingScales falling{*tokens_, decimal_};
    if (!read_scales(number)) return false;
    const bool is_spoken = number.has_scale || number.in_words;
    if (is_spoken && token(number.end - 1).has(stands_alone) &&
        falling.add_below_thousand(number) && !read_scales(number))
      return false;
    return falling.add_smaller(number) && parts.read_half_of_scale(number);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  /// "hundred", "million"; "millions" none.
  static constexpr bool is_bare_scale(const Token& word) noexcept {
    return word.is(Role::scale | Role::hundred) && !word.is(Role::counted);
  }

  /// `三千万`, `5千万`, `十多亿`.
  constexpr bool read_signs(int at, Number& number) noexcept {
    if (token(at).is_digits() && !read_digits_at(at, number)) return false;
    if (!tokens_->signs().read(*tokens_, decimal_, bare_scales_, at, number)) return false;
    read_repeated(number);
    read_qualifier(number);
    return number.qualifier == 0 || read_scales(number);
  }

  // ---- shares of one

  constexpr bool is_share_unit(int at) const noexcept { return is_share(token(at)); }

  /// "3/4 percent", "1/2 million", "half million": only before such units; elsewhere a plain
  /// fraction is no figure.
  constexpr bool read_share(int at, Number& number) const noexcept {
    const bool is_end = is_dash(token(at - 1)) && is_slashed(at - 4);  // "1/4-1/2%"
    const bool begins = !(at > 0 && token(at).touches()) || token(at - 1).marker >= 0 || is_end;
    if (is_slashed(at) && begins &&
        (is_share_unit(at + 3) || token(at + 3).is(Role::scale) || leads_to_share(at + 3))) {
      return take_slashed(at, at + 3, number);
    }
    return read_slashed_part_of_one(at, number) || SpelledPartReader{*tokens_}.read(at, number);
  }

  /// "1/4 to 1/2 percent", "1/4-1/2%", "1/2 to 1%": the unit is said once.
  constexpr bool leads_to_share(int joint) const noexcept {
    if (!is_to(token(joint)) && !is_dash(token(joint))) return false;
    return is_share_unit(is_slashed(joint + 1) ? joint + 4 : joint + 2) || leads_to_money(joint);
  }

  /// "1/4 to 3 cents", "3-1/4 to 4 cents", "1/2 to 1-1/2 cents": the currency behind both ends.
  constexpr bool leads_to_money(int joint) const noexcept {
    if (!is_to(token(joint)) || !token(joint + 1).is_digits()) return false;
    int unit = joint + 2;
    if (is_hyphen(token(unit)) && is_slashed(unit + 1)) unit += 4;
    const Token& name = token(unit);
    return name.is_word() && name.marker >= 0 && !token(unit + 1).is_digits();
  }

  /// "1/4 of 1%", "3/8 of one percent".
  constexpr bool read_slashed_part_of_one(int at, Number& number) const noexcept {
    if (!is_slashed(at) || (at > 0 && token(at).touches())) return false;
    if (!token(at + 3).is(Role::of) || !is_share_unit(at + 5)) return false;
    const bool is_one = token(at + 4).is(Role::cardinal) && token(at + 4).lexeme.value == 1;
    if (!is_one && tokens_->bytes(at + 4) != "1") return false;
    return take_slashed(at, at + 5, number);
  }

  constexpr bool take_slashed(int at, int end, Number& number) const noexcept {
    const auto value = slashed(at);
    if (!value) return false;
    number.value = *value;
    number.end = end;
    number.in_words = true;
    return true;
  }

  // ---- digits

  /// What most digits stand before: nothing that any reader here would take.
  constexpr bool ends_number(int at) const noexcept {
    constexpr Role taken =
        Role::conjunction | Role::vulgar | Role::scale | Role::hundred | Role::post_qualifier;
    const Token& next = token(at);
    if (next.is(taken)) return false;
    if (next.is_digits()) return !is_slashed(at);
    return next.kind != TokenKind::mark || !(is_hyphen(next) || is_slash(next));
  }

  constexpr bool read_digits_at(int at, Number& number) noexcept {
    if (!take_digits(at, number)) return false;
    if (number.is_bare) {
      read_fraction(number);
    } else if (tokens_->is_inner_hyphen(number.end) && token(number.begin - 1).marker >= 0) {
      read_part_of_cent(number);
    }
    return true;
  }

  static constexpr bool is_bare(std::string_view digits) noexcept {
    for (const char c : digits) {
      if (!is_digit(c)) return false;
    }
    return true;
  }

  constexpr bool take_digits(int at, Number& number) noexcept {
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    if (!digits) {
      fault_ =
          digits.error() == DigitsError::too_long ? NumberFault::too_long : NumberFault::malformed;
      return false;
    }
    number.value = *digits;
    number.end = at + 1;
    number.is_bare = is_bare(tokens_->bytes(at));
    return true;
  }

  /// `$11.27-1/4`, as grain is quoted.
  [[gnu::noinline]] constexpr void read_part_of_cent(Number& number) const noexcept {
    const int at = number.end;
    const std::string_view digits = tokens_->bytes(number.begin);
    const bool has_cents = digits.size() > 3 && digits[digits.size() - 3] == decimal_;
    const bool goes_on = token(at + 4).is_plain_word() || token(at + 5).is_digits();
    if (!has_cents || !is_slashed(at + 1) || goes_on) return;
    const auto part = slashed(at + 1);
    const auto scaled = part ? part->scaled_by(-2) : part;
    if (scaled && add(number.value, *scaled)) number.end = at + 4;
  }

  /// `1½`, `4 1/2`, "5 and 1/2 percent": a whole number and its fraction.
  constexpr void read_fraction(Number& number) noexcept {
    const bool is_joined =
        is_joined_fraction(number.end) && !token(number.begin - 1).is(Role::between);
    const int at = is_joined ? number.end + 1 : number.end;
    if (!tokens_->is_near(at)) return;
    Decimal fraction;
    int end = 0;
    if (token(at).is(Role::vulgar) && token(at).lexeme.value > 0) {
      fraction = thousandths(token(at));
      end = at + 1;
    } else if (tokens_->is_inner_hyphen(at) && is_slashed(at + 1) &&
               is_quoted(number.begin, at + 4)) {
      const auto parts = slashed(at + 1);
      if (!parts) return;
      fraction = *parts;
      end = at + 4;
    } else if (!token(at).touches() && is_slashed(at)) {
      const auto parts = slashed(at);
      if (!parts) return;
      fraction = *parts;
      end = at + 3;
    } else {
      return;
    }
    if (!add(number.value, fraction)) return;
    number.end = end;
    number.is_bare = false;
  }

  constexpr bool is_joined_fraction(int at) const noexcept {
    if (!is_and(token(at))) return false;
    const int end = is_slashed(at + 1) ? at + 4 : at + 2;
    const bool has_part = end > at + 2 || token(at + 1).is(Role::vulgar);
    return has_part && !token(at + 1).is(Role::ordinal) &&
           (is_share_unit(end) || token(end).is(Role::scale));
  }

  /// "10-7/8%", "$34-7/8", "6-1/4 cents", "5-1/2 million": as prices are quoted, and "5-1/4 to
  /// 5-1/2 percent".
  constexpr bool is_quoted(int begin, int end) const noexcept {
    if (is_share_unit(end) || token(end).is(Role::scale)) return true;
    if (token(end).marker >= 0 || token(begin - 1).marker >= 0) return true;
    const bool has_fraction = is_hyphen(token(end + 2)) && is_slashed(end + 3);
    const int unit = has_fraction ? end + 6 : end + 2;
    return (is_to(token(end)) && is_share_unit(unit)) || leads_to_money(end);
  }

  constexpr bool is_slashed(int at) const noexcept {
    const Token& slash = token(at + 1);
    return token(at).is_digits() && is_slash(slash) && slash.touches() &&
           token(at + 2).is_digits() && token(at + 2).touches();
  }

  constexpr Result<Decimal> slashed(int at) const noexcept {
    const auto over = text::read_digits(tokens_->bytes(at), decimal_);
    const auto under = text::read_digits(tokens_->bytes(at + 2), decimal_);
    if (!over || !under || !(*over < *under) || !(*under < Decimal{100})) return Errc::not_exact;
    return divide_exact(*over, *under);
  }

  constexpr bool read_vulgar(int at, Number& number) noexcept {
    if (token(at).lexeme.value <= 0) return false;
    number.value = thousandths(token(at));
    number.end = at + 1;
    return true;
  }

  static constexpr Decimal thousandths(const Token& vulgar) noexcept {
    return Decimal::scaled(vulgar.lexeme.value, -3).value();
  }

  /// "five (5) years": the same once more, as contracts write it.
  constexpr void read_repeated(Number& number) const noexcept {
    const int at = number.end;
    if (!number.in_words || !token(at).is_mark(U'(') || !tokens_->is_near(at)) return;
    if (!token(at + 1).is_digits() || !token(at + 1).touches()) return;
    if (!token(at + 2).is_mark(U')') || !token(at + 2).touches()) return;
    const auto digits = text::read_digits(tokens_->bytes(at + 1), decimal_);
    if (digits && *digits == number.value) number.end = at + 3;
  }

  // ---- scales

  /// "$200+ million", "10-plus years", "30 or more years": behind a qualifier, where a scale or a
  /// unit follows it.
  constexpr void read_qualifier(Number& number) const noexcept {
    int at = number.end;
    if (is_hyphen(token(at)) && token(at).touches()) ++at;
    const Token& word = token(at);
    if (!word.is(Role::post_qualifier) || !tokens_->is_near(at)) return;
    if (!word.is_word() && !word.touches()) return;
    const int next = is_hyphen(token(at + 1)) && token(at + 1).touches() ? at + 2 : at + 1;
    const bool is_of_time =
        token(next).is(Role::consecutive) && token(next + 1).is(Role::time_unit);
    if (!tokens_->is_near(next) ||
        !(is_of_time ||
          token(next).is(Role::scale | Role::hundred | Role::percent | Role::percentage_point |
                         Role::basis_point | Role::time_unit | Role::times))) {
      return;
    }
    number.qualifier = word.lexeme.code;
    number.is_bare = false;
    number.end = next;
  }

  /// "billion", "lakh crore", "hundred million"; behind a hyphen too.
  constexpr bool read_scales(Number& number) noexcept {
    for (int count = 0; count < 3; ++count) {
      int at = number.end;
      if (tokens_->is_inner_hyphen(at)) ++at;
      const Token& word = token(at);
      const bool hundred =
          word.is(Role::hundred) && (number.in_words || number.has_scale ||
                                     token(at + 1).is(Role::scale) || counts_hundreds(number, at));
      if (!(word.is(Role::scale) || hundred) || !tokens_->is_on_line(at)) break;
      if (number.has_scale && !may_follow(number, word)) break;
      const auto scaled = number.value.scaled_by(word.lexeme.value);
      if (!scaled) {
        fault_ = NumberFault::too_long;
        return false;
      }
      number.value = *scaled;
      number.end = at + 1;
      number.scale += word.lexeme.value;
      number.has_scale = true;
      number.is_bare = false;
    }
    return !is_vague(number);
  }

  /// "5 hundred dollars", "$3 hundred"; no number alone.
  constexpr bool counts_hundreds(const Number& number, int at) const noexcept {
    const bool is_money = token(number.begin - 1).marker >= 0 || token(at + 1).marker >= 0;
    return number.is_bare && is_money && !token(at).touches() && number.value < Decimal{100};
  }

  /// "five hundred million" and "lakh crore", but no "million thousand" and no "million bn".
  static constexpr bool may_follow(const Number& number, const Token& word) noexcept {
    constexpr int million = 6;
    if (number.scale >= million && word.has(abbreviation)) return false;
    return word.lexeme.value >= number.scale;
  }

  /// "two billions" is one; "billions of dollars" never comes here.
  constexpr bool is_vague(const Number& number) const noexcept {
    return number.is_article && token(number.end).is(Role::scale);
  }

  const Passage* tokens_;
  char decimal_;
  bool bare_scales_;
  NumberFault fault_ = NumberFault::absent;
};

}  // namespace finq::inline v0_1::text
