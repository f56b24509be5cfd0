// "quarter ended September 30, 2019", "first nine months of fiscal 2025".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/calendar.hpp"
#include "finq/read/date_sign.hpp"
#include "finq/read/half_year.hpp"
#include "finq/read/quarter.hpp"
#include "finq/text/number.hpp"

namespace finq::inline v0_1::read {

/// Reads lengths of time that a date ends or a year begins.
class EndedReader {
 public:
  constexpr explicit EndedReader(const Context& context) noexcept
      : context_(context), calendar_(context), years_(context), tails_(context) {}

  [[gnu::always_inline]] constexpr bool read(int at, NamedPeriod& found) const noexcept {
    found.begin = at;
    if (token(at + 1).has(text::counts_months) && read_lettered(at, found)) return true;
    if (context_.may_hold(Role::ordinal)) {
      int year = 0;
      int begin = 0;
      if (years_.read_signed_year(at, year, begin) && read_opening(begin, found, year)) {
        return true;  // `2019年前九个月`
      }
      if (read_opening(at, found)) return true;
    }
    if (token(at - 1).is(Role::preposition | Role::determiner) && read_elapsed(at, found))
      return true;
    if (!context_.may_hold(Role::ended | Role::connector)) return false;
    if (read_ended(at, found)) return true;
    return context_.has_signs() && context_.may_hold(Role::ended) && read_closed(at, found);
  }

  /// "September quarter", "July-September quarter": three months that end with September.
  constexpr bool read_month_quarter(int first, NamedPeriod& found) const noexcept {
    if (!token(first).is(Role::month)) return false;
    const int at = last_of_quarter(first);
    int unit = is_unit(at, Unit::quarter) ? at : context_.over_hyphen(at + 1);  // Märzquartal
    int year = 0;
    const bool dated = years_.read_year(at + 1, year) && is_unit(at + 2, Unit::quarter);
    if (dated) unit = at + 2;                                    // "the December 2017 quarter"
    const bool listed = token(first - 1).is(Role::conjunction);  // "March and June quarters"
    if (!is_unit(unit, Unit::quarter) || (token(unit).has(text::plural) && !listed)) return false;
    const auto month = PeriodPoint::of_year().month(token(at).lexeme.value);
    YearTail tail = tails_.read(unit + 1);
    if (dated) {
      tail = YearTail::of(year, unit + 1);
    } else if (tail.kind != YearTail::Kind::named || tail.is_fiscal) {
      tail = {};
      tail.end = unit + 1;
    }
    const auto end = tail.kind == YearTail::Kind::named ? month->in_year(tail.year) : month;
    const auto period = Period::ending(3, Unit::month, *end);
    if (!period) return false;
    found = {*period, first, tail.end};
    return true;
  }

  /// `2024年1-9月`, `4〜6月期`, `1至10月`: months by their numbers, whose sign is said once.
  [[gnu::noinline]] constexpr bool read_months(int at, NamedPeriod& found) const noexcept {
    int year = 0;
    int first = at;
    const bool dated =
        years_.read_signed_year(at, year, first) || years_.read_short_signed_year(at, year, first);
    first = dated ? context_.over_possessive(first) : at;
    const WholeNumberReader numbers{context_};
    int from = 0;
    int joint = 0;
    int to = 0;
    int sign = 0;
    if (!dated && is_behind_number(at)) return false;
    if (!numbers.read(first, 2, from, joint) || !token(joint).touches()) return false;
    const bool is_to = context_.is_unspaced(joint) && text::joins_both(token(joint));
    const bool is_dash = text::is_dash(token(joint)) || token(joint).is_mark(0x2015);  // `7―9月`
    if (!(is_dash || is_to) || !token(joint + 1).touches()) return false;
    if (!numbers.read(joint + 1, 2, to, sign) || !is_month_sign(context_, sign) || from >= to) {
      return false;
    }
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    const auto begin = base.month(from);
    const auto end = base.month(to);
    const auto span =
        begin && end ? Period::span(*begin, *end) : Result<Period>{Errc::no_such_date};
    if (!span) return false;
    found = {*span, at, sign + 1};
    return true;
  }

 private:
  /// `2024-10-12月`, `3.5-6月`.
  constexpr bool is_behind_number(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).touches() && (before.is_digits() || text::is_dash(before) ||
                                   before.is_mark(U'.') || before.is_mark(U'/'));
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool is_unit(int at, Unit unit) const noexcept {
    return token(at).is(Role::time_unit) && context_.is_near(at) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(unit);
  }

