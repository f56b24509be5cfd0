// Every way to name a stretch of time, and spans of two.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/bare_month.hpp"
#include "finq/read/bare_year.hpp"
#include "finq/read/calendar.hpp"
#include "finq/read/change_words.hpp"
#include "finq/read/date_sign.hpp"
#include "finq/read/days_of_month.hpp"
#include "finq/read/ended_period.hpp"
#include "finq/read/listed_period.hpp"
#include "finq/read/quarter_run.hpp"
#include "finq/read/relative_period.hpp"

namespace finq::inline v0_1::read {

/// Reads the period that begins at a token.
class PeriodReader {
 public:
  constexpr explicit PeriodReader(const Context& context) noexcept
      : context_(context),
        calendar_(context),
        years_(context),
        tails_(context),
        quarters_(context),
        ended_(context),
        relative_(context),
        bare_years_(context),
        months_(context),
        days_(context) {}

  /// `before` is the figure read before this one, or null: lists of years lean on it.
  constexpr bool read(int at, const Figure* before, Figure& figure) const noexcept {
    figure = {};
    figure.reading.kind = Kind::period;
    NamedPeriod named;
    if (ended_.read(at, named)) return take(named, figure);
    RelativePeriod relative;
    if (relative_.read(at, relative)) {
      figure.relation = relative.relation;
      return take(relative.named, figure);
    }
    if (context_.has_signs() && context_.may_hold(Role::month) && ended_.read_months(at, named)) {
      return take(named, figure);
    }
    if (read_named(at, named) && !is_name(named)) {
      const bool has_sign = before != nullptr && token(before->end - 1).is(Role::ended);  // `3月期`
      if (before != nullptr && !has_sign && is_listed(*before, at)) {
        end_like(before->reading.period, named);
        share_year(context_, *before, named);
      }
      read_span(named);
      return take(named, figure);
    }
    if (days_.read(at, named)) return take(named, figure);
    return read_bare_year(at, before, figure);
  }

  /// A token that may begin a period.
  static constexpr bool may_begin(const Token& token) noexcept {
    const bool is_ten = token.is(Role::hundred) && token.lexeme.value == 1;  // `十月`
    return token.is_digits() || token.is(first_roles) || is_ten || text::is_apostrophe(token);
  }

  /// The roles of words that may begin a period.
  static constexpr Role first_roles =
      Role::cardinal | Role::tens | Role::vulgar | Role::half | Role::article | Role::time_unit |
      Role::month | Role::ordinal | Role::quarter_letter | Role::half_letter | Role::fiscal |
      Role::calendar | Role::named_half | Role::relative | Role::trailing | Role::same | Role::ago |
      Role::to_date | Role::last_twelve;

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool take(const NamedPeriod& named, Figure& figure) const noexcept {
    int year = 0;
    figure.reading.period = named.period;
    figure.begin = named.begin;
    if (context_.may_hold(Role::named) && years_.read_year_of_era(named.begin, year)) {
      --figure.begin;  // `令和6年`
    }
    figure.end = years_.over_year_ending(named.end);
    return true;
  }

  /// "Fiscal 2018 Restructuring Plan".
  constexpr bool is_name(const NamedPeriod& named) const noexcept {
    if (context_.is_strict || named.period.form() != Period::Form::named) return false;
    const PeriodPoint point = named.period.point();
    return point.part() == PeriodPoint::Part::year && point.is_fiscal() && point.has_year() &&
           bare_years_.is_title(named.end);
  }

  /// A quarter, a half, a fiscal year, a date, a month.
  constexpr bool read_named(int at, NamedPeriod& found) const noexcept {
    const bool is_run = token(at).is_digits() && token(at + 1).is(Role::ordinal) &&
                        QuarterRunReader{context_}.read(at, found);
    if (is_run || quarters_.read(at, found)) return true;
    if (ended_.read_month_quarter(at, found)) return true;
    NamedPoint date;
    if (!calendar_.read_date(at, date)) return false;
    if (token(date.end - 1).is(Role::month) && token(date.end - 1).is(Role::ended)) {
      const auto year = Period::ending(1, Unit::year, date.point);  // `2026年3月期`
      if (year) found = {*year, at, date.end};
      return year.has_value();
    }
    const bool is_month = token(at).is(Role::month);
    if (is_month && date.end == at + 1) return read_bare_month(at, date, found);
    YearTail tail;
    if (!date.point.has_year() && is_month && read_relative_tail(date.end, tail)) {
      const auto period = tail.period(date.point, false);
      if (!period) return false;
      found = {*period, at, tail.end};
      return true;
    }
    found = {Period::named(date.point), at, date.end};
    return true;
  }

  /// "of last year", " last year", behind a month or a day.
  constexpr bool read_relative_tail(int at, YearTail& tail) const noexcept {
    tail = tails_.read(at);
    return tail.kind == YearTail::Kind::relative;
  }

