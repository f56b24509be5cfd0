// A place in a feed where reading stopped, and its line.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/feed/error.hpp"

namespace finq::inline v0_1::feed {

/// A piece of the feed, without the blanks around it.
struct Field {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::string_view in(std::string_view text) const noexcept {
    return text.substr(begin, end - begin);
  }
};

/// What stopped the reading: cheap to hand up.
struct Fault {
  FeedErrc code = FeedErrc::not_a_feed;
  Field found{};
  std::string_view expected{};
};

/// The error with line and column. O(n), once a feed.
constexpr FeedError located(const Fault& fault, std::string_view text) noexcept {
  FeedError error{fault.code, 1, 1, fault.expected, {}};
  for (const char byte : text.substr(0, fault.found.begin)) {
    error.column = byte == '\n' ? 1 : error.column + 1;
    error.line += byte == '\n' ? 1 : 0;
  }
  error.found.append(fault.found.in(text).substr(0, FeedError::Found::capacity));
  return error;
}

}  // namespace finq::inline v0_1::feed