  /// The last of the three months of "July-September", "July to September", "April-through-June";
  /// else the month itself.
  constexpr int last_of_quarter(int at) const noexcept {
    const int joint = context_.over_hung_hyphen(at + 1);
    const int last = context_.behind_joint(joint);
    const bool joined = text::is_dash(token(joint)) ||
                        (token(joint).is(Role::connector) && !text::is_to_level(token(joint)));
    if (!joined || !token(last).is(Role::month)) return at;
    const int months = token(last).lexeme.value - token(at).lexeme.value;
    return months == 2 || months == 2 - 12 ? last : at;
  }

  /// How long: "quarter", "third quarter", "nine months", "fiscal year", "52-week period".
  struct Length {
    int count = 1;
    Unit unit = Unit::month;
    int end = 0;
  };

  constexpr bool read_length(int at, Length& length) const noexcept {
    if (is_numbered_quarter(at)) {
      length.end = at + 2;
      return in_months(1, Unit::quarter, length);
    }
    const int half = token(at).is(Role::ordinal) ? context_.over_hyphen(at + 1) : at;
    if (const int year = year_of(half); year > half) {
      length.end = year + 1;
      return in_months(1, Unit::half, length);
    }
    if (is_behind_half(at)) return false;
    int next = token(at).is(Role::calendar) ? context_.over_hyphen(at + 1) : at;
    std::int64_t count = 1;
    const bool numbered = token(next).is(Role::ordinal) && token(next).lexeme.value != 0;
    if (numbered) next = context_.over_hyphen(next + 1);
    if (token(next).is(Role::fiscal)) {
      next = context_.over_hyphen(next + 1);
      if (token(next).is(Role::ended) && context_.is_near(next)) {  // "exercice clos le 31 mars"
        length.end = next;
        return in_months(1, Unit::year, length);
      }
    }
    if (token(next).is(Role::ordinal) && next > at) next = context_.over_hyphen(next + 1);
    if (!token(next).is(Role::time_unit) && next == at) {
      text::NumberReader numbers{*context_.passage, context_.options->decimal()};
      text::Number number;
      if (token(at).is(Role::article) || context_.counts_no_time(at)) return false;
      if (!numbers.read(at, number) || number.has_scale) return false;
      const auto whole = number.value.to_int64();
      if (!whole || *whole < 1 || *whole > 999) return false;
      count = *whole;
      next = context_.over_hyphen(number.end);
      if (token(next).is(Role::fiscal) && context_.is_near(next)) ++next;
    }
    const Token& unit = token(next);
    if (!unit.is(Role::time_unit) || unit.lexeme.code == text::period_word) return false;
    if (!context_.is_near(next) && next != at) return false;
    length.end = next + 1;
    return in_months(count, static_cast<Unit>(unit.lexeme.code), length);
  }

  /// The year of "half-year", "half year", of which one ends; else -1.
  constexpr int year_of(int half) const noexcept {
    const int year = token(half).is(Role::half) ? year_of_half(context_, half) : -1;
    return is_one_year(token(year)) ? year : -1;
  }

  /// The year of "half-year".
  constexpr bool is_behind_half(int at) const noexcept {
    return year_of(text::is_hyphen(token(at - 1)) ? at - 2 : at - 1) == at;
  }

  /// `Q4`, as in "Q4 ended September 30".
  constexpr bool is_numbered_quarter(int at) const noexcept {
    return token(at).is(Role::quarter_letter) && token(at + 1).is_digits() &&
           token(at + 1).touches() && context_.size(at + 1) == 1;
  }

  /// A quarter is three months, a half six; years, weeks and days stay what they are.
  static constexpr bool in_months(std::int64_t count, Unit unit, Length& length) noexcept {
    const int factor = unit == Unit::quarter ? 3 : unit == Unit::half ? 6 : 1;
    length.unit = factor > 1 ? Unit::month : unit;
    length.count = static_cast<int>(count) * factor;
    return true;
  }

