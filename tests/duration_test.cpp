// Checks Duration: exact units and ISO 8601.
// SPDX-License-Identifier: MIT
#include "finq/duration.hpp"

#include <string>
#include <type_traits>

#include "check_twice.hpp"

using finq::Decimal;
using finq::Duration;
using finq::Errc;
using finq::Unit;

namespace {

constexpr Decimal tenths(int count) { return *Decimal::scaled(count, -1); }

constexpr bool writes(const Duration& duration, std::string_view wanted) {
  char text[48] = {};
  const char* end = duration.write_iso(text);
  return std::string_view(text, static_cast<std::size_t>(end - text)) == wanted &&
         duration.iso_size() == wanted.size();
}

std::string iso(const Duration& duration) {
  std::string text(duration.iso_size(), '?');
  if (!text.empty()) {
    CHECK(duration.write_iso(text.data()) == text.data() + text.size());
  }
  return text;
}

}  // namespace

TEST_CASE("a duration is a plain value and never made from a double") {
  static_assert(std::is_trivially_copyable_v<Duration>);
  static_assert(std::regular<Duration>);
  static_assert(sizeof(Duration) <= 32);
  static_assert(!std::is_constructible_v<Duration, double, Unit>);
  static_assert(!std::is_convertible_v<int, Duration>);
  CHECK_TWICE(Duration{} == Duration{0, Unit::day});
}

TEST_CASE("a unit has a name") {
  CHECK_TWICE(finq::name(Unit::day) == "day");
  CHECK_TWICE(finq::name(Unit::half) == "half");
  CHECK_TWICE(finq::name(Unit::decade) == "decade");
}

TEST_CASE("equal lengths are equal in any unit of their family") {
  CHECK_TWICE(Duration{12, Unit::month} == Duration{1, Unit::year});
  CHECK_TWICE(Duration{4, Unit::quarter} == Duration{1, Unit::year});
  CHECK_TWICE(Duration{2, Unit::half} == Duration{1, Unit::year});
  CHECK_TWICE(Duration{tenths(1), Unit::decade} == Duration{1, Unit::year});
  CHECK_TWICE(Duration{7, Unit::day} == Duration{1, Unit::week});
  CHECK_TWICE(Duration{tenths(25), Unit::year} == Duration{30, Unit::month});
  CHECK_TWICE(!(Duration{1, Unit::month} == Duration{1, Unit::year}));
}

TEST_CASE("a month is no number of days, and zero is no exception") {
  CHECK_TWICE(!(Duration{30, Unit::day} == Duration{1, Unit::month}));
  CHECK_TWICE(!(Duration{0, Unit::day} == Duration{0, Unit::month}));
  CHECK_TWICE((Duration{1, Unit::month}).in(Unit::day) == Errc::bad_unit);
  CHECK_TWICE((Duration{52, Unit::week}).in(Unit::year) == Errc::bad_unit);
  CHECK_TWICE(compare(Duration{1, Unit::month}, Duration{1, Unit::day}).error() == Errc::bad_unit);
}

TEST_CASE("a conversion is exact or an error") {
  CHECK_TWICE((*(Duration{9, Unit::month}).in(Unit::quarter)).count() == 3);
  CHECK_TWICE((*(Duration{1, Unit::decade}).in(Unit::month)).count() == 120);
  CHECK_TWICE((*(Duration{18, Unit::month}).in(Unit::year)).count() == tenths(15));
  CHECK_TWICE((Duration{1, Unit::month}).in(Unit::year) == Errc::not_exact);
  CHECK_TWICE((Duration{1, Unit::day}).in(Unit::week) == Errc::not_exact);
}

TEST_CASE("what 38 digits do not hold in the shorter unit equals nothing there") {
  constexpr Decimal large = *Decimal::make(false, 5'000'000'000'000'000'000, 1, 0);
  CHECK_TWICE((Duration{large, Unit::quarter}).in(Unit::month) == Errc::not_exact);
  CHECK_TWICE(!(Duration{large, Unit::quarter} == Duration{large, Unit::month}));
  CHECK_TWICE((Duration{large, Unit::quarter}).iso_size() == 0);
}

