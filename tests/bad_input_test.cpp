// Tests of bad input: a documented error or no match, and nothing behind it is lost.
// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "check_twice.hpp"
#include "finq/finq.hpp"
#include "finq/jsonl.hpp"

using namespace finq;
using namespace std::string_view_literals;

namespace {

struct Refusal {
  std::string_view phrase;
  ParseErrc code;
  std::uint64_t offset;
};

constexpr Refusal refusals[] = {
    {"", ParseErrc::nothing_to_read, 0},
    {"   ", ParseErrc::nothing_to_read, 0},
    {"\t \n", ParseErrc::nothing_to_read, 0},
    {"\xC2\xA0\xE2\x80\xAF", ParseErrc::nothing_to_read, 0},  // no-break blanks
    {"$5\0million"sv, ParseErrc::unexpected_byte, 2},
    {"$5 \x1B[31m", ParseErrc::unexpected_byte, 3},
    {"$5 \x7F", ParseErrc::unexpected_byte, 3},
    {"$5 \x80", ParseErrc::invalid_utf8, 3},              // a continuation alone
    {"$5 \xC0\xAF", ParseErrc::invalid_utf8, 3},          // overlong, two bytes
    {"$5 \xE0\x80\xAF", ParseErrc::invalid_utf8, 3},      // overlong, three bytes
    {"$5 \xF0\x80\x80\xAF", ParseErrc::invalid_utf8, 3},  // overlong, four bytes
    {"$5 \xE2\x82", ParseErrc::invalid_utf8, 3},          // cut off
    {"$5 \xED\xA0\x80", ParseErrc::invalid_utf8, 3},      // a surrogate
    {"$5 \xF4\x90\x80\x80", ParseErrc::invalid_utf8, 3},  // beyond U+10FFFF
    {"$5 \xFF", ParseErrc::invalid_utf8, 3},
    {"$", ParseErrc::expected_digit, 1},
    {"$ billion", ParseErrc::expected_digit, 2},
    {"12,34.56.78 dollars", ParseErrc::malformed_number, 0},
    {"$1,1,1,1", ParseErrc::malformed_number, 1},
    {"((((", ParseErrc::expected_figure, 0},
    {"($5", ParseErrc::unbalanced, 3},
    {"((($5)))", ParseErrc::not_understood, 0},
    {"1234567890123456789012345678901234567890 dollars", ParseErrc::not_exact, 0},
    {"$123456789012345678901234567890123456789", ParseErrc::not_exact, 1},
    {"February 30, 2021", ParseErrc::no_such_date, 9},
    {"Q5 2021", ParseErrc::no_such_date, 1},
    {"2021-13-01", ParseErrc::no_such_date, 0},
    {"$5; $6", ParseErrc::second_figure, 4},
    {"US$5 CAD", ParseErrc::currency_conflict, 5},
    {"$5 to", ParseErrc::expected_range_end, 5},
};

/// Every match of `text` as a line of JSON, `size` bytes pushed at a time.
std::vector<std::string> in_chunks(std::string_view text, std::size_t size) {
  std::vector<std::string> found;
  Scanner scanner;
  Match match;
  while (!text.empty()) {
    std::string_view chunk = text.substr(0, size);
    text.remove_prefix(chunk.size());
    while (!chunk.empty()) {
      chunk.remove_prefix(scanner.push(chunk));
      while (scanner.next(match)) jsonl::write(found.emplace_back(), match);
    }
  }
  scanner.finish();
  while (scanner.next(match)) jsonl::write(found.emplace_back(), match);
  return found;
}

std::vector<std::string> whole(std::string_view text) {
  std::vector<std::string> found;
  for (const Match& match : scan(text)) jsonl::write(found.emplace_back(), match);
  return found;
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  text.reserve(size + piece.size());
  while (text.size() < size) text += piece;
  return text;
}

}  // namespace

TEST_CASE("each bad phrase has its reason and its byte") {
  for (const Refusal& refusal : refusals) {
    CAPTURE(refusal.phrase);
    const auto result = parse<Match>(refusal.phrase);
    REQUIRE_FALSE(result.has_value());
    CHECK(describe(result.error().code) == describe(refusal.code));
    CHECK(result.error().offset == refusal.offset);
  }
}

TEST_CASE("the compiler refuses them for the same reasons") {
  CHECK_TWICE(parse<Match>("").error() == ParseError{ParseErrc::nothing_to_read, 0});
  CHECK_TWICE(parse<Match>("$5 \xFF").error() == ParseError{ParseErrc::invalid_utf8, 3});
  CHECK_TWICE(parse<Match>("Q5 2021").error() == ParseError{ParseErrc::no_such_date, 1});
  CHECK_TWICE(parse<Match>("$5; $6").error() == ParseError{ParseErrc::second_figure, 4});
}

TEST_CASE("a phrase beyond the longest is refused, not searched") {
  const std::string phrase = "$5 " + repeated("million ", 1U << 20U);
  CHECK(parse<Match>(phrase).error() == ParseError{ParseErrc::too_long, read::longest_phrase});
}

TEST_CASE("a scan goes over what is no text, and finds what stands before and behind it") {
  const std::string hostile[] = {
      repeated("7", 1U << 20U),      repeated("$", 1U << 20U),     repeated("1,", 1U << 20U),
      repeated("(", 1U << 20U),      repeated("million ", 1U << 20U), repeated("a ", 1U << 20U),
      repeated("and ", 1U << 20U),   repeated("-", 1U << 20U),     repeated("%", 1U << 20U),
      repeated("x", 1U << 20U),      repeated("1 ", 1U << 19U),    repeated(". ", 1U << 20U),
      repeated("\n", 1U << 20U),     repeated("from ", 1U << 20U), repeated("Q1/", 1U << 20U),
      std::string(1U << 20U, '\0'),  repeated("\xFF", 1U << 20U),  repeated("\xE2\x82", 1U << 20U),
      repeated("\xED\xA0\x80", 1U << 20U), repeated("((((1)", 1U << 20U),
      std::string(40'000, '4')};
  for (const std::string& middle : hostile) {
    CAPTURE(middle.substr(0, 12));
    const std::string text = "It paid $5 million. " + middle + " . It then paid €6.";
    std::vector<std::string> found;
    Match first;
    Match last;
    bool any = false;
    for (const Match& match : scan(text)) {
      if (!any) first = match;
      any = true;
      last = match;
    }
    REQUIRE(any);
    CHECK(first.text() == "$5 million");
    CHECK(last.text() == "€6");
    CHECK(last.start() == text.size() - 5);
  }
}

TEST_CASE("bad bytes in chunks of any size change nothing") {
  std::string text;
  for (const Refusal& refusal : refusals) {
    text += "Costs of $5 million and ";
    text += refusal.phrase;
    text += ", up 6%. ";
  }
  text += std::string(20'000, '7') + " $8 " + repeated("1,", 20'000) + " €9.";
  const auto expected = whole(text);
  CHECK(expected.size() > 2 * std::size(refusals));
  for (const std::size_t size : {1U, 2U, 3U, 5U, 64U, 4096U}) {
    CAPTURE(size);
    CHECK(in_chunks(text, size) == expected);
  }
}
