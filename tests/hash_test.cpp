// Tests of hashes: equal values have equal ones, in every type.
// SPDX-License-Identifier: MIT
#include "finq/detail/hash.hpp"

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unordered_set>

#include "check_twice.hpp"
#include "finq/finq.hpp"

using namespace finq;

namespace {

template <class T>
concept Hashable = std::is_trivially_copyable_v<T> && std::equality_comparable<T> &&
    requires(const T& value) {
  { std::hash<T>{}(value) } -> std::same_as<std::size_t>;
};

template <class T>
std::size_t hash(const T& value) {
  return std::hash<T>{}(value);
}

struct Pair {
  std::string_view one;
  std::string_view other;
};

Decimal decimal(std::int64_t coefficient, int exponent) {
  return Decimal::scaled(coefficient, exponent).value();
}

}  // namespace

static_assert(Hashable<Decimal> && Hashable<Currency> && Hashable<Money>);
static_assert(Hashable<Percent> && Hashable<PercentagePoints> && Hashable<BasisPoints>);
static_assert(Hashable<Multiple> && Hashable<Duration>);
static_assert(Hashable<Date> && Hashable<DateRange> && Hashable<Period>);
static_assert(Hashable<Range<Money>> && Hashable<Range<Duration>> && Hashable<Range<Decimal>>);
static_assert(Hashable<Quantity> && Hashable<Match>);
static_assert(Hashable<ParseError> && Hashable<Result<Money>>);
static_assert(Hashable<Result<Match, ParseError>>);
static_assert(Hashable<Rounding> && Hashable<Qualifier> && Hashable<Relation> && Hashable<Kind>);
static_assert(Hashable<Basis> && Hashable<Direction> && Hashable<Unit> && Hashable<Errc>);

TEST_CASE("values that are equal hash equal, however they are held") {
  CHECK_TWICE(std::hash<Decimal>{}(Decimal{1}) ==
              std::hash<Decimal>{}(Decimal::scaled(100, -2).value()));
  CHECK(hash(Decimal{0}) == hash(decimal(0, 7)));
  CHECK(hash(-Decimal{0}) == hash(Decimal{0}));
  CHECK(hash(Money{1, USD}) == hash(Money{decimal(10, -1), USD}));
  CHECK(hash(Percent{5}) == hash(Percent{decimal(500, -2)}));
  CHECK(hash(BasisPoints{50}) == hash(BasisPoints{decimal(5, 1)}));
  CHECK(hash(PercentagePoints{BasisPoints{50}}) == hash(PercentagePoints{decimal(5, -1)}));
  CHECK(hash(Multiple{5}) == hash(Multiple{decimal(50, -1)}));
  CHECK(hash(Duration{12, Unit::month}) == hash(Duration{1, Unit::year}));
  CHECK(hash(Duration{14, Unit::day}) == hash(Duration{2, Unit::week}));
  CHECK(hash(Range<Money>{{1, USD}, {2, USD}}) ==
        hash(Range<Money>{{decimal(10, -1), USD}, {decimal(20, -1), USD}}));
  CHECK(hash(parse<Period>("Q3 2021").value()) == hash(parse<Period>("3Q21").value()));
}

TEST_CASE("quantities are equal by value and hash so") {
  const auto quantity = [](std::string_view text) { return parse<Quantity>(text).value(); };
  for (const Pair& pair :
       {Pair{"$1.50", "USD 1.5"}, Pair{"12 months", "one year"}, Pair{"5-7%", "5% to 7.0%"},
        Pair{"Q3 2021", "third quarter of 2021"}, Pair{"fivefold", "5x"},
        Pair{"24 to 36 months", "2 to 3 years"}, Pair{"5% yoy", "5% year-over-year"}}) {
    CAPTURE(pair.one);
    CHECK(quantity(pair.one) == quantity(pair.other));
    CHECK(hash(quantity(pair.one)) == hash(quantity(pair.other)));
  }
  for (const Pair& pair :
       {Pair{"$1.50", "€1.50"}, Pair{"30 days", "one month"}, Pair{"5-7%", "5-8%"},
        Pair{"4-7%", "5-7%"}, Pair{"5%", "5 pp"}, Pair{"5 pp", "5 bp"}, Pair{"Q3 2021", "Q3 2022"},
        Pair{"5%", "5% yoy"}, Pair{"5%", "up 5%"}, Pair{"5%", "5-7%"}, Pair{"up 5%", "down 5%"}}) {
    CAPTURE(pair.one);
    CAPTURE(pair.other);
    CHECK(quantity(pair.one) != quantity(pair.other));
    CHECK(hash(quantity(pair.one)) != hash(quantity(pair.other)));
  }
}

TEST_CASE("matches are equal where they say the same in the same place") {
  constexpr Match first = *scan("about $5 a share, or $5").begin();
  CHECK_TWICE(first == *scan("about $5 a share").begin());
  CHECK_TWICE(first != *scan("about $5").begin());
  CHECK_TWICE(first != *scan("nearly $5 a share").begin());
  CHECK_TWICE(first != *scan(" about $5 a share").begin());
  CHECK_TWICE(first != *scan("about USD 5 a share").begin());
  CHECK(hash(first) == hash(parse<Match>("about $5 a share").value()));
}

TEST_CASE("an error hashes other than a value of the same number") {
  CHECK(hash(Result<Decimal>{Decimal{3}}) == hash(Decimal{3}));
  CHECK(hash(Result<std::uint8_t>{std::uint8_t{2}}) != hash(Result<std::uint8_t>{Errc{2}}));
  CHECK(hash(ParseError{ParseErrc::expected_digit, 2, Expected::digit}) ==
        hash(ParseError{ParseErrc::expected_digit, 2, Expected::figure}));
}

TEST_CASE("every part of a value reaches its hash") {
  std::unordered_set<std::size_t> seen;
  std::size_t values = 0;
  const auto add = [&](const auto& value) {
    seen.insert(hash(value));
    ++values;
  };
  for (int figure = -1000; figure <= 1000; ++figure) {
    add(Percent{figure});
    add(Percent{figure, Basis::yoy});
    add(Percent{figure, Basis::qoq, Direction::up});
    add(Percent{figure, Basis::qoq, Direction::down});
  }
  CHECK(seen.size() == values);

  seen.clear();
  values = 0;
  for (int low = 0; low < 50; ++low) {
    for (int high = 0; high < 50; ++high) add(Range<Decimal>{low, high});
  }
  CHECK(seen.size() == values);

  seen.clear();
  values = 0;
  for (std::uint8_t code = 0; code <= static_cast<std::uint8_t>(ParseErrc::too_long); ++code) {
    for (std::uint64_t offset = 0; offset < 100; ++offset) {
      add(ParseError{static_cast<ParseErrc>(code), offset});
    }
  }
  CHECK(seen.size() == values);
}
