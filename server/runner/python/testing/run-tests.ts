import { resolve } from 'node:path'
import type { ChildReport } from '../../child-protocol'
import type { CodeFile, RunRequest } from '../../contract'
import { openInterpreter } from '../open-interpreter'
import { runPython } from '../run-python'
import { readSnapshot } from '../snapshot'

const folder = resolve('node_modules/.cache/guildhall-python')
let snapshot: Promise<Uint8Array> | undefined

export const usualLimits = { wallMs: 60_000, cpuMs: 30_000, memoryBytes: 64 * 1024 * 1024, outputBytes: 64 * 1024 }

export async function openForTest() {
  snapshot ??= readSnapshot(folder)
  return openInterpreter({ snapshot: await snapshot })
}

/** As the child does it, in this process. */
export async function runTests(options: {
  files: Record<string, string>
  tests: string | Record<string, string>
  limits?: Partial<RunRequest['limits']>
  seed?: number
}): Promise<ChildReport> {
  const { files, tests, limits, seed = 1 } = options
  const pair = { tests: await openForTest(), program: await openForTest() }
  const { report } = await runPython({
    pair,
    tell: { registered: () => undefined, result: () => undefined },
    request: {
      ...{ version: 1, language: 'python', seed, checkTypes: false },
      files: listed(files),
      tests: listed(typeof tests === 'string' ? { 'test_atom.py': tests } : tests),
      limits: { ...usualLimits, ...limits },
    },
  })
  return report
}

const listed = (files: Record<string, string>): CodeFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

/** `test_x: passed`, and why where it did not. */
export const told = ({ tests, stopped }: ChildReport): string[] => [
  ...tests.map(({ name, status, message }) => `${name}: ${status}${status === 'passed' ? '' : ` (${message})`}`),
  ...(stopped === null ? [] : [`stopped: ${stopped.kind} (${stopped.text})`]),
]
