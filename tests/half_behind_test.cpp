// Tests of halves behind a unit or a currency: which count, and which are halves of something.
// SPDX-License-Identifier: MIT
#include "finq/read/half_behind.hpp"

#include <cstdint>
#include <string_view>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/scan.hpp"

using namespace finq;

namespace {

/// The first figure of a text, as it stands there: "two dollars and a half" and 2.5.
struct First {
  std::string_view words;
  Decimal value;

  friend constexpr bool operator==(const First&, const First&) = default;
};

constexpr First first(std::string_view text, const text::Language& language = languages::english) {
  for (const Match& match : scan(text, Options{.language = &language})) {
    return {match.text(), match.quantity().low()};
  }
  return {};
}

constexpr Decimal tenths(std::int64_t count) { return Decimal::scaled(count, -1).value(); }

}  // namespace

TEST_CASE("a half behind a currency counts") {
  CHECK_TWICE(first("It cost two dollars and a half.") ==
              First{"two dollars and a half", tenths(25)});
  CHECK(first("It cost 5 euros and a half, he said.") == First{"5 euros and a half", tenths(55)});
  CHECK(first("He paid a dollar and a half for it.") == First{"a dollar and a half", tenths(15)});
}

TEST_CASE("a half behind a unit of time counts") {
  CHECK(first("It took two years and a half.") == First{"two years and a half", tenths(25)});
  CHECK(first("Over a year and a half, sales rose.").value == tenths(15));
  CHECK(first("It took two years and a half to build.").value == tenths(25));
  CHECK(first("They met two years and a half ago.").value == tenths(25));
}

TEST_CASE("the half of something else does not count") {
  CHECK(first("They paid 5 dollars and half in stock.") == First{"5 dollars", Decimal{5}});
  CHECK(first("They paid 5 dollars and half of the costs.") == First{"5 dollars", Decimal{5}});
  CHECK(first("It cost 5 dollars and a half dozen eggs.") == First{"5 dollars", Decimal{5}});
  CHECK(first("It cost 5 dollars and half the time.") == First{"5 dollars", Decimal{5}});
  CHECK(first("They waited two years and half their money was gone.").value == Decimal{2});
}

TEST_CASE("behind a scale no half is said") {
  CHECK(first("It cost 5 million dollars and a half.") ==
        First{"5 million dollars", Decimal{5'000'000}});
  CHECK(first("They paid 5 million dollars and half in stock.") ==
        First{"5 million dollars", Decimal{5'000'000}});
}

TEST_CASE("a half needs its joint, and no other word between") {
  CHECK(first("It cost 5 dollars half of the time.") == First{"5 dollars", Decimal{5}});
  CHECK(first("It cost 5 dollars, and a half was wasted.") == First{"5 dollars", Decimal{5}});
  CHECK(first("It cost 5 dollars and nearly a half.") == First{"5 dollars", Decimal{5}});
}

TEST_CASE("other languages have their halves") {
  CHECK(first("Cela a duré deux ans et demi.", languages::french) ==
        First{"deux ans et demi", tenths(25)});
  CHECK(first("Un euro et demi.", languages::french) == First{"Un euro et demi", tenths(15)});
  CHECK(first("Duró dos años y medio.", languages::spanish) ==
        First{"dos años y medio", tenths(25)});
  CHECK(first("È durato due anni e mezzo.", languages::italian) ==
        First{"due anni e mezzo", tenths(25)});
  CHECK(first("Durou dois anos e meio.", languages::portuguese) ==
        First{"dois anos e meio", tenths(25)});
}

TEST_CASE("signs touch their half") {
  CHECK(first("他等了两年半。", languages::chinese) == First{"两年半", tenths(25)});
  CHECK(first("三年半前的事。", languages::chinese).value == tenths(35));
  CHECK(first("2年半かかった。", languages::japanese) == First{"2年半", tenths(25)});
}
