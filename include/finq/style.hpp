// How a value is written: its notation, digits and signs.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace finq::inline v0_1 {

/// Which way to write a value; each type has some of them. With fmt they are `{:s}`, `{:n}` …
enum class Notation : std::uint8_t {
  usual,    ///< "USD 4890000000.00", "34%"
  symbol,   ///< `s`: "$4890000000.00", "CN¥5.00"; the code where no sign is settled
  words,    ///< `n`: "4.89 billion US dollars", "34 percent"
  compact,  ///< `c`: "$4.89bn"
  plain,    ///< `p`: "4890000000 USD", no zeros but those of the number
  iso       ///< `i`: "P3M", a duration after ISO 8601
};

/// How a value is written. What stands there without a `precision` is exact, and
/// `finq::parse` reads it back as the same value.
struct Style {
  Notation notation = Notation::usual;
  /// So many digits after the point (of the scaled number, where there is a scale), rounded half to
  /// even; negative: every digit that the value has.
  std::int16_t precision = -1;
  /// Commas between thousands: "1,234,567".
  bool is_grouped = false;
  /// No sign that a default must settle: "USD 5" for "$5", "GBP 5" for "£5".
  bool is_settled = false;
  /// A plus before what is not negative: "+34%".
  bool has_plus = false;

  friend constexpr bool operator==(const Style&, const Style&) = default;
};

}  // namespace finq::inline v0_1
