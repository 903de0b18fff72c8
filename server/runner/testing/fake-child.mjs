// A child that does as its request's first file says, to test what stands around children. Speaks the child protocol.
import { createInterface } from 'node:readline'

const say = (/** @type {unknown} */ message) => process.stdout.write(`${JSON.stringify(message)}\n`)
const result = (/** @type {string} */ name, status = 'passed') => ({
  name,
  status,
  message: '',
  expected: null,
  actual: null,
  at: null,
  output: '',
  workUnits: 1,
})
const report = (/** @type {{ name: string }[]} */ tests) => ({
  registered: tests.map(({ name }) => name),
  tests,
  stopped: null,
  diagnostics: [],
  output: `child ${self} run ${runs}`,
  outputCut: false,
  workUnits: tests.length,
  memoryBytes: 1,
})

/** In a namespace of its own each of them is process 1. */
const self = Math.random()
const spin = () => {
  for (;;);
}
let runs = 0
/** @type {Buffer[]} */
const kept = []
/** @type {Record<string, (id: number) => void>} */
const behaviours = {
  pass: (id) => say({ type: 'report', id, report: report([result('one')]), reusable: true }),
  once: (id) => say({ type: 'report', id, report: report([result('one')]), reusable: false }),
  fail: (id) => say({ type: 'report', id, report: report([result('one', 'failed')]), reusable: true }),
  partly: (id) => {
    say({ type: 'registered', id, names: ['one', 'two', 'three'] })
    say({ type: 'result', id, result: result('one') })
    setImmediate(spin)
  },
  spin,
  wait: () => undefined,
  grow: () => {
    for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1))
  },
  exit: () => process.exit(3),
  babble: () => process.stdout.write('this is no message\n'),
  otherId: (id) => say({ type: 'report', id: id + 1, report: report([result('one')]), reusable: true }),
  flood: () => process.stdout.write('x'.repeat(9 * 1024 * 1024)),
  lie: (id) =>
    say({ type: 'report', id, report: { ...report([result('one')]), registered: ['one', 'two'] }, reusable: true }),
  heap: () => {
    process.stderr.write('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n')
    process.abort()
  },
}

say({ type: 'ready' })
for await (const line of createInterface({ input: process.stdin })) {
  const { id, request } = JSON.parse(line)
  runs += 1
  if (request === undefined) {
    say({ type: 'measured', id, metrics: { complexity: 1, nesting: 0, statements: 1, longest: 1, duplication: 0 } })
    say({ type: 'ready' })
    continue
  }
  behaviours[request.files[0].text]?.(id)
  if (['pass', 'fail'].includes(request.files[0].text)) say({ type: 'ready' })
}
