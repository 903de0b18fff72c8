import { performance } from 'node:perf_hooks'
import * as z from 'zod'
import type { ChildReport, Telling } from '../child-protocol'
import { bounds, type ReasonKind, type RunRequest, type TestResult } from '../contract'
import type { Interpreter, Surroundings } from './open-interpreter'
import { collectOutput } from './output'
import { Stop } from './stop'

/** Two that have run nothing yet, one for the tests and one for the learner's code. */
export type Pair = { tests: Interpreter; program: Interpreter }

const at = z.object({ path: z.string(), line: z.number().int().positive() }).nullable()
const event = z.union([
  z.object({ sleep: z.number().min(0) }),
  z.object({ registered: z.array(z.string()) }),
  z.object({ begin: z.number().int() }),
  z.object({
    end: z.number().int(),
    status: z.enum(['passed', 'failed', 'errored', 'not_run']),
    message: z.string(),
    expected: z.string().nullable(),
    actual: z.string().nullable(),
    at,
  }),
  z.object({ unloadable: z.string(), at }),
  z.object({
    syntax: z.array(z.object({ path: z.string(), line: z.number(), column: z.number(), message: z.string() })),
  }),
])

const noAnswer = { x: ['E', 'RuntimeError', ['The program does not answer the tests any more.'], {}, null, []] }
const start = Date.UTC(2026, 0, 1)
/** Each loop or call takes at least so long, so whoever has made more of them than the time allows goes on for ever. */
const unitsInMillisecond = 10_000
/** Polls between two looks at the clock, which cost more than they do. */
const pollsUnseen = 64
const [post, reply, host] = ['P', 'R', 'H'].map((letter) => letter.charCodeAt(0))
const nothing = Buffer.from('{}\n')

export async function runPython(options: {
  request: RunRequest
  pair: Pair
  tell: Telling
}): Promise<{ report: ChildReport; reusable: boolean }> {
  const { request, tell } = options
  const { tests, program } = options.pair
  const { limits } = request
  const output = collectOutput(limits.outputBytes)
  const results: TestResult[] = []
  const diagnostics: ChildReport['diagnostics'] = []
  let registered: string[] = []
  let stopped: ChildReport['stopped'] = null
  let running: { number: number; output: number; work: number } | null = null

  const began = { wall: performance.now(), cpu: process.cpuUsage() }
  let [polls, now, looks] = [0, start, 0]
  const poll = () => {
    looks = 0
    polls += 1
    if (polls % pollsUnseen !== 0) return
    const { user, system } = process.cpuUsage(began.cpu)
    if ((user + system) / 1_000 > limits.cpuMs || program.work() > limits.cpuMs * unitsInMillisecond)
      throw new Stop('cpu', 'It took more time than it may: look for a loop that does not end.')
    if (performance.now() - began.wall > limits.wallMs)
      throw new Stop('wall', 'It took longer than it may: look for a loop that does not end.')
  }
  const clock = () => {
    looks += 1
    // Native code that waits for a clock that stands still would wait for ever.
    if (looks > 1_000_000) throw new Stop('cpu', 'It waits for time to pass, and no time passes while code runs.')
    return now
  }

  const hear = (message: Uint8Array, isTrusted: boolean): Uint8Array => {
    const said = event.parse(JSON.parse(Buffer.from(message).toString('utf8')))
    if ('sleep' in said) {
      now = Math.min(now + said.sleep * 1_000, start + 1e12)
      return nothing
    }
    if (!isTrusted) throw new Stop('crash', 'The program said what only the tests may say.')
    if ('registered' in said) {
      registered = said.registered
      tell.registered(registered)
    } else if ('begin' in said) running = { number: said.begin, output: output.length(), work: program.work() }
    else if ('end' in said) finish(said.status, said)
    else if ('unloadable' in said) stopped = { kind: 'load', text: placed(said.unloadable, said.at) }
    else {
      diagnostics.push(...said.syntax.map((fault) => ({ ...fault, code: 'SyntaxError' })))
      stopped = { kind: 'syntax', text: `${said.syntax[0]?.message} (${said.syntax[0]?.path}:${said.syntax[0]?.line})` }
    }
    return nothing
  }

  const finish = (status: TestResult['status'], told: Partial<TestResult>) => {
    if (running === null) return
    const { message = '', expected = null, actual = null, at: place = null } = told
    const name = registered[running.number] ?? ''
    const result: TestResult = {
      ...{ name, status, message: message.slice(0, bounds.messageCharacters), expected, actual, at: place },
      output: output.since(running.output).slice(0, bounds.outputCharactersOfTest),
      workUnits: program.work() - running.work,
    }
    results.push(result)
    running = null
    tell.result(result)
  }

  /** What one says to the other, and what that one answers. */
  const relay =
    (from: Interpreter, to: Interpreter): Surroundings['exchange'] =>
    (message) => {
      const rest = message.subarray(1)
      if (message[0] === host) return hear(rest, from === tests)
      if (message[0] !== post) throw new Stop('crash', 'The program and its tests lost each other.')
      to.say(rest)
      to.run('serve()')
      const answer = to.take()
      return answer[0] === reply ? answer.subarray(1) : Buffer.from(`${JSON.stringify(noAnswer)}\n`)
    }

  const random = seeded(request.seed)
  const surroundings = { print: output.add, poll, now: clock, random }
  try {
    program.lock({ ...surroundings, exchange: relay(program, tests) })
    tests.lock({ ...surroundings, exchange: relay(tests, program) })
    program.limitGrowth(limits.memoryBytes)
    tests.limitGrowth(limits.memoryBytes)
    program.write(request.files)
    program.run(`from guild import sides\nserve = sides.begin_program(${request.seed})`)
    tests.say(Buffer.from(`${asciiJson({ tests: request.tests, files: request.files, seed: request.seed })}\n`))
    tests.run('from guild.tests import run_tests\nrun_tests.run()')
  } catch (error) {
    stopped = asStopped(error)
    const timedOut = stopped.kind === 'cpu' || stopped.kind === 'wall'
    finish(timedOut ? 'timed_out' : 'errored', { message: stopped.text })
  }
  const isHealthy = stopped === null || stopped.kind === 'load' || stopped.kind === 'syntax'
  if (isHealthy && (program.wasRefused() || tests.wasRefused()) && results.some(({ status }) => status !== 'passed'))
    stopped = { kind: 'memory', text: 'It asked for more memory than it may have.' }
  const seen = new Set(results.map(({ name }) => name))
  const left = registered.filter((name) => !seen.has(name))
  const report: ChildReport = {
    registered,
    tests: [...results, ...left.map(notRun)],
    ...{ stopped, diagnostics: diagnostics.slice(0, bounds.diagnostics) },
    ...{ output: output.all(), outputCut: output.isCut() },
    workUnits: program.work(),
    memoryBytes: program.growth(),
  }
  return { report, reusable: isHealthy }
}

const notRun = (name: string): TestResult => ({
  ...{ name, status: 'not_run', message: 'It was not run any more.', expected: null, actual: null, at: null },
  ...{ output: '', workUnits: 0 },
})

const placed = (text: string, place: z.infer<typeof at>) =>
  place === null ? text : `${text} (${place.path}:${place.line})`

function asStopped(error: unknown): { kind: ReasonKind; text: string } {
  if (error instanceof Stop) return { kind: error.kind, text: error.message }
  if (error instanceof RangeError) return { kind: 'crash', text: 'It went deeper into itself than there is room for.' }
  return { kind: 'crash', text: 'The program brought its interpreter down.' }
}

/** All that Python reads here is ASCII. */
const asciiJson = (value: unknown) =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
