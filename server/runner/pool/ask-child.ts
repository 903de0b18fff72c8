import type { FromChild, ToChild } from '../child-protocol'
import { bounds, type RunProgress, type TestResult } from '../contract'
import type { Child, Ending } from './child-process'

/** What was known of the tests before it had to be stopped. */
export type Heard = {
  registered: string[] | null
  /** Of those that came to their end. */
  results: TestResult[]
}

type Final = Extract<FromChild, { type: 'report' | 'checked' | 'measured' | 'inspected' }>

type Found =
  | { kind: 'answered'; message: Final }
  | { kind: 'stopped'; why: 'wall' | 'cpu' | 'memory' | 'cancelled' | 'nonsense'; heard: Heard }
  | { kind: 'died'; ending: Ending; heard: Heard }

/** `ms` since it was asked; `grownBytes` as far as its memory was seen to grow. */
export type Answer = Found & { ms: number; grownBytes: number }

export type AskLimits = {
  wallMs: number
  cpuMs: number
  /** How far its memory may grow over what it has now. */
  growthBytes: number
}

/** The child stops itself at its limits and can say more then; this much later we do it. */
const wallGraceMs = 10
const cpuGraceMs = 25
const watchEveryMs = 10
/** One for a test, and some for the whole. */
const mostMessages = bounds.tests + 50

/** One request and its answer, within limits: past them the child is killed, and what was heard so far is the answer. */
export function askChild(options: {
  child: Child
  message: ToChild
  limits: AskLimits
  signal?: AbortSignal | undefined
  onProgress?: ((progress: RunProgress) => void) | undefined
}): Promise<Answer> {
  const { child, message, limits, signal, onProgress } = options
  const heard: Heard = { registered: null, results: [] }
  const began = performance.now()
  const atStart = child.usage()
  let grownBytes = 0
  let messages = 0

  return new Promise((resolve) => {
    const finish = (found: Found) => {
      clearTimeout(wall)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
      child.letGo()
      resolve({ ...found, ms: performance.now() - began, grownBytes })
    }
    const stop = (why: Extract<Answer, { kind: 'stopped' }>['why']) => {
      child.kill()
      finish({ kind: 'stopped', why, heard })
    }
    const cancel = () => stop('cancelled')
    const wall = setTimeout(() => stop('wall'), limits.wallMs + wallGraceMs)
    const watch = setInterval(() => {
      const now = child.usage()
      if (now === null || atStart === null) return
      grownBytes = Math.max(grownBytes, now.residentBytes - atStart.residentBytes)
      if (grownBytes > limits.growthBytes) stop('memory')
      else if (now.cpuMs - atStart.cpuMs > limits.cpuMs + cpuGraceMs) stop('cpu')
    }, watchEveryMs)

    if (signal?.aborted === true) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    child.ask(message, {
      onMessage: (said) => {
        messages += 1
        if (said.type === 'ready' || said.id !== message.id || messages > mostMessages) return stop('nonsense')
        if (isFinal(said)) {
          if (finalOf[message.type] !== said.type) return stop('nonsense')
          finish({ kind: 'answered', message: said })
        } else hear(said, heard, onProgress)
      },
      onNonsense: () => stop('nonsense'),
      onEnd: (ending) => finish({ kind: 'died', ending, heard }),
    })
  })
}

const finalOf = { run: 'report', check: 'checked', measure: 'measured', inspect: 'inspected' } as const

const isFinal = (said: FromChild): said is Final =>
  said.type === 'report' || said.type === 'checked' || said.type === 'measured' || said.type === 'inspected'

/** Bounded: who says more than there can be tests is not listened to. */
function hear(
  said: Exclude<FromChild, Final | { type: 'ready' }>,
  heard: Heard,
  onProgress: ((progress: RunProgress) => void) | undefined,
): void {
  if (said.type === 'registered') {
    heard.registered = said.names.slice(0, bounds.tests)
    return
  }
  if (heard.results.length >= bounds.tests) return
  heard.results.push(said.result)
  const { name, status } = said.result
  onProgress?.({ kind: 'test', name: name.slice(0, bounds.nameCharacters), status })
}
