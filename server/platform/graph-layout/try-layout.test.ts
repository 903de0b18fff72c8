import { beforeEach, expect, test } from 'vitest'
import { AppError } from '../errors'
import { createLog } from '../log'
import { tryLayout } from './try-layout'

const lines: string[] = []
const log = createLog({ level: 'debug', write: (line) => lines.push(line), now: () => new Date() })
beforeEach(() => {
  lines.length = 0
})

test('what can be laid out is', async () => {
  expect(await tryLayout(log, () => Promise.resolve('a layout'))).toBe('a layout')
  expect(lines).toEqual([])
})

test.each(['busy', 'unavailable'] as const)('while dot is %s there is none, and the log says so', async (code) => {
  const fault = new AppError(code, { userMessage: 'Not now.' })
  expect(await tryLayout(log, () => Promise.reject(fault))).toBeNull()
  expect(lines.join()).toContain('"level":"warn"')
})

test.each([new Error('a mistake of ours'), new AppError('internal', { userMessage: 'Not now.' })])(
  'a mistake is not hidden',
  async (fault) => {
    await expect(tryLayout(log, () => Promise.reject(fault))).rejects.toBe(fault)
  },
)
