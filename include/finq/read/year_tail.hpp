// What a quarter, a half or a month says about its year.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/read/date_sign.hpp"
#include "finq/read/year_number.hpp"
#include "finq/read/year_word.hpp"

namespace finq::inline v0_1::read {

/// The year behind a part of it: named, counted from now, or left open.
struct YearTail {
  enum class Kind : std::uint8_t { none, named, relative };

  Kind kind = Kind::none;
  int year = 0;    ///< of a named one
  int offset = 0;  ///< of a relative one
  bool is_fiscal = false;
  int end = 0;

  static constexpr YearTail of(int year, int end, bool is_fiscal = false) noexcept {
    return {Kind::named, year, 0, is_fiscal, end};
  }

  /// The part of the year as a period: `2021-Q3`, `XXXX-Q3`, `Q3@year-1`.
  constexpr Result<Period> period(PeriodPoint part, bool fiscal) const noexcept {
    const bool of_fiscal = fiscal || is_fiscal;
    if (of_fiscal) {
      const auto point = part.as_fiscal();
      if (!point) return point.error();
      part = *point;
    }
    if (kind == Kind::relative) {
      return Period::within(part, of_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year, offset);
    }
    if (kind == Kind::none) return Period::named(part);
    const auto dated = part.in_year(year);
    if (!dated) return dated.error();
    return Period::named(*dated);
  }
};

/// Reads year tails: " 2021", " of fiscal 2022", "'21", " FY22", " of last year", " a year ago".
class YearTailReader {
 public:
  constexpr explicit YearTailReader(const Context& context) noexcept
      : context_(context), years_(context) {}

  /// A tail at `at`, or one that is open and ends there.
  constexpr YearTail read(int at) const noexcept {
    YearTail tail;
    tail.end = at;
    int next = at;
    if (context_.is_comma(next) && token(next).touches()) ++next;
    const bool linked = token(next).is(Role::of) || is_linking(next);
    if (linked && context_.is_near(next)) ++next;
    if (token(next).is(Role::determiner) && linked) ++next;
    if (linked) next = over_year_word(next);
    if (token(next).lexeme.roles == Role::dating && linked) ++next;  // "of both 2019 and 2018"
    if (!context_.is_near(next) && next > at + 1) return tail;
    if ((is_slash_or_dash(next + 1) && read_pair(next, tail)) || read_named(next, tail)) {
      if (linked) take_year_word(tail);
      return tail;
    }
    if (context_.is_comma(at)) return tail;
    if (read_relative(next, tail) || !token(at).is(Role::of)) return tail;
    read_open_fiscal(next, tail);
    return tail;
  }

  /// "of the 2018 fiscal year", "of the 2018 calendar year": what kind of year stands behind it.
  constexpr void take_year_word(YearTail& tail) const noexcept {
    const Token& kind = token(tail.end);
    const bool is_calendar = kind.is(Role::calendar) && kind.lexeme.value == 1;
    if (!kind.is(Role::fiscal) && !is_calendar) return;
    if (!is_one_year(token(tail.end + 1)) || !context_.is_near(tail.end + 1)) return;
    tail.is_fiscal = kind.is(Role::fiscal);
    tail.end += 2;
  }

  /// "of the fiscal year": it is left open which, unless its end follows.
  constexpr void read_open_fiscal(int at, YearTail& tail) const noexcept {
    if (!token(at).is(Role::fiscal) || !is_one_year(token(at + 1)) || !context_.is_near(at + 1))
      return;
    if (token(at + 2).is(Role::ended | Role::of)) return;
    tail.is_fiscal = true;
    tail.end = at + 2;
  }

  /// "2021", "fiscal 2022", "fiscal year '22", "FY22", "FY2021/22", and behind a dash or slash:
  /// `Q4/2018`, `Q3-FY20`. `is_first`: it is no tail, and may begin a cell of a table.
  constexpr bool read_named(int at, YearTail& tail, bool is_first = false) const noexcept {
    int next = at;
    const bool dashed = is_slash_or_dash(next) && token(next + 1).touches();
    if (dashed) ++next;
    const bool fiscal = token(next).is(Role::fiscal) && (is_first || context_.is_near(next));
    if (fiscal) next = over_hyphen_to_year(next + 1);
    const bool calendar = token(next).is(Role::calendar) && context_.is_near(next);
    if (calendar) ++next;
    next = skip_year_word(next, fiscal || calendar);
    if (fiscal) next = over_of(next);
    int year = 0;
    int end = 0;
    const bool glued =
        (fiscal || calendar || dashed) && token(next).touches() &&
        years_.is_closed_year(next + 1) &&
        (years_.read_short_year(next, year) || (fiscal && years_.read_year(next, year)));
    const bool spoken = fiscal && !glued && is_spoken_year(next);
    if (glued || (spoken && years_.read_short_year(next, year))) {
      end = next + 1;
    } else if (!years_.read_any_year(next, year, end)) {
      return false;
    }
    if (fiscal) read_second_year(year, end);
    tail = YearTail::of(year, end, fiscal);
    return true;
  }

