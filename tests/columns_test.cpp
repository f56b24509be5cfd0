// Tests of the columns that a text takes: the borders of every block of wide signs and of marks.
// SPDX-License-Identifier: MIT
#include "finq/say/columns.hpp"

#include <string_view>

#include "check_twice.hpp"

using namespace finq::say;

namespace {

constexpr int columns(std::string_view text) {
  ColumnCounter out;
  for (const char byte : text) *out++ = byte;
  return out.columns();
}

struct Block {
  char32_t first;
  char32_t last;
};

/// Whether the block has so many columns a sign, and its neighbours one.
template <std::size_t N>
constexpr bool all_have(int wanted, const Block (&blocks)[N]) {
  for (const Block& block : blocks) {
    if (columns_of(block.first - 1) != 1 || columns_of(block.first) != wanted) return false;
    if (columns_of(block.last) != wanted || columns_of(block.last + 1) != 1) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("marks and joiners take no column") {
  constexpr Block blocks[] = {{0x300, 0x36F},   {0x200B, 0x200F}, {0x2060, 0x2060},
                              {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}};
  CHECK_TWICE(all_have(0, blocks));
}

TEST_CASE("Han, kana, Hangul, full-width forms and emoji take two") {
  constexpr Block blocks[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3040, 0xA4CF},
                              {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
                              {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
                              {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
  CHECK_TWICE(all_have(2, blocks));
}

TEST_CASE("a text takes the columns of its signs") {
  CHECK_TWICE(columns("") == 0);
  CHECK_TWICE(columns("$4.89") == 5);
  CHECK_TWICE(columns("€5") == 2);
  CHECK_TWICE(columns("5円") == 3);
  CHECK_TWICE(columns("e\u0301") == 1);
  CHECK_TWICE(columns("😀") == 2);
}
