import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeUsername, suggestUsername, usernameLength } from './suggest-username'

test.each(['ad', '-ada', 'ada-', 'a--da', 'Ada', 'ada lovelace', 'adä', 'x'.repeat(31), 'admin', ''])(
  '%j is no username',
  (name) => {
    expect(judgeUsername(name)).not.toBeNull()
  },
)

test.each(['ada', 'ada-lovelace', '123', 'a1-b2-c3'])('%j is one', (name) => {
  expect(judgeUsername(name)).toBeNull()
})

test('a suggestion is allowed, free and short enough', () => {
  const names = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){2,29}$/).filter((name) => name.length <= usernameLength.max)
  fc.assert(
    fc.property(names, fc.integer({ min: 0, max: 90 }), (wanted, takenUpTo) => {
      const taken = (name: string) => Number(/-(\d+)$/.exec(name)?.[1]) <= takenUpTo
      const suggestion = suggestUsername(wanted, taken)
      expect(suggestion === null || (judgeUsername(suggestion) === null && !taken(suggestion))).toBe(true)
      if (suggestion === null) throw new Error(`nothing for ${wanted}`)
    }),
  )
})
