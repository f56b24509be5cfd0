// What the command line asks for.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "exchange.hpp"
#include "finq/finq.hpp"

namespace finq::tool {

enum class Layout { table, jsonl, html };

/// The exit statuses of the command.
inline constexpr int success = 0;
inline constexpr int refused = 1;
inline constexpr int misused = 2;

struct Settings {
  Options options;
  Layout layout = Layout::table;
  Reference reference;  // what periods are resolved with
  bool resolves = false;
  std::shared_ptr<const Exchange> exchange;  // null: nothing is converted
  bool by_line = false;
  bool in_color = false;
};

}  // namespace finq::tool
