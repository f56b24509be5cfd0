// Tests of Match and Quantity: what a text says, by kind.
// SPDX-License-Identifier: MIT
#include "finq/match.hpp"

#include <concepts>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "packed.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<Match>);
static_assert(std::is_trivially_copyable_v<Quantity>);
static_assert(std::is_trivially_copyable_v<Range<Money>>);
static_assert(std::regular<Match> && std::regular<Quantity> && std::regular<Range<Percent>>);
static_assert(is_packed_into<Quantity>(96) && is_packed_into<Match>(160));
static_assert(!std::is_convertible_v<double, Quantity>);
static_assert(!std::is_constructible_v<Quantity, double>);

namespace {

constexpr Quantity quantity(const detail::Reading& reading) { return Quantity{reading}; }

constexpr Quantity one(Kind kind, Decimal figure) {
  return quantity({.low = figure, .high = figure, .kind = kind});
}
constexpr Quantity range(Kind kind, Decimal low, Decimal high, bool is_basis_points = false) {
  return quantity({.low = low,
                   .high = high,
                   .kind = kind,
                   .is_range = true,
                   .is_basis_points = is_basis_points});
}

constexpr Quantity euros = quantity({.low = 5, .high = 5, .currency = EUR, .kind = Kind::money});
constexpr Quantity growth = quantity({.low = 34,
                                      .high = 34,
                                      .kind = Kind::percent,
                                      .basis = Basis::yoy,
                                      .direction = Direction::up});
constexpr Quantity basis_points =
    quantity({.low = 25, .high = 25, .kind = Kind::points, .is_basis_points = true});
constexpr Quantity weeks =
    quantity({.low = 2, .high = 2, .kind = Kind::duration, .unit = Unit::week});
constexpr Quantity third_quarter =
    quantity({.period = Period::from_normal_form("2021-Q3").value(), .kind = Kind::period});

/// Which of the types `visit` calls: its place in the list of Quantity's comment.
constexpr int visited(const Quantity& value) {
  return value.visit(
      [](const Money&) { return 1; }, [](const Percent&) { return 2; },
      [](const PercentagePoints&) { return 3; }, [](const BasisPoints&) { return 4; },
      [](const Multiple&) { return 5; }, [](const Duration&) { return 6; },
      [](const Period&) { return 7; }, [](const Decimal&) { return 8; },
      [](const Range<Money>&) { return 11; }, [](const Range<Percent>&) { return 12; },
      [](const Range<PercentagePoints>&) { return 13; },
      [](const Range<BasisPoints>&) { return 14; }, [](const Range<Multiple>&) { return 15; },
      [](const Range<Duration>&) { return 16; }, [](const Range<Decimal>&) { return 18; });
}

}  // namespace

TEST_CASE("visit calls the function of the value's type") {
  CHECK_TWICE(visited(euros) == 1);
  CHECK_TWICE(visited(growth) == 2);
  CHECK_TWICE(visited(one(Kind::points, 2)) == 3);
  CHECK_TWICE(visited(basis_points) == 4);
  CHECK_TWICE(visited(one(Kind::multiple, 5)) == 5);
  CHECK_TWICE(visited(weeks) == 6);
  CHECK_TWICE(visited(third_quarter) == 7);
  CHECK_TWICE(visited(one(Kind::number, 2480)) == 8);
  CHECK_TWICE(visited(range(Kind::money, 40, 60)) == 11);
  CHECK_TWICE(visited(range(Kind::percent, 5, 7)) == 12);
  CHECK_TWICE(visited(range(Kind::points, 1, 2)) == 13);
  CHECK_TWICE(visited(range(Kind::points, 1, 2, true)) == 14);
  CHECK_TWICE(visited(range(Kind::multiple, 2, 3)) == 15);
  CHECK_TWICE(visited(range(Kind::duration, 12, 18)) == 16);
  CHECK_TWICE(visited(range(Kind::number, 1, 2)) == 18);
}

TEST_CASE("visit returns what the function returns, and a generic one takes the rest") {
  constexpr auto is_money = [](const Quantity& value) {
    return value.visit([](const Money&) { return true; }, [](const auto&) { return false; });
  };
  CHECK_TWICE(is_money(euros));
  CHECK_TWICE(!is_money(growth));
  int calls = 0;
  euros.visit(
      [&calls](const Money& money) {
        calls += money == Money{5, EUR} ? 1 : 0;
      },
      [](const auto&) {});
  CHECK(calls == 1);
}

