// Tests of ParseError: a reason and a byte, each reason with its words.
// SPDX-License-Identifier: MIT
#include "finq/parse_error.hpp"

#include <concepts>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/parse.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<ParseError>);
static_assert(std::regular<ParseError>);
static_assert(sizeof(ParseError) <= 24);
static_assert(!std::is_convertible_v<ParseErrc, bool>);

namespace {

constexpr auto last_reason = static_cast<std::uint8_t>(ParseErrc::too_long);
constexpr auto last_found = static_cast<std::uint8_t>(Found::number_range);
constexpr auto last_expected = static_cast<std::uint8_t>(Expected::shorter_phrase);

/// The error of a phrase that must be refused.
constexpr ParseError refusal(std::string_view phrase) { return parse<Quantity>(phrase).error(); }

constexpr bool refuses(std::string_view phrase, ParseErrc code, std::uint64_t offset) {
  return refusal(phrase) == ParseError{code, offset};
}

}  // namespace

TEST_CASE("every reason and every expectation has words of its own") {
  std::set<std::string_view> seen;
  for (int code = 0; code <= last_reason; ++code) {
    const std::string_view words = describe(static_cast<ParseErrc>(code));
    CHECK_FALSE(words.empty());
    CHECK(words.back() != '.');
    CHECK(seen.insert(words).second);
  }
  for (int code = 0; code <= last_expected; ++code) {
    const std::string_view words = describe(static_cast<Expected>(code));
    CHECK_FALSE(words.empty());
    CHECK(seen.insert(words).second);
  }
  for (int code = 1; code <= last_found; ++code) {
    const std::string_view words = describe(static_cast<Found>(code));
    CHECK_FALSE(words.empty());
    CHECK(words.starts_with("a range of ") == is_range(static_cast<Found>(code)));
    CHECK(seen.insert(words).second);
  }
  CHECK_TWICE(describe(Found::unsaid).empty());
  CHECK_TWICE(describe(ParseErrc::too_long) == "the phrase is too long");
  CHECK_TWICE(describe(Expected::shorter_phrase) == "a shorter phrase");
  CHECK_TWICE(describe(ParseErrc::expected_digit) == "the number is missing");
  CHECK_TWICE(describe(Expected::scale_or_currency) == "a scale or a currency");
}

TEST_CASE("errors are equal where reason and byte are, whatever was expected") {
  constexpr ParseError error{ParseErrc::expected_digit, 2, Expected::digit};
  CHECK_TWICE(error == ParseError{ParseErrc::expected_digit, 2});
  CHECK_TWICE(error != ParseError{ParseErrc::expected_digit, 3});
  CHECK_TWICE(error != ParseError{ParseErrc::expected_unit, 2});
}

TEST_CASE("a figure of another kind says which kind it is") {
  CHECK_TWICE(parse<Money>("34%").error().found == Found::percent);
  CHECK_TWICE(parse<Money>("Q3 2021").error().found == Found::period);
  CHECK_TWICE(parse<Money>("June 30, 2021").error() == ParseError{ParseErrc::wrong_kind, 0});
  CHECK_TWICE(parse<Duration>("next five years").error().found == Found::period);
  CHECK_TWICE(parse<Money>("2021").error() == ParseError{ParseErrc::expected_unit, 4});
  CHECK_TWICE(parse<Percent>("$5 million").error().found == Found::money);
  CHECK_TWICE(parse<Percent>("5-7%").error().found == Found::percent_range);
  CHECK_TWICE(parse<Percent>("5 pp").error().found == Found::percentage_points);
  CHECK_TWICE(parse<Percent>("5 to 7 pp").error().found == Found::percentage_points_range);
  CHECK_TWICE(parse<PercentagePoints>("25 bps").error().found == Found::basis_points);
  CHECK_TWICE(parse<BasisPoints>("25-50 bps").error().found == Found::basis_points_range);
  CHECK_TWICE(parse<Money>("fivefold").error().found == Found::multiple);
  CHECK_TWICE(parse<Multiple>("3x to 5x").error().found == Found::multiple_range);
  CHECK_TWICE(parse<Period>("nine quarters").error().found == Found::duration);
  CHECK_TWICE(parse<Period>("12 to 18 months").error().found == Found::duration_range);
  CHECK_TWICE(parse<Range<Money>>("$5").error().found == Found::money);
  CHECK_TWICE(parse<Money>("$5 to $7").error().found == Found::money_range);
  CHECK_TWICE(parse<Decimal>("5 to 7").error().found == Found::number_range);
  CHECK_TWICE(parse<Range<Decimal>>("5").error().found == Found::number);
  CHECK_TWICE(parse<Money>("$ billion").error().found == Found::unsaid);
}

