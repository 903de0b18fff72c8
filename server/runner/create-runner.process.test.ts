import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from '../platform/config'
import { createLog } from '../platform/log'
import type { RunProgress } from './contract'
import { createRunner, type Runner } from './create-runner'
import { RunCancelled } from './pool/run-cancelled'
import { fakePrograms, fakeRequest } from './testing/fake-programs'

const logged: string[] = []
const log = createLog({ level: 'debug', write: (line) => void logged.push(line), now: () => new Date() })
const config = parseConfig({ NODE_ENV: 'test', RUNNER_CONCURRENCY: '2' }, '0.0.0')
const newRunner = () => createRunner({ config, log, programs: fakePrograms })
let runner: Runner

beforeAll(() => {
  runner = newRunner()
})
afterAll(() => runner.stop())

const run = (behaviour: string, change = {}) => runner.run({ request: fakeRequest(behaviour, change), user: 'ada' })
const short = { wallMs: 300, cpuMs: 10_000, memoryBytes: 64 * 1024 * 1024, outputBytes: 10_000 }

test('a child is used again as long as it says so, and replaced when it does not', async () => {
  const [first, second] = [await run('pass'), await run('pass')]
  expect(first).toMatchObject({ status: 'passed', reason: null, tests: [{ name: 'one', status: 'passed' }] })
  expect(second.status).toBe('passed')
  const third = await run('once')
  const fourth = await run('pass')
  expect(third.status).toBe('passed')
  expect(fourth.output).not.toBe(third.output)
})

test('past the wall limit it is killed, and what was told before is kept', async () => {
  // Long enough for a busy machine to get so far.
  expect(await run('partly', { limits: { ...short, wallMs: 4_000 } })).toMatchObject({
    status: 'timed_out',
    reason: { kind: 'wall' },
    tests: [
      { name: 'one', status: 'passed', workUnits: 1 },
      { name: 'two', status: 'timed_out' },
      { name: 'three', status: 'not_run' },
    ],
  })
  expect((await run('pass')).status).toBe('passed')
})

test('a child that only waits ends at the wall limit too', async () => {
  expect(await run('wait', { limits: short })).toMatchObject({ status: 'timed_out', reason: { kind: 'wall' } })
})

test.runIf(process.platform === 'linux')('past the limit of computing time it is killed', async () => {
  const limits = { ...short, wallMs: 30_000, cpuMs: 200 }
  expect(await run('spin', { limits })).toMatchObject({ status: 'timed_out', reason: { kind: 'cpu' } })
})

test.runIf(process.platform === 'linux')('memory that grows is stopped', async () => {
  const limits = { ...short, wallMs: 30_000 }
  expect(await run('grow', { limits })).toMatchObject({ status: 'errored', reason: { kind: 'memory' } })
})

test('a child that ends, says nonsense, floods or answers somebody else is a crash; others go on', async () => {
  for (const behaviour of ['exit', 'babble', 'otherId', 'flood'])
    expect([behaviour, await run(behaviour)]).toMatchObject([
      behaviour,
      { status: 'errored', reason: { kind: 'crash' } },
    ])
  expect(await run('heap')).toMatchObject({ status: 'errored', reason: { kind: 'memory' } })
  expect((await run('pass')).status).toBe('passed')
})

test('a report that leaves a test out is no pass', async () => {
  expect(await run('lie')).toMatchObject({ status: 'errored', reason: { kind: 'runner' }, tests: [] })
})

test('what is no source code is refused before anything is started', async () => {
  expect(await run('pass', { files: [{ path: '../etc/passwd', text: 'x' }] })).toMatchObject({
    status: 'errored',
    reason: { kind: 'refused' },
  })
})

test('who waits is told the place, who goes away leaves it, and one person’s line is bounded', async () => {
  const places: Record<string, number[]> = {}
  const listen = (name: string) => (progress: RunProgress) => {
    if (progress.kind === 'queued') places[name] = [...(places[name] ?? []), progress.place]
  }
  const leaving = new AbortController()
  const begin = (user: string, name: string, signal?: AbortSignal) =>
    runner.run({
      request: fakeRequest('wait', { limits: short }),
      user,
      onProgress: listen(name),
      ...(signal === undefined ? {} : { signal }),
    })
  const running = [begin('ada', 'a1'), begin('ada', 'a2')]
  const waiting = [begin('ada', 'a3'), begin('ada', 'a4', leaving.signal), begin('ada', 'a5'), begin('ben', 'b1')]
  await expect(begin('ada', 'a6')).rejects.toMatchObject({ code: 'too_many' })
  expect(places).toMatchObject({ a3: [1], a4: [2, 3], a5: [3, 4], b1: [2] })
  leaving.abort()
  await expect(waiting[1]).rejects.toThrow(RunCancelled)
  expect(places['a5']).toEqual([3, 4, 3])
  for (const one of [...running, waiting[0], waiting[2], waiting[3]])
    expect(await one).toMatchObject({ status: 'timed_out' })
})

test('a run whose asker goes away is stopped', async () => {
  const leaving = new AbortController()
  const running = runner.run({
    request: fakeRequest('partly'),
    user: 'ada',
    signal: leaving.signal,
    onProgress: ({ kind }) => kind === 'test' && leaving.abort(),
  })
  await expect(running).rejects.toThrow(RunCancelled)
})

test('measuring goes to a child of its own, within limits', async () => {
  const files = [{ path: 'code.js', text: 'x' }]
  expect(await runner.measure({ language: 'javascript', files, user: 'ada' })).toMatchObject({ statements: 1 })
  const refused = [{ path: '/code.js', text: 'x' }]
  expect(await runner.measure({ language: 'javascript', files: refused, user: 'ada' })).toBeNull()
})

test('a runner whose children do not start says so, and does not blame the learner', async () => {
  const broken = createRunner({
    config,
    log,
    programs: async () => ({ script: '/nowhere/child.mjs', readable: [], flags: [] }),
  })
  expect(await broken.run({ request: fakeRequest('pass'), user: 'ada' })).toMatchObject({
    status: 'errored',
    reason: { kind: 'runner' },
  })
  expect(logged.some((line) => line.includes('does not start'))).toBe(true)
  await broken.stop()
})

test('after the end nothing is started any more', async () => {
  const ending = newRunner()
  ending.warm('javascript')
  await ending.stop()
  expect(await ending.run({ request: fakeRequest('pass'), user: 'ada' })).toMatchObject({ reason: { kind: 'runner' } })
})
