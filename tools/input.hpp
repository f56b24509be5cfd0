// Files and standard input, read in blocks.
// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace finq::tool {

/// One input: a file, or standard input where the name is "-". Closes what it opened.
class Input {
 public:
  explicit Input(const std::string& name)
      : name_{name == "-" ? "standard input" : name},
        file_{name == "-" ? stdin : std::fopen(name.c_str(), "rb")},
        fault_{file_ == nullptr ? errno : 0} {}
  ~Input() {
    if (file_ != nullptr && file_ != stdin) std::fclose(file_);
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  /// The next block; empty at the end and after a fault.
  std::string_view read() {
    if (fault_ != 0) return {};
    const std::size_t size = std::fread(buffer_, 1, sizeof buffer_, file_);
    if (size == 0 && std::ferror(file_) != 0) fault_ = errno;
    return {buffer_, size};
  }

  /// The size in bytes, or 0 where it is not known before the end.
  long size() const {
    if (file_ == nullptr || file_ == stdin || std::fseek(file_, 0, SEEK_END) != 0) return 0;
    const long bytes = std::ftell(file_);
    std::rewind(file_);
    return bytes > 0 ? bytes : 0;
  }

  const std::string& name() const { return name_; }
  bool is_faulty() const { return fault_ != 0; }
  /// "NAME: No such file or directory"
  std::string complaint() const { return name_ + ": " + std::strerror(fault_); }

 private:
  std::string name_;
  std::FILE* file_;
  int fault_;
  char buffer_[65536];
};

}  // namespace finq::tool