  /// `2021/22` says by itself that it is fiscal; "in 2021-22", which may be no month, and "in
  /// 2011–12", which a month never is, where a year is asked for.
  constexpr bool read_slashed(int at, YearTail& tail) const noexcept {
    const Token& joint = token(at + 1);
    int second = 0;
    const bool dashed = text::is_minus(joint) && is_dated(at) &&
                        years_.read_short_year(at + 2, second) &&
                        (second % 100 > 12 || !text::is_hyphen(joint));
    return (dashed || joint.is_mark(U'/')) && read_pair(at, tail);
  }

  /// `2021/22`, `2021-22`, `2021-2022`.
  constexpr bool read_pair(int at, YearTail& tail) const noexcept {
    int year = 0;
    if (!context_.is_near(at) || !years_.read_year(at, year)) return false;
    int end = at + 1;
    const int first = year;
    read_second_year(year, end);
    if (year == first || token(end).is(Role::counted)) return false;
    tail = YearTail::of(year, end, true);
    return true;
  }

  /// "last year", "the prior fiscal year", "a year ago", "this year"; "the year" stays open.
  constexpr bool read_relative(int at, YearTail& tail) const noexcept {
    if (!context_.is_near(at)) return false;
    if (const int count = count_of_years(at); count > 0 && is_ago(at + 2)) {
      tail = {YearTail::Kind::relative, 0, -count, false, at + 3};
      return true;
    }
    if (is_one_year(token(at)) && token(at + 1).is(Role::ordinal) &&
        is_ago(at + 1)) {  // "dell'anno prima"
      tail = {YearTail::Kind::relative, 0, -1, false, at + 2};
      return true;
    }
    if (!token(at).is(Role::relative)) return false;
    if (is_whole_year(at)) {
      tail = {YearTail::Kind::relative, 0, token(at).lexeme.value, false, at + 1};
      return true;
    }
    int next = context_.over_hyphen(at + 1);
    const bool fiscal = token(next).is(Role::fiscal);
    if (fiscal) ++next;
    if (!is_one_year(token(next)) || !context_.is_near(next)) return false;
    tail = {YearTail::Kind::relative, 0, token(at).lexeme.value, fiscal, next + 1};
    return true;
  }

  /// "of the quarter", "of March", "of 2018".
  constexpr bool leads_to_period(int of) const noexcept {
    if (!token(of).is(Role::of)) return false;
    const bool has_article = token(of + 1).is(Role::determiner);
    const Token& word = token(has_article ? of + 2 : of + 1);
    const bool is_unit = has_article && word.is(Role::time_unit) && !word.has(text::plural);
    return is_unit || word.is(Role::month | Role::fiscal | Role::relative) ||
           read(of).kind != YearTail::Kind::none;
  }

  /// "the year", "the fiscal year": it is left open which.
  constexpr bool is_open_year(int at) const noexcept {
    int next = at;
    if (token(next).is(Role::determiner | Role::relative)) ++next;
    if (token(next).is(Role::fiscal)) ++next;
    return is_one_year(token(next));
  }

  /// A year is asked for: "in 2021-22".
  constexpr bool is_dated(int at) const noexcept {
    const Token& before = token(at - 1);
    return context_.is_strict || (before.is(Role::dating) && !before.is(Role::from | Role::of));
  }

  /// "ago", "earlier"; "a year prior", but "a year prior to it".
  constexpr bool is_ago(int at) const noexcept {
    const int next = context_.over_hyphen(at);
    const Token& word = token(next);
    if (!word.is(Role::ago) || !context_.is_near(next)) return false;
    // "a year prior", "a year before"; but "for fem år siden kostede det", which is since, too.
    const bool is_since = word.lexeme.code == static_cast<std::uint8_t>(Relation::since);
    if (word.is(Role::relative) || (word.is(Role::relation) && !is_since))
      return context_.is_end_of_clause(next + 1);
    if (word.lexeme.value != text::before_length) return true;
    return context_.is_unspaced(next) ? is_sign_of_ago(next)
                                      : word.is(Role::ordinal);  // "un mese prima"
  }

