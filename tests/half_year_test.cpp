// Tests of half a year: a length, or a stretch of a year.
// SPDX-License-Identifier: MIT
#include "finq/read/half_year.hpp"

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/scan.hpp"

using namespace finq;

namespace {

constexpr Match first(std::string_view text, const text::Language& language = languages::english) {
  return *scan(text, Options{.language = &language}).begin();
}

constexpr bool is_one_half(const Match& match) {
  return match.quantity().unit() == Unit::half && match.quantity().low() == Decimal{1};
}

}  // namespace

TEST_CASE("half a year is one half, whichever way it is said") {
  CHECK_TWICE(is_one_half(first("It took half a year.")));
  CHECK(is_one_half(first("Es dauerte ein halbes Jahr.", languages::german)));
  CHECK(is_one_half(first("Tardó medio año.", languages::spanish)));
  CHECK(is_one_half(first("耗时半年。", languages::chinese)));
}

TEST_CASE("half of another unit, and half as many years, stay numbers") {
  CHECK(first("It took half a month.").quantity().unit() == Unit::month);
  CHECK(first("It took half a million years.").quantity().low() == Decimal{500'000});
}

TEST_CASE("a half-year is a stretch of time that ends or is a part of a year") {
  CHECK(first("the half-year ended June 30, 2019").text() == "half-year ended June 30, 2019");
  CHECK(first("the first half-year of 2020").text() == "first half-year of 2020");
  CHECK(first("the first half year-ago").text() == "first half");
}
