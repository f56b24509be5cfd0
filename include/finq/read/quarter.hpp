// Quarters, halves and fiscal years: `Q3 2021`, "third quarter of fiscal 2022", `FY22`.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/calendar.hpp"
#include "finq/read/date_sign.hpp"
#include "finq/read/year_part.hpp"
#include "finq/read/year_tail.hpp"
#include "finq/text/numeral_sign.hpp"

namespace finq::inline v0_1::read {

/// A period that is read: up to before token `end`, and the point that it names, if it names one.
struct NamedPeriod {
  Period period;
  int begin = 0;
  int end = 0;
};

class QuarterReader {
 public:
  constexpr explicit QuarterReader(const Context& context) noexcept
      : context_(context), calendar_(context), years_(context), tails_(context), parts_(context) {}

  constexpr bool read(int at, NamedPeriod& found) const noexcept {
    found.begin = at;
    const Token& first = token(at);
    if (first.is_digits()) {
      return read_digit_first(at, found) || read_season(at, found) || read_year_first(at, found) ||
             read_spelled(at, false, found) || read_of_whole(at, found);
    }
    if (text::is_numeral_sign(*context_.passage, at)) {
      return read_digit_first(at, found) || read_year_first(at, found);
    }
    if (first.is(Role::quarter_letter | Role::half_letter)) return read_letter(at, found);
    if (first.is(Role::ordinal) && (read_last(at, found) || read_of_whole(at, found))) return true;
    if (first.is(Role::ordinal) || first.is(Role::named_half))
      return read_spelled(at, false, found);
    if (first.is(Role::fiscal)) return read_fiscal(at, found);
    if (first.is(Role::calendar)) return read_full_year(at, found);
    return first.is(Role::time_unit) && read_numbered(at, found);
  }

  /// "Quarter 3 of 2020": its year says that the number counts nothing.
  constexpr bool read_numbered(int at, NamedPeriod& found) const noexcept {
    const Token& unit = token(at);
    const Token& number = token(at + 1);
    const bool quarter = unit.lexeme.code == static_cast<std::uint8_t>(Unit::quarter);
    const bool half = unit.lexeme.code == static_cast<std::uint8_t>(Unit::half);
    if (!(quarter || half) || unit.has(text::plural) || !number.is_digits()) return false;
    if (number.touches() || !context_.is_near(at + 1) || context_.size(at + 1) != 1) return false;
    PeriodPoint part;
    return tails_.read(at + 2).kind == YearTail::Kind::named &&
           parts_.name(quarter, context_.bytes(at + 1)[0] - '0', at + 1, part) &&
           finish(part, false, at + 2, found);
  }

  /// "last quarter of 2020", "final half of the year": the fourth, the second.
  constexpr bool read_last(int at, NamedPeriod& found) const noexcept {
    const int unit = context_.over_hyphen(at + 1);
    const Token& word = token(unit);
    if (text::is_whole_period(word)) return read_of_whole(at, found);
    if (token(at).lexeme.value != -1 || !word.is(Role::time_unit) || !context_.is_near(unit)) {
      return false;
    }
    const bool quarter = word.lexeme.code == static_cast<std::uint8_t>(Unit::quarter);
    const bool half = word.lexeme.code == static_cast<std::uint8_t>(Unit::half);
    if (!(quarter || half) || word.has(text::plural) || !token(unit + 1).is(Role::of)) return false;
    PeriodPoint part;
    if (!tails_.is_open_year(unit + 2) && tails_.read(unit + 1).kind == YearTail::Kind::none) {
      return false;
    }
    found.begin = at;
    return parts_.name(quarter, quarter ? 4 : 2, at, part) && finish(part, false, unit + 1, found);
  }

  /// "im dritten Vorjahresquartal", "terceiro trimestre homólogo", "2º trimestre del año anterior".
  constexpr bool read_of_whole(int at, NamedPeriod& found) const noexcept {
    int next = at + 1;
    int number = parts_.ordinal(at, next);
    const Token& whole = token(next);
    if (!whole.is(Role::relative) || !whole.has(text::of_year)) return false;
    const bool is_whole = text::is_whole_period(whole);  // else "druhém letošním čtvrtletí"
    if (!is_whole && !token(++next).is(Role::time_unit)) return false;
    const int unit = is_whole ? whole.lexeme.code - 1 : token(next).lexeme.code;
    const bool quarter = unit == static_cast<int>(Unit::quarter);
    const bool half = unit == static_cast<int>(Unit::half);
    if (token(at).lexeme.value == -1)
      number = quarter ? 4 : 2;  // "último trimestre del año pasado"
    PeriodPoint part;
    if (!(quarter || half) || number < 1 || !parts_.name(quarter, number, at, part)) return false;
    found.begin = at;
    const YearTail tail{YearTail::Kind::relative, 0, whole.lexeme.value, false, next + 1};
    return take(tail, part, false, found);
  }

