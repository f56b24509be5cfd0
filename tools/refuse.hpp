// Says that a phrase has no answer.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <set>
#include <string>

#include "settings.hpp"

namespace finq::tool {

/// One line on standard error.
inline int refuse(const std::string& why) {
  std::fprintf(stderr, "finq: %s\n", why.c_str());
  return refused;
}

/// A line each; the exit status if it was `status` before.
inline int report_complaints(const std::set<std::string>& complaints, int status) {
  for (const std::string& complaint : complaints) refuse(complaint);
  return status == success && !complaints.empty() ? refused : status;
}

}  // namespace finq::tool
