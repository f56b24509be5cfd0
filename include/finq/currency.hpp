// A currency: its code, and what ISO 4217 says of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/date.hpp"
#include "finq/detail/short_text.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/result.hpp"
#include "finq/tables/currency_codes.hpp"
#include "finq/tables/currency_table.hpp"

namespace finq::inline v0_1 {

/// The code of a currency by value ("USD", "DOGE"): converts to `std::string_view`.
using CurrencyCode = detail::ShortText<5>;

/// A currency in four bytes: its code, and how many digits its minor unit has.
///
/// The identity is the code: `==`, order (alphabetical) and hash look at nothing else, so that ANG
/// and XCG, which share the number 532, are two currencies, and so are CNY and CNH. Known are the
/// current and the withdrawn codes of ISO 4217 (to amendment 180) and the best known codes of the
/// market (BTC, CNH, …); `custom` makes any other. Each known one is a constant: `finq::USD`.
class Currency {
 public:
  /// XXX: "no currency is involved" (ISO 4217).
  constexpr Currency() noexcept;

  /// The known currency of this code, in capitals. Error: `unknown_currency`.
  static constexpr Result<Currency> from_code(std::string_view code) noexcept;

  /// The ISO currency that has this number today. Error: `unknown_currency`.
  static constexpr Result<Currency> from_numeric(int numeric) noexcept;

  /// The ISO currency that had this number on that day; the one introduced last where two had it.
  /// Error: `unknown_currency`. See `valid_on`.
  static constexpr Result<Currency> from_numeric(int numeric, Date on) noexcept;

  /// A currency of your own: one to five capitals and digits, 0 to 30 minor digits.
  ///
  /// Errors: `unknown_currency` if the code is no code, `out_of_range` for other minor units,
  /// `currency_mismatch` if finq knows the code with other minor units.
  static constexpr Result<Currency> custom(std::string_view code, int minor_units) noexcept;

  constexpr CurrencyCode code() const noexcept;

  /// ISO 4217's number. Error: `not_defined` (codes of the market, custom ones, XFO, XFU, XRE).
  constexpr Result<int> numeric() const noexcept;

  /// The digits of the minor unit: 2 for USD, 0 for JPY, 3 for KWD, 2 for MRU, 8 for BTC.
  ///
  /// ISO 4217's; for withdrawn codes, which ISO lists without, see data/README.md.
  /// Error: `not_defined` where there is no minor unit (XAU, XDR, XXX, …).
  constexpr Result<int> minor_units() const noexcept;

  /// How many digits to show, as Unicode's CLDR has it: 0 for IQD, whose minor unit has 3.
  constexpr int display_digits() const noexcept;

  /// "US dollar"; empty for a custom currency.
  constexpr std::string_view name() const noexcept { return text(Text::name); }
  /// "US dollars"; empty for a custom currency.
  constexpr std::string_view plural() const noexcept { return text(Text::plural); }
  /// "$", "A$", "€", or the code where no symbol is settled; empty for a custom currency.
  constexpr std::string_view symbol() const noexcept { return text(Text::symbol); }
  /// The symbol at home ("$" for AUD, "kr" for SEK), or `symbol()`.
  constexpr std::string_view narrow_symbol() const noexcept { return text(Text::narrow_symbol); }

  /// Whether ISO 4217 lists it, now or formerly.
  constexpr bool is_iso() const noexcept;
  /// Whether it is on ISO 4217's list of current codes.
  constexpr bool is_current() const noexcept { return has(tables::CurrencyStatus::current); }
  /// Whether it is on ISO 4217's list of withdrawn codes alone.
  constexpr bool is_withdrawn() const noexcept { return has(tables::CurrencyStatus::withdrawn); }
  /// Whether finq knows nothing but its code and its minor units.
  constexpr bool is_custom() const noexcept { return has(tables::CurrencyStatus::unknown); }

  /// The first day. Error: `not_defined` where finq does not know it.
  constexpr Result<Date> since() const noexcept;

  /// The last day of a withdrawn code. ISO 4217 names the month (or the years) of withdrawal: it
  /// is the last day of that. Error: `not_defined` for codes that are not withdrawn.
  constexpr Result<Date> until() const noexcept;

