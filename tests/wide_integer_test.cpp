// Checks 128- and 256-bit integers against their definitions.
// SPDX-License-Identifier: MIT
#include "finq/detail/wide_integer.hpp"

#include <cstdint>
#include <random>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/detail/powers_of_ten.hpp"
#include "finq/detail/write_digits.hpp"

using namespace finq::detail;

namespace {

constexpr std::uint64_t all = ~std::uint64_t{0};
constexpr std::uint64_t top = std::uint64_t{1} << 63;

constexpr UInt128 wide(std::uint64_t high, std::uint64_t low) { return {high, low}; }
constexpr UInt256 wide(UInt128 high, UInt128 low) { return {high, low}; }

// a = quotient × b + rest, and rest < b: this defines the division.
constexpr bool divides(UInt256 a, UInt128 b) {
  const Division256 result = divide(a, b);
  const Checked256 product = multiply(result.quotient, b);
  const Checked256 sum = add(product.value, result.rest);
  return less(result.rest, b) && !product.overflow && !sum.overflow && sum.value == a;
}
constexpr bool divides(UInt128 a, UInt128 b) {
  const Division128 result = divide(a, b);
  const UInt256 product = multiply(result.quotient, b);
  const Checked256 sum = add(product, result.rest);
  return less(result.rest, b) && !sum.overflow && sum.value == wide({}, a) && divides({{}, a}, b);
}

// A product by shifts and sums alone.
constexpr UInt256 multiplied_by_bits(UInt128 a, UInt128 b) {
  UInt256 sum{};
  for (int bit = 127; bit >= 0; --bit) {
    const UInt128 carry{0, sum.low.high >> 63};
    sum = {add(add(sum.high, sum.high), carry), add(sum.low, sum.low)};
    const std::uint64_t word = bit >= 64 ? b.high : b.low;
    if (((word >> (bit % 64)) & 1) != 0) sum = add(sum, a).value;
  }
  return sum;
}

// Words full of ones or zeros are where carries and wrong estimates live.
class Words {
 public:
  std::uint64_t word() {
    const std::uint64_t bits = random_();
    switch (random_() % 6) {
      case 0: return bits % 4;
      case 1: return all - bits % 4;
      case 2: return (std::uint64_t{1} << (bits % 64)) - (bits >> 63);
      case 3: return all - ((std::uint64_t{1} << (bits % 64)) - 1);
      case 4: return top + bits % 4 - 2;
      default: return bits;
    }
  }
  UInt128 pair() { return {random_() % 4 == 0 ? 0 : word(), word()}; }
  UInt128 divisor() {
    const UInt128 value = pair();
    return is_zero(value) ? UInt128{0, 1} : value;
  }

 private:
  std::mt19937_64 random_{20261126};
};

struct Digits {
  char text[40]{};
  std::size_t size = 0;