TEST_CASE("offsets have 64 bits") {
  constexpr ParseError far{ParseErrc::invalid_utf8, std::uint64_t{1} << 40U};
  CHECK_TWICE(far.offset == 1'099'511'627'776U);
}

TEST_CASE("each reason is the reason of a phrase, and names its byte") {
  CHECK_TWICE(refuses("", ParseErrc::nothing_to_read, 0));
  CHECK_TWICE(refuses(" \t\n", ParseErrc::nothing_to_read, 0));
  CHECK_TWICE(refuses("$5\xFF", ParseErrc::invalid_utf8, 2));
  CHECK_TWICE(refuses("$5\a", ParseErrc::unexpected_byte, 2));
  CHECK_TWICE(refuses("\x01$5", ParseErrc::unexpected_byte, 0));
  CHECK_TWICE(refuses("revenue", ParseErrc::expected_figure, 0));
  CHECK_TWICE(refuses("$ billion", ParseErrc::expected_digit, 2));
  CHECK_TWICE(refuses("about", ParseErrc::expected_digit, 5));
  CHECK_TWICE(refuses("957 million", ParseErrc::expected_unit, 11));
  CHECK_TWICE(refuses("$1,23,45", ParseErrc::malformed_number, 1));
  CHECK_TWICE(refuses("$123456789012345678901234567890123456789", ParseErrc::not_exact, 1));
  CHECK_TWICE(refusal("February 30, 2025").code == ParseErrc::no_such_date);
  CHECK_TWICE(refusal("Q5 2025").code == ParseErrc::no_such_date);
  CHECK_TWICE(refusal("US$5 CAD").code == ParseErrc::currency_conflict);
  CHECK_TWICE(refusal("$5 EUR").code == ParseErrc::currency_conflict);
  CHECK_TWICE(refusal("$5 to").code == ParseErrc::expected_range_end);
  CHECK_TWICE(refusal("$5 to 7%").code == ParseErrc::ends_differ);
  CHECK_TWICE(refusal("($5").code == ParseErrc::unbalanced);
  CHECK_TWICE(refusal("$5)").code == ParseErrc::unbalanced);
  CHECK_TWICE(refuses("$5 bananas", ParseErrc::not_understood, 3));
  CHECK_TWICE(refuses("$5; $6", ParseErrc::second_figure, 4));
  CHECK_TWICE(parse<Money>("34%").error() == ParseError{ParseErrc::wrong_kind, 2});
  CHECK_TWICE(refuses("about $5", ParseErrc::says_more, 6));
}

TEST_CASE("a default that is not wanted is the reason where it would be taken") {
  constexpr Options settled = [] {
    Options options;
    options.refuse_assumed = true;
    return options;
  }();
  CHECK_TWICE(parse<Money>("$5", settled).error().code == ParseErrc::ambiguous_currency);
  CHECK_TWICE(parse<Money>("$5", settled).error().expected == Expected::settled_currency);
  CHECK_TWICE(parse<Money>("US$5", settled).has_value());
  CHECK_TWICE(parse<Money>("¥5", settled).error().code == ParseErrc::ambiguous_currency);
  CHECK_TWICE(parse<Money>("5 yuan", settled).has_value());
}

TEST_CASE("a phrase of too many bytes is refused without being read") {
  const std::string words(3000, ' ');
  CHECK(refusal("$5" + words + "x").code == ParseErrc::too_long);
  CHECK(refusal(words).code == ParseErrc::nothing_to_read);
}
