// Runs one case for callgrind, or times all ratios.
// SPDX-License-Identifier: MIT
//
// guard_probe list      prints each case's name and its units, a tab between
// guard_probe ratios    prints each ratio's name and the ratio, a tab between
// guard_probe times     prints each case's name and the nanoseconds of a unit, a tab between
// guard_probe NAME      runs that case once
#include <cstdio>
#include <string_view>

#include "guard_cases.hpp"
#include "guard_ratios.hpp"

int main(int argc, char** argv) {
  const std::string_view asked = argc == 2 ? argv[1] : "";
  if (asked == "ratios") {
    guard::print_scan_ratios();
    guard::print_parse_ratios();
    return 0;
  }
  for (const guard::Case& each : guard::cases()) {
    if (asked == "list") {
      std::printf("%s\t%zu\n", each.name.c_str(), each.units);
    } else if (asked == "times") {
      guard::print_time(each);
    } else if (asked == each.name) {
      std::printf("%llu figures\n", static_cast<unsigned long long>(guard::finq_measured(each)));
      return 0;
    }
  }
  return asked == "list" || asked == "times" ? 0 : 2;
}
