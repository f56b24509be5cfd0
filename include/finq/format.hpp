// Formats finq's values with fmt.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

#include "finq/explain.hpp"
#include "finq/say/columns.hpp"
#include "finq/say/spec.hpp"
#include "finq/write.hpp"

namespace finq::inline v0_1::say {

/// Refuses a format: an exception of fmt's, or, where the format is a constant, no constant.
[[noreturn]] inline void refuse_format(const char* reason) {
#if FMT_VERSION >= 110000
  fmt::report_error(reason);
#else
  FMT_THROW(fmt::format_error(reason));
#endif
  std::abort();  // without exceptions fmt 9 may come back
}

template <class Out>
constexpr Out put_fill(Out out, std::string_view fill, int count) {
  for (; count > 0; --count) out = put(out, fill);
  return out;
}

}  // namespace finq::inline v0_1::say

namespace fmt {

/// Formats every type that `finq::write` writes: Money, Percent, Duration, Period, Match, Range …
///
/// The format is `[[fill]align][+][#][width][,][.precision][letter]`, checked when the program is
/// compiled, as all formats of fmt. `Writing` says which letters a type has:
///
///     {}    USD 4890000000.00   the code; 34%; 9 quarters; 2021-Q3
///     {:s}  $4890000000.00      the sign, where one is settled or the usual one for its currency
///     {:n}  4.89 billion US dollars, 34 percent, third quarter of 2021
///     {:c}  $4.89bn             small amounts keep every digit: $0.0005
///     {:p}  4890000000 USD
///     {:i}  P27M                a duration after ISO 8601
///
/// `,` puts commas between thousands, `+` a plus before what is not negative, `#` writes no sign
/// that a default must settle ("USD" for "$"). Without a precision the text is exact and `parse`
/// reads it back as the same value; **with a precision, as in `{:.2c}`, the number is rounded, half
/// to even**. The width counts columns; numbers stand to the right. Opt in: needs fmt, 9 to 12.
template <finq::Writable T>
struct formatter<T, char> {
  template <class Context>
  constexpr auto parse(Context& context) -> decltype(context.begin()) {
    const auto begin = context.begin();
    const std::string_view text(begin, static_cast<std::size_t>(context.end() - begin));
    finq::say::SpecReader reader{text, finq::Writing<T>::notations, finq::Writing<T>::has_digits};
    const std::string_view fault = reader.read();
    if (!fault.empty()) finq::say::refuse_format(fault.data());
    spec_ = reader.spec();
    return begin + static_cast<std::ptrdiff_t>(reader.end());
  }

  template <class Context>
  auto format(const T& value, Context& context) const -> decltype(context.out()) {
    if (spec_.width == 0) return finq::write(context.out(), value, spec_.style);
    const int columns = finq::write(finq::say::ColumnCounter{}, value, spec_.style).columns();
    const int missing = spec_.width > columns ? spec_.width - columns : 0;
    const bool is_center = spec_.align == finq::say::Align::center;
    const int before = is_right() ? missing : is_center ? missing / 2 : 0;
    auto out = finq::say::put_fill(context.out(), spec_.fill, before);
    out = finq::write(out, value, spec_.style);
    return finq::say::put_fill(out, spec_.fill, missing - before);
  }

 private:
  constexpr bool is_right() const {
    const bool is_number = finq::Writing<T>::has_digits;
    return spec_.align == finq::say::Align::right ||
           (spec_.align == finq::say::Align::usual && is_number);
  }

  finq::say::Spec spec_{};
};

}  // namespace fmt
