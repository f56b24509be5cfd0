// From the words of the command line to settings.
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "exchange_options.hpp"
#include "finq/languages.hpp"
#include "misuse.hpp"
#include "options.hpp"
#include "settings.hpp"

namespace finq::tool {

inline Kind kind_of(const std::string& word) {
  for (const Kind kind : {Kind::money, Kind::percent, Kind::points, Kind::multiple, Kind::duration,
                          Kind::period, Kind::number}) {
    if (name(kind) == word) return kind;
  }
  misuse("kind",
         "'" + word + "' is none of money, percent, points, multiple, duration, period, number");
}

/// The company's calendar, said in up to four options.
inline FiscalCalendar understand_calendar(const Words& words) {
  const std::string& end = words.fiscal_year_end;
  auto calendar = FiscalCalendar::from_text(end);
  if (calendar == Errc::no_such_date) {
    misuse("--fiscal-year-end", "'" + end + "' names a day that not every year has");
  }
  if (!calendar) {
    misuse("--fiscal-year-end", "'" + end + "' is no year end (write 03-31, " +
                                    "last-saturday-of-september, saturday-nearest-01-31)");
  }
  const auto need_weeks = [&](const std::string& option) {
    if (calendar->has_weeks()) return;
    misuse(option, "a year that ends on " + end +
                       " has no whole weeks; give a year end such as "
                       "last-saturday-of-september");
  };
  if (words.fiscal_naming == "start") calendar = calendar->named_by_start();
  if (!words.fiscal_weeks.empty()) {
    need_weeks("--fiscal-weeks");
    calendar = calendar->with_weeks(weeks_from_text(words.fiscal_weeks).value());
  }
  if (words.fiscal_long_quarter != 0) {
    need_weeks("--fiscal-long-quarter");
    calendar = calendar->with_week_53_in(words.fiscal_long_quarter);
  }
  return calendar.value();
}

/// Named periods resolve by themselves as soon as either option asks for dates.
inline void understand_reference(const Words& words, Settings& settings) {
  if (!words.as_of.empty()) {
    const auto date = Date::from_iso(words.as_of);
    if (!date) misuse("--as-of", "'" + words.as_of + "' is no date (write 2025-11-25)");
    settings.reference = settings.reference.on(*date);
    settings.resolves = true;
  }
  if (!words.fiscal_year_end.empty()) {
    settings.reference = settings.reference.with(understand_calendar(words));
    settings.resolves = true;
  }
}

inline Settings understand(const Words& words, bool parses) {
  Settings settings;
  settings.layout = words.layout == "jsonl"  ? Layout::jsonl
                    : words.layout == "html" ? Layout::html
                                             : Layout::table;
  settings.by_line = words.by_line;
  settings.in_color = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
  Options& options = settings.options;
  options.language = languages::find(words.language);
  if (options.language == nullptr) misuse("--lang", "'" + words.language + "' is not known");
  if (!words.kinds.empty()) {
    options.kinds = {};
    for (const std::string& kind : words.kinds) options.kinds.insert(kind_of(kind));
  } else if (parses) {
    options.kinds = words.as.empty() ? Kinds::all() : Kinds{kind_of(words.as)};
  }
  if (words.decimal == "comma") options.decimal_mark = DecimalMark::comma;
  if (words.decimal == "point") options.decimal_mark = DecimalMark::point;
  options.refuse_assumed = words.refuse_assumed;
  understand_reference(words, settings);
  for (const auto& [family, code] : words.families) {
    if (code.empty()) continue;
    const auto currency = Currency::from_code(code);
    if (!currency) misuse("--" + family, "'" + code + "' is no currency");
    options = options.with(families().at(family), *currency);
  }
  // Last of all: it takes a while to read the rates.
  if (words.has_currency) settings.exchange = understand_exchange(words.exchange);
  return settings;
}

}  // namespace finq::tool
