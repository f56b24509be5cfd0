// The finq command: its options, and which command they belong to.
// SPDX-License-Identifier: MIT

#include <unistd.h>

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "convert_command.hpp"
#include "exchange_options.hpp"
#include "finq/languages.hpp"
#include "misuse.hpp"

namespace finq::tool {
namespace {

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

std::string version_text() {
  return "finq " + std::to_string(version.major_number) + '.' +
         std::to_string(version.minor_number) + '.' + std::to_string(version.patch_number);
}

Kind kind_of(const std::string& word) {
  for (const Kind kind : {Kind::money, Kind::percent, Kind::points, Kind::multiple, Kind::duration,
                          Kind::period, Kind::number}) {
    if (name(kind) == word) return kind;
  }
  misuse("kind",
         "'" + word + "' is none of money, percent, points, multiple, duration, period, number");
}

/// The families that a caller may want to set, by their option.
const std::map<std::string, MarkerFamily>& families() {
  static const std::map<std::string, MarkerFamily> all{
      {"dollar", MarkerFamily::dollar}, {"yen", MarkerFamily::yen},
      {"pound", MarkerFamily::pound},   {"franc", MarkerFamily::franc},
      {"peso", MarkerFamily::peso},     {"rupee", MarkerFamily::rupee},
      {"krona", MarkerFamily::krona},   {"krone", MarkerFamily::krone},
      {"kr", MarkerFamily::kr}};
  return all;
}

/// The company's calendar, said in up to four options.
FiscalCalendar understand_calendar(const Words& words) {
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
void understand_reference(const Words& words, Settings& settings) {
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

Settings understand(const Words& words, bool parses) {
  Settings settings;
  settings.layout = words.layout == "jsonl" ? Layout::jsonl : Layout::table;
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

void add_calendar_options(CLI::App& command, Words& words) {
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

void add_reading_options(CLI::App& command, Words& words) {
  command.add_option("--format", words.layout, "jsonl or table (the usual one)")
      ->check(CLI::IsMember({"jsonl", "table"}));
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

void add_text_options(CLI::App& command, Words& words) {
  command.add_flag("--lines", words.by_line, "Each line is a text of its own");
  add_reading_options(command, words);
  add_calendar_options(command, words);
}

int run_scan(const Words& words) {
  const Settings settings = understand(words, false);
  Report report{settings};
  ScanCommand command{settings, report};
  int status = success;
  for (const std::string& file :
       words.files.empty() ? std::vector<std::string>{"-"} : words.files) {
    if (!command.run(file)) status = misused;
  }
  report.flush();
  for (const std::string& complaint : report.complaints()) refuse(complaint);
  return status == success && !report.complaints().empty() ? refused : status;
}

int run_convert(Words words) {
  // An amount that begins with a minus has been put behind everything else.
  if (words.exchange.to.starts_with('-')) std::swap(words.phrase, words.exchange.to);
  if (words.explains && words.layout == "jsonl") misuse("--explain", "is for the table alone");
  const Settings settings = understand(words, true);
  Report report{settings};
  return convert_phrase(words.phrase, words.explains, settings, report);
}

int run_parse(const Words& words) {
  const Settings settings = understand(words, true);
  Report report{settings};
  if (words.by_line) return parse_lines(settings, report);
  std::string phrase = words.phrase;
  if (!words.has_phrase) {
    Input input{"-"};
    for (std::string_view block = input.read(); !block.empty(); block = input.read())
      phrase += block;
  }
  if (settings.layout == Layout::jsonl) {
    return parse_phrase(phrase, 0, settings, report) ? success : refused;
  }
  const auto match = parse<Match>(phrase, settings.options);
  if (match) {
    report.add(*match, 0);
    return success;
  }
  std::fprintf(stderr, "finq: %s\n", Report::explanation(match.error(), phrase).c_str());
  return refused;
}

/// "-$5" is a phrase, no option: it goes behind "--".
std::vector<std::string> arguments(int argc, char** argv) {
  std::vector<std::string> options;
  std::vector<std::string> phrases;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const bool negative =
        word.size() > 1 && word[0] == '-' && word[1] != '-' && !text::is_ascii_letter(word[1]);
    (negative ? phrases : options).emplace_back(word);
  }
  if (!phrases.empty()) options.emplace_back("--");
  options.insert(options.end(), phrases.begin(), phrases.end());
  return {options.rbegin(), options.rend()};  // CLI11 takes them from the back
}

CLI::App* add_scan(CLI::App& app, Words& words) {
  CLI::App* scan = app.add_subcommand("scan", "Find every figure of texts");
  scan->add_option("FILE", words.files, "Files to read; - or none for standard input");
  scan->add_option("--kinds", words.kinds, "Kinds to report: money,percent,…")->delimiter(',');
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

CLI::App* add_parse(CLI::App& app, Words& words) {
  CLI::App* parse = app.add_subcommand("parse", "Read one whole phrase, strictly");
  parse->add_option_function<std::string>(
      "PHRASE",
      [&words](const std::string& phrase) {
        words.phrase = phrase;
        words.has_phrase = true;
      },
      "The phrase; standard input if none");
  parse->add_option("--as", words.as, "The kind that it must be");
  add_text_options(*parse, words);
  return parse;
}

CLI::App* add_convert(CLI::App& app, Words& words) {
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
  add_reading_options(*convert, words);
  return convert;
}

int run(int argc, char** argv) {
  CLI::App app{"Reads the figures of financial texts as exact, typed values."};
  app.require_subcommand(1);
  app.failure_message([](const CLI::App*, const CLI::Error& fault) {
    return "finq: " + std::string{fault.what()} + " (finq --help says more)\n";
  });
  app.set_version_flag("--version", version_text());
  app.footer(
      "Examples:\n"
      "  finq scan report.txt\n"
      "  finq scan --format jsonl --kinds money,percent < calls.txt\n"
      "  finq parse 'about $4.89 billion a year'\n"
      "  finq parse --as money --dollar CAD '$5'\n"
      "  finq convert '39.8 billion yuan' USD --rates eurofxref-hist.csv --on 2025-09-30\n"
      "  finq scan --in USD --rates eurofxref-hist.csv --on 2025-09-30 report.txt\n"
      "Exit status: 0; 1 if a phrase was refused or there is no rate for it; 2 for a wrong\n"
      "call (an unknown currency, a bad date) or an unreadable file (a malformed feed).");
  Words words;
  CLI::App* scan = add_scan(app, words);
  CLI::App* parse = add_parse(app, words);
  add_convert(app, words);
  try {
    app.parse(arguments(argc, argv));
    if (*scan) return run_scan(words);
    return *parse ? run_parse(words) : run_convert(words);
  } catch (const CLI::ParseError& fault) {
    return app.exit(fault) == 0 ? success : misused;
  }
}

}  // namespace
}  // namespace finq::tool

int main(int argc, char** argv) {
  try {
    return finq::tool::run(argc, argv);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "finq: %s\n", fault.what());
    return finq::tool::misused;
  }
}
