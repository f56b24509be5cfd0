// The finq command: which of its commands is run, and how it ends.
// SPDX-License-Identifier: MIT

#include <CLI/CLI.hpp>

#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "convert_command.hpp"
#include "html_command.hpp"
#include "options.hpp"
#include "understand.hpp"

namespace finq::tool {
namespace {

std::string version_text() {
  return "finq " + std::to_string(version.major_number) + '.' +
         std::to_string(version.minor_number) + '.' + std::to_string(version.patch_number);
}

int run_scan(const Words& words) {
  const Settings settings = understand(words, false);
  const auto files = words.files.empty() ? std::vector<std::string>{"-"} : words.files;
  if (settings.layout == Layout::html) return scan_to_html(files, settings);
  Report report{settings};
  ScanCommand command{settings, report};
  int status = success;
  for (const std::string& file : files) {
    if (!command.run(file)) status = misused;
  }
  report.flush();
  return report_complaints(report.complaints(), status);
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