TEST_CASE("as gives the value of its own type, and of no other") {
  CHECK_TWICE(euros.as<Money>() == Money{5, EUR});
  CHECK_TWICE(euros.as<Percent>() == Errc::wrong_kind);
  CHECK_TWICE(euros.as<Decimal>() == Errc::wrong_kind);
  CHECK_TWICE(euros.as<Range<Money>>() == Errc::wrong_kind);
  CHECK_TWICE(growth.as<Percent>() == Percent{34, Basis::yoy, Direction::up});
  CHECK_TWICE(growth.as<PercentagePoints>() == Errc::wrong_kind);
  CHECK_TWICE(basis_points.as<BasisPoints>() == BasisPoints{25});
  CHECK_TWICE(basis_points.as<PercentagePoints>() == Errc::wrong_kind);
  CHECK_TWICE(weeks.as<Duration>() == Duration{14, Unit::day});
  CHECK_TWICE(third_quarter.as<Period>()->text() == "2021-Q3");
  CHECK_TWICE(range(Kind::percent, 5, 7).as<Range<Percent>>() ==
              Range<Percent>{Percent{5}, Percent{7}});
  CHECK_TWICE(range(Kind::percent, 5, 7).as<Percent>() == Errc::wrong_kind);
  CHECK_TWICE(one(Kind::number, 2480).as<Decimal>() == Decimal{2480});
}

TEST_CASE("a quantity that nothing was read into is the number zero") {
  CHECK_TWICE(Quantity{}.kind() == Kind::number);
  CHECK_TWICE(Quantity{}.as<Decimal>() == Decimal{0});
  CHECK_TWICE(!Quantity{}.is_range());
  CHECK_TWICE(Quantity{} == one(Kind::number, 0));
}

TEST_CASE("quantities are equal by value, inside one kind") {
  CHECK_TWICE(euros == euros);
  CHECK_TWICE(euros != growth);
  CHECK_TWICE(one(Kind::percent, 5) != one(Kind::points, 5));
  CHECK_TWICE(basis_points != one(Kind::points, 25));
  CHECK_TWICE(weeks == quantity({.low = 14, .kind = Kind::duration, .unit = Unit::day}));
  CHECK_TWICE(one(Kind::percent, 34) != growth);
  CHECK_TWICE(range(Kind::percent, 5, 7) != one(Kind::percent, 5));
  CHECK_TWICE(range(Kind::percent, 5, 7) != range(Kind::percent, 5, 8));
  CHECK_TWICE(range(Kind::percent, 5, 7) != range(Kind::percent, 4, 7));
  CHECK_TWICE(quantity({.low = 5, .kind = Kind::number}) == one(Kind::number, 5));
  CHECK_TWICE(one(Kind::multiple, 5) == one(Kind::multiple, Decimal::scaled(500, -2).value()));
}

TEST_CASE("a match holds what was said, and views the text") {
  constexpr std::string_view text = "about 5 EUR a share";
  constexpr Match match =
      MatchBuilder{.reading = {.low = 5, .high = 5, .currency = EUR, .kind = Kind::money},
                   .text = text.substr(6, 5),
                   .per = "share",
                   .start = 6,
                   .qualifier = Qualifier::about,
                   .relation = Relation::none,
                   .assumed = true}
          .build();
  CHECK_TWICE(match.start() == 6);
  CHECK_TWICE(match.end() == 11);
  CHECK_TWICE(match.text() == "5 EUR");
  CHECK_TWICE(match.text().data() == text.data() + 6);
  CHECK_TWICE(match.kind() == Kind::money);
  CHECK_TWICE(match.quantity() == euros);
  CHECK_TWICE(match.qualifier() == Qualifier::about);
  CHECK_TWICE(match.per() == "share");
  CHECK_TWICE(match.relation() == Relation::none);
  CHECK_TWICE(match.basis() == Basis::none && match.direction() == Direction::none);
  CHECK_TWICE(match.is_assumed());
  CHECK_TWICE(match.visit(
      [](const Money& money) {
        return money == Money{5, EUR};
      },
      [](const auto&) { return false; }));
  CHECK_TWICE(Match{} == MatchBuilder{.reading = {}}.build());
  CHECK_TWICE(Match{}.text().empty() && Match{}.per().empty());
}

TEST_CASE("kinds and qualifiers have the names of the law") {
  CHECK_TWICE(name(Kind::money) == "money");
  CHECK_TWICE(name(Kind::percent) == "percent");
  CHECK_TWICE(name(Kind::points) == "points");
  CHECK_TWICE(name(Kind::multiple) == "multiple");
  CHECK_TWICE(name(Kind::duration) == "duration");
  CHECK_TWICE(name(Kind::period) == "period");
  CHECK_TWICE(name(Kind::number) == "number");
  CHECK_TWICE(name(Qualifier::none).empty());
  CHECK_TWICE(name(Qualifier::about) == "about");
  CHECK_TWICE(name(Qualifier::nearly) == "nearly");
  CHECK_TWICE(name(Qualifier::over) == "over");
  CHECK_TWICE(name(Qualifier::at_least) == "at_least");
  CHECK_TWICE(name(Qualifier::up_to) == "up_to");
  CHECK_TWICE(name(Qualifier::under) == "under");
}