  /// A month alone: its capital says so, and for everyday words ("may") its surroundings too.
  constexpr bool read_bare_month(int at, const NamedPoint& date,
                                 NamedPeriod& found) const noexcept {
    const Token& month = token(at);
    YearTail tail;
    if (read_relative_tail(at + 1, tail)) {
      const auto period = tail.period(date.point, false);
      if (!period) return false;
      found = {*period, at, tail.end};
      return true;
    }
    const Token& before = token(at - 1);
    const bool hung = context_.is_hung(at) && !months_.may_hang(at);
    const int joined = context_.before_dot(at - 2);  // "mid-May", "April–May", "Sept.-Oct."
    const bool goes_on =
        (text::is_dash(before) && token(joined).is(Role::part_of_year | Role::month)) ||
        (context_.over_hung_hyphen(at - 3) == at - 2 && token(at - 4).is(Role::month));
    if ((hung || text::is_hyphen(before)) && !goes_on) return false;
    if (month.has(text::uncertain) && !context_.is_strict && !months_.is_meant(at)) return false;
    found = {Period::named(date.point), at, at + 1};
    return true;
  }

  // ---- spans

  /// "March 2020–June 2021", "January 4 to January 22, 1995", "fiscal 2023 through 2031".
  constexpr void read_span(NamedPeriod& found) const noexcept {
    if (found.period.form() != Period::Form::named) return;
    const int end = years_.over_year_ending(context_.over_dot(found.end));
    const int joint = context_.over_hung_hyphen(over_begin_sign(end));
    const Token& connector = token(joint);
    const bool dash = text::is_dash(connector);
    const int before = found.begin - (token(found.begin - 1).is(Role::determiner) ? 2 : 1);
    const bool between = token(before).is(Role::between) && context_.is_and(joint);
    if (!dash && !between && !connector.is(Role::connector)) return;
    if (text::is_to_level(connector) || is_moved(found.begin)) return;
    if (!dash && !between && token(found.begin - 1).is(Role::relation) &&
        !token(found.begin - 1).is(Role::from)) {
      return;
    }
    NamedPeriod last;
    if (!read_span_end(found, context_.behind_joint(joint), last)) return;
    PeriodPoint from = found.period.point();
    PeriodPoint to = last.period.point();
    if (from.has_year() && !to.has_year()) {
      // "2021 Q1 through Q3": the year that is said first belongs to both.
      if (to.number() <= from.number()) return;
      const auto dated = to.in_year(from.year());
      if (!dated) return;
      to = *dated;
    } else if (!to.has_year()) {
      // "from March to May"; but "it grew from Q1 to Q2".
      if (to.part() != PeriodPoint::Part::day && to.part() != PeriodPoint::Part::month) return;
      if (is_compared(found.begin, last.end)) return;
    } else if (!from.has_year()) {
      const auto dated = from.in_year(to.year());
      if (!dated) return;
      from = *dated;
    }
    const auto span = Period::span(from, to);
    if (!span) return;
    found.period = *span;
    found.end = last.end;
  }

  /// Behind the 起 of `自2024年起至2026年止`.
  constexpr int over_begin_sign(int at) const noexcept {
    const bool says_since = token(at).is(Role::part_of_year) &&
                            token(at).lexeme.code == static_cast<std::uint8_t>(Relation::since);
    return says_since && context_.is_unspaced(at) && token(at + 1).is(Role::connector) ? at + 1
                                                                                       : at;
  }

  /// "improved from April to May", "the change between April and May", "from April to May to June".
  constexpr bool is_compared(int begin, int end) const noexcept {
    constexpr Role changes = Role::change_noun | Role::change_verb;
    const bool is_linked = token(begin - 1).is(Role::from | Role::between);
    return (is_linked && token(begin - 2).is(changes)) ||
           (context_.is_to(end) && token(end + 1).is(Role::month));
  }

  /// "was extended from June 2021 to June 2024", "pushed the launch from 2021 to 2022": two dates.
  constexpr bool is_moved(int begin) const noexcept {
    constexpr int reach = 6;
    const int from = token(begin - 1).is(Role::determiner) ? begin - 2 : begin - 1;
    if (!token(from).is(Role::from)) return false;
    for (int i = from - 1; i > from - reach; --i) {
      const Token& word = token(i);
      if (ChangeWords{context_}.moves_from(i, text::moves_date)) return true;
      if (!word.is_plain_word() && !word.is(Role::determiner | Role::of)) break;
    }
    return false;
  }

