import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineReader } from './read-lines'

function read(pieces: readonly Buffer[], longest = 1_000) {
  const lines: string[] = []
  let floods = 0
  const reader = createLineReader({ longest, onLine: (line) => lines.push(line), onFlood: () => (floods += 1) })
  for (const piece of pieces) reader(piece)
  return { lines, floods }
}

test('lines are the same, wherever the pieces were cut', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ''))
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat(200)), (lines, cuts) => {
      const whole = Buffer.from(lines.map((text) => `${text}\n`).join(''))
      const at = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((end, index) => whole.subarray(at[index], end))
      expect(read(pieces)).toEqual({ lines, floods: 0 })
    }),
  )
})

test('a line without end is told once, and nothing after it is read', () => {
  const flood = Array.from({ length: 5 }, () => Buffer.from('x'.repeat(400)))
  expect(read([Buffer.from('one\n'), ...flood, Buffer.from('\ntwo\n')])).toEqual({ lines: ['one'], floods: 1 })
})
