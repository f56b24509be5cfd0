// Checks Result: a value, or the reason why there is none.
// SPDX-License-Identifier: MIT
#include "finq/result.hpp"

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "check_twice.hpp"

using namespace finq;

namespace {

struct Reason {
  int code = 0;
  friend constexpr bool operator==(Reason, Reason) = default;
};

// What is moved says so.
struct Parcel {
  int content = 0;

  constexpr Parcel() = default;
  constexpr explicit Parcel(int what) : content{what} {}
  constexpr Parcel(const Parcel&) = default;
  constexpr Parcel(Parcel&& other) noexcept : content{other.content} { other.content = -1; }
  constexpr Parcel& operator=(const Parcel&) = default;
  constexpr Parcel& operator=(Parcel&& other) noexcept {
    content = other.content;
    other.content = -1;
    return *this;
  }
};

constexpr Result<int> half(int number) {
  if (number % 2 != 0) return Errc::not_exact;
  return number / 2;
}

constexpr bool every_reason_has_words_of_its_own() {
  constexpr auto last = static_cast<int>(Errc::no_value);
  for (int i = 0; i <= last; ++i) {
    const std::string_view words = describe(static_cast<Errc>(i));
    if (words.empty() || words == "unknown reason" || words.back() == '.') return false;
    if (words.data()[words.size()] != '\0') return false;
    for (int j = 0; j < i; ++j) {
      if (words == describe(static_cast<Errc>(j))) return false;
    }
  }
  return describe(static_cast<Errc>(last + 1)) == "unknown reason";
}

constexpr int moved_out() {
  Result<Parcel> result{Parcel{7}};
  const Parcel taken = *std::move(result);
  return taken.content * 10 + result->content;
}

}  // namespace

TEST_CASE("a result is as plain as what it holds") {
  static_assert(std::is_trivially_copyable_v<Result<int>>);
  static_assert(std::is_trivially_copyable_v<Result<std::int64_t, Reason>>);
  static_assert(!std::is_trivially_copyable_v<Result<Parcel>>);
  static_assert(std::copyable<Result<int>>);
  static_assert(std::equality_comparable<Result<int>>);
  static_assert(sizeof(Result<int>) == 8);
  static_assert(!std::is_default_constructible_v<Result<int>>);
  static_assert(!std::is_convertible_v<Result<int>, bool>);
  static_assert(!std::is_convertible_v<Result<int>, int>);
  static_assert(std::same_as<Result<int>::value_type, int>);
  static_assert(std::same_as<Result<int>::error_type, Errc>);
}

TEST_CASE("a result holds a value or an error") {
  CHECK_TWICE(half(6).has_value());
  CHECK_TWICE(static_cast<bool>(half(6)));
  CHECK_TWICE(*half(6) == 3);
  CHECK_TWICE(half(6).value() == 3);
  CHECK_TWICE(!half(7).has_value());
  CHECK_TWICE(!half(7));
  CHECK_TWICE(half(7).error() == Errc::not_exact);
  CHECK_TWICE(Result<Parcel> {
    Parcel { 4 }
  } -> content == 4);
  CHECK_TWICE(Result<int, Reason>{Reason{5}}.error() == Reason{5});
}

TEST_CASE("results are equal when both values or both errors are") {
  CHECK_TWICE(half(6) == half(6));
  CHECK_TWICE(half(6) != half(8));
  CHECK_TWICE(half(6) != half(7));
  CHECK_TWICE(half(7) == half(9));
  CHECK_TWICE(half(7) != Result<int>{Errc::no_rate});
  CHECK_TWICE(half(6) == 3);
  CHECK_TWICE(3 == half(6));
  CHECK_TWICE(half(6) != 4);
  CHECK_TWICE(half(7) == Errc::not_exact);
  CHECK_TWICE(half(7) != Errc::no_rate);
  CHECK_TWICE(half(6) != Errc::not_exact);
  // No value is not the value zero.
  CHECK_TWICE(half(7) != 0);
}

TEST_CASE("a missing value is replaced, passed on, or left alone") {
  CHECK_TWICE(half(6).value_or(9) == 3);
  CHECK_TWICE(half(7).value_or(9) == 9);
  CHECK_TWICE(half(6).transform([](int number) { return number + 1L; }) == 4L);
  CHECK_TWICE(half(7).transform([](int number) { return number + 1; }) == Errc::not_exact);
  CHECK_TWICE(half(12).and_then(half) == 3);
  CHECK_TWICE(half(6).and_then(half) == Errc::not_exact);
  CHECK_TWICE(half(7).and_then([](int) { return Result<bool>{true}; }) == Errc::not_exact);
}

TEST_CASE("the value of a temporary result is moved out") { CHECK_TWICE(moved_out() == 69); }

TEST_CASE("every reason has words of its own, zero-terminated and without a full stop") {
  CHECK_TWICE(every_reason_has_words_of_its_own());
  CHECK_TWICE(describe(Errc::division_by_zero) == "division by zero");
}

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)

TEST_CASE("asking for what is not there throws the reason") {
  CHECK_THROWS_AS((void)half(7).value(), Error);
  CHECK_THROWS_AS((void)*half(7), std::exception);
  CHECK_THROWS_WITH((void)*half(7), "the exact result does not fit in 38 digits");
  CHECK_THROWS_WITH((void)half(6).error(), "the result holds a value, not an error");
  CHECK_THROWS_WITH(detail::fail(Errc::no_rate), "no such exchange rate");
  try {
    (void)*half(7);
  } catch (const Error& error) {
    CHECK(error.code() == Errc::not_exact);
  }
}

TEST_CASE("an error of another type is thrown whole") {
  const Result<int, Reason> result{Reason{5}};
  CHECK_THROWS_AS((void)*result, Error);
  try {
    (void)*result;
  } catch (const ErrorOf<Reason>& error) {
    CHECK(error.error() == Reason{5});
    CHECK(error.code() == Errc::no_value);
    CHECK(std::string_view{error.what()} == "the result holds an error, not a value");
  }
}

#endif
