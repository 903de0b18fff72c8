import { describe, expect, it } from 'vitest'
import { lifetimeDays, tokenState } from './token-state'

const now = new Date('2026-05-01T12:00:00Z')
const past = '2026-05-01T12:00:00.000Z'
const future = '2026-05-01T12:00:00.001Z'

describe('tokenState', () => {
  it.each([
    [{ expiresAt: null, revokedAt: null }, 'active'],
    [{ expiresAt: future, revokedAt: null }, 'active'],
    [{ expiresAt: past, revokedAt: null }, 'expired'],
    [{ expiresAt: past, revokedAt: past }, 'revoked'],
    [{ expiresAt: null, revokedAt: past }, 'revoked'],
  ] as const)('%o is %s', (dates, state) => {
    expect(tokenState(dates, now)).toBe(state)
  })
})

describe('lifetimeDays', () => {
  it.each([
    ['90', 90],
    ['never', null],
    ['', 30],
    ['1e9', 30],
  ])('%j is %s', (chosen, days) => {
    expect(lifetimeDays(chosen)).toBe(days)
  })
})
