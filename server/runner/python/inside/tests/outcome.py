"""What becomes of a test, as far as it knows yet. A failed assertion counts from the moment at which it fails."""

import pprint
import unittest

LONGEST = 4_000


class Skipped(Exception):
    """The test is not to be run."""


class Failed(AssertionError):
    def __init__(self, message="", expected=None, actual=None):
        super().__init__(message)
        self.message = str(message)
        self.expected = expected
        self.actual = actual
        record(self)


class Outcome:
    def __init__(self):
        self.failure = None
        self.forgiving = 0


current = Outcome()
CONTROL_FLOW = (Skipped, unittest.SkipTest)


def begin():
    global current
    current = Outcome()
    return current


def record(failure):
    if current.failure is None and not current.forgiving:
        current.failure = failure


def forget(failure):
    if current.failure is failure:
        current.failure = None


def written(value):
    """For people, and never longer than they read."""
    try:
        text = pprint.pformat(value, width=100, sort_dicts=False, compact=True)
    except Exception as error:
        text = f"<a {type(value).__name__} that can't be written out: {type(error).__name__}>"
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
