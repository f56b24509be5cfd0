// What each object of the program of mixed flags can do.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace ordinary {
std::string figures(std::string_view text);
std::string product(std::string_view a, std::string_view b);
bool throws_for_a_bad_phrase();
}  // namespace ordinary

namespace restricted {
std::string figures(std::string_view text);
std::string product(std::string_view a, std::string_view b);
}  // namespace restricted