  /// "… ended September 30, 2019", "… ending in September 2025".
  constexpr bool read_ended(int at, NamedPeriod& found) const noexcept {
    Length length;
    if (!read_length(at, length)) return false;
    int next = context_.over_hyphen(length.end);
    if (length.unit == Unit::year && is_in_the_period(next)) next += 2;
    if (is_period_word(next)) ++next;
    if (context_.is_comma(next)) ++next;
    if (token(next).is(Role::determiner) && token(next + 1).is(Role::ended)) ++next;
    // "in the 12 months through September"; but "extended for 12 months through September 2026"
    const bool through = token(next).is(Role::connector) && token(at - 1).is(Role::determiner);
    const bool to = through || text::joins_both(token(next));
    if (!(token(next).is(Role::ended) || to) || !context_.is_near(next)) return false;
    ++next;
    const bool is_apart = context_.is_comma(next) && token(next + 1).is(Role::month);
    if (is_apart) ++next;  // "ended, December 31, 2020"
    while (token(next).is(Role::preposition | Role::determiner) && context_.is_near(next)) ++next;
    if (to && token(next).is(Role::part_of_year) && token(next).lexeme.value == text::end_of_time) {
      next = context_.over_hyphen(next + 1);  // "to end-June"
    }
    NamedPoint end;
    if (!context_.is_near(next)) return false;
    if (!calendar_.read_date(next, end) && !calendar_.read_slashed_day(next, end)) return false;
    // "six months to June 30", as the British say it; "from three months to June" may be anything.
    if (to && token(at - 1).is(Role::relation)) return false;  // "extended by 12 months to May"
    const bool is_day = end.point.part() == PeriodPoint::Part::day;
    if (is_apart && !(is_day && end.point.has_year())) return false;
    const bool is_whole = is_day || end.point.has_year();
    // "in the three months to February"; but "from three months to June"
    if (to && !is_whole && !token(at - 1).is(Role::determiner)) return false;
    const auto period = Period::ending(length.count, length.unit, end.point);
    if (!period) return false;
    found.period = *period;
    found.end = end.end;
    return true;
  }

  /// `2024年6月30日止六个月`.
  [[gnu::noinline]] constexpr bool read_closed(int at, NamedPeriod& found) const noexcept {
    NamedPoint day;
    if (!calendar_.read_date(at, day)) return false;
    const Token& closed = token(day.end);
    if (!closed.is(Role::ended) || !closed.touches() || closed.lexeme.value < text::behind_date) {
      return false;
    }
    Length length{1, Unit::year, day.end + 1};
    const bool has_length =
        closed.lexeme.value == text::behind_date_of_year || read_length(day.end + 1, length);
    const auto period = has_length ? Period::ending(length.count, length.unit, day.point)
                                   : Result<Period>{Errc::not_a_period};
    if (!period) return false;
    found.period = *period;
    found.end = length.end;
    return true;
  }

  constexpr bool is_period_word(int at) const noexcept {
    return token(at).is(Role::time_unit) && token(at).lexeme.code == text::period_word;
  }

  /// "three years in the period ended December 31, 2019", as auditors write it.
  constexpr bool is_in_the_period(int at) const noexcept {
    return token(at).is(Role::preposition) && token(at + 1).is(Role::determiner) &&
           is_period_word(at + 2) && context_.is_near(at) && context_.is_near(at + 1);
  }

  /// How many of them a year has.
  static constexpr int most_of_year(const Token& unit) noexcept {
    switch (static_cast<Unit>(unit.lexeme.code)) {
      case Unit::week: return 53;
      case Unit::month: return 12;
      default: return 4;
    }
  }

  /// Not the article of "i due trimestri", which is a numeral, too.
  constexpr bool is_first(int at) const noexcept {
    return token(at).is(Role::ordinal) && token(at).lexeme.value == 1 && context_.size(at) > 1;
  }

  /// "first nine" months, "neuf premiers" mois: how many; `at` moves behind both.
  constexpr Result<std::int64_t> read_first(int& at) const noexcept {
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    const bool leads = is_first(at);
    const int first = leads ? context_.over_hyphen(at + 1) : at;
    const int behind = leads ? first : context_.over_count(at);
    if (!leads && (behind == at || !is_first(behind))) return Errc::not_a_period;
    if (token(first).is(Role::article) || !numbers.read(first, number) || number.has_scale) {
      return Errc::not_a_period;
    }
    if (!context_.is_near(behind) || (!leads && number.end != behind)) return Errc::not_a_period;
    at = context_.over_hyphen(leads ? number.end : behind + 1);
    return number.value.to_int64();
  }

  /// "first nine months of 2025", "first half" is a quarter reader's.
  constexpr bool read_opening(int at, NamedPeriod& found, int year = 0) const noexcept {
    int unit = at;
    const auto count = read_first(unit);
    if (!is_unit(unit, Unit::month) && !is_unit(unit, Unit::quarter) &&
        !is_unit(unit, Unit::week)) {
      return false;
    }
    if (!count || *count < 1 || *count > most_of_year(token(unit))) return false;
    if (is_behind_event(context_, at)) return false;  // `到期前三个月`: before it
    YearTail tail = tails_.read(unit + 1);
    const bool is_relative = tail.kind == YearTail::Kind::relative;  // a period of its own
    if (year != 0) {
      tail = YearTail::of(year, unit + 1);
    } else if (is_relative) {
      tail = {};
      tail.end = unit + 1;
    }
    if (tail.kind == YearTail::Kind::none && !is_relative && token(unit + 1).is(Role::of) &&
        !tails_.is_open_year(unit + 2)) {
      return false;
    }
    // "in the first 12 months after closing": all of a year is no part of one.
    const bool is_whole = *count == most_of_year(token(unit)) || *count == 52;  // weeks
    if (is_whole && tail.kind == YearTail::Kind::none && !context_.is_strict) return false;
    return open(tail, static_cast<int>(*count), static_cast<Unit>(token(unit).lexeme.code), found);
  }

