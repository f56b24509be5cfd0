// Tests of plain tokens: what is read fast is what the general reader makes of the bytes.
// SPDX-License-Identifier: MIT
#include "finq/text/plain_token.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/words_english.hpp"
#include "lexing.hpp"
#include "random_numbers.hpp"

using namespace finq::text;
using namespace std::string_view_literals;

namespace {

/// Enough behind a word for the plain reader.
constexpr std::string_view more = "                    ";

constexpr bool is_plain(std::string_view text) {
  Token token;
  return PlainToken{text, 0}.read_word(token);
}

/// The mark that the text begins with, or 0.
constexpr char32_t plain_mark(std::string_view text) {
  Token token;
  return PlainToken{text, 0}.read_mark(token) ? token.mark : U'\0';
}

/// How many bytes of digits the text begins with, if they are plain.
constexpr std::size_t plain_digits(std::string_view text) {
  Token token;
  return PlainToken{text, 0}.read_digits(token, false) ? token.end - token.begin : 0;
}

constexpr Casing casing(std::string_view text) {
  Token token;
  PlainToken{text, 0}.read_word(token);
  return token.casing;
}

/// The first token as the lexer has it: near the end of a text by its general reader alone.
Token first_token(std::string_view text) { return Lexing{text, finq::languages::english}.next(); }

std::string random_text(RandomNumbers& random) {
  constexpr std::string_view bytes = "aBcDeFgHiJkL.,:@/-'% \n\t7\xC3\xA9\xE2\x80\x99";
  const auto gap = random.between(0, 4);
  std::string text = gap == 0 ? "" : gap == 1 ? "\n" : " ";
  for (auto letters = random.between(0, 12); letters > 0; --letters) {
    text += bytes[static_cast<std::size_t>(random.between(0, 11))];
  }
  for (auto others = random.between(0, 5); others > 0; --others) {
    text += bytes[static_cast<std::size_t>(random.between(0, std::ssize(bytes) - 1))];
  }
  return text;
}

}  // namespace

TEST_CASE("a short word in ASCII behind a blank or none is plain") {
  CHECK_TWICE(is_plain("revenue of the last quarter"));
  CHECK_TWICE(is_plain(" revenue of the last quarter"));
  CHECK_TWICE(is_plain("straightforward as it seems"));
  CHECK_TWICE(is_plain("profit. The next one was less"));
}

TEST_CASE("what the general reader has to look at is not plain") {
  CHECK_TWICE(!is_plain("revenue"));                                // the text ends
  CHECK_TWICE(!is_plain("  revenue of the last quarter"));          // a wide gap
  CHECK_TWICE(!is_plain("39.8 billion yuan of revenue"));           // no letter
  CHECK_TWICE(!is_plain("na\xC3\xAFve investors of the quarter"));  // beyond ASCII
  CHECK_TWICE(!is_plain("internationalisation of revenue"));        // 16 letters and more
  CHECK_TWICE(!is_plain("www.example.com is an address, too"));
  CHECK_TWICE(!is_plain("https://example.com is an address"));
  CHECK_TWICE(!is_plain("ir@example.com is an address, too"));
}

TEST_CASE("a plain word knows its capitals") {
  CHECK_TWICE(casing("revenue of the last quarter") == Casing::lower);
  CHECK_TWICE(casing("Revenue of the last quarter") == Casing::capitalized);
  CHECK_TWICE(casing("REVENUE of the last quarter") == Casing::capitals);
  CHECK_TWICE(casing("STRAIGHTFORWARd as this all is") == Casing::capitalized);
}

TEST_CASE("a mark in ASCII, a dash and a quotation mark are plain") {
  CHECK_TWICE(plain_mark("$4.89 billion and some more") == U'$');
  CHECK_TWICE(plain_mark(" (2.1 per cent of revenue)") == U'(');
  CHECK_TWICE(plain_mark(". The next one was less so") == U'.');
  CHECK_TWICE(plain_mark("\xE2\x80\x99s revenue of the year") == 0x2019);
  CHECK_TWICE(plain_mark(" \xE2\x80\x93 revenue of the year") == 0x2013);
  CHECK_TWICE(plain_mark(".5 per cent of the revenue") == 0);            // of a fraction
  CHECK_TWICE(plain_mark("\xE2\x80\x89revenue of the last year") == 0);  // a thin space
  CHECK_TWICE(plain_mark("\xE2\x82\xAC 5 of the last quarter") == 0);    // the general reader's
  CHECK_TWICE(plain_mark("revenue of the last quarter") == 0);
}

TEST_CASE("digits are plain with the marks between them") {
  CHECK_TWICE(plain_digits("39.8 billion yuan of revenue") == 4);
  CHECK_TWICE(plain_digits("\n1,234,567.89 dollars or less") == 12);
  CHECK_TWICE(plain_digits("2021. The next one was less so") == 4);
  CHECK_TWICE(plain_digits("yuan of revenue, 39.8 billion") == 0);
  CHECK_TWICE(plain_digits("  39.8 billion yuan of revenue") == 0);  // a wide gap
}

TEST_CASE("plain tokens are those of the general reader, byte for byte") {
  RandomNumbers random{11};
  int plain = 0;
  for (int round = 0; round < 300'000; ++round) {
    const std::string text = random_text(random);
    const std::string longer = text + std::string{more};
    Token token;
    const PlainToken reader{longer, 0};
    if (!reader.read_word(token) && !reader.read_mark(token) && !reader.read_digits(token, false)) {
      continue;
    }
    if (token.is_digits() && longer[token.end] == '@') continue;  // the cutter's to settle
    ++plain;
    const Token general = first_token(text);
    CAPTURE(text);
    CHECK(token.kind == general.kind);
    CHECK(token.begin == general.begin);
    CHECK(token.mark == general.mark);
    CHECK(token.hash == general.hash);
    CHECK(token.casing == general.casing);
    CHECK(token.gap == general.gap);
    const bool is_phrase = general.lexeme.roles != Role::none;
    if (!is_phrase) CHECK(token.end == general.end);
  }
  CHECK(plain > 100'000);
}
