// Writes values as text, character by character.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "finq/date_range.hpp"
#include "finq/match.hpp"
#include "finq/parse_error.hpp"
#include "finq/say/currency.hpp"
#include "finq/say/period.hpp"
#include "finq/say/units.hpp"
#include "finq/style.hpp"

namespace finq::inline v0_1 {

/// How a type is written. Specialise it to write a type of your own with `write` and with fmt:
/// `notations` are the letters that its format may end with, `has_digits` says whether it takes a
/// precision, commas and a plus.
template <class T>
struct Writing;

/// A type that finq writes: values, ranges of them, matches, errors, and the enumerations.
template <class T>
concept Writable = requires {
  Writing<T>::notations;
};

/// Writes `value` to an output iterator of `char` (`char*` is one) and returns its end.
///
/// Nothing is allocated, and no zero put behind. Without a precision it is exact, and `parse` reads
/// it back as the same value, as long as the number has at most 38 decimals and 512 bytes, the
/// language is English, the currency one of finq's own, and no rise negative. With a precision it
/// is rounded, half to even. A notation that the type does not have is its usual one.
template <class Out, Writable T>
constexpr Out write(Out out, const T& value, const Style& style = {}) {
  return Writing<T>::write(out, value, style);
}

namespace say {

constexpr ScaleRange scales_of_money(const Style& style) noexcept {
  return style.notation == Notation::compact ? money_scales : usual_scales;
}

/// Compact or in words: "$4.89bn", "4.89 billion US dollars".
template <class Out>
constexpr Out put_scaled_money(Out out, const Money& money, const Style& style, ScaleRange range) {
  const Currency currency = money.currency();
  const int minor_units = currency.minor_units().value_or(0);
  const Shown shown = scaled(money.amount(), style, range, minor_units);
  out = put(out, sign_of(shown, style));
  if (style.notation == Notation::compact) {
    out = put_digits(put_sign(out, currency, style), shown, style.is_grouped);
    return put(out, shown.scale().letters);
  }
  out = put_behind(put_digits(out, shown, style.is_grouped), shown.scale().word);
  *out++ = ' ';
  return put_name(out, currency, shown.is_one());
}

template <class Out>
constexpr Out put_money(Out out, const Money& money, const Style& style, ScaleRange range) {
  if (has_scale(style.notation)) return put_scaled_money(out, money, style, range);
  const Currency currency = money.currency();
  const bool is_plain = style.notation == Notation::plain;
  const int minor_units = is_plain ? 0 : currency.minor_units().value_or(0);
  const Shown shown = unscaled(money.amount(), style, minor_units);
  out = put(out, sign_of(shown, style));
  if (!is_plain) out = put_sign(out, currency, style);
  out = put_digits(out, shown, style.is_grouped);
  return is_plain ? put_behind(out, currency.code().view()) : out;
}

/// One value without what a range says once: direction before, basis behind.
template <class T, class Out>
constexpr Out put_bare(Out out, const T& value, const Style& style) {
  if constexpr (requires { value.figure(); }) {
    return put_figure<T>(out, value.figure(), style);
  } else {
    return write(out, value, style);
  }
}
template <class T, class Out>
constexpr Out put_bare(Out out, const Range<T>& range, const Style& style) {
  return put_bare(put(put_bare(out, range.low, style), " to "), range.high, style);
}
template <class Out>
constexpr Out put_bare(Out out, const Range<Money>& range, const Style& style) {
  const ScaleRange both =
      common_scales(range.low.amount(), range.high.amount(), style, scales_of_money(style));
  out = put(put_money(out, range.low, style, both), " to ");
  return put_money(out, range.high, style, both);
}
template <class Out>
constexpr Out put_bare(Out out, const Range<Decimal>& range, const Style& style) {
  const ScaleRange both = common_scales(range.low, range.high, style, usual_scales);
  out = put(put_number(out, range.low, style, both), " to ");
  return put_number(out, range.high, style, both);
}

/// What a match says around its quantity.
struct Around {
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  std::string_view per{};
};

/// "this past November", "since": next and last are part of the words of a length.
constexpr std::string_view relation_words(const Period& period, Relation relation) noexcept {
  if (relation != Relation::next && relation != Relation::last) return name(relation);
  if (period.form() == Period::Form::length) return "";
  return relation == Relation::next ? "this coming" : "this past";
}

/// "up at least 34% year-over-year", "about USD 5.00 per share", "by third quarter of 2021".
template <class Out>
constexpr Out put_quantity(Out out, const Quantity& quantity, const Around& around,
                           const Style& style) {
  if (quantity.kind() == Kind::period) {
    out = put_before(out, relation_words(quantity.period(), around.relation));
    return put_period(out, quantity.period(), around.relation, style);
  }
  out = put_before(out, name(quantity.direction()));
  out = put_before(out, words(around.qualifier));
  out = quantity.visit([&](const auto& value) { return put_bare(out, value, style); });
  if (!around.per.empty()) out = put_behind(put(out, " per"), around.per);
  return put_behind(out, words(quantity.basis()));
}

}  // namespace say

/// A plain number: "4890000000"; `n` "4.89 billion", `c` "4.89bn" (a million is "mn" and a thousand
/// nothing, since "5m" may be metres).
template <>
struct Writing<Decimal> {
  static constexpr std::string_view notations = "cn";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Decimal& value, const Style& style) {
    return say::put_number(out, value, style);
  }
};

