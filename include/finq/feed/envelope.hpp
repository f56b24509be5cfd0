// Reads the ECB's XML: a Cube a day, and in it a Cube a rate.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/decimal.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/feed/fault.hpp"
#include "finq/feed/figures.hpp"
#include "finq/feed/xml_cursor.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1::feed {

/// Reads an envelope of days into a sink, as `TableReader` does; the rates of a day come as they
/// stand there.
///
///     <gesmes:Envelope …>
///       <gesmes:subject>…</gesmes:subject> <gesmes:Sender>…</gesmes:Sender>
///       <Cube>
///         <Cube time='2025-09-30'> <Cube currency='USD' rate='1.1741'/> … </Cube> …
///       </Cube>
///     </gesmes:Envelope>
template <class Sink>
class EnvelopeReader {
 public:
  constexpr EnvelopeReader(std::string_view text, Sink& sink) noexcept
      : text_{text}, cursor_{text, begin_of(text)}, sink_{&sink} {}

  /// Whether the first byte but blanks is that of a tag.
  static constexpr bool is_envelope(std::string_view text) noexcept {
    const std::size_t first = text.find_first_not_of(" \t\r\n", begin_of(text));
    return first != text.npos && text[first] == '<';
  }

  /// Reads all of it; false where `fault()` says why not.
  constexpr bool read() {
    Tag tag;
    if (!cursor_.skip_declaration()) return false;
    if (!cursor_.read_tag(tag, "an Envelope")) return false;
    if (!is_begin(tag, "Envelope")) return refuse(tag, "an Envelope");
    if (!read_head(tag) || !read_days(tag)) return false;
    if (!cursor_.read_tag(tag, "</Envelope>")) return false;
    if (!is_end(tag, "Envelope")) return refuse(tag, "</Envelope>");
    return cursor_.expect_end();
  }

  constexpr const Fault& fault() const noexcept { return cursor_.fault(); }

 private:
  static constexpr std::string_view days_wanted = "a Cube of days";
  static constexpr std::string_view day_wanted = "a Cube with a time, or </Cube>";
  static constexpr std::string_view quote_wanted = "a Cube with a currency and a rate, or </Cube>";

  static constexpr std::size_t begin_of(std::string_view text) noexcept {
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  }
  constexpr bool is_begin(const Tag& tag, std::string_view name) const noexcept {
    return !tag.is_end && tag.name.in(text_) == name;
  }
  constexpr bool is_end(const Tag& tag, std::string_view name) const noexcept {
    return tag.is_end && tag.name.in(text_) == name;
  }
  constexpr bool refuse(const Tag& tag, std::string_view expected) noexcept {
    return cursor_.stop(FeedErrc::malformed_xml, tag.place, expected);
  }
  /// The value of an attribute that must be there.
  constexpr bool find(const Tag& tag, std::string_view name, Field& value) const noexcept {
    for (int i = 0; i < tag.attribute_count; ++i) {
      if (tag.attributes[i].name.in(text_) != name) continue;
      value = tag.attributes[i].value;
      return true;
    }
    return false;
  }

  constexpr bool read_head(Tag& tag);
  constexpr bool skip_words(const Tag& begin);
  constexpr bool read_days(const Tag& days);
  constexpr bool read_day(const Tag& day);
  constexpr bool read_quote(const Tag& quote, Date date);

  std::string_view text_;
  XmlCursor cursor_;
  Sink* sink_;
  // Those of the day so far. As none comes twice there is room for each that finq knows, and to
  // look through them takes a bounded time.
  Currency quoted_[tables::currency_count]{};
  std::size_t quoted_count_ = 0;
};

