// Tests of UTF-8: what RFC 3629 allows, and the first byte that it does not.
// SPDX-License-Identifier: MIT
#include "finq/text/utf8.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"

using namespace finq::text;
using namespace std::string_view_literals;

namespace {

/// The bytes of a code point, by the table of RFC 3629, section 3.
std::string encode(char32_t c) {
  const auto tail = [&](int shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0U | (c >> 6U)), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0U | (c >> 12U)), tail(6), tail(0)};
  return {static_cast<char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)};
}

constexpr bool is_valid(std::string_view text) { return first_invalid(text) == text.size(); }

struct Lead {
  unsigned first, last;  // of the lead byte
  unsigned second_first, second_last;
  std::size_t size;
};

/// The grammar of RFC 3629, section 4, row by row.
constexpr Lead grammar[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
};

/// The size that the grammar gives a sequence of these two bytes and as many tails as it takes.
std::size_t size_by_grammar(unsigned lead, unsigned second) {
  if (lead < 0x80) return 1;
  for (const Lead& row : grammar) {
    if (lead < row.first || lead > row.last) continue;
    return second >= row.second_first && second <= row.second_last ? row.size : 0;
  }
  return 0;
}

}  // namespace

TEST_CASE("every code point is read back, with its size") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string bytes = encode(c);
    const CodePoint point = decode(bytes, 0);
    if (point.value != c || point.size != bytes.size()) FAIL_CHECK(static_cast<unsigned>(c));
  }
  CHECK_TWICE(decode("€"sv, 0).value == 0x20AC);
  CHECK_TWICE(decode("a€"sv, 1).size == 3);
  CHECK_TWICE(decode("\0"sv, 0).size == 1);
}

TEST_CASE("lead and second byte agree with the grammar of RFC 3629") {
  for (unsigned lead = 0; lead < 256; ++lead) {
    for (unsigned second = 0; second < 256; ++second) {
      const std::string bytes{static_cast<char>(lead), static_cast<char>(second), '\x80', '\xBF'};
      if (decode(bytes, 0).size != size_by_grammar(lead, second)) FAIL_CHECK((lead * 256 + second));
    }
  }
}

TEST_CASE("bytes that are no UTF-8 have no size") {
  CHECK_TWICE(decode("\x80"sv, 0).size == 0);  // a tail without a lead
  CHECK_TWICE(decode("\xBF"sv, 0).size == 0);
  CHECK_TWICE(decode("\xC0\x80"sv, 0).size == 0);          // overlong NUL
  CHECK_TWICE(decode("\xC1\xBF"sv, 0).size == 0);          // overlong DEL
  CHECK_TWICE(decode("\xE0\x9F\xBF"sv, 0).size == 0);      // overlong U+07FF
  CHECK_TWICE(decode("\xF0\x8F\xBF\xBF"sv, 0).size == 0);  // overlong U+FFFF
  CHECK_TWICE(decode("\xED\xA0\x80"sv, 0).size == 0);      // a surrogate, first and last
  CHECK_TWICE(decode("\xED\xBF\xBF"sv, 0).size == 0);
  CHECK_TWICE(decode("\xF4\x90\x80\x80"sv, 0).size == 0);  // U+110000
  CHECK_TWICE(decode("\xF5\x80\x80\x80"sv, 0).size == 0);
  CHECK_TWICE(decode("\xFF"sv, 0).size == 0);
  CHECK_TWICE(decode("\xFE\x83\xBF\xBF\xBF\xBF\xBF"sv, 0).size == 0);
}

TEST_CASE("a sequence that the end of the text cuts is no code point") {
  for (const char32_t c : {U'é', U'€', U'😀'}) {
    const std::string bytes = encode(c);
    for (std::size_t size = 1; size < bytes.size(); ++size) {
      const std::string_view cut = std::string_view{bytes}.substr(0, size);
      CHECK(decode(cut, 0).size == 0);
      CHECK(first_invalid(cut) == 0);
    }
  }
  CHECK_TWICE(first_invalid("5 \xE2\x82"sv) == 2);
}

TEST_CASE("the first byte that is no UTF-8 is named") {
  CHECK_TWICE(is_valid(""sv));
  CHECK_TWICE(is_valid("5 €, 6 £, 7 ¥, 😀"sv));
  CHECK_TWICE(is_valid("a\0b"sv));
  CHECK_TWICE(first_invalid("5\xA3"sv) == 1);  // a pound sign in Latin-1
  CHECK_TWICE(first_invalid("€5 \xFF"sv) == 5);
  CHECK_TWICE(first_invalid("ab\xC3(c"sv) == 2);
  CHECK_TWICE(first_invalid("\xEF\xBB\xBF$5"sv) == 5);  // a byte order mark is UTF-8
}

TEST_CASE("blanks inside a line are those of typesetters too") {
  for (const char32_t c :
       {U' ', U'\t', U'\u00A0', U'\u2000', U'\u2009', U'\u200A', U'\u202F', U'\u205F', U'\u3000'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_blank(c));
    CHECK_FALSE(is_line_break(c));
    CHECK_FALSE(is_letter(c));
  }
  CHECK_TWICE(!is_blank(U'\n'));
  CHECK_TWICE(!is_blank(U'\0'));
  CHECK_TWICE(!is_blank(U'\u200B'));  // has no width: it parts nothing
}

TEST_CASE("line breaks are those of Unicode") {
  for (const char32_t c : {U'\n', U'\v', U'\f', U'\r', U'\u2028', U'\u2029'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_line_break(c));
    CHECK_FALSE(is_letter(c));
  }
  CHECK_TWICE(is_line_break(0x85));  // next line
  CHECK_TWICE(!is_line_break(U'\u00A0'));
}

TEST_CASE("letters are what is no sign, blank, digit or punctuation") {
  for (const char32_t c : {U'a', U'Z', U'é', U'ß', U'ł', U'Ω', U'Ж', U'ª', U'µ', U'億', U'円',
                           U'원', U'カ', U'々', U'\uF900', U'\U00020000'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_letter(c));
  }
  for (const char32_t c :
       {U'0', U'_', U'@', U'[', U'`', U'{',  U'£',  U'¥',  U'½',      U'×',      U'÷',     U'€',
        U'₹', U'–', U'−', U'…', U'“', U'、', U'。', U'％', U'\uFEFF', U'\uFFFD', U'\uE000'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_letter(c));
  }
}

TEST_CASE("scripts without blanks are Han, kana and Hangul") {
  for (const char32_t c : {U'億', U'万', U'元', U'の', U'ド', U'억', U'원', U'々'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_unspaced_script(c));
  }
  for (const char32_t c : {U'a', U'é', U'Ж', U'、', U'。', U'￥', U'％'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_unspaced_script(c));
  }
}

TEST_CASE("ASCII has small and large letters, and nothing beyond it changes") {
  CHECK_TWICE(lower('A') == 'a');
  CHECK_TWICE(lower('Z') == 'z');
  CHECK_TWICE(lower('[') == '[');
  CHECK_TWICE(lower('@') == '@');
  CHECK_TWICE(lower('\xC4') == '\xC4');
  CHECK_TWICE(is_digit('0') && is_digit('9') && !is_digit('/') && !is_digit(':'));
  CHECK_TWICE(is_ascii_letter('q') && is_ascii_letter('Q') && !is_ascii_letter('\xE4'));
}
