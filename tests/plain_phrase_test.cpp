// The short way of reading a phrase beside the general one.
// SPDX-License-Identifier: MIT
#include "finq/read/plain_phrase.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/parse.hpp"

using namespace finq;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view prefixes[] = {
    "",     "$",    "€",    "£",  "¥", "₹",   "USD ", "usd ",   "EUR", "CHF ",
    "A$",   "US$",  "R",    "R ", "Q", "Rs ", "SOL ", "sol ",   "kr ", "ALL ",
    "All ", "GBp ", "GBP ", "€ ", "-", "+",   "~",    "about ", "the "};
constexpr std::string_view digits[] = {"5",
                                       "0",
                                       "05",
                                       "0.50",
                                       "4.89",
                                       "2021",
                                       "1,234",
                                       "12,34",
                                       "1234",
                                       "1,2345",
                                       "1.234",
                                       "1,234,567.50",
                                       ".5",
                                       "5.",
                                       "007",
                                       "123456789012345678",
                                       "1234567890123456789",
                                       "1 234",
                                       "1'234",
                                       "000"};
constexpr std::string_view scales[] = {"",        " million",    " billion",  "bn",
                                       "m",       " m",          "M",         "-million",
                                       " Mio.",   " trillion",   "k",         " thousand",
                                       "million", " lakh crore", " millions", " points"};
constexpr std::string_view units[] = {
    "",        "%",      " percent", " per cent", " yuan",  " dollars",     " USD",
    " usd",    "€",      " €",       " pounds",   " cents", " kr",          " won",
    " shares", " years", " sol",     " Real",     " pp",    " yuan a share"};
constexpr std::string_view bases[] = {"",
                                      " year-over-year",
                                      " sequentially",
                                      " YoY",
                                      " year over",
                                      " on a sequential basis",
                                      " y/y",
                                      " up",
                                      " annualized",
                                      " compound annual growth rate",
                                      "\tyoy",
                                      " year-to-date"};

/// The general reader's answer.
Result<Match, ParseError> in_general(std::string_view text, const Options& options, Kinds kinds) {
  return read::read_whole<text::Passage::capacity>(text, options, kinds);
}

struct Tally {
  int taken = 0;
  int different = 0;
};

void compare(std::string_view text, const Options& options, Kinds kinds, Tally& tally) {
  read::PlainPhrase plain{text, options};
  if (!plain.read(kinds)) return;
  ++tally.taken;
  const auto general = in_general(text, options, kinds);
  if (general.has_value() && *general == plain.match()) return;
  if (++tally.different <= 20) MESSAGE("differs: ", std::string{text});
}

/// Each of the phrases, or each `stride`-th.
Tally compare_all(const Options& options, Kinds kinds, int stride = 1) {
  Tally tally;
  int count = 0;
  for (const std::string_view prefix : prefixes) {
    for (const std::string_view digit : digits) {
      for (const std::string_view scale : scales) {
        for (const std::string_view unit : units) {
          for (const std::string_view basis : bases) {
            if (count++ % stride != 0) continue;
            std::string text{prefix};
            text.append(digit).append(scale).append(unit).append(basis);
            compare(text, options, kinds, tally);
          }
        }
      }
    }
  }
  return tally;
}

/// What the table of affixes knows, as text.
struct Known {
  std::vector<std::string> prefixes{""};
  std::vector<std::string> endings{""};
};

Known known_affixes() {
  Known known;
  constexpr std::size_t row = 20;
  const std::string_view rows{text::tables::english_affix_rows,
                              sizeof text::tables::english_affix_rows - 1};
  for (std::size_t at = 0; at < rows.size(); at += row) {
    const bool leads = rows[at + 15] == '\xFF';
    const std::string_view bytes = rows.substr(at, leads ? 8 : 16);
    (leads ? known.prefixes : known.endings).emplace_back(bytes.substr(0, bytes.find('\0')));
  }
  return known;
}

constexpr bool takes(std::string_view text) {
  const Options options;
  return read::PlainPhrase{text, options}.read(Kinds::usual());
}

}  // namespace

TEST_CASE("the commonest phrases are taken") {
  CHECK_TWICE(takes("$4.89 billion"));
  CHECK_TWICE(takes("39.8 billion yuan"));
  CHECK_TWICE(takes("34% year-over-year"));
  CHECK_TWICE(takes("USD 5"));
  CHECK_TWICE(takes("€1,234,567.89"));
  CHECK_TWICE(takes("5 percent"));
  CHECK_TWICE(takes("$5bn"));
}

TEST_CASE("everything else is left to the general reader") {
  CHECK_TWICE(!takes(""));
  CHECK_TWICE(!takes("5"));
  CHECK_TWICE(!takes("2021"));
  CHECK_TWICE(!takes("about $5"));
  CHECK_TWICE(!takes("$5 to $6"));
  CHECK_TWICE(!takes("US$5 CAD"));
  CHECK_TWICE(!takes("$5 a share"));
  CHECK_TWICE(!takes(" $5"));
  CHECK_TWICE(!takes("$5\xFF"));
  CHECK_TWICE(!takes("USD\0007"sv));
  CHECK_TWICE(!takes("7 USD\0"sv));
  CHECK_TWICE(!takes("7\0 USD"sv));
  CHECK_TWICE(!takes("12,34,567 dollars"));
}

TEST_CASE("what is taken reads as the general reader reads it") {
  for (const Kinds kinds :
       {Kinds::usual(), Kinds::all(), Kinds{Kind::money}, Kinds{Kind::percent}}) {
    const Tally tally = compare_all(Options{}, kinds);
    CHECK(tally.different == 0);
    CHECK(tally.taken > 100);
  }
}

TEST_CASE("each affix of the table means what the general reader reads in it") {
  const Known known = known_affixes();
  REQUIRE(known.prefixes.size() > 50);
  REQUIRE(known.endings.size() > 300);
  Tally tally;
  for (const std::string_view digit :
       {"5", "0.50", "4.89", "2021", "1,234", "1.234", "1,234,567.5", "123456789012345678"}) {
    for (const std::string& prefix : known.prefixes) {
      for (const std::string& ending : known.endings) {
        compare(std::string{prefix}.append(digit).append(ending), Options{}, Kinds::usual(), tally);
      }
    }
  }
  CHECK(tally.different == 0);
  CHECK(tally.taken > 10'000);
}

TEST_CASE("it keeps to the options") {
  Options refusing;
  refusing.refuse_assumed = true;
  CHECK(compare_all(refusing, Kinds::usual()).different == 0);
  Options comma;
  comma.decimal_mark = DecimalMark::comma;
  CHECK(compare_all(comma, Kinds::usual()).taken == 0);
  const Options canadian = Options{}.with(MarkerFamily::dollar, CAD);
  CHECK(compare_all(canadian, Kinds::usual()).different == 0);
  constexpr int sparse = 7;  // no divisor of a list's length: each piece takes part
  for (const text::Language* language : languages::all) {
    Options options;
    options.language = language;
    options.decimal_mark = DecimalMark::point;
    CAPTURE(language->tag);
    CHECK(compare_all(options, Kinds::usual(), sparse).different == 0);
  }
}
