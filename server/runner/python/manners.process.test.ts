import { expect, test } from 'vitest'
import { runTests, told } from './testing/run-tests'

const files = {
  'atom.py': 'def double(n): return n * 2\ndef shout(text): print(text)\ndef fail(n): raise ValueError(f"no {n}")\n',
}

test("pytest's manner", async () => {
  const report = await runTests({
    files,
    tests: `
import pytest
from atom import double, fail, shout

@pytest.fixture
def two():
    print("before")
    yield 2
    print("after")

@pytest.fixture(params=[1, 2], ids=["one", "two"])
def each(request): return request.param

@pytest.fixture
def four(two): return double(two)

def test_passes(): assert double(2) == 4
def test_fails(): assert double(2) == 5, "two times two"
def test_errs(): fail(3)
def test_fixture(four, two): assert four == two * 2
def test_params_of_fixture(each): assert double(each) == each + each
@pytest.mark.parametrize("n, twice", [(1, 2), pytest.param(2, 5, id="wrong"), pytest.param(1, 1, marks=pytest.mark.skip)])
def test_rows(n, twice): assert double(n) == twice
@pytest.mark.parametrize("a", [1, 2])
@pytest.mark.parametrize("b", ["x", "y"])
def test_grid(a, b): assert double(a) == a * 2
@pytest.mark.skip(reason="not yet")
def test_skipped(): assert False
def test_skips_itself(): pytest.skip("no")
@pytest.mark.xfail
def test_known(): assert double(1) == 3
@pytest.mark.slow
@pytest.mark.timeout(5)
def test_marked(): assert True
def test_captured(capsys):
    shout("ab")
    print("cd")
    assert capsys.readouterr().out == "ab\\ncd\\n"
def test_not_raised():
    with pytest.raises(ValueError): double(1)
def test_other_message():
    with pytest.raises(ValueError, match="yes"): fail(1)
def test_near(): assert double(0.15) == pytest.approx(0.3) and [0.1 + 0.2] == pytest.approx([0.3]) and double(1.0) != pytest.approx(2.1)
def test_tmp(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    assert (tmp_path / "a.txt").read_text() == "x"
async def test_async(): assert double(1) == 2

class TestGroup:
    base = 3
    def setup_method(self): self.own = double(self.base)
    @pytest.fixture
    def own_fixture(self): return self.base
    def test_inside(self, own_fixture): assert self.own == own_fixture * 2
    class TestDeeper:
        def test_deep(self): assert double(1) == 2
`,
  })
  expect(told(report)).toEqual([
    'test_passes: passed',
    'test_fails: failed (two times two)',
    'test_errs: errored (ValueError: no 3)',
    'test_fixture: passed',
    'test_params_of_fixture[1]: passed',
    'test_params_of_fixture[2]: passed',
    'test_rows[1-2]: passed',
    'test_rows[wrong]: failed (assert double(n) == twice)',
    'test_rows[1-1]: not_run (skipped)',
    'test_grid[x-1]: passed',
    'test_grid[x-2]: passed',
    'test_grid[y-1]: passed',
    'test_grid[y-2]: passed',
    'test_skipped: not_run (not yet)',
    'test_skips_itself: not_run (no)',
    'test_known: not_run (it failed, as it is expected to)',
    'test_marked: passed',
    'test_captured: passed',
    'test_not_raised: failed (ValueError was not raised)',
    'test_other_message: failed (the message of the exception does not match)',
    'test_near: passed',
    'test_tmp: passed',
    'test_async: passed',
    'TestGroup > test_inside: passed',
    'TestGroup > TestDeeper > test_deep: passed',
  ])
  const [, failed, errored, withFixture] = report.tests
  expect(failed).toMatchObject({ expected: '5', actual: '4', at: { path: 'test_atom.py', line: 18 } })
  expect(errored).toMatchObject({ at: { path: 'atom.py', line: 3 } })
  expect(withFixture?.output).toBe('before\nafter\n')
})

