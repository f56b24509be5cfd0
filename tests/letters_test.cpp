// Tests of counting letters: in vectors as byte for byte.
// SPDX-License-Identifier: MIT
#include "finq/text/letters.hpp"

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

TEST_CASE("random bytes are counted the same in vectors as portably") {
  RandomNumbers random{7};
  for (int round = 0; round < 100'000; ++round) {
    char bytes[16];
    for (char& byte : bytes) byte = static_cast<char>(random.between('A' - 3, 'z' + 5));
    CHECK(count_letters(bytes) == count_letters_portably(bytes));
  }
}
