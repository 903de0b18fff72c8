import type { CodeFile, ReasonKind, VerdictStatus } from '../../contract'

/** A program that means harm, with what has to become of it. */
export type HostileProgram = {
  name: string
  language: 'python'
  files: CodeFile[]
  tests: CodeFile[]
  expect: { status: VerdictStatus[]; reason?: ReasonKind[] }
}

/** No program here knows what is expected, so none may pass. */
export const secretTests = `
from atom import answer

def test_small():
    assert answer(3) == 4711

def test_large():
    assert answer(1_000) == [8, 15]
`

export const unittestTests = `
import unittest
from atom import answer

class AnswerTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(answer(3), 4711)

    def test_true(self):
        self.assertTrue(answer(4) == 12)

    def test_almost(self):
        self.assertAlmostEqual(answer(5), 3.25)

    def test_list(self):
        self.assertCountEqual(answer(6), [1, 2])
`

export const notPassed: HostileProgram['expect'] = { status: ['failed', 'errored'] }
export const outOfTime: HostileProgram['expect'] = { status: ['timed_out'], reason: ['cpu', 'wall'] }

export function hostile(
  name: string,
  code: string,
  expect: HostileProgram['expect'] = notPassed,
  tests: string = secretTests,
): HostileProgram {
  return {
    name,
    language: 'python',
    files: [{ path: 'atom.py', text: code }],
    tests: [{ path: 'test_atom.py', text: tests }],
    expect,
  }
}

/** What runs when the tests ask for the answer. */
export const whenAsked = (body: string) => `def answer(n):\n${body.replace(/^(?=.)/gm, '    ')}\n`
