// What the options make of a figure: dates, another currency.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "converted.hpp"
#include "settings.hpp"

namespace finq::tool {

/// "about, yoy, per share, assumed": what the text says of a figure besides its value.
inline std::string remarks(const Match& match) {
  std::string text;
  for (const std::string_view part : {name(match.qualifier()), name(match.direction()),
                                      name(match.basis()), name(match.relation())}) {
    if (!part.empty() && part != "none") text += (text.empty() ? "" : ", ") + std::string{part};
  }
  if (!match.per().empty()) text += (text.empty() ? "per " : ", per ") + std::string{match.per()};
  if (match.is_assumed()) text += text.empty() ? "assumed" : ", assumed";
  return text;
}

/// Answers for one figure after the other, and keeps what had no answer.
class Figures {
 public:
  explicit Figures(const Settings& settings) : settings_{&settings} {}

  /// The days of a period, where the options ask for them and it has any.
  Result<DateRange> dates(const Match& match) const {
    if (!settings_->resolves || match.kind() != Kind::period) return Errc::not_a_period;
    return match.quantity().period().resolve(settings_->reference, match.relation());
  }

  /// Nothing where the options ask for no currency, or this is no money.
  std::optional<Converted> convert(const Match& match) {
    const Exchange* exchange = settings_->exchange.get();
    if (exchange == nullptr || match.kind() != Kind::money) return std::nullopt;
    const Converted converted{match, *exchange};
    if (!converted.match()) {
      const Currency from = match.quantity().currency();
      complaints_.insert(exchange->complaint(from, converted.match().error()));
    }
    return converted;
  }

  /// One line for each currency that could not be converted: "no rate from RUB to USD on …".
  const std::set<std::string>& complaints() const { return complaints_; }

 private:
  const Settings* settings_;
  std::set<std::string> complaints_;
};

}  // namespace finq::tool
