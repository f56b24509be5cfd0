#!/usr/bin/env python3
# The page that `finq scan --format html` writes, in a browser.
# SPDX-License-Identifier: MIT
"""Usage: command_html_browser_test.py PATH/TO/finq [unittest options]

Drives headless Chromium through chromedriver (Debian: chromium-driver) by the W3C's WebDriver
protocol. Exits with 77 where they are not installed. FINQ_SCREENSHOTS names a folder for pictures
of the page: light, dark, narrow.
"""
import base64
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import urllib.request

FINQ = ""
SKIPPED = 77
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the protocol's key of an element's reference
TAB = "\ue004"
TEXT = """Sales were about $4.89 billion, up 34% year-over-year, in Q3 2021.
<script>window.ran = true</script><img src=x onerror="window.ran = true"> $5 & 6%
""" + "\n".join(f"Line {i} cost ${i} million." for i in range(1, 80))


class Driver:
    """One session of the browser."""

    def __init__(self):
        self.process = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "started successfully on port" in line:
                self.address = "http://127.0.0.1:" + line.rstrip().rstrip(".").split()[-1]
                break
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900"]
        options = {"goog:chromeOptions": {"args": arguments}}
        session = self.send("POST", "/session", {"capabilities": {"alwaysMatch": options}})
        self.session = "/session/" + session["sessionId"]

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def post(self, path, **body):
        return self.send("POST", self.session + path, body)

    def run(self, script):
        return self.post("/execute/sync", script="return " + script, args=[])

    def find(self, selector):
        found = self.post("/element", using="css selector", value=selector)
        return "/element/" + found[ELEMENT]

    def click(self, selector):
        self.post(self.find(selector) + "/click")

    def hover(self, selector):
        element = {ELEMENT: self.find(selector).rsplit("/", 1)[1]}
        self.post("/actions", actions=[{
            "type": "pointer", "id": "mouse",
            "actions": [{"type": "pointerMove", "duration": 0, "x": 0, "y": 0,
                         "origin": element}]}])

    def press(self, key):
        self.post("/actions", actions=[{"type": "key", "id": "keys", "actions": [
            {"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]}])

    def emulate(self, scheme):
        self.post("/goog/cdp/execute", cmd="Emulation.setEmulatedMedia",
                  params={"features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def resize(self, width, height):
        self.post("/goog/cdp/execute", cmd="Emulation.setDeviceMetricsOverride",
                  params={"width": width, "height": height, "deviceScaleFactor": 1,
                          "mobile": False})

    def screenshot(self):
        return base64.b64decode(self.send("GET", self.session + "/screenshot"))

    def quit(self):
        self.send("DELETE", self.session)
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        page = subprocess.run([FINQ, "scan", "--format", "html"], input=TEXT.encode(),
                              capture_output=True, check=True, timeout=60).stdout
        cls.path = pathlib.Path(cls.folder.name, "page.html")
        cls.path.write_bytes(page)
        cls.driver = Driver()
        cls.addClassCleanup(cls.driver.quit)

    def setUp(self):
        self.driver.emulate("light")
        self.driver.resize(1280, 900)
        self.driver.post("/url", url=self.path.as_uri())

    def is_shown(self, card):
        return self.driver.run(f"getComputedStyle(document.getElementById('{card}')).display") != \
            "none"

    def is_in_sight(self, element):
        return self.driver.run(
            f"(box => box.top >= 0 && box.bottom <= innerHeight)"
            f"(document.getElementById('{element}').getBoundingClientRect())")

    def keep(self, name):
        """A picture, and that it is one of the whole window."""
        picture = self.driver.screenshot()
        self.assertEqual(picture[:8], b"\x89PNG\r\n\x1a\n")
        if folder := os.environ.get("FINQ_SCREENSHOTS"):
            pathlib.Path(folder, f"{name}.png").write_bytes(picture)
        return struct.unpack(">II", picture[16:24])

    def test_the_style_sheet_is_let_in_and_nothing_else_is_fetched_or_run(self):
        self.assertEqual(self.driver.run("document.styleSheets.length"), 1)
        self.assertEqual(self.driver.run("performance.getEntriesByType('resource').length"), 0)
        self.assertIsNone(self.driver.run("window.ran"))
        self.assertEqual(self.driver.run("document.scripts.length + document.images.length"), 0)

    def test_a_row_leads_to_its_figure_and_back(self):
        self.driver.click("#r60")
        self.assertEqual(self.driver.run("location.hash"), "#f60")
        self.assertTrue(self.is_in_sight("f60"))
        self.driver.click("#f60")
        self.assertEqual(self.driver.run("location.hash"), "#r60")
        self.assertTrue(self.is_in_sight("r60"))

    def test_a_card_is_shown_under_the_mouse(self):
        self.assertFalse(self.is_shown("c2"))
        self.driver.hover("#f2")
        self.assertTrue(self.is_shown("c2"))
        self.assertFalse(self.is_shown("c1"))

    def test_the_keyboard_alone_goes_from_figure_to_figure(self):
        self.driver.press(TAB)
        self.assertEqual(self.driver.run("document.activeElement.className"), "skip")
        for number in (1, 2, 3):
            self.driver.press(TAB)
            self.assertEqual(self.driver.run("document.activeElement.id"), f"f{number}")
            self.assertTrue(self.is_shown(f"c{number}"))

    def test_it_is_light_or_dark_as_the_reader_has_it(self):
        bright = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]"
        self.assertGreater(self.driver.run(bright), 200)
        self.assertEqual(self.keep("light"), (1280, 900))
        self.driver.emulate("dark")
        self.assertLess(self.driver.run(bright), 60)
        self.keep("dark")

    def test_nothing_is_cut_off_on_a_narrow_screen(self):
        self.driver.resize(400, 800)
        self.assertLessEqual(self.driver.run("document.documentElement.scrollWidth"), 400)
        self.driver.click("#f1")
        self.driver.run("document.getElementById('f1').focus()")
        self.assertTrue(self.is_in_sight("c1"))
        self.assertEqual(self.keep("narrow"), (400, 800))


if __name__ == "__main__":
    FINQ = sys.argv.pop(1)
    if not shutil.which("chromedriver"):
        print("chromedriver is not there: skipped")
        sys.exit(SKIPPED)
    unittest.main()
