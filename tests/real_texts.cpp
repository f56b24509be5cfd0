// Checks what holds of every scan on texts that people wrote, where they are there.
// SPDX-License-Identifier: MIT

// Usage: real_texts FOLDER
//
// The texts are not part of the project: without the folder the status is 77, which CTest and Meson
// take for a test that was left out.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "../fuzz/scan_claims.hpp"

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// As users read, and with everything that a scan can be asked for.
std::size_t check(const std::string& text) {
  finq::Options all;
  all.kinds = finq::Kinds::all();
  all.refuse_assumed = true;
  constexpr std::size_t odd_size = 997;
  return fuzz::check_scan(text, odd_size, {}) + fuzz::check_scan(text, odd_size, all);
}

}  // namespace

int main(int argc, char** argv) {
  std::error_code none;
  if (argc != 2 || !fs::is_directory(argv[1], none)) {
    std::puts("left out: there is no folder of texts");
    return 77;
  }
  std::size_t figures = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator{argv[1]}) {
    if (!entry.is_regular_file()) continue;
    std::printf("%s\n", entry.path().string().c_str());
    figures += check(read(entry.path()));
  }
  std::printf("%zu figures\n", figures);
  return figures > 0 ? 0 : 1;
}