  /// `Q3`, "fiscal third quarter" without any year; `at` moves behind it.
  constexpr bool read_part(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    return parts_.read(at, part, fiscal);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "half of March", "half of the month": no half of a year.
  constexpr bool is_of_no_year(int at) const noexcept {
    if (!token(at).is(Role::of)) return false;
    int next = at + 1;
    constexpr int longest = 4;  // "of our fiscal second quarter"
    while (next < at + longest &&
           token(next).is(Role::determiner | Role::relative | Role::ordinal | Role::fiscal)) {
      ++next;
    }
    if (token(next).is_digits() && token(next + 1).is(Role::quarter_letter)) return true;
    const Token& word = token(next);
    return word.is(Role::month | Role::quarter_letter) ||
           (word.is(Role::time_unit) && !is_one_year(token(next)));
  }

  /// "prima metà": of another thing, too, where it says of which.
  constexpr bool asks_for_year(int at) const noexcept {
    return token(at).is(Role::named_half) && token(at).has(text::needs_count);
  }

  /// "dell'anno", "dell'esercizio".
  constexpr bool is_of_year(int at) const noexcept {
    return token(at).is(Role::of) &&
           (token(at + 1).is(Role::fiscal) || tails_.is_open_year(at + 1));
  }

  constexpr bool finish(PeriodPoint part, bool fiscal, int at, NamedPeriod& found) const noexcept {
    if (part.part() == PeriodPoint::Part::half && is_of_no_year(at)) return false;
    const YearTail tail = tail_behind(at);
    const bool is_of_other =  // `20代前半`
        (token(at).is(Role::of) || context_.is_unspaced(at - 1)) && !is_of_year(at);
    if (asks_for_year(at - 1) && tail.kind == YearTail::Kind::none && is_of_other) return false;
    if (context_.is_strict && tail.kind == YearTail::Kind::none && token(at).is(Role::of)) {
      context_.complain(ParseErrc::not_understood, at, Expected::end_of_phrase);
    }
    const bool listed =
        token(found.begin - 1).is(Role::conjunction);  // "first and second quarters"
    if (token(at - 1).has(text::plural) && tail.kind == YearTail::Kind::none && !listed)
      return false;
    return take(tail, part, fiscal, found);
  }

  /// The part of the year that the tail names, up to where the tail ends.
  static constexpr bool take(const YearTail& tail, const PeriodPoint& part, bool fiscal,
                             NamedPeriod& found) noexcept {
    const auto period = tail.period(part, fiscal);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  /// The two digits of `3Q21`, "fiscal 4Q22", or what else says the year.
  constexpr YearTail tail_behind(int at) const noexcept {
    int year = 0;
    const bool glued = token(at).touches() &&
                       token(at - 1).is(Role::quarter_letter | Role::half_letter) &&
                       years_.read_short_year(at, year) && years_.is_closed(at + 1);
    if (glued) return YearTail::of(year, at + 1);
    if (context_.is_dot_of_abbreviation(at)) {  // "2. kvt. 2024"
      const YearTail tail = tails_.read(at + 1);
      if (tail.kind == YearTail::Kind::named) return tail;
    }
    return tails_.read(at);
  }

  constexpr bool read_letter(int at, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    const bool fiscal = token(at).is(Role::fiscal);  // `FQ3`
    if (!parts_.read_letter(at, part)) return false;
    return read_short_tail(part, fiscal, at, found) || finish(part, fiscal, at, found);
  }

  /// `q1 21`: two digits that nothing else explains.
  constexpr bool read_short_tail(PeriodPoint part, bool fiscal, int at,
                                 NamedPeriod& found) const noexcept {
    int year = 0;
    return tails_.is_spoken_year(at) && years_.read_recent_year(at, year) &&
           take(YearTail::of(year, at + 1), part, fiscal, found);
  }

  constexpr bool read_spelled(int at, bool fiscal, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    return parts_.read_spelled(at, part, fiscal) && finish(part, fiscal, at, found);
  }

  /// `3Q21`, `1H25`, `3Q 2021`, `4QFY22`.
  constexpr bool read_digit_first(int at, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    int next = at;
    if (token(at).touches() && token(at - 1).is_word() && !context_.is_unspaced(at - 1)) {
      return false;
    }
    return parts_.read_digit(next, part) &&
           finish(part, token(at + 1).is(Role::fiscal), next, found);
  }

  /// "2021 third quarter", "2021 Q3", `2021/Q3`, "2021's first half", "2020 full year".
  constexpr bool read_year_first(int at, NamedPeriod& found) const noexcept {
    int year = 0;
    int next = 0;
    const bool may_have_sign = !token(at).is_digits() || is_year_sign(context_, at + 1);
    if (may_have_sign && years_.read_signed_year(at, year, next)) {
      return !calendar_.is_signed_month(context_.over_possessive(next)) &&
             read_signed_part(year, next, true, found);
    }
    if (may_have_sign && years_.read_short_signed_year(at, year, next)) {
      return read_signed_part(year, next, false, found);
    }
    if (!years_.read_long_year(at, year, next)) return false;
    next = over_joint(next);
    PeriodPoint part;
    bool fiscal = false;
    if (!context_.is_near(next)) return false;
    if (read_year_word(next, fiscal)) {
      int behind = context_.over_possessive(next);  // `2025年度の第1四半期`
      if (context_.is_unspaced(behind) && read_part(behind, part, fiscal)) next = behind;
    } else if (!read_part(next, part, fiscal)) {
      return false;
    }
    return take(YearTail::of(year, next), part, fiscal, found);
  }

  /// `2025年`, `2025年第三季度`, `2025年の上半期`; `is_enough`: without a part, too.
  constexpr bool read_signed_part(int year, int at, bool is_enough,
                                  NamedPeriod& found) const noexcept {
    PeriodPoint part;
    bool fiscal = false;
    int next = context_.over_possessive(at);
    if (context_.is_near(next) && read_part(next, part, fiscal)) {
      at = next;
    } else if (!is_enough) {
      return false;
    }
    return take(YearTail::of(year, at), part, fiscal, found);
  }

  /// "full year", "fiscal year", "full fiscal year", `FY`, behind the year itself.
  constexpr bool read_year_word(int& at, bool& fiscal) const noexcept {
    int next = at;
    if (token(next).is(Role::calendar)) next = context_.over_hyphen(next + 1);
    fiscal = token(next).is(Role::fiscal);
    const bool says_year = fiscal && token(next).lexeme.value == text::says_year;
    if (fiscal && !says_year) next = context_.over_hyphen(next + 1);
    const bool said =
        says_year ? !token(next + 1).is_digits() : next > at && is_one_year(token(next));
    if (said) at = next + 1;
    fiscal = fiscal && said;
    return said;
  }

  /// `2021/22`, "2021-22 financial year", "2021-22 Q3": the fiscal year that ends in 2022.
  constexpr bool read_season(int at, NamedPeriod& found) const noexcept {
    YearTail tail;
    if (!tails_.read_pair(at, tail)) return false;
    const int year = context_.over_hyphen(tail.end + 1);
    if (token(tail.end).is(Role::fiscal) && context_.is_near(tail.end) &&
        is_one_year(token(year))) {
      tail.end = year + 1;
      return read_year_and_part(tail, true, found);
    }
    YearTail alone;
    const int end = tail.end;
    const bool may_stand_alone = tails_.read_slashed(at, alone);
    return read_year_and_part(tail, true, found) && (found.end > end || may_stand_alone);
  }

  /// "fiscal 2022", `FY22`, "fiscal Q2 2022", "fiscal first quarter", "fiscal 2021 third quarter".
  constexpr bool read_fiscal(int at, NamedPeriod& found) const noexcept {
    const Token& before = token(at - 1);
    const bool is_elided = before.is(Role::determiner | Role::of);  // "l'exercice 2023"
    if (token(at).touches() && !is_elided && (before.is_word() || before.is_digits())) return false;
    int next = at;
    PeriodPoint part;
    bool fiscal = true;
    if (is_single_letter(at) && is_quarter_glued(++next)) {  // `F3Q20`
      return parts_.read_digit(next, part) && finish(part, true, next, found);
    }
    if (is_single_letter(at) && !is_two_digits(at + 1)) return false;
    if (is_end_of_name(at)) return false;
    next = at;
    if (!is_single_letter(at) && read_part(next, part, fiscal))
      return finish(part, true, next, found);
    YearTail tail;
    if (!tails_.read_named(at, tail, true)) return read_open_fiscal(at, found);
    return read_year_and_part(tail, true, found);
  }

  /// "fiscal 2021 third quarter", `FY20/Q3`, `CY20 Q3`, or the year alone.
  constexpr bool read_year_and_part(YearTail tail, bool fiscal, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    bool of_fiscal = fiscal;
    int next = over_joint(tail.end);
    if (context_.is_near(next) && read_part(next, part, of_fiscal)) tail.end = next;
    return take(tail, part, of_fiscal, found);
  }

  /// Over what joins a year to its part: "2021's first half", `2021/Q3`, "2021-Q3".
  constexpr int over_joint(int at) const noexcept {
    at = context_.over_possessive(at);
    return token(at).is_mark(U'/') && token(at).touches() ? at + 1 : context_.over_hyphen(at);
  }

  /// "Prudential Financial Q4", and "prudential financial q4" at the head; but "Financial year
  /// 2021", "its financial Q4", "Walmart fiscal Q4".
  constexpr bool is_end_of_name(int at) const noexcept {
    const Token& before = token(at - 1);
    if (!token(at).has(text::uncertain) || !before.is_plain_word()) return false;
    const bool is_capital =
        before.casing != text::Casing::lower && token(at).casing != text::Casing::lower;
    return (is_capital || is_at_head(at - 1)) && !is_one_year(token(at + 1));
  }

  /// Nothing stands before the word but one that may belong to its name: "first american".
  constexpr bool is_at_head(int at) const noexcept {
    const int first =
        token(at - 1).is(Role::ordinal) || token(at - 1).is_plain_word() ? at - 1 : at;
    return token(first - 1).kind == text::TokenKind::edge;
  }

  /// The digit of `F3Q`.
  constexpr bool is_quarter_glued(int at) const noexcept {
    return token(at).is_digits() && token(at).touches() &&
           token(at - 1).casing == text::Casing::capitals &&
           token(at + 1).is(Role::quarter_letter | Role::half_letter);
  }

  constexpr bool is_single_letter(int at) const noexcept { return context_.size(at) == 1; }

  constexpr bool is_two_digits(int at) const noexcept {
    return token(at).is_digits() && token(at).touches() && context_.size(at) == 2 &&
           token(at - 1).casing == text::Casing::capitals;
  }

  /// "fiscal year", `FY`, without a number.
  constexpr bool read_open_fiscal(int at, NamedPeriod& found) const noexcept {
    int end = at + 1;
    if (token(at).lexeme.value == text::says_year) {
      const Token& next = token(end);
      const bool is_part = next.is(Role::part_of_year) && context_.is_unspaced(end);
      if (next.touches() && (next.is_digits() || is_part)) return false;  // `年度末`
    } else {
      end = context_.over_hyphen(end);
      if (!is_one_year(token(end)) || !context_.is_near(end)) return false;
      ++end;
      const int next = context_.over_hyphen(end);
      if (token(next).is(Role::ended) && next > end) return false;  // "fiscal year-end"
    }
    const auto point = PeriodPoint::of_year().as_fiscal();
    found.period = Period::named(*point);
    found.end = end;
    return true;
  }

  /// "full year", "full year 2021", "full fiscal year 2021", "calendar 2021".
  constexpr bool read_full_year(int at, NamedPeriod& found) const noexcept {
    int next = context_.over_hyphen(at + 1);
    if (!context_.is_near(next)) return false;
    int year = 0;
    if (context_.size(at) == 2 && token(next).touches() && years_.read_short_year(next, year)) {
      return years_.is_closed_year(next + 1) &&  // `CY22`
             read_year_and_part(YearTail::of(year, next + 1), false, found);
    }
    if (read_year_first(next, found)) return true;  // "full 2021 fiscal year"
    const bool fiscal = token(next).is(Role::fiscal);
    if (fiscal) next = context_.over_hyphen(next + 1);
    const bool year_word = is_one_year(token(next));
    if (year_word) ++next;
    YearTail tail;
    tail.end = next;
    const bool of = token(next).is(Role::of);
    if (of) ++next;
    const bool is_calendar = token(at).lexeme.value == 1;  // "full year 2020-21" is a fiscal one
    const bool named =
        (!is_calendar && tails_.read_pair(next, tail)) || tails_.read_named(next, tail);
    if (!named && !year_word) return false;
    return take(tail, PeriodPoint::of_year(), fiscal, found);
  }

  const Context& context_;
  CalendarReader calendar_;
  YearReader years_;
  YearTailReader tails_;
  YearPartReader parts_;
};

}  // namespace finq::inline v0_1::read
