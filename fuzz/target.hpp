// What every fuzz target needs: claims, and bytes as choices.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// The body of a target: libFuzzer calls it with bytes of its making, replay.cpp with those of a
/// file. It ends the program where a claim does not hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// Ends the program where a claim does not hold: libFuzzer then keeps the input that broke it.
inline void claim(bool holds, const char* sentence) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: broken claim: %s\n", sentence);
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Takes choices off the begin of an input; behind its end every byte is a zero.
class Bytes {
 public:
  explicit Bytes(std::string_view text) : text_{text} {}

  std::uint8_t byte() {
    if (text_.empty()) return 0;
    const auto value = static_cast<std::uint8_t>(text_.front());
    text_.remove_prefix(1);
    return value;
  }
  /// So many bytes, the highest first.
  std::uint64_t number(int bytes) {
    std::uint64_t value = 0;
    for (; bytes > 0; --bytes) value = value << 8U | byte();
    return value;
  }
  /// From `low` to `high`, both included.
  int between(int low, int high) {
    const auto count = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(number(count > 256 ? 4 : 1) % count);
  }
  bool yes() { return (byte() & 1U) != 0; }
  bool is_empty() const { return text_.empty(); }
  std::string_view rest() const { return text_; }

 private:
  std::string_view text_;
};

}  // namespace fuzz
