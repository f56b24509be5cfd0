// Reads the ECB's tables: a currency a column, a day a row.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/decimal.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/feed/columns.hpp"
#include "finq/feed/fault.hpp"
#include "finq/feed/figures.hpp"
#include "finq/feed/table_cursor.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1::feed {

/// Reads a table row by row into a sink: anything with `day(Date, Field)` and `rate(ExchangeRate)`.
/// The rates of a day come in the order of their codes.
template <class Sink>
class TableReader {
 public:
  constexpr TableReader(std::string_view text, Sink& sink) noexcept
      : text_{text}, cursor_{text}, sink_{&sink} {}

  /// Whether the first line is a header with a column of dates.
  static constexpr bool is_table(std::string_view text) noexcept {
    TableCursor cursor{text};
    while (!cursor.is_at_line_end()) {
      if (cursor.next_field().in(text) == date_name) return true;
    }
    return false;
  }

  /// Reads all of it; false where `fault()` says why not.
  constexpr bool read() {
    if (!read_header()) return false;
    cursor_.next_line();
    if (cursor_.is_at_end()) return stop(cursor_.here(), FeedErrc::no_day, date_wanted);
    for (; !cursor_.is_at_end(); cursor_.next_line()) {
      if (!read_row()) return false;
    }
    return true;
  }

  constexpr const Fault& fault() const noexcept { return fault_; }

 private:
  static constexpr std::string_view date_name = "Date";
  static constexpr std::string_view not_quoted = "N/A";

  constexpr bool stop(const Field& field, FeedErrc code, std::string_view expected) noexcept {
    fault_ = {code, field, expected};
    return false;
  }

  constexpr bool read_header() {
    for (; !cursor_.is_at_row_end();) {
      const Field field = cursor_.next_field();
      const std::string_view name = field.in(text_);
      if (name == date_name && !columns_.has_date()) {
        columns_.add_date();
        continue;
      }
      const Result<Currency> currency = Currency::from_code(name);
      if (!currency || *currency == EUR) {
        return stop(field, FeedErrc::unknown_currency, currency_wanted);
      }
      if (!columns_.add(*currency)) {
        return stop(field, FeedErrc::currency_twice, "each currency once");
      }
    }
    has_last_comma_ = cursor_.has_comma();
    if (columns_.currency_count() != 0) return true;
    return stop(cursor_.here(), FeedErrc::missing_field, currency_wanted);
  }

  constexpr bool read_row() {
    Result<Date> date = Errc::no_such_date;
    Field date_field;
    for (std::size_t column = 0; column < columns_.count(); ++column) {
      const std::string_view wanted = columns_.is_date(column) ? date_wanted : rate_wanted;
      if (cursor_.is_at_row_end()) return stop(cursor_.here(), FeedErrc::missing_field, wanted);
      const Field field = cursor_.next_field();
      if (columns_.is_date(column)) {
        date_field = field;
        date = read_date(field.in(text_));
        if (!date) return stop(field, FeedErrc::malformed_date, wanted);
      } else if (!read_price(field, prices_[columns_.rank(column)])) {
        return stop(field, FeedErrc::malformed_rate, wanted);
      }
    }
    // A row that lacks the comma that the header ends with may have been cut off in its last rate.
    if (has_last_comma_ && !cursor_.has_comma()) {
      return stop(cursor_.here(), FeedErrc::missing_field, "a comma, as behind the header");
    }
    if (!cursor_.is_at_row_end() || cursor_.has_comma() != has_last_comma_) {
      return stop(cursor_.next_field(), FeedErrc::extra_field, "the end of the row");
    }
    hand_over(*date, date_field);
    return true;
  }

  // Zero stands for no rate.
  constexpr bool read_price(const Field& field, Decimal& price) const {
    const std::string_view written = field.in(text_);
    price = 0;
    if (written == not_quoted) return true;
    price = read_rate(written);
    return !price.is_zero();
  }

  constexpr void hand_over(Date date, const Field& field) {
    sink_->day(date, field);
    for (std::size_t rank = 0; rank < columns_.currency_count(); ++rank) {
      if (prices_[rank].is_zero()) continue;
      sink_->rate(*ExchangeRate::make(EUR, columns_.currency(rank), prices_[rank], date));
    }
  }

  std::string_view text_;
  TableCursor cursor_;
  Sink* sink_;
  Columns columns_{};
  Decimal prices_[Columns::capacity]{};
  Fault fault_{};
  bool has_last_comma_ = false;
};

}  // namespace finq::inline v0_1::feed
