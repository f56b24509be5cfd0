// Says in one line why and where a feed was refused.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/detail/short_text.hpp"
#include "finq/feed/error.hpp"
#include "finq/say/escaped.hpp"
#include "finq/write.hpp"

namespace finq::inline v0_1 {

/// `line 3, column 12: the rate is malformed: expected a rate such as 1.1741, or N/A, found "-"`;
/// what was found is cut behind 40 bytes, and bytes that are no text are escaped (`\n`, `\xff`).
template <>
struct Writing<FeedError> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const FeedError& error, const Style&) {
    out = put_number(say::put(out, "line "), error.line);
    out = put_number(say::put(out, ", column "), error.column);
    out = say::put(say::put(out, ": "), describe(error.code));
    out = say::put(say::put(out, ": expected "), error.expected);
    if (error.found.size() == 0) return say::put(out, ", found nothing");
    out = say::put_escaped(say::put(out, ", found \""), error.found.view());
    return say::put(out, "\"");
  }

 private:
  template <class Out>
  static constexpr Out put_number(Out out, std::uint64_t number) {
    detail::ShortText<20> digits;
    digits.append_number(number);
    return say::put(out, digits.view());
  }
};

}  // namespace finq::inline v0_1
