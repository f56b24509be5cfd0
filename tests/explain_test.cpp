// Tests of explained errors: place, caret, expectation, hint.
// SPDX-License-Identifier: MIT
#include "finq/explain.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/finq.hpp"
#include "finq/format.hpp"

using namespace finq;

namespace {

struct Written {
  char bytes[512] = {};
  std::size_t size = 0;
  friend constexpr bool operator==(const Written& a, std::string_view b) {
    return std::string_view{a.bytes, a.size} == b;
  }
};

/// What is said where `text` is refused as a T.
template <class T>
constexpr Written said(std::string_view text) {
  Written written;
  const auto explanation = explain(parse<T>(text).error(), text);
  written.size = static_cast<std::size_t>(write(written.bytes, explanation) - written.bytes);
  return written;
}

std::string text_of(const ParseError& error, std::string_view text) {
  std::string out;
  write(std::back_inserter(out), explain(error, text));
  return out;
}

template <class T>
std::string text_of(std::string_view text) {
  const auto result = parse<T>(text);
  return result ? "was read" : text_of(result.error(), text);
}

/// The lines of an explanation: 0 the reason, 1 the text, 2 the caret, 3 the expectation.
std::string line(const std::string& text, int number) {
  std::size_t begin = 0;
  for (; number > 0; --number) begin = text.find('\n', begin) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

template <class T>
std::string hint(std::string_view text) {
  const std::string all = text_of<T>(text);
  const std::size_t begin = all.find("hint: ");
  return begin == std::string::npos ? "none" : all.substr(begin + 6);
}

std::string caret_line(std::string_view text, std::uint64_t offset) {
  return line(text_of({ParseErrc::not_understood, offset, Expected::figure}, text), 2);
}

}  // namespace

TEST_CASE("an explanation is a trivial value that holds no text of its own") {
  CHECK_TWICE(std::is_trivially_copyable_v<Explanation>);
  CHECK_TWICE(sizeof(Explanation) == sizeof(ParseError) + sizeof(std::string_view));
}

TEST_CASE("an explanation shows the place, the expectation and a hint") {
  CHECK_TWICE(said<Money>("$5 bilion") ==
              "byte 3: these words are not understood\n"
              "  $5 bilion\n"
              "     ^\n"
              "  expected the end of the phrase, found \"bilion\"\n"
              "  hint: did you mean \"billion\"?");
}

TEST_CASE("where no mistake is recognised there is no hint") {
  CHECK_TWICE(said<Money>("$ billion") ==
              "byte 2: the number is missing\n"
              "  $ billion\n"
              "    ^\n"
              "  expected a digit, found \"billion\"");
}

TEST_CASE("at the end of the text the caret stands behind it") {
  CHECK_TWICE(said<Percent>("5 to") ==
              "byte 4: the second end of the range is missing\n"
              "  5 to\n"
              "      ^\n"
              "  expected the end of the range, found the end");
}

TEST_CASE("an empty text has no line and no caret") {
  CHECK_TWICE(said<Money>("") ==
              "byte 0: there is nothing to read\n"
              "  expected a figure, found the end");
}

TEST_CASE("an offset behind the text is its end") { CHECK(caret_line("$5", 900) == "    ^"); }

TEST_CASE("fmt formats an explanation") {
  const std::string_view text = "$ billion";
  const ParseError error = parse<Money>(text).error();
  CHECK(fmt::format("{}", explain(error, text)) == text_of(error, text));
}

TEST_CASE("the caret counts columns, not bytes") {
  CHECK(caret_line("€5 x", 5) == "     ^");
  CHECK(caret_line("398亿元 x", 10) == "          ^");
  CHECK(caret_line("cafe\xCC\x81 x", 7) == "       ^");
  CHECK(caret_line("５ドル x", 10) == "         ^");
  CHECK(caret_line("💰5 x", 6) == "      ^");
}

TEST_CASE("a byte inside a character stands under the begin of the character") {
  CHECK(caret_line("5 €", 3) == "    ^");
}

TEST_CASE("controls and broken bytes are escaped, and the caret knows it") {
  const std::string_view text{"$5\n\t\0 x\xFF!", 9};
  const std::string all = text_of({ParseErrc::not_understood, 8, Expected::figure}, text);
  CHECK(line(all, 1) == R"(  $5\n\t\x00 x\xff!)");
  CHECK(line(all, 2) == std::string(2 + 16, ' ') + "^");
  CHECK(text_of({ParseErrc::not_understood, 7, Expected::figure}, text).find(R"(found "\xff!")") !=
        std::string::npos);
  CHECK(line(text_of({ParseErrc::unexpected_byte, 3, Expected::figure}, "5 \xC2\x85!"), 1) ==
        R"(  5 \xc2\x85!)");
}

TEST_CASE("a text cannot turn the direction of the line") {
  CHECK(text_of<Money>("5 \xE2\x80\xAE x").find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("of a long text the piece around the byte is shown") {
  const std::string text = std::string(5000, 'a') + " bilion " + std::string(5000, 'b');
  const std::string all = text_of({ParseErrc::not_understood, 5001, Expected::figure}, text);
  const std::string shown = line(all, 1);
  const std::string caret = line(all, 2);
  CHECK(shown.size() < 90);
  CHECK(shown.substr(0, 5) == "  …");
  CHECK(shown.substr(shown.size() - 3) == "…");
  // The mark of the cut is one column and three bytes.
  CHECK(shown.substr(caret.size() - 1 + 2, 6) == "bilion");
}

TEST_CASE("a long text of wide characters is cut between two of them") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "亿";
  for (std::uint64_t offset = 4500; offset < 4504; ++offset) {
    const std::string all = text_of({ParseErrc::not_understood, offset, Expected::figure}, text);
    CHECK(text::first_invalid(all) == all.size());
    CHECK(line(all, 2) == std::string(2 + 1 + 48, ' ') + "^");
  }
}

TEST_CASE("marks without width do not make the line endless") {
  std::string text = "5";
  for (int i = 0; i < 5000; ++i) text += "\xCC\x81";
  CHECK(text_of({ParseErrc::not_understood, 9000, Expected::figure}, text).size() < 6000);
}

TEST_CASE("a long word is cut where it is quoted") {
  const std::string all = text_of<Decimal>(std::string(41, '1'));
  CHECK(all.find("found \"11111111111111111111111111111111\"…") != std::string::npos);
}

TEST_CASE("a letter that looks like a digit is recognised") {
  CHECK(hint<Money>("$1O.5") == "the letter \"O\" stands where the digit 0 may be meant");
  CHECK(hint<Money>("$5O million") == "the letter \"O\" stands where the digit 0 may be meant");
  CHECK(hint<Money>("$l00") == "the letter \"l\" stands where the digit 1 may be meant");
  CHECK(hint<Money>("5 billionn").find("letter") == std::string::npos);
}

TEST_CASE("malformed numbers say how one is written") {
  CHECK(hint<Money>("$1.5.2") == "a number has one decimal mark; a date is written \"2025-09-30\"");
  CHECK(hint<Money>("$1,23,45") == "commas part groups of three digits, as in \"1,234,567.89\"");
  CHECK(hint<Money>("€1,2345") ==
        "if the comma is the decimal mark, say so: DecimalMark::comma, or --decimal comma");
  CHECK(hint<Money>("$1e9") ==
        "exponents are not read: write every digit, or a scale such as \"billion\"");
  CHECK(hint<Money>("$1_000") == "thousands are parted by commas, not by underscores: \"1,000\"");
  CHECK(hint<Percent>("%5") == "the sign stands behind the number: \"5%\"");
}

TEST_CASE("the decimal comma that the hint speaks of is read with the option") {
  Options options;
  options.decimal_mark = DecimalMark::comma;
  CHECK(*parse<Money>("€1,2345", options) == Money{Decimal::scaled(12345, -4).value(), EUR});
}

TEST_CASE("a missing or second currency is recognised") {
  CHECK(hint<Money>("500 million") == "an amount names its currency, as in \"5 million USD\"");
  CHECK(hint<Money>("5 USD EUR") ==
        "an amount has one currency: leave out \"EUR\" or the one before it");
  CHECK(hint<Money>("$5 EUR") ==
        "two currencies contradict each other: leave out \"EUR\" or the one before it");
  CHECK(hint<Match>("5") ==
        "5 may be 5%, 5 USD or 5 years: say which, or ask for a Decimal (--as number)");
}

TEST_CASE("a slip of one letter is recognised, and known words are left alone") {
  CHECK(hint<Money>("5 dolars") == "did you mean \"dollars\"?");
  CHECK(hint<Money>("5 UDS") == "did you mean \"USD\"?");
  CHECK(hint<Money>("5 XQZ") == "no currency has the code \"XQZ\"");
  CHECK(hint<Percent>("5 precent") == "did you mean \"percent\"?");
  CHECK(hint<Percent>("34 percent year over").find("did you mean") == std::string::npos);
  CHECK(hint<Money>("5 quatloos") == "none");
}

TEST_CASE("a figure of another kind is told what it is") {
  CHECK(hint<Percent>("5 percentage points") ==
        "points are no percentage but a distance of two: PercentagePoints, BasisPoints");
  CHECK(hint<PercentagePoints>("5%") ==
        "a percentage is no amount and no point: read it as a Percent");
  CHECK(hint<Money>("5%") == "an amount of money ends with a currency, not with \"%\"");
  CHECK(hint<Money>("$5 to $7") ==
        "a range has two ends: read it as a Range, such as Range<Money>");
}

TEST_CASE("more than one figure is referred to scan, more than a value to Match") {
  CHECK(hint<Match>("$5; $6") == "a phrase is one figure; scan finds each figure of a text");
  CHECK(hint<Match>("$5 in cash") ==
        "parse reads a figure and its own words alone; scan finds figures in any text");
  CHECK(hint<Money>("$5 million per share") ==
        "parse<Match> keeps all that the phrase says about its figure");
}

TEST_CASE("dates, parentheses, digits and bytes have their hints") {
  CHECK(hint<Period>("Q5 2021") == "a year has four quarters, Q1 to Q4");
  CHECK(hint<Period>("H3 2021") == "a year has two halves, H1 and H2");
  CHECK(hint<Period>("2021-13-01") == "year, month and day are written \"2025-09-30\"");
  CHECK(hint<Money>("($5") == "a negative amount has both parentheses: \"($5.4 million)\"");
  CHECK(hint<Money>("$" + std::string(41, '7')) ==
        "nothing is rounded for you: leave out digits, or use a scale such as \"billion\"");
  CHECK(hint<Money>("\xA3"
                    "5") == "in Latin-1 this byte is \"£\": convert the text to UTF-8");
  CHECK(hint<Money>("$１００") == "digits of full width are not read: write 0 to 9");
}

TEST_CASE("a marker that is refused is told how to be settled") {
  Options strict;
  strict.refuse_assumed = true;
  const std::string all = text_of(parse<Money>("$5", strict).error(), "$5");
  CHECK(line(all, 4) ==
        "  hint: write the currency's code, as in \"USD 5\", or set a default with Options::with");
}

TEST_CASE("every error is explained in lines without a control character") {
  for (int code = 0; code <= static_cast<int>(ParseErrc::too_long); ++code) {
    for (const std::string_view text :
         {"", "$", "5 \x01\x7F", "\xFF\xFE", "亿亿 1O%", "e9", "1e"}) {
      for (std::uint64_t offset = 0; offset < 9; ++offset) {
        const std::string all =
            text_of({static_cast<ParseErrc>(code), offset, Expected::figure}, text);
        CAPTURE(all);
        CHECK(all.find(describe(static_cast<ParseErrc>(code))) != std::string::npos);
        CHECK(text::first_invalid(all) == all.size());
        CHECK(all.find_first_of("\x01\x7F\t\r") == std::string::npos);
        CHECK(all.back() != '\n');
      }
    }
  }
}
