// Percent, points, multiples and lengths of time.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/date_sign.hpp"
#include "finq/read/half_behind.hpp"
#include "finq/read/half_year.hpp"
#include "finq/read/share_points.hpp"
#include "finq/read/whole_number.hpp"
#include "finq/read/year_word.hpp"

namespace finq::inline v0_1::read {

/// Reads the unit behind a number that is no money.
class UnitReader {
 public:
  constexpr explicit UnitReader(const Context& context) noexcept : context_(context) {}

  /// Percent, percentage points, basis points.
  constexpr bool read_share(Amount& amount) const noexcept {
    int at = context_.over_hyphen(amount.end);
    if (token(at).is(Role::consecutive) && token(at + 1).is(Role::percentage_point)) ++at;
    const Token& unit = token(at);
    if (!context_.is_near(at)) return false;
    if (unit.is(Role::percentage_point)) {
      if (unit.has(text::uncertain) &&
          !SharePoints{context_}.are_meant(amount.begin, at + 1, amount))
        return false;
      amount.kind = Kind::points;
    } else if (unit.is(Role::basis_point)) {
      amount.kind = Kind::points;
      amount.is_basis_points = true;
    } else if (unit.is(Role::percent) && unit.lexeme.value != text::before_number) {
      if (unit.lexeme.value == text::tenths_word && !count_in_tenths(amount, at)) return false;
      amount.kind = Kind::percent;
    } else {
      return false;
    }
    if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is(Role::percent))) {
      context_.complain(ParseErrc::not_understood, at + 1, Expected::end_of_phrase);
      return false;
    }
    amount.end = at + 1;
    read_half(context_, amount);
    return true;
  }

  /// "rose a percentage point", "a percent"; but no "as a percent of sales".
  constexpr bool read_share_of_article(Amount& amount) const noexcept {
    const Token& before = token(amount.begin - 1);
    const bool changes =
        before.is(Role::change_verb | Role::change_adverb | Role::qualifier | Role::relation);
    const bool is_number = token(amount.begin).is(Role::cardinal);  // "um por cento"
    if (!(context_.is_strict || changes || is_number) || !read_share(amount)) return false;
    return is_number || !token(amount.end).is(Role::of);
  }

  /// `3x`, "fivefold", "3.5 times".
  constexpr bool read_multiple(Amount& amount) const noexcept {
    const int at = context_.over_hyphen(amount.end);
    const Token& unit = token(at);
    if (unit.is(Role::fold)) {
      const bool sign = context_.size(at) == 1;
      if (!unit.touches() || (sign && (at != amount.end || amount.number.in_words))) return false;
      if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is_word())) {
        return false;
      }
      if (unit.has(text::of_payments) && !context_.is_strict && is_instalment(at + 1, amount)) {
        return false;
      }
    } else if (!unit.is(Role::times) || !context_.is_near(at) || !is_ratio(at + 1, amount)) {
      return false;
    }
    amount.kind = Kind::multiple;
    amount.end = at + 1;
    return true;
  }

  /// "three years", "nine consecutive quarters", "12-month".
  constexpr bool read_time(Amount& amount) const noexcept {
    int at = context_.over_hyphen(amount.end);
    for (int i = 0; i < 2 && token(at).is(Role::consecutive) && context_.is_near(at); ++i) {
      at = context_.over_hyphen(at + 1);  // "20 consecutive trading days"
    }
    const Token& unit = token(at);
    if (!unit.is(Role::time_unit) || !context_.is_near(at)) return false;
    if (is_numbered(amount.begin)) return false;
    if (is_of_year_before(unit) && !context_.is_strict && may_be_year(context_, amount.begin)) {
      return false;
    }
    const bool is_glued = unit.touches() && at == amount.end && amount.number.in_words;
    if (is_glued && !is_spelled_length(at, amount)) return false;
    // "90日" is a length, "30日" may be a day of a month; "100주" are shares.
    const bool is_counted = token(amount.begin - 1).is(Role::consecutive);
    const bool is_day = unit.lexeme.code == static_cast<std::uint8_t>(Unit::day);
    const bool is_long = is_day && Decimal{31} < amount.value;
    const bool may_be_date = unit.has(text::uncertain) && !is_counted && !is_long;
    if (may_be_date && !context_.is_strict) return false;
    if (token(at + 1).touches() && token(at + 1).is_digits()) return false;
    amount.kind = Kind::duration;
    amount.unit = static_cast<Unit>(unit.lexeme.code);
    amount.end = at + 1;
    read_half(context_, amount);
    if (is_half_year(context_, amount.number, at)) {
      amount.value = Decimal{1};
      amount.unit = Unit::half;
    }
    return true;
  }

  /// "ein halbes Jahr", "une demi-année", and "medio año" of a half that needs no article.
  constexpr bool read_half_year(Amount& amount) const noexcept {
    const Token& first = token(amount.begin);
    const bool is_one = first.is(Role::cardinal) && first.lexeme.value == 1;
    const int half = is_one ? amount.begin + 1 : amount.begin;
    const bool may_begin =
        is_one || (token(half).lexeme.value == text::without_article && !is_mid_year(half - 1));
    if (!token(half).is(Role::half) || !may_begin || !context_.is_near(half)) return false;
    const int unit = year_of_half(context_, half);
    if (unit < 0) return false;
    amount.kind = Kind::duration;
    amount.unit = Unit::half;
    amount.value = Decimal{1};
    amount.number.in_words = true;
    amount.number.begin = amount.begin;
    amount.number.end = unit;
    amount.end = unit + 1;
    return true;
  }

  /// A plain number must not go on in letters: `10-K`, `5G`.
  constexpr bool is_free(const Amount& amount) const noexcept {
    const Token& next = token(amount.end);
    const bool joins = next.is(Role::connector) && context_.is_unspaced(amount.end);  // `3至5亿元`
    if (next.touches() && next.is_word() && !joins && amount.number.end == amount.end &&
        token(amount.end - 1).is_digits()) {
      return false;
    }
    return !(text::is_hyphen(next) && next.touches() && token(amount.end + 1).touches() &&
             token(amount.end + 1).is_word() && context_.size(amount.end + 1) == 1);
  }

 private:
  /// `3割` is 30 per cent; a whole number of up to ten of them.
  constexpr bool count_in_tenths(Amount& amount, int unit) const noexcept {
    const Token& rest = token(unit + 1);  // `2割5分`, `三成半`
    const bool goes_on = rest.touches() && (rest.is(Role::half) || rest.is(Role::cardinal));
    const bool may_be = token(unit).touches() && !amount.number.has_scale && !goes_on;
    return may_be && !(Decimal{10} < amount.value) && read::scale(amount, 1);
  }

  /// "a medio año", "a metà anno".
  constexpr bool is_mid_year(int before) const noexcept {
    return token(before).is(Role::connector | Role::ordinal | Role::determiner);
  }

  /// `第5个交易日`: one of them, no length.
  constexpr bool is_numbered(int begin) const noexcept {
    const Token& sign = token(begin - 1);
    return sign.is(Role::ordinal) && sign.lexeme.value == text::ordinal_before_number &&
           token(begin).touches();
  }

  /// `三年`, `六个月`; but `二〇二三年` and `第三年` name a year.
  constexpr bool is_spelled_length(int unit, const Amount& amount) const noexcept {
    if (!context_.is_unspaced(unit) || !(amount.value < Decimal{1000})) return false;
    const int last = amount.number.end - 1;
    if (last == amount.number.begin + 1 && token(last).is(Role::cardinal) &&
        token(last - 1).is(Role::cardinal)) {
      return false;  // `九七年`
    }
    const Token& before = token(amount.begin - 1);
    if (before.is(Role::ago) && is_behind_event(context_, amount.begin - 1)) return true;
    return !token(amount.begin).touches() || before.kind == text::TokenKind::edge ||
           !(before.is_digits() ||
             before.is(Role::cardinal | Role::hundred | Role::scale | Role::ordinal | Role::point));
  }

  /// "em 10x de R$ 129,99", "3x 50 €", "en 4x sans frais": so many payments. "10x $5 million" is
  /// none.
  constexpr bool is_instalment(int at, const Amount& amount) const noexcept {
    if (!amount.value.is_integer()) return false;
    const auto is = [this](int word, Role role, int value) {
      return token(word).is(role) && token(word).lexeme.value == value;
    };
    if (is(at, Role::preposition, text::accompanying)) {
      return is(amount.begin - 1, Role::preposition, text::within_time);
    }
    const Token& before = token(amount.begin - 1);
    if (before.is(Role::change_verb | Role::change_noun))
      return false;  // "creció 3x de $50 a $150"
    const int price = token(at).is(Role::of) ? at + 1 : at;
    const bool is_marked = token(price).marker >= 0;
    const int digits = is_marked ? price + 1 : price;
    if (!token(digits).is_digits() || !context_.is_near(digits)) return false;
    return is_marked ? !token(digits + 1).is(Role::scale | Role::scale_letter)
                     : token(digits + 1).marker >= 0;
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  static constexpr bool is_noun(const Token& token) noexcept {
    return token.is_word() && !token.is(Role::connector | Role::preposition | Role::conjunction |
                                        Role::copula | Role::clause);
  }

  /// "3.5 times EBITDA", "26 times 2021 net income", "four times last year's level", but neither
  /// "three times a week" nor "met three times in 2020".
  constexpr bool is_ratio(int at, const Amount& amount) const noexcept {
    const Token& next = token(at);
    if (next.is(Role::article | Role::per) && token(at + 1).is(Role::time_unit | Role::measure) &&
        !token(at + 2).is(Role::ago)) {
      return false;
    }
    if (context_.is_strict || amount.number.value.decimals() > 0) return true;
    if (context_.is_unspaced(at - 1)) return true;  // 倍 counts no occasions
    if (is_out_of(at)) return false;
    if (next.is(Role::change_noun | Role::comparative)) return true;
    if (next.is(Role::relative) && text::is_apostrophe(token(at + 2))) return true;
    const bool ends = context_.is_break(at) || context_.is_comma(at);
    if (next.is_digits() && context_.size(at) == 4) return is_noun(token(at + 1));
    if (next.is(Role::comparison) && !next.is(Role::preposition)) return true;
    const bool adverbial = next.is(Role::preposition | Role::dating | Role::relative |
                                   Role::conjunction | Role::copula | Role::trailing);
    if (!ends && !adverbial) return next.is_word();
    return is_stated(amount.begin - 1);
  }

  /// "nine times out of ten"; but "3 times sales of 2020", "5 times revenue of 10 million".
  constexpr bool is_out_of(int at) const noexcept {
    const int behind = context_.over_count(at + 2);
    const bool may_be_year = token(at + 2).is_digits() && context_.size(at + 2) == 4;
    return token(at).is_plain_word() && token(at + 1).is(Role::of) && behind > at + 2 &&
           !may_be_year && !context_.begins_figure(behind);
  }

  /// "coverage was 8 times", "increased three times", "leverage below 2 times", "at 3 times",
  /// "versus 21 times".
  constexpr bool is_stated(int at) const noexcept {
    for (; token(at).is(Role::qualifier); --at) {
      if (token(at).is(Role::preposition) && token(at).is(Role::comparison)) return true;
    }
    if (token(at).is(Role::between)) return true;
    if (token(at).is(Role::comparison) && !token(at).is(Role::preposition)) return true;
    if (token(at).is(Role::of)) return !token(at - 1).is(Role::filler);  // "a total of 3 times"
    if (context_.is_and(at)) {  // "between 5 and 7 times", "between 5 times and 7 times"
      return token(at - 2).is(Role::between) || token(at - 3).is(Role::between);
    }
    if (text::joins_both(token(at))) return true;
    if (token(at).is(Role::dating) && token(at).is(Role::preposition)) {
      return !token(at).is(Role::comparison | Role::from);
    }
    return token(at).is(Role::change_verb) ||
           (token(at).is(Role::copula) && token(at).lexeme.value == 1);
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
