// Converts figures at the rates of one day.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "finq/ecb.hpp"
#include "finq/exchange.hpp"
#include "finq/match.hpp"

namespace finq::tool {

/// A book of rates, and all that a conversion takes besides the amount.
class Exchange {
 public:
  struct Terms {
    Currency to;
    Date day;
    GapPolicy gap;
    Rounding rounding = Rounding::half_even;
  };

  Exchange(RateBook book, const Terms& terms) : book_{std::move(book)}, terms_{terms} {}

  Currency to() const { return terms_.to; }

  Result<Match> convert(const Match& match) const {
    return fx().convert(match, terms_.to, terms_.rounding);
  }
  Result<Conversion> explain(const Money& amount) const {
    return fx().explain(amount, terms_.to, terms_.rounding);
  }

  /// "no rate from RUB to USD on 2025-09-30 or up to 3 days before"
  std::string complaint(Currency from, Errc reason) const {
    const auto text = [](const auto& value) { return std::string{value.view()}; };
    const std::string pair = text(from.code()) + " to " + text(terms_.to.code());
    if (reason != Errc::no_rate) return pair + ": " + std::string{describe(reason)};
    const std::string line = "no rate from " + pair + " on " + text(terms_.day.text());
    const int days = terms_.gap.days();
    if (days == 0) return line + " (--gap DAYS takes an older one)";
    return line + " or up to " + std::to_string(days) + (days == 1 ? " day" : " days") + " before";
  }

 private:
  Fx fx() const { return book_.on(terms_.day, terms_.gap); }

  RateBook book_;
  Terms terms_;
};

}  // namespace finq::tool
