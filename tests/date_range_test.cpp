// Tests of DateRange: inclusive at both ends.
// SPDX-License-Identifier: MIT
#include "finq/date_range.hpp"

#include <concepts>
#include <iterator>
#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<DateRange>);
static_assert(std::regular<DateRange>);
static_assert(sizeof(DateRange) == 8);
static_assert(!std::is_constructible_v<DateRange, double, double>);
static_assert(std::forward_iterator<DatesOfRange::Iterator>);
static_assert(std::forward_iterator<PiecesOfRange::Iterator>);

namespace {

constexpr Date day(int number) { return Date::from(2025, 1, 1).value() + number; }
constexpr DateRange range(int first, int last) {
  return DateRange::from(day(first), day(last)).value();
}
constexpr DateRange range(std::string_view text) { return DateRange::from_iso(text).value(); }

/// Whether the pieces are these, in this order.
template <class Pieces, std::size_t Count>
constexpr bool are(const Pieces& pieces, const std::string_view (&wanted)[Count]) {
  std::size_t at = 0;
  for (const auto piece : pieces) {
    if (at == Count || piece.text() != wanted[at++]) return false;
  }
  return at == Count;
}

template <class Pieces>
constexpr int count(const Pieces& pieces) {
  int number = 0;
  for (const auto piece : pieces) number += piece == piece ? 1 : 0;
  return number;
}

}  // namespace

TEST_CASE("both ends belong to it") {
  CHECK_TWICE(range(0, 0).days() == 1);
  CHECK_TWICE(range(0, 364).days() == 365);
  CHECK_TWICE(range(3, 5).contains(day(3)));
  CHECK_TWICE(range(3, 5).contains(day(5)));
  CHECK_TWICE(!range(3, 5).contains(day(2)));
  CHECK_TWICE(!range(3, 5).contains(day(6)));
  CHECK_TWICE(range("2024-02-01/2024-02-29").days() == 29);
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
  CHECK_TWICE(!range(0, 5).is_adjacent(range(5, 9)));
  CHECK_TWICE(range(0, 5).intersection(range(3, 9)) == range(3, 5));
  CHECK_TWICE(range(3, 9).intersection(range(0, 5)) == range(3, 5));
  CHECK_TWICE(range(0, 2).intersection(range(3, 9)).error() == Errc::out_of_range);
  CHECK_TWICE(range(0, 9).contains(range(3, 5)));
  CHECK_TWICE(range(3, 5).contains(range(3, 5)));
  CHECK_TWICE(!range(3, 5).contains(range(3, 6)));
}

TEST_CASE("whole months are said by their ends") {
  CHECK_TWICE(range("2024-02-01/2024-02-29").is_whole_months());
  CHECK_TWICE(range("2024-12-01/2025-02-28").is_whole_months());
  CHECK_TWICE(!range("2024-02-01/2024-02-28").is_whole_months());
  CHECK_TWICE(!range("2024-02-02/2024-02-29").is_whole_months());
}

TEST_CASE("ISO 8601 is read and written") {
  CHECK_TWICE(range("2025-07-01/2025-09-30").text() == "2025-07-01/2025-09-30");
  CHECK_TWICE(range("2025-07-01/2025-07-01") == range(181, 181));
  CHECK_TWICE(range("0001-01-01/9999-12-31").text() == "0001-01-01/9999-12-31");
  CHECK_TWICE(range("0001-01-01/9999-12-31").days() == 3'652'059);
  CHECK_TWICE(DateRange{}.text() == "0001-01-01/0001-01-01");
}

TEST_CASE("what is no range of dates is refused") {
  CHECK_TWICE(DateRange::from_iso("2025-07-02/2025-07-01") == Errc::out_of_range);
  CHECK_TWICE(DateRange::from_iso("2025-02-29/2025-03-01") == Errc::no_such_date);
  CHECK_TWICE(DateRange::from_iso("2025-02-01/2025-02-29") == Errc::no_such_date);
  for (const std::string_view text :
       {"", "2025-07-01", "2025-07-01/", "2025-07-01/2025-07-1", "2025-07-01 2025-07-02",
        "2025-07-01/2025-07-02 ", "2025-07-01--2025-07-02"}) {
    CAPTURE(text);
    CHECK(DateRange::from_iso(text) == Errc::not_a_period);
  }
}

