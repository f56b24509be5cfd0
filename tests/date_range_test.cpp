// Tests of DateRange: inclusive at both ends.
// SPDX-License-Identifier: MIT
#include "finq/date_range.hpp"

#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<DateRange>);
static_assert(sizeof(DateRange) == 8);

namespace {

constexpr Date day(int number) { return Date::from(2025, 1, 1).value() + number; }
constexpr DateRange range(int first, int last) { return DateRange::from(day(first), day(last)).value(); }

}  // namespace

TEST_CASE("both ends belong to it") {
  CHECK_TWICE(range(0, 0).days() == 1);
  CHECK_TWICE(range(0, 364).days() == 365);
  CHECK_TWICE(range(3, 5).contains(day(3)));
  CHECK_TWICE(range(3, 5).contains(day(5)));
  CHECK_TWICE(!range(3, 5).contains(day(6)));
}

TEST_CASE("it never runs backwards") {
  CHECK_TWICE(DateRange::from(day(2), day(1)).error() == Errc::out_of_range);
}

TEST_CASE("ranges overlap, touch or lie apart") {
  CHECK_TWICE(range(0, 5).overlaps(range(5, 9)));
  CHECK_TWICE(!range(0, 4).overlaps(range(5, 9)));
  CHECK_TWICE(range(0, 4).is_adjacent(range(5, 9)));
  CHECK_TWICE(range(5, 9).is_adjacent(range(0, 4)));
  CHECK_TWICE(!range(0, 3).is_adjacent(range(5, 9)));
  CHECK_TWICE(range(0, 5).intersection(range(3, 9)) == range(3, 5));
  CHECK_TWICE(range(0, 2).intersection(range(3, 9)).error() == Errc::out_of_range);
  CHECK_TWICE(range(0, 9).contains(range(3, 5)));
}