  constexpr bool read_span_end(const NamedPeriod& found, int at, NamedPeriod& last) const noexcept {
    if (!context_.is_near(at)) return false;
    const PeriodPoint from = found.period.point();
    const bool from_year = from.part() == PeriodPoint::Part::year && from.has_year();
    int year = 0;
    int end = 0;
    // "tra il 2020 e il 2023"
    const bool again =
        token(at).is(Role::determiner) && token(found.begin - 1).is(Role::determiner);
    if (again) ++at;
    if (from_year && (years_.read_any_year(at, year, end) || read_short_end(from, at, year, end))) {
      auto point = PeriodPoint::of_year(year);
      if (from.is_fiscal()) point = point->as_fiscal();
      last = {Period::named(*point), at, end};
      return true;
    }
    const bool is_day = from.part() == PeriodPoint::Part::day;
    NamedPoint day;
    if (is_day && context_.has_signs() && calendar_.read_signed_day(from, at, day)) {
      last = {Period::named(day.point), at, day.end};
      return true;
    }
    const bool is_open_day = is_day && !from.has_year();
    if (is_open_day && days_.read_last(from, at, last)) return true;
    if (token(at).is(Role::determiner)) ++at;
    if (is_open_day && calendar_.is_ordinal_day(at) && days_.read_last(from, at, last)) return true;
    if (!read_named(at, last) || last.period.form() != Period::Form::named) return false;
    return last.period.point().part() == from.part();
  }

  /// The last year of `FY20-22`, "in 2015-19"; `2015-09` may be a month.
  constexpr bool read_short_end(const PeriodPoint& from, int at, int& year,
                                int& end) const noexcept {
    constexpr int longest = 50;
    const Token& joint = token(at - 1);
    if (!text::is_dash(joint) || !joint.touches() || !token(at).touches()) return false;
    if (!years_.read_short_year(at, year) || !years_.is_closed(at + 1)) return false;
    const int two = year % 100;
    year = from.year() - from.year() % 100 + two;
    if (year <= from.year()) year += 100;
    end = at + 1;
    return year - from.year() < longest &&
           (from.is_fiscal() || two > 12 || !text::is_hyphen(joint)) &&
           !context_.begins_figure(end);
  }

  // ---- years on their own

  constexpr bool read_bare_year(int at, const Figure* before, Figure& figure) const noexcept {
    int year = 0;
    int end = at + 1;
    // "in 2018, from 2020 to 2023"
    const bool spans = token(at - 1).is(Role::from) && context_.is_to(at + 1);
    const bool listed = before != nullptr && !spans && !token(at + 1).is(Role::month) &&
                        (is_listed(*before, at) || is_next_column(*before, at));
    if (!bare_years_.read(at, listed, year, end) && !is_span_begin(at, year)) return false;
    const auto point = PeriodPoint::of_year(year);
    NamedPeriod named{Period::named(*point), at, end};
    if (listed || (before != nullptr && goes_through(*before, at, year))) {
      const auto like = like_before(before->reading.period, year);
      if (like) named.period = *like;
    } else {
      read_span(named);
    }
    figure.is_bare_year = true;
    return take(named, figure);
  }

  /// "2020 to 2024", "2020–2024", "2018 to 2017": both ends are years.
  constexpr bool is_span_begin(int at, int& year) const noexcept {
    if (!years_.read_year(at, year) || year < 1900) return false;
    if (context_.is_hung(at)) return false;
    int last = 0;
    int end = 0;
    const int joint = context_.over_hung_hyphen(at + 1);  // "the 2020-to-2023 period"
    const Token& connector = token(joint);
    const int behind = context_.behind_joint(joint);
    const bool dash = text::is_dash(connector);
    if (!dash && (!connector.is(Role::connector) || text::is_to_level(connector))) return false;
    if (tails_.is_dated(at) && read_short_end(*PeriodPoint::of_year(year), at + 2, last, end)) {
      return true;
    }
    const bool has_sign = years_.read_year(behind, last) && is_year_sign(context_, behind + 1);
    if (has_sign) return year < last;
    return years_.read_any_year(behind, last, end) && last != year && last - year < 100 &&
           year - last < 100 && !token(end).is(Role::counted | Role::scale | Role::percent);
  }

  /// A comma or a conjunction joins the year to a period before it.
  constexpr bool is_listed(const Figure& before, int at) const noexcept {
    if (!before.is(Kind::period)) return false;
    int next = before.end;
    if (context_.is_comma(next)) ++next;
    if (token(next).is(Role::conjunction)) ++next;
    if (token(next).is(Role::determiner | Role::from | Role::comparison) && next > before.end)
      ++next;
    return next == at && next > before.end;
  }

  /// "December 31, 2022<tab>2021".
  constexpr bool is_next_column(const Figure& before, int at) const noexcept {
    int year = 0;
    int end = 0;
    return before.is(Kind::period) && before.end == at && years_.read_cell_year(at, year, end) &&
           YearReader::is_next(before.reading.period.point().year(), year);
  }

  /// "years ended December 31, 2017 through 2019".
  constexpr bool goes_through(const Figure& before, int at, int year) const noexcept {
    return before.is(Kind::period) && before.reading.period.form() == Period::Form::ending &&
           before.end == at - 1 && token(at - 1).is(Role::connector) &&
           before.reading.period.point().year() < year;
  }

  const Context& context_;
  CalendarReader calendar_;
  YearReader years_;
  YearTailReader tails_;
  QuarterReader quarters_;
  EndedReader ended_;
  RelativeReader relative_;
  BareYearReader bare_years_;
  BareMonth months_;
  DaysOfMonthReader days_;
};

}  // namespace finq::inline v0_1::read
