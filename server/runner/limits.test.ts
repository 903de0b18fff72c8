import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseConfig } from '../platform/config'
import { clampLimits, limitsOf } from './limits'

const config = parseConfig({ RUNNER_MAX_WALL_MS: '8000', RUNNER_MAX_MEMORY_MB: '100' }, '1.0.0')
const megabyte = 1024 * 1024

test('what an exercise does not say is the usual, and the house’s ceilings hold', () => {
  expect(limitsOf(null, config)).toEqual({
    wallMs: 8_000,
    cpuMs: 5_000,
    memoryBytes: 64 * megabyte,
    outputBytes: 65_536,
  })
  expect(limitsOf({ cpuMs: 700, wallMs: 900 }, config)).toMatchObject({ cpuMs: 700, wallMs: 900 })
  expect(limitsOf({ memoryMb: 4_000 }, config).memoryBytes).toBe(100 * megabyte)
  expect(limitsOf({ memoryMb: 1, outputBytes: 1 }, config)).toMatchObject({
    memoryBytes: 32 * megabyte,
    outputBytes: 256,
  })
})

test('whatever is asked for, it is within bounds', () => {
  const any = fc.integer({ min: 1 })
  fc.assert(
    fc.property(fc.record({ wallMs: any, cpuMs: any, memoryBytes: any, outputBytes: any }), (asked) => {
      const { wallMs, cpuMs, memoryBytes, outputBytes } = clampLimits(asked, config)
      expect(wallMs >= 50 && wallMs <= 8_000 && cpuMs >= 50 && cpuMs <= 20_000).toBe(true)
      expect(memoryBytes >= 32 * megabyte && memoryBytes <= 100 * megabyte && outputBytes <= 256 * 1024).toBe(true)
    }),
  )
})
