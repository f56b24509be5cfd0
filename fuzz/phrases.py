#!/usr/bin/env python3
# Writes the specification's phrases as inputs of fuzz targets.
# SPDX-License-Identifier: MIT
"""Usage: phrases.py FOLDER PREFIX

Every text of tests/specification/ becomes a file of FOLDER. PREFIX is what the target reads before
a text: `L@` with the language's letter for L (options.hpp), or nothing.
"""
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The order of finq::languages::all.
LANGUAGES = ["zh", "cs", "da", "nl", "en", "en-IN", "fr", "de", "de-CH", "it", "ja", "ko", "no",
             "pl", "pt", "es", "sv"]


def phrases():
    for path in sorted((ROOT / "tests" / "specification").glob("*.txt")):
        language = "en"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#!"):
                found = re.search(r"--lang (\S+)", line)
                language = found[1] if found else "en"
            elif " => " in line and not line.startswith("#"):
                yield language, line.split(" => ")[0]


def main():
    folder, prefix = pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    folder.mkdir(parents=True, exist_ok=True)
    for language, phrase in phrases():
        letter = chr(ord("a") + LANGUAGES.index(language))
        content = (prefix.replace("L", letter) + phrase).encode()
        (folder / hashlib.sha1(content).hexdigest()[:16]).write_bytes(content)


if __name__ == "__main__":
    main()
