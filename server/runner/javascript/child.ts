import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { type FromChild, toChild } from '../child-protocol'
import { imageOf } from './instance-images'
import { runJavascript } from './run-javascript'

/** The process that runs JavaScript and TypeScript. It may be killed at any moment, and holds nothing but its last request. */

const say = (message: FromChild) => void process.stdout.write(`${JSON.stringify(message)}\n`)
const require = createRequire(import.meta.url)
const wasm = await WebAssembly.compile(readFileSync(require.resolve('@jitl/quickjs-wasmfile-release-sync/wasm')))
await Promise.all([imageOf('trusted', wasm), imageOf('learner', wasm)])
say({ type: 'ready' })

for await (const line of createInterface({ input: process.stdin })) {
  const asked = toChild.parse(JSON.parse(line))
  if (asked.type !== 'run') throw new Error('This child only runs code.')
  const { id, request } = asked
  const onProgress = (progress: Extract<FromChild, { type: 'progress' }>['progress']) =>
    say({ type: 'progress', id, progress })
  const { report, reusable } = await runJavascript({ wasm, request, onProgress })
  say({ type: 'report', id, report, reusable })
  if (!reusable) break
  say({ type: 'ready' })
}
// What is written to a pipe may still be on its way.
process.stdout.end(() => process.exit())
