// A chart of how many figures there are of each kind, as SVG.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "finq/match.hpp"

namespace finq::tool {

class KindCounts {
 public:
  void add(Kind kind) { ++counts_[static_cast<std::size_t>(kind)]; }

  /// "9 money, 14 percent"
  std::string text() const {
    std::string text;
    for (const Kind kind : kinds) {
      if (of(kind) == 0) continue;
      text += (text.empty() ? "" : ", ") + std::to_string(of(kind)) + ' ';
      text += name(kind);
    }
    return text;
  }

  /// A bar a kind; nothing where there are no figures.
  std::string svg() const {
    const std::size_t longest = *(std::max_element)(counts_.begin(), counts_.end());
    if (longest == 0) return {};
    std::string bars;
    std::size_t y = 0;
    for (const Kind kind : kinds) {
      if (of(kind) == 0) continue;
      const std::size_t width = (std::max)(std::size_t{2}, of(kind) * bar_space / longest);
      bars += "<text x=\"0\" y=\"" + std::to_string(y + 14) + "\">" + std::string{name(kind)} +
              "</text><rect class=\"" + std::string{name(kind)} + "\" x=\"72\" y=\"" +
              std::to_string(y + 2) + "\" width=\"" + std::to_string(width) +
              "\" height=\"16\" rx=\"2\"></rect><text x=\"" + std::to_string(width + 80) +
              "\" y=\"" + std::to_string(y + 14) + "\">" + std::to_string(of(kind)) + "</text>\n";
      y += 24;
    }
    return "<svg role=\"img\" aria-label=\"Figures by kind: " + text() + "\" viewBox=\"0 0 400 " +
           std::to_string(y) + "\">\n" + bars + "</svg>\n";
  }

 private:
  static constexpr std::array kinds{Kind::money,    Kind::percent, Kind::points, Kind::multiple,
                                    Kind::duration, Kind::period,  Kind::number};
  static constexpr std::size_t bar_space = 270;

  std::size_t of(Kind kind) const { return counts_[static_cast<std::size_t>(kind)]; }

  std::array<std::size_t, kinds.size()> counts_{};
};

}  // namespace finq::tool
