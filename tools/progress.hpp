// A progress bar on standard error, for long inputs on a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <cstdio>

namespace finq::tool {

class Progress {
 public:
  /// Shows nothing for inputs of at most 16 MiB, of unknown size, or away from a terminal.
  explicit Progress(long size)
      : size_{size > 16L * 1024 * 1024 && isatty(STDERR_FILENO) != 0 ? size : 0} {}

  void advance(std::size_t bytes) {
    if (size_ == 0) return;
    done_ += static_cast<long>(bytes);
    const int percent = static_cast<int>(done_ * 100 / size_);
    if (percent == shown_) return;
    shown_ = percent;
    std::fprintf(stderr, "\r[%-50.*s] %3d %%", percent / 2,
                 "##################################################", percent);
  }

  void clear() {
    if (shown_ >= 0) std::fprintf(stderr, "\r%60s\r", "");
    shown_ = -1;
  }

 private:
  long size_;
  long done_ = 0;
  int shown_ = -1;
};

}  // namespace finq::tool
