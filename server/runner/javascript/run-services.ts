import { bounds, type RunRequest, type TestResult, testStatus } from '../contract'
import type { Role } from './guest/realm'
import { outOfMemory, type RunState } from './keep-run'
import { keepTimers } from './keep-timers'
import { placeOf } from './place-errors'

export type RunRecord = {
  tests: TestResult[]
  running: string | null
  output: string
  outputCut: boolean
  isDone: boolean
  isIdleAwaited: boolean
  /** What failed while no test waited for it. */
  unhandled: string[]
  workUnits: number
}

type Options = {
  request: RunRequest
  paths: Set<string>
  run: RunState
  onResult: (result: TestResult) => void
  /** Since this was last asked. */
  takeWorkUnits: () => number
  /** Whether the learner's instance has taken all that it may have. */
  isMemoryFull: () => boolean
  /** After a test: whether something was rejected that nobody handles. */
  takeRejections: () => string[]
}

/** What the two instances can ask of their host, and what comes of it. */
export function makeServices({ request, paths, run, onResult, takeWorkUnits, isMemoryFull, takeRejections }: Options) {
  const timers = keepTimers()
  const record: RunRecord = {
    tests: [],
    running: null,
    output: '',
    outputCut: false,
    isDone: false,
    isIdleAwaited: false,
    unhandled: [],
    workUnits: 0,
  }
  let outputBytes = 0
  let outputFrom = 0

  const print = (text: string): boolean => {
    if (record.outputCut) return false
    const bytes = Buffer.byteLength(text)
    if (outputBytes + bytes <= request.limits.outputBytes) {
      record.output += text
      outputBytes += bytes
      return true
    }
    const room = Buffer.from(text).subarray(0, request.limits.outputBytes - outputBytes)
    record.output += new TextDecoder().decode(room).replace(/\ufffd+$/, '')
    record.outputCut = true
    return false
  }
  const end = (given: unknown) => {
    const read = (key: string): unknown =>
      typeof given === 'object' && given !== null ? Reflect.get(given, key) : null
    const text = (key: string) => String(read(key) ?? '')
    const orNull = (key: string) => {
      const value = read(key)
      return typeof value === 'string' ? value.slice(0, bounds.valueCharacters) : null
    }
    const units = takeWorkUnits()
    record.workUnits += units
    const isOutOfMemory = /^(InternalError: out of memory|It threw null)/.test(text('message')) && isMemoryFull()
    if (isOutOfMemory) run.stop(outOfMemory)
    const [unhandled] = [...record.unhandled.splice(0), ...takeRejections()]
    const isSpoilt = unhandled !== undefined && read('status') === 'passed'
    const status = isSpoilt ? 'errored' : testStatus.parse(read('status'))
    const ownMessage = isOutOfMemory ? outOfMemory.text : text('message')
    const message = isSpoilt ? `Something failed that nothing waited for: ${firstLine(unhandled)}` : ownMessage
    const stack = isSpoilt ? unhandled : text('stack')
    const result: TestResult = {
      name: text('name'),
      status,
      message: message.slice(0, bounds.messageCharacters),
      expected: orNull('expected'),
      actual: orNull('actual'),
      at: status === 'passed' || status === 'not_run' ? null : placeOf(stack, paths),
      output: status === 'not_run' ? '' : record.output.slice(outputFrom, outputFrom + bounds.outputCharactersOfTest),
      workUnits: units,
    }
    record.tests.push(result)
    outputFrom = record.output.length
    record.running = null
    onResult(result)
  }
  const number = (value: unknown) => (typeof value === 'number' ? value : 0)
  const timeOrNull = (value: unknown) => (typeof value === 'number' ? value : null)

  type Service = (role: Role, args: unknown[]) => unknown
  const ofBoth: Record<string, Service> = {
    now: timers.now,
    seed: () => request.seed,
    timer: (role, [delay, repeats, isInternal]) =>
      timers.add(role, Math.max(0, number(delay)), repeats === true, role === 'trusted' && isInternal === true),
    clear: (role, [id]) => timers.clear(role, number(id)),
    print: (_role, [text]) => print(String(text)),
    unhandled: (_role, [text]) => record.unhandled.push(String(text)) > 0,
  }
  const ofTests: Record<string, Service> = {
    begin: (_role, [name]) => {
      record.running = String(name)
      outputFrom = record.output.length
    },
    end: (_role, [result]) => end(result),
    idle: () => {
      record.isIdleAwaited = true
    },
    done: () => {
      record.isDone = true
    },
    late: (_role, [text]) => run.stop({ kind: 'unhandled', text: String(text).slice(0, bounds.messageCharacters) }),
    realNow: timers.realNow,
    fakeOn: (_role, [time]) => timers.fakeFrom(timeOrNull(time)),
    fakeOff: timers.stopFaking,
    fakeSet: (_role, [time]) => timers.fakeFrom(timeOrNull(time)),
    fakeNext: (_role, [until]) => timers.nextFake(timeOrNull(until)),
    fakeLast: timers.lastFake,
    fakeCount: timers.countFakes,
    fakeClear: timers.forgetFakes,
    isFake: timers.isFake,
  }
  const call = (role: Role, name: string, args: unknown[]): unknown => {
    const service = Object.hasOwn(ofBoth, name) ? ofBoth[name] : undefined
    const ofTrusted = role === 'trusted' && Object.hasOwn(ofTests, name) ? ofTests[name] : undefined
    const found = service ?? ofTrusted
    if (found === undefined) throw new TypeError('There is no such service.')
    return found(role, args)
  }
  return { record, timers, call }
}

export const firstLine = (text: string) => text.split('\n')[0] ?? ''
