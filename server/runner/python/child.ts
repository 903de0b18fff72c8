import { constants } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inspectOutline } from '../../inspection/inspect-python'
import { type FromChild, toChild } from '../child-protocol'
import { lockForMeasuring, measurePython, outlinePython } from './measure-python'
import { type Interpreter, openInterpreter } from './open-interpreter'
import { type Pair, runPython } from './run-python'
import { readSnapshot } from './snapshot'

/**
 * Runs Python for the parent, one request at a time. A pair of interpreters serves one run; after a run that ended well the
 * next pair is opened, and only then it is ready again. The snapshot is kept beside this program.
 */
const folder = dirname(fileURLToPath(import.meta.url))

// Emscripten asks Node's insides for the numbers of `open`, which is not permitted here and no secret either.
Object.assign(process, { binding: () => ({ fs: constants }) })

const say = (message: FromChild) => process.stdout.write(`${JSON.stringify(message)}\n`)

const snapshot = await readSnapshot(folder)
const openPair = async (): Promise<Pair> => ({
  tests: await openInterpreter({ snapshot }),
  program: await openInterpreter({ snapshot }),
})

const openMeasuring = async (): Promise<Interpreter> => {
  const interpreter = await openInterpreter({ snapshot })
  lockForMeasuring(interpreter)
  return interpreter
}

/** What a learner's files made it grow by stays, so past this another one takes its place. */
const mostGrown = 16 * 1024 * 1024

let pair: Pair | null = await openPair()
let measuring: Interpreter | null = null
say({ type: 'ready' })

for await (const line of createInterface({ input: process.stdin })) {
  const message = toChild.parse(JSON.parse(line))
  const { id } = message
  if (message.type === 'measure') {
    measuring ??= await openMeasuring()
    const metrics = measurePython({ files: message.files, interpreter: measuring })
    if (metrics === null || measuring.growth() > mostGrown) measuring = null
    say({ type: 'measured', id, metrics })
  } else if (message.type === 'inspect') {
    measuring ??= await openMeasuring()
    const { files, tests } = message
    const outline = outlinePython({ files: [...files, ...tests], interpreter: measuring })
    if (outline === null || measuring.growth() > mostGrown) measuring = null
    const inspected =
      outline === null
        ? { kind: 'unreadable' as const, at: { path: files[0]?.path ?? '', line: 1 } }
        : inspectOutline({ outline, files, tests })
    say({ type: 'inspected', id, inspected })
  } else if (message.type === 'run') {
    pair ??= await openPair()
    const [used, { request }] = [pair, message]
    pair = null
    const { report, reusable } = await runPython({
      request,
      pair: used,
      tell: {
        registered: (names) => say({ type: 'registered', id, names }),
        result: (result) => say({ type: 'result', id, result }),
      },
    })
    say({ type: 'report', id, report, reusable })
    if (!reusable) continue
  } else throw new Error(`this child does not ${message.type}`)
  globalThis.gc?.()
  pair ??= await openPair()
  say({ type: 'ready' })
}
