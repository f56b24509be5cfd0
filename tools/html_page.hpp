// One page of HTML: texts with their figures marked, and a table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "figures.hpp"
#include "html_chart.hpp"
#include "html_style.hpp"
#include "html_text.hpp"

namespace finq::tool {

/// Needs nothing but itself: no script, no network. Figure 7 is the element `f7` in its text and
/// `r7` in the table, and each is a link to the other.
class HtmlPage {
 public:
  explicit HtmlPage(const Settings& settings) : settings_{&settings}, figures_{settings} {}

  /// Marks the figures of a text; with `by_line` each line is a text of its own.
  void add(const std::string& name, std::string_view text) {
    names_.push_back(name);
    put(texts_, "<section><h2>", name, "</h2>\n<div class=\"text\" dir=\"auto\" lang=\"");
    put_html(texts_, settings_->options.language->tag);
    texts_ += "\">";
    put(rows_, "<tbody>\n<tr class=\"name\"><th colspan=\"", std::to_string(column_count()), "\">");
    put(rows_, "", name, "</th></tr>\n");
    line_ = settings_->by_line ? 1 : 0;
    while (settings_->by_line && text.find('\n') != text.npos) {
      const std::size_t size = text.find('\n') + 1;
      mark(text.substr(0, size), size - 1);
      text.remove_prefix(size);
      ++line_;
    }
    mark(text, text.size());
    texts_ += "</div></section>\n";
    rows_ += "</tbody>\n";
  }

  /// The whole page.
  std::string text() const {
    const std::string count = std::to_string(count_) + (count_ == 1 ? " figure" : " figures");
    const std::string where =
        names_.size() == 1 ? names_[0] : std::to_string(names_.size()) + " texts";
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    page +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'sha256-";
    page += html_style_hash;
    page += "'; base-uri 'none'; form-action 'none'\">\n";
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    put(page, "<title>", where, " – finq</title>\n<style>");
    page += html_style;
    put(page, "</style>\n</head>\n<body class=\"", names_.size() == 1 ? "one" : "several", "\">\n");
    page += "<a class=\"skip\" href=\"#figures\">To the table of figures</a>\n";
    put(page, "<header><h1>", where, "</h1>\n<p>");
    page += count + (count_ == 0 ? "" : ": " + counts_.text()) + "</p></header>\n";
    page += "<div class=\"page\">\n<main>\n" + texts_ + "</main>\n";
    return page + aside() + "</div>\n</body>\n</html>\n";
  }

  const std::set<std::string>& complaints() const { return figures_.complaints(); }

 private:
  /// `before` and `after` are markup, `text` is not.
  static void put(std::string& out, std::string_view before, std::string_view text,
                  std::string_view after) {
    out += before;
    put_html(out, text);
    out += after;
  }

  int column_count() const {
    return 3 + (settings_->by_line ? 1 : 0) + (settings_->resolves ? 1 : 0) +
           (settings_->exchange ? 1 : 0);
  }

  /// Looks for figures in the first `size` bytes.
  void mark(std::string_view text, std::size_t size) {
    std::size_t done = 0;
    for (const Match& match : scan(text.substr(0, size), settings_->options)) {
      const auto start = static_cast<std::size_t>(match.start());
      put_html(texts_, text.substr(done, start - done));
      add(match);
      done = start + match.text().size();
    }
    put_html(texts_, text.substr(done));
  }

  void add(const Match& match) {
    counts_.add(match.kind());
    const std::string number = std::to_string(++count_);
    put(texts_, "<mark class=\"", name(match.kind()),
        "\"><a id=\"f" + number + "\" href=\"#r" + number + "\" aria-describedby=\"c" + number +
            "\">");
    put(texts_, "", match.text(), "</a>");
    add_card(match, number);
    add_row(match, number);
  }

  /// What hovering over a figure or focusing it shows.
  void add_card(const Match& match, const std::string& number) {
    std::string words;
    write(std::back_inserter(words), match, Style{.notation = Notation::words});
    put(texts_,
        "<span class=\"card\" role=\"tooltip\" id=\"c" + number + "\"><span class=\"kind\">",
        name(match.kind()), "</span> ");
    put(texts_, "<span class=\"value\">", reading(match, true), "</span> ");
    put(texts_, "<span>", words, "</span>");
    if (match.is_assumed()) texts_ += " <span>the currency is assumed</span>";
    if (const auto dates = figures_.dates(match)) {
      put(texts_, " <span>", days(*dates), "</span>");
    }
    if (const auto converted = figures_.convert(match)) {
      const std::string how = explanation_of(match.quantity(), *settings_->exchange);
      put(texts_, " <span class=\"more\">", how.empty() ? converted->text() : how, "</span>");
    }
    put(texts_, " <span class=\"more\">", place(match), "</span></span></mark>");
  }

  void add_row(const Match& match, const std::string& number) {
    rows_ += "<tr>";
    if (settings_->by_line) put(rows_, "<td>", std::to_string(line_), "</td>");
    put(rows_, "<td><a id=\"r" + number + "\" href=\"#f" + number + "\">", match.text(), "</a> ");
    put(rows_, "<span class=\"kind ", name(match.kind()), "\">");
    put(rows_, "", name(match.kind()), "</span></td>");
    put(rows_, "<td><data class=\"value\" value=\"", reading(match), "\">");
    put(rows_, "", reading(match, true), "</data></td>");
    if (settings_->resolves) {
      const auto dates = figures_.dates(match);
      rows_ += "<td class=\"value days\">";
      if (dates) put_days(*dates);
      rows_ += "</td>";
    }
    if (settings_->exchange) {
      const auto converted = figures_.convert(match);
      put(rows_, "<td class=\"value\">", converted ? converted->text(true) : "", "</td>");
    }
    put(rows_, "<td class=\"more\">", remarks(match), "</td></tr>\n");
  }

  /// Both days whole, on two lines where one is too short.
  void put_days(const DateRange& dates) {
    put(rows_, "<span>", dates.first().text().view(), " …</span> ");
    put(rows_, "<span>", dates.last().text().view(), "</span>");
  }

  std::string aside() const {
    std::string out = "<aside id=\"figures\" tabindex=\"0\" aria-label=\"Figures\">\n";
    if (count_ == 0) return out + "<p>No figure was found.</p></aside>\n";
    out += counts_.svg() + "<table>\n<thead><tr>";
    if (settings_->by_line) out += "<th scope=\"col\">Line</th>";
    out += "<th scope=\"col\">Figure</th><th scope=\"col\">Value</th>";
    if (settings_->resolves) out += "<th scope=\"col\">Days</th>";
    if (settings_->exchange) {
      put(out, "<th scope=\"col\">In ", settings_->exchange->to().code().view(), "</th>");
    }
    return out + "<th scope=\"col\">Says</th></tr></thead>\n" + rows_ + "</table>\n</aside>\n";
  }

  static std::string days(const DateRange& dates) {
    return std::string{dates.first().text().view()} + " … " +
           std::string{dates.last().text().view()};
  }

  /// "line 3, bytes 8 to 17"
  std::string place(const Match& match) const {
    return (line_ == 0 ? "bytes " : "line " + std::to_string(line_) + ", bytes ") +
           std::to_string(match.start()) + " to " + std::to_string(match.end() - 1);
  }

  const Settings* settings_;
  Figures figures_;
  KindCounts counts_;
  std::vector<std::string> names_;
  std::string texts_;
  std::string rows_;
  std::uint64_t line_ = 0;  // 0: lines are not counted
  std::size_t count_ = 0;
};

}  // namespace finq::tool
