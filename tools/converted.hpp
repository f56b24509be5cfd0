// A figure of money in another currency, or why it is in none.
// SPDX-License-Identifier: MIT
#pragma once

#include <iterator>
#include <string>

#include "exchange.hpp"
#include "finq/jsonl.hpp"
#include "reading.hpp"

namespace finq::tool {

/// How both ends of a range were converted, or the one amount.
inline std::string explanation_of(const Quantity& quantity, const Exchange& exchange) {
  std::string text;
  for (const Decimal& end : {quantity.low(), quantity.high()}) {
    const auto conversion = exchange.explain(Money{end, quantity.currency()});
    if (!conversion) return text;
    write(std::back_inserter(text), *conversion);
    text += '\n';
    if (!quantity.is_range()) break;
  }
  return text;
}

/// Needs a figure of money.
class Converted {
 public:
  Converted(const Match& match, const Exchange& exchange)
      : from_{match.quantity().low(), match.quantity().currency()},
        match_{exchange.convert(match)},
        low_{exchange.explain(from_)} {}

  const Result<Match>& match() const { return match_; }

  /// "5590216650.12 USD", or the reason.
  std::string text(bool is_grouped = false) const {
    return match_ ? reading(*match_, is_grouped) : std::string{describe(match_.error())};
  }

  /// {"value":"5590216650.12","currency":"USD","rates":"2025-09-30"}, or {"error":"…"}.
  void write(std::string& out) const {
    jsonl::Writer writer{out};
    writer.begin();
    if (match_) {
      write_value(writer);
    } else {
      writer.field("error", describe(match_.error()));
    }
    writer.end();
  }

 private:
  void write_value(jsonl::Writer& writer) const {
    const Quantity& quantity = match_->quantity();
    if (quantity.is_range()) {
      writer.field("low", quantity.low()).field("high", quantity.high());
    } else {
      writer.field("value", quantity.low());
    }
    writer.field("currency", quantity.currency().code().view());
    // One day for all rates; none where the currency was the right one.
    if (low_ && low_->step_count > 0) {
      writer.field("rates", low_->steps[0].rate.date().text().view());
    }
  }

  Money from_;
  Result<Match> match_;
  Result<Conversion> low_;
};

}  // namespace finq::tool
