// Tests of names of money: which mean money, which a weight or an everyday word.
// SPDX-License-Identifier: MIT
#include "finq/read/money_name.hpp"

#include <string_view>

#include "check_twice.hpp"
#include "finq/parse.hpp"
#include "finq/scan.hpp"

using namespace finq;

namespace {

/// The first sum of money in a text, as it stands there.
constexpr std::string_view money_in(std::string_view text) {
  for (const Match& match : scan(text)) {
    if (match.kind() == Kind::money) return match.text();
  }
  return {};
}

constexpr bool holds_no_money(std::string_view text) { return money_in(text).empty(); }

}  // namespace

TEST_CASE("an article before an everyday name is one") {
  CHECK_TWICE(money_in("It costs a dollar.") == "a dollar");
  CHECK(money_in("It fell below a dollar on Monday.").ends_with("a dollar"));
  CHECK(money_in("She had not a euro left, only a dollar.").ends_with("dollar"));
}

TEST_CASE("an article before an adjective means what follows") {
  CHECK_TWICE(holds_no_money("They opened a dollar store."));
  CHECK(holds_no_money("It is a euro area country."));
  CHECK(holds_no_money("She bought a pound cake."));
  CHECK(holds_no_money("A dollar decline hurts exporters."));
}

TEST_CASE("an article is no letter of a name") {
  CHECK(holds_no_money("They counted Class A dollars."));
  CHECK(holds_no_money("SG&A dollars rose."));
}

TEST_CASE("pounds of something are a weight") {
  CHECK_TWICE(holds_no_money("They ate 5 pounds of chicken."));
  CHECK(holds_no_money("He weighs 180 pounds."));
  CHECK(holds_no_money("Carry a 5-pound bag home."));
  CHECK(money_in("Beef rose to $3 per pound.") == "$3");
  CHECK(holds_no_money("They sold 5 pounds of beef, then 20 pounds more."));
}

TEST_CASE("pounds without a weight are money") {
  CHECK_TWICE(money_in("It costs 5 pounds.") == "5 pounds");
  CHECK(money_in("Sales rose to 5 million pounds.").ends_with("5 million pounds"));
  CHECK(money_in("He paid 180 pounds for the coat.") == "180 pounds");
}

TEST_CASE("names that are everyday words need a reason to be money") {
  CHECK_TWICE(holds_no_money("They have three real problems."));
  CHECK(holds_no_money("Only 100 won the race."));
  CHECK(money_in("It costs 5000 won.") == "5000 won");
  CHECK(money_in("It costs three million won a year.").starts_with("three million won"));
}

TEST_CASE("what a compound counts is no money") {
  CHECK(holds_no_money("It sold 10 dollar-denominated bonds."));
  CHECK(holds_no_money("It owns five euro-area lenders."));
  CHECK(money_in("It owns 10 dollars in bonds.") == "10 dollars");
}

TEST_CASE("who asks for one quantity is taken at his word") {
  CHECK(parse<Money>("5 pounds") == Money{5, GBP});
  CHECK(parse<Money>("three reais") == Money{3, BRL});
  CHECK(parse<Money>("a dollar") == Money{1, USD});
}
