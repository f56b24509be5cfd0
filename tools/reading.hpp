// What a figure is read as, for a column of the table.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "finq/match.hpp"

namespace finq::tool {

inline std::string plain(const Decimal& value) {
  std::string text(value.plain_size(), '\0');
  text.resize(static_cast<std::size_t>(value.write_plain(text.data()) - text.data()));
  return text;
}

/// "24000000000 … 26000000000 USD"; of a period its normal form.
inline std::string reading(const Match& match) {
  const Quantity& quantity = match.quantity();
  if (match.kind() == Kind::period) return std::string{quantity.period().text().view()};
  std::string text = plain(quantity.low());
  if (quantity.is_range()) text += " … " + plain(quantity.high());
  if (match.kind() == Kind::money) text += ' ' + std::string{quantity.currency().code().view()};
  if (match.kind() == Kind::percent) text += " %";
  if (match.kind() == Kind::points) text += quantity.is_basis_points() ? " bp" : " pp";
  if (match.kind() == Kind::multiple) text += " ×";
  if (match.kind() == Kind::duration) text += ' ' + std::string{name(quantity.unit())};
  return text;
}

}  // namespace finq::tool