  /// Whether the code was in use that day: from `since()`, where it is known, to `until()`.
  constexpr bool valid_on(Date day) const noexcept;

  friend constexpr bool operator==(Currency a, Currency b) noexcept { return a.key() == b.key(); }
  friend constexpr std::strong_ordering operator<=>(Currency a, Currency b) noexcept {
    return a.key() <=> b.key();
  }

  /// The currency as four bytes; `from_packed` of the same version of finq reads it back.
  constexpr std::uint32_t packed() const noexcept { return packed_; }
  static constexpr Currency from_packed(std::uint32_t packed) noexcept { return Currency{packed}; }

 private:
  enum class Text : std::uint8_t { name, plural, symbol, narrow_symbol };

  static constexpr std::uint32_t minor_bits = 5;
  static constexpr std::uint32_t no_minor_units = 31;

  constexpr explicit Currency(std::uint32_t packed) noexcept : packed_{packed} {}

  // The code in base 37, first letter first: the order of numbers is that of the codes. 0: none.
  static constexpr std::uint32_t key_of(std::string_view code) noexcept;

  constexpr std::uint32_t key() const noexcept { return packed_ >> minor_bits; }
  // The row of the table, or the one behind it, which knows nothing.
  constexpr tables::CurrencyRow row() const noexcept;
  constexpr std::string_view text(Text which) const noexcept;
  constexpr bool has(tables::CurrencyStatus status) const noexcept {
    return row().status == static_cast<std::uint8_t>(status);
  }

  std::uint32_t packed_;
};

constexpr std::uint32_t Currency::key_of(std::string_view code) noexcept {
  if (code.empty() || code.size() > CurrencyCode::capacity) return 0;
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < CurrencyCode::capacity; ++i) {
    key *= 37;
    if (i >= code.size()) continue;
    const char c = code[i];
    if (c >= '0' && c <= '9') {
      key += static_cast<std::uint32_t>(c - '0' + 1);
    } else if (c >= 'A' && c <= 'Z') {
      key += static_cast<std::uint32_t>(c - 'A' + 11);
    } else {
      return 0;
    }
  }
  return key;
}

constexpr tables::CurrencyRow Currency::row() const noexcept {
  std::size_t low = 0;
  std::size_t high = tables::currency_count;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const std::uint32_t there = tables::packed_currency(middle) >> minor_bits;
    if (there == key()) return tables::currency_row(middle);
    (there < key() ? low : high) = there < key() ? middle + 1 : middle;
  }
  return tables::currency_row(tables::currency_count);
}

constexpr Result<Currency> Currency::from_code(std::string_view code) noexcept {
  const Currency found{Currency{key_of(code) << minor_bits}.row().packed};
  if (found.key() == 0) return Errc::unknown_currency;
  return found;
}

constexpr Result<Currency> Currency::from_numeric(int numeric) noexcept {
  for (std::size_t i = 0; i < tables::currency_count; ++i) {
    const tables::CurrencyRow row = tables::currency_row(i);
    if (row.numeric == numeric && numeric != 0) {
      if (Currency{row.packed}.is_current()) return Currency{row.packed};
    }
  }
  return Errc::unknown_currency;
}

constexpr Result<Currency> Currency::from_numeric(int numeric, Date on) noexcept {
  constexpr std::size_t none = tables::currency_count;
  std::size_t best = none;
  for (std::size_t i = 0; i < none; ++i) {
    const tables::CurrencyRow row = tables::currency_row(i);
    if (row.numeric != numeric || numeric == 0) continue;
    if (on.days() < row.since || on.days() > row.last) continue;
    const tables::CurrencyRow rival = tables::currency_row(best);
    // Of two whose beginnings are not known, the one that ended first is the older.
    if (best == none || row.since > rival.since ||
        (row.since == rival.since && row.last < rival.last)) {
      best = i;
    }
  }
  if (best == none) return Errc::unknown_currency;
  return Currency{tables::packed_currency(best)};
}

constexpr Result<Currency> Currency::custom(std::string_view code, int minor_units) noexcept {
  const std::uint32_t key = key_of(code);
  if (key == 0) return Errc::unknown_currency;
  if (minor_units < 0 || minor_units >= static_cast<int>(no_minor_units)) {
    return Errc::out_of_range;
  }
  const Currency made{key << minor_bits | static_cast<std::uint32_t>(minor_units)};
  if (!made.is_custom() && made.row().packed != made.packed_) return Errc::currency_mismatch;
  return made;
}

