// What `finq convert` does with its phrase.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>

#include "refuse.hpp"
#include "report.hpp"

namespace finq::tool {

/// Writes the money in the other currency with all that the phrase says of it ("up to USD 5.00"),
/// and below, if asked for, how it came about.
inline int convert_phrase(const std::string& phrase, bool explains, const Settings& settings,
                          Report& report) {
  const auto match = parse<Match>(phrase, settings.options);
  if (!match) return refuse(Report::explanation(match.error(), phrase));
  if (match->kind() != Kind::money) return refuse("'" + phrase + "' is no money");
  const Exchange& exchange = *settings.exchange;
  const auto converted = exchange.convert(*match);
  if (!converted) {
    return refuse(exchange.complaint(match->quantity().currency(), converted.error()));
  }
  if (settings.layout == Layout::jsonl) {
    report.add(*match, 0);
    return success;
  }
  std::string text;
  write(std::back_inserter(text), *converted);
  text += '\n';
  if (explains) text += explanation_of(match->quantity(), exchange);
  std::fputs(text.c_str(), stdout);
  return success;
}

}  // namespace finq::tool
