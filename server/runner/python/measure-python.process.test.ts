import { expect, test } from 'vitest'
import { lockForMeasuring, measurePython } from './measure-python'
import { openForTest } from './testing/run-tests'

/** One for all of them, as the child has it. */
const opened = openForTest().then((interpreter) => {
  lockForMeasuring(interpreter)
  return interpreter
})
const measure = async (...texts: string[]) =>
  measurePython({
    files: texts.map((text, at) => ({ path: `file${at}.py`, text })),
    interpreter: await opened,
  })

const branched = `
def sort(loaf, limit):
    """Says where it goes."""
    if loaf and loaf > limit:
        for each in range(loaf):
            if each == 3:
                return each
    elif loaf == 1:
        return [x for x in range(9) if x]
    return 0
`

test('branches, depth and length of Python are counted', async () => {
  expect(await measure(branched)).toEqual({ complexity: 8, nesting: 3, statements: 8, longest: 7, duplication: 0 })
})

test('neither names nor comments nor layout make a difference', async () => {
  const renamed = branched.replaceAll('loaf', 'bread').replace('"""Says where it goes."""', '# where to\n')
  expect(await measure(renamed.replaceAll('    ', '  '))).toEqual(await measure(branched))
})

test('the same steps in two places are counted, whatever their names', async () => {
  const steps = (name: string) =>
    `def ${name}(a):\n    ${name}_1 = a + 1\n    print(${name}_1)\n    return ${name}_1 * 2\n`
  expect((await measure(steps('one'), steps('two')))?.duplication).toBe(6)
  expect((await measure(steps('one')))?.duplication).toBe(0)
})

test('what can not be parsed is not measured, and nothing is run', async () => {
  expect(await measure('def f(:\n')).toBeNull()
  expect(await measure(`x = ${'('.repeat(10_000)}`)).toBeNull()
  expect((await measure('while True: pass\n'))?.statements).toBe(2)
})