/// The code, "USD"; `s` the sign, "CN¥"; `n` the name, "US dollar".
template <>
struct Writing<Currency> {
  static constexpr std::string_view notations = "sn";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, Currency value, const Style& style) {
    const std::string_view text = style.notation == Notation::symbol  ? value.symbol()
                                  : style.notation == Notation::words ? value.name()
                                                                      : std::string_view{};
    return say::put(out, text.empty() ? value.code().view() : text);
  }
};

/// "USD 4890000000.00", with at least the digits of the minor unit; `s` "$4890000000.00",
/// `c` "$4.89bn", `n` "4.89 billion US dollars", `p` "4890000000 USD".
template <>
struct Writing<Money> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Money& value, const Style& style) {
    return say::put_money(out, value, style, say::scales_of_money(style));
  }
};

/// The four kinds of changes: "up 34% year-over-year", "25 bp"; `n` "34 percent".
template <class T>
  requires requires { say::UnitWords<T>::sign; }
struct Writing<T> {
  static constexpr std::string_view notations = "n";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const T& value, const Style& style) {
    out = say::put_before(out, name(value.direction()));
    out = say::put_bare(out, value, style);
    return say::put_behind(out, say::words(value.basis()));
  }
};

/// "9 quarters"; `i` ISO 8601, "P27M", which `Duration::from_iso` reads back.
template <>
struct Writing<Duration> {
  static constexpr std::string_view notations = "i";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Duration& value, const Style& style) {
    return style.notation == Notation::iso ? say::put_iso(out, value, style)
                                           : say::put_duration(out, value, style);
  }
};

/// "USD 3.22 to USD 3.32", "up 5% to 7% year-over-year": direction and basis once.
template <Writable T>
struct Writing<Range<T>> {
  static constexpr std::string_view notations = Writing<T>::notations;
  static constexpr bool has_digits = Writing<T>::has_digits;
  template <class Out>
  static constexpr Out write(Out out, const Range<T>& value, const Style& style) {
    if constexpr (requires { value.low.direction(); }) {
      out = say::put_before(out, name(value.low.direction()));
      out = say::put_bare(out, value, style);
      return say::put_behind(out, say::words(value.low.basis()));
    } else {
      return say::put_bare(out, value, style);
    }
  }
};

/// "2025-09-30".
template <>
struct Writing<Date> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, Date value, const Style&) {
    return say::put(out, value.text().view());
  }
};

/// "2025-07-01/2025-09-30" (ISO 8601).
template <>
struct Writing<DateRange> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const DateRange& value, const Style&) {
    out = say::put(out, value.first().text().view());
    *out++ = '/';
    return say::put(out, value.last().text().view());
  }
};

/// The normal form, "2021-Q3", which `Period::from_normal_form` reads back; `n` words that `parse`
/// reads back, "third quarter of 2021", or the normal form where there are none.
template <>
struct Writing<Period> {
  static constexpr std::string_view notations = "n";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Period& value, const Style& style) {
    return say::put_period(out, value, Relation::none, style);
  }
};

/// As its value is written. A letter that the value does not have is its usual notation.
template <>
struct Writing<Quantity> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Quantity& value, const Style& style) {
    return say::put_quantity(out, value, {}, style);
  }
};

/// The quantity with all that the text says about it: "about USD 5.00 per share".
template <>
struct Writing<Match> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Match& value, const Style& style) {
    return say::put_quantity(out, value.quantity(),
                             {value.qualifier(), value.relation(), value.per()}, style);
  }
};

/// A code, a date's or a period's text: as it is.
template <std::size_t Capacity>
struct Writing<detail::ShortText<Capacity>> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const detail::ShortText<Capacity>& value, const Style&) {
    return say::put(out, value.view());
  }
};

/// The enumerations by their names: "yoy", "up", "quarter", "at_least".
template <class T>
  requires std::is_enum_v<T> && requires(T value) { std::string_view{finq::name(value)}; }
struct Writing<T> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, T value, const Style&) {
    return say::put(out, finq::name(value));
  }
};

/// The reasons by their descriptions: "the number is missing".
template <class T>
  requires std::is_enum_v<T> && requires(T value) { std::string_view{finq::describe(value)}; }
struct Writing<T> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, T value, const Style&) {
    return say::put(out, finq::describe(value));
  }
};

/// "byte 2: the number is missing: expected a digit"; `explain` says more.
template <>
struct Writing<ParseError> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const ParseError& value, const Style&) {
    out = say::put(out, "byte ");
    out = say::put_digits(out, say::Shown{Decimal{value.offset}}, false);
    out = say::put(say::put(out, ": "), describe(value.code));
    return say::put(say::put(out, ": expected "), describe(value.expected));
  }
};

}  // namespace finq::inline v0_1
