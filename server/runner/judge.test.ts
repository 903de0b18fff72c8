import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, type Diagnostic, reasonKind, type TestStatus, testStatus, verdict } from './contract'
import { judge, verdictWithoutRun } from './judge'
import { evidenceOf, reportOf, resultOf } from './testing/evidence'

const anyStatus = fc.constantFrom(...testStatus.options)
const statuses = fc.array(anyStatus, { maxLength: 8 })
const testsOf = (list: readonly TestStatus[]) => list.map((status, index) => resultOf(`test ${index}`, status))
const fault = (path: string): Diagnostic => ({ path, line: 1, column: 1, code: 'TS1', message: 'wrong' })

test('passed: every test that ran passed, there was one, and nothing stopped it; nothing else is', () => {
  fc.assert(
    fc.property(statuses, fc.option(fc.constantFrom(...reasonKind.options)), (list, kind) => {
      const stopped = kind === null ? null : { kind, text: 'stopped' }
      const given = judge(evidenceOf(reportOf(testsOf(list), { stopped })))
      const deserves =
        stopped === null && list.includes('passed') && list.every((each) => each === 'passed' || each === 'not_run')
      expect(given.status === 'passed').toBe(deserves)
      expect(given.reason === null).toBe(deserves)
    }),
  )
})

test('a report that loses, adds or repeats a test never passes', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 })
  fc.assert(
    fc.property(names, names, (registered, told) => {
      const given = judge(
        evidenceOf(
          reportOf(
            told.map((name) => resultOf(name)),
            { registered },
          ),
        ),
      )
      const isSame =
        new Set(registered).size === registered.length &&
        told.length === registered.length &&
        told.every((name) => registered.includes(name)) &&
        new Set(told).size === told.length
      expect(given.status === 'passed').toBe(isSame && told.length > 0)
      if (!isSame) expect(given.reason?.kind).toBe('runner')
    }),
  )
})

test('the order is that in which tests were written down, whatever the order of the results', () => {
  const results = testsOf(['passed', 'failed', 'passed'])
  const shuffled = reportOf([...results].reverse(), { registered: results.map(({ name }) => name) })
  expect(judge(evidenceOf(shuffled)).tests.map(({ name }) => name)).toEqual(['test 0', 'test 1', 'test 2'])
})

test('of a run that was stopped, tests without a result had no turn', () => {
  const report = reportOf([resultOf('a')], { registered: ['a', 'b'], stopped: { kind: 'cpu', text: 'too long' } })
  expect(judge(evidenceOf(report))).toMatchObject({
    status: 'timed_out',
    reason: { kind: 'cpu', text: 'too long' },
    tests: [
      { name: 'a', status: 'passed' },
      { name: 'b', status: 'not_run' },
    ],
  })
})

test('which status stands for all', () => {
  const statusOf = (...list: TestStatus[]) => {
    const { status, reason } = judge(evidenceOf(reportOf(testsOf(list))))
    return `${status} ${reason?.kind}`
  }
  expect(statusOf()).toBe('errored no_tests')
  expect(statusOf('not_run')).toBe('errored no_tests')
  expect(statusOf('passed', 'failed', 'errored', 'timed_out')).toBe('failed tests')
  expect(statusOf('passed', 'errored')).toBe('errored tests')
  expect(statusOf('errored', 'timed_out')).toBe('timed_out tests')
})

test('faults in the learner’s types decide, those in tests are shown', () => {
  const passing = reportOf(testsOf(['passed']))
  const withFault = (path: string) =>
    judge(evidenceOf(passing, { types: { kind: 'checked', diagnostics: [fault(path)] } }))
  expect(withFault('code.ts')).toMatchObject({ status: 'failed', reason: { kind: 'types' } })
  expect(withFault('code.test.ts')).toMatchObject({ status: 'passed', reason: null, diagnostics: [{ code: 'TS1' }] })
  const endless = judge(evidenceOf(passing, { types: { kind: 'given_up', diagnostics: [] } }))
  expect(endless).toMatchObject({ status: 'timed_out', reason: { kind: 'types' } })
  const failing = judge(evidenceOf(reportOf(testsOf(['failed'])), { types: { kind: 'given_up', diagnostics: [] } }))
  expect(failing).toMatchObject({ status: 'failed', reason: { kind: 'tests' } })
})

test('whatever is told: the verdict keeps its form and its bounds, and can be stored', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => text.repeat(2_000)),
    fc.constant(`\0 \ud800 ${'🦊'.repeat(3_000)} /srv/guildhall/server/secret.ts`),
  )
  const result = fc.record({
    name: wild,
    status: anyStatus,
    message: wild,
    expected: fc.option(wild),
    actual: fc.option(wild),
    at: fc.option(fc.record({ path: wild, line: fc.constant(3) })),
    output: wild,
    workUnits: fc.nat(),
  })
  const diagnostics = fc.array(
    fc.record({ path: wild, line: fc.constant(1), column: fc.constant(1), code: wild, message: wild }),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(result, { selector: ({ name }) => name, maxLength: 4 }),
      diagnostics,
      wild,
      (tests, found, output) => {
        const given = judge(evidenceOf(reportOf(tests, { diagnostics: found, output })))
        expect(verdict.parse(given)).toEqual(given)
        expect(given.tests).toHaveLength(tests.length)
        expect(given.output.length).toBeLessThanOrEqual(1_000)
        expect(given.diagnostics.length).toBeLessThanOrEqual(bounds.diagnostics)
        for (const each of given.tests) {
          expect(each.name.length).toBeLessThanOrEqual(bounds.nameCharacters)
          expect(each.message.length).toBeLessThanOrEqual(bounds.messageCharacters)
          expect((each.actual ?? '').length).toBeLessThanOrEqual(bounds.valueCharacters)
        }
        const written = JSON.stringify(given)
        expect(written).not.toMatch(/\\u0000|\\ud[89a-f]|\/srv\/guildhall/i)
      },
    ),
    { numRuns: 60 },
  )
})

test('the same evidence in another order of faults is the same verdict', () => {
  const faults = fc.uniqueArray(
    fc.record({
      path: fc.constantFrom('a.ts', 'b.ts'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.constant(1),
      code: fc.constant('TS1'),
      message: fc.constantFrom('x', 'y'),
    }),
    { selector: (each) => JSON.stringify(each) },
  )
  fc.assert(
    fc.property(faults, (found) => {
      const judged = (diagnostics: Diagnostic[]) =>
        judge(evidenceOf(reportOf(testsOf(['passed'])), { types: { kind: 'checked', diagnostics } }))
      expect(judged([...found].reverse())).toEqual(judged(found))
    }),
  )
})

test('what is not run has a verdict too', () => {
  expect(verdict.parse(verdictWithoutRun('refused', 'Too large.'))).toMatchObject({
    status: 'errored',
    reason: { kind: 'refused', text: 'Too large.' },
  })
  expect(verdict.parse(verdictWithoutRun('runner'))).toMatchObject({ status: 'errored', reason: { kind: 'runner' } })
})
