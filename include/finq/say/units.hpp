// Writes what measures a change or a time: units, bases.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"
#include "finq/match.hpp"
#include "finq/say/number.hpp"

namespace finq::inline v0_1::say {

/// "year-over-year": the words that stand behind a figure.
constexpr std::string_view words(Basis basis) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {""sv,
                                        "year-over-year"sv,
                                        "quarter-over-quarter"sv,
                                        "month-over-month"sv,
                                        "week-over-week"sv,
                                        "day-over-day"sv,
                                        "YTD"sv,
                                        "annualized"sv,
                                        "CAGR"sv};
  return texts[static_cast<std::uint8_t>(basis)];
}

/// "at least": the words that stand before a figure.
constexpr std::string_view words(Qualifier qualifier) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {""sv,         "about"sv, "nearly"sv,   "over"sv,
                                        "at least"sv, "up to"sv, "less than"sv};
  return texts[static_cast<std::uint8_t>(qualifier)];
}

constexpr std::string_view plural(Unit unit) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {"days"sv,   "weeks"sv, "months"sv, "quarters"sv,
                                        "halves"sv, "years"sv, "decades"sv};
  return texts[static_cast<std::uint8_t>(unit)];
}

/// What stands behind the figure, with its blank: in signs, in words, and in words for one.
template <class T>
struct UnitWords;
template <>
struct UnitWords<Percent> {
  static constexpr std::string_view sign = "%", many = " percent", one = " percent";
};
template <>
struct UnitWords<PercentagePoints> {
  static constexpr std::string_view sign = " pp", many = " percentage points",
                                    one = " percentage point";
};
template <>
struct UnitWords<BasisPoints> {
  static constexpr std::string_view sign = " bp", many = " basis points", one = " basis point";
};
template <>
struct UnitWords<Multiple> {
  static constexpr std::string_view sign = "x", many = " times", one = " times";
};

/// A change without its direction and basis: "34%", "25 basis points".
template <class T, class Out>
constexpr Out put_figure(Out out, const Decimal& figure, const Style& style) {
  using Words = UnitWords<T>;
  const Shown shown = unscaled(figure, style, 0);
  out = put(out, sign_of(shown, style));
  out = put_digits(out, shown, style.is_grouped);
  if (style.notation != Notation::words) return put(out, Words::sign);
  return put(out, shown.is_one() ? Words::one : Words::many);
}

/// A length of time: "9 quarters". Commas always: "2,020 days" is no year.
template <class Out>
constexpr Out put_duration(Out out, const Duration& duration, const Style& style) {
  const Shown shown = unscaled(duration.count(), style, 0);
  out = put_digits(put(out, sign_of(shown, style)), shown, true);
  *out++ = ' ';
  return put(out, shown.is_one() ? name(duration.unit()) : plural(duration.unit()));
}

/// ISO 8601: "P9M"; quarters, halves and decades, which it has not, as months and years.
template <class Out>
constexpr Out put_iso(Out out, const Duration& duration, const Style& style) {
  const Unit unit = duration.unit();
  const bool in_months = unit == Unit::quarter || unit == Unit::half;
  const Result<Duration> iso = in_months              ? duration.in(Unit::month)
                               : unit == Unit::decade ? duration.in(Unit::year)
                                                      : Result<Duration>{duration};
  if (!iso) return put_duration(out, duration, style);
  const Shown shown = unscaled(iso->count(), style, 0);
  out = put(out, sign_of(shown, style));
  *out++ = 'P';
  out = put_digits(out, shown, false);
  *out++ = "DWM??Y?"[static_cast<std::uint8_t>(iso->unit())];
  return out;
}

}  // namespace finq::inline v0_1::say
