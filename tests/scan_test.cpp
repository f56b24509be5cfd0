// Tests of scan: every figure of a text, in order.
// SPDX-License-Identifier: MIT
#include "finq/scan.hpp"

#include "check_twice.hpp"

using namespace finq;

namespace {

constexpr std::string_view article =
    "Cloud revenue rose 34% year-over-year to 39.8 billion yuan for the quarter ending "
    "September 2025, and up to $53 billion will follow over the next five years.";

constexpr int count(std::string_view text, const Options& options = Options{}) {
  int matches = 0;
  for (const Match& match : scan(text, options)) matches += match.text().empty() ? 0 : 1;
  return matches;
}

constexpr Match nth(std::string_view text, int index) {
  for (const Match& match : scan(text)) {
    if (index-- == 0) return match;
  }
  return {};
}

}  // namespace

TEST_CASE("figures come in text order, each with its own words") {
  CHECK_TWICE(count(article) == 5);
  CHECK_TWICE(nth(article, 0).text() == "34% year-over-year");
  CHECK_TWICE(nth(article, 0).direction() == Direction::up);
  CHECK_TWICE(nth(article, 1).text() == "39.8 billion yuan");
  CHECK_TWICE(nth(article, 1).direction() == Direction::none);
  CHECK_TWICE(nth(article, 2).quantity().period().text() == "P3M/2025-09");
  CHECK_TWICE(nth(article, 3).qualifier() == Qualifier::up_to);
  CHECK_TWICE(nth(article, 4).relation() == Relation::next);
}

TEST_CASE("only the kinds that are wanted are reported") {
  CHECK_TWICE(count(article, Options{.kinds = Kind::money}) == 2);
  CHECK_TWICE(count("10 million downloads") == 0);
  CHECK_TWICE(count("10 million downloads", Options{.kinds = Kind::number}) == 1);
}

TEST_CASE("names and addresses hold no figures") {
  CHECK_TWICE(count("Call 555-123-4567 about ISIN US0378331005 or version 2.10.3.") == 0);
  CHECK_TWICE(count("See https://example.com/?q=30%25 and 10-K or Fortune 500.") == 0);
}

TEST_CASE("visit calls the function of the kind") {
  const Match match = nth(article, 1);
  bool seen = false;
  match.visit(
      [&](const Money& money) {
        seen = money == Money{39'800'000'000, CNY};
      },
      [](const auto&) {});
  CHECK(seen);
}
