// Tests of unpacking: numbers come out of a packed table as they went in.
// SPDX-License-Identifier: MIT
#include "finq/detail/unpack.hpp"

#include "check_twice.hpp"

using namespace finq::detail;

TEST_CASE("the lowest byte of a packed number stands first, and no byte is negative") {
  CHECK_TWICE(unpack_byte("\xFE") == 0xFE);
  CHECK_TWICE(unpack_pair("\x34\xF2") == 0xF234);
  CHECK_TWICE(unpack_four("\x78\x56\x34\xF2") == 0xF2345678);
}
