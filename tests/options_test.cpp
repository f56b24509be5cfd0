// Tests of Options: what a caller can ask for.
// SPDX-License-Identifier: MIT
#include "finq/options.hpp"

#include <concepts>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/parse.hpp"
#include "finq/scan.hpp"
#include "finq/tables/words_german.hpp"
#include "finq/tables/words_norwegian.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<Options>);
static_assert(std::regular<Kinds>);
static_assert(sizeof(Kinds) == 1);
static_assert(std::is_convertible_v<Kind, Kinds>);

namespace {

constexpr int count(std::string_view text, const Options& options) {
  int matches = 0;
  for (const Match& match : scan(text, options)) matches += match.text().empty() ? 0 : 1;
  return matches;
}

constexpr Kind every[] = {Kind::money,    Kind::percent, Kind::points, Kind::multiple,
                          Kind::duration, Kind::period,  Kind::number};

constexpr std::string_view one_of_each =
    "Sales of US$5 rose 3%, or 2 percentage points, to threefold in two weeks of May 2025, "
    "with 12 downloads.";

/// The currency that the phrase is read in.
constexpr Currency currency(std::string_view phrase, const Options& options = Options{}) {
  return parse<Money>(phrase, options)->currency();
}

}  // namespace

TEST_CASE("a set of kinds holds what was put in") {
  CHECK_TWICE(!Kinds{}.contains(Kind::money));
  CHECK_TWICE(Kinds{Kind::money}.contains(Kind::money));
  CHECK_TWICE(!Kinds{Kind::money}.contains(Kind::percent));
  CHECK_TWICE(Kinds{Kind::money, Kind::number}.contains(Kind::number));
  CHECK_TWICE(Kinds{Kind::money, Kind::percent} == Kinds{Kind::percent, Kind::money});
  CHECK_TWICE(Kinds::usual().contains(Kind::period));
  CHECK_TWICE(!Kinds::usual().contains(Kind::number));
  CHECK_TWICE(Kinds::all().contains(Kind::number));
  CHECK_TWICE([] {
    Kinds kinds = Kinds::usual();
    kinds.insert(Kind::number);
    return kinds == Kinds::all();
  }());
}

TEST_CASE("a scan reports the kinds that are wanted, one by one") {
  CHECK_TWICE(count(one_of_each, Options{}) == 6);
  CHECK_TWICE(count(one_of_each, Options{.kinds = Kinds::all()}) == 7);
  CHECK_TWICE(count(one_of_each, Options{.kinds = Kinds{}}) == 0);
  for (const Kind kind : every) {
    CAPTURE(static_cast<int>(kind));
    CHECK(count(one_of_each, Options{.kinds = kind}) == 1);
  }
}

TEST_CASE("each family of markers has a default, and the caller may change it") {
  CHECK_TWICE(currency("$5") == USD);
  CHECK_TWICE(currency("5 dollars") == USD);
  CHECK_TWICE(currency("¥5") == JPY);
  CHECK_TWICE(currency("£5") == GBP);
  CHECK_TWICE(currency("5 pounds") == GBP);
  CHECK_TWICE(currency("5 kr") == SEK);
  CHECK_TWICE(currency("5 kronor") == SEK);
  CHECK_TWICE(currency("5 kroner") == NOK);
  CHECK_TWICE(currency("Rs 5") == INR);
  CHECK_TWICE(currency("5 pesos") == MXN);
  CHECK_TWICE(currency("5 francs") == CHF);
  CHECK_TWICE(currency("R5") == ZAR);

  CHECK_TWICE(currency("$5", Options{}.with(MarkerFamily::dollar, CAD)) == CAD);
  CHECK_TWICE(currency("5 dollars", Options{}.with(MarkerFamily::dollar, CAD)) == CAD);
  CHECK_TWICE(currency("¥5", Options{}.with(MarkerFamily::yen, CNY)) == CNY);
  CHECK_TWICE(currency("£5", Options{}.with(MarkerFamily::pound, EGP)) == EGP);
  CHECK_TWICE(currency("5 kr", Options{}.with(MarkerFamily::kr, DKK)) == DKK);
  CHECK_TWICE(currency("5 kroner", Options{}.with(MarkerFamily::krone, DKK)) == DKK);
  CHECK_TWICE(currency("Rs 5", Options{}.with(MarkerFamily::rupee, PKR)) == PKR);
  CHECK_TWICE(currency("5 pesos", Options{}.with(MarkerFamily::peso, ARS)) == ARS);
  CHECK_TWICE(currency("5 francs", Options{}.with(MarkerFamily::franc, XOF)) == XOF);
}

