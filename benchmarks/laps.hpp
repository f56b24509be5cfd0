// The times of repeated runs of one thing, and their median.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

/// Seconds of one lap after the other. What else the machine does falls on some laps only: the
/// median leaves it out.
class Laps {
 public:
  /// Runs `call` and takes how long that was.
  template <class Call>
  double time(const Call& call) {
    const auto began = std::chrono::steady_clock::now();
    call();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    seconds_.push_back(taken.count());
    return taken.count();
  }

  double median() const {
    std::vector<double> sorted = seconds_;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
  }

 private:
  std::vector<double> seconds_;
};