  /// "nach neun Monaten 2024", "po trzech kwartałach 2024 r.", "the six months of 2020".
  [[gnu::noinline]] constexpr bool read_elapsed(int at, NamedPeriod& found) const noexcept {
    const bool is_after = token(at - 1).lexeme.value == text::after_time;
    if (!is_after && (token(at - 1).is(Role::preposition) || !is_unit(at + 1, Unit::month)))
      return false;
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    if (!numbers.read(at, number)) return false;
    const int unit = number.end;
    if (!is_unit(unit, Unit::month) && !is_unit(unit, Unit::quarter)) return false;
    const auto count = number.value.to_int64();
    if (!count || *count < 2 || *count >= most_of_year(token(unit))) return false;
    const bool is_reported =
        token(unit + 1).is(Role::of) && is_unit(unit, Unit::month) && (*count == 6 || *count == 9);
    if (!is_after && !is_reported) return false;
    const YearTail tail = tails_.read(unit + 1);
    if (tail.kind != YearTail::Kind::named || context_.is_comma(unit + 1)) return false;
    if (token(unit + 1).has(text::links_year)) return false;  // "etter ni måneder i 2024": of it
    if (!is_after && goes_on(tail.end)) return false;
    return !is_count(tail.end) &&
           open(tail, static_cast<int>(*count), static_cast<Unit>(token(unit).lexeme.code), found);
  }

  /// "the nine months of 2020 that we owned it", "after the deal": any nine of its months.
  constexpr bool goes_on(int at) const noexcept {
    return token(at).is(Role::preposition | Role::clause | Role::relation | Role::relative |
                        Role::determiner | Role::from);
  }

  /// "nach drei Monaten 2000 Euro", "2000 Mitarbeiter": what ends at `end` is no year.
  constexpr bool is_count(int end) const noexcept {
    const Token& next = token(end);
    if (next.is(Role::time_unit)) return next.has(text::plural);
    if (next.marker >= 0 && token(end + 1).is_digits() && !next.touches()) return false;
    const bool is_noun = next.is_plain_word() && context_.is_near(end) && context_.size(end) > 1;
    const bool is_round = is_noun && context_.bytes(end - 1).ends_with("00");
    return is_round || context_.begins_figure(end) || context_.is_inner_hyphen(end);
  }

  /// `9M 2020`, `6M20`, `9M/FY21`; but "$9M", "9M shares".
  constexpr bool read_lettered(int at, NamedPeriod& found) const noexcept {
    const Token& letter = token(at + 1);
    const Token& before = token(at - 1);
    const bool fiscal = letter.is(Role::fiscal);  // `9MFY21`
    if (!(fiscal || letter.is(Role::scale_letter)) || !letter.touches()) return false;
    if (!token(at).is_digits() || letter.casing == text::Casing::lower || context_.size(at) != 1)
      return false;
    const bool hung = before.marker >= 0 || context_.is_hung(at);
    const int months = context_.bytes(at)[0] - '0';
    if (hung || (months != 6 && months != 9) || before.is(Role::qualifier)) return false;
    YearTail tail = YearTail::of(0, at + 3, fiscal);
    const bool glued = token(at + 2).touches() && years_.read_recent_year(at + 2, tail.year) &&
                       years_.is_closed(at + 3);
    if (!glued && !tails_.read_pair(at + 2, tail) && !tails_.read_named(at + 2, tail)) return false;
    tail.is_fiscal = tail.is_fiscal || fiscal;
    return !context_.begins_figure(tail.end) && open(tail, months, Unit::month, found);
  }

  /// The first so many units of the year that a tail says, or of an open one.
  static constexpr bool open(const YearTail& tail, int count, Unit unit,
                             NamedPeriod& found) noexcept {
    auto base = tail.kind == YearTail::Kind::named ? PeriodPoint::of_year(tail.year)
                                                   : Result<PeriodPoint>{PeriodPoint::of_year()};
    if (base && tail.is_fiscal) base = base->as_fiscal();
    if (!base) return false;
    const auto period = Period::opening(*base, count, unit);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  const Context& context_;
  CalendarReader calendar_;
  YearReader years_;
  YearTailReader tails_;
};

}  // namespace finq::inline v0_1::read
