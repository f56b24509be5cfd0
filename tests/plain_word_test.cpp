// Tests of plain words: what is read fast is what the general reader makes of the bytes.
// SPDX-License-Identifier: MIT
#include "finq/text/plain_word.hpp"

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
  return read_plain_word(text, 0, token);
}

constexpr Casing casing(std::string_view text) {
  Token token;
  read_plain_word(text, 0, token);
  return token.casing;
}

/// The first token as the lexer has it: near the end of a text by its general reader alone.
Token first_token(std::string_view text) {
  return Lexing{text, finq::languages::english}.next();
}

std::string random_text(RandomNumbers& random) {
  constexpr std::string_view bytes = "aBcDeFgHiJkL.,:@/-'% \n\t7\xC3\xA9";
  std::string text = random.between(0, 2) == 0 ? "" : " ";
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

TEST_CASE("plain words are those of the general reader, byte for byte") {
  RandomNumbers random{11};
  int plain = 0;
  for (int round = 0; round < 200'000; ++round) {
    const std::string text = random_text(random);
    const std::string longer = text + std::string{more};
    Token token;
    if (!read_plain_word(longer, 0, token)) continue;
    ++plain;
    const Token general = first_token(text);
    CAPTURE(text);
    CHECK(token.kind == general.kind);
    CHECK(token.begin == general.begin);
    CHECK(token.hash == general.hash);
    CHECK(token.casing == general.casing);
    CHECK(token.gap == general.gap);
  }
  CHECK(plain > 50'000);
}
