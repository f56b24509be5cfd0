// What `finq scan` and `finq parse` do with their input.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "input.hpp"
#include "progress.hpp"
#include "report.hpp"

namespace finq::tool {

/// Scans one input in blocks: memory does not depend on its size.
class ScanCommand {
 public:
  ScanCommand(const Settings& settings, Report& report)
      : settings_{&settings},
        report_{&report},
        scanner_{std::make_unique<Scanner>(settings.options)} {}

  /// False where the input could not be read; the reason is on standard error.
  bool run(const std::string& name) {
    Input input{name};
    Progress progress{input.size()};
    restart();
    line_ = 1;
    for (std::string_view block = input.read(); !block.empty(); block = input.read()) {
      progress.advance(block.size());
      settings_->by_line ? push_lines(block) : push(block);
    }
    finish();
    progress.clear();
    if (!input.is_faulty()) return true;
    report_->flush();
    std::fprintf(stderr, "finq: %s\n", input.complaint().c_str());
    return false;
  }

 private:
  void restart() { *scanner_ = Scanner{settings_->options}; }

  void pull() {
    Match match;
    while (scanner_->next(match)) report_->add(match, settings_->by_line ? line_ : 0);
  }

  void push(std::string_view bytes) {
    while (!bytes.empty()) {
      bytes.remove_prefix(scanner_->push(bytes));
      pull();
    }
  }

  void finish() {
    scanner_->finish();
    pull();
  }

  /// Every line is a document of its own.
  void push_lines(std::string_view block) {
    for (;;) {
      const std::size_t end = block.find('\n');
      push(block.substr(0, end));
      if (end == std::string_view::npos) return;
      finish();
      restart();
      ++line_;
      block.remove_prefix(end + 1);
    }
  }

  const Settings* settings_;
  Report* report_;
  std::unique_ptr<Scanner> scanner_;
  std::uint64_t line_ = 1;
};

/// Parses one phrase; true where it is understood.
inline bool parse_phrase(std::string_view phrase, std::uint64_t line, const Settings& settings,
                         Report& report) {
  const auto match = parse<Match>(phrase, settings.options);
  if (match) {
    report.add(*match, line);
  } else {
    report.add(match.error(), phrase, line);
  }
  return match.has_value();
}

/// One phrase a line, from standard input.
inline int parse_lines(const Settings& settings, Report& report) {
  Input input{"-"};
  std::string line;
  std::uint64_t number = 0;
  int status = success;
  const auto take = [&] {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (!parse_phrase(line, ++number, settings, report)) status = refused;
    line.clear();
  };
  for (std::string_view block = input.read(); !block.empty(); block = input.read()) {
    for (const char c : block) {
      if (c == '\n') {
        take();
      } else {
        line += c;
      }
    }
  }
  if (!line.empty()) take();
  return status;
}

}  // namespace finq::tool
