// Why a file of exchange rates was refused, and where.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/short_text.hpp"
#include "finq/detail/view_of.hpp"

namespace finq::inline v0_1 {

/// The whole reason; `describe` says it in words.
enum class FeedErrc : std::uint8_t {
  not_a_feed,        ///< neither a table with a header nor an envelope of the ECB
  no_day,            ///< not a single day of rates: the file may have been cut off
  unknown_currency,  ///< a code that finq does not know, or that has no place here (EUR)
  currency_twice,    ///< one currency twice, in the header or on a day
  malformed_date,    ///< a date in another notation, or a day that no calendar has
  day_twice,         ///< one day twice
  malformed_rate,    ///< not a positive decimal number, and not `N/A`
  missing_field,     ///< a row with fewer fields than the header
  extra_field,       ///< a row with more fields than the header
  malformed_xml,     ///< XML that is not well-formed, or that has more to it than an ECB feed
};

/// The reason in words: lower case, no full stop.
constexpr std::string_view describe(FeedErrc code) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {"this is no feed of exchange rates"sv,
                                        "the feed holds no day of rates"sv,
                                        "there is no such currency"sv,
                                        "the currency is there twice"sv,
                                        "the date is malformed"sv,
                                        "the day is there twice"sv,
                                        "the rate is malformed"sv,
                                        "the row has too few fields"sv,
                                        "the row has too many fields"sv,
                                        "the XML is not that of a feed"sv};
  return texts[static_cast<std::uint8_t>(code)];
}

/// Why and where a feed was refused; a plain value that needs neither the feed nor an allocation.
///
/// `write` and fmt (finq/ecb.hpp has what they need) say it in one line:
/// `line 3, column 12: the rate is malformed: expected a rate such as 1.1741, or N/A, found "-"`.
struct FeedError {
  /// The beginning of what stands there, byte by byte.
  using Found = detail::ShortText<40>;

  FeedErrc code = FeedErrc::not_a_feed;
  /// From 1; lines end with LF.
  std::uint64_t line = 1;
  /// The byte of the line, from 1.
  std::uint64_t column = 1;
  /// What could have stood there: "a rate such as 1.1741, or N/A". Lives as long as the program.
  std::string_view expected{};
  /// What stands there, up to 40 bytes; nothing in an empty field or at the end of a row.
  Found found{};

  friend constexpr bool operator==(const FeedError&, const FeedError&) noexcept = default;
};

}  // namespace finq::inline v0_1