// Subject and sender, which say nothing of rates, up to the Cube of days.
template <class Sink>
constexpr bool EnvelopeReader<Sink>::read_head(Tag& tag) {
  if (tag.is_empty) return cursor_.stop(FeedErrc::no_day, tag.place, days_wanted);
  while (true) {
    if (!cursor_.read_tag(tag, days_wanted)) return false;
    if (is_begin(tag, "Cube")) return true;
    if (is_begin(tag, "subject")) {
      if (!skip_words(tag)) return false;
    } else if (is_begin(tag, "Sender")) {
      Tag inner;
      if (!cursor_.read_tag(inner, "the sender's name")) return false;
      if (!is_begin(inner, "name")) return refuse(inner, "the sender's name");
      if (!skip_words(inner) || !cursor_.read_tag(inner, "</Sender>")) return false;
      if (!is_end(inner, "Sender")) return refuse(inner, "</Sender>");
    } else {
      return refuse(tag, days_wanted);
    }
  }
}

// An element of nothing but text.
template <class Sink>
constexpr bool EnvelopeReader<Sink>::skip_words(const Tag& begin) {
  if (begin.is_empty) return true;
  Tag end;
  cursor_.skip_text();
  if (!cursor_.read_tag(end, "the end of the text")) return false;
  return is_end(end, begin.name.in(text_)) || refuse(end, "the end of the text");
}

template <class Sink>
constexpr bool EnvelopeReader<Sink>::read_days(const Tag& days) {
  if (days.attribute_count != 0) return refuse(days, days_wanted);
  bool has_day = false;
  Tag tag;
  while (!days.is_empty && cursor_.read_tag(tag, day_wanted)) {
    if (is_end(tag, "Cube")) {
      return has_day || cursor_.stop(FeedErrc::no_day, tag.place, day_wanted);
    }
    if (!is_begin(tag, "Cube")) return refuse(tag, day_wanted);
    if (!read_day(tag)) return false;
    has_day = true;
  }
  return days.is_empty && cursor_.stop(FeedErrc::no_day, days.place, day_wanted);
}

template <class Sink>
constexpr bool EnvelopeReader<Sink>::read_day(const Tag& day) {
  Field time;
  if (!find(day, "time", time) || day.attribute_count != 1) return refuse(day, day_wanted);
  const Result<Date> date = Date::from_iso(time.in(text_));
  if (!date) return cursor_.stop(FeedErrc::malformed_date, time, "a date such as 2025-09-30");
  sink_->day(*date, time);
  quoted_count_ = 0;
  Tag tag;
  while (!day.is_empty && cursor_.read_tag(tag, quote_wanted)) {
    if (is_end(tag, "Cube")) return true;
    if (!is_begin(tag, "Cube")) return refuse(tag, quote_wanted);
    if (!read_quote(tag, *date)) return false;
  }
  return day.is_empty;
}

template <class Sink>
constexpr bool EnvelopeReader<Sink>::read_quote(const Tag& quote, Date date) {
  Field code;
  Field rate;
  const bool has_both = find(quote, "currency", code) && find(quote, "rate", rate);
  if (!has_both || quote.attribute_count != 2) return refuse(quote, quote_wanted);
  const Result<Currency> currency = Currency::from_code(code.in(text_));
  if (!currency || *currency == EUR) {
    return cursor_.stop(FeedErrc::unknown_currency, code, currency_wanted);
  }
  for (std::size_t i = 0; i < quoted_count_; ++i) {
    if (quoted_[i] != *currency) continue;
    return cursor_.stop(FeedErrc::currency_twice, code, "each currency once");
  }
  quoted_[quoted_count_++] = *currency;
  const Decimal price = read_rate(rate.in(text_));
  if (price.is_zero()) {
    return cursor_.stop(FeedErrc::malformed_rate, rate, "a rate such as 1.1741");
  }
  sink_->rate(*ExchangeRate::make(EUR, *currency, price, date));
  Tag end;
  if (quote.is_empty) return true;
  if (!cursor_.read_tag(end, "</Cube>")) return false;
  return is_end(end, "Cube") || refuse(end, "</Cube>");
}

}  // namespace finq::inline v0_1::feed
