// What `finq scan --format html` does with its input.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "html_page.hpp"
#include "input.hpp"
#include "refuse.hpp"

namespace finq::tool {

/// One page of all files. A page says how much there is before it shows it, so the texts are held
/// in memory.
inline int scan_to_html(const std::vector<std::string>& files, const Settings& settings) {
  HtmlPage page{settings};
  int status = success;
  bool is_empty = true;
  for (const std::string& file : files) {
    Input input{file};
    std::string text;
    for (std::string_view block = input.read(); !block.empty(); block = input.read()) text += block;
    if (input.is_faulty()) {
      std::fprintf(stderr, "finq: %s\n", input.complaint().c_str());
      status = misused;
    } else {
      page.add(input.name(), text);
      is_empty = false;
    }
  }
  if (is_empty) return status;
  const std::string whole = page.text();
  std::fwrite(whole.data(), 1, whole.size(), stdout);
  std::fflush(stdout);
  return report_complaints(page.complaints(), status);
}

}  // namespace finq::tool
