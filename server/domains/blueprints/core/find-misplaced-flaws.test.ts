import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMisplacedFlaws } from './find-misplaced-flaws'

const fileOf = (...lines: string[]) => [{ path: 'shelf.ts', text: lines.join('\n') }]
const flawAt = (from: number, to = from, path = 'shelf.ts') => [{ id: 'leak', path, from, to }]
const messagesOf = (given: Parameters<typeof findMisplacedFlaws>[0]) =>
  findMisplacedFlaws(given).map(({ path, line, message }) => `${path}:${line} ${message}`)

const files = fileOf('one', '', 'three', 'four')

describe('a flaw is where its key says', () => {
  test.each([
    ['where a line is another one', flawAt(3), fileOf('one', '', 'drei', 'four')],
    ['where a line is gone', flawAt(3, 4), fileOf('one', '', 'four')],
    ['where a line came between', flawAt(3, 4), fileOf('one', '', 'three', 'new', 'four')],
    ['where a line came behind its last', flawAt(4), fileOf('one', '', 'three', 'four', 'new')],
    ['in a file that the solution does without', flawAt(1), []],
  ])('%s', (_, flaws, solution) => {
    expect(messagesOf({ flaws, files, solution })).toEqual([])
  })

  test.each([
    ['in no file', flawAt(1, 1, 'other.ts'), 'other.ts:1 the flaw leak is in other.ts, which is not there'],
    ['past the end', flawAt(4, 5), 'shelf.ts:4 the flaw leak ends at line 5 of 4'],
    ['on an empty line', flawAt(2), 'shelf.ts:2 the flaw leak marks nothing but empty lines'],
    ['beside what was mended', flawAt(1), 'shelf.ts:1 the solution leaves the lines of the flaw leak as they were'],
  ])('not %s', (_, flaws, message) => {
    expect(messagesOf({ flaws, files, solution: fileOf('one', '', 'drei', 'four') })).toEqual([message])
  })
})

test('the one line that was changed is the one place where a flaw may be', () => {
  const lines = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (all, changed, marked) => {
      const at = changed % all.length
      const place = (marked % all.length) + 1
      const solution = fileOf(...all.with(at, 'CHANGED'))
      const faults = findMisplacedFlaws({ flaws: flawAt(place), files: fileOf(...all), solution })
      expect(faults).toHaveLength(place === at + 1 ? 0 : 1)
    }),
  )
})
