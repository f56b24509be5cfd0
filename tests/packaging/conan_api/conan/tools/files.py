# Conan's work with files, as finq's recipe asks for it.
# SPDX-License-Identifier: MIT
import pathlib
import shutil


def load(_conanfile, path):
    return pathlib.Path(path).read_text(encoding="utf-8")


def copy(_conanfile, pattern, src, dst):
    """Copies the files whose path below `src` fits the pattern, folders with them."""
    src, dst = pathlib.Path(src), pathlib.Path(dst)
    for path in src.rglob(pattern):
        if path.is_file():
            target = dst / path.relative_to(src)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
