// The finq command, called with any arguments and any input.
// SPDX-License-Identifier: MIT

// The command's own main, under another name.
#define main finq_main
#include "../tools/main.cpp"
#undef main

#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "target.hpp"

namespace {

using fuzz::claim;

constexpr std::string_view rates =
    "Date,USD,JPY,CNY,RUB,\n"
    "2025-09-30,1.1741,173.76,8.3591,N/A,\n"
    "2025-09-29,1.1741,174.13,8.3647,N/A,\n";

/// A file that is there while the program runs, and has no other user.
class Scratch {
 public:
  Scratch() {
    const int descriptor = mkstemp(path_);
    claim(descriptor >= 0, "there is a temporary file");
    file_ = fdopen(descriptor, "r+b");
  }
  ~Scratch() {
    std::fclose(file_);
    std::remove(path_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const char* path() const { return path_; }
  int descriptor() const { return fileno(file_); }

  void fill(std::string_view bytes) {
    claim(ftruncate(descriptor(), 0) == 0, "a temporary file is emptied");
    std::rewind(file_);
    if (!bytes.empty()) std::fwrite(bytes.data(), 1, bytes.size(), file_);
    std::fflush(file_);
    lseek(descriptor(), 0, SEEK_SET);
  }
  std::string content() {
    std::rewind(file_);
    std::string bytes;
    for (int c = std::getc(file_); c != EOF; c = std::getc(file_)) bytes += static_cast<char>(c);
    return bytes;
  }

 private:
  char path_[32] = "/tmp/finq-fuzz-XXXXXX";
  std::FILE* file_ = nullptr;
};

/// Puts a file in the place of standard output or error for as long as it lives.
class Redirected {
 public:
  Redirected(std::FILE* stream, const Scratch& to) : stream_{stream} {
    std::fflush(stream);
    saved_ = dup(fileno(stream));
    dup2(to.descriptor(), fileno(stream));
  }
  ~Redirected() {
    std::fflush(stream_);
    dup2(saved_, fileno(stream_));
    close(saved_);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;

 private:
  std::FILE* stream_;
  int saved_;
};

struct Answer {
  int status;
  std::string out;
  std::string err;
};

Answer run(std::vector<std::string> words, std::string_view input) {
  static Scratch in, out, err, feed;
  in.fill(input);
  out.fill("");
  err.fill("");
  feed.fill(rates);
  std::vector<char*> arguments;
  for (std::string& word : words) {
    if (word == "@rates") word = feed.path();
    arguments.push_back(word.data());
  }
  const int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  dup2(in.descriptor(), fileno(stdin));
  std::fseek(stdin, 0, SEEK_SET);
  std::clearerr(stdin);
  int status = 0;
  {
    const Redirected to_out{stdout, out}, to_err{stderr, err};
    status = finq_main(count, arguments.data());
  }
  return {status, out.content(), err.content()};
}

}  // namespace

/// One argument a line; behind an empty line, standard input. `@rates` is a file of rates; another
/// argument with a slash would name files of the machine, and is not tried.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text = fuzz::text_of(data, size);
  std::vector<std::string> words{"finq"};
  while (!text.empty() && text.front() != '\n') {
    const std::string_view word = text.substr(0, text.find('\n'));
    if (word.find('/') != word.npos || word.find('\0') != word.npos) return 0;
    words.emplace_back(word);
    text.remove_prefix(word.size() < text.size() ? word.size() + 1 : word.size());
  }
  const Answer answer = run(words, text.empty() ? text : text.substr(1));
  claim(answer.status >= 0 && answer.status <= 2, "the exit status is 0, 1 or 2");
  claim(answer.status != 2 || answer.err.starts_with("finq: "), "a wrong call is said");
  claim(answer.status != 0 || answer.err.empty(), "success says nothing on standard error");
  claim(answer.out.empty() || answer.out.back() == '\n', "output ends with a line break");
  return 0;
}
