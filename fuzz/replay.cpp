// Runs a fuzz target over files and small changes of them.
// SPDX-License-Identifier: MIT

// Usage: TARGET [--changes N] FOLDER|FILE...
//
// Stands in for libFuzzer where there is none: every file is an input, and so are N changes of
// each, the same in every run. The target ends the program where a claim does not hold; the last
// line that was printed names the input.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "../tests/random_numbers.hpp"
#include "target.hpp"

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) {
    std::fprintf(stderr, "replay: %s cannot be read\n", path.string().c_str());
    std::exit(2);
  }
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<fs::path> files_of(const fs::path& path) {
  std::vector<fs::path> files;
  if (!fs::is_directory(path)) return {path};
  for (const fs::directory_entry& entry : fs::directory_iterator{path}) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void run(const std::string& input) {
  // A copy of exactly that size: AddressSanitizer then sees a byte too far.
  const std::vector<std::uint8_t> bytes{input.begin(), input.end()};
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// One to four bytes are changed, put in or taken out, or a piece of another input is put in.
std::string changed(std::string input, const std::vector<std::string>& all, RandomNumbers& draw) {
  const auto below = [&](std::size_t count) { return draw.next() % count; };
  for (std::size_t times = 1 + below(4); times > 0; --times) {
    const std::size_t at = below(input.size() + 1);
    const std::string& other = all[below(all.size())];
    const std::size_t from = below(other.size() + 1);
    switch (below(4)) {
      case 0: input.insert(at, 1, static_cast<char>(below(256))); break;
      case 1: input.erase(at, 1 + below(4)); break;
      case 2: input.insert(at, other.substr(from, 1 + below(16))); break;
      default:
        if (at < input.size()) input[at] = static_cast<char>(below(256));
    }
  }
  return input;
}

}  // namespace

int main(int argc, char** argv) {
  int changes = 0;
  std::vector<fs::path> files;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view{argv[i]} == "--changes" && i + 1 < argc) {
      changes = std::atoi(argv[++i]);
      continue;
    }
    const std::vector<fs::path> more = files_of(argv[i]);
    files.insert(files.end(), more.begin(), more.end());
  }
  if (files.empty()) {
    std::fputs("replay: there is no input\n", stderr);
    return 2;
  }
  std::vector<std::string> inputs;
  for (const fs::path& file : files) inputs.push_back(read(file));
  RandomNumbers draw{20261126};
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    std::printf("%s\n", files[i].filename().string().c_str());
    std::fflush(stdout);
    run(inputs[i]);
    for (int k = 0; k < changes; ++k) run(changed(inputs[i], inputs, draw));
  }
  std::printf("%zu inputs and %d changes of each: every claim holds\n", inputs.size(), changes);
}
