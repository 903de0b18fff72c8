import { expect, test } from 'vitest'
import { reportStopped } from './report-stopped'
import { resultOf } from './testing/evidence'

const limits = { wallMs: 1_500, cpuMs: 700, memoryBytes: 64 * 1024 * 1024, outputBytes: 100 }
const heard = {
  registered: ['one', 'two', 'three', 'four'],
  results: [
    { ...resultOf('one'), output: 'said' },
    { ...resultOf('two'), status: 'failed' as const },
  ],
}
const stopped = (why: 'wall' | 'cpu' | 'memory' | 'nonsense') =>
  reportStopped({ kind: 'stopped', why, heard, grownBytes: 7, ms: 1 }, limits)
const died = (lastWords: string) =>
  reportStopped({ kind: 'died', ending: { code: 1, signal: null, lastWords }, heard, grownBytes: 7, ms: 1 }, limits)

test('what was told stays, the running test bears the blame, the others had no turn', () => {
  const { tests, stopped: why, output, memoryBytes } = stopped('wall')
  expect(tests.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'one passed',
    'two failed',
    'three timed_out',
    'four not_run',
  ])
  expect(tests[0]?.output).toBe('said')
  expect({ why, output, memoryBytes }).toMatchObject({ why: { kind: 'wall' }, output: 'said', memoryBytes: 7 })
  expect(stopped('memory').tests[2]?.status).toBe('errored')
})

test('each end has words that name the limit or the cause', () => {
  expect(stopped('wall').stopped?.text).toMatch(/within 1\.5 s/)
  expect(stopped('cpu').stopped?.text).toMatch(/0\.7 s of computing/)
  expect(stopped('memory').stopped?.text).toMatch(/64 MB/)
  expect(stopped('nonsense').stopped?.kind).toBe('crash')
  expect(died('Segmentation fault').stopped?.kind).toBe('crash')
  expect(died('FATAL ERROR: JavaScript heap out of memory').stopped?.kind).toBe('memory')
})

test('a child that told no names leaves those that it finished', () => {
  const { tests } = reportStopped(
    { kind: 'stopped', why: 'cpu', heard: { ...heard, registered: null }, grownBytes: 0, ms: 1 },
    limits,
  )
  expect(tests.map(({ name, status }) => `${name} ${status}`)).toEqual(['one passed', 'two failed'])
})