constexpr CurrencyCode Currency::code() const noexcept {
  CurrencyCode code;
  std::uint32_t rest = key();
  for (std::uint32_t power = 37u * 37 * 37 * 37; rest != 0; power /= 37) {
    const std::uint32_t digit = rest / power;
    code.push_back(static_cast<char>(digit < 11 ? '0' + digit - 1 : 'A' + digit - 11));
    rest %= power;
  }
  return code;
}

constexpr Result<int> Currency::numeric() const noexcept {
  const int numeric = row().numeric;
  if (numeric == 0) return Errc::not_defined;
  return numeric;
}

constexpr Result<int> Currency::minor_units() const noexcept {
  const std::uint32_t digits = packed_ & no_minor_units;
  if (digits == no_minor_units) return Errc::not_defined;
  return static_cast<int>(digits);
}

constexpr int Currency::display_digits() const noexcept {
  return is_custom() ? static_cast<int>(packed_ & no_minor_units) : row().display_digits;
}

constexpr std::string_view Currency::text(Text which) const noexcept {
  const tables::CurrencyRow found = row();
  const char* const code = tables::currency_text + found.text;
  const char* const name = code + found.code_size;
  // "US dollar" is the beginning of "US dollars": such a name is not there twice.
  const char* const plural = found.plural_shares_name != 0 ? name : name + found.name_size;
  const char* const symbol = plural + found.plural_size;
  if (which == Text::name) return detail::view_of(name, found.name_size);
  if (which == Text::plural) return detail::view_of(plural, found.plural_size);
  if (which == Text::narrow_symbol && found.narrow_size != 0) {
    return detail::view_of(symbol + found.symbol_size, found.narrow_size);
  }
  if (found.symbol_size == 0) return detail::view_of(code, found.code_size);
  return detail::view_of(symbol, found.symbol_size);
}

constexpr bool Currency::is_iso() const noexcept { return is_current() || is_withdrawn(); }

constexpr Result<Date> Currency::since() const noexcept {
  const std::int32_t first = row().since;
  if (first == Date::earliest().days()) return Errc::not_defined;
  return Date::from_days(first);
}

constexpr Result<Date> Currency::until() const noexcept {
  const std::int32_t last = row().last;
  if (last == Date::latest().days()) return Errc::not_defined;
  return Date::from_days(last);
}

constexpr bool Currency::valid_on(Date day) const noexcept {
  const tables::CurrencyRow found = row();
  return day.days() >= found.since && day.days() <= found.last;
}

// Some systems and programs have macros of these names (BSD: <sys/param.h>; ESP: Solaris; TRY:
// MFC). They are put aside for the definitions, and are as they were below.
#pragma push_macro("ALL")
#pragma push_macro("BSD")
#pragma push_macro("DOT")
#pragma push_macro("ESP")
#pragma push_macro("TOP")
#pragma push_macro("TRY")
#pragma push_macro("XXX")
#undef ALL
#undef BSD
#undef DOT
#undef ESP
#undef TOP
#undef TRY
#undef XXX

#define FINQ_DEFINE_CURRENCY(CODE, PACKED) \
  inline constexpr Currency CODE = Currency::from_packed(PACKED);

FINQ_CURRENCY_CODES(FINQ_DEFINE_CURRENCY);

#undef FINQ_DEFINE_CURRENCY
#undef FINQ_CURRENCY_CODES

constexpr Currency::Currency() noexcept : packed_{XXX.packed_} {}

#pragma pop_macro("ALL")
#pragma pop_macro("BSD")
#pragma pop_macro("DOT")
#pragma pop_macro("ESP")
#pragma pop_macro("TOP")
#pragma pop_macro("TRY")
#pragma pop_macro("XXX")

}  // namespace finq::inline v0_1

/// By code, as `==`.
template <>
struct std::hash<finq::Currency> {
  std::size_t operator()(finq::Currency currency) const noexcept {
    return std::hash<std::uint32_t>{}(currency.packed() >> 5);
  }
};
