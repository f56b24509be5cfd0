// The options of the finq command, and the words they take.
// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

#include "exchange_options.hpp"
#include "finq/finq.hpp"

namespace finq::tool {

/// What the options say before they are understood.
struct Words {
  std::string layout = "table";
  std::string language = "en";
  std::string decimal;
  std::vector<std::string> kinds;
  std::map<std::string, std::string> families;
  std::string as;
  std::string as_of;
  std::string fiscal_year_end;
  std::string fiscal_naming = "end";
  std::string fiscal_weeks;
  int fiscal_long_quarter = 0;
  std::vector<std::string> files;
  std::string phrase;
  ExchangeWords exchange;
  bool has_phrase = false;
  bool has_currency = false;
  bool explains = false;
  bool by_line = false;
  bool refuse_assumed = false;
};

/// The families that a caller may want to set, by their option.
inline const std::map<std::string, MarkerFamily>& families() {
  static const std::map<std::string, MarkerFamily> all{
      {"dollar", MarkerFamily::dollar}, {"yen", MarkerFamily::yen},
      {"pound", MarkerFamily::pound},   {"franc", MarkerFamily::franc},
      {"peso", MarkerFamily::peso},     {"rupee", MarkerFamily::rupee},
      {"krona", MarkerFamily::krona},   {"krone", MarkerFamily::krone},
      {"kr", MarkerFamily::kr}};
  return all;
}

inline void add_calendar_options(CLI::App& command, Words& words) {
  command.add_option("--as-of", words.as_of, "Date from which relative periods count: YYYY-MM-DD");
  CLI::Option* year_end =
      command.add_option("--fiscal-year-end", words.fiscal_year_end,
                         "03-31, last-saturday-of-september, saturday-nearest-01-31 …");
  command
      .add_option("--fiscal-naming", words.fiscal_naming,
                  "Fiscal years are named by their start or end")
      ->check(CLI::IsMember({"start", "end"}))
      ->needs(year_end);
  command
      .add_option("--fiscal-weeks", words.fiscal_weeks,
                  "Weeks of a quarter's months: 4-4-5, 4-5-4 or 5-4-4")
      ->check(CLI::IsMember({"4-4-5", "4-5-4", "5-4-4"}))
      ->needs(year_end);
  command
      .add_option("--fiscal-long-quarter", words.fiscal_long_quarter,
                  "The quarter that has the 53rd week, if not the last")
      ->check(CLI::Range(1, 4))
      ->needs(year_end);
}

inline void add_reading_options(CLI::App& command, Words& words) {
  command.add_option("--lang", words.language, "Language of the text: en, de, fr, ja …");
  command.add_option("--decimal", words.decimal, "How 1.234 is read: point or comma")
      ->check(CLI::IsMember({"point", "comma"}));
  command.add_flag("--refuse-assumed", words.refuse_assumed,
                   "Refuse markers that do not settle the currency");
  for (const auto& [family, unused] : families()) {
    command.add_option("--" + family, words.families[family],
                       "Currency that an ambiguous '" + family + "' stands for");
  }
}

inline void add_text_options(CLI::App& command, Words& words) {
  command.add_flag("--lines", words.by_line, "Each line is a text of its own");
  add_reading_options(command, words);
  add_calendar_options(command, words);
}

inline void add_answer_format(CLI::App& command, Words& words) {
  command.add_option("--format", words.layout, "table (the usual one) or jsonl (an object a line)")
      ->check(CLI::IsMember({"jsonl", "table"}));
}

inline CLI::App* add_scan(CLI::App& app, Words& words) {
  CLI::App* scan = app.add_subcommand("scan", "Find every figure of texts");
  scan->add_option("FILE", words.files, "Files to read; - or none for standard input");
  scan->add_option("--kinds", words.kinds, "Kinds to report: money,percent,…")
      ->allow_extra_args(false)
      ->delimiter(',');
  scan->add_option("--format", words.layout,
                   "table (the usual one), jsonl (an object a line) or html (one page to look at)")
      ->check(CLI::IsMember({"html", "jsonl", "table"}));
  add_text_options(*scan, words);
  CLI::Option* currency = scan->add_option_function<std::string>(
      "--in",
      [&words](const std::string& code) {
        words.exchange.to = code;
        words.has_currency = true;
      },
      "Money in this currency too: USD, EUR …");
  add_exchange_options(*scan, words.exchange, currency);
  return scan;
}

inline CLI::App* add_parse(CLI::App& app, Words& words) {
  CLI::App* parse = app.add_subcommand("parse", "Read one whole phrase, strictly");
  parse->add_option_function<std::string>(
      "PHRASE",
      [&words](const std::string& phrase) {
        words.phrase = phrase;
        words.has_phrase = true;
      },
      "The phrase; standard input if none");
  add_answer_format(*parse, words);
  parse->add_option("--as", words.as, "The kind that it must be");
  add_text_options(*parse, words);
  return parse;
}

inline CLI::App* add_convert(CLI::App& app, Words& words) {
  CLI::App* convert = app.add_subcommand("convert", "Say money in another currency");
  convert->add_option("PHRASE", words.phrase, "An amount or a range: '39.8 billion yuan'")
      ->required();
  CLI::Option* currency = convert
                              ->add_option_function<std::string>(
                                  "CURRENCY",
                                  [&words](const std::string& code) {
                                    words.exchange.to = code;
                                    words.has_currency = true;
                                  },
                                  "The currency to say it in: USD, EUR …")
                              ->required();
  add_exchange_options(*convert, words.exchange, currency);
  convert->add_flag("--explain", words.explains, "Show each rate, its day and the rounding");
  add_answer_format(*convert, words);
  add_reading_options(*convert, words);
  return convert;
}

}  // namespace finq::tool