TEST_CASE("its days follow each other") {
  CHECK_TWICE(
      are(range("2024-02-28/2024-03-01").each_day(), {"2024-02-28", "2024-02-29", "2024-03-01"}));
  CHECK_TWICE(are(range("9999-12-31/9999-12-31").each_day(), {"9999-12-31"}));
  CHECK(count(range("2000-01-01/2399-12-31").each_day()) == 146'097);
}

TEST_CASE("its months and quarters are those of the calendar, cut where it begins and ends") {
  CHECK_TWICE(are(range("2025-01-15/2025-03-14").each_month(),
                  {"2025-01-15/2025-01-31", "2025-02-01/2025-02-28", "2025-03-01/2025-03-14"}));
  CHECK_TWICE(are(range("2024-02-10/2024-02-12").each_month(), {"2024-02-10/2024-02-12"}));
  CHECK_TWICE(are(range("2024-11-26/2025-04-05").each_quarter(),
                  {"2024-11-26/2024-12-31", "2025-01-01/2025-03-31", "2025-04-01/2025-04-05"}));
  CHECK_TWICE(are(range("9999-10-01/9999-12-31").each_quarter(), {"9999-10-01/9999-12-31"}));
  CHECK_TWICE(count(range("2025-01-01/2025-12-31").each_month()) == 12);
  CHECK(count(range("0001-01-01/9999-12-31").each_quarter()) == 4 * 9999);
}

TEST_CASE("pieces tile the range") {
  for (int first = 0; first < 100; first += 7) {
    for (int last = first; last < 800; last += 13) {
      const DateRange whole = range(first, last);
      for (const PiecesOfRange& pieces : {whole.each_month(), whole.each_quarter()}) {
        Date next = whole.first();
        for (const DateRange piece : pieces) {
          CHECK(piece.first() == next);
          next = piece.last() + 1;
        }
        CHECK(next - whole.last() == 1);
      }
    }
  }
}

TEST_CASE("an iterator can be kept and used again") {
  const auto months = range("2025-01-01/2025-03-31").each_month();
  auto it = months.begin();
  const auto before = it++;
  CHECK((*before).text() == "2025-01-01/2025-01-31");
  CHECK((*it).text() == "2025-02-01/2025-02-28");
  const auto days = range(0, 1).each_day();
  auto day_it = days.begin();
  CHECK(*day_it++ == day(0));
  CHECK(*day_it == day(1));
}

TEST_CASE("a year apart: 365 or 366 days, 52 or 53 weeks, and the same length") {
  CHECK_TWICE(are_a_year_apart(range("2024-01-01/2024-03-31"), range("2023-01-01/2023-03-31")));
  CHECK_TWICE(are_a_year_apart(range("2023-01-01/2023-03-31"), range("2024-01-01/2024-03-31")));
  CHECK_TWICE(are_a_year_apart(range("2024-02-01/2024-02-29"), range("2025-02-01/2025-02-28")));
  CHECK_TWICE(are_a_year_apart(range("2023-10-01/2024-09-28"), range("2024-09-29/2025-09-27")));
  CHECK_TWICE(!are_a_year_apart(range("2022-09-25/2023-09-30"), range("2023-10-01/2024-09-28")));
  CHECK_TWICE(!are_a_year_apart(range("2024-01-01/2024-03-31"), range("2022-01-01/2022-03-31")));
  CHECK_TWICE(!are_a_year_apart(range("2024-01-01/2024-03-31"), range("2024-01-01/2024-03-31")));
  CHECK_TWICE(!are_a_year_apart(range("2024-01-01/2024-06-30"), range("2023-01-01/2023-03-31")));
}

TEST_CASE("equal ranges have equal hashes, and swapped ends another") {
  const std::hash<DateRange> hash;
  CHECK(hash(range(1, 9)) == hash(range(1, 9)));
  CHECK(hash(range(1, 9)) != hash(range(2, 9)));
  CHECK(hash(range(1, 9)) != hash(range(1, 8)));
}
