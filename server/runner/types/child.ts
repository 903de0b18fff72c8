import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { inspectScript } from '../../inspection/inspect-script'
import { type FromChild, toChild } from '../child-protocol'
import { createTypeCheck } from './create-type-check'
import { measureCode } from './measure-code'

/** The process that looks at code without running it. Types can be written that never end, so it may be killed. */

const libraryFolder = dirname(createRequire(import.meta.url).resolve('typescript'))

function readLibrary(name: string): string | undefined {
  if (!/^lib\.[\w.]*d\.ts$/.test(name)) return undefined
  try {
    return readFileSync(join(libraryFolder, name), 'utf8')
  } catch {
    return undefined
  }
}

const say = (message: FromChild) => void process.stdout.write(`${JSON.stringify(message)}\n`)
const check = createTypeCheck(readLibrary)

// The first check parses the libraries and warms the machine: it is nobody's.
const trial = 'const numbers: number[] = [3, 1, 2]\nexport const sorted = numbers.map((each) => each + 1).sort()'
check({ files: [{ path: 'trial.ts', text: trial }], tests: [] })
say({ type: 'ready' })

for await (const line of createInterface({ input: process.stdin })) {
  const asked = toChild.parse(JSON.parse(line))
  if (asked.type === 'check') say({ type: 'checked', id: asked.id, diagnostics: check(asked) })
  else if (asked.type === 'measure') say({ type: 'measured', id: asked.id, metrics: measureCode(asked.files) })
  else if (asked.type === 'inspect') say({ type: 'inspected', id: asked.id, inspected: inspectScript(asked) })
  else throw new Error('this child runs nothing')
  say({ type: 'ready' })
}
process.exit()
