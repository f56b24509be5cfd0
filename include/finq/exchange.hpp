// Exchange rates as values, and all that is done with them.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/conversion.hpp"
#include "finq/conversion_text.hpp"
#include "finq/euro_law.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/exchange_rates.hpp"
#include "finq/fx.hpp"
#include "finq/money_bag.hpp"
#include "finq/money_in.hpp"
