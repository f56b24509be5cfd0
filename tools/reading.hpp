// What a figure is read as, for a column of the table.
// SPDX-License-Identifier: MIT
#pragma once

#include <iterator>
#include <string>

#include "finq/write.hpp"

namespace finq::tool {

inline std::string plain(const Decimal& value, bool is_grouped = false) {
  std::string text;
  write(std::back_inserter(text), value,
        Style{.notation = Notation::plain, .is_grouped = is_grouped});
  return text;
}

/// "24000000000 … 26000000000 USD"; of a period its normal form. Grouped: "24,000,000,000 …".
inline std::string reading(const Match& match, bool is_grouped = false) {
  const Quantity& quantity = match.quantity();
  if (match.kind() == Kind::period) return std::string{quantity.period().text().view()};
  std::string text = plain(quantity.low(), is_grouped);
  if (quantity.is_range()) text += " … " + plain(quantity.high(), is_grouped);
  if (match.kind() == Kind::money) text += ' ' + std::string{quantity.currency().code().view()};
  if (match.kind() == Kind::percent) text += " %";
  if (match.kind() == Kind::points) text += quantity.is_basis_points() ? " bp" : " pp";
  if (match.kind() == Kind::multiple) text += " ×";
  if (match.kind() == Kind::duration) text += ' ' + std::string{name(quantity.unit())};
  return text;
}

}  // namespace finq::tool
