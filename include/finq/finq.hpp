// All of finq but the opt-in headers.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/date_range.hpp"
#include "finq/decimal.hpp"
#include "finq/duration.hpp"
#include "finq/fiscal_calendar.hpp"
#include "finq/literals.hpp"
#include "finq/match.hpp"
#include "finq/money.hpp"
#include "finq/options.hpp"
#include "finq/parse.hpp"
#include "finq/parse_error.hpp"
#include "finq/percent.hpp"
#include "finq/period.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"
#include "finq/scan.hpp"
#include "finq/scanner.hpp"
#include "finq/version.hpp"