test("unittest's manner", async () => {
  const report = await runTests({
    files,
    tests: `
import unittest
from atom import double, fail

class DoubleTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.log = ["class"]
    def setUp(self):
        self.log.append("up")
        self.addCleanup(self.log.append, "clean")
    def tearDown(self): self.log.append("down")
    def test_order(self): self.assertEqual(self.log, ["class", "up"])
    def test_after(self): self.assertEqual(self.log, ["class", "up", "down", "clean", "up"])
    def test_fails(self): self.assertEqual(double(2), 5)
    def test_errs(self): fail(1)
    def test_raises(self):
        with self.assertRaises(ValueError) as caught: fail(1)
        self.assertEqual(caught.exception.args[0], "no 1")
        self.assertRaisesRegex(ValueError, "no \\\\d", fail, 2)
    def test_not_raised(self):
        with self.assertRaises(ValueError): double(1)
    def test_all_kinds(self):
        self.assertTrue(double(1)); self.assertIn(2, [double(1)]); self.assertIsNone(None); self.assertGreater(double(2), 3)
        self.assertAlmostEqual(double(0.15), 0.3); self.assertCountEqual([double(1), 1], [1, 2]); self.assertIsInstance(double(1), int)
        self.assertDictEqual({"a": double(1)}, {"a": 2}); self.assertRegex("abc", "b"); self.assertListEqual([2], [double(1)])
    def test_rows(self):
        for n in (1, 2, 3):
            with self.subTest(n=n): self.assertEqual(double(n), 4)
    @unittest.skip("later")
    def test_skipped(self): self.fail()
    @unittest.expectedFailure
    def test_known(self): self.assertEqual(1, 2)
    def test_swallowed(self):
        try: self.assertEqual(double(1), 3)
        except AssertionError: pass
class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.two = double(1)
    async def test_async(self): self.assertEqual(self.two, 2)
if __name__ == "__main__": unittest.main()
`,
  })
  expect(told(report)).toEqual([
    'DoubleTest > test_order: passed',
    'DoubleTest > test_after: passed',
    'DoubleTest > test_fails: failed (4 != 5)',
    'DoubleTest > test_errs: errored (ValueError: no 1)',
    'DoubleTest > test_raises: passed',
    'DoubleTest > test_not_raised: failed (ValueError not raised)',
    'DoubleTest > test_all_kinds: passed',
    'DoubleTest > test_rows: failed (2 != 4)',
    'DoubleTest > test_skipped: not_run (later)',
    'DoubleTest > test_known: not_run (it failed, as it is expected to)',
    'DoubleTest > test_swallowed: failed (2 != 3)',
    'AsyncTest > test_async: passed',
  ])
  expect(report.tests[2]).toMatchObject({ expected: '5', actual: '4' })
})

test('two tests of the same name are told apart, and an exit ends only its own', async () => {
  const report = await runTests({
    files: { 'atom.py': 'def leave(): raise SystemExit(0)\n' },
    tests: {
      'test_a.py': 'from atom import leave\ndef test_it(): leave()\n',
      'test_b.py': 'def test_it(): assert 1 == 1\n',
    },
  })
  expect(told(report)).toEqual(['test_it: errored (SystemExit: 0)', 'test_it (2): passed'])
})

test.each([
  ['def double(n: return n\n', 'syntax', 'atom.py:1'],
  ['def double(n): return n\n1 / 0\n', 'load', 'ZeroDivisionError: division by zero (atom.py:2)'],
  ['import nothing_like_it\n', 'load', "No module named 'nothing_like_it' (atom.py:1)"],
  ['import socket\n', 'load', 'code runs without network'],
  ['x = 1\n', 'load', "cannot import name 'double'"],
])('a file that can not be had stops it all: %j', async (text, kind, said) => {
  const report = await runTests({
    files: { 'atom.py': text },
    tests: 'from atom import double\ndef test_it(): assert double(1) == 2\n',
  })
  expect(report.stopped).toMatchObject({ kind, text: expect.stringContaining(said) })
  expect(report.diagnostics.map(({ code }) => code)).toEqual(kind === 'syntax' ? ['SyntaxError'] : [])
})
