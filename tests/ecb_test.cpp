// Checks the reader of the ECB's files: tables, XML, errors.
// SPDX-License-Identifier: MIT
#include "finq/ecb.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "check_twice.hpp"
#include "random_numbers.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;
using namespace std::string_view_literals;

namespace {

// Three of the ECB's days, with its own notation.
constexpr std::string_view history =
    "Date,USD,JPY,BGN,CNY,RUB,\n"
    "2025-09-30,1.1741,173.76,1.9558,8.3591,N/A,\n"
    "2025-09-29,1.1741,174.13,1.9558,8.3647,N/A,\n"
    "2022-03-01,1.1162,128.25,1.9558,7.0456,117.201,\n";
constexpr std::string_view daily =
    "Date, USD, JPY, CZK, \n"
    "13 April 2026, 1.1684, 186.75, 24.378, \n";
constexpr std::string_view xml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" "
    "xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">\n"
    "\t<gesmes:subject>Reference rates</gesmes:subject>\n"
    "\t<gesmes:Sender>\n"
    "\t\t<gesmes:name>European Central Bank</gesmes:name>\n"
    "\t</gesmes:Sender>\n"
    "\t<Cube>\n"
    "\t\t<Cube time='2026-04-13'>\n"
    "\t\t\t<Cube currency='USD' rate='1.1684'/>\n"
    "\t\t\t<Cube currency='JPY' rate='186.75'/>\n"
    "\t\t\t<Cube currency='CZK' rate='24.378'/>\n"
    "\t\t</Cube>\n"
    "\t</Cube>\n"
    "</gesmes:Envelope>\n";

RateBook book_of(std::string_view text) {
  const Result<RateBook, FeedError> book = ecb::read(text);
  if (!book) {
    std::string words;
    finq::write(std::back_inserter(words), book.error());
    FAIL(words);
  }
  return *book;
}

FeedError error_of(std::string_view text) {
  const Result<RateBook, FeedError> book = ecb::read(text);
  REQUIRE(!book.has_value());
  return book.error();
}

std::string said(std::string_view text) {
  std::string words;
  finq::write(std::back_inserter(words), error_of(text));
  return words;
}

// `text` with the first `from` in it replaced.
std::string with(std::string_view text, std::string_view from, std::string_view to) {
  std::string changed{text};
  const std::size_t at = changed.find(from);
  REQUIRE(at != changed.npos);
  return changed.replace(at, from.size(), to);
}

Decimal price(const RateBook& book, Date date, Currency quote) {
  return book.on(date).rate(EUR, quote)->price();
}

}  // namespace

TEST_CASE("an error is a plain value that outlives its feed") {
  static_assert(std::is_trivially_copyable_v<FeedError>);
  static_assert(std::regular<FeedError>);
  static_assert(!std::is_convertible_v<FeedErrc, FeedError>);
}

TEST_CASE("the history is read by the names of its columns, N/A is no rate") {
  const RateBook book = book_of(history);
  CHECK(book.base() == EUR);
  CHECK(book.size() == 13);
  CHECK(*book.first_day() == day(2022, 3, 1));
  CHECK(*book.last_day() == tuesday);
  CHECK(price(book, tuesday, USD) == scaled(11741, -4));
  CHECK(price(book, tuesday, CNY) == scaled(83591, -4));
  CHECK(price(book, day(2025, 9, 29), JPY) == scaled(17413, -2));
  CHECK(price(book, day(2022, 3, 1), RUB) == scaled(117201, -3));
  CHECK(book.on(tuesday).rate(EUR, RUB) == Errc::no_rate);
}

