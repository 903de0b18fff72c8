import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../platform/log'
import { type AskLimits, askChild } from '../pool/ask-child'
import { createPool, type Pool } from '../pool/create-pool'
import { ownPrograms } from '../pool/programs'

const log = createLog({ level: 'error', write: () => undefined, now: () => new Date() })
const limits: AskLimits = { wallMs: 60_000, cpuMs: 60_000, growthBytes: 512 * 1024 * 1024 }
let pool: Pool
beforeAll(() => {
  pool = createPool({ programs: ownPrograms, log, mostIdle: 1 })
})
afterAll(() => pool.stop())

async function check(text: string, change: Partial<AskLimits> = {}) {
  const child = await pool.take('types')
  if (child === null) throw new Error('the child does not start')
  const answer = await askChild({
    child,
    message: { type: 'check', id: 1, files: [{ path: 'code.ts', text }], tests: [] },
    limits: { ...limits, ...change },
  })
  pool.give('types', child, { isReusable: answer.kind === 'answered', hasRun: false })
  return answer
}

test('behind its walls it finds the libraries, and what is wrong', async () => {
  expect(await check('export const one: string = [1].at(0)?.toFixed() ?? 1')).toMatchObject({
    message: { type: 'checked', diagnostics: [{ path: 'code.ts', line: 1, column: 14, code: 'TS2322' }] },
  })
})

test('types that never end are stopped, and the next check is answered', async () => {
  const digits = [...'0123456789'].map((digit) => `'${digit}'`).join(' | ')
  const permutations = `type All<T, K = T> = [T] extends [never] ? [] : K extends K ? [K, ...All<Exclude<T, K>>] : never
    export const all: All<${digits} | 'a' | 'b' | 'c'> = [] as unknown as All<${digits} | 'd' | 'e' | 'f'>`
  expect(await check(permutations, { wallMs: 2_000 })).toMatchObject({ kind: 'stopped' })
  expect(await check('export const one = 1')).toMatchObject({ message: { diagnostics: [] } })
})

test('it measures without running anything', async () => {
  const child = await pool.take('types')
  if (child === null) throw new Error('the child does not start')
  const files = [{ path: 'code.ts', text: 'export const f = (a: number) => { if (a) throw a }' }]
  const message = { type: 'measure', id: 2, language: 'typescript', files } as const
  expect(await askChild({ child, message, limits })).toMatchObject({
    message: { type: 'measured', metrics: { complexity: 2, nesting: 1, statements: 3, longest: 2 } },
  })
  pool.give('types', child, { isReusable: true, hasRun: false })
})
