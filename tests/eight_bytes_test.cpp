// Tests of eight bytes at once: as one byte at a time would do it.
// SPDX-License-Identifier: MIT
#include "finq/text/eight_bytes.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/text/utf8.hpp"

using namespace finq::text;

namespace {

constexpr unsigned byte(EightBytes bytes, int index) {
  return static_cast<unsigned>(bytes >> (8 * index)) & 0xFFU;
}

constexpr bool is_letter_byte(unsigned c) { return is_ascii_letter(static_cast<char>(c)); }

}  // namespace

TEST_CASE("eight bytes are loaded first to last, with zeros behind the end") {
  CHECK_TWICE(load_eight("abcdefgh", 0) == 0x6867666564636261U);
  CHECK_TWICE(load_eight("xabcdefghi", 1) == 0x6867666564636261U);
  CHECK_TWICE(load_eight("abc", 0) == 0x636261U);
  CHECK_TWICE(load_eight("abc", 2) == 0x63U);
  CHECK_TWICE(load_eight("abc", 3) == 0);
  CHECK_TWICE(load_eight("\xFF", 0) == 0xFFU);
  CHECK_TWICE(load_eight("", 0) == 0);
}

TEST_CASE("the first bytes are kept") {
  CHECK_TWICE(first_of(0x8877665544332211U, 0) == 0);
  CHECK_TWICE(first_of(0x8877665544332211U, 3) == 0x332211U);
  CHECK_TWICE(first_of(0x8877665544332211U, 8) == 0x8877665544332211U);
}

TEST_CASE("each byte is judged alone, whatever its neighbours are") {
  for (unsigned c = 0; c < 256; ++c) {
    for (unsigned other = 0; other < 256; ++other) {
      for (int place = 0; place < 8; ++place) {
        std::string text(8, static_cast<char>(other));
        text[static_cast<std::size_t>(place)] = static_cast<char>(c);
        const EightBytes bytes = load_eight(text, 0);
        const bool in_range = byte(between(bytes, 'A', 'Z'), place) == 0x80U;
        const bool no_letter = byte(no_letters(bytes), place) == 0x80U;
        const bool agrees = in_range == is_upper(static_cast<char>(c)) &&
                            no_letter == !is_letter_byte(c) &&
                            byte(lower(bytes), place) ==
                                static_cast<std::uint8_t>(finq::text::lower(static_cast<char>(c)));
        if (!agrees) FAIL_CHECK((c * 256 + other));
      }
    }
  }
}

TEST_CASE("a word hashes as its small letters do, at any length") {
  for (std::size_t size = 0; size < 40; ++size) {
    std::string small(size, 'q');
    std::string large(size, 'Q');
    CHECK(hash_word(small) == hash_word(large));
    CHECK(is_same_word(small, large));
    if (size > 0) CHECK(hash_word(small) != hash_word(small.substr(1)));
  }
  CHECK_TWICE(hash_word("") == 0);
}
