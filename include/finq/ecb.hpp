// Reads the exchange rates that the European Central Bank publishes.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/feed/csv.hpp"
#include "finq/feed/error.hpp"
#include "finq/feed/error_text.hpp"
#include "finq/feed/fault.hpp"
#include "finq/rate_book.hpp"
#include "finq/result.hpp"

/// The European Central Bank's euro foreign exchange reference rates: units of a currency for one
/// euro, every working day since 1999-01-04 but for the closing days of TARGET, "for information
/// purposes only" (ecb.europa.eu).
namespace finq::ecb {

/// A book of the rates in the text of a feed; its base is EUR.
///
/// The feed is a table as the ECB publishes it, recognised by its header: the history
/// (`eurofxref-hist.csv`) or the day (`eurofxref.csv`, with blanks and "13 April 2026"). Columns
/// are known by their names, in any order; rows are in any order too. `N/A` is no rate: the book
/// has none for that day and currency. Prices are exact, 18 digits at most. A file may begin with a
/// byte order mark; its lines end with LF or CR LF, with a comma before it or not.
///
/// Nothing is skipped and nothing guessed: the first row that is anything else makes the error, as
/// do a currency that finq does not know, a day that comes twice, "3/6/2024" as spreadsheets write
/// it, and a feed without a day. `write` and fmt say an error in one line; it needs the feed no
/// more. Time and memory are linear in the feed, whatever it holds.
///
/// The rates are those of the day: before 2005 Romania has ROL and Turkey TRL, then RON and TRY,
/// and none stands for the other; EEK, LTL and the like end with the day before their country took
/// the euro (then `euro_law::fixed_rate`), BGN with 2025; RUB ends on 2022-03-01.
Result<RateBook, FeedError> read(std::string_view text);

namespace detail {

/// Takes what the readers hand over.
class Gatherer {
 public:
  void day(Date date, const feed::Field& place) { days_.push_back({date, place}); }
  void rate(const ExchangeRate& rate) { rates_.push_back(rate); }

  std::vector<ExchangeRate> take_rates() noexcept { return std::move(rates_); }

  /// The place in the feed where a day first comes for the second time.
  std::optional<feed::Field> second_time() const {
    std::vector<Day> days = days_;
    std::sort(days.begin(), days.end(), [](const Day& a, const Day& b) {
      return a.date != b.date ? a.date < b.date : a.place.begin < b.place.begin;
    });
    std::optional<feed::Field> first;
    for (std::size_t i = 1; i < days.size(); ++i) {
      if (days[i].date != days[i - 1].date) continue;
      if (!first || days[i].place.begin < first->begin) first = days[i].place;
    }
    return first;
  }

 private:
  struct Day {
    Date date;
    feed::Field place;
  };

  std::vector<ExchangeRate> rates_;
  std::vector<Day> days_;
};

/// Whether all of the text was read; else `fault` says why not.
inline bool gather(std::string_view text, Gatherer& gatherer, feed::Fault& fault) {
  using Table = feed::TableReader<Gatherer>;
  if (Table::is_table(text)) {
    Table table{text, gatherer};
    if (table.read()) return true;
    fault = table.fault();
    return false;
  }
  const std::size_t line_end = text.find_first_of("\r\n");
  fault = {FeedErrc::not_a_feed, {0, line_end == text.npos ? text.size() : line_end},
           "a header with the column Date, or the ECB's XML"};
  return false;
}

}  // namespace detail

inline Result<RateBook, FeedError> read(std::string_view text) {
  detail::Gatherer gatherer;
  feed::Fault fault;
  bool is_read = detail::gather(text, gatherer, fault);
  const std::optional<feed::Field> again = gatherer.second_time();
  if (again && (is_read || again->begin < fault.found.begin)) {
    fault = {FeedErrc::day_twice, *again, "each day once"};
    is_read = false;
  }
  if (!is_read) return feed::located(fault, text);
  return *RateBook::of(gatherer.take_rates(), EUR);
}

}  // namespace finq::ecb
