import { type CodeFile, type CodeMetrics, codeMetrics } from '../contract'
import type { Interpreter } from './open-interpreter'

const line = (value: unknown) =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)

const nothing = Buffer.from('{}\n')

/** Before the first measuring: it needs nothing of the host. */
export function lockForMeasuring(interpreter: Interpreter): void {
  interpreter.lock({
    exchange: () => nothing,
    print: () => undefined,
    poll: () => undefined,
    now: () => 0,
    random: () => 0,
  })
}

/** What `outline.py` says of the files; null: not even that they can't be parsed. */
export function outlinePython(options: { files: readonly CodeFile[]; interpreter: Interpreter }): unknown {
  const { files, interpreter } = options
  interpreter.say(Buffer.from(`${line(files)}\n`))
  try {
    interpreter.run('from guild import outline; outline.answer()')
  } catch {
    return null
  }
  return JSON.parse(interpreter.take().toString() || 'null')
}

/** Parsed, never run, so one interpreter does for many. null: it can't be parsed. */
export function measurePython(options: { files: readonly CodeFile[]; interpreter: Interpreter }): CodeMetrics | null {
  const { files, interpreter } = options
  interpreter.say(Buffer.from(`${line(files)}\n`))
  try {
    interpreter.run('from guild import metrics; metrics.answer()')
  } catch {
    return null
  }
  const said: unknown = JSON.parse(interpreter.take().toString() || 'null')
  return codeMetrics.nullable().parse(said)
}
