// Tests of what other readers get wrong, and of what their users ask for.
// SPDX-License-Identifier: MIT
//
// Each case is a report against another library, or a figure that was measured with it.
#include <string_view>

#include "check_twice.hpp"
#include "finq/finq.hpp"

using namespace finq;

namespace {

constexpr Decimal decimal(std::string_view digits) { return *parse<Decimal>(digits); }

constexpr int count(std::string_view text, Options options = {}) {
  int matches = 0;
  for (const Match& match : scan(text, options)) {
    static_cast<void>(match);
    ++matches;
  }
  return matches;
}

constexpr Match only(std::string_view text) {
  for (const Match& match : scan(text)) return match;
  return {};
}

constexpr Money money(std::string_view text) { return *only(text).quantity().as<Money>(); }

}  // namespace

TEST_CASE("a code before the number never changes the magnitude") {
  CHECK_TWICE(*parse<Money>("GBP 27 million") == Money{27'000'000, GBP});
  CHECK_TWICE(*parse<Money>("USD34.6 million") == Money{34'600'000, USD});
  CHECK_TWICE(*parse<Money>("EUR5m") == Money{5'000'000, EUR});
}

TEST_CASE("lakh, crore and their notation") {
  CHECK_TWICE(*parse<Money>("Rs 5 lakh crore") == Money{5'000'000'000'000, INR});
  CHECK_TWICE(*parse<Money>("Rs 12,34,567") == Money{1'234'567, INR});
  CHECK_TWICE(money("a Rs16,189-crore plan") == Money{161'890'000'000, INR});
  CHECK_TWICE(*parse<Money>("RM 5 bln") == Money{5'000'000'000, MYR});
}

TEST_CASE("K, M, B, T, mm and mn, as letters or words, glued or not") {
  CHECK_TWICE(*parse<Money>("$1.2mm") == Money{1'200'000, USD});
  CHECK_TWICE(*parse<Money>("$5K") == Money{5'000, USD});
  CHECK_TWICE(*parse<Money>("$5 mn") == Money{5'000'000, USD});
  CHECK_TWICE(*parse<Money>("$5T") == Money{5'000'000'000'000, USD});
}

TEST_CASE("a currency fused with a scale") {
  CHECK_TWICE(*parse<Money>("50 MUSD") == Money{50'000'000, USD});
  CHECK_TWICE(*parse<Money>("20 k€") == Money{20'000, EUR});
  CHECK_TWICE(*parse<Money>("5 M€") == Money{5'000'000, EUR});
  CHECK_TWICE(*parse<Money>("15 TEUR") == Money{15'000, EUR});
}

TEST_CASE("brackets are negative in accounts, and only there") {
  CHECK_TWICE(parse<Money>("(516.90)").error().code == ParseErrc::expected_unit);
  CHECK_TWICE(*parse<Money>("$(516.90)") == Money{decimal("-516.90"), USD});
  CHECK_TWICE(money("ISD(rupee) $100 is what it costs") == Money{100, USD});
  CHECK_TWICE(money("The fee ($100) is due.") == Money{100, USD});
}

TEST_CASE("every dash that is written for a minus") {
  CHECK_TWICE(*parse<Money>("-$5") == Money{-5, USD});
  CHECK_TWICE(*parse<Money>("€ -15.00") == Money{-15, EUR});
  CHECK_TWICE(*parse<Money>("\u2212$5") == Money{-5, USD});
  CHECK_TWICE(*parse<Money>("\u2013$5") == Money{-5, USD});
  CHECK_TWICE(*parse<Money>("\u2010$5") == Money{-5, USD});
}

TEST_CASE("no-break, narrow and thin spaces group and part") {
  CHECK_TWICE(*parse<Money>("1\u00A0234,50\u00A0€") == Money{decimal("1234.50"), EUR});
  CHECK_TWICE(*parse<Money>("1\u202F234,50\u202F€") == Money{decimal("1234.50"), EUR});
  CHECK_TWICE(*parse<Money>("$1\u2009234\u2009567") == Money{1'234'567, USD});
}

TEST_CASE("one rule reads 1.234, and a caller can turn it") {
  constexpr Options comma = [] {
    Options options;
    options.decimal_mark = DecimalMark::comma;
    return options;
  }();
  CHECK_TWICE(*parse<Money>("1.234 €") == Money{decimal("1.234"), EUR});
  CHECK_TWICE(*parse<Money>("1.234 €", comma) == Money{1'234, EUR});
  CHECK_TWICE(*parse<Money>("$.75") == Money{decimal("0.75"), USD});
  CHECK_TWICE(*parse<Money>("1,234,567.890 USD") == Money{decimal("1234567.89"), USD});
}

TEST_CASE("an ambiguous marker has a default and says so") {
  CHECK_TWICE(only("It costs $5.").is_assumed());
  CHECK_TWICE(!only("It costs US$5.").is_assumed());
  CHECK_TWICE(parse<Money>("$5 CAD")->currency() == CAD);
}

TEST_CASE("symbols that end in a dot") {
  CHECK_TWICE(*parse<Money>("250 kr.") == Money{250, SEK});
  CHECK_TWICE(*parse<Money>("5 fr.") == Money{5, CHF});
  CHECK_TWICE(*parse<Money>("Rs. 500") == Money{500, INR});
}

TEST_CASE("numbers that ISO used twice, and codes of the same market") {
  CHECK_TWICE(Currency::from_numeric(532)->code() == "XCG");
  CHECK_TWICE(Currency::from_code("ANG")->numeric() == 532);
  CHECK_TWICE(*Currency::from_code("CNH") != CNY);
  CHECK_TWICE(*parse<Money>("5 CNH") == Money{5, *Currency::from_code("CNH")});
}

TEST_CASE("exact, or an error") {
  CHECK_TWICE(*parse<Money>("$12.345678901234567890 billion") ==
              Money{decimal("12345678901.234567890"), USD});
  CHECK_TWICE(*checked_add(*parse<Money>("$0.1"), *parse<Money>("$0.2")) == *parse<Money>("$0.3"));
  CHECK_TWICE(parse<Money>("$9007199254740993")->amount() == decimal("9007199254740993"));
  CHECK_TWICE(parse<Money>("$1234567890123456789012345678901234567890").error().code ==
              ParseErrc::not_exact);
}

TEST_CASE("no figure is made up from its neighbours") {
  CHECK_TWICE(!parse<Decimal>("1E3"));
  CHECK_TWICE(money("US$4.7 billion company[3]") == Money{4'700'000'000, USD});
  CHECK_TWICE(count("US$4.7 billion company[3]") == 1);
  CHECK_TWICE(money("two $500 bills") == Money{500, USD});
  CHECK_TWICE(money("Kiran1 10eur") == Money{10, EUR});
  CHECK_TWICE(*parse<Money>("10.00 GBP") == Money{10, GBP});
  CHECK_TWICE(count("1 250 EUR") == 0);
  CHECK_TWICE(money("1 250 000 EUR") == Money{1'250'000, EUR});
}

TEST_CASE("bps is no scale") { CHECK_TWICE(*parse<BasisPoints>("150bps") == BasisPoints{150}); }

TEST_CASE("ranges are whole and share their scale; changes are two figures") {
  CHECK_TWICE(*parse<Range<Money>>("$10 to $20 million") ==
              Range<Money>{Money{10'000'000, USD}, Money{20'000'000, USD}});
  CHECK_TWICE(*parse<Range<Money>>("$5-10m") ==
              Range<Money>{Money{5'000'000, USD}, Money{10'000'000, USD}});
  CHECK_TWICE(parse<Range<Money>>("$5-8,000")->high == Money{8'000, USD});
  CHECK_TWICE(count("It rose from $5 to $6.") == 2);
  CHECK_TWICE(count("It will range from $5 to $6.") == 1);
}

TEST_CASE("bare scales and compound words to the last digit") {
  CHECK_TWICE(*parse<Money>("hundred dollars") == Money{100, USD});
  CHECK_TWICE(*parse<Money>("two million three hundred thousand dollars") == Money{2'300'000, USD});
  CHECK_TWICE(*parse<Money>("one hundred and twenty-three dollars") == Money{123, USD});
}

TEST_CASE("quarters, halves and fiscal years are periods, and no year is made up") {
  CHECK_TWICE(parse<Period>("fiscal 2022")->text() == "FY2022");
  CHECK_TWICE(parse<Period>("Q3 FY22")->text() == "FY2022-Q3");
  CHECK_TWICE(parse<Period>("H1 2025")->text() == "2025-H1");
  CHECK_TWICE(parse<Period>("first quarter")->text() == "XXXX-Q1");
  CHECK_TWICE(parse<Period>("2015-Q5").error().code == ParseErrc::no_such_date ||
              !parse<Period>("2015-Q5"));
  CHECK_TWICE(count("2012\u201313 was a good season for 1012 people") <= 1);
}

TEST_CASE("pence that markets write in their own codes") {
  CHECK_TWICE(*parse<Money>("250 GBX") == Money{decimal("2.50"), GBP});
  CHECK_TWICE(*parse<Money>("250 GBp") == Money{decimal("2.50"), GBP});
  CHECK_TWICE(*parse<Money>("250 GBP") == Money{250, GBP});
  CHECK_TWICE(*parse<Money>("250 ZAc") == Money{decimal("2.50"), ZAR});
  CHECK_TWICE(*parse<Money>("250 ILA") == Money{decimal("2.50"), ILS});
}

TEST_CASE("offsets are bytes, whatever stands before the figure") {
  constexpr std::string_view text = "\U0001F4B0 £ and then $5 million";
  CHECK_TWICE(only(text).start() == 17);
  CHECK_TWICE(text.substr(17, only(text).text().size()) == "$5 million");
}

TEST_CASE("money per unit says the unit") {
  CHECK_TWICE(only("It costs 50 EUR/MWh.").per() == "MWh");
  CHECK_TWICE(only("It costs $70/barrel.").per() == "barrel");
}
