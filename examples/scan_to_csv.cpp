// Scans a file to CSV.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

// A field in quotes, so that it may hold commas; a quote inside is doubled (RFC 4180).
std::string quoted(std::string_view text) {
  std::string field{'"'};
  for (const char c : text) field.append(c == '"' ? 2 : 1, c);
  return field + '"';
}

int main(int count, char** arguments) {
  std::ifstream file{count > 1 ? arguments[1] : "examples/outlook.txt", std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>{file}, {}};

  std::cout << "start,end,kind,text,value\n";
  for (const finq::Match& match : finq::scan(text)) {
    std::string value;
    finq::write(std::back_inserter(value), match);
    std::cout << match.start() << ',' << match.end() << ',' << finq::name(match.kind()) << ','
              << quoted(match.text()) << ',' << quoted(value) << '\n';
  }
}

// Output:
// start,end,kind,text,value
// 13,16,percent,"12%","up 12%"
// 20,33,money,"$1.84 billion","USD 1840000000.00"
// 41,46,money,"$0.42","about USD 0.42 per share"
// 83,97,money,"€250 million","up to EUR 250000000.00"
// 110,120,period,"March 2027","until 2027-03"
// 132,152,money,"$450 to $475 million","USD 450000000.00 to USD 475000000.00"
// 156,163,period,"Q1 2026","2026-Q1"
