// Tests of looking at many bytes together: in vectors as byte for byte.
// SPDX-License-Identifier: MIT
#include "finq/text/vectors.hpp"

#include <string>

#include "check_twice.hpp"
#include "finq/text/byte_class.hpp"
#include "random_numbers.hpp"

using namespace finq::text;

TEST_CASE("letters are counted up to the first byte that is none") {
  CHECK_TWICE(count_letters("Sales rose 34 %.") == 5);
  CHECK_TWICE(count_letters("revenue, however") == 7);
  CHECK_TWICE(count_letters("antidisestablish") == 16);
  CHECK_TWICE(count_letters(" Sales rose 34 %") == 0);
  CHECK_TWICE(count_letters("ABCDEFGHijklmno.") == 15);
  CHECK_TWICE(count_letters("na\xC3\xAFve investors") == 2);
}

TEST_CASE("each of the 256 bytes is a letter or none at each of the sixteen places") {
  for (std::size_t place = 0; place < 16; ++place) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text(16, 'q');
      text[place] = static_cast<char>(byte);
      const bool letter = is_byte(text[place], byte_letter);
      CHECK(count_letters(text.data()) == (letter ? 16 : place));
      CHECK(count_letters_portably(text.data()) == (letter ? 16 : place));
    }
  }
}

TEST_CASE("each of the 256 bytes is a letter, a blank or neither in the map of 64 bytes") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::size_t place = byte % 64;
    std::string text(64, '-');
    text[place] = static_cast<char>(byte);
    const std::uint64_t bit = std::uint64_t{1} << place;
    const ByteMap map = map_bytes(text.data());
    CHECK(map.letters == (is_byte(text[place], byte_letter) ? bit : 0));
    CHECK(map.blanks == (byte == ' ' ? bit : 0));
  }
}

TEST_CASE("the next stop or digit is found, or the end") {
  constexpr std::string_view text = "We will see what comes of it, I believe. In 2021 we did.";
  CHECK_TWICE(find_stop_or_digit(text, 0, text.size()) == 39);
  CHECK_TWICE(find_stop_or_digit(text, 40, text.size()) == 44);
  CHECK_TWICE(find_stop_or_digit(text, 0, 39) == 39);
  CHECK_TWICE(find_stop_or_digit(text, 0, 20) == 20);
  CHECK_TWICE(find_stop_or_digit(text, 50, 50) == 50);
  for (const char c : {'0', '9', '.', '!', '?', '\n', '\xE3'}) CHECK(is_stop_or_digit(c));
  for (const char c : {',', ':', ' ', 'x', '-', '\xE2'}) CHECK(!is_stop_or_digit(c));
}

TEST_CASE("random bytes are the same in vectors as portably") {
  RandomNumbers random{7};
  for (int round = 0; round < 100'000; ++round) {
    char bytes[64];
    for (char& byte : bytes) byte = static_cast<char>(random.between('A' - 3, 'z' + 5));
    bytes[random.between(0, 63)] = static_cast<char>(random.between(0, 255));
    CHECK(count_letters(bytes) == count_letters_portably(bytes));
    const ByteMap map = map_bytes(bytes);
    const ByteMap expected = map_bytes_portably(bytes);
    CHECK(map.letters == expected.letters);
    CHECK(map.blanks == expected.blanks);
    const std::string_view text{bytes, sizeof bytes};
    const auto begin = static_cast<std::size_t>(random.between(0, 63));
    CHECK(find_stop_or_digit(text, begin, 64) == find_stop_or_digit_portably(text, begin, 64));
  }
}
