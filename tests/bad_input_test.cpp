// Tests of bad input: a documented error or no match, and nothing behind it is lost.
// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "check_twice.hpp"
#include "finq/finq.hpp"
#include "finq/jsonl.hpp"
#include "in_chunks.hpp"

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
    {"13/32/2025", ParseErrc::no_such_date, 0},
    {"February 29, 2023", ParseErrc::no_such_date, 9},
    {"H3 2025", ParseErrc::no_such_date, 1},
    {"$5; $6", ParseErrc::second_figure, 4},
    {"US$5 CAD", ParseErrc::currency_conflict, 5},
    {"$5 to", ParseErrc::expected_range_end, 5},
};

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

/// What a text can be full of, and how many figures each piece of it holds.
struct Flood {
  std::string_view piece;
  std::size_t figures = 0;
};

constexpr Flood floods[] = {
    {"7"},
    {"$"},
    {"1,"},
    {"1."},
    {"1 "},
    {"5,"},
    {"1/"},
    {"12-"},
    {"%"},
    {"-"},
    {"("},
    {")"},
    {"()"},
    {"((((1)"},
    {"'"},
    {"x"},
    {"a "},
    {"and "},
    {"or "},
    {"from "},
    {"to "},
    {"million "},
    {"millionth "},
    {"one hundred "},
    {"twenty-"},
    {"quarter of "},
    {"more than "},
    {"ended "},
    {"of the "},
    {"2020, "},
    {"USD"},
    {"USD "},
    {"https://"},
    {". "},
    {"\n"},
    {"\t| "},
    {"\xC2\xA0"},
    {"\xE4\xB8\x87"},
    {"\xEF\xBB\xBF"},
    {"\0"sv},
    {"\xFF"},
    {"\x80"},
    {"\xC0\xAF"},
    {"\xE2\x82"},
    {"\xED\xA0\x80"},
    {"\xF4\x90\x80\x80"},
    {"Q1/", 1},
    {"$1 to $2, ", 1},
    {"$1-2, ", 1},
    {"5% and ", 1},
    {"5 years and ", 1},
};

std::string between_figures(std::string_view middle) {
  return std::string{"It paid $5 million. "}.append(middle).append(" . It then paid €6.");
}

/// A figure in front, one behind and the flood's own between: what was lost or made up would show.
void check_around(const Flood& flood, std::size_t size) {
  CAPTURE(flood.piece);
  const std::string middle = repeated(flood.piece, size);
  const std::string text = between_figures(middle);
  std::size_t count = 0;
  Match last;
  for (const Match& match : scan(text)) {
    if (count == 0) CHECK(match.text() == "$5 million");
    last = match;
    ++count;
  }
  CHECK(count == 2 + flood.figures * middle.size() / flood.piece.size());
  CHECK(last.text() == "€6");
  CHECK(last.end() == text.size() - 1);
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

TEST_CASE("ten digits are no dotted date, whatever they count up to") {
  CHECK_TWICE(parse<Match>("about 9999999999 yuan")->quantity().low() == Decimal{9'999'999'999});
  CHECK_TWICE(parse<Match>("9999999999").error().code == ParseErrc::expected_unit);
}

TEST_CASE("a phrase beyond the longest is refused, not searched") {
  const std::string phrase = "$5 " + repeated("million ", 1U << 20U);
  CHECK(parse<Match>(phrase).error() == ParseError{ParseErrc::too_long, read::longest_phrase});
}

TEST_CASE("a phrase that is full of one thing is refused") {
  for (const Flood& flood : floods) {
    CAPTURE(flood.piece);
    const std::string phrase = repeated(flood.piece, 1U << 20U);
    const auto result = parse<Match>(phrase);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().offset <= phrase.size());
  }
}

TEST_CASE("a scan goes over a megabyte of digits, signs, groups, words or brackets") {
  for (const std::string_view piece : {"7", "$", "1,", "million ", "("}) {
    check_around({piece}, 1U << 20U);
  }
}

TEST_CASE("a scan finds what stands around a text that is full of one thing") {
  for (const Flood& flood : floods) check_around(flood, 1U << 18U);
}

TEST_CASE("a run of 40 000 digits is no figure, and neither is one of words") {
  const std::string digits = between_figures(std::string(40'000, '4'));
  CHECK(whole(digits).size() == 2);
  const std::string words = between_figures(repeated("ninety-nine thousand ", 40'000));
  CHECK(whole(words).size() == 2);
}

TEST_CASE("figures around a bad phrase are found, in chunks of any size") {
  for (const Refusal& refusal : refusals) {
    CAPTURE(refusal.phrase);
    const std::string text = between_figures(refusal.phrase);
    const auto expected = whole(text);
    REQUIRE(expected.size() >= 2);
    CHECK(expected.front().find("\"$5 million\"") != std::string::npos);
    CHECK(expected.back().find("\"€6\"") != std::string::npos);
    for (const std::size_t size : {1U, 2U, 3U, 5U}) {
      CAPTURE(size);
      CHECK(lines_in_chunks(text, size) == expected);
    }
  }
}

TEST_CASE("a text that is full of one thing reads the same in chunks of any size") {
  for (const Flood& flood : floods) {
    CAPTURE(flood.piece);
    const std::string some = between_figures(repeated(flood.piece, 1'000));
    CHECK(lines_in_chunks(some, 1) == whole(some));
    CHECK(lines_in_chunks(some, 7) == whole(some));
    const std::string much = between_figures(repeated(flood.piece, 40'000));
    const auto expected = whole(much);
    CHECK(lines_in_chunks(much, 1'000) == expected);
    CHECK(lines_in_chunks(much, 4'095) == expected);
    CHECK(lines_in_chunks(much, 20'000) == expected);
  }
}

TEST_CASE("bad phrases one after the other change nothing for each other") {
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
    CHECK(lines_in_chunks(text, size) == expected);
  }
}

namespace {

/// A passage that the words of a figure fill up to its last token.
std::string filled_by(std::string_view figure, int tokens) {
  std::string text;
  for (int i = tokens; i < text::Passage::capacity; ++i) text += "& ";
  return text.append(figure);
}

}  // namespace

TEST_CASE("nothing is asked of a token behind the last one that a passage has room for") {
  CHECK_TWICE(!read::Coverage{}.is_marked(text::Passage::capacity));
  CHECK_TWICE(!read::Coverage{}.is_marked(-1));
  for (const std::string_view behind : {"", " & &", " more."}) {
    const std::string text = filled_by("$5 per share", 4).append(behind);
    std::vector<std::string> found;
    for (const Match& match : scan(text)) {
      found.push_back(std::string{match.text()}.append("/").append(match.per()));
    }
    CHECK(found == std::vector<std::string>{"$5/share"});
    CHECK(!parse<Money>(text));
  }
  CHECK(!parse<Money>(filled_by("$5 a", 3)));
}
