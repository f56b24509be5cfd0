// A way to write a currency: a sign, a code, a name.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/currency.hpp"
#include "finq/detail/unpack.hpp"
#include "finq/tables/marker_family.hpp"

namespace finq::inline v0_1::text {

/// `$`, "yuan", USD, "cents": what it stands for, and how surely.
struct Marker {
  Currency currency;
  MarkerFamily family = MarkerFamily::none;
  std::uint16_t flags = 0;

  constexpr bool has(std::uint16_t flag) const noexcept { return (flags & flag) != 0; }
};

/// A marker out of its packed row: the currency, the family, the flags. As a list of structs the
/// table of them costs a compiler more than some readers do.
constexpr Marker unpack_marker(const char* row) noexcept {
  return {Currency::from_packed(detail::unpack_four(row)),
          static_cast<MarkerFamily>(detail::unpack_byte(row + 4)), detail::unpack_pair(row + 5)};
}

/// The bytes of a packed row.
inline constexpr int marker_size = 7;

/// May stand before a number.
inline constexpr std::uint16_t marker_prefix = 1;
/// Counts hundredths: cents, pence.
inline constexpr std::uint16_t marker_minor = 2;
/// Hundredths of any major unit before it ("20 Dollar und 43 Cent").
inline constexpr std::uint16_t marker_shared = 128;
/// Also a weight: money unless the text weighs something.
inline constexpr std::uint16_t marker_weight = 4;
/// A sign or a code, no word.
inline constexpr std::uint16_t marker_sign = 8;
/// May stand behind a number.
inline constexpr std::uint16_t marker_suffix = 16;
/// Also an everyday word ("won", "real"): an article does not make it money.
inline constexpr std::uint16_t marker_common = 32;

/// Counts the units of whatever currency stands before the number: `新台币2亿元`.
inline constexpr std::uint16_t marker_counting = 64;

/// Counts tenths, or with `marker_minor` hundredths, behind their major unit alone: `5元3角2分`.
inline constexpr std::uint16_t marker_part = 256;

/// A currency of an ambiguous family: its default in one language, or one that goes by its name.
struct FamilyCurrency {
  MarkerFamily family = MarkerFamily::none;
  Currency currency;
};

/// One out of its packed row: the currency, the family.
constexpr FamilyCurrency unpack_family_currency(const char* row) noexcept {
  return {static_cast<MarkerFamily>(detail::unpack_byte(row + 4)),
          Currency::from_packed(detail::unpack_four(row))};
}

/// The bytes of a packed currency of a family.
inline constexpr int family_currency_size = 5;

}  // namespace finq::inline v0_1::text
