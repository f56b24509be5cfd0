// Tests of scan: every figure of a text, in order.
// SPDX-License-Identifier: MIT
#include "finq/scan.hpp"

#include <string>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "random_numbers.hpp"

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

/// True where all five figures come after `taken` of them were taken from the same scan.
constexpr bool begins_anew_behind(int taken) {
  Scan figures = scan(article);
  auto figure = figures.begin();
  while (taken-- > 0) ++figure;
  std::size_t at = 0;
  int matches = 0;
  for (const Match& match : figures) {
    const auto start = static_cast<std::size_t>(match.start());
    if (start < at || match.text() != article.substr(start, match.text().size())) return false;
    at = static_cast<std::size_t>(match.end());
    ++matches;
  }
  return matches == 5;
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

TEST_CASE("a scan begins anew wherever it stood") {
  CHECK_TWICE(begins_anew_behind(0));
  CHECK_TWICE(begins_anew_behind(3));
  CHECK_TWICE(begins_anew_behind(5));
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

namespace {

/// Words and marks. Of ten pieces `tenths` are of a kind of which every third can be part of a
/// figure.
std::string random_prose(RandomNumbers& random, int tenths) {
  constexpr std::string_view pieces[] = {
      "sales", "The",   "rose",   "to",   "a",       "dollar", "quarter", "last",  "5",    "half",
      "of",    "three", "U.S.",   "Inc.", "million", "$",      "%",       "years", "up",   "by",
      "about", "no",    "No.",    "Mr.",  "George",  "W.",     "doubled", "I",     "may",  "(",
      ")",     "first", "fiscal", "same", "period",  "point",  "basis",   "euros", "It's", "well"};
  constexpr std::string_view others[] = {"went",
                                         "as",
                                         "planned",
                                         "It",
                                         "\u2019s",
                                         "caf\u00E9",
                                         "a@b.org",
                                         "www.finq.org",
                                         "see:",
                                         "http://x",
                                         "-",
                                         "\u2013",
                                         "&",
                                         "/",
                                         "manufacturers",
                                         "internationalization",
                                         "U.",
                                         "...",
                                         "\u3002"};
  constexpr std::string_view gaps[] = {" ",   " ",  " ",  " ",  " ",  " ",    "\n", ". ",
                                       ".\n", "! ", "? ", ", ", "  ", "\n\n", ""};
  std::string text;
  for (auto words = random.between(1, 400 / tenths); words > 0; --words) {
    text += random.between(0, 9) < tenths
                ? pieces[static_cast<std::size_t>(random.between(0, std::ssize(pieces) - 1))]
                : others[static_cast<std::size_t>(random.between(0, std::ssize(others) - 1))];
    text += gaps[static_cast<std::size_t>(random.between(0, std::ssize(gaps) - 1))];
  }
  return text;
}

}  // namespace

TEST_CASE("to pass over sentences without figures changes nothing") {
  text::Language thorough = languages::english;
  thorough.triggers = {};
  RandomNumbers random{20};
  int figures = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = random_prose(random, round % 2 == 0 ? 9 : 1);
    const Options careful{.kinds = Kinds::all(), .language = &thorough};
    Scan whole = scan(text, careful);
    auto expected = whole.begin();
    bool same = true;
    for (const Match& match : scan(text, Options{.kinds = Kinds::all()})) {
      same = same && expected != whole.end() && match == *expected;
      if (!same) break;
      ++expected;
      ++figures;
    }
    same = same && expected == whole.end();
    if (!same) FAIL("differs: ", text);
  }
  CHECK(figures > 10'000);
}
