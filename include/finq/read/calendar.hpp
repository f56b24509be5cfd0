// Years, months and days as a text writes them.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/date_sign.hpp"
#include "finq/read/numeric_date.hpp"
#include "finq/read/whole_number.hpp"
#include "finq/read/year_number.hpp"

namespace finq::inline v0_1::read {

/// Reads dates in any usual order: `September 30, 2025`, `30 Sept 2025`, `2025-09-30`, `9/30/2025`.
class CalendarReader {
 public:
  constexpr explicit CalendarReader(const Context& context) noexcept
      : context_(context), years_(context), numeric_(context) {}

  /// A whole number of at most two digits, with its ending: `30`, `30th`.
  constexpr bool read_day(int at, int& day, int& end) const noexcept {
    if (!read_bare_digits(context_, at, 2, day)) return false;
    end = at + 1;
    const Token& suffix = token(end);
    if (suffix.touches() && suffix.is(Role::ordinal) && suffix.lexeme.value == 0) ++end;
    return years_.is_closed(end) && day >= 1;
  }

  /// `9/30`: a day only where something ends on it.
  constexpr bool read_slashed_day(int at, NamedPoint& date) const noexcept {
    return numeric_.read_slashed_day(at, date);
  }

  /// A month or a day, with its year or without.
  constexpr bool read_date(int at, NamedPoint& date) const noexcept {
    const Token& first = token(at);
    if (first.is(Role::month)) return read_month_first(at, date);
    const bool may_be_month = context_.may_hold(Role::month);
    if (may_be_month && read_signed(at, date)) return true;
    if (!first.is_digits()) {
      return first.is(Role::ordinal | Role::tens | Role::vulgar) && read_spelled_day(at, date);
    }
    return numeric_.read(at, date) ||
           (may_be_month && (read_day_first(at, date) || read_year_first(at, date)));
  }

  /// "through the 25th"; but "to the 14th floor".
  constexpr bool is_ordinal_day(int at) const noexcept {
    return token(at - 1).is(Role::determiner) && token(at + 1).is(Role::ordinal) &&
           token(at + 1).touches() && !token(at + 2).is_plain_word();
  }

  /// The `22日` of `1月4日から22日まで`, in the month of `from`; but `1月4日から22日連続`.
  constexpr bool read_signed_day(const PeriodPoint& from, int at, NamedPoint& date) const noexcept {
    int day = 0;
    int sign = 0;
    if (!WholeNumberReader{context_}.read(at, 2, day, sign) || !is_day_sign(context_, sign))
      return false;
    if (token(sign + 1).is(Role::consecutive)) return false;
    const PeriodPoint year =
        from.has_year() ? *PeriodPoint::of_year(from.year()) : PeriodPoint::of_year();
    return set_point(context_, year.day(from.number(), day), at, sign + 1, date);
  }

  constexpr bool is_uncertain(int at) const noexcept { return token(at).has(text::uncertain); }

  /// `9月30日`, `九月`, `9월`: whether a month is counted so at `at`.
  constexpr bool is_signed_month(int at) const noexcept {
    int month = 0;
    int end = 0;
    return read_signed_month(at, month, end);
  }

 private:
  constexpr bool read_signed_month(int at, int& month, int& end) const noexcept {
    return WholeNumberReader{context_}.read(at, 2, month, end) && month >= 1 && month <= 12 &&
           is_month_sign(context_, end);
  }

