// Scans input of any length in chunks.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <fstream>
#include <iostream>

int main(int count, char** arguments) {
  std::ifstream file{count > 1 ? arguments[1] : "examples/outlook.txt", std::ios::binary};
  finq::Scanner scanner;  // 16 KiB, however long the input is
  finq::Match match;
  const auto report = [&] {
    // A match views the scanner's bytes: copy what you keep before the next push.
    while (scanner.next(match)) std::cout << match.start() << ": " << match.text() << '\n';
  };

  char bytes[10];  // small, to show that it may cut a figure anywhere
  while (file.read(bytes, sizeof bytes), file.gcount() > 0) {
    std::string_view chunk{bytes, static_cast<std::size_t>(file.gcount())};
    while (!chunk.empty()) {
      chunk.remove_prefix(scanner.push(chunk));
      report();
    }
  }
  scanner.finish();
  report();
}

// Output:
// 13: 12%
// 20: $1.84 billion
// 41: $0.42
// 83: €250 million
// 110: March 2027
// 132: $450 to $475 million
// 156: Q1 2026
