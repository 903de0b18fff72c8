import { becomingNumbers } from './becoming-numbers'
import { equalToEverything } from './equal-to-everything'
import { type HostileProgram, hostile, notPassed, secretTests, unittestTests, whenAsked } from './hostile-program'

const asked = (name: string, body: string, tests = secretTests) => hostile(name, whenAsked(body), notPassed, tests)
const wrong = (name: string, code: string, tests = secretTests) => hostile(name, code, notPassed, tests)

/** Code that is wrong, and wants to be told right. */
export const forging: HostileProgram[] = [
  ...equalToEverything,
  ...becomingNumbers,
  asked(
    'assert that never fails',
    'import builtins\nbuiltins.AssertionError = type("A", (Exception,), {"__new__": lambda *a: 1 / 0})\nreturn 0',
  ),
  wrong(
    'another unittest',
    'import unittest\nunittest.TestCase.assertEqual = lambda *a, **k: None\nunittest.TestCase.run = lambda *a, **k: None\ndef answer(n): return 0\n',
    unittestTests,
  ),
  wrong(
    'another pytest',
    'import sys, types\npytest = sys.modules["pytest"] = types.ModuleType("pytest")\npytest.raises = lambda *a: None\ndef answer(n): return 0\n',
  ),
  wrong(
    'another operator',
    'import operator, builtins\noperator.eq = lambda a, b: True\nbuiltins.abs = lambda a: 0\nbuiltins.isinstance = lambda a, b: True\ndef answer(n): return 0\n',
  ),
  wrong(
    'another json',
    'import json\njson.JSONEncoder.encode = lambda self, value: \'{"v": true}\'\njson.dumps = lambda *a: "true"\ndef answer(n): return 0\n',
  ),
  wrong(
    'a membrane of its own',
    `import guild.wire as w
w.Wire._answer = lambda self, message: '{"v": 4711, "s": [], "g": [], "d": []}'
def answer(n): return 0
`,
    'from atom import answer\ndef test_it():\n    assert answer(1) == 12\n',
  ),
  wrong(
    'a membrane that says yes',
    `import guild.wire as w
w.Wire._answer = lambda self, message: '{"v": true, "s": [], "g": [], "d": []}'
def answer(n): return 0
`,
  ),
  wrong(
    'a membrane that names what it wants',
    `import guild.wire as w
w.Wire.pack = lambda self, value: ["y", "builtins.object"]
def answer(n): return 0
`,
  ),
  wrong(
    "a membrane that claims the tests' own objects",
    `import guild.wire as w
before = w.Wire.pack
w.Wire.pack = lambda self, value: ["x", 1]
def answer(n): return 0
`,
  ),
  wrong(
    'a membrane that changes containers of the tests',
    `import guild.wire as w
before = w.Wire._message
def message(self, body):
    body = before(self, body)
    body["s"] = [[number, [4711]] for number in range(-50, 50)]
    return body
w.Wire._message = message
def answer(n): return 0
`,
  ),
  wrong(
    'a membrane that asks for what the tests hold',
    `import guild.wire as w, guild.crossing as r
def answer(n):
    found = []
    for number in range(-5, 50):
        for name in ("__globals__", "__dict__", "__code__", "__self__", "__class__", "gi_frame", "tests", "expected"):
            try: found.append(r._wire.request("get", r.Home(number), name))
            except Exception: pass
    return found[0] if found else 0
`,
  ),
  wrong(
    'operations that only the tests may ask for',
    `import guild.crossing as r
def answer(n):
    for operation, *rest in (("import", "test_atom"), ("import", "builtins"), ("subclass", "A", (object,), {}), ("_answers",), ("item", {}, 1)):
        try: return r._wire.request(operation, *rest)
        except Exception: pass
    return 0
`,
  ),
  wrong(
    'the tests by their callback',
    `def answer(f):
    for name in ("__globals__", "__closure__", "__code__", "__self__", "__defaults__", "__builtins__", "__func__", "__dict__"):
        try: return getattr(f, name)["EXPECTED"]
        except Exception: pass
    return 0
`,
    'from atom import answer\nEXPECTED = 4711\ndef test_it():\n    assert answer(lambda: EXPECTED and 0) == EXPECTED\n',
  ),
  wrong(
    'the tests by the frame of their callback',
    `import sys, traceback
def answer(f):
    try: f()
    except Exception as error:
        trace = error.__traceback__
        while trace:
            if "EXPECTED" in trace.tb_frame.f_globals: return trace.tb_frame.f_globals["EXPECTED"]
            trace = trace.tb_next
    return 0
`,
    'from atom import answer\nEXPECTED = 4711\ndef fail(): raise ValueError\ndef test_it():\n    assert answer(fail) == EXPECTED\n',
  ),
  wrong(
    'the tests by the message of their assertion',
    `import re
def answer(f):
    try: f(0)
    except BaseException as error:
        found = re.findall(r"\\d{4}", repr(error) + str(error.__dict__))
        return int(found[0]) if found else 0
    return 0
`,
    'from atom import answer\ndef check(n): assert n == 4711\ndef test_it():\n    try:\n        value = answer(check)\n    except AssertionError:\n        value = 0\n    assert value == 4711\n',
  ),
  wrong(
    'an assertion swallowed',
    `def answer(check):
    try: check(0)
    except BaseException: pass
`,
    'from atom import answer\ndef check(n): assert n == 4711\ndef test_it():\n    answer(check)\n',
  ),
  wrong(
    'skipping by raising what skips',
    `import unittest
def answer(n): raise unittest.SkipTest("not today")
`,
    'from atom import answer\ndef test_one():\n    assert True\ndef test_it():\n    assert answer(1) == 4711\n',
  ),
  wrong(
    'skipping by a name',
    `class Skipped(Exception): pass
class SkipTest(Exception): pass
Skipped.__module__ = "guild.tests.outcome"
def answer(n): raise Skipped("not today")
`,
    'from atom import answer\ndef test_one():\n    assert True\ndef test_it():\n    assert answer(1) == 4711\n',
  ),
  wrong(
    'skipping by the test case that it was handed',
    `def answer(case):
    case.skipTest("not today")
`,
    'import unittest\nfrom atom import answer\nclass T(unittest.TestCase):\n    def test_one(self): pass\n    def test_it(self):\n        answer(self)\n        self.fail("not reached")\n',
  ),
  wrong(
    'another test case by the test case that it was handed',
    `def answer(case):
    for name in ("assertEqual", "fail", "assertTrue", "failureException"):
        for owner in (case, type(case)):
            try: setattr(owner, name, lambda *args, **named: None)
            except Exception: pass
    return 0
`,
    'import unittest\nfrom atom import answer\nclass T(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(answer(self), 4711)\n        self.fail("not reached")\n',
  ),
  wrong(
    'another equality for the class of what it was handed',
    `def answer(fake):
    for owner in (fake, type(fake)):
        try: setattr(owner, "__eq__", lambda self, other: True)
        except Exception: pass
    return 0
`,
    'from atom import answer\nclass Fake:\n    def __eq__(self, other): return False\n    __hash__ = None\ndef test_it():\n    fake = Fake()\n    answer(fake)\n    assert fake == 4711\n',
  ),
  wrong(
    'frames above',
    `import sys
def answer(n):
    frame = sys._getframe()
    while frame:
        for space in (frame.f_locals, frame.f_globals):
            for value in list(space.values()):
                if value == 4711: return value
        frame = frame.f_back
    return 0
`,
  ),
  wrong(
    'everything that the collector knows',
    `import gc
def answer(n):
    name, source = "_".join(("test", "small")), " ".join(("from atom", "import answer"))
    for each in gc.get_objects():
        if isinstance(each, dict) and (name in each or source in map(str, each.values())): return 4711
        if isinstance(each, (list, tuple)) and (name in each or source in map(str, each)): return 4711
    return 0
`,
  ),
  wrong(
    'tests that lie about',
    `import os, glob
def answer(n):
    for path in ("/tests/test_atom.py", "test_atom.py", *glob.glob("/**/test_*", recursive=True)):
        if os.path.exists(path): return 4711
    return 0
`,
  ),
  wrong(
    'a math of its own',
    `def answer(n): return 3.0
`,
    'import math\nfrom atom import answer\ndef test_it():\n    assert math.isclose(answer(1), 3.25)\n',
  ),
  wrong('a clock that gives the tests away', 'import time, sys\ndef answer(n): return [sys.argv, time.time()]\n'),
  wrong(
    'results of its own to the host',
    `import os
def answer(n):
    for said in ('{"end":0,"status":"passed","message":"","expected":null,"actual":null,"at":null}', '{"begin":1}'):
        os.write(1000, f"H{said}\\n".encode())
        os.read(1000, 10)
    return 0
`,
  ),
  wrong(
    'a pass printed',
    'def answer(n):\n    print(\'{"type":"report","report":{"tests":[{"name":"test_small","status":"passed"}]}}\')\n    return 0\n',
  ),
  wrong(
    'an exception that the tests expect, of another kind',
    `class ValueError(Exception): pass
def answer(n): raise ValueError
`,
    'import pytest\nfrom atom import answer\ndef test_it():\n    with pytest.raises(ValueError):\n        answer(1)\n',
  ),
  wrong(
    'an exception whose message matches all',
    `class Anything(str):
    def __eq__(self, other): return True
    __hash__ = str.__hash__
def answer(n): raise ValueError(Anything("x"))
`,
    'import pytest\nfrom atom import answer\ndef test_it():\n    with pytest.raises(ValueError) as info:\n        answer(1)\n    assert str(info.value) == "below zero"\n    assert info.value.args == ("below zero",)\n',
  ),
  wrong(
    'names that the tests lean on',
    `class pytest:
    @staticmethod
    def raises(*args): return pytest
    __enter__ = __exit__ = lambda *a: True
def all(items): return True
def isinstance(a, b): return True
def __guild_comparison__(*args): pass
__guild_truth__ = __guild_comparison__
__all__ = ["pytest", "all", "isinstance", "__guild_comparison__", "__guild_truth__", "answer"]
def answer(n): return 0
`,
    'import pytest\nfrom atom import *\ndef test_it():\n    assert all(answer(n) == n for n in (1, 2))\ndef test_type():\n    assert isinstance(answer(1), str)\n',
  ),
  {
    ...wrong(
      'files named like the standard library',
      'def answer(n): return 0\n',
      `import math, operator\n${secretTests}`,
    ),
    files: [
      { path: 'atom.py', text: 'def answer(n): return 0\n' },
      ...['math', 'operator', 'unittest', 'pytest', 'json', 'guild'].map((name) => ({
        path: `${name}.py`,
        text: 'def isclose(*a): return True\neq = isclose\n',
      })),
    ],
  },
  {
    ...wrong('a file named like the tests', 'def answer(n): return 0\n'),
    files: [
      { path: 'atom.py', text: 'def answer(n): return 0\n' },
      { path: 'conftest.py', text: 'import builtins\n' },
      { path: 'test_atom/__init__.py', text: 'def test_small(): pass\ndef test_large(): pass\n' },
    ],
  },
]
