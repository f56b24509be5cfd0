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
#include "finq/feed/envelope.hpp"
#include "finq/feed/error.hpp"
#include "finq/feed/error_text.hpp"
#include "finq/feed/fault.hpp"
#include "finq/feed/table.hpp"
#include "finq/rate_book.hpp"
#include "finq/result.hpp"

/// The European Central Bank's euro foreign exchange reference rates: units of a currency for one
/// euro, every working day since 1999-01-04 but for the closing days of TARGET, "for information
/// purposes only" (ecb.europa.eu).
namespace finq::inline v0_1::ecb {

/// A book of the rates in the text of a feed; its base is EUR.
///
/// It is one of those that the ECB publishes, recognised by its header:
/// - a table: the history (`eurofxref-hist.csv`), or the day (`eurofxref.csv`, with blanks and
///   "13 April 2026"). Columns are known by their names, in any order; rows are in any order too.
///   `N/A` is no rate: the book has none for that day and currency.
/// - XML: the day, the last 90 days, or all (`eurofxref-daily.xml`, `-hist-90d.xml`, `-hist.xml`).
///
/// Prices are exact, 18 digits at most. A file may begin with a byte order mark; its lines end with
/// LF or CR LF. A table's rows end with a comma where its header does, as the ECB's do, so that one
/// that was cut off is noticed.
///
/// Nothing is skipped and nothing guessed: the first row that is anything else makes the error, as
/// do a currency that finq does not know, a day that comes twice, "3/6/2024" as spreadsheets write
/// it, and a feed without a day. `write` and fmt say an error in one line; it needs the feed no
/// more. Time and memory grow with the feed, whatever it holds.
///
/// A currency has the days on which the ECB quoted it, and none stands for another: ROL ends on
/// 2005-06-30 and RON, ten thousand of them, begins the day after; TRL ends with 2004 and TRY, a
/// million, begins on 2005-01-03. EEK, LTL, HRK and the like end before their countries took the
/// euro, BGN with 2025: then the law's rate holds (`euro_law::fixed_rate`), which has all figures
/// (BGN 1.95583; the ECB quoted 1.9558). ISK has none from 2008-12-10 to 2018-01-31, and RUB none
/// after 2022-03-01.
Result<RateBook, FeedError> read(std::string_view text);

namespace detail {

/// Takes what the readers hand over.
class Gatherer {
 public:
  /// A rate takes about eight bytes of a table. With room for all at once the ECB's history takes
  /// 17 ms instead of 25 (g++ 12 -O2, 2026-11): what grows is moved, and new pages are dear. The
  /// bound keeps a large file of anything else from taking as much again.
  explicit Gatherer(std::size_t feed_size) {
    rates_.reserve(std::min(feed_size / 8, std::size_t{1} << 18U));
  }

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

template <class Reader>
bool read_all(Reader reader, feed::Fault& fault) {
  if (reader.read()) return true;
  fault = reader.fault();
  return false;
}

/// Whether all of the text was read; else `fault` says why not.
inline bool gather(std::string_view text, Gatherer& gatherer, feed::Fault& fault) {
  using Table = feed::TableReader<Gatherer>;
  using Envelope = feed::EnvelopeReader<Gatherer>;
  if (Table::is_table(text)) return read_all(Table{text, gatherer}, fault);
  if (Envelope::is_envelope(text)) return read_all(Envelope{text, gatherer}, fault);
  const std::size_t line_end = text.find_first_of("\r\n");
  fault = {FeedErrc::not_a_feed,
           {0, line_end == text.npos ? text.size() : line_end},
           "a header with the column Date, or the ECB's XML"};
  return false;
}

}  // namespace detail

inline Result<RateBook, FeedError> read(std::string_view text) {
  detail::Gatherer gatherer{text.size()};
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

}  // namespace finq::inline v0_1::ecb