TEST_CASE("39.8 billion yuan were 5,590,216,650.12 dollars on 2025-09-30") {
  const RateBook book = book_of(history);
  CHECK(*book.on(tuesday).convert(Money{39'800'000'000, CNY}, USD, Rounding::half_even) ==
        cents(5'590'216'650'12, USD));
}

TEST_CASE("the order of rows and columns does not matter, nor do line ends") {
  const RateBook book = book_of(history);
  CHECK(book_of("Date,USD,JPY,BGN,CNY,RUB\n"
                "2022-03-01,1.1162,128.25,1.9558,7.0456,117.201\n"
                "2025-09-30,1.1741,173.76,1.9558,8.3591,N/A\n"
                "2025-09-29,1.1741,174.13,1.9558,8.3647,N/A") == book);
  CHECK(book_of("RUB,CNY,Date,BGN,USD,JPY,\r\n"
                "N/A,8.3591,2025-09-30,1.9558,1.1741,173.76,\r\n"
                "117.201,7.0456,2022-03-01,1.9558,1.1162,128.25,\r\n"
                "N/A,8.3647,2025-09-29,1.9558,1.1741,174.13,\r\n\r\n") == book);
  CHECK(book_of("\xEF\xBB\xBF" + std::string{history}) == book);
}

TEST_CASE("trailing zeros that are missing, or there, are the same price") {
  CHECK(book_of("Date,HUF,\n2026-04-13,366.90,\n") == book_of("Date,HUF,\n2026-04-13,366.9,\n"));
}

TEST_CASE("the table of a day has blanks and another notation of dates") {
  const RateBook book = book_of(daily);
  const Date date = day(2026, 4, 13);
  CHECK(book.size() == 3);
  CHECK(price(book, date, USD) == scaled(11684, -4));
  CHECK(price(book, date, CZK) == scaled(24378, -3));
  CHECK(book_of("Date, USD\n2 January 2026, 1.17") == book_of("Date,USD\n02 January 2026,1.17"));
  CHECK(*book_of("Date,USD\n29 February 2024,1.17").last_day() == day(2024, 2, 29));
  CHECK(*book_of("Date,USD\n31 December 1999,1.17").last_day() == day(1999, 12, 31));
}

TEST_CASE("the XML of a day is the table of that day") { CHECK(book_of(xml) == book_of(daily)); }

TEST_CASE("the XML of many days has either quote, any blanks, comments") {
  const RateBook book = book_of(
      "<!-- no declaration --><e:Envelope xmlns:e = \"http://www.gesmes.org/xml/2002-08-01\" >"
      "<e:subject/><Cube ><!-- newest first -->"
      "<Cube time=\"2025-09-30\"><Cube currency=\"USD\" rate=\"1.1741\" ></Cube>"
      "<Cube rate='8.3591'\n currency='CNY' /></Cube><Cube time='2025-09-29'/>"
      "<Cube time='2025-09-26'><Cube currency=\"USD\" rate=\"1.1672\"/></Cube >"
      "</Cube></e:Envelope><!-- end -->\n");
  CHECK(book ==
        *RateBook::of({rates::list[2], rates::list[4], rate(EUR, CNY, scaled(83591, -4), tuesday)},
                      EUR));
}

TEST_CASE("prices are exact, whatever their digits") {
  const RateBook book = book_of(
      "Date,USD,JPY,TRL,ROL\n1999-01-04,0.00000000000000001,123456789012345678,372274,13111\n");
  const Date date = day(1999, 1, 4);
  CHECK(price(book, date, USD) == scaled(1, -17));
  CHECK(price(book, date, JPY) == scaled(123'456'789'012'345'678, 0));
  CHECK(price(book, date, TRL) == 372'274);
}

TEST_CASE("a bad row is an error with line and column, never skipped") {
  const auto error_in_row = [](std::string_view row) {
    return error_of(with(history, "2025-09-29,1.1741,174.13,1.9558,8.3647,N/A,", row));
  };
  const FeedError comma = error_in_row("2025-09-29,1,1741,174.13,1.9558,8.3647,N/A,");
  CHECK(comma.code == FeedErrc::extra_field);
  CHECK(comma.line == 3);
  CHECK(comma.column == 40);
  CHECK(comma.found == "N/A");
  const FeedError few = error_in_row("2025-09-29,1.1741,174.13,1.9558,8.3647,");
  CHECK(few == FeedError{FeedErrc::missing_field, 3, 40, feed::rate_wanted, {}});
  CHECK(error_in_row("2025-09-29").column == 11);
  CHECK(error_in_row("").code == FeedErrc::missing_field);
  CHECK(error_in_row("").expected == feed::date_wanted);
  CHECK(error_in_row("  ").column == 3);
  CHECK(error_in_row("2025-09-29,1.1741,174.13,1.9558,8.3647,N/A,,").code == FeedErrc::extra_field);
  const FeedError lost = error_in_row("2025-09-29,1.1741,174.13,,8.3647,N/A,");
  CHECK(lost == FeedError{FeedErrc::malformed_rate, 3, 26, feed::rate_wanted, {}});
}

TEST_CASE("a price is a positive decimal number in plain notation") {
  for (const std::string_view bad : {"0",
                                     "0.0",
                                     "-1.1741",
                                     "+1.1741",
                                     "1.1741e0",
                                     "1e1",
                                     ".5",
                                     "1.",
                                     "1.1.1",
                                     "01.1741",
                                     "00.5",
                                     "1 174",
                                     "n/a",
                                     "NA",
                                     "N/A N/A",
                                     "-",
                                     "1.1741x",
                                     "0x1",
                                     "\"1.1741\"",
                                     "1'174",
                                     "inf",
                                     "nan",
                                     "1234567890123456789",
                                     "0.123456789012345678",
                                     "99999999999999999999999999999999999999999",
                                     "1\t",
                                     "1\rx",
                                     "\xC2\xA0"
                                     "1"}) {
    const FeedError error = error_of("Date,USD\n2025-09-30," + std::string{bad} + "\n");
    CHECK_MESSAGE(error.code == FeedErrc::malformed_rate, bad);
    CHECK(error.line == 2);
    CHECK(error.column == 12);
    CHECK(error.expected == "a rate such as 1.1741, or N/A");
    CHECK(error.found == bad.substr(0, 40));
  }
}

TEST_CASE("dates that a spreadsheet has turned round are refused, not guessed") {
  for (const std::string_view bad : {"3/6/2024",
                                     "03/06/2024",
                                     "2024/06/03",
                                     "2024-6-3",
                                     "20240603",
                                     "3-Jun-24",
                                     "45446",
                                     "2025-02-29",
                                     "2025-13-01",
                                     "0000-01-01",
                                     "30 Sept 2025",
                                     "30 september 2025",
                                     "30 September 25",
                                     "September 30 2025",
                                     "30  September 2025",
                                     "31 September 2025",
                                     "0 May 2025",
                                     "-1 May 2025",
                                     "100 May 2025",
                                     " 2025",
                                     "May 2025",
                                     "1 May 2O25",
                                     "30 September 2025 x",
                                     "2025-09-30T00:00",
                                     "N/A",
                                     "Date"}) {
    const FeedError error = error_of("Date,USD\n" + std::string{bad} + ",1.1741\n");
    CHECK_MESSAGE(error.code == FeedErrc::malformed_date, bad);
    CHECK(error.line == 2);
    CHECK(error.expected == "a date such as 2025-09-30 or 30 September 2025");
  }
  CHECK(error_of("Date,USD\n,1.1741\n").code == FeedErrc::malformed_date);
}

TEST_CASE("the header names currencies that finq knows, each once, and not the euro") {
  const FeedError unknown = error_of(with(history, "JPY", "JPX"));
  CHECK(unknown.code == FeedErrc::unknown_currency);
  CHECK(unknown.line == 1);
  CHECK(unknown.column == 10);
  CHECK(unknown.found == "JPX");
  CHECK(error_of(with(history, "JPY", "jpy")).code == FeedErrc::unknown_currency);
  CHECK(error_of(with(history, "JPY", "EUR")).code == FeedErrc::unknown_currency);
  CHECK(error_of(with(history, "JPY", "")).code == FeedErrc::unknown_currency);
  CHECK(error_of(with(history, "JPY", "Date")).code == FeedErrc::unknown_currency);
  CHECK(error_of(with(history, "JPY", "USD")).code == FeedErrc::currency_twice);
  CHECK(error_of("Date\n2025-09-30\n").code == FeedErrc::missing_field);
  CHECK(error_of("Date,\n2025-09-30,\n").column == 6);
}

TEST_CASE("a day that comes twice is an error where it comes again") {
  const FeedError error = error_of(with(history, "2022-03-01", "2025-09-30"));
  CHECK(error == FeedError{FeedErrc::day_twice, 4, 1, "each day once", error.found});
  CHECK(error.found == "2025-09-30");
  // The first fault of the feed is the one that is told.
  CHECK(error_of("Date,USD\n2025-09-30,1\n2025-09-30,1\n2025-09-29,x\n").line == 3);
  CHECK(error_of("Date,USD\n2025-09-30,1\n2025-09-29,x\n2025-09-30,1\n").line == 3);
  CHECK(error_of("Date,USD\n2025-09-30,1\n2025-09-30,x\n").code == FeedErrc::malformed_rate);
  CHECK(error_of(with(with(xml, "<Cube time='2026-04-13'>",
                           "<Cube time='2026-04-10'/><Cube "
                           "time='2026-04-13'>"),
                      "</Cube>", "</Cube><Cube time='2026-04-10'/>"))
            .code == FeedErrc::day_twice);
}

TEST_CASE("what is no feed, or one without a day, is an error") {
  CHECK(
      error_of("") ==
      FeedError{FeedErrc::not_a_feed, 1, 1, "a header with the column Date, or the ECB's XML", {}});
  CHECK(error_of("USD,JPY\n1,2\n").found == "USD,JPY");
  CHECK(error_of("date,USD\n2025-09-30,1\n").code == FeedErrc::not_a_feed);
  CHECK(error_of("\n" + std::string{history}).code == FeedErrc::not_a_feed);
  CHECK(error_of("PK\x03\x04 eurofxref-hist.csv").code == FeedErrc::not_a_feed);
  CHECK(error_of("<!DOCTYPE html><html></html>").code == FeedErrc::malformed_xml);
  CHECK(error_of("Date,USD") == FeedError{FeedErrc::no_day, 1, 9, feed::date_wanted, {}});
  CHECK(error_of("Date,USD,\n\n").code == FeedErrc::no_day);
  CHECK(error_of("<Envelope/>").code == FeedErrc::no_day);
  CHECK(error_of("<Envelope><Cube/></Envelope>").code == FeedErrc::no_day);
  CHECK(error_of("<Envelope><Cube></Cube></Envelope>").code == FeedErrc::no_day);
  CHECK(book_of("Date,USD\n2025-09-30,N/A\n").is_empty());
}

TEST_CASE("an error is said in one line, whatever the feed holds") {
  CHECK(said("Date,USD\n2025-09-30,1;1\n") ==
        "line 2, column 12: the rate is malformed: expected a rate such as 1.1741, or N/A, "
        "found \"1;1\"");
  CHECK(said("Date,USD\n2025-09-30\n") ==
        "line 2, column 11: the row has too few fields: expected a rate such as 1.1741, or N/A, "
        "found nothing");
  CHECK(said("Date,USD\n2025-09-30,\x1B[1m\xFF\n") ==
        "line 2, column 12: the rate is malformed: expected a rate such as 1.1741, or N/A, "
        "found \"\\x1b[1m\\xff\"");
  CHECK(said("Date,USD\n3/6/2024,1\n").find("the date is malformed: expected a date such as") !=
        std::string::npos);
}

TEST_CASE("a table that was cut off anywhere in its last row is an error") {
  for (std::size_t size = history.find("2022-03-01") + 1; size + 1 < history.size(); ++size) {
    CHECK(!ecb::read(history.substr(0, size)).has_value());
  }
  CHECK(ecb::read(history.substr(0, history.size() - 1)).has_value());
}

TEST_CASE("rows end with a comma where the header does") {
  CHECK(error_of("Date,USD,\n2025-09-30,1.17\n") ==
        FeedError{FeedErrc::missing_field, 2, 16, "a comma, as behind the header", {}});
  CHECK(error_of("Date,USD\n2025-09-30,1.17,\n") ==
        FeedError{FeedErrc::extra_field, 2, 17, "the end of the row", {}});
  CHECK(error_of("Date, USD, \n30 September 2025, 1.17 \n").column == 25);
}

TEST_CASE("XML that was cut off anywhere is an error") {
  for (std::size_t size = 0; size + 1 < xml.size(); ++size) {
    CHECK_MESSAGE(!ecb::read(xml.substr(0, size)).has_value(), size);
  }
  CHECK(ecb::read(xml.substr(0, xml.size() - 1)).has_value());
}

TEST_CASE("XML that has more to it than a feed, or less, is refused where it does") {
  struct Case {
    std::string_view from, to, found, expected;
  };
  constexpr Case cases[] = {
      {"gesmes:Envelope", "gesmes:Letter", "<gesmes:Letter", "an Envelope"},
      {"</gesmes:Envelope>", "</gesmes:Envelope><x/>", "<x/>", "the end of the feed"},
      {"</gesmes:Envelope>", "</gesmes:Letter>", "</gesmes:Letter>", "</Envelope>"},
      {"<gesmes:Sender>", "<gesmes:Receiver>", "<gesmes:Receiver>", "a Cube of days"},
      {"gesmes:name>", "gesmes:names>", "<gesmes:names>", "the sender's name"},
      {"</gesmes:Sender>", "", "<Cube>", "</Sender>"},
      {"Reference rates", "<b>Rates</b>", "<b>", "the end of the text"},
      {"<Cube>", "<Cube id='1'>", "<Cube id='1'>", "a Cube of days"},
      {"<Cube>", "<Cube>x", "x", "a Cube with a time, or </Cube>"},
      {" time='2026-04-13'", "", "<Cube>", "a Cube with a time, or </Cube>"},
      {"13'>", "13' x='1'>", "<Cube time='2026-04-13' x='1'>", "a Cube with a time, or </Cube>"},
      {"currency='USD' ", "", "<Cube rate='1.1684'/>",
       "a Cube with a currency and a rate, or </Cube>"},
      {"rate='1.1684'", "price='1.1684'", "<Cube currency='USD' price='1.1684'/>",
       "a Cube with a currency and a rate, or </Cube>"},
      {"rate='1.1684'", "rate='1.1684' rate='1.1'", "rate='1.1'/>", "each attribute once"},
      {"rate='1.1684'", "rate='1.1684' bid='1.1'", "<Cube currency='USD' rate='1.1684' bid='1.1'/>",
       "a Cube with a currency and a rate, or </Cube>"},
      {"rate='1.1684'/>", "rate='1.1684'>", "<Cube currency='JPY' rate='186.75'/>", "</Cube>"},
      {"rate='1.1684'", "rate=1.1684", "1.1684/>", "a value in quotes"},
      {"rate='1.1684'", "rate='1.1684", "'1.1684/>", "a value in quotes"},
      {"rate='1.1684'", "rate", "/>", "="},
      {"'USD' rate", "'USD'rate", "rate='1.1684'/>", "a blank or the end of the tag"},
      {"'1.1684'/>", "'1.1684'/ >", " >", "the end of the tag"},
      {"<Cube currency='USD'", "&usd;<Cube currency='USD'", "&usd;<Cube currency='USD' rate='",
       "a Cube with a currency and a rate, or </Cube>"},
      {"<Cube currency='USD'", "<Rate currency='USD'", "<Rate currency='USD' rate='1.1684'/>",
       "a Cube with a currency and a rate, or </Cube>"},
      {"<gesmes:subject>", "<!ENTITY a 'b'>", "<!ENTITY a 'b'>Reference rates</gesmes:su",
       "a Cube of days"},
      {"Reference rates", "<![CDATA[x]]>", "<![CDATA[x]]></gesmes:subject>", "the end of the text"},
      {"\t<gesmes:subject>", "<!-- a -- b -->", "<!-- a -- b -->Reference rates</gesmes:su",
       "a comment that ends with -->"},
  };
  for (const Case& c : cases) {
    const FeedError error = error_of(with(xml, c.from, c.to));
    CHECK_MESSAGE(error.code == FeedErrc::malformed_xml, c.to);
    CHECK(error.expected == c.expected);
    CHECK(std::string_view{error.found}.substr(0, c.found.size()) == c.found.substr(0, 40));
  }
}

TEST_CASE("what a Cube says is read as strictly as a row") {
  const FeedError price = error_of(with(xml, "1.1684", "N/A"));
  CHECK(price == FeedError{FeedErrc::malformed_rate, 9, 31, "a rate such as 1.1741", price.found});
  CHECK(error_of(with(xml, "1.1684", "1&#46;1684")).code == FeedErrc::malformed_rate);
  CHECK(error_of(with(xml, "1.1684", " 1.1684")).code == FeedErrc::malformed_rate);
  CHECK(error_of(with(xml, "1.1684", "")).code == FeedErrc::malformed_rate);
  CHECK(error_of(with(xml, "2026-04-13", "13 April 2026")).code == FeedErrc::malformed_date);
  CHECK(error_of(with(xml, "2026-04-13", "2026-04-31")).code == FeedErrc::malformed_date);
  CHECK(error_of(with(xml, "'JPY'", "'JPX'")).code == FeedErrc::unknown_currency);
  CHECK(error_of(with(xml, "'JPY'", "'EUR'")).code == FeedErrc::unknown_currency);
  const FeedError twice = error_of(with(xml, "'JPY'", "'USD'"));
  CHECK(twice.code == FeedErrc::currency_twice);
  CHECK(twice.line == 10);
}

namespace {

// Reads what may be anything: it must end, and an error must lie in the text.
void survive(std::string_view text) {
  const Result<RateBook, FeedError> book = ecb::read(text);
  if (book) return;
  std::size_t begin = 0;
  for (std::uint64_t line = 1; line < book.error().line; ++line) {
    begin = text.find('\n', begin) + 1;
    REQUIRE(begin != 0);
  }
  const std::uint64_t at = begin + book.error().column - 1;
  REQUIRE(at <= text.size());
  REQUIRE(text.substr(static_cast<std::size_t>(at)).starts_with(book.error().found.view()));
  REQUIRE(!book.error().expected.empty());
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

}  // namespace

TEST_CASE("bytes that are changed, doubled or lost make an error or another book, and no harm") {
  constexpr std::string_view bytes = ",\n\r 0189.-/<>='\"!?&N\xFF\0"sv;
  RandomNumbers random{7};
  for (int round = 0; round < 6'000; ++round) {
    std::string text{round % 3 == 0 ? history : round % 3 == 1 ? daily : xml};
    for (std::int64_t change = random.between(1, 4); change > 0; --change) {
      const auto last = static_cast<std::int64_t>(text.size()) - 1;
      const auto at = static_cast<std::size_t>(random.between(0, last));
      const auto kind = random.between(0, 2);
      if (kind == 0) text.erase(at, static_cast<std::size_t>(random.between(1, 9)));
      const auto size = static_cast<std::size_t>(random.between(1, 60));
      if (kind == 1) text.insert(at, text.substr(at, size));
      const auto last_byte = static_cast<std::int64_t>(bytes.size()) - 1;
      if (kind == 2) text[at] = bytes[static_cast<std::size_t>(random.between(0, last_byte))];
      if (text.empty()) text = "x";
    }
    survive(text);
  }
}

TEST_CASE("feeds of a megabyte of one thing are read or refused in linear time") {
  constexpr std::size_t megabyte = 1'000'000;
  const std::string head = "<Envelope><Cube>";
  for (const std::string_view piece :
       {"<",        " ",          "\n",          ",",      "\"",           "<!--",
        "<!-- -->", "<a>",        "</a>",        "1",      "N/A,",         "Date,",
        "USD,",     "Date,USD\n", "2025-09-30,", "<?xml ", "\xEF\xBB\xBF", "<Cube>",
        "a:",       " a='1'",     "\r"}) {
    const std::string many = repeated(piece, megabyte);
    survive(many);
    survive("Date,USD\n" + many);
    survive("Date,USD\n2025-09-30," + many);
    survive("<Envelope" + many);
    survive(head + many);
    survive(head + "<Cube time='2025-09-30'>" + many);
    survive(head + "<Cube time='" + many);
    survive(head + "<!--" + many);
  }
}
