import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventKindNames } from '#server/ledger/event-kinds'
import { punchesOf } from './punch-code'

test('a kind is punched the same each time, and never not at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...eventKindNames), fc.string()), (kind) => {
      expect(punchesOf(kind)).toEqual(punchesOf(kind))
      expect(punchesOf(kind).length).toBeGreaterThan(0)
    }),
  )
  expect(punchesOf('joined')).not.toEqual(punchesOf('title_earned'))
})