  /// `2025年9月30日`, `二〇二五年九月`, `2016年の9月`, `16年9月`, `9월 30일`.
  constexpr bool read_signed(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int behind = at;
    const bool dated = years_.read_signed_year(at, year, behind) ||
                       years_.read_short_signed_year(at, year, behind);
    const int begin = dated ? context_.over_possessive(behind) : at;
    int month = 0;
    int sign = 0;
    if (!read_signed_month(begin, month, sign) || (dated && !context_.is_near(begin))) return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    int day = 0;
    int day_sign = 0;
    if (context_.is_near(sign + 1) &&
        WholeNumberReader{context_}.read(sign + 1, 2, day, day_sign) &&
        is_day_sign(context_, day_sign)) {
      return set_point(context_, base.day(month, day), at, day_sign + 1, date);
    }
    // "이월" is what is carried forward, too.
    if (!dated && text::is_hangul(*context_.passage, at)) return false;
    return set_point(context_, base.month(month), at, sign + 1, date);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "September 30, 2025", "September 2025", "September 30", "September".
  constexpr bool read_month_first(int at, NamedPoint& date) const noexcept {
    if (is_month_sign(context_, at)) return false;
    const int month = token(at).lexeme.value;
    int next = at + 1;
    if (token(next).is_mark(U'.') && token(next).touches() && token(at).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = 0;
    int day = 0;
    if (read_short_dated(at, year)) {
      return set_point(context_, (*PeriodPoint::of_year(year)).month(month), at, at + 3, date);
    }
    const bool ordinal = token(next).is(Role::determiner) && token(next + 2).is(Role::ordinal) &&
                         token(next + 2).lexeme.value == 0 &&
                         (!token(next + 3).is_word() || token(next + 4).is_digits());
    if (ordinal) ++next;  // "October the 1st, 1989"; but "in October the 1st Battalion"
    if (context_.is_near(next) && read_day(next, day, end) && day <= 31 && !is_counted(end) &&
        !is_of_range(at, end)) {
      const bool dated = read_year_behind(end, year, end);
      const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
      return set_point(context_, base.day(month, day), next, end, date);
    }
    if (read_year_behind(next, year, end)) {
      return set_point(context_, (*PeriodPoint::of_year(year)).month(month), at, end, date);
    }
    return set_point(context_, PeriodPoint::of_year().month(month), at, at + 1, date);
  }

  /// "May 2 percent", "March 5 million", "im Mai 5 Euro": the digits begin another figure.
  constexpr bool is_counted(int at) const noexcept {
    // Who writes the day first writes none behind the month.
    const bool is_money = token(at).marker >= 0 && context_.options->language->day_first;
    return context_.is_near(at) &&
           (is_money ||
            token(at).is(Role::percent | Role::scale | Role::basis_point | Role::percentage_point));
  }

  /// "in May 5-10%", "in March 10 to 15 people"; but "from 12% on May 5 to 10%".
  constexpr bool is_of_range(int month, int at) const noexcept {
    const Token& joint = token(at);
    const bool glued = text::is_dash(joint) && joint.touches() && token(at + 1).touches();
    const bool spaced =
        (text::is_dash(joint) || context_.is_to(at)) && context_.is_within(month - 1);
    return (glued || spaced) && token(at + 1).is_digits() && context_.begins_figure(at + 2);
  }

  /// ", 2025", " 2025", " of 2025"; `end` stays where there is none.
  constexpr bool read_year_behind(int at, int& year, int& end) const noexcept {
    int next = at;
    if (context_.is_comma(next) && token(next).touches()) ++next;
    if (token(next).is(Role::of) && next == at) ++next;
    int behind = 0;
    // "December 31,<tab>2022": the comma goes on in the next column.
    const bool goes_on = next > at && context_.is_cell(next) && token(at - 1).is_digits();
    if (goes_on ? !years_.read_cell_year(next, year, behind)
                : !years_.read_any_year(next, year, behind)) {
      return false;
    }
    end = behind;
    return true;
  }

  /// "in 2016 August"; but "in 2016 August 5 was", "sold 2000 August tickets".
  constexpr bool read_year_first(int at, NamedPoint& date) const noexcept {
    int year = 0;
    const Token& month = token(at + 1);
    if (!month.is(Role::month) || month.gap != text::Gap::blank || is_uncertain(at + 1))
      return false;
    if (!context_.is_strict && !token(at - 1).is(Role::dating)) return false;
    const Token& behind = token(at + 2);  // "since 1999 August Capital has"
    const bool is_name = behind.is_plain_word() && behind.casing != text::Casing::lower;
    if (behind.is_digits() || is_name || !years_.read_year(at, year)) return false;
    return set_point(context_, (*PeriodPoint::of_year(year)).month(month.lexeme.value), at, at + 2,
                     date);
  }

  /// "30 September 2025", "30th of September".
  constexpr bool read_day_first(int at, NamedPoint& date) const noexcept {
    int day = 0;
    int next = 0;
    if (!read_day(at, day, next) || day > 31) return false;
    const bool is_hung = context_.is_hung(at) && !is_behind_day(at);
    return !is_hung && read_month_of(at, day, next, date);
  }

  /// What follows the day: " September 2025", "th of September".
  constexpr bool read_month_of(int at, int day, int next, NamedPoint& date) const noexcept {
    if (token(next).is(Role::of)) ++next;
    next = context_.over_hyphen(next);
    if (!token(next).is(Role::month) || !context_.is_near(next) || is_month_sign(context_, next))
      return false;
    const int month = token(next).lexeme.value;
    ++next;
    if (token(next).is_mark(U'.') && token(next).touches() &&
        token(next - 1).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = token(next - 1).is_mark(U'.') ? next - 1 : next;
    const bool dated = read_hyphened_year(next, year, end) ||
                       read_year_behind(text::is_hyphen(token(next)) ? next + 1 : next, year, end);
    if (!dated && is_uncertain(next - 1) && token(next - 1).casing == text::Casing::lower)
      return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    return set_point(context_, base.day(month, day), at, end, date);
  }

  /// `24-Nov-25`, all joined by hyphens; but "24-25 Nov", "24 Nov-25 Nov".
  constexpr bool read_hyphened_year(int at, int& year, int& end) const noexcept {
    if (!context_.is_inner_hyphen(at - 2) || !is_short_year_behind(at - 1)) return false;
    end = at + 2;
    return years_.read_short_year(at + 1, year);
  }

  /// `Sep-25`.
  constexpr bool is_short_year_behind(int month) const noexcept {
    int year = 0;
    return context_.is_inner_hyphen(month + 1) && token(month).is(Role::month) &&
           years_.read_short_year(month + 2, year) && years_.is_closed(month + 3) &&
           !is_counted(month + 3) && !context_.is_inner_hyphen(month + 3);
  }

  /// `Sep-25 Jun-25`: one of a row; but the last days of months in `Jun-30 Sep-30`.
  constexpr bool read_short_dated(int month, int& year) const noexcept {
    constexpr int earliest_last_day = 2028;
    return is_short_year_behind(month) && years_.read_short_year(month + 2, year) &&
           year < earliest_last_day &&
           (is_short_year_behind(month + 3) || is_short_year_behind(month - 3));
  }

  /// "the third of March 2018", "the thirty-first of December 2019"; but "a third of March" and
  /// "the second of August's meetings".
  constexpr bool read_spelled_day(int at, NamedPoint& date) const noexcept {
    const bool tens = token(at).is(Role::tens);
    const int unit = tens ? context_.over_hyphen(at + 1) : at;
    const Token& last = token(unit);
    if (!token(at - 1).is(Role::determiner) || !token(unit + 1).is(Role::of)) return false;
    int day = last.is(Role::ordinal) ? last.lexeme.value : ordinal_of_part(last);
    if (day < 1 || day > (tens ? 9 : 31)) return false;
    if (tens) day += token(at).lexeme.value;
    return day <= 31 && read_month_of(at, day, unit + 1, date) && date.point.has_year();
  }

  /// The 8 of "eighth", the 10 of "tenth": the table has them as parts, of 125 and 100 thousandths.
  /// 0 of what is no part.
  static constexpr int ordinal_of_part(const Token& part) noexcept {
    constexpr int whole = 1000;
    const int thousandths = part.lexeme.value;
    return part.is(Role::vulgar) && thousandths > 0 ? whole / thousandths : 0;
  }

  /// The second day of "4-22 January", "4th-22nd January", "4 May 2020-22 March 2021".
  constexpr bool is_behind_day(int at) const noexcept {
    const Token& before = token(at - 2);
    const bool ends_day =
        before.is(Role::month | Role::ordinal) ||
        (before.is_digits() && (context_.size(at - 2) <= 2 || token(at - 3).is(Role::month)));
    return text::is_dash(token(at - 1)) && ends_day;
  }

  const Context& context_;
  YearReader years_;
  NumericDateReader numeric_;
};

}  // namespace finq::inline v0_1::read
