#!/usr/bin/env python3
# Compares the dates of finq's periods with those of Python's datetime.
# SPDX-License-Identifier: MIT
"""Usage: compare.py PROGRAM [--count N] [--seed N] [--cases FOLDER [--command FINQ]]

PROGRAM is resolve.cpp, compiled. Without --cases it resolves periods of every normal form on
random days and under random calendars; the same seed gives the same ones. With --cases it takes
the periods that the case files of FOLDER expect, on 2021-08-15 with fiscal years that end in
December; with --command also those that the command finds in the same texts. Every period has the
dates that Python calculates, or the reason why it has none. Exits 1 on a difference, 77 if FOLDER
does not exist. By hand:

    g++ -std=c++20 -O2 -Iinclude tests/period_oracle/resolve.cpp -o /tmp/resolve
    python3 tests/period_oracle/compare.py /tmp/resolve
"""
import argparse
import calendar
import datetime
import json
import pathlib
import random
import re
import subprocess
import sys

DAY = datetime.timedelta(days=1)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = [name.lower() for name in calendar.month_name]
LETTERS = {"D": (1, True), "W": (7, True), "M": (1, False), "Q": (3, False), "H": (6, False),
           "Y": (12, False)}
UNITS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class Open(Exception):
    """Why a period has no dates."""