  constexpr Digits(UInt128 value, int count) {
    size = static_cast<std::size_t>(write_digits(static_cast<char*>(text), value, count) - text);
  }
  constexpr operator std::string_view() const { return {static_cast<const char*>(text), size}; }
};

constexpr bool powers_and_digit_counts_agree() {
  for (int i = 0; i <= max_power; ++i) {
    const UInt128 power = power_of_ten(i);
    if (count_digits(power) != i + 1) return false;
    if (i > 0 && count_digits(subtract(power, {0, 1})) != i) return false;
    if (i > 0 && divide(power, power_of_ten(i - 1)).quotient != wide(0, 10)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("wide integers are plain words") {
  static_assert(std::is_trivially_copyable_v<UInt128> && sizeof(UInt128) == 16);
  static_assert(std::is_trivially_copyable_v<UInt256> && sizeof(UInt256) == 32);
  static_assert(!std::is_convertible_v<double, UInt128>);
}

TEST_CASE("sums and differences carry from word to word") {
  CHECK_TWICE(add(wide(0, all), wide(0, 1)) == wide(1, 0));
  CHECK_TWICE(add(wide(all, all), wide(0, 1)) == wide(0, 0));
  CHECK_TWICE(subtract(wide(1, 0), wide(0, 1)) == wide(0, all));
  CHECK_TWICE(subtract(wide(0, 0), wide(0, 1)) == wide(all, all));
  CHECK_TWICE(negate(wide(0, 1)) == wide(all, all));
  CHECK_TWICE(negate(wide(0, 0)) == wide(0, 0));
  CHECK_TWICE(add(wide({0, 0}, {all, all}), wide(0, 1)).value == wide({0, 1}, {0, 0}));
  CHECK_TWICE(!add(wide({all, all}, {all, all - 1}), wide(0, 1)).overflow);
  CHECK_TWICE(add(wide({all, all}, {all, all}), wide(0, 1)).overflow);
  CHECK_TWICE(add(wide({all, all}, {0, 1}), wide(all, all)).overflow);
  CHECK_TWICE(subtract(wide({1, 0}, {0, 0}), wide(0, 1)) == wide({0, all}, {all, all}));
}

TEST_CASE("the upper word decides the order, the lower where it ties") {
  CHECK_TWICE(less(wide(0, all), wide(1, 0)));
  CHECK_TWICE(less(wide(1, 0), wide(1, 1)));
  CHECK_TWICE(!less(wide(1, 1), wide(1, 1)));
  CHECK_TWICE(compare(wide(2, 0), wide(1, all)) > 0);
  CHECK_TWICE(compare(wide({0, 1}, {0, 0}), wide({0, 0}, {all, all})) > 0);
  CHECK_TWICE(compare(wide({1, 2}, {3, 4}), wide({1, 2}, {3, 4})) == 0);
}

TEST_CASE("a product has all its bits") {
  CHECK_TWICE(multiply(all, all) == wide(all - 1, 1));
  CHECK_TWICE(multiply(std::uint64_t{0x1'0000'0001}, std::uint64_t{0x1'0000'0001}) ==
              wide(1, 0x2'0000'0001));
  CHECK_TWICE(multiply(wide(all, all), wide(all, all)) == wide({all, all - 1}, {0, 1}));
  CHECK_TWICE(multiply(wide(3, 5), wide(0, 0)) == UInt256{});
  CHECK_TWICE(multiply(wide(3, 5), wide(1, 0)) == wide({0, 3}, {5, 0}));
  CHECK_TWICE(multiply(wide({0, 1}, {0, 0}), wide(all, all)).value == wide({all, all}, {0, 0}));
  CHECK_TWICE(!multiply(wide({0, 1}, {0, 0}), wide(all, all)).overflow);
  CHECK_TWICE(multiply(wide({1, 0}, {0, 0}), wide(1, 0)).overflow);
  CHECK_TWICE(multiply(wide({0, 1}, {all, all}), wide(all, all)).overflow);
}

TEST_CASE("a quotient and its rest make up the dividend") {
  CHECK_TWICE(divide(wide(0, 17), wide(0, 5)).quotient == wide(0, 3));
  CHECK_TWICE(divide(wide(0, 17), wide(0, 5)).rest == wide(0, 2));
  CHECK_TWICE(divide(wide(1, 0), all).quotient == 1);
  CHECK_TWICE(divide(wide(all - 1, all), all).quotient == all);
  CHECK_TWICE(divide(wide(all - 1, all), all).rest == all - 1);
  CHECK_TWICE(divides(wide(5, 0), wide(5, 1)));
  CHECK_TWICE(divides(wide(all, all), wide(0, 3)));
  CHECK_TWICE(divides(wide(all, all), wide(1, 0)));
  CHECK_TWICE(divides(wide(all, all), wide(all, all)));
  CHECK_TWICE(divides(wide({all, all}, {all, all}), wide(0, 1)));
  CHECK_TWICE(divides(wide({all, all}, {all, all}), wide(0, 10)));
  CHECK_TWICE(divides(wide({all, all}, {all, all}), power_of_ten(38)));
}

// Hacker's Delight's cases: an estimate one or two too large, the sum that brings it back, and
// the upper words equal.
TEST_CASE("an estimate that is too large is brought back") {
  CHECK_TWICE(divides(wide({0, 0x7FFF'FFFF'FFFF'FFFF}, {top, 0}), wide(top, 1)));
  CHECK_TWICE(divides(wide({0, top}, {0, 0}), wide(top, all)));
  CHECK_TWICE(divides(wide({0, top}, {0, all - 1}), wide(top, all)));
  CHECK_TWICE(divides(wide({0, top - 1}, {all, all}), wide(top, 0)));
  CHECK_TWICE(divides(wide({top, 0}, {all, all}), wide(top, 1)));
  CHECK_TWICE(divides(wide({0, all}, {all - 1, all}), wide(all, all)));
  CHECK_TWICE(divide(wide(0x7FFF'FFFF'8000'0000, 0), 0x8000'0000'0000'0001).quotient ==
              0xFFFF'FFFE'FFFF'FFFE);
}

TEST_CASE("random products and quotients agree with their definitions") {
  Words words;
  int wrong = 0;
  for (int i = 0; i < 100'000; ++i) {
    const UInt128 a = words.pair();
    const UInt128 b = words.pair();
    const UInt128 divisor = words.divisor();
    wrong += divides(wide(a, b), divisor) ? 0 : 1;
    wrong += divides(a, divisor) ? 0 : 1;
    wrong += i % 16 != 0 || multiply(a, b) == multiplied_by_bits(a, b) ? 0 : 1;
    wrong += subtract(add(a, b), b) == a ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("each power of ten has one digit more than the one before") {
  CHECK_TWICE(powers_and_digit_counts_agree());
  CHECK_TWICE(power_of_ten(19) == wide(0, 10'000'000'000'000'000'000U));
  CHECK_TWICE(power_of_ten(38) == wide(5421010862427522170, 687399551400673280));
  CHECK_TWICE(count_digits(wide(0, 0)) == 1);
  CHECK_TWICE(count_digits(wide(0, 9)) == 1);
  CHECK_TWICE(count_digits(wide(all, all)) == 39);
}

TEST_CASE("digits are written with leading zeros to the count") {
  CHECK_TWICE(Digits{wide(0, 0), 1} == std::string_view{"0"});
  CHECK_TWICE(Digits{wide(0, 1234567), 7} == std::string_view{"1234567"});
  CHECK_TWICE(Digits{wide(0, 42), 5} == std::string_view{"00042"});
  CHECK_TWICE(Digits{wide(0, 42), 21} == std::string_view{"000000000000000000042"});
  CHECK_TWICE(Digits{wide(1, 0), 20} == std::string_view{"18446744073709551616"});
  CHECK_TWICE(Digits{subtract(power_of_ten(38), {0, 1}), 38} ==
              std::string_view{"99999999999999999999999999999999999999"});
}
