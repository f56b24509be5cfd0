// Periods counted from today: "last quarter", "a year ago", "the next five years".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/calendar.hpp"
#include "finq/read/date_sign.hpp"
#include "finq/read/quarter.hpp"
#include "finq/read/trailing_length.hpp"
#include "finq/read/year_word.hpp"
#include "finq/text/number.hpp"

namespace finq::inline v0_1::read {

class RelativeReader {
 public:
  constexpr explicit RelativeReader(const Context& context) noexcept
      : context_(context),
        calendar_(context),
        years_(context),
        tails_(context),
        quarters_(context),
        trailing_(context) {}

  constexpr bool read(int at, RelativePeriod& found) const noexcept {
    found = {};
    found.named.begin = at;
    const Token& first = token(at);
    if (text::is_whole_period(first)) return read_whole(at, found);
    if (first.is(Role::ago) && read_behind_ago(at, found)) return true;
    if (first.is(Role::last_twelve)) return trailing_.read_twelve_months(at, found);
    if (first.is(Role::to_date) && !tails_.is_behind_year(at))
      return set_period(Period::year_to_date(), at + 1, found);
    if (first.is(Role::same) && read_same(at, found)) return true;
    if (first.is(Role::trailing) && trailing_.read(at, found)) return true;
    if (first.is(Role::relative) && !is_behind_event(context_, at) && read_relative(at, found))
      return true;
    if (context_.may_hold(Role::trailing) && trailing_.read_counted(at, found)) return true;
    return context_.may_hold(Role::ago) && leads_to_ago(at) && read_ago(at, found);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// A unit of time in the singular that a calendar counts.
  constexpr bool read_unit(int at, PeriodUnit& unit) const noexcept {
    const Token& word = token(at);
    if (!word.is(Role::time_unit) || word.has(text::plural)) return false;
    return context_.is_near(at) && read_unit_code(word.lexeme.code, unit);
  }

  static constexpr bool read_unit_code(int code, PeriodUnit& unit) noexcept {
    switch (code) {
      case static_cast<std::uint8_t>(Unit::week): unit = PeriodUnit::week; return true;
      case static_cast<std::uint8_t>(Unit::month): unit = PeriodUnit::month; return true;
      case static_cast<std::uint8_t>(Unit::quarter): unit = PeriodUnit::quarter; return true;
      case static_cast<std::uint8_t>(Unit::half): unit = PeriodUnit::half; return true;
      case static_cast<std::uint8_t>(Unit::year): unit = PeriodUnit::year; return true;
      default: return false;
    }
  }

  constexpr bool is_period_word(int at) const noexcept {
    return token(at).is(Role::time_unit) && token(at).lexeme.code == text::period_word &&
           !token(at).has(text::plural) && context_.is_near(at);
  }

  // ---- "Vorjahr", "année dernière", `去年第三季度`

  constexpr bool read_whole(int at, RelativePeriod& found) const noexcept {
    const Token& word = token(at);
    const int offset = word.lexeme.value;
    PeriodUnit unit = PeriodUnit::day;
    const int code = word.lexeme.code - 1;
    if (code != static_cast<int>(Unit::day) && !read_unit_code(code, unit)) return false;
    if (word.has(text::of_year)) {
      return set_period(Period::within(unit, PeriodUnit::year, offset), at + 1, found);
    }
    const bool is_fiscal = word.is(Role::fiscal);  // `今年度`
    if (unit == PeriodUnit::year && read_within(at + 1, offset, is_fiscal, found)) return true;
    int year = 0;
    if (years_.read_year(at + 1, year)) return false;  // "před rokem 2020"
    if (is_fiscal) unit = PeriodUnit::fiscal_year;
    return set_period(Period::relative(unit, offset), at + 1, found);
  }

  // ---- "same quarter last year"

  constexpr bool read_same(int at, RelativePeriod& found) const noexcept {
    const int word = context_.over_hyphen(at + 1);
    PeriodUnit unit{};
    if (tails_.is_ago(word + 1)) return false;  // "same year-ago quarter"
    const bool open = is_period_word(word);
    if (!open && !read_unit(word, unit)) return read_same_part(word, found);
    const YearTail tail = tails_.read(over_determiner(word + 1));
    if (tail.kind == YearTail::Kind::relative) {
      if (open || unit == PeriodUnit::year) {
        return set_period(
            Period::relative(tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year,
                             tail.offset),
            tail.end, found);
      }
      const auto base = tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
      return set_period(Period::within(unit, base, tail.offset), tail.end, found);
    }
    if (open || tail.kind == YearTail::Kind::named || token(word + 1).is(Role::preposition) ||
        token(at).lexeme.value == text::same_of_year) {
      return false;
    }
    return set_period(Period::relative(unit, 0), word + 1, found);
  }

  /// "same quarter the previous year".
  constexpr int over_determiner(int at) const noexcept {
    return token(at).is(Role::determiner) && token(at + 1).is(Role::relative) ? at + 1 : at;
  }

  /// "same third quarter of last year".
  constexpr bool read_same_part(int at, RelativePeriod& found) const noexcept {
    NamedPeriod named;
    if (!token(at).is(Role::ordinal) || !quarters_.read(at, named)) return false;
    found.named.period = named.period;
    found.named.end = named.end;
    return true;
  }

  // ---- "last quarter", "prior-year quarter", "last year's third quarter", "this past November"

  constexpr bool read_relative(int at, RelativePeriod& found) const noexcept {
    if (quarters_.read_last(at, found.named)) return true;
    const int offset = token(at).lexeme.value;
    int next = context_.over_hyphen(at + 1);
    if (token(next).is(Role::trailing) && token(next + 1).is(Role::month)) {
      return read_month(next + 1, token(next).lexeme.value, found);
    }
    // "v loňském čtvrtém čtvrtletí", "loňské září": the adjective says the year.
    const bool of_year = token(at).has(text::of_year) && !token(next).is(Role::time_unit);
    if (of_year && read_within(next, offset, false, found)) return true;
    if (token(next).is(Role::month)) return offset != 0 && read_month(next, offset, found);
    const bool fiscal = token(next).is(Role::fiscal);
    const bool calendar = token(next).is(Role::calendar) && token(next).lexeme.value == 1;
    if (fiscal || calendar) next = context_.over_hyphen(next + 1);
    PeriodUnit unit{};
    if (!read_unit(next, unit)) return false;
    ++next;
    if (unit == PeriodUnit::year && read_within(next, offset, fiscal, found)) return true;
    if (fiscal) {
      if (unit != PeriodUnit::year && unit != PeriodUnit::quarter) return false;
      unit = unit == PeriodUnit::year ? PeriodUnit::fiscal_year : PeriodUnit::fiscal_quarter;
    }
    if (token(context_.over_hyphen(next)).is(Role::ended) && text::is_hyphen(token(next)))
      return false;
    if (unit != PeriodUnit::year && read_unit_of_year(next, unit, found)) return true;
    if (is_last_part(at, next)) return false;
    return set_period(Period::relative(unit, offset), next, found);
  }

  /// "the last month of the quarter": of that one, not before today.
  constexpr bool is_last_part(int at, int end) const noexcept {
    const bool is_last = token(at).is(Role::trailing) && token(at).lexeme.value < 0;
    return is_last && token(at - 1).is(Role::determiner) && tails_.leads_to_period(end);
  }

  /// The month that the words name, with the side of today on which it lies.
  constexpr bool read_month(int at, int offset, RelativePeriod& found) const noexcept {
    if (!context_.is_near(at) || is_month_sign(context_, at)) return false;
    const auto month = PeriodPoint::of_year().month(token(at).lexeme.value);
    found.relation = offset < 0 ? Relation::last : Relation::next;
    found.named.begin = at;
    return month.has_value() && set_period(Period::named(*month), at + 1, found);
  }

  /// Behind "last year": "'s third quarter", " quarter", " period", " Q3", "'s March".
  constexpr bool read_within(int at, int offset, bool fiscal,
                             RelativePeriod& found) const noexcept {
    int next = context_.over_possessive(at);
    if (next == at && text::is_apostrophe(token(at)) && token(at).touches()) ++next;  // "years'"
    next = context_.over_hyphen(next);
    if (token(next).is(Role::same)) ++next;  // "last year's same quarter"
    if (!context_.is_near(next)) return false;
    if (calendar_.is_signed_month(next)) return read_signed_within(next, offset, found);
    const auto base = fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
    PeriodUnit unit{};
    if (is_period_word(next)) return set_period(Period::relative(base, offset), next + 1, found);
    if (read_unit(next, unit) && unit != PeriodUnit::year) {
      return set_period(Period::within(unit, base, offset), next + 1, found);
    }
    PeriodPoint part;
    bool of_fiscal = fiscal;
    const bool may_be_part = !token(next).is_digits() || context_.is_unspaced(next + 1);
    if (may_be_part && quarters_.read_part(next, part, of_fiscal)) {
      YearTail tail{YearTail::Kind::relative, 0, offset, of_fiscal, next};
      return set_period(tail.period(part, of_fiscal), next, found);
    }
    const bool is_told = next > at && !token(next).has(text::uncertain);
    if (token(next).is(Role::month) && (is_told || token(at - 1).has(text::of_year))) {
      const auto month = PeriodPoint::of_year().month(token(next).lexeme.value);
      return month.has_value() && set_period(Period::within(*month, base, offset), next + 1, found);
    }
    return false;
  }

  /// `去年9月`, `昨年9月30日`.
  constexpr bool read_signed_within(int at, int offset, RelativePeriod& found) const noexcept {
    NamedPoint date;
    if (!calendar_.read_date(at, date) || token(date.end - 1).is(Role::ended)) return false;
    const YearTail tail{YearTail::Kind::relative, 0, offset, false, date.end};
    return set_period(tail.period(date.point, false), date.end, found);
  }

  /// "this quarter last year", "this week a year ago".
  constexpr bool read_unit_of_year(int at, PeriodUnit unit, RelativePeriod& found) const noexcept {
    YearTail tail;
    if (!tails_.read_relative(at, tail) || tail.offset == 0) return false;
    const auto base = tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
    return set_period(Period::within(unit, base, tail.offset), tail.end, found);
  }

  // ---- "a year ago", "year-ago quarter", "two quarters earlier"

  /// As near as "one hundred and twenty-five years ago".
  constexpr bool leads_to_ago(int at) const noexcept {
    constexpr int longest = 8;
    for (int i = at + 1; i < at + longest; ++i) {
      if (token(i).is(Role::ago)) return true;
    }
    return false;
  }

  constexpr bool read_ago(int at, RelativePeriod& found) const noexcept {
    bool counted = false;
    PeriodUnit unit{};
    int offset = 0;
    int ago = 0;
    if (text::is_unknown_digit(token(at - 1))) return false;  // `数年前`
    if (!read_length_back(at, counted, unit, offset, ago)) return false;
    if (!tails_.is_ago(ago) || is_behind_event(context_, at)) return false;
    // "the three months prior": all three of them.
    if (counted && token(at - 1).is(Role::determiner) && token(ago).is(Role::relative))
      return false;
    if (unit == PeriodUnit::year && read_within(ago + 1, offset, false, found)) {
      if (counted && token(at).is(Role::article)) found.named.begin = at + 1;
      return true;
    }
    return set_period(Period::relative(unit, offset), ago + 1, found);
  }

  /// "vor fünf Jahren", "hace cinco años".
  constexpr bool read_behind_ago(int at, RelativePeriod& found) const noexcept {
    bool counted = false;
    PeriodUnit unit{};
    int offset = 0;
    int end = 0;
    if (token(at).lexeme.value != text::before_length || token(at).is(Role::ordinal)) return false;
    const bool is_read =
        context_.is_near(at + 1) && read_length_back(at + 1, counted, unit, offset, end);
    return is_read && counted && set_period(Period::relative(unit, offset), end, found);
  }

  /// "a year", "two quarters"; `end` behind it and its hyphen.
  constexpr bool read_length_back(int at, bool& counted, PeriodUnit& unit, int& offset,
                                  int& end) const noexcept {
    int next = at;
    std::int64_t count = 1;
    if (!token(at).is(Role::time_unit)) {
      text::NumberReader numbers{*context_.passage, context_.options->decimal()};
      text::Number number;
      if (context_.counts_no_time(at) || !numbers.read(at, number)) return false;
      if (number.has_scale) return false;
      const auto whole = number.value.to_int64();
      if (!whole || *whole > 9999) return false;
      count = *whole;
      counted = true;
      next = context_.over_hyphen(number.end);
      if (is_calendar_year(at, next)) return false;
    }
    if (!read_counted_unit(next, counted, unit, count)) return false;
    end = context_.over_hyphen(next + 1);
    offset = -static_cast<int>(count);
    return true;
  }

  /// `2015年之前`, "przed 2019 rokiem": a year, and before it; but "vor 2000 Jahren".
  constexpr bool is_calendar_year(int at, int unit) const noexcept {
    int year = 0;
    int end = 0;
    return is_one_year(token(unit)) &&
           (years_.read_year(at, year) || years_.read_signed_year(at, year, end));
  }

  constexpr bool read_counted_unit(int at, bool counted, PeriodUnit& unit,
                                   std::int64_t& count) const noexcept {
    const Token& word = token(at);
    if (!word.is(Role::time_unit) || !context_.is_near(at)) return false;
    if (word.has(text::plural) && !counted) return false;
    switch (word.lexeme.code) {
      case static_cast<std::uint8_t>(Unit::day): unit = PeriodUnit::day; return counted;
      case static_cast<std::uint8_t>(Unit::decade):
        unit = PeriodUnit::year;
        count *= 10;
        return true;
      default: return read_unit_code(word.lexeme.code, unit);
    }
  }

  const Context& context_;
  CalendarReader calendar_;
  YearReader years_;
  YearTailReader tails_;
  QuarterReader quarters_;
  TrailingReader trailing_;
};

}  // namespace finq::inline v0_1::read