def month_start(index):
    return datetime.date(index // 12, index % 12 + 1, 1)


def month_range(index, count):
    return month_start(index), month_start(index + count) - DAY


def add_months(day, count):
    index = day.year * 12 + day.month - 1 + count
    length = calendar.monthrange(index // 12, index % 12 + 1)[1]
    return datetime.date(index // 12, index % 12 + 1, min(day.day, length))


def shifted(day, count, letter):
    size, is_days = LETTERS[letter]
    return day + count * size * DAY if is_days else add_months(day, count * size)


class Years:
    """The fiscal years of one calendar, counted from their last days."""

    def __init__(self, year_end, naming):
        self.rule, self.by_start = year_end, naming == "start"

    def end(self, year):
        if found := re.fullmatch(r"last-(\w+)-of-(\w+)", self.rule):
            month = MONTHS.index(found[2])
            day = datetime.date(year, month, calendar.monthrange(year, month)[1])
            while day.weekday() != WEEKDAYS.index(found[1]):
                day -= DAY
            return day
        if found := re.fullmatch(r"(\w+)-nearest-(\d\d)-(\d\d)", self.rule):
            near = datetime.date(year, int(found[2]), int(found[3]))
            return next(day for day in (near + n * DAY for n in range(-3, 4))
                        if day.weekday() == WEEKDAYS.index(found[1]))
        month, day = map(int, self.rule.split("-"))
        length = calendar.monthrange(year, month)[1]
        is_last = day == calendar.monthrange(2023, month)[1]
        return datetime.date(year, month, length if is_last else day)

    def months(self, number, first, last):
        """Months first…last, counted from 1, of the fiscal year of that number."""
        is_calendar_year = "12-31" in self.rule or "december" in self.rule
        year = number + (self.by_start and not is_calendar_year)
        begin, end = self.end(year - 1) + DAY, self.end(year)
        if self.rule[0].isdigit():
            first_day = add_months(begin, first - 1)
            return first_day, end if last == 12 else add_months(begin, last) - DAY
        if (first - 1) % 3 or last % 3:
            raise Open("not defined")
        return begin + (first - 1) // 3 * 91 * DAY, \
            end if last == 12 else begin + last // 3 * 91 * DAY - DAY

    def place(self, day):
        """The number of the fiscal year, and of the quarter, that hold the day."""
        for number in range(day.year - 2, day.year + 3):
            for quarter in range(1, 5):
                first, last = self.months(number, quarter * 3 - 2, quarter * 3)
                if first <= day <= last:
                    return number, quarter
        raise AssertionError(day)


def months_of(part):
    """First and last month of "Q3", "H2", "09", or of a whole year."""
    if not part:
        return 1, 12
    if part[0] in "QH":
        size, number = LETTERS[part[0]][0], int(part[1])
        return number * size - size + 1, number * size
    return int(part), int(part)


def point(text, years):
    fiscal, year, part = re.fullmatch(r"(FY)?(\w{4})-?(.*)", text).groups()
    if year == "XXXX":
        raise Open("the period needs a year")
    if "-" in part:
        day = datetime.date.fromisoformat(text)
        return day, day
    first, last = months_of(part)
    if fiscal:
        return years.months(int(year), first, last)
    return month_range(int(year) * 12 + first - 1, last - first + 1)


def counted(unit, offset, as_of, years):
    if unit == "FY":
        return years.months(years.place(as_of)[0] + offset, 1, 12)
    if unit == "FQ":
        number, quarter = years.place(as_of)
        index = number * 4 + quarter - 1 + offset
        return years.months(index // 4, index % 4 * 3 + 1, index % 4 * 3 + 3)
    if unit in ("day", "week"):
        size = 1 if unit == "day" else 7
        begin = as_of - (0 if unit == "day" else as_of.weekday()) * DAY + offset * size * DAY
        return begin, begin + (size - 1) * DAY
    size = UNITS[unit]
    index = (as_of.year * 12 + as_of.month - 1) // size * size + offset * size
    return month_range(index, size)


def part_of_year(part, base, offset, as_of, years):
    if base == "FY":
        number, quarter = years.place(as_of)
        first, last = (quarter * 3 - 2, quarter * 3) if part == "FQ" else months_of(part)
        return years.months(number + offset, first, last)
    year = as_of.year + offset
    if part in UNITS:
        size = UNITS[part]
        return month_range(year * 12 + (as_of.month - 1) // size * size, size)
    if "-" in part:
        return point(f"{year}-{part}", years)
    first, last = months_of(part)
    return month_range(year * 12 + first - 1, last - first + 1)


def length(count, letter, relation, as_of):
    if relation not in ("last", "next"):
        raise Open("the length of time needs a direction")
    tomorrow = as_of + DAY
    if relation == "last":
        return shifted(tomorrow, -count, letter), as_of
    return tomorrow, shifted(tomorrow, count, letter) - DAY


def expected(form, relation, as_of, years):
    if form == "YTD":
        return datetime.date(as_of.year, 1, 1), as_of
    if found := re.fullmatch(r"P(\d+)([DWMQHY])(?:/(.*))?", form):
        count, letter, end = int(found[1]), found[2], found[3]
        if not end:
            return length(count, letter, relation, as_of)
        last = point(end, years)[1]
        return shifted(last + DAY, -count, letter), last
    if found := re.fullmatch(r"([a-z]+|F[QY])([+-]\d+)", form):
        return counted(found[1], int(found[2]), as_of, years)
    if found := re.fullmatch(r"(.+)@(year|FY)([+-]\d+)", form):
        return part_of_year(found[1], found[2], int(found[3]), as_of, years)
    if found := re.fullmatch(r"(FY)?(\w{4})/P(\d+)M", form):
        if found[2] == "XXXX":
            raise Open("the period needs a year")
        if found[1]:
            return years.months(int(found[2]), 1, int(found[3]))
        return month_range(int(found[2]) * 12, int(found[3]))
    first, _, last = form.partition("/")
    return point(first, years)[0], point(last or first, years)[1]


def expected_line(question):
    as_of, year_end, naming, form, relation = question
    try:
        first, last = expected(form, relation, datetime.date.fromisoformat(as_of),
                               Years(year_end, naming))
    except Open as reason:
        return f"{form} ! {reason}"
    return f"{form} {first}/{last}"


def random_form(draw):
    """A period of any normal form, and a relation."""
    year = draw.randrange(1970, 2030)
    part = draw.choice(["", "-Q%d" % draw.randint(1, 4), "-H%d" % draw.randint(1, 2)])
    month = "-%02d" % draw.randint(1, 12)
    day = "-" + str(datetime.date(year, 1, 1) + draw.randrange(365) * DAY)[5:]
    offset = "%+d" % draw.randint(-9, 9)
    months = draw.randint(1, 24)
    return draw.choice([
        f"{year}{part}", f"{year}{month}", f"{year}{day}", f"FY{year}{part}", f"XXXX{part}",
        f"XXXX{month}", f"FYXXXX{part}", f"P{months}M/{year}{month}", f"P{months}M/{year}{day}",
        f"P{months}D/{year}{day}", f"P{months}Q/{year}{part}", f"{year}/P{draw.randint(1, 12)}M",
        f"FY{year}/P{draw.randint(1, 12)}M", f"{year}/{year + months}",
        f"{year}{month}/{year + 1}{month}", f"FY{year}/FY{year + 2}-Q1",
        f"{draw.choice(['day', 'week', *UNITS, 'FQ', 'FY'])}{offset}",
        f"{draw.choice(['month', 'quarter', 'half'])}@year{offset}", f"FQ@FY{offset}",
        f"{part[1:] or month[1:]}@year{offset}", f"{part[1:] or 'Q1'}@FY{offset}",
        f"P{months}{draw.choice('DWMQHY')}", "YTD"]), \
        draw.choice(["-", "since", "last", "next"])


def random_questions(draw, count):
    year_ends = ["12-31", "03-31", "06-30", "02-28", "04-05", "last-saturday-of-september",
                 "last-sunday-of-january", "saturday-nearest-01-31", "sunday-nearest-12-31"]
    for _ in range(count):
        as_of = datetime.date(1970, 1, 1) + draw.randrange(60 * 365) * DAY
        form, relation = random_form(draw)
        yield str(as_of), draw.choice(year_ends), draw.choice(["start", "end"]), form, relation


REFERENCE = ("2021-08-15", "12-31", "end")


def cases_of(folder):
    for name in ("dev-gold.jsonl", "phrases.jsonl"):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def case_questions(folder):
    return [(*REFERENCE, match["period"], match.get("relation", "-"))
            for case in cases_of(folder) for match in case["expect"] if match["kind"] == "period"]


def differences(program, questions):
    text = "".join(" ".join(question) + "\n" for question in questions)
    said = subprocess.run([program], input=text, capture_output=True, text=True, check=True)
    answers = said.stdout.splitlines()
    assert len(answers) == len(questions), f"{len(answers)} answers to {len(questions)} questions"
    for question, answer in zip(questions, answers):
        wanted = expected_line(question)
        if answer != wanted:
            yield f"{' '.join(question)}: {answer}, not {wanted}"


def command_differences(command, folder):
    """What the command finds in the texts of the cases: the same dates, or none and a reason."""
    text = "".join(case["input"].replace("\n", " ") + "\n" for case in cases_of(folder))
    said = subprocess.run([command, "scan", "--lines", "--format", "jsonl", "--kinds", "period",
                           "--as-of", REFERENCE[0], "--fiscal-year-end", REFERENCE[1]],
                          input=text, capture_output=True, encoding="utf-8", check=True)
    found = [json.loads(line) for line in said.stdout.splitlines()]
    for match in found:
        wanted = expected_line((*REFERENCE, match["period"], match.get("relation", "-")))
        dates = f" {match['from']}/{match['to']}" if "from" in match else ""
        if wanted != match["period"] + dates and not (" ! " in wanted and not dates):
            yield f"{match}: not {wanted}"
    print(f"{len(found)} periods found by the command")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--cases", type=pathlib.Path)
    parser.add_argument("--command")
    options = parser.parse_args()
    if options.cases and not options.cases.is_dir():
        print(f"{options.cases} does not exist: nothing is compared")
        return 77
    questions = case_questions(options.cases) if options.cases else \
        list(random_questions(random.Random(options.seed), options.count))
    faults = list(differences(options.program, questions))
    if options.cases and options.command:
        faults += command_differences(options.command, options.cases)
    print(*faults[:20], sep="\n", end="\n" if faults else "")
    still_open = sum(" ! " in expected_line(question) for question in questions)
    print(f"{len(questions)} periods, {still_open} open, {len(faults)} differences")
    return 1 if faults or not questions else 0


if __name__ == "__main__":
    sys.exit(main())
