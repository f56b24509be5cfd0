// The options that say at which rates to convert.
// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

#include "exchange.hpp"
#include "misuse.hpp"
#include "rates.hpp"

namespace finq::tool {

/// What they say before it is understood.
struct ExchangeWords {
  std::string to;
  std::string file;
  std::string day;
  int gap = 0;
  std::string rounding = "half_even";
};

/// `to` names the currency; the rates are needed with it, and of no use without.
inline void add_exchange_options(CLI::App& command, ExchangeWords& words, CLI::Option* to) {
  CLI::Option* file = command.add_option("--rates", words.file,
                                         "Rates: a CSV or XML feed of the European Central Bank");
  CLI::Option* day = command.add_option("--on", words.day, "Day of the rates: YYYY-MM-DD");
  CLI::Option* gap =
      command.add_option("--gap", words.gap, "Days that a rate may be older than that; usual: 0");
  CLI::Option* rounding =
      command.add_option("--rounding", words.rounding, "To the minor unit; usual: half_even");
  constexpr int hundred_years = 36525;
  gap->check(CLI::Range(0, hundred_years));
  rounding->check(
      CLI::IsMember({"half_even", "half_up", "half_down", "up", "down", "ceiling", "floor"}));
  to->needs(file)->needs(day);
  for (CLI::Option* option : {file, day, gap, rounding}) option->needs(to);
}

inline Rounding rounding_of(const std::string& word) {
  for (const Rounding how : {Rounding::half_up, Rounding::half_down, Rounding::up, Rounding::down,
                             Rounding::ceiling, Rounding::floor}) {
    if (name(how) == word) return how;
  }
  return Rounding::half_even;
}

/// Reads the rates.
inline std::shared_ptr<const Exchange> understand_exchange(const ExchangeWords& words) {
  const auto currency = Currency::from_code(words.to);
  if (!currency) misuse("currency", "'" + words.to + "' is no currency");
  if (!currency->minor_units()) misuse("currency", words.to + " has no minor unit to round to");
  const auto day = Date::from_iso(words.day);
  if (!day) misuse("--on", "'" + words.day + "' is no date (write 2025-09-30)");
  const Exchange::Terms terms{*currency, *day, last_before(words.gap), rounding_of(words.rounding)};
  return std::make_shared<const Exchange>(read_rates(words.file), terms);
}

}  // namespace finq::tool