TEST_CASE("lengths of one family are ordered, added and multiplied") {
  CHECK_TWICE(*compare(Duration{11, Unit::month}, Duration{1, Unit::year}) < 0);
  CHECK_TWICE(*compare(Duration{8, Unit::day}, Duration{1, Unit::week}) > 0);
  CHECK_TWICE(Duration{1, Unit::year} + Duration{1, Unit::quarter} == Duration{15, Unit::month});
  CHECK_TWICE(Duration{1, Unit::year} - Duration{1, Unit::year} == Duration{0, Unit::month});
  CHECK_TWICE((Duration{1, Unit::year} + Duration{1, Unit::quarter}).unit() == Unit::quarter);
  CHECK_TWICE(2 * Duration{3, Unit::year} == Duration{6, Unit::year});
  CHECK_TWICE(checked_add(Duration{1, Unit::year}, Duration{1, Unit::day}) == Errc::bad_unit);
  CHECK_THROWS_AS((void)(Duration{1, Unit::year} + Duration{1, Unit::day}), finq::Error);
}

TEST_CASE("a duration is written as ISO 8601") {
  CHECK_TWICE(writes({tenths(25), Unit::year}, "P2.5Y"));
  CHECK_TWICE(writes({-3, Unit::quarter}, "-P9M"));
  CHECK_TWICE(writes({tenths(-15), Unit::decade}, "-P15Y"));
  CHECK(iso({3, Unit::year}) == "P3Y");
  CHECK(iso({tenths(25), Unit::year}) == "P2.5Y");
  CHECK(iso({12, Unit::month}) == "P12M");
  CHECK(iso({2, Unit::week}) == "P2W");
  CHECK(iso({-10, Unit::day}) == "-P10D");
  CHECK(iso({}) == "P0D");
}

TEST_CASE("quarters, halves and decades are written in the units that ISO 8601 has") {
  CHECK(iso({3, Unit::quarter}) == "P9M");
  CHECK(iso({1, Unit::half}) == "P6M");
  CHECK(iso({2, Unit::decade}) == "P20Y");
}

TEST_CASE("ISO 8601 reads back") {
  CHECK_TWICE(*Duration::from_iso("P3Y") == Duration{3, Unit::year});
  CHECK_TWICE(*Duration::from_iso("P2.5Y") == Duration{tenths(25), Unit::year});
  CHECK_TWICE(*Duration::from_iso("P2,5Y") == Duration{tenths(25), Unit::year});
  CHECK_TWICE(*Duration::from_iso("P1Y6M") == Duration{18, Unit::month});
  CHECK_TWICE(*Duration::from_iso("P1W2D") == Duration{9, Unit::day});
  CHECK_TWICE(*Duration::from_iso("-P10D") == Duration{-10, Unit::day});
  CHECK_TWICE((*Duration::from_iso("P3M")).unit() == Unit::month);
  for (const Unit unit :
       {Unit::day, Unit::week, Unit::month, Unit::quarter, Unit::half, Unit::year, Unit::decade}) {
    for (int count = -40; count <= 40; ++count) {
      const Duration duration{*Decimal::scaled(count, -1), unit};
      CHECK(*Duration::from_iso(iso(duration)) == duration);
    }
  }
}

TEST_CASE("negative lengths are lengths backwards") {
  CHECK_TWICE(*Duration::from_iso("-P1Y6M") == Duration{-18, Unit::month});
  CHECK_TWICE(-Duration{1, Unit::year} == Duration{-12, Unit::month});
  CHECK_TWICE(Duration{1, Unit::year} - Duration{5, Unit::quarter} == Duration{-3, Unit::month});
  CHECK_TWICE(*compare(Duration{-1, Unit::year}, Duration{-11, Unit::month}) < 0);
  CHECK_TWICE((*(Duration{-18, Unit::month}).in(Unit::year)).count() == tenths(-15));
}

TEST_CASE("what is no ISO 8601 duration is refused") {
  CHECK_TWICE(Duration::from_iso("") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("3Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("PY") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P3") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P3Q") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("PT3H") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P.5Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P2.Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P1.2.3Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P1.5Y6M") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P6M1Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P1Y1Y") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P3Y ") == Errc::not_a_period);
  CHECK_TWICE(Duration::from_iso("P1Y3D") == Errc::bad_unit);
  CHECK_TWICE(Duration::from_iso("P999999999999999999999999999999999999999Y") == Errc::not_exact);
}

TEST_CASE("equal durations have equal hashes") {
  const std::hash<Duration> hash;
  CHECK(hash({12, Unit::month}) == hash({1, Unit::year}));
  CHECK(hash({1, Unit::decade}) == hash({20, Unit::half}));
  CHECK(hash({7, Unit::day}) == hash({1, Unit::week}));
  CHECK(hash({7, Unit::day}) != hash({7, Unit::month}));
}
