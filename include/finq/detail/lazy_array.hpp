// A list on the stack whose elements cost nothing until pushed.
// SPDX-License-Identifier: MIT
#pragma once

#include <new>
#include <type_traits>

namespace finq::detail {

/// Up to `N` elements of `T`, in place.
///
/// A plain `T items[N]` sets every element at each construction: of a phrase of three words, 250
/// tokens and 64 figures (0.35 µs of the 0.6 µs that parsing "USD 5" took).
template <class T, int N>
class LazyArray {
 public:
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
  static constexpr int capacity = N;

  constexpr LazyArray() noexcept : storage_(make()) {}

  constexpr int size() const noexcept { return count_; }
  constexpr bool is_full() const noexcept { return count_ == N; }
  constexpr void clear() noexcept { count_ = 0; }
  constexpr void pop() noexcept { --count_; }

  /// The new element. Not when full.
  constexpr T& push(const T& item) noexcept {
    if (std::is_constant_evaluated()) {
      storage_.items[count_] = item;
    } else {
      ::new (static_cast<void*>(storage_.items + count_)) T(item);
    }
    return storage_.items[count_++];
  }

  constexpr T& operator[](int index) noexcept { return storage_.items[index]; }
  constexpr const T& operator[](int index) const noexcept { return storage_.items[index]; }

 private:
  union Storage {
    constexpr Storage() noexcept : none{} {}
    constexpr explicit Storage(bool) noexcept : items{} {}
    char none;
    T items[N];
  };

  /// Constant evaluation has no elements that begin to exist later.
  static constexpr Storage make() noexcept {
    if (std::is_constant_evaluated()) return Storage{true};
    return Storage{};
  }

  int count_ = 0;
  Storage storage_;
};

}  // namespace finq::detail
