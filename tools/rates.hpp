// Reads a whole file of exchange rates.
// SPDX-License-Identifier: MIT
#pragma once

#include <iterator>
#include <stdexcept>
#include <string>

#include "finq/ecb.hpp"
#include "input.hpp"

namespace finq::tool {

/// The book in a feed of the ECB; standard input where the name is "-". Throws with one line that
/// names the file, and the line and the column of what it does not understand.
inline RateBook read_rates(const std::string& name) {
  Input input{name};
  std::string text;
  for (std::string_view block = input.read(); !block.empty(); block = input.read()) text += block;
  if (input.is_faulty()) throw std::runtime_error{input.complaint()};
  Result<RateBook, FeedError> book = ecb::read(text);
  if (book) return *std::move(book);
  std::string reason = input.name() + ": ";
  write(std::back_inserter(reason), book.error());
  throw std::runtime_error{reason};
}

}  // namespace finq::tool
