import { createInterface } from 'node:readline'
import { loadPyodide } from 'pyodide'
import { transform } from 'sucrase'
import * as z from 'zod'

/**
 * The floor: the same files run by `eval` (Python: `exec`) in a child that is ready, with as little of a harness as can
 * be and no walls at all. One line in, one line out.
 */
const asked = z.object({
  language: z.enum(['javascript', 'typescript', 'python']),
  file: z.string(),
  tests: z.string(),
})

function runScript(file: string, tests: string): number {
  const compile = (text: string) => transform(text, { transforms: ['typescript', 'imports'] }).code
  const learner = { exports: {} }
  let passed = 0
  const same = (actual: unknown, expected: unknown) => JSON.stringify(actual) === JSON.stringify(expected)
  const demand = (isTrue: boolean) => {
    if (!isTrue) throw new Error('not as expected')
  }
  const surroundings = {
    module: learner,
    exports: learner.exports,
    require: () => learner.exports,
    describe: (_: string, body: () => void) => body(),
    test: (_: string, body: () => void) => {
      body()
      passed += 1
    },
    expect: (actual: unknown) => ({
      toBe: (expected: unknown) => demand(Object.is(actual, expected)),
      toEqual: (expected: unknown) => demand(same(actual, expected)),
      toHaveLength: (expected: number) => demand(Array.isArray(actual) && actual.length === expected),
      toThrow: (kind: new () => Error) => {
        try {
          if (typeof actual === 'function') actual()
        } catch (error) {
          return demand(error instanceof kind)
        }
        demand(false)
      },
    }),
  }
  const names = Object.keys(surroundings)
  for (const text of [file, tests]) {
    // biome-ignore lint/security/noGlobalEval: it is what this measures
    eval(`(function (${names.join(', ')}) {${compile(text)}\n})`)(...Object.values(surroundings))
  }
  return passed
}

const python = `
def run(file, tests):
    learner = __import__("types").ModuleType("basket")
    exec(file, learner.__dict__)
    __import__("sys").modules["basket"] = learner
    names = {}
    exec(tests, names)
    found = [body for name, body in names.items() if name.startswith("test_")]
    for body in found:
        body()
    return len(found)
run
`

const callable = z.custom<(...args: string[]) => number>((value) => typeof value === 'function')
const runPython =
  process.argv[2] === 'python' ? callable.parse((await loadPyodide()).runPython(python)) : () => Number.NaN

process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const { language, file, tests } = asked.parse(JSON.parse(line))
  process.stdout.write(`${language === 'python' ? runPython(file, tests) : runScript(file, tests)}\n`)
}
