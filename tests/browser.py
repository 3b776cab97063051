"""A real browser for tests that look at pages: one a file, since an open page goes on drawing."""

import json
import time
from pathlib import Path

import pytest

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--hide-scrollbars", "--window-size=1280,1000",
)  # fmt: skip


class Browser:
    """What the tests need of Selenium, in a few words."""

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = str(CHROMIUM)
        for option in OPTIONS:
            options.add_argument(option)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))

    def open(self, path, fragment=""):
        """Open a file anew; what was logged before is forgotten."""
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get(path.resolve().as_uri() + fragment)

    def run(self, script, *arguments):
        """What a script returns."""
        return self.driver.execute_script(script, *arguments)

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def texts(self, selector):
        return self.run(
            "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)",
            selector,
        )

    def press(self, *keys):
        from selenium.webdriver.common.by import By

        for key in keys:
            self.driver.find_element(By.TAG_NAME, "body").send_keys(key)
        self.settle()

    def touch(self, selector, shares):
        """Put a finger on an element, drag it along shares of its width, lift it."""
        box = self.run(
            "const b = document.querySelector(arguments[0]).getBoundingClientRect();"
            "return [b.left, b.top, b.width, b.height]",
            selector,
        )
        points = [{"x": box[0] + share * box[2], "y": box[1] + box[3] / 2} for share in shares]
        for kind, point in [("touchStart", points[0]), *(("touchMove", p) for p in points[1:])]:
            self.command("Input.dispatchTouchEvent", type=kind, touchPoints=[point])
        self.command("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.settle()

    def command(self, name, **arguments):
        """A command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, arguments)

    def settle(self):
        """Wait until what was asked for is drawn."""
        self.driver.execute_async_script(
            "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"
        )

    def wait(self, script, seconds=20.0):
        """Wait until a script returns something true, and return that."""
        end = time.monotonic() + seconds
        while not (found := self.run(script)):
            if time.monotonic() > end:
                raise AssertionError(f"not in {seconds:g} s: {script}")
            time.sleep(0.05)
        return found

    def colours(self, selector):
        """How many different colours a canvas has, and a number that stands for its picture."""
        return self.run(
            """
            const canvas = document.querySelector(arguments[0]), { width, height } = canvas;
            const copy = new OffscreenCanvas(width, height).getContext("2d");
            copy.drawImage(canvas, 0, 0);
            const { data } = copy.getImageData(0, 0, width, height);
            const seen = new Set(), pixels = new Uint32Array(data.buffer);
            let hash = 0;
            for (const pixel of pixels) {
              seen.add(pixel);
              hash = (Math.imul(hash, 31) + pixel) | 0;
            }
            return [seen.size, hash];
            """,
            selector,
        )

    def errors(self):
        """What the page complained of since it was opened."""
        return [json.dumps(entry) for entry in self.driver.get_log("browser")]

    def requests(self):
        """Addresses that the page has asked for, besides its own."""
        return self.run("return performance.getEntriesByType('resource').map((one) => one.name)")


@pytest.fixture(scope="module")
def browser():
    if not (CHROMIUM.exists() and DRIVER.exists()):
        pytest.skip("needs Chromium and its driver: make engines")
    pytest.importorskip("selenium", reason="needs selenium: pip install 'rlft[dev]'")
    found = Browser()
    yield found
    found.driver.quit()
