# Short names for the builds: demo, test, release, clang, bench.
# SPDX-License-Identifier: MIT

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
# The environment variable chooses for a new build folder only; an old one keeps its own.
export CMAKE_GENERATOR ?= $(if $(shell command -v ninja),Ninja,Unix Makefiles)

help:
	@echo 'make demo     build the finq command and scan an earnings text'
	@echo 'make test     build and run the test programs with AddressSanitizer and UBSan'
	@echo 'make release  build and run all tests, optimised; also packages, README, what must not compile'
	@echo 'make clang    the same with Clang, unoptimised'
	@echo 'make noexcept the same without exceptions and RTTI'
	@echo 'make integer  the same with Clang, where an unmeant wrap of an integer fails'
	@echo 'make fuzz     run the fuzz targets: SECONDS=60 each, or TARGET=parse alone'
	@echo 'make coverage say which lines and branches of the headers the tests run'
	@echo 'make matrix   build and run the tests with every compiler that is installed'
	@echo 'make short-matrix  the most telling tests with libc++, 32 bits, s390x'
	@echo 'make tidy     look at the headers with -Weverything, clang-tidy and cppcheck'
	@echo 'make mutate   plant faults in the headers, and see that the tests catch each'
	@echo 'make bench    build and run the benchmarks'
	@echo 'make bench-guard  compare what finq costs with benchmarks/budgets.toml'
	@echo 'make deb      make a Debian package of the headers and the command'
	@echo 'make docs     make pages of the public headers with Doxygen'
	@echo 'make tables   generate the tables, the single header, docs/what-is-read.md'
	@echo 'make clean    remove every build'

demo: need-tools
	@cmake --preset demo >build-demo.log 2>&1 || { cat build-demo.log; rm -f build-demo.log; exit 1; }
	@rm -f build-demo.log
	@cmake --build --preset demo --parallel $(JOBS)
	build/demo/finq scan --format table examples/earnings.txt

test: need-tests need-tools
	cmake --preset asan
	cmake --build --preset asan --parallel $(JOBS)
	ctest --preset asan --parallel $(JOBS)

release clang noexcept integer: need-tests need-tools
	cmake --preset $@
	cmake --build --preset $@ --parallel $(JOBS)
	ctest --preset $@ --parallel $(JOBS)

SECONDS ?= 60
fuzz: need-tests need-tools need-fuzz
	cmake --preset fuzz
	cmake --build --preset fuzz --parallel $(JOBS)
	sh fuzz/run.sh build/fuzz $(SECONDS) $(TARGET)

coverage: need-tests need-coverage
	cmake --preset coverage
	cmake --build --preset coverage --parallel $(JOBS)
	find build/coverage -name '*.gcda' -delete
	ctest --preset coverage --parallel $(JOBS)
	python3 tests/coverage/coverage.py build/coverage --lines 95 --branches 90

matrix: need-tests
	python3 tests/matrix/matrix.py

short-matrix: need-tests need-short-matrix
	python3 tests/matrix/matrix.py --short

tidy: need-tidy
	sh tools/tidy.sh

mutate: need-tests
	python3 tests/mutation/mutate.py $(CXX)

bench: need-benchmarks
	cmake --preset benchmark
	cmake --build --preset benchmark --parallel $(JOBS)
	@for program in build/benchmark/benchmarks/*_speed; do "$$program" || exit 1; done

bench-guard: need-guard
	python3 benchmarks/guard.py

docs: need-docs
	@mkdir -p build
	doxygen Doxyfile
	@echo 'see build/docs/html/index.html'

deb: need-tools need-deb
	cmake --preset deb
	cmake --build --preset deb --parallel $(JOBS)
	cd build/deb && cpack

tables:
	python3 tools/generate.py
	python3 tools/amalgamate.py
	python3 tools/reading_table.py

need-%:
	@sh tools/need.sh $*

clean:
	rm -rf build

.PHONY: help demo test release clang noexcept integer fuzz coverage matrix short-matrix tidy mutate bench bench-guard docs deb tables clean
