import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkMessage, maskAddress } from './message'

const message = { userId: null, to: 'ada@example.org', subject: 'Welcome', body: 'Hello\nthere' }

test.each(['ada@example.org', 'ada+guild@example.co.uk', "o'hara@example.org", 'jürgen@exämple.org'])(
  '%s is an address',
  (to) => {
    expect(() => checkMessage({ ...message, to })).not.toThrow()
  },
)

test.each([
  'ada',
  'ada@',
  '@example.org',
  'ada@example.org\r\nBcc: eve@example.org',
  'ada@example.org,eve@example.org',
  'ada@example.org;eve@example.org',
  'Ada <ada@example.org>',
  'ada@example.org ',
  'a b@example.org',
  'ada@eve@example.org',
  'ada@example.org\0',
  `${'a'.repeat(250)}@example.org`,
])('%j is none', (to) => {
  expect(() => checkMessage({ ...message, to })).toThrow(expect.objectContaining({ code: 'invalid' }))
})

test('a line break anywhere in the subject or the address is refused', () => {
  const breaks = fc.constantFrom('\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029', '\0')
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), breaks, fc.string({ maxLength: 50 }), (before, lineBreak, after) => {
      expect(() => checkMessage({ ...message, subject: `${before}${lineBreak}${after}` })).toThrow()
      expect(() => checkMessage({ ...message, to: `${before}${lineBreak}${after}@example.org` })).toThrow()
    }),
  )
})

test('a masked address keeps a letter and the host', () => {
  expect(maskAddress('ada@example.org')).toBe('a***@example.org')
  expect(maskAddress('@example.org')).toBe('***@example.org')
})
