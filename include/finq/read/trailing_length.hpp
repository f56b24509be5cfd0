// Lengths up to now or from now: "the next five years".
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/read/half_year.hpp"
#include "finq/read/quarter.hpp"
#include "finq/read/year_word.hpp"
#include "finq/text/number.hpp"

namespace finq::inline v0_1::read {

/// A period, and the relation that its own words say ("next" five years).
struct RelativePeriod {
  NamedPeriod named;
  Relation relation = Relation::none;
};

/// Takes the period, which ends before token `end`; false where there is none.
constexpr bool set_period(const Result<Period>& period, int end, RelativePeriod& found) noexcept {
  if (!period) return false;
  found.named.period = *period;
  found.named.end = end;
  return true;
}

/// Reads lengths behind a word for past or next, or around one.
class TrailingReader {
 public:
  constexpr explicit TrailingReader(const Context& context) noexcept
      : context_(context), tails_(context) {}

  /// "next five years", "past year", `近半年`.
  constexpr bool read(int at, RelativePeriod& found) const noexcept {
    const int next = context_.over_hyphen(at + 1);
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    const bool counted =
        context_.is_near(next) && !token(next).is(Role::article) && numbers.read(next, number);
    int unit = counted ? context_.over_hyphen(number.end) : next;
    if (counted && token(unit).is(Role::consecutive)) ++unit;
    if (!token(unit).is(Role::time_unit) || !context_.is_near(unit)) return false;
    const Token& word = token(unit);
    if (word.lexeme.code == text::period_word) return false;
    if (counted && token(at).is(Role::relative) &&
        (is_attribute(number.end, unit) || is_number_of_quarter(next, unit))) {
      return false;
    }
    // "trailing twelve months ended September 30" end there.
    if (counted && token(unit + 1).is(Role::ended)) return false;
    if (counted && is_part(at, unit + 1)) return false;
    const bool has_half = !counted && is_with_half(at, unit);
    if (!counted && (word.has(text::plural) || !(has_half || is_length(at, unit)))) return false;
    found.relation = token(at).lexeme.value < 0 ? Relation::last : Relation::next;
    if (counted && is_half_year(context_, number, unit))  // `近半年`
      return set_period(Period::length(Decimal{1}, Unit::half), unit + 1, found);
    const Decimal count = has_half  ? Decimal::scaled(15, -1).value()
                          : counted ? number.value
                                    : Decimal{1};
    const int end = has_half ? unit + 4 : unit + 1;
    return set_period(Period::length(count, static_cast<Unit>(word.lexeme.code)), end, found);
  }

  /// "douze derniers mois", "three prior years": the number stands before the word; "six subsequent
  /// months" are those of another time.
  constexpr bool read_counted(int at, RelativePeriod& found) const noexcept {
    const int word = context_.over_count(at);
    const Token& unit = token(word + 1);
    if (word == at || !token(word).is(Role::trailing) || !unit.is(Role::time_unit)) return false;
    if (!context_.is_near(word) || !context_.is_near(word + 1)) return false;
    // "grew 5 last month"
    const bool relative = token(word).is(Role::relative);
    if (relative ? !is_window(at, word + 1) : token(word).has(text::needs_count)) return false;
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    if (unit.lexeme.code == text::period_word || !numbers.read(at, number)) return false;
    if (number.end != word) return false;
    found.relation = token(word).lexeme.value < 0 ? Relation::last : Relation::next;
    return set_period(Period::length(number.value, static_cast<Unit>(unit.lexeme.code)), word + 2,
                      found);
  }

  /// `TTM`.
  constexpr bool read_twelve_months(int at, RelativePeriod& found) const noexcept {
    found.relation = Relation::last;
    return set_period(Period::length(Decimal{12}, Unit::month), at + 1, found);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "the last three months of 2018", "the last two weeks of March" are no spans up to today; "the
  /// next two months of the quarter" are.
  constexpr bool is_part(int at, int of) const noexcept {
    const bool is_last = token(at).is(Role::relative) && token(at).lexeme.value < 0;
    return is_last ? tails_.leads_to_period(of)
                   : token(of).is(Role::of) && tails_.read(of).kind != YearTail::Kind::none;
  }

  /// "the last year and a half"; but "the last year and a half million of it".
  constexpr bool is_with_half(int at, int unit) const noexcept {
    return (token(at - 1).is(Role::determiner) || context_.is_strict) &&
           context_.is_and(unit + 1) && token(unit + 2).is(Role::article) &&
           token(unit + 3).is(Role::half) &&
           !token(unit + 4).is(Role::of | Role::scale | Role::time_unit) &&
           !context_.is_inner_hyphen(unit + 4) && token(unit + 4).marker < 0;
  }

  /// "the two previous quarters"; but "five previous years of service".
  constexpr bool is_window(int at, int unit) const noexcept {
    const Token& behind = token(unit + 1);
    const bool is_of_thing =
        behind.is(Role::of) || (behind.is_plain_word() && context_.is_near(unit + 1));
    return token(unit).has(text::plural) && !is_of_thing &&
           (context_.is_strict || token(at - 1).is(Role::determiner));
  }

  /// `지난 3분기`: the third quarter, and no three of them, which `지난 3개 분기` are.
  constexpr bool is_number_of_quarter(int number, int unit) const noexcept {
    return token(number).is_digits() && token(unit).is(Role::quarter_letter) &&
           token(unit).touches() && context_.is_unspaced(unit) && context_.size(number) == 1 &&
           !token(unit + 1).is(Role::consecutive);
  }

  /// "our previous five-year plan": the plan was the previous one.
  constexpr bool is_attribute(int joint, int unit) const noexcept {
    return is_one_year(token(unit)) && text::is_hyphen(token(joint)) && token(joint).touches() &&
           context_.is_near(unit + 1) && token(unit + 1).is(Role::title);
  }

  /// "past year" is a length; "last year" only in "over the last year", "in the next year".
  constexpr bool is_length(int at, int unit) const noexcept {
    if (!token(at).is(Role::relative)) return !token(at - 1).is(Role::per);
    if (token(unit).lexeme.code == static_cast<std::uint8_t>(Unit::decade)) return true;
    if (text::is_apostrophe(token(unit + 1)) || token(at).has(text::needs_count)) return false;
    if (!token(at - 1).is(Role::determiner)) return false;
    // "no último ano", "nell'ultimo anno": the preposition has the article in it.
    const bool is_contracted = token(at - 1).is(Role::preposition);
    const Token& before = token(is_contracted ? at - 1 : at - 2);
    const bool over = before.is(Role::preposition) && before.is(Role::qualifier);
    return over ||
           (counts_years(token(unit)) && before.is(Role::preposition) && before.is(Role::dating));
  }

  const Context& context_;
  YearTailReader tails_;
};

}  // namespace finq::inline v0_1::read