  /// The 前 of `五年前`, which also is "first"; but `2015年前`, `16年前`, `两年前三季度`,
  /// `三十年前`.
  constexpr bool is_sign_of_ago(int at) const noexcept {
    if (!token(at).is(Role::ordinal) || !token(at).touches()) return false;
    if (is_sign_of_date(context_, at - 1)) return false;  // `20日前`: before that day, or so long
    const Token& next = token(at + 1);
    if (next.touches() &&
        (next.is_digits() || next.is(Role::cardinal | Role::hundred | Role::half))) {
      return false;
    }
    const int count = at - 2;
    const Token& before = token(count - 1);
    const bool goes_on = token(count).touches() &&
                         (before.is_digits() ||
                          before.is(Role::cardinal | Role::hundred | Role::ordinal | Role::point));
    const bool is_digit = token(count).is_digits() && context_.size(count) == 1;
    return (is_digit || token(count).is(Role::cardinal | Role::hundred)) && !goes_on;
  }

  /// "del año pasado", "i fjol": a year in one phrase.
  constexpr bool is_whole_year(int at) const noexcept {
    return text::is_whole_period(token(at)) && !token(at).has(text::of_year) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(Unit::year) + 1;
  }

  /// "fiscal 21": two digits that count nothing.
  constexpr bool is_spoken_year(int at) const noexcept {
    const Token& next = token(at + 1);
    return token(at).is_digits() && context_.size(at) == 2 && !token(at).touches() &&
           context_.is_near(at) && years_.is_closed(at + 1) && context_.bytes(at)[0] != '0' &&
           !next.is(Role::time_unit | Role::percent | Role::scale | Role::counted |
                    Role::basis_point | Role::percentage_point | Role::times | Role::connector) &&
           next.marker < 0;
  }

  /// The 年初以来 of `2023年年初以来`, `去年年初以来`.
  constexpr bool is_behind_year(int at) const noexcept {
    return token(at).touches() && context_.is_unspaced(at) &&
           (is_year_sign(context_, at - 1) || is_whole_year(at - 1));
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// The number of "a year", "two years", "3 years".
  constexpr int count_of_years(int at) const noexcept {
    if (!counts_years(token(at + 1))) return 0;
    if (token(at).is(Role::article)) return token(at + 1).has(text::plural) ? 0 : 1;
    if (token(at).is(Role::cardinal)) return token(at).lexeme.value;
    return token(at).is_digits() && context_.size(at) == 1 ? context_.bytes(at)[0] - '0' : 0;
  }

  /// "in the prior year": only before what is relative or a determiner.
  constexpr bool is_linking(int at) const noexcept {
    if (!token(at).is(Role::preposition)) return false;
    if (token(at).is(Role::relation | Role::comparison | Role::qualifier)) return false;
    int year = 0;
    if (token(at).has(text::links_year) && years_.read_year(at + 1, year))
      return !context_.begins_figure(at + 2);  // "i første kvartal i 2000 virksomheder"
    const int next = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    return token(next).is(Role::relative) &&
           (is_whole_year(next) || is_one_year(token(context_.over_hyphen(next + 1))));
  }

  /// "of the year 2022", "del año 2022", "do ano de 2023": to the year itself.
  constexpr int over_year_word(int at) const noexcept {
    const int next = token(at + 1).is(Role::of) ? at + 2 : at + 1;
    int year = 0;
    return is_one_year(token(at)) && context_.is_near(next) && years_.read_year(next, year) ? next
                                                                                            : at;
  }

  /// "fiscal-2018".
  constexpr int over_hyphen_to_year(int at) const noexcept {
    int year = 0;
    const bool is_year =
        years_.read_year(at + 1, year) ||
        (token(at - 1).lexeme.value == text::says_year && years_.read_short_year(at + 1, year));
    return is_year && context_.is_inner_hyphen(at) ? at + 1 : context_.over_hyphen(at);
  }

  /// "exercício de 2023".
  constexpr int over_of(int at) const noexcept {
    int year = 0;
    return token(at).is(Role::of) && years_.read_year(at + 1, year) ? at + 1 : at;
  }

  /// "fiscal year 2018", "fiscal year ended 2018".
  constexpr int skip_year_word(int at, bool is_called) const noexcept {
    int next = at;
    if (!is_called || !counts_years(token(next))) return at;
    ++next;
    if (context_.is_comma(next)) return at;
    int year = 0;
    const bool ended = token(next).is(Role::ended) && years_.read_year(next + 1, year);
    return ended ? next + 1 : next;
  }

  /// `FY2021/22`, "fiscal 2021-22": named by its end.
  constexpr void read_second_year(int& year, int& end) const noexcept {
    int second = 0;
    if (!is_slash_or_dash(end) || !token(end + 1).touches()) return;
    const bool two = years_.read_short_year(end + 1, second);
    if (!two && !years_.read_year(end + 1, second)) return;
    if (second % 100 != (year + 1) % 100 || !years_.is_closed(end + 2)) return;
    ++year;
    end += 2;
  }

  constexpr bool is_slash_or_dash(int at) const noexcept {
    return token(at).touches() && (token(at).is_mark(U'/') || text::is_dash(token(at)));
  }

  const Context& context_;
  YearReader years_;
};

}  // namespace finq::inline v0_1::read
