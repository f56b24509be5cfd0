// The parts that an amount is divided into.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// So many parts of one whole, in the order of their ratios: what `allocate` gives.
template <class T, std::size_t N>
class Shares {
 public:
  static constexpr std::size_t size() noexcept { return N; }

  /// Fails with `out_of_range` beyond the last.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& operator[](std::size_t index) const {
    if (index >= N) OnFailure::fail(Errc::out_of_range);
    return parts_[index];
  }
  constexpr const T* begin() const noexcept { return parts_; }
  constexpr const T* end() const noexcept { return parts_ + N; }

  /// Where the parts are put.
  constexpr T* data() noexcept { return parts_; }

  friend constexpr bool operator==(const Shares& a, const Shares& b) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
      if (!(a.parts_[i] == b.parts_[i])) return false;
    }
    return true;
  }

 private:
  T parts_[N]{};
};

/// Parts as equal as can be, the larger ones first: what `split` gives. Takes no room for each.
template <class T>
class EqualShares {
 public:
  constexpr EqualShares() noexcept = default;
  /// `larger_count` times `larger`, then `smaller` up to `count`.
  constexpr EqualShares(const T& larger, std::uint64_t larger_count, const T& smaller,
                        std::uint64_t count) noexcept
      : larger_{larger}, smaller_{smaller}, larger_count_{larger_count}, count_{count} {}

  class Iterator {
   public:
    constexpr Iterator(const EqualShares& shares, std::uint64_t at) noexcept
        : shares_{&shares}, at_{at} {}
    constexpr const T& operator*() const noexcept { return shares_->at(at_); }
    constexpr Iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    const EqualShares* shares_;
    std::uint64_t at_;
  };

  constexpr std::uint64_t size() const noexcept { return count_; }
  /// Fails with `out_of_range` beyond the last.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& operator[](std::uint64_t index) const {
    if (index >= count_) OnFailure::fail(Errc::out_of_range);
    return at(index);
  }
  constexpr Iterator begin() const noexcept { return {*this, 0}; }
  constexpr Iterator end() const noexcept { return {*this, count_}; }

  /// The same parts, each as `function` of it.
  template <class F>
  constexpr auto transform(F&& function) const
      -> EqualShares<std::remove_cvref_t<decltype(function(std::declval<const T&>()))>> {
    return {function(larger_), larger_count_, function(smaller_), count_};
  }

  friend constexpr bool operator==(const EqualShares& a, const EqualShares& b) noexcept {
    return a.larger_ == b.larger_ && a.smaller_ == b.smaller_ &&
           a.larger_count_ == b.larger_count_ && a.count_ == b.count_;
  }

 private:
  constexpr const T& at(std::uint64_t index) const noexcept {
    return index < larger_count_ ? larger_ : smaller_;
  }

  T larger_{};
  T smaller_{};
  std::uint64_t larger_count_ = 0;
  std::uint64_t count_ = 0;
};

}  // namespace finq::inline v0_1
