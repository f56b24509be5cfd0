// Writes a period in English words.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"
#include "finq/say/units.hpp"

namespace finq::inline v0_1::say {

constexpr std::string_view month_name(int month) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"January"sv,   "February"sv, "March"sv,    "April"sv,
                                        "May"sv,       "June"sv,     "July"sv,     "August"sv,
                                        "September"sv, "October"sv,  "November"sv, "December"sv};
  return names[month - 1];
}

constexpr std::string_view ordinal(int number) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"first"sv, "second"sv, "third"sv, "fourth"sv};
  return names[number - 1];
}

/// "last", "this", "next"; empty for other offsets.
constexpr std::string_view nearby(int offset) noexcept {
  return offset == -1 ? "last" : offset == 0 ? "this" : offset == 1 ? "next" : "";
}

constexpr std::string_view unit_words(PeriodUnit unit) noexcept {
  if (unit == PeriodUnit::fiscal_quarter) return "fiscal quarter";
  return unit == PeriodUnit::fiscal_year ? "fiscal year" : name(unit);
}

/// The same in the plural; empty for fiscal units, which are not counted from today.
constexpr std::string_view plural_words(PeriodUnit unit) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {"days"sv,   "weeks"sv, "months"sv, "quarters"sv,
                                        "halves"sv, "years"sv, ""sv,       ""sv};
  return texts[static_cast<std::uint8_t>(unit)];
}

/// Writes a period as a report would: "third quarter of 2021", "9 months ended June 30, 2021".
class PeriodWords {
 public:
  constexpr PeriodWords(Period period, Relation relation) noexcept
      : period_{period}, relation_{relation} {}

  /// Whether there are words that are read back as this period; a span without years, for
  /// example, has none.
  constexpr bool exist() const noexcept {
    switch (period_.form()) {
      case Period::Form::named: return true;
      case Period::Form::ending: return is_end(period_.point());
      case Period::Form::opening: return is_base(period_.point());
      case Period::Form::span: return period_.point().has_year();
      case Period::Form::relative: return is_counted();
      case Period::Form::within:
      case Period::Form::same_within: return is_within();
      case Period::Form::length: return has_direction();
      case Period::Form::year_to_date: return true;
    }
    return false;
  }

  template <class Out>
  constexpr Out put(Out out) const {
    switch (period_.form()) {
      case Period::Form::named: return put_point(out, period_.point());
      case Period::Form::ending: return put_ending(out);
      case Period::Form::opening: return put_opening(out);
      case Period::Form::span: return put_span(out);
      case Period::Form::relative: return put_relative(out);
      case Period::Form::within: return put_within(out);
      case Period::Form::same_within: return put_same_within(out);
      case Period::Form::length: return put_length(out);
      case Period::Form::year_to_date: break;
    }
    return say::put(out, "year to date");
  }

 private:
  using Part = PeriodPoint::Part;

  static constexpr bool is_end(PeriodPoint end) noexcept {
    return end.part() == Part::month || end.part() == Part::day;
  }
  static constexpr bool is_base(PeriodPoint base) noexcept {
    return base.part() == Part::year && (base.has_year() || !base.is_fiscal());
  }
  /// "two quarters ago", "last fiscal year"; nothing counts days, or units to come.
  constexpr bool is_counted() const noexcept {
    if (period_.part() == PeriodUnit::day) return false;
    if (!nearby(period_.offset()).empty()) return true;
    return period_.offset() < 0 && !plural_words(period_.part()).empty();
  }
  constexpr bool is_within() const noexcept {
    if (nearby(period_.offset()).empty()) return false;
    if (period_.form() == Period::Form::within) return true;
    return period_.base() == PeriodUnit::year && period_.part() != PeriodUnit::day;
  }
  constexpr bool has_direction() const noexcept {
    return relation_ == Relation::next || relation_ == Relation::last;
  }

  template <class Out>
  static constexpr Out put_count(Out out, const Decimal& count) {
    return put_digits(out, Shown{count}, false);
  }
  template <class Out>
  static constexpr Out put_year(Out out, PeriodPoint point) {
    out = put_before(out, point.is_fiscal() ? "fiscal" : "");
    return put_count(out, point.year());
  }

  /// "third quarter", "September 30": a point without its year.
  template <class Out>
  static constexpr Out put_part(Out out, PeriodPoint point) {
    if (point.part() == Part::quarter || point.part() == Part::half) {
      out = put_before(out, ordinal(point.number()));
      return say::put(out, point.part() == Part::half ? "half" : "quarter");
    }
    out = say::put(out, month_name(point.number()));
    if (point.part() == Part::month) return out;
    *out++ = ' ';
    return put_count(out, point.day());
  }

  template <class Out>
  static constexpr Out put_point(Out out, PeriodPoint point) {
    if (point.part() == Part::year) {
      if (point.has_year()) return put_year(out, point);
      return say::put(out, point.is_fiscal() ? "fiscal year" : "full year");
    }
    const std::string_view fiscal = point.is_fiscal() ? "fiscal" : "";
    if (!point.has_year()) return put_part(put_before(out, fiscal), point);
    out = put_part(out, point);
    const bool is_piece = point.part() == Part::quarter || point.part() == Part::half;
    out = say::put(out, is_piece ? " of " : point.part() == Part::day ? ", " : " ");
    return put_year(out, point);
  }

  template <class Out>
  constexpr Out put_units(Out out) const {
    out = put_count(out, period_.count());
    *out++ = ' ';
    return say::put(out,
                    period_.count() == Decimal{1} ? name(period_.unit()) : plural(period_.unit()));
  }

  template <class Out>
  constexpr Out put_ending(Out out) const {
    return put_point(say::put(put_units(out), " ended "), period_.point());
  }
  template <class Out>
  constexpr Out put_opening(Out out) const {
    out = put_units(say::put(out, "first "));
    if (!period_.point().has_year()) return out;
    return put_year(say::put(out, " of "), period_.point());
  }
  template <class Out>
  constexpr Out put_span(Out out) const {
    return put_point(say::put(put_point(out, period_.point()), " to "), period_.last_point());
  }
  template <class Out>
  constexpr Out put_relative(Out out) const {
    const std::string_view near = nearby(period_.offset());
    if (!near.empty()) return say::put(put_before(out, near), unit_words(period_.part()));
    out = put_count(out, -period_.offset());
    *out++ = ' ';
    return say::put(say::put(out, plural_words(period_.part())), " ago");
  }
  template <class Out>
  constexpr Out put_base(Out out) const {
    return say::put(put_before(out, nearby(period_.offset())), unit_words(period_.base()));
  }
  template <class Out>
  constexpr Out put_within(Out out) const {
    return put_base(say::put(put_part(out, period_.point()), " of "));
  }
  template <class Out>
  constexpr Out put_same_within(Out out) const {
    out = say::put(say::put(out, "same "), unit_words(period_.part()));
    *out++ = ' ';
    return put_base(out);
  }
  template <class Out>
  constexpr Out put_length(Out out) const {
    return put_units(put_before(out, name(relation_)));
  }

  Period period_;
  Relation relation_;
};

/// The period in words if the style asks for them and there are any, else in its normal form.
template <class Out>
constexpr Out put_period(Out out, Period period, Relation relation, const Style& style) {
  const PeriodWords words{period, relation};
  if (style.notation == Notation::words && words.exist()) return words.put(out);
  return put(out, period.text().view());
}

}  // namespace finq::inline v0_1::say
