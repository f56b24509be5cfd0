// Any bytes as a feed of the ECB: a book of rates or a reason.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <string>

#include "finq/ecb.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;

namespace {

std::string plain(const Decimal& value) {
  std::string text(value.plain_size(), '#');
  value.write_plain(text.data());
  return text;
}

/// The book as the ECB writes its XML.
std::string as_xml(const RateBook& book) {
  std::string text = "<gesmes:Envelope><gesmes:subject>Reference rates</gesmes:subject><Cube>";
  const ExchangeRate* last = nullptr;
  for (const ExchangeRate& rate : book) {
    if (last != nullptr && last->date() != rate.date()) text += "</Cube>";
    if (last == nullptr || last->date() != rate.date()) {
      text += "<Cube time='" + std::string{rate.date().text().view()} + "'>";
    }
    text += "<Cube currency='" + std::string{rate.quote().code().view()} + "' rate='" +
            plain(rate.price()) + "'/>";
    last = &rate;
  }
  return text + "</Cube></Cube></gesmes:Envelope>";
}

/// The book as a table: only where all days have the same currencies.
std::string as_table(const RateBook& book) {
  std::string header = "Date,", rows;
  const Date first = *book.first_day();
  const ExchangeRate* last = nullptr;
  for (const ExchangeRate& rate : book) {
    if (rate.date() == first) header += std::string{rate.quote().code().view()} + ",";
    if (last == nullptr || last->date() != rate.date()) {
      rows += "\n" + std::string{rate.date().text().view()} + ",";
    }
    rows += plain(rate.price()) + ",";
    last = &rate;
  }
  return header + rows + "\n";
}

bool has_same_currencies_every_day(const RateBook& book) {
  const Date first = *book.first_day();
  const auto day_end = [&](const ExchangeRate* from) {
    return std::find_if(from, book.end(),
                        [&](const ExchangeRate& rate) { return rate.date() != from->date(); });
  };
  const auto columns = day_end(book.begin()) - book.begin();
  for (const ExchangeRate* row = book.begin(); row != book.end(); row = day_end(row)) {
    if (day_end(row) - row != columns) return false;
    for (auto i = columns; i-- > 0;) {
      if (row[i].quote() != book.begin()[i].quote()) return false;
    }
  }
  return book.begin()->date() == first;
}

void check_book(const RateBook& book) {
  claim(book.base() == EUR, "a feed's base is the euro");
  const ExchangeRate* last = nullptr;
  for (const ExchangeRate& rate : book) {
    claim(rate.base() == EUR && rate.quote() != EUR && rate.quote() != Currency{}, "currencies");
    claim(rate.price() > 0 && !rate.has_bid_ask(), "a price is positive");
    claim(last == nullptr || last->date() <= rate.date(), "a book is sorted by day");
    claim(book.on(rate.date()).rate(EUR, rate.quote())->price() == rate.price(), "a rate is found");
    last = &rate;
  }
  if (book.is_empty()) return;
  claim(ecb::read(as_xml(book)) == book, "a book written as XML is read back");
  if (has_same_currencies_every_day(book)) {
    claim(ecb::read(as_table(book)) == book, "a book written as a table is read back");
  }
}

void check_error(const FeedError& error, std::string_view text) {
  std::string words;
  finq::write(std::back_inserter(words), error);
  claim(!words.empty() && words.size() < 500, "an error is one line");
  claim(words.find('\n') == words.npos, "an error has no line break");
  std::size_t begin = 0;
  for (std::uint64_t line = 1; line < error.line; ++line) begin = text.find('\n', begin) + 1;
  const std::size_t at = begin + error.column - 1;
  claim(error.line >= 1 && error.column >= 1 && at <= text.size(), "an error lies in its feed");
  claim(text.substr(at, error.found.size()) == error.found.view(), "what is found stands there");
}

std::string with_cr_lf(std::string_view text) {
  std::string changed;
  for (const char c : text) changed.append(c == '\n' ? "\r\n" : std::string(1, c));
  return changed;
}

bool ends_header_with_comma(std::string_view text) {
  std::string_view header = text.substr(0, text.find('\n'));
  while (!header.empty() && (header.back() == ' ' || header.back() == '\r')) {
    header.remove_suffix(1);
  }
  return header.ends_with(',') || text.find('<') != text.npos;
}

/// A feed that was cut off is refused, or has some of the same rates: never another one.
void check_cut(std::string_view text, std::size_t size, const RateBook& book) {
  const Result<RateBook, FeedError> some = ecb::read(text.substr(0, size));
  if (!some) return;
  for (const ExchangeRate& rate : *some) {
    claim(std::find(book.begin(), book.end(), rate) != book.end(), "a cut makes no other rate");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const Result<RateBook, FeedError> book = ecb::read(text);
  if (!book) {
    check_error(book.error(), text);
    return 0;
  }
  check_book(*book);
  if (text.find('\r') == text.npos) {
    claim(ecb::read(with_cr_lf(text)) == *book, "the ends of lines change nothing");
  }
  if (!ends_header_with_comma(text)) return 0;
  for (const std::size_t less : {std::size_t{1}, std::size_t{2}, std::size_t{3}, size / 2}) {
    check_cut(text, size > less ? size - less : 0, *book);
  }
  return 0;
}
