import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { type FromChild, type Telling, toChild } from '../child-protocol'
import { runJavascript } from './run-javascript'
import { prepareRealms } from './run-realms'

/** The process that runs JavaScript and TypeScript. It may be killed at any moment, and holds nothing but its last request. */

const say = (message: FromChild) => void process.stdout.write(`${JSON.stringify(message)}\n`)
const require = createRequire(import.meta.url)
const wasm = await WebAssembly.compile(readFileSync(require.resolve('@jitl/quickjs-wasmfile-release-sync/wasm')))
/** As exercises have it that ask for nothing. */
const usualMemoryBytes = 64 * 1024 * 1024
await prepareRealms(wasm, usualMemoryBytes)
say({ type: 'ready' })

for await (const line of createInterface({ input: process.stdin })) {
  const asked = toChild.parse(JSON.parse(line))
  if (asked.type !== 'run') throw new Error('This child only runs code.')
  const { id, request } = asked
  const tell: Telling = {
    registered: (names) => say({ type: 'registered', id, names }),
    result: (result) => say({ type: 'result', id, result }),
  }
  const { report, reusable } = await runJavascript({ wasm, request, tell })
  say({ type: 'report', id, report, reusable })
  if (!reusable) break
  // The next run is most likely one more of the same exercise.
  await prepareRealms(wasm, request.limits.memoryBytes)
  say({ type: 'ready' })
}
// What is written to a pipe may still be on its way.
process.stdout.end(() => process.exit())