TEST_CASE("a default leaves settled markers and other families alone") {
  constexpr Options canadian = Options{}.with(MarkerFamily::dollar, CAD);
  CHECK_TWICE(currency("US$5", canadian) == USD);
  CHECK_TWICE(currency("A$5", canadian) == AUD);
  CHECK_TWICE(currency("5 yuan", canadian) == CNY);
  CHECK_TWICE(currency("£5", canadian) == GBP);
  CHECK_TWICE(Options{}.with(MarkerFamily::dollar, CAD).defaults[MarkerFamily::dollar] == CAD);
  CHECK_TWICE(Options{}.defaults[MarkerFamily::dollar] == Currency{});
  CHECK_TWICE(Options{}.with(MarkerFamily::dollar, CAD).defaults[MarkerFamily::peso] == Currency{});
}

TEST_CASE("two options do not share what one of them changed") {
  Options one;
  one.defaults.set(MarkerFamily::dollar, CAD);
  const Options two;
  CHECK(currency("$5", one) == CAD);
  CHECK(currency("$5", two) == USD);
}

TEST_CASE("a default that was taken is said, and can be refused") {
  CHECK_TWICE(parse<Match>("$5")->is_assumed());
  CHECK_TWICE(!parse<Match>("US$5")->is_assumed());
  CHECK_TWICE(parse<Match>("$5", Options{}.with(MarkerFamily::dollar, CAD))->is_assumed());
  constexpr Options strict = [] {
    Options options;
    options.refuse_assumed = true;
    return options;
  }();
  CHECK_TWICE(parse<Match>("$5", strict).error().code == ParseErrc::ambiguous_currency);
  CHECK_TWICE(parse<Match>("$5 CAD", strict)->quantity().currency() == CAD);
  CHECK_TWICE(parse<Match>("5%", strict).has_value());
}

TEST_CASE("a refused default is refused wherever the marker stands in the figure") {
  Options strict;
  strict.refuse_assumed = true;
  for (const std::string_view phrase :
       {"5 to 6 dollars", "$5 to $6", "between 5 and 6 dollars", "5-6 dollars", "high $70 million",
        "($5)", "($0.10) to ($0.05)", "plus or minus $5", "a dollar"}) {
    CAPTURE(phrase);
    CHECK(parse<Match>(phrase).has_value());
    CHECK(parse<Match>(phrase, strict).error().code == ParseErrc::ambiguous_currency);
    for (const Match& match : scan(phrase, strict)) CHECK(match.kind() != Kind::money);
  }
  CHECK(parse<Match>("5 to 6 US dollars", strict).has_value());
  CHECK(parse<Match>("plus or minus EUR 5", strict).has_value());
}

TEST_CASE("the decimal mark decides where both readings stand, and nowhere else") {
  constexpr Options comma{.decimal_mark = DecimalMark::comma};
  constexpr Options point{.language = &languages::german, .decimal_mark = DecimalMark::point};
  CHECK_TWICE(Options{}.decimal() == '.');
  CHECK_TWICE(comma.decimal() == ',');
  CHECK_TWICE(Options{.language = &languages::german}.decimal() == ',');
  CHECK_TWICE(point.decimal() == '.');
  CHECK_TWICE(parse<Money>("USD 1.234", comma) == Money{1234, USD});
  CHECK_TWICE(parse<Money>("USD 1,234") == Money{1234, USD});
  CHECK_TWICE(parse<Money>("USD 1,234", comma)->amount() == Decimal::scaled(1234, -3));
  CHECK_TWICE(parse<Money>("USD 1,234", point) == Money{1234, USD});
  CHECK_TWICE(parse<Money>("USD 1.234.567,89", point)->amount() == Decimal::scaled(123456789, -2));
}

TEST_CASE("the language decides words, marks and defaults") {
  constexpr Options german{.language = &languages::german};
  CHECK_TWICE(parse<Money>("1,5 Mrd. Euro", german) == Money{1'500'000'000, EUR});
  CHECK_TWICE(parse<Money>("USD 1.234", german) == Money{1234, USD});
  CHECK_TWICE(currency("5 kr", Options{.language = &languages::norwegian}) == NOK);
}
