// Says that the command was called wrongly.
// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace finq::tool {

/// Ends in one line on standard error, "OPTION: WHAT", and the exit status 2.
[[noreturn]] inline void misuse(const std::string& option, const std::string& what) {
  throw CLI::ValidationError{option, what};
}

}  // namespace finq::tool
