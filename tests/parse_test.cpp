// Tests of parse: one phrase, strictly.
// SPDX-License-Identifier: MIT
#include "finq/parse.hpp"

#include "check_twice.hpp"

using namespace finq;

TEST_CASE("the scale word multiplies, and nothing is rounded") {
  CHECK_TWICE(*parse<Money>("39.8 billion yuan") == Money{39'800'000'000, CNY});
  CHECK_TWICE(*parse<Money>("$4.89bn") == Money{4'890'000'000, USD});
  CHECK_TWICE(*parse<Money>("₹5 lakh crore") == Money{5'000'000'000'000, INR});
}

TEST_CASE("a marker without a figure stops where the digit is missing") {
  CHECK_TWICE(parse<Money>("$ billion").error() == ParseError{ParseErrc::expected_digit, 2});
}

TEST_CASE("every type reads what it holds") {
  CHECK_TWICE(*parse<Percent>("34% year-over-year") == Percent{34, Basis::yoy});
  CHECK_TWICE(*parse<Percent>("up 34%") == Percent{34, Basis::none, Direction::up});
  CHECK_TWICE(*parse<PercentagePoints>("two percent points") == PercentagePoints{2});
  CHECK_TWICE(*parse<BasisPoints>("-15 bps") == BasisPoints{-15});
  CHECK_TWICE(*parse<Multiple>("fivefold") == Multiple{5});
  CHECK_TWICE(*parse<Duration>("nine consecutive quarters") == Duration{9, Unit::quarter});
  CHECK_TWICE(parse<Period>("Q2 FY22")->text() == "FY2022-Q2");
  CHECK_TWICE(*parse<Decimal>("2,480") == Decimal{2480});
  CHECK_TWICE(parse<Range<Money>>("$40 to $60 million")->low == Money{40'000'000, USD});
}

TEST_CASE("a value type refuses what it cannot hold, Match keeps it") {
  CHECK_TWICE(parse<Money>("about $5").error().code == ParseErrc::says_more);
  CHECK_TWICE(parse<Money>("$5 a share").error().code == ParseErrc::says_more);
  CHECK_TWICE(parse<Match>("about $5 a share")->qualifier() == Qualifier::about);
  CHECK_TWICE(parse<Match>("about $5 a share")->per() == "share");
  CHECK_TWICE(parse<Money>("34%").error().code == ParseErrc::wrong_kind);
  CHECK_TWICE(parse<Percent>("5-7%").error().code == ParseErrc::wrong_kind);
}

TEST_CASE("Quantity holds every kind, with its basis and direction") {
  CHECK_TWICE(parse<Quantity>("up 34% year-over-year")->basis() == Basis::yoy);
  CHECK_TWICE(parse<Quantity>("up 34% year-over-year")->direction() == Direction::up);
  CHECK_TWICE(parse<Quantity>("about 34%").error().code == ParseErrc::says_more);
  CHECK_TWICE(parse<Quantity>("Q3 2021")->as<Period>()->text() == "2021-Q3");
  CHECK_TWICE(parse<Quantity>("5-7%")->as<Range<Percent>>()->high == Percent{7});
  CHECK_TWICE(parse<Quantity>("5-7%")->as<Percent>() == Errc::wrong_kind);
}

TEST_CASE("defaults of ambiguous markers are the caller's") {
  CHECK_TWICE(parse<Money>("$5", Options{}.with(MarkerFamily::dollar, CAD))->currency() == CAD);
  constexpr Options many = Options{}
                               .with(MarkerFamily::dollar, AUD)
                               .with(MarkerFamily::pound, EGP)
                               .with(MarkerFamily::yen, CNY)
                               .with(MarkerFamily::franc, FRF)
                               .with(MarkerFamily::peso, COP);
  CHECK_TWICE(parse<Money>("$5", many)->currency() == AUD);
  CHECK_TWICE(parse<Money>("5 pesos", many)->currency() == COP);
  CHECK_TWICE(parse<Money>("5 rupees", many)->currency() == INR);
  constexpr Options strict = [] {
    Options options;
    options.refuse_assumed = true;
    return options;
  }();
  CHECK_TWICE(parse<Money>("$5", strict).error().code == ParseErrc::ambiguous_currency);
  CHECK_TWICE(parse<Money>("US$5", strict)->currency() == USD);
}

TEST_CASE("a prefix says where it stopped") {
  CHECK_TWICE(parse_prefix("$5 million in cash")->end == 10);
  CHECK_TWICE(parse_prefix("in cash, $5 million").error().offset == 0);
}

TEST_CASE("a scale word alone counts as one of them, but not behind a marker") {
  CHECK_TWICE(*parse<Money>("hundred dollars") == Money{100, USD});
  CHECK_TWICE(*parse<Money>("billion yuan") == Money{1'000'000'000, CNY});
  CHECK_TWICE(parse<Money>("$ billion").error() == ParseError{ParseErrc::expected_digit, 2});
  CHECK_TWICE(!parse<Money>("billions of dollars"));
}

TEST_CASE("a share of one is a number before a percent sign, nowhere else") {
  CHECK_TWICE(*parse<Percent>("3/4 percent") == Percent{Decimal::scaled(75, -2).value()});
  CHECK_TWICE(*parse<Percent>("one-half percent") == Percent{Decimal::scaled(5, -1).value()});
  CHECK_TWICE(*parse<PercentagePoints>("a quarter of a percentage point") ==
              PercentagePoints{Decimal::scaled(25, -2).value()});
}

TEST_CASE("a currency's name may stand before the number in a phrase") {
  CHECK_TWICE(*parse<Money>("Swiss francs 5 million") == Money{5'000'000, CHF});
  CHECK_TWICE(*parse<Money>("-$5") == Money{-5, USD});
}

TEST_CASE("a code in capitals is that code, though in small letters it is another's name") {
  CHECK_TWICE(parse<Money>("SOL 5")->currency() == SOL);
  CHECK_TWICE(parse<Money>("5 SOL")->currency() == SOL);
  CHECK_TWICE(parse<Money>("5 sol")->currency() == PEN);
  CHECK_TWICE(parse<Money>("5 Sol")->currency() == PEN);
  CHECK_TWICE(parse<Money>("5 soles")->currency() == PEN);
  CHECK_TWICE(parse<Money>("CR$ 5")->currency() == BRR);
  CHECK_TWICE(parse<Money>("Cr$ 5")->currency() == BRE);
  CHECK_TWICE(parse<Money>("MK 5")->currency() == MWK);
  CHECK_TWICE(parse<Money>("5 mk")->currency() == FIM);
}

TEST_CASE("two years with a slash are a fiscal year, named by its end") {
  CHECK_TWICE(parse<Period>("2021/22")->text() == "FY2022");
}
